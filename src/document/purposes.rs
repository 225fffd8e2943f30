//! The purposes of a register: a table that joins each with its basis, data, retention and recipients, and what the bases rest on.

use std::collections::HashSet;

use super::context::{entry, paragraph, row};
use super::phrase::{Phrase, say, say_with};
use super::register::Held;
use super::words::{category_name, purpose_name, recipient_names, register_name, retention, retention_notes, statute, term, why};
use super::{Block, Part, Row};
use crate::decode::{Choice, Stated};
use crate::derive;
use crate::law::gdpr;
use crate::notice::{AllowedBy, LegalBasis, Purpose, Retention, RetentionRule, Text};
use crate::project::vocabulary::Kind;
use crate::source::{Span, Spanned};

impl Held<'_> {
    pub fn purposes(&self) -> Vec<Part<Phrase>> {
        let stated = &self.register.purposes;
        if stated.is_not_stated() && !self.is_judged() {
            return self.cx.prose(&self.path("deletion"), &self.register.deletion);
        }
        self.cx.stated(&self.path("purposes"), stated, "purposes", "purposes-none", |_| {
            let header = ["column-purpose", "column-basis", "column-data", "column-retention", "column-recipients"];
            let rows: Vec<_> = self.register.purposes().map(|(id, _, purpose)| self.purpose_row(id, purpose)).collect();
            let facts = self.register.purposes().map(|(id, span, _)| self.cx.fact(self.path(&format!("purposes.{id}")), span));
            let law = vec![gdpr(13).par(1).point('c'), gdpr(13).par(2).point('a'), gdpr(14).par(1).point('c'), gdpr(14).par(2).point('a')];
            let caption = say_with("caption-purposes", [("register", register_name(self.vocabulary(), self.id, self.register).into())]);
            let table = without_empty_columns(caption, header.map(say).to_vec(), rows);
            let mut parts = vec![Part { law, facts: facts.collect(), block: table }];
            parts.extend(self.todos_of_purposes());
            parts.extend(self.cx.prose(&self.path("deletion"), &self.register.deletion));
            parts
        })
    }

    fn purpose_row(&self, id: &str, purpose: &Purpose) -> Row<Phrase> {
        let mut name = vec![purpose_name(self.vocabulary(), id, purpose).capital()];
        name.extend(purpose.description.said().map(|text| Phrase::from(text).capital()));
        let bases = purpose.bases().map(why).collect();
        let data = purpose.data.items().iter().map(|id| category_name(self.vocabulary(), id.as_str(), self.register).capital());
        let ids = derive::purpose_recipients(self.register, purpose);
        let recipients = match ids {
            Stated::None(_) => vec![say("nobody").capital()],
            _ => recipient_names(self.vocabulary(), self.cx.notice.recipients.said(), ids.items().iter().map(|id| id.as_str()))
                .into_iter()
                .map(Phrase::capital)
                .collect(),
        };
        row([name, bases, data.collect(), self.kept(purpose), recipients])
    }

    /// How long the data of a purpose is kept; where a category has its own period, the category is named with it.
    pub fn kept(&self, purpose: &Purpose) -> Vec<Phrase> {
        let mut lines: Vec<Phrase> = Vec::new();
        let own: Vec<_> =
            purpose.data.items().iter().filter_map(|id| self.own_retention(id.as_str()).map(|kept| (id.as_str(), kept))).collect();
        let all_own = !own.is_empty() && own.len() == purpose.data.items().len() && purpose.retention.is_not_stated();
        if !all_own {
            lines.extend(derive::purpose_retention(self.register, purpose).said().map(|kept| retention(self.vocabulary(), kept).capital()));
        }
        // What the purpose itself says is about its data, and wins over what a category says in general.
        if purpose.retention.is_not_stated() {
            lines.extend(own.into_iter().map(|(id, kept)| {
                let category = category_name(self.vocabulary(), id, self.register).capital();
                say_with("retention-of-category", [("category", category.into()), ("retention", retention(self.vocabulary(), kept).into())])
            }));
        }
        lines
    }

    fn own_retention(&self, category: &str) -> Option<&Retention> {
        self.register.data.said()?.get(category)?.retention.said()
    }

    /// The reasons for periods and the exceptions from them: once below the table, however many rows have the same period.
    pub fn retention_notes(&self) -> Vec<Part<Phrase>> {
        let of_purposes =
            self.register.purposes().filter_map(|(_, _, purpose)| derive::purpose_retention(self.register, purpose).spanned());
        let of_data = self.register.data().filter_map(|(_, _, category)| category.retention.spanned());
        let mut seen = HashSet::new();
        let distinct = of_purposes.chain(of_data).filter(|kept| seen.insert(kept.span));
        let noted = distinct.filter_map(|kept| {
            let notes = retention_notes(kept);
            (!notes.is_empty()).then(|| (entry(self.noted(kept), notes), kept.span))
        });
        let (entries, spans): (Vec<_>, Vec<_>) = noted.unzip();
        if entries.is_empty() {
            return Vec::new();
        }
        let facts = spans.into_iter().map(|span| self.cx.fact(self.path("retention"), span)).collect();
        let law = vec![gdpr(13).par(2).point('a'), gdpr(14).par(2).point('a')];
        vec![Part { law, facts, block: Block::Definitions { entries } }]
    }

    /// What a note is about: the period, or, where a purpose or category has criteria in whole sentences instead, what they are for.
    fn noted(&self, kept: &Spanned<Retention>) -> Phrase {
        let is_registers = self.register.retention.span() == Some(kept.span);
        if is_registers || !matches!(kept.rule, RetentionRule::Criteria(_)) {
            return retention(self.vocabulary(), kept).capital();
        }
        let is_it = |stated: &Stated<Retention>| stated.spanned().is_some_and(|other| other.span == kept.span);
        let purposes = self.register.purposes().filter(|(_, _, purpose)| is_it(derive::purpose_retention(self.register, purpose)));
        let categories = self.register.data().filter(|(_, _, category)| is_it(&category.retention));
        let of_purposes = purposes.map(|(id, _, purpose)| purpose_name(self.vocabulary(), id, purpose));
        Phrase::List(of_purposes.chain(categories.map(|(id, ..)| category_name(self.vocabulary(), id, self.register))).collect()).capital()
    }

    /// The interest, the law or the consent that each purpose rests on. Words that several purposes share, because they inherited them,
    /// are said once: nobody should have to read the same paragraph five times.
    pub fn grounds(&self) -> Vec<Part<Phrase>> {
        let balancing = self.shared_balancing();
        let mut groups: Vec<Shared> = Vec::new();
        let mut facts = Vec::new();
        for (id, span, purpose) in self.register.purposes() {
            let values = self.ground(purpose, balancing.map(|(span, _)| span));
            if values.is_empty() {
                continue;
            }
            facts.push(self.cx.fact(self.path(&format!("purposes.{id}")), span));
            let name = purpose_name(self.vocabulary(), id, purpose);
            let shared = shared_by(purpose);
            match groups.iter_mut().find(|group| group.places == shared) {
                Some(group) => group.names.push(name),
                None => groups.push(Shared { places: shared, names: vec![name], values }),
            }
        }
        if groups.is_empty() {
            return Vec::new();
        }
        let entries = groups.into_iter().map(|group| entry(Phrase::List(group.names).capital(), group.values)).collect();
        let law = vec![gdpr(13).par(1).point('c'), gdpr(13).par(1).point('d'), gdpr(14).par(1).point('c'), gdpr(14).par(2).point('b')];
        let mut parts = vec![Part { law, facts, block: Block::Definitions { entries } }];
        parts.extend(balancing.map(|(_, text)| paragraph(say_with("ground-balancing", [("what", text.into())]))));
        parts
    }

    /// The balancing that several purposes with different interests inherited, to be said after them all.
    fn shared_balancing(&self) -> Option<(Span, &Text)> {
        let all: Vec<_> = self.register.purposes().filter_map(|(_, _, purpose)| Some((purpose, purpose.balancing.spanned()?))).collect();
        let (_, first) = all.first()?;
        let is_shared = |(purpose, balancing): &&(&Purpose, &Spanned<Text>)| balancing.span == first.span && purpose.interest.is_said();
        let interests: HashSet<_> = all.iter().filter(is_shared).map(|(purpose, _)| purpose.interest.span()).collect();
        (interests.len() > 1).then_some((first.span, &first.value))
    }

    /// What a purpose rests on, without the balancing that is said elsewhere.
    fn ground(&self, purpose: &Purpose, elsewhere: Option<Span>) -> Vec<Phrase> {
        let with = |key: &'static str, value: Option<Phrase>| value.map(|value| say_with(key, [("what", value.into())]));
        let mut values = Vec::new();
        if purpose.rests_on(LegalBasis::LegitimateInterests) {
            // The interest is the controller's own unless the notice says whose it is.
            let interest = if purpose.whose.is_said() { "ground-interest-of-others" } else { "ground-interest" };
            values.extend(with(interest, purpose.interest.said().map(Phrase::from)));
            values.extend(with("ground-whose", purpose.whose.said().map(Phrase::from)));
            if purpose.balancing.span() != elsewhere {
                values.extend(with("ground-balancing", purpose.balancing.said().map(Phrase::from)));
            }
        }
        // Only a legal obligation is required by its law; a task is laid down, and an interest allowed.
        let law = if purpose.rests_on(LegalBasis::LegalObligation) { "ground-law" } else { "ground-law-behind" };
        values.extend(with(law, purpose.law.said().map(statute)));
        if purpose.rests_on(LegalBasis::Consent) {
            let given = purpose.given_by.said().map(|how| term(self.vocabulary(), Kind::Consents, how));
            values.extend(with("ground-given-by", given));
            let withdrawn = purpose.withdraw.said().map(|how| term(self.vocabulary(), Kind::Withdrawals, how));
            values.extend(with("ground-withdraw", withdrawn));
            values.extend(with("ground-free-choice", purpose.free_choice.said().map(Phrase::from)));
        }
        values.extend(purpose.special_condition.said().map(|condition| say(format!("special-condition-{}", condition.name()))));
        values.extend(self.marketing(purpose));
        values.extend(further(purpose));
        values.extend(with("ground-consulted", purpose.consulted.said().map(Phrase::from)));
        values
    }

    /// How direct marketing reaches people, what allows it, and the way out that each message offers.
    fn marketing(&self, purpose: &Purpose) -> Vec<Phrase> {
        let Some(marketing) = purpose.marketing.said() else { return Vec::new() };
        let channels: Vec<_> = marketing.channels.items().iter().map(|one| say(format!("channel-{}", one.value.name()))).collect();
        let mut values = Vec::new();
        if !channels.is_empty() {
            values.push(say_with("marketing-channels", [("channels", Phrase::List(channels).into())]));
        }
        // That marketing rests on consent, its basis has said already.
        let exception = marketing.allowed_by.said().filter(|allowed| **allowed != AllowedBy::Consent);
        values.extend(exception.map(|allowed| say(format!("marketing-allowed-by-{}", allowed.name()))));
        let out = marketing.opt_out.said().map(|how| term(self.vocabulary(), Kind::Withdrawals, how));
        values.extend(out.map(|how| say_with("marketing-opt-out", [("what", how.into())])));
        values
    }

    /// Gaps inside purposes: facts that are still to do.
    fn todos_of_purposes(&self) -> Vec<Part<Phrase>> {
        let mut parts = Vec::new();
        for (id, _, purpose) in self.register.purposes() {
            let path = self.path(&format!("purposes.{id}"));
            let todos = [
                purpose.basis.todo(),
                purpose.law.todo(),
                purpose.interest.todo(),
                purpose.balancing.todo(),
                purpose.data.todo(),
                purpose.recipients.todo(),
                purpose.retention.todo(),
                purpose.given_by.todo(),
                purpose.withdraw.todo(),
            ];
            parts.extend(todos.into_iter().flatten().map(|todo| self.cx.todo(&path, todo)));
            if purpose.basis.is_not_stated() && self.is_judged() {
                parts.extend(self.cx.not_stated("legal-basis"));
            }
            let keeps = derive::purpose_retention(self.register, purpose);
            if keeps.is_not_stated() && self.is_judged() && self.kept(purpose).is_empty() {
                parts.extend(self.cx.not_stated("storage-period"));
            }
        }
        if let Some(todo) = self.register.retention.todo() {
            parts.push(self.cx.todo(&self.path("retention"), todo));
        }
        parts
    }
}

/// That a purpose came later than the data, when people were told of it, and why it is compatible with the first ones.
fn further(purpose: &Purpose) -> Vec<Phrase> {
    let Some(further) = purpose.further.said() else { return Vec::new() };
    let day = |key: &'static str, day: Option<&crate::time::Date>| day.map(|day| say_with(key, [("date", Phrase::Date(*day).into())]));
    let compatibility = further.compatibility.said().map(|text| say_with("further-compatibility", [("what", text.into())]));
    let days = [day("further-from", further.from.said()), day("further-told", further.told.said())];
    days.into_iter().flatten().chain(compatibility).collect()
}

/// Purposes that share the words of their ground.
struct Shared {
    places: Vec<Option<Span>>,
    names: Vec<Phrase>,
    values: Vec<Phrase>,
}

/// Where the words stand that a purpose's ground is told in: the same places mean the same words.
fn shared_by(purpose: &Purpose) -> Vec<Option<Span>> {
    let stated = [purpose.basis.span(), purpose.interest.span(), purpose.whose.span(), purpose.balancing.span(), purpose.law.span()];
    let consent = [purpose.given_by.span(), purpose.withdraw.span(), purpose.special_condition.span(), purpose.free_choice.span()];
    let others = [purpose.marketing.span(), purpose.further.span(), purpose.consulted.span()];
    stated.into_iter().chain(consent).chain(others).collect()
}

/// A table without the columns in which nothing stands.
fn without_empty_columns(caption: Phrase, header: Vec<Phrase>, rows: Vec<Row<Phrase>>) -> Block<Phrase> {
    let is_used = |column: usize| rows.iter().any(|row| row.cells.get(column).is_some_and(|cell| !cell.values.is_empty()));
    let used: Vec<_> = (0..header.len()).map(is_used).collect();
    let kept = |column: usize| used.get(column).copied().unwrap_or(false);
    let header = header.into_iter().enumerate().filter(|(column, _)| kept(*column)).map(|(_, heading)| heading).collect();
    let shorten = |row: Row<Phrase>| Row {
        cells: row.cells.into_iter().enumerate().filter(|(column, _)| kept(*column)).map(|(_, cell)| cell).collect(),
    };
    Block::Table { caption, header, rows: rows.into_iter().map(shorten).collect() }
}

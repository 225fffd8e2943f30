//! A register: whom it is about, why and on what basis, which data, from where, for how long.
//!
//! Its table joins purpose, basis, data, retention and recipients, because a reader must be able to tell which belongs to which.

use std::collections::BTreeSet;

use super::context::{Context, entry, list, paragraph, part, section};
use super::phrase::{Arg, Phrase, say, say_with};
use super::sections::Plan;
use super::words::{basis, category_name, item, people, purpose_name, recipient_names, register_name, source_name};
use super::{Block, Part, Section};
use crate::decode::{Choice, Stated};
use crate::derive;
use crate::law::gdpr;
use crate::notice::{
    AutomatedDecisions, DataCategory, Decision, Disclosure, DisclosureKind, Permission, Provided, Provision, Register, Text,
};
use crate::project::Kind;

/// One section for each register, and a gap if there is none.
pub fn registers(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    let laid: Vec<_> = cx.notice.registers().map(|(id, _, register)| lay(plan, cx, id, register)).collect();
    if laid.is_empty() {
        let parts = cx.stated("registers", &cx.notice.registers, "purposes", "gap-none", |_| Vec::new());
        return if parts.is_empty() { laid } else { vec![section(plan.id, say("heading-register"), plan.law, parts)] };
    }
    laid
}

fn lay(plan: &Plan, cx: &Context, id: &str, register: &Register) -> Section<Phrase> {
    let held = Held::of(cx, id, register);
    let mut whole = section(format!("register-{id}"), register_name(&cx.project.vocabulary, id, register), plan.law, held.opening());
    // What the purposes say in short is told in full by the sections that may be folded away.
    let subsections = [
        ("purposes", false, held.purposes()),
        ("retention", true, held.told_of_purposes(Held::retention_notes)),
        ("grounds", true, held.told_of_purposes(Held::grounds)),
        ("data", true, held.data()),
        ("sources", true, held.sources()),
        ("disclosures", true, held.disclosures()),
        ("provision", false, held.provision()),
        ("automated", false, held.automated()),
    ];
    for (name, fold, parts) in subsections {
        if !parts.is_empty() {
            let section = section(format!("register-{id}-{name}"), say(held.heading(name)), &[], parts);
            whole.sections.push(Section { fold, ..section });
        }
    }
    whole
}

/// A register with what is needed to lay it out.
pub(super) struct Held<'a> {
    pub cx: &'a Context<'a>,
    pub id: &'a str,
    path: String,
    pub register: &'a Register,
}

impl<'a> Held<'a> {
    pub fn of(cx: &'a Context<'a>, id: &'a str, register: &'a Register) -> Held<'a> {
        Held { cx, id, path: format!("registers.{id}"), register }
    }
}

impl Held<'_> {
    pub fn vocabulary(&self) -> &crate::project::Vocabulary {
        &self.cx.project.vocabulary
    }

    pub fn path(&self, key: &str) -> String {
        format!("{}.{key}", self.path)
    }

    /// A processor decides neither bases nor periods, so its heading does not promise them.
    fn heading(&self, name: &str) -> String {
        if name == "purposes" && !self.is_judged() { "heading-processing".to_owned() } else { format!("heading-{name}") }
    }

    /// A register held as processor tells what it is and where to turn, and leaves gaps to its controllers.
    pub fn is_judged(&self) -> bool {
        !self.register.is_processors()
    }

    /// What is told of the purposes apart from their table; nothing, where there is none.
    fn told_of_purposes(&self, tell: fn(&Self) -> Vec<Part<Phrase>>) -> Vec<Part<Phrase>> {
        if self.register.purposes.is_said() { tell(self) } else { Vec::new() }
    }

    /// What the register is, whom it is about, and where to turn if it is held on others' behalf.
    fn opening(&self) -> Vec<Part<Phrase>> {
        let mut parts = self.cx.prose(&self.path("description"), &self.register.description);
        if let Some(role) = self.register.role.said().filter(|role| **role != crate::notice::Role::Controller) {
            let facts = self.cx.facts(&self.path("role"), &self.register.role);
            let law = vec![gdpr(4)];
            parts.push(Part { law, facts, block: Block::Callout { text: say(format!("role-{}", role.name())) } });
        }
        parts.extend(self.cx.prose(&self.path("requests"), &self.register.requests));
        let groups = self.register.people.items();
        if !groups.is_empty() {
            let facts = self.cx.facts(&self.path("people"), &self.register.people);
            parts.push(paragraph(say("persons-of-register")));
            let lines = groups.iter().map(|group| people(self.vocabulary(), group).capital());
            parts.push(Part { law: vec![gdpr(12).par(1)], facts, block: list(lines) });
        }
        if let Some(todo) = self.register.people.todo() {
            parts.push(self.cx.todo(&self.path("people"), todo));
        }
        parts
    }

    fn data(&self) -> Vec<Part<Phrase>> {
        let stated = &self.register.data;
        if stated.is_not_stated() && !self.is_judged() {
            return Vec::new();
        }
        self.cx.stated(&self.path("data"), stated, "categories-of-data", "categories-none", |_| {
            let mut todos = Vec::new();
            let mut entries = Vec::new();
            for (id, _, category) in self.register.data() {
                let mut items: Vec<_> = category.items.items().iter().map(|one| item(self.vocabulary(), one)).collect();
                let mut values = Vec::new();
                if !items.is_empty() {
                    values.push(if items.len() == 1 { items.remove(0).capital() } else { Phrase::List(items).capital() });
                }
                values.extend(self.marks(category));
                entries.push(entry(category_name(self.vocabulary(), id, self.register).capital(), values));
                let path = self.path(&format!("data.{id}"));
                todos
                    .extend([category.items.todo(), category.retention.todo()].into_iter().flatten().map(|todo| self.cx.todo(&path, todo)));
            }
            let facts = self.register.data().map(|(id, span, _)| self.cx.fact(self.path(&format!("data.{id}")), span)).collect();
            let mut parts = vec![Part { law: vec![gdpr(14).par(1).point('d')], facts, block: Block::Definitions { entries } }];
            parts.extend(todos);
            parts.extend(self.cx.prose(&self.path("self-service"), &self.register.self_service));
            parts
        })
    }

    /// That data is of a kind that the law protects more than other data: because the category says so, or a term in it is.
    fn marks(&self, category: &DataCategory) -> Vec<Phrase> {
        let items = category.items.items().iter().filter_map(|one| one.item.id());
        let flags: Vec<_> = items.map(|id| self.vocabulary().flags(Kind::Data, id)).collect();
        let stated = category.special.said().map(|special| special.name().to_owned());
        let specials: BTreeSet<_> = stated.into_iter().chain(flags.iter().filter_map(|flags| flags.special.clone())).collect();
        let mut marks: Vec<_> = specials.into_iter().map(|special| say(format!("special-{special}"))).collect();
        if category.criminal.said() == Some(&true) || flags.iter().any(|flags| flags.criminal) {
            marks.push(say("mark-criminal"));
        }
        if category.national_id.said() == Some(&true) || flags.iter().any(|flags| flags.national_id) {
            marks.push(say("mark-national-id"));
        }
        if derive::is_of_organisation(self.vocabulary(), category) {
            marks.push(say("mark-organisation"));
        }
        let with = |key: &'static str, text: &Stated<Text>| text.said().map(|text| say_with(key, [("what", text.into())]));
        marks.extend(with("mark-needed-for", &category.needed_for));
        marks.extend(with("mark-access", &category.access));
        marks
    }

    fn sources(&self) -> Vec<Part<Phrase>> {
        let stated = &self.register.sources;
        if stated.is_not_stated() && !self.is_judged() {
            return Vec::new();
        }
        self.cx.stated(&self.path("sources"), stated, "source-of-data", "gap-none", |_| {
            let mut todos = Vec::new();
            let mut entries = Vec::new();
            for (id, _, source) in self.register.sources() {
                let mut values = Vec::new();
                if !source.kind.said().is_some_and(|kind| kind.is_the_person()) {
                    values.extend(source.public.said().map(|public| say(if *public { "source-public-yes" } else { "source-public-no" })));
                }
                values.extend(source.channel.said().map(|text| Phrase::from(text).capital()));
                values.extend(self.categories_from(id));
                values.extend(source.informed.said().map(|text| Phrase::from(text).capital()));
                values.extend(source.permission.said().map(|permission| source_permission(*permission)));
                entries.push(entry(source_name(source).capital(), values));
                let path = self.path(&format!("sources.{id}"));
                todos.extend(
                    [source.name.todo(), source.data.todo(), source.channel.todo()]
                        .into_iter()
                        .flatten()
                        .map(|todo| self.cx.todo(&path, todo)),
                );
            }
            let facts = self.register.sources().map(|(id, span, _)| self.cx.fact(self.path(&format!("sources.{id}")), span)).collect();
            let law = vec![gdpr(14).par(2).point('f')];
            let block = match entries.iter().all(|entry: &super::Entry<Phrase>| entry.values.is_empty()) {
                true => list(entries.into_iter().map(|entry| entry.term)),
                false => Block::Definitions { entries },
            };
            let mut parts = vec![Part { law, facts, block }];
            parts.extend(todos);
            parts.extend(self.exemption());
            parts
        })
    }

    /// Why some people are not informed, and what protects them instead.
    fn exemption(&self) -> Option<Part<Phrase>> {
        let exemption = self.register.exemption.said()?;
        let ground = exemption.ground.said().map(|ground| say(format!("exemption-{}", ground.name())));
        let reason = exemption.reason.said().map(|why| say_with("exemption-reason", [("reason", why.into())]));
        let measures = exemption.measures.said().map(|what| say_with("exemption-measures", [("measures", what.into())]));
        let facts = self.cx.facts(&self.path("exemption"), &self.register.exemption);
        let law = vec![gdpr(13).par(4), gdpr(14).par(5)];
        Some(Part { law, facts, ..paragraph(Phrase::Sentences([ground, reason, measures].into_iter().flatten().collect())) })
    }

    /// Which categories come from a source; nothing, if none does or only this source is named at all.
    fn categories_from(&self, source: &str) -> Option<Phrase> {
        let from = |category: &str| derive::sources_of(self.register, category).iter().any(|(id, ..)| *id == source);
        let found: Vec<_> = self.register.data().filter(|(id, ..)| from(id)).map(|(id, ..)| id).collect();
        if found.is_empty() || self.register.sources().count() == 1 {
            return None;
        }
        if found.len() == self.register.data().count() {
            return Some(say("source-data-all"));
        }
        let names = found.into_iter().map(|id| category_name(self.vocabulary(), id, self.register)).collect();
        Some(say_with("source-data", [("data", Phrase::List(names).into())]))
    }

    fn disclosures(&self) -> Vec<Part<Phrase>> {
        let stated = &self.register.disclosures;
        let mut parts = match stated {
            Stated::ToDo(todo) => vec![self.cx.todo(&self.path("disclosures"), todo)],
            _ => Vec::new(),
        };
        let lines: Vec<_> = stated.items().iter().map(|disclosure| self.disclosure(disclosure)).collect();
        if !lines.is_empty() {
            let law = vec![gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e')];
            parts.push(Part { law, facts: self.cx.facts(&self.path("disclosures"), stated), block: list(lines) });
        }
        parts
    }

    fn disclosure(&self, disclosure: &Disclosure) -> Phrase {
        let mut sentences: Vec<_> = disclosure.what.said().map(Phrase::from).into_iter().collect();
        let to = recipient_names(self.vocabulary(), self.cx.notice.recipients.said(), disclosure.to.items().iter().map(|id| id.as_str()));
        if !to.is_empty() {
            sentences.push(say_with("disclosure-to", [("recipients", Phrase::List(to).into())]));
        }
        sentences.extend(disclosure.permission.said().map(|permission| permission_sentence(*permission)));
        if disclosure.kind.said() == Some(&DisclosureKind::Aggregated) {
            sentences.push(say("disclosure-aggregated"));
        }
        sentences.extend(disclosure.basis.said().map(|one| say_with("disclosure-basis", [("basis", basis(*one).into())])));
        Phrase::Sentences(sentences)
    }

    /// Whether people must give the data: for the register, and where a category or purpose says otherwise.
    fn provision(&self) -> Vec<Part<Phrase>> {
        if !self.is_judged() {
            return Vec::new();
        }
        let stated = &self.register.provision;
        let mut entries = Vec::new();
        for (id, _, category) in self.register.data() {
            if let Some(provision) = category.provision.said() {
                entries
                    .push(entry(category_name(self.vocabulary(), id, self.register).capital(), self.provision_unlike_register(provision)));
            }
        }
        for (id, _, purpose) in self.register.purposes() {
            if let Some(provision) = purpose.provision.said() {
                entries.push(entry(purpose_name(self.vocabulary(), id, purpose).capital(), self.provision_unlike_register(provision)));
            }
        }
        let law = vec![gdpr(13).par(2).point('e')];
        let is_owed = entries.is_empty() && derive::articles(self.register).thirteen;
        let mut parts = match stated {
            Stated::NotStated if !is_owed => Vec::new(),
            _ => self.cx.stated(&self.path("provision"), stated, "obligation-to-provide", "provision-nobody", |provision| {
                let text = Phrase::Sentences(provision_sentences(provision));
                vec![Part { law: law.clone(), facts: self.cx.facts(&self.path("provision"), stated), ..paragraph(text) }]
            }),
        };
        if !entries.is_empty() {
            parts.push(Part { law, ..part(Block::Definitions { entries }) });
        }
        parts
    }

    /// What is said of a category or purpose beyond what is said of the whole register.
    fn provision_unlike_register(&self, provision: &Provision) -> Vec<Phrase> {
        let of_register = self.register.provision.said().and_then(|whole| whole.required_by.said());
        match (provision.required_by.said(), provision.otherwise.said()) {
            (Some(required), Some(otherwise)) if Some(required) == of_register => vec![otherwise.into()],
            _ => provision_sentences(provision),
        }
    }

    fn automated(&self) -> Vec<Part<Phrase>> {
        if !self.is_judged() {
            return Vec::new();
        }
        let stated = &self.register.automated_decisions;
        self.cx.stated(&self.path("automated-decisions"), stated, "automated-decisions", "automated-none", |automated| {
            let facts = self.cx.facts(&self.path("automated-decisions"), stated);
            let law = vec![gdpr(13).par(2).point('f'), gdpr(14).par(2).point('g')];
            let mut parts = automated_parts(self.cx, &self.path("automated-decisions"), automated);
            if let Some(first) = parts.first_mut() {
                first.facts = facts;
                first.law = law;
            }
            parts
        })
    }
}

fn automated_parts(cx: &Context, path: &str, automated: &AutomatedDecisions) -> Vec<Part<Phrase>> {
    // Beside decisions nobody can promise that profiling decides nothing: they may well rest on it.
    let profiling = if automated.decisions.is_said() { "automated-profiling-beside-decisions" } else { "automated-profiling" };
    let mut parts = match &automated.profiling {
        Stated::Said(text) => vec![paragraph(say_with(profiling, [("what", (&text.value).into())]))],
        Stated::None(_) => vec![paragraph(say("automated-no-profiling"))],
        Stated::ToDo(todo) => vec![cx.todo(path, todo)],
        Stated::NotStated | Stated::Broken(_) => Vec::new(),
    };
    match &automated.decisions {
        Stated::None(_) => parts.push(paragraph(say("automated-no-decisions"))),
        Stated::ToDo(todo) => parts.push(cx.todo(path, todo)),
        Stated::NotStated | Stated::Broken(_) => {}
        Stated::Said(decisions) => parts.extend(decisions.value.iter().map(decision)),
    }
    parts
}

fn decision(decision: &Decision) -> Part<Phrase> {
    let mut entries = Vec::new();
    let mut said = |key: &'static str, value: Option<Phrase>| entries.extend(value.map(|value| entry(say(key), vec![value])));
    said("decision-what", decision.what.said().map(Phrase::from));
    said("decision-ground", decision.ground.said().map(|ground| say(format!("decision-ground-{}", ground.name()))));
    said("decision-logic", decision.logic.said().map(Phrase::from));
    said("decision-consequences", decision.consequences.said().map(Phrase::from));
    said("decision-safeguards", decision.safeguards.said().map(Phrase::from));
    said("decision-ai", decision.ai.said().map(Phrase::from).or(decision.ai.is_none().then(|| say("decision-ai-none"))));
    Part { law: vec![gdpr(22)], ..part(Block::Definitions { entries }) }
}

pub(super) fn provision_sentences(provision: &Provision) -> Vec<Phrase> {
    let required = provision.required_by.said().map(|by| {
        say(match by {
            Provided::Law => "provision-law",
            Provided::Contract => "provision-contract",
            Provided::EnteringContract => "provision-entering-contract",
            Provided::Nobody => "provision-nobody",
        })
    });
    required.into_iter().chain(provision.otherwise.said().map(Phrase::from)).collect()
}

/// What allows data to be obtained from a source, as a sentence.
fn source_permission(permission: Permission) -> Phrase {
    say_with("source-permission", [("permission", Arg::Choice(permission.name()))])
}

/// On what a disclosure depends, as a sentence.
pub fn permission_sentence(permission: Permission) -> Phrase {
    say_with("disclosure-permission", [("permission", Arg::Choice(permission.name()))])
}

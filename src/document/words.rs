//! Phrases that several sections need: terms, retention, statutes, contacts.

use super::Entry;
use super::context::entry;
use super::phrase::{Arg, Phrase, of_law, say, say_with};
use crate::decode::{Choice, Map, Stated};
use crate::law::{self, RetentionKind};
use crate::notice::{
    Address, Contact, Item, LegalBasis, Limit, People, Purpose, Recipient, Register, Retention, RetentionRule, StatuteRef, Term,
};
use crate::project::vocabulary::{Kind, Vocabulary};

/// A word of the vocabulary: the project's own words for it, or else ours. A word that nobody knows, which only a draft can hold, is shown
/// as it was written.
pub fn word(vocabulary: &Vocabulary, kind: Kind, id: &str) -> Phrase {
    match vocabulary.own_words(kind, id) {
        Some(text) => text.into(),
        None if !vocabulary.knows(kind, id) => Phrase::Verbatim(id.to_owned()),
        None => say(format!("{}-{id}", kind.prefix())),
    }
}

/// A term: a word of the vocabulary, or what the author wrote in its place.
pub fn term(vocabulary: &Vocabulary, kind: Kind, term: &Term) -> Phrase {
    match term {
        Term::Named(id) => word(vocabulary, kind, id.as_str()),
        Term::Written(text) => text.into(),
    }
}

/// What a register is called.
pub fn register_name(vocabulary: &Vocabulary, id: &str, register: &Register) -> Phrase {
    match register.name.said() {
        Some(name) => term(vocabulary, Kind::Registers, name).capital(),
        None => word(vocabulary, Kind::Registers, id).capital(),
    }
}

/// What a purpose is called.
pub fn purpose_name(vocabulary: &Vocabulary, id: &str, purpose: &Purpose) -> Phrase {
    match (purpose.name.said(), purpose.kind.said()) {
        (Some(name), _) => name.into(),
        (None, _) if vocabulary.knows(Kind::Purposes, id) => word(vocabulary, Kind::Purposes, id),
        (None, Some(kind)) => word(vocabulary, Kind::Purposes, kind.as_str()),
        (None, None) => word(vocabulary, Kind::Purposes, id),
    }
}

/// What a category of data is called.
pub fn category_name(vocabulary: &Vocabulary, id: &str, register: &Register) -> Phrase {
    let stated = register.data.said().and_then(|data| data.get(id)).and_then(|category| category.name.said());
    stated.map_or_else(|| word(vocabulary, Kind::DataCategories, id), Phrase::from)
}

/// What a source is called: its name, or else the kind of source it is.
pub fn source_name(source: &crate::notice::Source) -> Phrase {
    match (source.name.said(), source.kind.said()) {
        (Some(name), _) => name.into(),
        (None, Some(kind)) => say(format!("source-{}", kind.name())),
        (None, None) => say("source-unnamed"),
    }
}

/// What a recipient is called: its name, or else its category.
pub fn recipient_name(vocabulary: &Vocabulary, recipient: &Recipient) -> Phrase {
    match (recipient.name.said(), recipient.category.said()) {
        (Some(name), _) => name.into(),
        (None, Some(category)) => term(vocabulary, Kind::RecipientCategories, category),
        (None, None) => say("recipient-unnamed"),
    }
}

/// The names of recipients by their ids.
pub fn recipient_names<'a>(
    vocabulary: &Vocabulary,
    recipients: Option<&Map<Recipient>>,
    ids: impl Iterator<Item = &'a str>,
) -> Vec<Phrase> {
    ids.filter_map(|id| recipients?.get(id)).map(|recipient| recipient_name(vocabulary, recipient)).collect()
}

/// A group of people, with its definition.
pub fn people(vocabulary: &Vocabulary, people: &People) -> Phrase {
    let who = term(vocabulary, Kind::People, &people.who);
    let who = match people.former.said() {
        Some(true) => say_with("persons-also-former", [("who", who.into())]),
        _ => who,
    };
    match people.definition.said() {
        Some(definition) => say_with("persons-defined", [("who", who.into()), ("definition", definition.into())]),
        None => who,
    }
}

/// A single datum, with the case in which it is processed.
pub fn item(vocabulary: &Vocabulary, item: &Item) -> Phrase {
    let name = term(vocabulary, Kind::Data, &item.item);
    match item.when.said() {
        Some(when) => say_with("in-case", [("what", name.into()), ("when", when.into())]),
        None => name,
    }
}

/// A legal basis with the point of Art. 6(1) that it stands in.
pub fn basis(basis: LegalBasis) -> Phrase {
    say(format!("basis-{}", basis.name()))
}

/// Why a legal basis allows processing, in plain words, with the basis itself beside them.
pub fn why(one: LegalBasis) -> Phrase {
    say_with(format!("why-{}", one.name()), [("basis", basis(one).into())])
}

/// A law as it is cited.
pub fn statute(law: &StatuteRef) -> Phrase {
    match law {
        StatuteRef::Table(id) => law_by_id(id.as_str()),
        StatuteRef::Written(text) => text.into(),
    }
}

/// An act, or a section of one, by its id in the table.
fn law_by_id(id: &str) -> Phrase {
    let Some(statute) = law::statute(id) else { return Phrase::Verbatim(id.to_owned()) };
    let title = of_law(&statute.title, format!("act-{}", statute.act));
    let section = statute.provision.as_ref().and_then(|provision| provision.section.as_deref());
    match section.map(|section| (section.split_once(':'), section)) {
        None => title,
        Some((Some((chapter, section)), _)) if is_number(chapter) => {
            say_with("statute-chapter-section", [("act", title.into()), ("chapter", verbatim(chapter)), ("section", verbatim(section))])
        }
        Some((_, section)) => {
            let kind = Arg::Choice(kind_of_section(section));
            say_with("statute-section", [("kind", kind), ("act", title.into()), ("section", verbatim(section))])
        }
    }
}

/// What a section is called. It has a number, perhaps with a letter after it; or it is an annex; anything else, such as `L110-4`, is
/// already said as its law says it.
fn kind_of_section(section: &str) -> &'static str {
    match section {
        "annex" => "annex",
        _ if section.starts_with(|c: char| c.is_ascii_digit()) => "number",
        _ => "other",
    }
}

fn is_number(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A name or number as an argument.
pub fn verbatim(text: &str) -> Arg {
    Phrase::Verbatim(text.to_owned()).into()
}

/// How long something is kept, in one line, with the law that it follows.
pub fn retention(vocabulary: &Vocabulary, retention: &Retention) -> Phrase {
    let main = rule(vocabulary, retention);
    let main = match retention.law.said() {
        Some(id) => say_with("retention-law", [("retention", main.into()), ("law", law_by_id(id.as_str()).into())]),
        None => main,
    };
    at_most(retention, main)
}

/// The same without the law.
pub fn retention_in_short(vocabulary: &Vocabulary, retention: &Retention) -> Phrase {
    at_most(retention, rule(vocabulary, retention))
}

fn at_most(retention: &Retention, main: Phrase) -> Phrase {
    match retention.at_most.said() {
        Some(period) => say_with("retention-at-most", [("retention", main.into()), ("period", Phrase::Period(*period).into())]),
        None => main,
    }
}

/// The period or the criteria themselves.
fn rule(vocabulary: &Vocabulary, retention: &Retention) -> Phrase {
    let limit = match retention.limit.said() {
        None => Arg::Choice("exactly"),
        Some(Limit::Maximum) => Arg::Choice("maximum"),
        Some(Limit::Minimum) => Arg::Choice("minimum"),
    };
    match &retention.rule {
        RetentionRule::Period { keep, from } => period(vocabulary, *keep, from, limit),
        RetentionRule::UntilWithdrawal => say("retention-until-withdrawal"),
        RetentionRule::Criteria(text) => text.into(),
        RetentionRule::Statute => {
            let provision = retention.law.said().and_then(|id| law::statute(id.as_str())).and_then(|statute| statute.provision.as_ref());
            match provision {
                Some(provision) => say_with(
                    "retention-period-from",
                    [
                        ("limit", if provision.kind == RetentionKind::Maximum { Arg::Choice("maximum") } else { limit }),
                        ("period", Phrase::Period(provision.period).into()),
                        ("event", word(vocabulary, Kind::Events, &provision.event).into()),
                    ],
                ),
                None => say("retention-by-statute"),
            }
        }
    }
}

/// Why something is kept so long, and what is kept longer.
pub fn retention_notes(retention: &Retention) -> Vec<Phrase> {
    let reason = retention.reason.said().map(|reason| say_with("retention-reason", [("reason", reason.into())]));
    let exceptions: Vec<_> = retention.exceptions.items().iter().map(Phrase::from).collect();
    let exceptions = (!exceptions.is_empty()).then(|| say_with("retention-exceptions", [("exceptions", Phrase::List(exceptions).into())]));
    reason.into_iter().chain(exceptions).collect()
}

fn period(vocabulary: &Vocabulary, keep: crate::time::Period, from: &Stated<Term>, limit: Arg) -> Phrase {
    let keep = Phrase::Period(keep).into();
    match from.said() {
        Some(event) => {
            let event = term(vocabulary, Kind::Events, event).into();
            say_with("retention-period-from", [("limit", limit), ("period", keep), ("event", event)])
        }
        None => say_with("retention-period", [("limit", limit), ("period", keep)]),
    }
}

/// The ways to reach somebody, each with its name.
pub fn contact(contact: &Contact) -> Vec<Entry<Phrase>> {
    let mut entries = Vec::new();
    for address in contact.addresses.items().iter().filter(|address| address.street.is_said() || address.city.is_said()) {
        let kind = address.kind.said().map_or("contact-address".to_owned(), |kind| format!("contact-address-{}", kind.name()));
        entries.push(entry(say(kind), vec![postal(address)]));
    }
    let said = |key: &'static str, value: Option<Phrase>, entries: &mut Vec<Entry<Phrase>>| {
        if let Some(value) = value {
            entries.push(entry(say(key), vec![value]));
        }
    };
    said("contact-email", contact.email.said().map(|email| mail(&email.0)), &mut entries);
    said("contact-phone", contact.phone.said().map(|phone| telephone(phone)), &mut entries);
    said("contact-form", contact.form.said().map(|form| web(&form.0)), &mut entries);
    said("contact-website", contact.website.said().map(|website| web(&website.0)), &mut entries);
    entries
}

/// An address in one line.
pub fn postal(address: &Address) -> Phrase {
    let city = [address.postal_code.said(), address.city.said()].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    let lines = address.street.said().cloned().into_iter().chain([city]).filter(|line| !line.is_empty());
    let lines = Phrase::Verbatim(lines.collect::<Vec<_>>().join(", "));
    match address.country.said() {
        Some(country) => say_with("address-in-country", [("address", lines.into()), ("country", Phrase::Country(*country).into())]),
        None => lines,
    }
}

/// An e-mail address; a link only if mail can reach it.
pub fn mail(address: &str) -> Phrase {
    let is_whole = crate::decode::MailAddress(address.to_owned()).is_whole();
    let text = Phrase::Verbatim(address.to_owned());
    if is_whole { text.linked(format!("mailto:{address}")) } else { text }
}

/// A telephone number as a link.
pub fn telephone(number: &str) -> Phrase {
    let digits: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let text = Phrase::Verbatim(number.to_owned());
    if digits.is_empty() { text } else { text.linked(format!("tel:{digits}")) }
}

/// An address on the web, which shows itself.
pub fn web(address: &str) -> Phrase {
    Phrase::Verbatim(address.to_owned()).linked(address)
}

//! Recipients: Art. 13(1)(e), 14(1)(e).

use super::context::{Context, paragraph, row, section};
use super::phrase::{Phrase, say, say_with};
use super::register::permission_sentence;
use super::sections::Plan;
use super::words::{recipient_name, term};
use super::{Block, Part, Row, Section};
use crate::decode::Choice;
use crate::derive::{self, Recipients};
use crate::law::gdpr;
use crate::notice::{Place, Recipient, Words};
use crate::project::vocabulary::Kind;

/// Everybody who gets data, with what for, in which role and where.
pub fn recipients(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    let all = derive::all_recipients(cx.notice);
    let stated = &cx.notice.recipients;
    if cx.notice.own_registers().next().is_none() && all.is_empty() {
        return Vec::new();
    }
    let parts = if all.is_empty() {
        let none_anywhere = cx.notice.own_registers().all(|(_, _, register)| register.recipients.is_none());
        if none_anywhere {
            vec![paragraph(say("recipients-none"))]
        } else {
            cx.stated("recipients", stated, "recipients", "recipients-none", |_| Vec::new())
        }
    } else {
        table(cx, &all)
    };
    vec![section(plan.id, say("heading-recipients"), plan.law, parts)]
}

fn table(cx: &Context, all: &[Recipients]) -> Vec<Part<Phrase>> {
    let header = ["column-recipient", "column-what-for", "column-role", "column-place"].map(say).to_vec();
    let rows = all.iter().map(|found| recipient_row(cx, found.recipient)).collect();
    let facts = all.iter().map(|found| cx.fact(format!("{}.{}", found.stated_in, found.id), found.span)).collect();
    let law = vec![gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e')];
    let mut parts = vec![Part { law, facts, block: Block::Table { caption: say("caption-recipients"), header, rows } }];
    for found in all {
        let path = format!("{}.{}", found.stated_in, found.id);
        let recipient = found.recipient;
        let todos =
            [recipient.name.todo(), recipient.role.todo(), recipient.country.todo(), recipient.safeguards.todo(), recipient.purpose.todo()];
        parts.extend(todos.into_iter().flatten().map(|todo| cx.todo(&path, todo)));
    }
    parts
}

fn recipient_row(cx: &Context, recipient: &Recipient) -> Row<Phrase> {
    let vocabulary = &cx.project.vocabulary;
    let mut name = vec![match (recipient.name.said(), recipient.category.said()) {
        (Some(name), Some(category)) => {
            let category = term(vocabulary, Kind::RecipientCategories, category);
            // A name is left as it is written; words for somebody, which differ by language, begin the cell.
            let words = Phrase::from(name);
            let name = if matches!(name.words, Words::Each(_)) { words.capital() } else { words };
            say_with("recipient-with-category", [("name", name.into()), ("category", category.into())])
        }
        _ => recipient_name(vocabulary, recipient).capital(),
    }];
    if let Some(examples) = recipient.examples.said() {
        name.push(say_with("recipient-examples", [("examples", examples.into())]));
    }
    name.extend(recipient.website.said().map(|website| super::words::web(&website.0)));
    let mut what: Vec<_> = recipient.purpose.said().map(|purpose| Phrase::from(purpose).capital()).into_iter().collect();
    what.extend(recipient.when.said().map(|when| say_with("recipient-when", [("when", when.into())])));
    what.extend(recipient.permission.said().map(|permission| permission_sentence(*permission)));
    let role = recipient.role.said().map(|role| say(format!("recipient-role-{}", role.name())).capital()).into_iter().collect();
    row([name, what, role, places(recipient)])
}

/// Where a recipient is.
pub fn places(recipient: &Recipient) -> Vec<Phrase> {
    recipient.country.items().iter().map(place).collect()
}

/// One place.
pub fn place(place: &Place) -> Phrase {
    match place {
        Place::Country(code) => Phrase::Country(code.value),
        Place::Eea(_) => say("place-eea").capital(),
        Place::OutsideEea(_) => say("place-outside-eea").capital(),
    }
}

//! Transfers to third countries: Art. 13(1)(f), 14(1)(f), Chapter V.

use super::context::{Context, entry, paragraph, part, section};
use super::phrase::{Arg, Phrase, of_law, say, say_with};
use super::recipients::place;
use super::sections::Plan;
use super::words::{mail, recipient_name, term, verbatim, web};
use super::{Block, Entry, Part, Section};
use crate::decode::{Choice, Stated};
use crate::derive::{self, Ground, Transfer};
use crate::law::{AdequacyDecision, Scope, Words, gdpr};
use crate::notice::transfer::Copy;
use crate::notice::{Safeguard, SafeguardKind, Transfers};
use crate::project::vocabulary::Kind;

/// Each transfer with what it rests on; or that there is none.
pub fn transfers(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    if cx.notice.own_registers().next().is_none() {
        return Vec::new();
    }
    let found = derive::transfers(cx.notice, cx.today);
    let mut parts = if found.is_empty() { without(cx) } else { with(cx, &found) };
    if let Some(stated) = cx.notice.transfers.said() {
        parts.extend(in_words(cx, stated, &found));
    }
    vec![section(plan.id, say("heading-transfers"), plan.law, parts)]
}

/// No transfer follows from the recipients: that is the answer only if it is known where each of them is.
fn without(cx: &Context) -> Vec<Part<Phrase>> {
    let facts = cx.facts("transfers", &cx.notice.transfers);
    let is_broken = cx.notice.recipients.is_broken() || cx.notice.transfers.is_broken();
    let unknown = is_broken || derive::all_recipients(cx.notice).iter().any(|found| !found.recipient.country.is_said());
    match &cx.notice.transfers {
        Stated::ToDo(todo) => vec![cx.todo("transfers", todo)],
        Stated::NotStated | Stated::Broken(_) | Stated::Said(_) if unknown => cx.not_stated("transfers"),
        _ => {
            let law = vec![gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')];
            vec![Part { law, facts, ..paragraph(say("transfers-none")) }]
        }
    }
}

fn with(cx: &Context, found: &[Transfer]) -> Vec<Part<Phrase>> {
    let entries = found.iter().map(|transfer| transfer_entry(cx, transfer)).collect();
    let facts = found.iter().map(|transfer| cx.fact(format!("{}.{}", transfer.stated_in, transfer.id), transfer.span)).collect();
    let law = vec![gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')];
    let mut parts = vec![paragraph(say("transfers-some")), Part { law, facts, block: Block::Definitions { entries } }];
    for transfer in found {
        let path = format!("{}.{}.safeguards", transfer.stated_in, transfer.id);
        for safeguard in transfer.recipient.safeguards.items() {
            let todos = [safeguard.kind.todo(), safeguard.framework.todo(), safeguard.checked.todo(), safeguard.copy.todo()];
            parts.extend(todos.into_iter().flatten().map(|todo| cx.todo(&path, todo)));
        }
    }
    parts
}

fn transfer_entry(cx: &Context, transfer: &Transfer) -> Entry<Phrase> {
    let name = recipient_name(&cx.project.vocabulary, transfer.recipient).capital();
    let term = say_with("transfer-to", [("recipient", name.into()), ("country", place(transfer.place).into())]);
    let grounds = derive::grounds(transfer, cx.today);
    let mut values = Vec::new();
    let rests_on_decision = grounds.iter().any(|ground| matches!(ground, Ground::Adequacy(_) | Ground::Stated(_, Some(_))));
    if !rests_on_decision {
        values.push(absence(transfer));
    }
    let several = grounds.len() > 1;
    for (index, ground) in grounds.iter().enumerate() {
        let sentences = match ground {
            Ground::Adequacy(decision) => vec![adequacy(decision)],
            Ground::Stated(safeguard, decision) => stated(cx, safeguard, *decision),
        };
        let text = Phrase::Sentences(sentences);
        values.push(match (several, index) {
            (true, 0) => say_with("ground-first", [("ground", text.into())]),
            (true, _) => say_with("ground-then", [("ground", text.into())]),
            (false, _) => text,
        });
    }
    entry(term, values)
}

/// That no decision covers the transfer: Art. 13(1)(f) asks for the existence or absence of one.
fn absence(transfer: &Transfer) -> Phrase {
    match transfer.adequacy.map(|decision| decision.scope) {
        Some(Scope::Certified) => say("adequacy-only-certified"),
        Some(_) => say("adequacy-only-partly"),
        None => say("adequacy-none"),
    }
}

fn adequacy(decision: &'static AdequacyDecision) -> Phrase {
    say_with("adequacy-whole", [("decision", number(decision).into())])
}

/// A decision's number as a language cites it: "2012/484/EU" was named after the Union, "(EU) 2023/1795" is numbered by it, and before the
/// Treaty of Lisbon it was the Community.
fn number(decision: &AdequacyDecision) -> Phrase {
    let text = decision.decision.as_str();
    let (form, number) = match (text.strip_prefix("(EU) "), text.strip_suffix("/EU"), text.strip_suffix("/EC")) {
        (Some(number), ..) => ("union-first", number),
        (_, Some(number), _) => ("union-last", number),
        (.., Some(number)) => ("community", number),
        _ => return Phrase::Verbatim(text.to_owned()),
    };
    say_with("decision-number", [("form", Arg::Choice(form)), ("number", verbatim(number))])
}

/// What an adequacy decision that is not simply about a country is about.
fn framework(decision: &AdequacyDecision, name: &'static Words) -> Phrase {
    match &decision.framework {
        Some(id) => of_law(name, format!("framework-{id}")),
        None => Phrase::Law(name, None),
    }
}

fn stated(cx: &Context, safeguard: &Safeguard, decision: Option<&'static AdequacyDecision>) -> Vec<Phrase> {
    let mut sentences = Vec::new();
    match (safeguard.kind.said(), decision) {
        (Some(SafeguardKind::Adequacy), Some(decision)) => sentences.push(match &decision.name {
            Some(name) => {
                say_with("adequacy-framework", [("framework", framework(decision, name).into()), ("decision", number(decision).into())])
            }
            None if decision.scope == Scope::Whole => adequacy(decision),
            None => say_with("adequacy-some", [("decision", number(decision).into())]),
        }),
        (Some(kind), _) => sentences.push(say(format!("safeguard-{}", kind.name()))),
        (None, _) => {}
    }
    sentences.extend(safeguard.name.said().map(|name| say_with("safeguard-name", [("name", name.into())])));
    sentences.extend(safeguard.interest.said().map(|what| say_with("safeguard-interest", [("interest", what.into())])));
    if let Some(told) = safeguard.authority_told.said() {
        sentences.push(say_with("safeguard-authority-told", [("date", Phrase::Date(*told).into())]));
    }
    sentences.extend(safeguard.when.said().map(|when| say_with("safeguard-when", [("when", when.into())])));
    if let Some(checked) = safeguard.checked.said() {
        sentences.push(say_with("safeguard-checked", [("date", Phrase::Date(*checked).into())]));
    }
    if let Some(module) = safeguard.module.said() {
        sentences.push(say(format!("safeguard-module-{}", module.name())));
    }
    if !safeguard.measures.items().is_empty() {
        let measures = safeguard.measures.items().iter().map(|measure| term(&cx.project.vocabulary, Kind::Security, measure)).collect();
        sentences.push(say_with("safeguard-measures", [("measures", Phrase::List(measures).into())]));
    }
    sentences.extend(safeguard.assessment.said().map(|text| say_with("safeguard-assessment", [("assessment", text.into())])));
    sentences.extend(safeguard.risks.said().map(|text| say_with("safeguard-risks", [("risks", text.into())])));
    if let Some(copy) = safeguard.copy.said() {
        sentences.extend(copy_sentences(copy));
    }
    sentences
}

/// How to get a copy of the safeguards.
fn copy_sentences(copy: &Copy) -> Vec<Phrase> {
    let mut ways = Vec::new();
    ways.extend(copy.email.said().map(|email| mail(&email.0)));
    ways.extend(copy.form.said().map(|form| web(&form.0)));
    ways.extend(copy.website.said().map(|website| web(&website.0)));
    let mut sentences = Vec::new();
    if !ways.is_empty() {
        sentences.push(say_with("safeguard-copy", [("ways", Phrase::List(ways).into())]));
    }
    sentences.extend(copy.text.said().map(Phrase::from));
    sentences
}

/// What the author adds on transfers as a whole.
fn in_words(cx: &Context, stated: &Transfers, found: &[Transfer]) -> Vec<Part<Phrase>> {
    let mut parts = cx.prose("transfers.statement", &stated.statement);
    parts.extend(cx.prose("transfers.location", &stated.location));
    parts.extend(cx.prose("transfers.remote-access", &stated.remote_access));
    let copy = stated.copy.said().map(copy_sentences).unwrap_or_default();
    if !copy.is_empty() && !found.is_empty() {
        let law = vec![gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')];
        let facts = cx.facts("transfers.copy", &stated.copy);
        parts.push(Part { law, facts, ..part(Block::Paragraph { text: Phrase::Sentences(copy) }) });
    }
    if let Some(todo) = stated.copy.todo() {
        parts.push(cx.todo("transfers.copy", todo));
    }
    parts
}

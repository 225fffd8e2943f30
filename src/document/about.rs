//! What the notice says of itself: scope, principles, security, claims, dates and changes.

use super::context::{Context, entry, list, paragraph, section};
use super::phrase::{Phrase, say};
use super::sections::Plan;
use super::words::{term, web};
use super::{Block, Part, Section};
use crate::decode::{Choice, Stated};
use crate::law::gdpr;
use crate::notice::{Status, Term};
use crate::project::vocabulary::Kind;

/// Introduction, principles, whom the notice covers and where they are, and what it does not.
pub fn scope(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    let texts = cx.notice.texts.said().cloned().unwrap_or_default();
    let mut parts = cx.prose("texts.introduction", &texts.introduction);
    parts.extend(cx.prose("texts.scope", &texts.scope));
    parts.extend(super::audience::countries(cx));
    parts.extend(cx.prose("texts.principles", &texts.principles));
    parts.extend(cx.prose("texts.exclusions", &texts.exclusions));
    if parts.is_empty() {
        return Vec::new();
    }
    vec![section(plan.id, say("heading-scope"), plan.law, parts)]
}

/// Security measures (Art. 32). Telling them is voluntary, so nothing is said where nothing is stated.
pub fn security(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    let Some(security) = cx.notice.security.said() else { return Vec::new() };
    let mut parts = Vec::new();
    let groups = [
        ("measures-general", &security.measures, "security"),
        ("measures-electronic", &security.electronic, "security.electronic"),
        ("measures-manual", &security.manual, "security.manual"),
        ("measures-staff", &security.staff, "security.staff"),
        ("measures-certificates", &security.certificates, "security.certificates"),
    ];
    for (message, terms, path) in groups {
        parts.extend(measures(cx, message, terms, path));
    }
    if parts.is_empty() {
        return Vec::new();
    }
    vec![section(plan.id, say("heading-security"), plan.law, parts)]
}

fn measures(cx: &Context, message: &'static str, terms: &Stated<Vec<Term>>, path: &str) -> Vec<Part<Phrase>> {
    match terms {
        Stated::Said(said) => {
            let lines = said.value.iter().map(|measure| term(&cx.project.vocabulary, Kind::Security, measure).capital());
            vec![paragraph(say(message)), Part { law: vec![gdpr(32)], facts: cx.facts(path, terms), block: list(lines) }]
        }
        Stated::ToDo(todo) => vec![cx.todo(path, todo)],
        _ => Vec::new(),
    }
}

/// What the notice promises, in the author's words or in ours.
pub fn claims(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    let claims = cx.notice.claims.items();
    if claims.is_empty() {
        return Vec::new();
    }
    let line = |claim: &crate::notice::Claim| match claim.text.said() {
        Some(text) => text.into(),
        None => say(format!("claim-{}", claim.kind.value.name())),
    };
    let facts = cx.facts("claims", &cx.notice.claims);
    let parts = vec![Part { law: plan.law.to_vec(), facts, block: list(claims.iter().map(line)) }];
    vec![section(plan.id, say("heading-claims"), plan.law, parts)]
}

/// Dates, version, languages, and how changes are made known.
pub fn notice(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    let notice = cx.notice;
    let mut entries = Vec::new();
    let mut facts = Vec::new();
    if let Some(status) = notice.status.said() {
        let key = match status {
            Status::Draft => "status-draft",
            Status::InForce => "status-in-force",
            Status::Withdrawn => "status-withdrawn",
        };
        entries.push(entry(say("notice-status"), vec![say(key)]));
    }
    let dates = [
        ("notice-effective", "effective", &notice.effective),
        ("notice-updated", "updated", &notice.updated),
        ("notice-created", "created", &notice.created),
        ("notice-review-by", "review-by", &notice.review_by),
    ];
    for (message, path, date) in dates {
        if let Some(date) = date.said() {
            entries.push(entry(say(message), vec![Phrase::Date(*date)]));
        }
        facts.extend(cx.facts(path, date));
    }
    if let Some(version) = notice.version.said() {
        entries.push(entry(say("notice-version"), vec![Phrase::Verbatim(version.clone())]));
        facts.extend(cx.facts("version", &notice.version));
    }
    if let Some(address) = notice.published_at.said() {
        entries.push(entry(say("notice-published-at"), vec![web(&address.0)]));
        facts.extend(cx.facts("published-at", &notice.published_at));
    }
    if let [original, _, ..] = notice.languages().as_slice() {
        entries.push(entry(say("notice-original"), vec![Phrase::Language(*original)]));
    }
    let mut parts = vec![Part { law: Vec::new(), facts, block: Block::Definitions { entries } }];
    if let Some(texts) = notice.texts.said() {
        parts.extend(cx.prose("texts.changes", &texts.changes));
    }
    if registers_with_further_use(cx) {
        parts.push(Part { law: vec![gdpr(13).par(3), gdpr(14).par(4)], ..paragraph(say("notice-further-purpose")) });
    }
    vec![section(plan.id, say("heading-notice"), plan.law, parts)]
}

/// Art. 13(3) and 14(4) bind whoever is a controller of anything.
fn registers_with_further_use(cx: &Context) -> bool {
    cx.notice.own_registers().next().is_some()
}

//! Rights, how they are used, and the authority: Art. 12, 13(2)(b)–(d), 14(2)(c)–(e), 15 to 22, 77.

use super::context::{Context, entry, paragraph, part, section};
use super::phrase::{Phrase, of_law, say, say_with};
use super::sections::Plan;
use super::words::{mail, purpose_name, telephone, web};
use super::{Block, Entry, Part, Section};
use crate::decode::{Choice, Stated};
use crate::derive::{self, Reason, Right};
use crate::law::{self, Provision, gdpr};
use crate::notice::{Fee, IdentityCheck, Notice, RequestForm, RightKind};
use crate::time::{Period, Unit};

/// The time within which Art. 12(3) has requests answered; its sentence needs no number.
const WITHIN_A_MONTH: Period = Period { amount: 1, unit: Unit::Month };

/// The provision that gives each right.
fn provision(kind: RightKind) -> Provision {
    match kind {
        RightKind::Access => gdpr(15),
        RightKind::Rectification => gdpr(16),
        RightKind::Erasure => gdpr(17),
        RightKind::Restriction => gdpr(18),
        RightKind::Portability => gdpr(20),
        RightKind::Objection => gdpr(21),
        RightKind::Withdrawal => gdpr(7).par(3),
        RightKind::AutomatedDecisions => gdpr(22),
        RightKind::Complaint => gdpr(77),
    }
}

/// The right's own provision, and those by which it must be told where they are its own, too.
fn provisions(kind: RightKind) -> Vec<Provision> {
    let told_by = match kind {
        RightKind::Withdrawal => &[gdpr(13).par(2).point('c'), gdpr(14).par(2).point('d')][..],
        RightKind::AutomatedDecisions => &[gdpr(22).par(3)],
        _ => &[],
    };
    std::iter::once(provision(kind)).chain(told_by.iter().copied()).collect()
}

fn is_told_elsewhere(kind: RightKind) -> bool {
    matches!(kind, RightKind::Objection | RightKind::Complaint)
}

fn has_own_registers(cx: &Context) -> bool {
    cx.notice.own_registers().next().is_some()
}

/// The rights that follow from the facts, but for the two that have a section of their own.
pub fn rights(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    if !has_own_registers(cx) {
        return Vec::new();
    }
    let rights = derive::rights(cx.notice, &cx.project.vocabulary);
    let told = rights.iter().filter(|right| !is_told_elsewhere(right.kind));
    let mut parts = vec![paragraph(say("rights-intro"))];
    for right in told {
        let entries = vec![entry(say(format!("right-{}", right.kind.name())), right_values(cx, right))];
        let facts = reasons_facts(cx, right);
        parts.push(Part { law: provisions(right.kind), facts, block: Block::Definitions { entries } });
    }
    parts.extend(national(cx.notice));
    parts.extend(more(cx.notice));
    vec![section(plan.id, say("heading-rights"), plan.law, parts)]
}

fn reasons_facts(cx: &Context, right: &Right) -> Vec<std::sync::Arc<super::Fact>> {
    let reasons = right.because.iter().chain(&right.limited_by);
    let fact = |reason: &Reason| {
        let span = reason.purpose.basis.span()?;
        Some(cx.fact(format!("registers.{}.purposes.{}.basis", reason.register, reason.id), span))
    };
    reasons.filter_map(fact).collect()
}

fn right_values(cx: &Context, right: &Right) -> Vec<Phrase> {
    let name = right.kind.name();
    let mut values = vec![say(format!("right-{name}-text"))];
    if !right.because.is_empty() {
        values.push(say_with(format!("right-{name}-because"), [("purposes", names(cx, &right.because).into())]));
    }
    if !right.limited_by.is_empty() {
        values.push(say_with(format!("right-{name}-limited"), [("purposes", names(cx, &right.limited_by).into())]));
    }
    values.extend(own_words(cx.notice, right.kind));
    values
}

/// What the controller adds beside a right: its words, its limits.
fn own_words(notice: &Notice, kind: RightKind) -> Vec<Phrase> {
    let Some(rights) = notice.rights.said() else { return Vec::new() };
    let words = rights.words(kind).map(Phrase::from);
    let denied = rights.denied.said().and_then(|denied| denied.get(kind.name())).map(Phrase::from);
    words.into_iter().chain(rights.limits(kind).iter().map(Phrase::from)).chain(denied).collect()
}

/// The names of purposes, each once even if several registers have it.
fn names(cx: &Context, reasons: &[Reason]) -> Phrase {
    let mut seen = std::collections::HashSet::new();
    let once = reasons.iter().filter(|reason| seen.insert(reason.id));
    Phrase::List(once.map(|reason| purpose_name(&cx.project.vocabulary, reason.id, reason.purpose)).collect())
}

/// Rights that the national laws of the audience add, by derivation.
fn national(notice: &Notice) -> Vec<Part<Phrase>> {
    let told = |right: &'static law::NationalRight| {
        entry(
            of_law(&right.name, format!("national-right-{}", right.id)),
            vec![of_law(&right.text, format!("national-right-{}-text", right.id))],
        )
    };
    let entries: Vec<_> = derive::national_rights(notice).into_iter().map(told).collect();
    if entries.is_empty() { Vec::new() } else { vec![part(Block::Definitions { entries })] }
}

/// Other rights that the Regulation does not give.
fn more(notice: &Notice) -> Vec<Part<Phrase>> {
    let Some(rights) = notice.rights.said() else { return Vec::new() };
    let entries: Vec<Entry<Phrase>> = rights
        .more
        .items()
        .iter()
        .map(|right| entry((&right.name).into(), right.text.said().map(Phrase::from).into_iter().collect()))
        .collect();
    if entries.is_empty() { Vec::new() } else { vec![part(Block::Definitions { entries })] }
}

/// The right to object, apart from all others (Art. 21(4)).
pub fn objection(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    let rights = derive::rights(cx.notice, &cx.project.vocabulary);
    let Some(right) = rights.iter().find(|right| right.kind == RightKind::Objection) else { return Vec::new() };
    let told = objections(cx, &right.because).into_iter();
    let mut parts: Vec<_> = told.map(|(text, law)| Part { law, facts: reasons_facts(cx, right), ..paragraph(text) }).collect();
    if right.because.iter().any(|reason| reason.as_marketing)
        && let Some(rights) = cx.notice.rights.said()
    {
        parts.extend(cx.prose("rights.marketing", &rights.marketing));
    }
    parts.extend(own_words(cx.notice, RightKind::Objection).into_iter().map(paragraph));
    vec![Section { apart: true, ..section(plan.id, say("heading-objection"), plan.law, parts) }]
}

/// What people can object to and how, for these purposes, with the provisions that say so.
///
/// The same purpose can be two things: marketing on legitimate interests is objected to as marketing, without any reason.
pub(super) fn objections(cx: &Context, reasons: &[Reason]) -> Vec<(Phrase, Vec<Provision>)> {
    let (marketing, others): (Vec<Reason>, Vec<Reason>) = reasons.iter().partition(|reason| reason.as_marketing);
    let (research, other): (Vec<Reason>, Vec<Reason>) = others.into_iter().partition(|reason| reason.as_research);
    let kinds = [
        ("objection-grounds", other, vec![gdpr(21).par(1)]),
        ("objection-research", research, vec![gdpr(21).par(6)]),
        ("objection-marketing", marketing, vec![gdpr(21).par(2), gdpr(21).par(3)]),
    ];
    let said = kinds.into_iter().filter(|(_, reasons, _)| !reasons.is_empty());
    said.map(|(key, reasons, law)| (say_with(key, [("purposes", names(cx, &reasons).into())]), law)).collect()
}

/// How rights are used: where to, how soon, at what cost, and what if a request is refused.
pub fn requests(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    if !has_own_registers(cx) {
        return Vec::new();
    }
    let mut parts = ways(cx);
    let period = cx.notice.rights.said().and_then(|rights| rights.response_time.said());
    parts.push(Part {
        law: vec![gdpr(12).par(3)],
        ..paragraph(match period {
            Some(period) if *period != WITHIN_A_MONTH => say_with("requests-time-stated", [("period", Phrase::Period(*period).into())]),
            _ => say("requests-time"),
        })
    });
    parts.push(Part { law: vec![gdpr(12).par(5)], ..paragraph(cost(cx.notice)) });
    if let Some(check) = cx.notice.rights.said().and_then(|rights| rights.identity_check.said()) {
        let key = match check {
            IdentityCheck::OnReasonableDoubt => "requests-identity-on-doubt",
            IdentityCheck::Always => "requests-identity-always",
            IdentityCheck::IdentifiableEmail => "requests-identity-email",
        };
        parts.push(Part { law: vec![gdpr(12).par(6)], ..paragraph(say(key)) });
    }
    if let Some(form) = cx.notice.rights.said().and_then(|rights| rights.form.said()) {
        let key = match form {
            RequestForm::Any => "requests-form-any",
            RequestForm::Written => "requests-form-written",
            RequestForm::Signed => "requests-form-signed",
        };
        parts.push(paragraph(say(key)));
    }
    parts.push(Part { law: vec![gdpr(12).par(4)], ..paragraph(say("requests-refusal")) });
    if let Some(rights) = cx.notice.rights.said() {
        parts.extend(cx.prose("rights.refusal", &rights.refusal));
    }
    parts.extend(forwarding(cx));
    vec![section(plan.id, say("heading-requests"), plan.law, parts)]
}

/// That recipients are told of what a request changed: Art. 19 demands it wherever there are any.
fn forwarding(cx: &Context) -> Vec<Part<Phrase>> {
    let mut parts = Vec::new();
    if !derive::all_recipients(cx.notice).is_empty() {
        parts.push(Part { law: vec![gdpr(19)], ..paragraph(say("requests-recipients-told")) });
    }
    if let Some(rights) = cx.notice.rights.said() {
        parts.extend(cx.prose("rights.forwarding", &rights.forwarding));
    }
    parts
}

/// Where requests are sent. Nothing stated means the controller's own channels, which every controller answers on.
fn ways(cx: &Context) -> Vec<Part<Phrase>> {
    let Some(stated) = cx.notice.rights.said().map(|rights| &rights.requests) else {
        return vec![paragraph(say("requests-to-controller"))];
    };
    let requests = match stated {
        Stated::Said(requests) => &requests.value,
        Stated::ToDo(todo) => return vec![cx.todo("rights.requests", todo)],
        _ => return vec![paragraph(say("requests-to-controller"))],
    };
    let mut entries = Vec::new();
    let mut said = |key: &'static str, value: Option<Phrase>| entries.extend(value.map(|value| entry(say(key), vec![value])));
    said("contact-email", requests.email.said().map(|email| mail(&email.0)));
    said("contact-form", requests.form.said().map(|form| web(&form.0)));
    said("contact-phone", requests.phone.said().map(|phone| telephone(phone)));
    if requests.post.said() == Some(&true) {
        let addresses = cx.notice.controller.said().map(|controller| controller.contact.addresses.items()).unwrap_or_default();
        let postal = addresses.iter().find(|one| one.kind.said() == Some(&crate::notice::party::AddressKind::Postal)).or(addresses.first());
        said("contact-address-postal", postal.map(super::words::postal));
    }
    let mut parts = vec![paragraph(say("requests-ways"))];
    if !entries.is_empty() {
        let facts = cx.facts("rights.requests", stated);
        parts.push(Part { law: vec![gdpr(12).par(2)], facts, block: Block::Definitions { entries } });
    }
    parts.extend(cx.prose("rights.requests.text", &requests.text));
    parts
}

fn cost(notice: &Notice) -> Phrase {
    match notice.rights.said().and_then(|rights| rights.fee.said()) {
        None => say("requests-free"),
        Some(Fee::OnceAYear) => say("requests-once-a-year"),
        Some(Fee::Other(text)) => text.into(),
    }
}

/// The right to complain, and where (Art. 77).
pub fn complaint(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    if !has_own_registers(cx) {
        return Vec::new();
    }
    let mut parts = vec![Part { law: plan.law.to_vec(), ..paragraph(say("complaint-right")) }];
    match derive::authority(cx.notice).filter(|_| cx.notice.supervisory_authority.todo().is_none()) {
        Some(authority) => {
            let facts = cx.notice.controller.said().map(|controller| cx.facts("controller.established-in", &controller.established_in));
            let name = entry(say("authority-name"), vec![Phrase::Law(&authority.names, None).strong()]);
            let mut entries = vec![name];
            entries.push(entry(say("contact-address-postal"), vec![Phrase::AuthorityAddress(authority)]));
            if !authority.visiting.is_empty() {
                entries.push(entry(say("contact-address-visiting"), vec![Phrase::Verbatim(authority.visiting.join(", "))]));
            }
            entries.extend(authority.phone.as_deref().map(|phone| entry(say("contact-phone"), vec![telephone(phone)])));
            entries.extend(authority.email.as_deref().map(|email| entry(say("contact-email"), vec![mail(email)])));
            entries.push(entry(say("contact-website"), vec![web(&authority.website)]));
            entries.push(entry(say("authority-complaint"), vec![Phrase::AuthorityComplaint(authority)]));
            // A controller in a third country has an authority through its representative (Art. 27), or by its own choice.
            let country = cx.notice.controller.said().and_then(|controller| controller.established_in.said());
            let is_abroad = country.is_some_and(|country| !law::is_eea(*country, cx.today));
            parts.push(paragraph(say(if is_abroad { "complaint-authority-abroad" } else { "complaint-authority" })));
            parts.push(Part { law: vec![gdpr(77)], facts: facts.unwrap_or_default(), block: Block::Definitions { entries } });
        }
        None => parts.extend(cx.not_stated("complaint")),
    }
    parts.extend(own_words(cx.notice, RightKind::Complaint).into_iter().map(paragraph));
    vec![section(plan.id, say("heading-complaint"), plan.law, parts)]
}

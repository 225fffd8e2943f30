//! Whether periods are the right ones: long enough for the law, different for different data, and without a way out. GDPR Art. 5(1)(e),
//! 13(2)(a), 14(2)(a).
//!
//! That they are stated at all is for [`retention`](super::retention).

use super::grip;
use super::phrases::{self, PhraseList, Phrases};
use super::retention::{cited, criteria, retentions};
use super::{Context, Findings, Rule};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::{self, RetentionKind, Statute, gdpr};
use crate::notice::{DataCategory, Purpose, Register, Retention, RetentionRule, StatuteRef, Term};
use crate::project::Kind;
use crate::source::{Span, Spanned};
use crate::time::{Period, Unit};

pub const RULES: &[Rule] = &[
    Rule {
        id: "retention-below-minimum",
        severity: Severity::Error,
        law: &[gdpr(6).par(3), gdpr(13).par(2).point('a'), gdpr(5).par(1).point('a')],
        summary: "data is kept for less time than the law that is cited demands",
        manual: include_str!("../../docs/rules/retention-below-minimum.md"),
        check: retention_below_minimum,
    },
    Rule {
        id: "single-retention-period",
        severity: Severity::Warning,
        law: &[gdpr(13).par(2).point('a'), gdpr(5).par(1).point('e')],
        summary: "one period is for data of every kind",
        manual: include_str!("../../docs/rules/single-retention-period.md"),
        check: single_retention_period,
    },
    Rule {
        id: "open-retention-exception",
        severity: Severity::Warning,
        law: &[gdpr(13).par(2).point('a'), gdpr(5).par(1).point('e')],
        summary: "an exception from a period has no bounds",
        manual: include_str!("../../docs/rules/open-retention-exception.md"),
        check: open_retention_exception,
    },
    Rule {
        id: "untestable-criteria",
        severity: Severity::Warning,
        law: &[gdpr(13).par(2).point('a'), gdpr(14).par(2).point('a')],
        summary: "the criteria for retention say that it is reviewed, and not when",
        manual: include_str!("../../docs/rules/untestable-criteria.md"),
        check: untestable_criteria,
    },
    Rule {
        id: "log-data-without-period",
        severity: Severity::Warning,
        law: &[gdpr(5).par(1).point('e'), gdpr(13).par(2).point('a')],
        summary: "logs are kept as long as everything else",
        manual: include_str!("../../docs/rules/log-data-without-period.md"),
        check: log_data_without_period,
    },
];

/// From how long on a period that is the same for everything is told. A shorter one is seldom too long for any of it.
const NOTABLE: Period = Period { amount: 2, unit: Unit::Year };

fn retention_below_minimum(cx: &Context, findings: &mut Findings) {
    for retention in retentions(cx.notice) {
        let (Some(keep), Some((statute, span))) = (period(retention), cited(retention)) else { continue };
        if let Some(minimum) = shortest_minimum(statute).filter(|minimum| keep.about_seconds() < minimum.about_seconds()) {
            findings
                .push(span, format!("demands at least {minimum}, and {keep} is less"))
                .help(format!("write `retention: {{ law: … }}` with the provision, or keep the data for {minimum}"));
        }
    }
    for (register, _, _, purpose) in grip::purposes(cx.notice) {
        let Some((statute, span)) = law_of(purpose) else { continue };
        let Some(kept) = kept_for(register, purpose).filter(|kept| kept.law.is_not_stated()) else { continue };
        let (Some(keep), Some(minimum)) = (period(kept), shortest_minimum(statute)) else { continue };
        if keep.about_seconds() < minimum.about_seconds() {
            findings
                .push(kept.span, format!("{keep}, and the law of this purpose demands at least {minimum}"))
                .also(span, "the law that demands it")
                .help("give the purpose a `retention: { law: … }` of its own, with the provision that applies");
        }
    }
}

/// The period of a retention that has one of its own.
fn period(retention: &Retention) -> Option<Period> {
    match retention.rule {
        RetentionRule::Period { keep, .. } => Some(keep),
        _ => None,
    }
}

/// The statute of the table that a purpose rests on.
fn law_of(purpose: &Purpose) -> Option<(&'static Statute, Span)> {
    match purpose.law.said()? {
        StatuteRef::Table(id) => law::statute(id.as_str()).map(|statute| (statute, id.span)),
        StatuteRef::Written(_) => None,
    }
}

/// The one retention by which the data of a purpose is kept; `None` where categories have periods of their own.
fn kept_for<'a>(register: &'a Register, purpose: &'a Purpose) -> Option<&'a Spanned<Retention>> {
    let has_own = |category: &DataCategory| !category.retention.is_not_stated();
    let by_data = grip::data_of(register, purpose).into_iter().any(|(_, _, category)| has_own(category));
    purpose.retention.spanned().or_else(|| derive::purpose_retention(register, purpose).spanned().filter(|_| !by_data))
}

/// The shortest time for which a statute demands that anything be kept; `None` if it demands nothing.
fn shortest_minimum(statute: &Statute) -> Option<Period> {
    let prefix = format!("{}-", statute.id);
    let is_within = |id: &&str| *id == statute.id || (statute.provision.is_none() && id.starts_with(&prefix));
    let found = law::statute_ids().filter(is_within).filter_map(law::statute);
    let provisions: Vec<_> = found.filter_map(|found| found.provision.as_ref()).collect();
    // An act is taken to demand a period only if all of its periods are demands: otherwise the purpose may be under another of them. One
    // of which the table has a single provision may have others, as the VAT Act has, whose thirteen years are for real estate.
    let is_known = statute.provision.is_some() || provisions.len() > 1;
    let all_demand = provisions.iter().all(|provision| provision.kind == RetentionKind::Minimum);
    provisions.iter().map(|provision| provision.period).filter(|_| is_known && all_demand).min_by_key(|period| period.about_seconds())
}

fn single_retention_period(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers() {
        let Some(retention) = register.retention.spanned() else { continue };
        let is_plain = match &retention.rule {
            RetentionRule::Period { keep, .. } => keep.about_seconds() >= NOTABLE.about_seconds(),
            RetentionRule::Criteria(_) => true,
            RetentionRule::UntilWithdrawal | RetentionRule::Statute => false,
        };
        let has_own = register.data().any(|(_, _, category)| !category.retention.is_not_stated())
            || register.purposes().any(|(_, _, purpose)| !purpose.retention.is_not_stated());
        let is_explained = !retention.reason.is_not_stated() || !retention.law.is_not_stated();
        if is_plain && !has_own && !is_explained && register.data().count() > 1 && serves_different_ends(cx, register) {
            findings
                .push(retention.span, "for data that is needed for different things")
                .help("give purposes or categories a `retention` of their own, or say in `reason:` why one period fits all");
        }
    }
}

/// Whether a register's purposes end at different times: with the relationship, with consent, with a duty, or with marketing.
fn serves_different_ends(cx: &Context, register: &Register) -> bool {
    let mut ends: Vec<_> = Vec::new();
    for (id, _, purpose) in register.purposes() {
        let end = (purpose.bases().min(), derive::is_marketing(&cx.project.vocabulary, id, purpose));
        if purpose.basis.is_said() && !ends.contains(&end) {
            ends.push(end);
        }
    }
    ends.len() > 1
}

fn open_retention_exception(cx: &Context, findings: &mut Findings) {
    let open: fn(&Phrases) -> &PhraseList = |phrases| &phrases.open_exceptions;
    for retention in retentions(cx.notice) {
        for text in retention.exceptions.items() {
            let found = phrases::find(cx, text, open).or_else(|| phrases::find(cx, text, |phrases| &phrases.empty_retention));
            if let Some((phrase, span)) = found {
                findings
                    .push(span, format!("“{}” names no case and no end", phrase.trim_end_matches('*')))
                    .help("name the case and what ends it, as in “until the dispute is settled”");
            }
        }
    }
}

fn untestable_criteria(cx: &Context, findings: &mut Findings) {
    for retention in retentions(cx.notice).into_iter().filter(|retention| retention.law.is_not_stated()) {
        let Some(text) = criteria(retention) else { continue };
        let anchors: fn(&Phrases) -> &PhraseList = |phrases| &phrases.retention_anchors;
        let is_tied =
            phrases::find(cx, text, anchors).is_some() || text.all().iter().any(|words| words.contains(|c: char| c.is_ascii_digit()));
        let is_told = phrases::find(cx, text, |phrases| &phrases.empty_retention).is_some();
        let review = phrases::find(cx, text, |phrases| &phrases.vague_reviews).filter(|_| !is_tied && !is_told);
        if let Some((phrase, span)) = review {
            findings
                .push(span, format!("“{}” could mean every day or every ten years", phrase.trim_end_matches('*')))
                .help("say how often, and what is then deleted: “reviewed every January, when unused leads are deleted”");
        }
    }
}

fn log_data_without_period(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers() {
        let Some(kept) = register.retention.spanned().filter(|kept| !runs_from_log(cx, kept)) else { continue };
        let (logs, others): (Vec<_>, Vec<_>) = register.data().partition(|(id, _, category)| is_log(cx, id, category));
        for (id, span, category) in logs {
            let using = || register.purposes().filter(|(_, _, purpose)| grip::names(&purpose.data, id));
            let by_purposes = using().next().is_some() && using().all(|(_, _, purpose)| !purpose.retention.is_not_stated());
            if category.retention.is_not_stated() && !by_purposes && !others.is_empty() {
                findings
                    .push(span, format!("how long `{id}` is kept, only the register says"))
                    .also(kept.span, "the period for everything")
                    .help("add `retention: { keep: 12 months, from: log-entry }`, with your period");
            }
        }
    }
}

/// Whether a category is of logs: by its id, or by every item.
fn is_log(cx: &Context, id: &str, category: &DataCategory) -> bool {
    let items = category.items.items();
    let by_items = !items.is_empty() && items.iter().all(|item| cx.project.flags(Kind::Data, &item.item).log);
    cx.project.vocabulary.flags(Kind::DataCategories, id).log || by_items
}

/// Whether a period runs from an entry in a log, and so was meant for logs.
fn runs_from_log(cx: &Context, retention: &Retention) -> bool {
    match &retention.rule {
        RetentionRule::Period { from, .. } => from.said().is_some_and(|event: &Term| cx.project.flags(Kind::Events, event).log),
        _ => false,
    }
}

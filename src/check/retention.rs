//! How long data is kept: GDPR Art. 13(2)(a), 14(2)(a), 5(1)(e).

use super::phrases::{self, PhraseList, Phrases};
use super::{Context, Findings, Rule};
use crate::decode::Stated;
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::{self, RetentionKind, Statute, gdpr};
use crate::notice::{DataCategory, LegalBasis, Limit, Notice, Purpose, Register, Retention, RetentionRule, Text};
use crate::source::{Span, Spanned};
use crate::time::{Period, Unit};

pub const RULES: &[Rule] = &[
    Rule {
        id: "no-retention",
        severity: Severity::Error,
        law: &[gdpr(13).par(2).point('a'), gdpr(14).par(2).point('a'), gdpr(5).par(1).point('e')],
        summary: "a register does not say how long its data is kept",
        manual: include_str!("../../docs/rules/no-retention.md"),
        check: no_retention,
    },
    Rule {
        id: "data-without-retention",
        severity: Severity::Error,
        law: &[gdpr(13).par(2).point('a'), gdpr(14).par(2).point('a')],
        summary: "a period is given for some data and not for other",
        manual: include_str!("../../docs/rules/data-without-retention.md"),
        check: data_without_retention,
    },
    // A formula of empty words covers no data, which is why it stands for both rows of the catalogue.
    Rule {
        id: "empty-retention",
        severity: Severity::Error,
        law: &[gdpr(13).par(2).point('a'), gdpr(5).par(1).point('e')],
        summary: "the criteria for retention tell nobody when data is deleted",
        manual: include_str!("../../docs/rules/empty-retention.md"),
        check: empty_retention,
    },
    Rule {
        id: "retention-without-event",
        severity: Severity::Warning,
        law: &[gdpr(13).par(2).point('a')],
        summary: "a period does not say from when it runs",
        manual: include_str!("../../docs/rules/retention-without-event.md"),
        check: retention_without_event,
    },
    Rule {
        id: "statute-without-period",
        severity: Severity::Error,
        law: &[gdpr(13).par(2).point('a')],
        summary: "retention follows an act that says no single period",
        manual: include_str!("../../docs/rules/statute-without-period.md"),
        check: statute_without_period,
    },
    Rule {
        id: "retention-without-provision",
        severity: Severity::Warning,
        law: &[gdpr(13).par(2).point('a'), gdpr(6).par(3)],
        summary: "a statutory period does not say where in the law it stands",
        manual: include_str!("../../docs/rules/retention-without-provision.md"),
        check: retention_without_provision,
    },
    Rule {
        id: "period-unlike-the-statute",
        severity: Severity::Warning,
        law: &[gdpr(13).par(2).point('a'), gdpr(5).par(1).point('e')],
        summary: "a period is not the one of the provision that it cites",
        manual: include_str!("../../docs/rules/period-unlike-the-statute.md"),
        check: period_unlike_the_statute,
    },
    Rule {
        id: "long-retention-without-reason",
        severity: Severity::Warning,
        law: &[gdpr(13).par(2).point('a'), gdpr(5).par(1).point('e')],
        summary: "data is kept for more than six years, and no reason is given",
        manual: include_str!("../../docs/rules/long-retention-without-reason.md"),
        check: long_retention_without_reason,
    },
    Rule {
        id: "contradictory-retention",
        severity: Severity::Error,
        law: &[gdpr(5).par(1).point('a'), gdpr(13).par(2).point('a')],
        summary: "what is said of retention cannot all be true",
        manual: include_str!("../../docs/rules/contradictory-retention.md"),
        check: contradictory_retention,
    },
    Rule {
        id: "consent-without-outer-limit",
        severity: Severity::Advice,
        law: &[gdpr(13).par(2).point('a'), gdpr(5).par(1).point('e')],
        summary: "data kept until consent is withdrawn has no outer limit",
        manual: include_str!("../../docs/rules/consent-without-outer-limit.md"),
        check: consent_without_outer_limit,
    },
];

/// Longer than this and no statute behind it: the period needs a reason. Six years is the longest that the catalogue lets pass.
const LONG: Period = Period { amount: 6, unit: Unit::Year };

/// Every stated retention of the controller's own registers, each once, though several registers may inherit it.
pub(super) fn retentions(notice: &Notice) -> Vec<&Spanned<Retention>> {
    let mut found: Vec<&Spanned<Retention>> = Vec::new();
    for (_, _, register) in notice.own_registers() {
        let of_data = register.data().map(|(_, _, category)| &category.retention);
        let of_purposes = register.purposes().map(|(_, _, purpose)| &purpose.retention);
        let stated = std::iter::once(&register.retention).chain(of_data).chain(of_purposes).filter_map(Stated::by_itself);
        for retention in stated {
            if !found.iter().any(|other| other.span == retention.span) {
                found.push(retention);
            }
        }
    }
    found
}

/// Whether anything at all is said, at any level, even that it is still to be found out.
fn says_anything(register: &Register) -> bool {
    !register.retention.is_not_stated()
        || register.data().any(|(_, _, category)| !category.retention.is_not_stated())
        || register.purposes().any(|(_, _, purpose)| !purpose.retention.is_not_stated())
}

fn no_retention(cx: &Context, findings: &mut Findings) {
    for (_, span, _) in cx.notice.own_registers().filter(|(_, _, register)| !says_anything(register)) {
        findings
            .push(span, "says nowhere how long data is kept")
            .help("add `retention: { keep: 2 years, from: end-of-customer-relationship }`, or `criteria:` that somebody could test");
    }
}

fn data_without_retention(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers().filter(|(_, _, register)| says_anything(register)) {
        let uncovered: Vec<_> = register.data().filter(|(id, _, category)| !is_covered(register, id, category)).collect();
        // A register without a period of its own can leave many categories open: one line mends them all, so they are told at once.
        let [(first, span, _), others @ ..] = uncovered.as_slice() else { continue };
        let mut finding = findings.push(*span, format!("how long `{first}` is kept is not said"));
        for (id, span, _) in others {
            finding = finding.also(*span, format!("nor `{id}`"));
        }
        let it = if others.is_empty() { "it" } else { "each" };
        finding.help(format!("give {it}, or every purpose that uses it, a `retention`, or give the register one for all its data"));
    }
}

/// Data is covered by its own period or the register's, or where each purpose that it serves has one.
fn is_covered(register: &Register, id: &str, category: &DataCategory) -> bool {
    let using = || register.purposes().filter(|(_, _, purpose)| purpose.data.items().iter().any(|data| data.as_str() == id));
    let by_purposes = using().count() > 0 && using().all(|(_, _, purpose)| !purpose.retention.is_not_stated());
    by_purposes || !derive::category_retention(register, category).is_not_stated()
}

/// The criteria of a retention that has no period.
pub(super) fn criteria(retention: &Retention) -> Option<&Text> {
    match &retention.rule {
        RetentionRule::Criteria(text) => Some(text),
        _ => None,
    }
}

fn empty_retention(cx: &Context, findings: &mut Findings) {
    for retention in retentions(cx.notice) {
        let Some(text) = criteria(retention) else { continue };
        let anchors: fn(&Phrases) -> &PhraseList = |phrases| &phrases.retention_anchors;
        let is_tied =
            phrases::find(cx, text, anchors).is_some() || text.all().iter().any(|words| words.contains(|c: char| c.is_ascii_digit()));
        let empty = phrases::find(cx, text, |phrases| &phrases.empty_retention);
        if let Some((phrase, span)) = empty.filter(|_| !is_tied && retention.law.is_not_stated()) {
            findings
                .push(span, format!("“{}” could mean any time", phrase.trim_end_matches('*')))
                .help("say a period and the event from which it runs: `{ keep: 2 years, from: last-contact }`");
        }
    }
}

fn retention_without_event(cx: &Context, findings: &mut Findings) {
    for retention in retentions(cx.notice) {
        let RetentionRule::Period { keep, from } = &retention.rule else { continue };
        if from.is_not_stated() && retention.law.is_not_stated() {
            findings
                .push(retention.span, format!("{keep}, and not said from when"))
                .help("add `from:` with an event, as in `from: end-of-contract`");
        }
    }
}

/// The statute that a retention cites, with the place where it does.
pub(super) fn cited(retention: &Retention) -> Option<(&'static Statute, Span)> {
    let id = retention.law.spanned()?;
    law::statute(id.as_str()).map(|statute| (statute, id.span))
}

/// What to write in place of an act: those of its provisions that the table has.
fn provisions_of(act: &Statute) -> String {
    let prefix = format!("{}-", act.id);
    let rows = law::statute_ids().filter(|id| id.starts_with(&prefix)).filter_map(law::statute);
    let known: Vec<_> = rows.filter_map(|row| Some(format!("`{}` ({})", row.id, row.provision.as_ref()?.period))).collect();
    match known.as_slice() {
        [] => "say the period and its event, and cite the section in `reason:`".to_owned(),
        known => format!("cite the provision that applies: {}", known.join(", ")),
    }
}

fn statute_without_period(cx: &Context, findings: &mut Findings) {
    for retention in retentions(cx.notice) {
        let Some((act, span)) = cited(retention).filter(|(statute, _)| statute.provision.is_none()) else { continue };
        if matches!(retention.rule, RetentionRule::Statute) {
            findings.push(span, "this is a whole act, not one of its periods").help(provisions_of(act));
        }
    }
}

fn retention_without_provision(cx: &Context, findings: &mut Findings) {
    for retention in retentions(cx.notice) {
        let act = cited(retention).filter(|(statute, _)| statute.provision.is_none());
        if let Some((act, span)) = act.filter(|_| !matches!(retention.rule, RetentionRule::Statute) && retention.reason.is_not_stated()) {
            findings.push(span, "names the act and not the provision").help(provisions_of(act));
        }
        let Some(text) = criteria(retention).filter(|_| retention.law.is_not_stated()) else { continue };
        if let Some((phrase, span)) = phrases::find(cx, text, |phrases| &phrases.unnamed_law) {
            findings
                .push(span, format!("“{}”, and not which law", phrase.trim_end_matches('*')))
                .help("give what a law requires a purpose of its own with `basis: legal-obligation` and `retention: { law: … }`");
        }
    }
}

fn period_unlike_the_statute(cx: &Context, findings: &mut Findings) {
    for retention in retentions(cx.notice) {
        let RetentionRule::Period { keep, from } = &retention.rule else { continue };
        let Some((statute, span)) = cited(retention) else { continue };
        let Some(provision) = &statute.provision else { continue };
        let is_longer = keep.about_seconds() > provision.period.about_seconds();
        // Less than the law demands is worse than unlike it, and told by `retention-below-minimum`.
        if provision.kind == RetentionKind::Minimum && keep.about_seconds() < provision.period.about_seconds() {
            continue;
        }
        // A duty to keep data is met by keeping it longer, but then the extra time needs a reason of its own.
        let is_explained = is_longer && provision.kind != RetentionKind::Maximum && retention.reason.is_said();
        let other_event = from.said().and_then(|event| event.id()).is_some_and(|event| event != provision.event);
        if (*keep != provision.period && !is_explained) || (other_event && retention.reason.is_not_stated()) {
            findings
                .push(span, format!("says {} from `{}`", provision.period, provision.event))
                .help(format!("write `retention: {{ law: {} }}`, or say in `reason:` why it is otherwise", statute.id));
        }
    }
}

fn long_retention_without_reason(cx: &Context, findings: &mut Findings) {
    for retention in retentions(cx.notice) {
        let RetentionRule::Period { keep, .. } = &retention.rule else { continue };
        let is_long = keep.about_seconds() > LONG.about_seconds();
        if is_long && retention.law.is_not_stated() && retention.reason.is_not_stated() {
            findings
                .push(retention.span, format!("{keep}, and not said why"))
                .help("add `law:`, or `reason:` in words, or keep it for less");
        }
    }
}

fn contradictory_retention(cx: &Context, findings: &mut Findings) {
    for retention in retentions(cx.notice) {
        let RetentionRule::Period { keep, .. } = &retention.rule else { continue };
        let shorter = retention.at_most.spanned().filter(|at_most| at_most.about_seconds() < keep.about_seconds());
        if let Some(at_most) = shorter {
            findings.push(at_most.span, format!("shorter than the period itself, {keep}")).help("leave out the one that is not true");
        }
    }
    for (_, _, register) in cx.notice.own_registers() {
        for (id, span, purpose) in register.purposes() {
            let until_withdrawal =
                purpose.retention.said().is_some_and(|retention| matches!(retention.rule, RetentionRule::UntilWithdrawal));
            if until_withdrawal && purpose.basis.is_said() && !purpose.rests_on(LegalBasis::Consent) {
                findings
                    .push(span, format!("`{id}` is kept until consent is withdrawn, and rests on no consent"))
                    .help("give it a period, or `basis: consent`");
            }
            if let Some((kept, limit, longest)) = beyond_limit(register, purpose) {
                findings
                    .push(kept.span, format!("is longer than the data itself is kept, at most {longest}"))
                    .also(limit, "the longest that it is kept")
                    .help("shorten the one, or lengthen the other");
            }
        }
    }
}

/// A purpose's own period, with the limit of a category of its data that is shorter. What a law demands goes beyond any limit.
fn beyond_limit<'a>(register: &'a Register, purpose: &'a Purpose) -> Option<(&'a Spanned<Retention>, Span, Period)> {
    let kept = purpose.retention.spanned().filter(|kept| kept.law.is_not_stated())?;
    let RetentionRule::Period { keep, .. } = &kept.rule else { return None };
    let limits = purpose.data.items().iter().filter_map(|id| longest(register.data.said()?.get(id.as_str())?.retention.said()?));
    let shorter = limits.into_iter().find(|(longest, _)| longest.about_seconds() < keep.about_seconds());
    shorter.map(|(longest, span)| (kept, span, longest))
}

/// The longest that something is kept, if it says so, with the place that does.
fn longest(retention: &Retention) -> Option<(Period, Span)> {
    let by_limit = || match &retention.rule {
        RetentionRule::Period { keep, .. } => {
            retention.limit.spanned().filter(|limit| limit.value == Limit::Maximum).map(|limit| (*keep, limit.span))
        }
        _ => None,
    };
    retention.at_most.spanned().map(|at_most| (at_most.value, at_most.span)).or_else(by_limit)
}

fn consent_without_outer_limit(cx: &Context, findings: &mut Findings) {
    for retention in retentions(cx.notice) {
        if matches!(retention.rule, RetentionRule::UntilWithdrawal) && retention.at_most.is_not_stated() {
            findings
                .push(retention.span, "lasts for ever if nobody withdraws")
                .help("add a limit: `{ until: withdrawal, at-most: 3 years }`");
        }
    }
}

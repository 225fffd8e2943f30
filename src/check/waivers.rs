//! Waivers: findings that a team has decided to accept. They need a reason, somebody in charge and an end.

use super::{Context, Findings, Rule};
use crate::diagnostic::{Diagnostic, Severity};
use crate::notice::Waiver;

pub const RULES: &[Rule] = &[
    Rule {
        id: "unfounded-waiver",
        severity: Severity::Error,
        law: &[],
        summary: "a waiver does not say which rule it waives, why, who decided it and until when",
        manual: include_str!("../../docs/rules/unfounded-waiver.md"),
        check: unfounded_waiver,
    },
    Rule {
        id: "lapsed-waiver",
        severity: Severity::Error,
        law: &[],
        summary: "a waiver has ended",
        manual: include_str!("../../docs/rules/lapsed-waiver.md"),
        check: lapsed_waiver,
    },
    Rule {
        id: "unused-waiver",
        severity: Severity::Warning,
        law: &[],
        summary: "a waiver waives nothing",
        manual: include_str!("../../docs/rules/unused-waiver.md"),
        check: unused_waiver,
    },
];

/// A finding that a waiver in force accepts.
#[derive(Clone, Debug)]
pub struct Waived {
    pub finding: Diagnostic,
    pub waiver: Waiver,
}

/// Waiving a waiver's own faults would make waivers worth nothing.
fn is_about_waivers(code: &str) -> bool {
    RULES.iter().any(|rule| rule.id == code)
}

/// Removes the findings that a waiver in force covers, and reports waivers that cover nothing, unless their rule was not heard.
pub(super) fn apply(context: &Context, mut found: Vec<Diagnostic>, unheard: &[&str]) -> (Vec<Diagnostic>, Vec<Waived>) {
    let mut all = Vec::new();
    for waiver in context.notice.waive.items() {
        let Some(rule) = waiver.rule.said().filter(|_| is_whole(waiver) && !has_lapsed(waiver, context)) else { continue };
        let is_covered = |finding: &Diagnostic| finding.code == rule && !is_about_waivers(finding.code);
        let (covered, left): (Vec<_>, Vec<_>) = found.into_iter().partition(is_covered);
        found = left;
        let is_unused = covered.is_empty() && !unheard.contains(&rule.as_str());
        all.extend(covered.into_iter().map(|finding| Waived { finding, waiver: waiver.clone() }));
        if is_unused {
            unused(&mut found, waiver);
        }
    }
    (found, all)
}

/// Nothing is known of this before every other rule was heard: [`apply`] finds it.
fn unused_waiver(_: &Context, _: &mut Findings) {}

fn unused(found: &mut Vec<Diagnostic>, waiver: &Waiver) {
    let rule = super::rule("unused-waiver").expect("it is in the table above");
    Findings { rule, found }.push(waiver.span, "nothing breaks this rule here").help("remove the waiver");
}

fn is_whole(waiver: &Waiver) -> bool {
    let is_known = waiver.rule.said().is_some_and(|rule| super::rule(rule).is_some());
    // What could not be read is there all the same.
    let has = |is_said: bool, is_broken: bool| is_said || is_broken;
    let is_reasoned = has(waiver.reason.is_said(), waiver.reason.is_broken()) && has(waiver.by.is_said(), waiver.by.is_broken());
    is_known && is_reasoned && has(waiver.until.is_said(), waiver.until.is_broken())
}

fn has_lapsed(waiver: &Waiver, context: &Context) -> bool {
    waiver.until.said().is_some_and(|until| *until < context.today)
}

fn unfounded_waiver(cx: &Context, findings: &mut Findings) {
    for waiver in cx.notice.waive.items() {
        if is_whole(waiver) || waiver.rule.is_broken() {
            continue;
        }
        let unknown = waiver.rule.spanned().filter(|rule| super::rule(rule).is_none());
        match unknown {
            Some(rule) => {
                let nearest = crate::decode::nearest(rule, super::rules().map(|rule| rule.id));
                let help = nearest.map_or("`seloste explain` lists the rules".to_owned(), |nearest| format!("did you mean `{nearest}`?"));
                findings.push(rule.span, "there is no such rule").help(help);
            }
            None => {
                let keys = [
                    ("rule", waiver.rule.is_said()),
                    ("reason", waiver.reason.is_said() || waiver.reason.is_broken()),
                    ("by", waiver.by.is_said() || waiver.by.is_broken()),
                    ("until", waiver.until.is_said() || waiver.until.is_broken()),
                ];
                let lacking = keys.iter().filter(|(_, is_there)| !is_there).map(|(key, _)| format!("`{key}`"));
                let label = format!("lacks {}", lacking.collect::<Vec<_>>().join(", "));
                findings.push(waiver.span, label).help("write `{ rule: …, reason: …, by: …, until: 2027-06-30 }`");
            }
        }
    }
}

fn lapsed_waiver(cx: &Context, findings: &mut Findings) {
    for waiver in cx.notice.waive.items() {
        if let Some(until) = waiver.until.spanned().filter(|_| has_lapsed(waiver, cx)) {
            findings
                .push(until.span, format!("ended before {}", cx.today))
                .help("mend what it waives, or decide anew and give a later day");
        }
    }
}

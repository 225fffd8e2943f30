//! Known gaps: what a notice says is still to be found out.

use super::{Context, Findings, Rule};
use crate::decode::ToDo;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::Part;

pub const RULES: &[Rule] = &[
    Rule {
        id: "open-to-do",
        severity: Severity::Error,
        law: &[gdpr(12).par(1)],
        summary: "something is still to be found out",
        manual: include_str!("../../docs/rules/open-to-do.md"),
        check: open_to_do,
    },
    Rule {
        id: "overdue-to-do",
        severity: Severity::Warning,
        law: &[],
        summary: "something should have been found out by now",
        manual: include_str!("../../docs/rules/overdue-to-do.md"),
        check: overdue_to_do,
    },
];

fn todos<'a>(cx: &Context<'a>) -> Vec<&'a ToDo> {
    let todo = |part| match part {
        Part::ToDo(todo) => Some(todo),
        _ => None,
    };
    cx.parts.iter().copied().filter_map(todo).collect()
}

fn open_to_do(cx: &Context, findings: &mut Findings) {
    for todo in todos(cx) {
        let owner = todo.owner.as_ref().map_or(String::new(), |owner| format!(" ({owner})"));
        let finding = findings.push(todo.span, format!("{}{owner}", todo.what));
        finding.help("state the fact, or publish the notice as a draft: `status: draft`");
        // A draft may have gaps, and shows them; only a release must not.
        if cx.notice.is_draft() {
            finding.severity = Severity::Advice;
            finding.help("state the fact before the notice comes into force");
        }
    }
}

fn overdue_to_do(cx: &Context, findings: &mut Findings) {
    for todo in todos(cx) {
        if let Some(by) = todo.by.filter(|by| *by < cx.today) {
            findings.push(todo.span, format!("was to be known by {by}")).help("state the fact, or set a new day");
        }
    }
}

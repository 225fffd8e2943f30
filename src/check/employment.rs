//! People at work and applicants: GDPR Art. 88, and what Finnish law says of them (Act 759/2004).
//!
//! The Act was not read when the catalogue was made: see the sources in `account.yaml`.

use super::{Context, Findings, Rule, grip};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::{CountryCode, gdpr};
use crate::notice::{People, Permission, Register, SourceKind};
use crate::project::Kind;

pub const RULES: &[Rule] = &[
    Rule {
        id: "employee-data-from-elsewhere",
        severity: Severity::Error,
        law: &[gdpr(88).par(1), gdpr(14).par(2).point('f')],
        summary: "data about employees comes from elsewhere, and nothing says what allows it",
        manual: include_str!("../../docs/rules/employee-data-from-elsewhere.md"),
        check: employee_data_from_elsewhere,
    },
    Rule {
        id: "untold-consultation",
        severity: Severity::Warning,
        law: &[gdpr(88).par(2)],
        summary: "people are watched at work, and nothing says how the staff were consulted",
        manual: include_str!("../../docs/rules/untold-consultation.md"),
        check: untold_consultation,
    },
];

/// Whether somebody in a register is there as an employee or applicant, as far as the vocabulary knows.
pub(super) fn has_employees(cx: &Context, register: &Register) -> bool {
    register.people.items().iter().any(|people| is_employee(cx, people))
}

fn has_only_employees(cx: &Context, register: &Register) -> bool {
    register.people.items().iter().all(|people| is_employee(cx, people))
}

fn is_employee(cx: &Context, people: &People) -> bool {
    cx.project.flags(Kind::People, &people.who).employees
}

/// The registers of employees or applicants, if the controller is established in Finland.
fn finnish<'a>(cx: &Context<'a>) -> impl Iterator<Item = &'a Register> {
    let is_finnish = derive::establishment(cx.notice).is_some_and(|country| Some(country) == CountryCode::parse("FI"));
    let registers: Vec<_> = cx.notice.own_registers().filter(|(_, _, register)| is_finnish && has_employees(cx, register)).collect();
    registers.into_iter().map(|(_, _, register)| register)
}

fn employee_data_from_elsewhere(cx: &Context, findings: &mut Findings) {
    for register in finnish(cx) {
        for (_, span, source) in register.sources() {
            let is_elsewhere = source.kind.said().is_some_and(|kind| match kind {
                SourceKind::DataSubject | SourceKind::Observed => false,
                // Where a register holds others as well, somebody who names them may be the employee, as of an emergency contact.
                SourceKind::ThirdParty => has_only_employees(cx, register),
                SourceKind::Public | SourceKind::Authority => true,
            });
            let is_allowed = matches!(source.permission.said(), Some(Permission::Consent | Permission::Law));
            if is_elsewhere && !is_allowed && source.permission.todo().is_none() {
                let at = source.permission.span().unwrap_or(span);
                findings
                    .push(at, "data about employees comes first from themselves")
                    .help("add `permission: consent` if you ask them first, or `permission: law` if a law allows it");
            }
        }
    }
}

fn untold_consultation(cx: &Context, findings: &mut Findings) {
    for register in finnish(cx) {
        for (id, span, purpose) in register.purposes() {
            if derive::flags_of(&cx.project.vocabulary, id, purpose).monitoring && grip::lacks(&purpose.consulted) {
                findings
                    .push(span, "watches people at work")
                    .help("add `consulted:` with how it was dealt with in the cooperation procedure, or otherwise with the staff");
            }
        }
    }
}

//! Those who work for the controller or apply to: GDPR Art. 88, and what Finland has made of it (Act 759/2004).

use super::{Context, Findings, Rule, grip};
use crate::decode::Choice;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::register::SpecialCategory;
use crate::notice::{DataCategory, LegalBasis, Register};
use crate::project::{Kind, Project};

pub const RULES: &[Rule] = &[
    Rule {
        id: "employee-data-without-need",
        severity: Severity::Warning,
        law: &[gdpr(88).par(1)],
        summary: "data of employees is processed in Finland, and nothing says why it is necessary",
        manual: include_str!("../../docs/rules/employee-data-without-need.md"),
        check: employee_data_without_need,
    },
    Rule {
        id: "employee-health-data-without-handlers",
        severity: Severity::Warning,
        law: &[gdpr(88).par(1), gdpr(9).par(1)],
        summary: "health data of employees is processed in Finland, and nothing says who may handle it",
        manual: include_str!("../../docs/rules/employee-health-data-without-handlers.md"),
        check: employee_health_data_without_handlers,
    },
];

/// The registers of a Finnish controller that are about its employees or applicants.
fn registers<'a>(cx: &'a Context) -> impl Iterator<Item = &'a Register> {
    let work = |register: &&Register| {
        let mut people = register.people.items().iter();
        people.any(|people| cx.project.flags(Kind::People, &people.who).employees)
    };
    let is_finnish = grip::is_established_in(cx.notice, "FI");
    cx.notice.own_registers().map(|(_, _, register)| register).filter(work).filter(move |_| is_finnish)
}

/// Whether a purpose explains why a category is needed. Consent explains nothing: it makes no exception to the need.
fn is_explained(register: &Register, id: &str) -> bool {
    register.purposes().any(|(_, _, purpose)| {
        let is_needed = purpose.data.is_not_stated() || purpose.data.is_unknown() || grip::names(&purpose.data, id);
        let is_consent_alone = purpose.bases().all(|basis| basis == LegalBasis::Consent);
        is_needed && (!is_consent_alone || !purpose.basis.is_said())
    })
}

fn employee_data_without_need(cx: &Context, findings: &mut Findings) {
    for register in registers(cx).filter(|register| register.purposes().next().is_some()) {
        for (id, span, category) in register.data() {
            if grip::lacks(&category.needed_for) && !is_explained(register, id) {
                findings
                    .push(span, "rests on consent alone, or on no purpose")
                    .help("add `needed-for:` with why it is directly necessary for the employment; consent does not make up for that");
            }
        }
    }
}

fn employee_health_data_without_handlers(cx: &Context, findings: &mut Findings) {
    for register in registers(cx) {
        let of_health = register.data().filter(|(id, _, category)| is_of_health(cx.project, id, category));
        for (_, span, category) in of_health {
            if grip::lacks(&category.access) {
                findings.push(span, "is data concerning employees’ health").help("add `access:` with the tasks of those who may handle it");
            }
        }
    }
}

fn is_of_health(project: &Project, id: &str, category: &DataCategory) -> bool {
    let is_health = |name: Option<&str>| name == Some(SpecialCategory::Health.name());
    let by_item = category.items.items().iter().any(|item| is_health(project.flags(Kind::Data, &item.item).special.as_deref()));
    let by_mark = category.special.said() == Some(&SpecialCategory::Health);
    by_mark || by_item || is_health(project.vocabulary.flags(Kind::DataCategories, id).special.as_deref())
}

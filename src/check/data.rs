//! Whose data and which: GDPR Art. 14(1)(d), the link from data to purposes, and the conditions for sensitive data (Art. 9, 10).

use super::grip;
use super::{Context, Findings, Rule};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::purpose::SpecialCondition;
use crate::notice::{Purpose, Register};
use crate::project::Kind;
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "no-data-categories",
        severity: Severity::Error,
        law: &[gdpr(14).par(1).point('d')],
        summary: "data comes from elsewhere, and no category of it is named",
        manual: include_str!("../../docs/rules/no-data-categories.md"),
        check: no_data_categories,
    },
    Rule {
        id: "unlisted-data",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1), gdpr(5).par(1).point('a')],
        summary: "a register does not say which data it holds",
        manual: include_str!("../../docs/rules/unlisted-data.md"),
        check: unlisted_data,
    },
    Rule {
        id: "unnamed-people",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1)],
        summary: "a register does not say whose data it holds",
        manual: include_str!("../../docs/rules/unnamed-people.md"),
        check: unnamed_people,
    },
    Rule {
        id: "purpose-without-data",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('c'), gdpr(12).par(1)],
        summary: "a purpose does not say which data it needs",
        manual: include_str!("../../docs/rules/purpose-without-data.md"),
        check: purpose_without_data,
    },
    Rule {
        id: "data-without-purpose",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('c'), gdpr(5).par(1).point('b'), gdpr(5).par(1).point('c')],
        summary: "a category of data serves no purpose",
        manual: include_str!("../../docs/rules/data-without-purpose.md"),
        check: data_without_purpose,
    },
    Rule {
        id: "special-data-without-condition",
        severity: Severity::Error,
        law: &[gdpr(9).par(1), gdpr(9).par(2)],
        summary: "special categories of data are processed without a condition of Art. 9",
        manual: include_str!("../../docs/rules/special-data-without-condition.md"),
        check: special_data_without_condition,
    },
    Rule {
        id: "explicit-consent-not-explicit",
        severity: Severity::Error,
        law: &[gdpr(9).par(2).point('a'), gdpr(7).par(3)],
        summary: "explicit consent is not described as an act that can be undone",
        manual: include_str!("../../docs/rules/explicit-consent-not-explicit.md"),
        check: explicit_consent_not_explicit,
    },
    Rule {
        id: "criminal-data-without-law",
        severity: Severity::Error,
        law: &[gdpr(10)],
        summary: "data on convictions and offences is processed without a law",
        manual: include_str!("../../docs/rules/criminal-data-without-law.md"),
        check: criminal_data_without_law,
    },
];

/// Whether a register names no category of data, and does not say that this is still to be found out.
fn names_no_data(register: &Register) -> bool {
    !register.data.is_unknown() && register.data().next().is_none()
}

fn no_data_categories(cx: &Context, findings: &mut Findings) {
    for (_, span, register) in cx.notice.own_registers() {
        if names_no_data(register) && derive::articles(register).fourteen {
            findings.push(span, "holds data that people did not give themselves").help("add `data:` with at least one category");
        }
    }
}

fn unlisted_data(cx: &Context, findings: &mut Findings) {
    for (_, span, register) in cx.notice.own_registers() {
        if names_no_data(register) && !derive::articles(register).fourteen {
            findings.push(span, "holds data, and names none of it").help("add `data:`, as in `data: { contact-details: [name, email] }`");
        }
    }
}

fn unnamed_people(cx: &Context, findings: &mut Findings) {
    for (_, span, register) in cx.notice.own_registers() {
        if !register.people.is_unknown() && register.people.items().is_empty() {
            findings.push(span, "readers cannot tell whether it is about them").help("add `people:`, as in `people: [customers]`");
        }
    }
}

fn purpose_without_data(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers().filter(|(_, _, register)| register.purposes().count() > 1) {
        // With one category there is nothing to choose from.
        if register.data().count() < 2 {
            continue;
        }
        for (_, span, purpose) in register.purposes() {
            if grip::lacks(&purpose.data) {
                findings.push(span, "could need all of the data, or some of it").help("add `data:` with the categories that it needs");
            }
        }
    }
}

fn data_without_purpose(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers() {
        // A purpose that names no data may need any of it.
        if !register.purposes().all(|(_, _, purpose)| purpose.data.is_said()) || register.purposes().next().is_none() {
            continue;
        }
        for (id, span, _) in register.data() {
            if !register.purposes().any(|(_, _, purpose)| grip::names(&purpose.data, id)) {
                findings
                    .push(span, "no purpose of the register needs it")
                    .help("name it in the `data:` of a purpose, or stop collecting it");
            }
        }
    }
}

fn special_data_without_condition(cx: &Context, findings: &mut Findings) {
    for (register, _, span, purpose) in grip::purposes(cx.notice) {
        let special = grip::data_of(register, purpose).into_iter().find(|(id, _, category)| grip::is_special(cx.project, id, category));
        if let Some((_, data, _)) = special.filter(|_| grip::lacks(&purpose.special_condition)) {
            findings
                .push(span, "states no condition of Art. 9(2)")
                .also(data, "is of a special category")
                .help("add `special-condition:`, as in `special-condition: explicit-consent`");
        }
    }
}

fn explicit_consent_not_explicit(cx: &Context, findings: &mut Findings) {
    for (_, _, _, purpose) in grip::purposes(cx.notice) {
        let condition = purpose.special_condition.spanned().filter(|condition| condition.value == SpecialCondition::ExplicitConsent);
        let Some(condition) = condition else { continue };
        if grip::lacks(&purpose.given_by) || is_no_act(cx, purpose) {
            findings.push(condition.span, "nothing says by which act it is given").help("add `given-by:`, as in `given-by: signature`");
        } else if grip::lacks(&purpose.withdraw) {
            findings.push(condition.span, "nothing says how it is withdrawn").help("add `withdraw:`, as in `withdraw: email`");
        }
    }
}

/// Whether what is said to be consent is no act of consent at all, as browsing is none.
fn is_no_act(cx: &Context, purpose: &Purpose) -> bool {
    purpose.given_by.said().is_some_and(|act| cx.project.flags(Kind::Consents, act).invalid)
}

fn criminal_data_without_law(cx: &Context, findings: &mut Findings) {
    for (register, _, span, purpose) in grip::purposes(cx.notice) {
        let criminal: Option<Span> = grip::data_of(register, purpose)
            .into_iter()
            .find(|(id, _, category)| grip::is_criminal(cx.project, id, category))
            .map(|found| found.1);
        if let Some(data) = criminal.filter(|_| grip::lacks(&purpose.law)) {
            findings
                .push(span, "names no law that allows it")
                .also(data, "is about convictions or offences")
                .help("add `law:` with the act and the section");
        }
    }
}

//! Who must have a data protection officer, and who cannot be one: GDPR Art. 37(1), 37(4), 38(6).

use super::{Context, Findings, Rule, grip, hints};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "no-data-protection-officer",
        severity: Severity::Warning,
        law: &[gdpr(37).par(1)],
        summary: "a controller that probably needs a data protection officer has none",
        manual: include_str!("../../docs/rules/no-data-protection-officer.md"),
        check: no_data_protection_officer,
    },
    Rule {
        id: "german-controller-without-officer",
        severity: Severity::Warning,
        law: &[gdpr(37).par(4)],
        summary: "a controller in Germany has no data protection officer",
        manual: include_str!("../../docs/rules/german-controller-without-officer.md"),
        check: german_controller_without_officer,
    },
    Rule {
        id: "manager-as-data-protection-officer",
        severity: Severity::Warning,
        law: &[gdpr(38).par(6), gdpr(13).par(1).point('b')],
        summary: "the data protection officer is somebody who decides on the processing",
        manual: include_str!("../../docs/rules/manager-as-data-protection-officer.md"),
        check: manager_as_data_protection_officer,
    },
    Rule {
        id: "contact-person-called-officer",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('b'), gdpr(12).par(1)],
        summary: "a contact person is called a data protection officer, and there is none",
        manual: include_str!("../../docs/rules/contact-person-called-officer.md"),
        check: contact_person_called_officer,
    },
];

/// The place where it says that there is no officer. That nothing is said is for another rule.
fn denial(cx: &Context) -> Option<Span> {
    cx.notice.data_protection_officer.span().filter(|_| cx.notice.data_protection_officer.is_none())
}

/// Why Art. 37(1) probably asks for an officer: the place, and what is true of it.
fn reason(cx: &Context) -> Option<(Span, &'static str)> {
    let controller = cx.notice.controller.said();
    let public = controller.and_then(|controller| controller.public_authority.spanned()).filter(|public| public.value);
    if let Some(public) = public {
        return Some((public.span, "a public authority or body needs one (Art. 37(1)(a))"));
    }
    let large = cx.notice.own_registers().filter(|(_, _, register)| register.large_scale.said() == Some(&true));
    large.into_iter().find_map(|(_, span, register)| {
        if derive::watches(&cx.project.vocabulary, register) {
            Some((span, "watches or profiles people on a large scale (Art. 37(1)(b))"))
        } else if grip::sensitive(cx.project, register).is_some() {
            Some((span, "holds sensitive data on a large scale (Art. 37(1)(c))"))
        } else {
            None
        }
    })
}

fn no_data_protection_officer(cx: &Context, findings: &mut Findings) {
    if let (Some(denial), Some((at, why))) = (denial(cx), reason(cx)) {
        findings
            .push(denial, "says that there is none")
            .also(at, why)
            .help("name the officer, as in `data-protection-officer: { email: … }`; or record in a waiver why none is needed");
    }
}

fn german_controller_without_officer(cx: &Context, findings: &mut Findings) {
    let Some(denial) = denial(cx) else { return };
    if grip::is_established_in(cx.notice, "DE") && reason(cx).is_none() {
        findings.push(denial, "needs one as soon as twenty people work with the data").help(
            "name the officer; or record in a waiver that fewer than twenty people are constantly concerned with automated processing",
        );
    }
}

fn manager_as_data_protection_officer(cx: &Context, findings: &mut Findings) {
    let title = cx.notice.data_protection_officer.said().and_then(|officer| officer.title.said());
    if let Some((found, span)) = title.and_then(hints::manager) {
        findings
            .push(span, format!("“{}” decides what an officer has to watch over", found.trim_end_matches('*')))
            .help("name an officer without such tasks; somebody who only answers questions is the `contact-person:`");
    }
}

fn contact_person_called_officer(cx: &Context, findings: &mut Findings) {
    let title = cx.notice.contact_person.said().and_then(|person| person.title.said());
    if let (Some(denial), Some((_, span))) = (denial(cx), title.and_then(hints::officer)) {
        findings
            .push(span, "is the title of an officer")
            .also(denial, "says that there is no officer")
            .help("move the officer to `data-protection-officer:`, or call the contact person something else");
    }
}

//! Children: consent in information society services (GDPR Art. 8) and information that they understand (Art. 12(1)).

use super::{Context, Findings, Rule, grip};
use crate::decode::Stated;
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::Children;

pub const RULES: &[Rule] = &[
    Rule {
        id: "children-without-parental-consent",
        severity: Severity::Error,
        law: &[gdpr(8).par(1)],
        summary: "children are asked for consent, and nothing says how a parent gives or authorises it",
        manual: include_str!("../../docs/rules/children-without-parental-consent.md"),
        check: children_without_parental_consent,
    },
    Rule {
        id: "unverified-parental-consent",
        severity: Severity::Warning,
        law: &[gdpr(8).par(2)],
        summary: "nothing says how parental consent is verified",
        manual: include_str!("../../docs/rules/unverified-parental-consent.md"),
        check: unverified_parental_consent,
    },
    Rule {
        id: "age-below-the-laws",
        severity: Severity::Error,
        law: &[gdpr(8).par(1)],
        summary: "children consent alone before the age that the law lays down",
        manual: include_str!("../../docs/rules/age-below-the-laws.md"),
        check: age_below_the_laws,
    },
    Rule {
        id: "no-version-for-children",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1)],
        summary: "children are told nothing in words of their own",
        manual: include_str!("../../docs/rules/no-version-for-children.md"),
        check: no_version_for_children,
    },
];

/// What is stated about children, if anything is.
fn stated<'a>(cx: &'a Context) -> Option<&'a Children> {
    cx.notice.audience.said()?.children.said()
}

fn children_without_parental_consent(cx: &Context, findings: &mut Findings) {
    // That there is none means that no information society service is offered to them.
    if !stated(cx).is_none_or(|children| children.consent.is_not_stated()) {
        return;
    }
    if let Some((at, purpose)) = derive::consent_of_children(cx.notice, &cx.project.vocabulary) {
        findings.push(at, "cannot all consent by themselves").also(purpose, "rests on consent").help(
            "say how a parent consents, as in `audience: { children: { consent: { en: … }, verification: { en: … } } }`; `consent: none` if this is no online service",
        );
    }
}

fn unverified_parental_consent(cx: &Context, findings: &mut Findings) {
    let Some(children) = stated(cx) else { return };
    if let Some(consent) = children.consent.span().filter(|_| children.consent.is_said() && grip::lacks(&children.verification)) {
        findings.push(consent, "anybody could give it").help("add `verification:`, as in “the parent confirms by a link sent by e-mail”");
    }
}

fn age_below_the_laws(cx: &Context, findings: &mut Findings) {
    let Some(age) = stated(cx).and_then(|children| children.age.spanned()) else { return };
    let higher = derive::consent_ages(cx.notice).into_iter().filter(|(_, record)| record.age > age.value);
    if let Some((country, record)) = higher.max_by_key(|(_, record)| record.age) {
        let law = record.law.as_ref().map_or(String::new(), |law| format!(" ({law})"));
        findings
            .push(age.span, format!("the age is {} in {country}{law}", record.age))
            .help("leave `age:` out, and each country's age is told; or write one that is high enough for all of them");
    }
}

fn no_version_for_children(cx: &Context, findings: &mut Findings) {
    let Some(at) = derive::children(cx.notice, &cx.project.vocabulary) else { return };
    let version = stated(cx).map_or(&Stated::NotStated, |children| &children.version);
    if grip::lacks(version) {
        findings
            .push(at, "are told of the processing in the same words as adults")
            .help("add `audience: { children: { version: https://… } }`; or `children: none` if only their parents are spoken to");
    }
}

//! What the law asks for beyond a condition where data is sensitive: a statute, a need, measures, an assessment.
//! GDPR Art. 9(2), 10, 11(2), 35, 87.

use super::{Context, Findings, Rule, grip};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::purpose::SpecialCondition;
use crate::notice::register::Register;
use crate::notice::{ClaimKind, LegalBasis, Purpose, RightKind};
use crate::project::Kind;
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "special-condition-without-law",
        severity: Severity::Warning,
        law: &[gdpr(9).par(2)],
        summary: "a condition of Art. 9 that needs a law names none",
        manual: include_str!("../../docs/rules/special-condition-without-law.md"),
        check: special_condition_without_law,
    },
    Rule {
        id: "sensitive-data-without-measures",
        severity: Severity::Warning,
        law: &[gdpr(9).par(2), gdpr(10)],
        summary: "sensitive data is processed in Finland, and no measure that protects it is told",
        manual: include_str!("../../docs/rules/sensitive-data-without-measures.md"),
        check: sensitive_data_without_measures,
    },
    Rule {
        id: "national-id-without-need",
        severity: Severity::Warning,
        law: &[gdpr(87)],
        summary: "a national identification number is processed, and nothing says why",
        manual: include_str!("../../docs/rules/national-id-without-need.md"),
        check: national_id_without_need,
    },
    Rule {
        id: "identity-code-for-marketing",
        severity: Severity::Warning,
        law: &[gdpr(87), gdpr(5).par(1).point('c')],
        summary: "a Finnish identity code is used for marketing",
        manual: include_str!("../../docs/rules/identity-code-for-marketing.md"),
        check: identity_code_for_marketing,
    },
    Rule {
        id: "no-impact-assessment",
        severity: Severity::Advice,
        law: &[gdpr(35).par(1), gdpr(35).par(3)],
        summary: "risky processing on a large scale is not linked to an impact assessment",
        manual: include_str!("../../docs/rules/no-impact-assessment.md"),
        check: no_impact_assessment,
    },
    Rule {
        id: "unidentified-people-without-help",
        severity: Severity::Advice,
        law: &[gdpr(11).par(2), gdpr(12).par(2)],
        summary: "people cannot be identified, and nothing says what they add to a request",
        manual: include_str!("../../docs/rules/unidentified-people-without-help.md"),
        check: unidentified_people_without_help,
    },
];

/// Whether a condition counts only on the basis of a law: Art. 9(2)(b) and (g) to (j).
fn needs_law(condition: SpecialCondition) -> bool {
    use SpecialCondition::{Employment, HealthCare, PublicHealth, PublicInterest, Research};
    matches!(condition, Employment | PublicInterest | HealthCare | PublicHealth | Research)
}

fn special_condition_without_law(cx: &Context, findings: &mut Findings) {
    for (_, _, _, purpose) in grip::purposes(cx.notice) {
        // There another rule asks for the law.
        if purpose.rests_on(LegalBasis::LegalObligation) || purpose.rests_on(LegalBasis::PublicTask) {
            continue;
        }
        let condition = purpose.special_condition.spanned().filter(|condition| needs_law(condition.value));
        if let Some(condition) = condition.filter(|_| grip::lacks(&purpose.law)) {
            findings
                .push(condition.span, "counts only on the basis of a law")
                .help("add `law:` with the act and the section, as in `law: { en: \"Employment Contracts Act (55/2001), chapter 2, section 11\" }`");
        }
    }
}

fn sensitive_data_without_measures(cx: &Context, findings: &mut Findings) {
    if !grip::is_established_in(cx.notice, "FI") || !grip::lacks(&cx.notice.security) {
        return;
    }
    let rests_on_law = |purpose: &Purpose| purpose.special_condition.said().is_some_and(|condition| needs_law(*condition));
    let concerned = |register: &Register, purpose: &Purpose| {
        let is_criminal = grip::data_of(register, purpose).iter().any(|(id, _, category)| grip::is_criminal(cx.project, id, category));
        is_criminal || rests_on_law(purpose)
    };
    // One notice has one list of measures, so it lacks it once.
    if let Some((_, _, span, _)) = grip::purposes(cx.notice).find(|(register, _, _, purpose)| concerned(register, purpose)) {
        findings
            .push(span, "needs suitable and specific measures by the Data Protection Act")
            .help("add `security:`, as in `security: [access-control, encryption-at-rest]`");
    }
}

fn national_id_without_need(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers() {
        for (id, span, category) in register.data() {
            if grip::is_national_id(cx.project, id, category) && grip::lacks(&category.needed_for) && !is_for_duty(register, id) {
                findings
                    .push(span, "holds a number by which people can be found everywhere")
                    .help("add `needed-for:` with the reason for which the law allows it; or do not collect it");
            }
        }
    }
}

/// Whether a purpose that a law demands needs a category: it tells where the data is used, and on what ground.
fn is_for_duty(register: &Register, category: &str) -> bool {
    let is_duty = |purpose: &Purpose| purpose.rests_on(LegalBasis::LegalObligation) || purpose.rests_on(LegalBasis::PublicTask);
    register.purposes().any(|(_, _, purpose)| is_duty(purpose) && grip::names(&purpose.data, category))
}

fn identity_code_for_marketing(cx: &Context, findings: &mut Findings) {
    if !grip::is_established_in(cx.notice, "FI") {
        return;
    }
    for (register, id, span, purpose) in grip::purposes(cx.notice) {
        let is_marketing = derive::is_marketing(&cx.project.vocabulary, id, purpose);
        let numbers = grip::data_of(register, purpose).into_iter().find(|(id, _, found)| grip::is_national_id(cx.project, id, found));
        if let Some((_, data, _)) = numbers.filter(|_| is_marketing) {
            findings
                .push(span, "needs nobody's identity code")
                .also(data, "holds it")
                .help("leave the category out of the purpose's `data:`, or put the code in a category of its own");
        }
    }
}

fn no_impact_assessment(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers() {
        let large = register.large_scale.spanned().filter(|large| large.value && grip::lacks(&register.impact_assessment));
        let is_risky = derive::watches(&cx.project.vocabulary, register) || grip::sensitive(cx.project, register).is_some();
        if let Some(large) = large.filter(|_| is_risky) {
            findings
                .push(large.span, "with sensitive data, profiling or monitoring probably needs an assessment")
                .help("add `impact-assessment:` with its number or place; readers are not shown it");
        }
    }
}

fn unidentified_people_without_help(cx: &Context, findings: &mut Findings) {
    let Some(at) = cx.notice.claims(ClaimKind::NotIdentifiable).or_else(|| only_online(cx)) else { return };
    let rights = cx.notice.rights.said();
    let says = rights.and_then(|rights| rights.requests.said()).is_some_and(|requests| !grip::lacks(&requests.text))
        || rights.is_some_and(|rights| rights.words(RightKind::Access).is_some());
    if !says && cx.notice.rights.todo().is_none() {
        findings
            .push(at, "readers cannot tell by what their data would be found")
            .help("say it in `rights: { requests: { text: … } }`, as in “give us the IP address and the time of your visit”");
    }
}

/// A register that holds nothing but what arises online, by which nobody is known by name.
fn only_online(cx: &Context) -> Option<Span> {
    let mut registers = cx.notice.own_registers();
    let (_, span, _) = registers.find(|(_, _, register)| {
        let is_online = |id: &str, items: &[crate::notice::Item]| {
            let by_items = !items.is_empty() && items.iter().all(|item| cx.project.flags(Kind::Data, &item.item).online);
            by_items || cx.project.vocabulary.flags(Kind::DataCategories, id).online
        };
        register.data().next().is_some() && register.data().all(|(id, _, category)| is_online(id, category.items.items()))
    })?;
    Some(span)
}

//! Automated decisions and profiling: GDPR Art. 13(2)(f), 14(2)(g), 22.

use super::grip;
use super::{Context, Findings, Rule};
use crate::decode::Stated;
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::purpose::{DecisionGround, SpecialCondition};
use crate::notice::{Decision, Register, Term};
use crate::project::Kind;
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "unstated-automated-decisions",
        severity: Severity::Warning,
        law: &[gdpr(13).par(2).point('f'), gdpr(14).par(2).point('g'), gdpr(22).par(1)],
        summary: "it is not said whether there are automated decisions",
        manual: include_str!("../../docs/rules/unstated-automated-decisions.md"),
        check: unstated_automated_decisions,
    },
    Rule {
        id: "unexplained-decision",
        severity: Severity::Error,
        law: &[gdpr(13).par(2).point('f'), gdpr(14).par(2).point('g')],
        summary: "an automated decision is not explained",
        manual: include_str!("../../docs/rules/unexplained-decision.md"),
        check: unexplained_decision,
    },
    Rule {
        id: "decision-without-ground",
        severity: Severity::Error,
        law: &[gdpr(22).par(2)],
        summary: "an automated decision names no ground on which it is allowed",
        manual: include_str!("../../docs/rules/decision-without-ground.md"),
        check: decision_without_ground,
    },
    Rule {
        id: "decision-without-safeguards",
        severity: Severity::Error,
        law: &[gdpr(22).par(3)],
        summary: "people are not told how to have an automated decision looked at by a person",
        manual: include_str!("../../docs/rules/decision-without-safeguards.md"),
        check: decision_without_safeguards,
    },
    Rule {
        id: "decision-on-special-data",
        severity: Severity::Error,
        law: &[gdpr(22).par(4), gdpr(9).par(2).point('a'), gdpr(9).par(2).point('g')],
        summary: "automated decisions are taken beside special categories of data",
        manual: include_str!("../../docs/rules/decision-on-special-data.md"),
        check: decision_on_special_data,
    },
    Rule {
        id: "unexplained-profiling",
        severity: Severity::Warning,
        law: &[gdpr(13).par(2).point('f'), gdpr(4), gdpr(5).par(1).point('a')],
        summary: "profiling is not explained",
        manual: include_str!("../../docs/rules/unexplained-profiling.md"),
        check: unexplained_profiling,
    },
    Rule {
        id: "unweighed-score",
        severity: Severity::Warning,
        law: &[gdpr(22).par(1), gdpr(13).par(2).point('f'), gdpr(14).par(2).point('g')],
        summary: "an agency's score is used, and nothing says who decides",
        manual: include_str!("../../docs/rules/unweighed-score.md"),
        check: unweighed_score,
    },
    Rule {
        id: "unnamed-credit-agency",
        severity: Severity::Advice,
        law: &[gdpr(14).par(2).point('f'), gdpr(13).par(1).point('e')],
        summary: "credit is decided on, and no credit agency is named",
        manual: include_str!("../../docs/rules/unnamed-credit-agency.md"),
        check: unnamed_credit_agency,
    },
    Rule {
        id: "unstated-ai-system",
        severity: Severity::Advice,
        law: &[gdpr(13).par(2).point('f'), gdpr(14).par(2).point('g')],
        summary: "it is not said whether an AI system takes part in a decision",
        manual: include_str!("../../docs/rules/unstated-ai-system.md"),
        check: unstated_ai_system,
    },
];

fn unstated_automated_decisions(cx: &Context, findings: &mut Findings) {
    for (_, span, register) in cx.notice.own_registers() {
        let automated = &register.automated_decisions;
        let is_half_said = automated.spanned().filter(|automated| automated.decisions.is_not_stated());
        let found = match is_half_said {
            Some(automated) => Some((automated.span, "tells of profiling, and not whether anything is decided")),
            None if automated.is_not_stated() => Some((span, "does not say whether decisions are taken automatically")),
            None => None,
        };
        if let Some((at, label)) = found {
            findings.push(at, label).help("add `automated-decisions: none`, or the decisions; beside `profiling:`, add `decisions: none`");
        }
    }
}

/// Every decision of the controller's own registers, with its register and a place to point at.
fn decisions<'a>(cx: &Context<'a>) -> Vec<(&'a Register, Span, &'a Decision)> {
    let mut found = Vec::new();
    for (_, _, register) in cx.notice.own_registers() {
        let Some(decisions) = register.automated_decisions.said().and_then(|automated| automated.decisions.spanned()) else { continue };
        for decision in decisions.iter() {
            let spans = [decision.what.span(), decision.ground.span(), decision.logic.span(), decision.consequences.span()];
            found.push((register, spans.into_iter().flatten().next().unwrap_or(decisions.span), decision));
        }
    }
    found
}

fn unexplained_decision(cx: &Context, findings: &mut Findings) {
    for (_, span, decision) in decisions(cx) {
        let parts = [(&decision.what, "what"), (&decision.logic, "logic"), (&decision.consequences, "consequences")];
        let missing: Vec<_> = parts.into_iter().filter(|(text, _)| text.is_not_stated()).map(|(_, key)| format!("`{key}`")).collect();
        if !missing.is_empty() {
            findings
                .push(span, format!("lacks {}", missing.join(", ")))
                .help("say in plain words what is decided, by what logic, and what follows for the person");
        }
    }
}

fn decision_without_ground(cx: &Context, findings: &mut Findings) {
    for (_, span, decision) in decisions(cx) {
        if decision.ground.is_not_stated() {
            findings.push(span, "no ground is stated").help("add `ground: contract`, `law` or `explicit-consent`");
        }
    }
}

fn decision_without_safeguards(cx: &Context, findings: &mut Findings) {
    for (_, span, decision) in decisions(cx) {
        // Where a law allows the decision, the safeguards are for that law to lay down (Art. 22(2)(b)).
        let is_by_law = decision.ground.said() == Some(&DecisionGround::Law);
        if decision.safeguards.is_not_stated() && !is_by_law {
            findings
                .push(span, "no safeguards are stated")
                .help("add `safeguards:` saying how to reach a person, give one's view and contest the decision");
        }
    }
}

/// The first special category of a register, stated, or by what it or its items are.
fn special_data<'a>(cx: &Context, register: &'a Register) -> Option<(&'a str, Span)> {
    let found = register.data().find(|(id, _, category)| grip::is_special(cx.project, id, category));
    found.map(|(id, span, _)| (id, span))
}

fn decision_on_special_data(cx: &Context, findings: &mut Findings) {
    let allows = |condition: &SpecialCondition| matches!(condition, SpecialCondition::ExplicitConsent | SpecialCondition::PublicInterest);
    for (register, span, _) in decisions(cx) {
        let Some((category, place)) = special_data(cx, register) else { continue };
        let is_allowed = register.purposes().any(|(_, _, purpose)| purpose.special_condition.said().is_some_and(allows));
        if !is_allowed {
            findings
                .push(span, format!("the register also holds `{category}`"))
                .also(place, "a special category of data")
                .help("keep such data out of the decision, in a register of its own, or state `special-condition: explicit-consent`");
        }
    }
}

/// What shows that a register uses a credit agency's score: the data itself, or the agency among the recipients of a purpose.
fn score(cx: &Context, register: &Register) -> Option<Span> {
    let is_score = |kind, term: &Term| cx.project.flags(kind, term).score;
    let mut items = register.data().flat_map(|(_, _, category)| category.items.items());
    let of_data = items.find(|item| is_score(Kind::Data, &item.item)).map(|item| item.item.span());
    let is_agency = |id: &str| {
        let category = cx.notice.recipient(id).and_then(|recipient| recipient.category.said());
        category.is_some_and(|category| is_score(Kind::RecipientCategories, category))
    };
    let of_purposes = register.purposes().flat_map(|(_, _, purpose)| derive::purpose_recipients(register, purpose).items());
    of_data.or_else(|| of_purposes.chain(register.recipients.items()).find(|id| is_agency(id.as_str())).map(|id| id.span))
}

fn unweighed_score(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers() {
        let automated = &register.automated_decisions;
        let denies = match automated.said() {
            None => automated.is_none(),
            Some(automated) => automated.decisions.is_none() && !automated.profiling.is_said() && automated.profiling.todo().is_none(),
        };
        if let Some((denial, score)) = automated.span().zip(score(cx, register)).filter(|_| denies) {
            findings
                .push(denial, "says that nothing is decided automatically")
                .also(score, "and a score can decide in fact")
                .help("say who decides and how the score weighs: `automated-decisions: { profiling: …, decisions: none }`");
        }
    }
}

fn unnamed_credit_agency(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers() {
        let mut purposes = register.purposes();
        let Some((id, span, _)) = purposes.find(|(id, _, purpose)| derive::flags_of(&cx.project.vocabulary, id, purpose).credit) else {
            continue;
        };
        let names_source = register.sources().any(|(_, _, source)| source.kind.said().is_some_and(|kind| !kind.is_the_person()));
        let is_known_gap = register.sources.is_unknown();
        if !names_source && !is_known_gap && score(cx, register).is_none() {
            findings
                .push(span, format!("`{id}` names no agency as a source"))
                .help("add the agency to the `sources:`, and to the `recipients:` if you tell it whom you ask about");
        }
    }
}

fn unstated_ai_system(cx: &Context, findings: &mut Findings) {
    for (_, span, decision) in decisions(cx) {
        if decision.ai.is_not_stated() {
            findings.push(span, "is automated").help("add `ai:` with the system in a sentence, or `ai: none`");
        }
    }
}

fn unexplained_profiling(cx: &Context, findings: &mut Findings) {
    // That there is no profiling, said beside a purpose that profiles, is a contradiction, which another rule reports.
    let answers = |register: &Register| match &register.automated_decisions {
        Stated::NotStated => false,
        Stated::None(_) | Stated::ToDo(_) | Stated::Broken(_) => true,
        Stated::Said(automated) => !automated.profiling.is_not_stated(),
    };
    for (_, _, register) in cx.notice.own_registers().filter(|(_, _, register)| !answers(register)) {
        for (id, span, purpose) in register.purposes() {
            if derive::flags_of(&cx.project.vocabulary, id, purpose).profiling {
                findings
                    .push(span, format!("`{id}` profiles people, and the register does not say how"))
                    .help("add `automated-decisions: { profiling: …, decisions: none }`: what is inferred, and what it means for people");
            }
        }
    }
    let explains = |register: &Register| register.automated_decisions.said().is_some_and(|automated| automated.profiling.is_said());
    if cx.notice.own_registers().any(|(_, _, register)| explains(register)) {
        return;
    }
    for (id, span, _) in cx.notice.services().filter(|(_, _, service)| service.tracking.said() == Some(&true)) {
        findings
            .push(span, format!("`{id}` follows people, and no register tells of profiling"))
            .help("tell of it in the register of visitors: `automated-decisions: { profiling: …, decisions: none }`");
    }
}

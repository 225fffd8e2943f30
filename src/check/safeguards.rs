//! What a transfer rests on, looked at more closely: GDPR Art. 46, 47 and 49.
//!
//! That it rests on anything at all is for [`transfers`](super::transfers) to ask.

use super::grip;
use super::transfers::stated_grounds;
use super::{Context, Findings, Rule};
use crate::derive::{self, Ground};
use crate::diagnostic::Severity;
use crate::law::{self, Scope, gdpr};
use crate::notice::transfer::Module;
use crate::notice::{Recipient, RecipientRole, Safeguard, SafeguardKind};

pub const RULES: &[Rule] = &[
    Rule {
        id: "unidentified-binding-rules",
        severity: Severity::Error,
        law: &[gdpr(46).par(2).point('b'), gdpr(47), gdpr(13).par(1).point('f')],
        summary: "nothing says whose binding corporate rules protect a transfer",
        manual: include_str!("../../docs/rules/unidentified-binding-rules.md"),
        check: unidentified_binding_rules,
    },
    Rule {
        id: "unnamed-safeguard",
        severity: Severity::Error,
        law: &[gdpr(46).par(2), gdpr(46).par(3), gdpr(13).par(1).point('f')],
        summary: "a transfer rests on a code, certification, clauses or instrument without a name",
        manual: include_str!("../../docs/rules/unnamed-safeguard.md"),
        check: unnamed_safeguard,
    },
    Rule {
        id: "untold-compelling-interests",
        severity: Severity::Error,
        law: &[gdpr(49).par(1), gdpr(13).par(1).point('f')],
        summary: "a transfer for compelling interests is not told in full",
        manual: include_str!("../../docs/rules/untold-compelling-interests.md"),
        check: untold_compelling_interests,
    },
    Rule {
        id: "routine-derogation",
        severity: Severity::Warning,
        law: &[gdpr(49).par(1), gdpr(44)],
        summary: "an exception for single cases carries a routine transfer",
        manual: include_str!("../../docs/rules/routine-derogation.md"),
        check: routine_derogation,
    },
    Rule {
        id: "unconfirmed-adequacy",
        severity: Severity::Warning,
        law: &[gdpr(45).par(1), gdpr(45).par(3)],
        summary: "an adequacy decision covers some recipients, and nothing says that this is one of them",
        manual: include_str!("../../docs/rules/unconfirmed-adequacy.md"),
        check: unconfirmed_adequacy,
    },
    Rule {
        id: "framework-without-fallback",
        severity: Severity::Advice,
        law: &[gdpr(45).par(3), gdpr(46).par(1)],
        summary: "a transfer rests on a framework alone",
        manual: include_str!("../../docs/rules/framework-without-fallback.md"),
        check: framework_without_fallback,
    },
    Rule {
        id: "clauses-without-module",
        severity: Severity::Advice,
        law: &[gdpr(46).par(2).point('c'), gdpr(13).par(1).point('f')],
        summary: "standard clauses do not say which of their modules applies",
        manual: include_str!("../../docs/rules/clauses-without-module.md"),
        check: clauses_without_module,
    },
    Rule {
        id: "contradicted-module",
        severity: Severity::Warning,
        law: &[gdpr(46).par(2).point('c'), gdpr(5).par(1).point('a')],
        summary: "the module of standard clauses is not for the recipient's role",
        manual: include_str!("../../docs/rules/contradicted-module.md"),
        check: contradicted_module,
    },
    Rule {
        id: "unassessed-transfer",
        severity: Severity::Advice,
        law: &[gdpr(46).par(1), gdpr(44)],
        summary: "nothing says that a transfer was assessed, nor what else protects it",
        manual: include_str!("../../docs/rules/unassessed-transfer.md"),
        check: unassessed_transfer,
    },
];

fn unidentified_binding_rules(cx: &Context, findings: &mut Findings) {
    for (_, safeguard) in stated_grounds(cx) {
        let rules = safeguard.kind.spanned().filter(|kind| kind.value == SafeguardKind::BindingCorporateRules);
        if let Some(kind) = rules.filter(|_| grip::lacks(&safeguard.name)) {
            findings
                .push(kind.span, "whose rules they are is not said")
                .help("add `name:`, as in `name: { en: the binding corporate rules of Example Group }`, and a `copy:` with their address");
        }
    }
}

fn unnamed_safeguard(cx: &Context, findings: &mut Findings) {
    for (_, safeguard) in stated_grounds(cx) {
        let Some(kind) = safeguard.kind.spanned().filter(|kind| needs_name(kind.value) && grip::lacks(&safeguard.name)) else { continue };
        findings.push(kind.span, "which one it is, is not said").help("add `name:` with its name, and with who approved it");
    }
}

/// Whether there are many of the kind, so that the kind alone names none. Standard clauses are those of the Commission; binding corporate
/// rules have a rule of their own.
fn needs_name(kind: SafeguardKind) -> bool {
    use SafeguardKind::{BindingCorporateRules, StandardContractualClauses};
    kind.is_appropriate_safeguard() && !matches!(kind, StandardContractualClauses | BindingCorporateRules)
}

fn untold_compelling_interests(cx: &Context, findings: &mut Findings) {
    for (_, safeguard) in stated_grounds(cx) {
        let compelling = safeguard.kind.spanned().filter(|kind| kind.value == SafeguardKind::CompellingInterests);
        let Some(kind) = compelling else { continue };
        if grip::lacks(&safeguard.interest) {
            findings.push(kind.span, "the interest that compels it is not told").help("add `interest:` with the interest, in words");
        }
        if grip::lacks(&safeguard.authority_told) {
            findings
                .push(kind.span, "nothing says that the supervisory authority was told")
                .help("tell the authority, then add `authority-told:` with the day");
        } else if let Some(day) = safeguard.authority_told.spanned().filter(|day| day.value > cx.today) {
            findings.push(day.span, format!("is after {}", cx.today)).help("write the day on which the authority was told");
        }
    }
}

fn routine_derogation(cx: &Context, findings: &mut Findings) {
    for (transfer, safeguard) in stated_grounds(cx) {
        let Some(kind) = safeguard.kind.spanned().filter(|kind| is_for_single_cases(kind.value)) else { continue };
        let recipient = transfer.recipient;
        let label = if recipient.role.said() == Some(&RecipientRole::Processor) {
            "is for single cases, and a processor works all the time"
        } else if grip::lacks(&safeguard.when) && grip::lacks(&recipient.when) {
            "is for single cases, and nothing says in which"
        } else {
            continue;
        };
        findings
            .push(kind.span, label)
            .help("name a safeguard of Article 46, or add `when:` with the single case in which data is transferred");
    }
}

/// Whether it is a derogation that only single cases can rest on. Life and limb, and public registers, are cases in themselves.
fn is_for_single_cases(kind: SafeguardKind) -> bool {
    kind.is_derogation() && !matches!(kind, SafeguardKind::VitalInterests | SafeguardKind::PublicRegister)
}

fn unconfirmed_adequacy(cx: &Context, findings: &mut Findings) {
    for transfer in derive::transfers(cx.notice, cx.today) {
        for ground in derive::grounds(&transfer, cx.today) {
            let Ground::Stated(safeguard, Some(decision)) = ground else { continue };
            let at = safeguard.kind.span().unwrap_or(safeguard.span);
            if decision.scope == Scope::Commercial && transfer.recipient.role.said() == Some(&RecipientRole::Authority) {
                findings
                    .push(at, format!("decision {} is for businesses, and this is an authority", decision.decision))
                    .help("name another safeguard, as in `kind: public-authority-instrument`");
            } else if matches!(decision.scope, Scope::Commercial | Scope::Partial) && grip::lacks(&safeguard.checked) {
                findings
                    .push(at, format!("decision {} covers some recipients only", decision.decision))
                    .help(format!("look whether it covers this one, then add `checked: {}`", cx.today));
            }
        }
    }
}

fn framework_without_fallback(cx: &Context, findings: &mut Findings) {
    for (transfer, safeguard) in stated_grounds(cx) {
        let is_certified = |id: &str| law::framework(id).is_some_and(|decision| decision.scope == Scope::Certified);
        let Some(framework) = safeguard.framework.spanned().filter(|id| is_certified(id.as_str())) else { continue };
        if !has_fallback(transfer.recipient) {
            findings
                .push(framework.span, "if it falls, nothing carries the transfer")
                .help("add a second safeguard after it, as in `{ kind: standard-contractual-clauses, module: processor }`");
        }
    }
}

fn has_fallback(recipient: &Recipient) -> bool {
    recipient.safeguards.items().iter().any(|other| other.kind.said().is_some_and(|kind| *kind != SafeguardKind::Adequacy))
}

fn clauses_without_module(cx: &Context, findings: &mut Findings) {
    for (_, safeguard) in stated_grounds(cx) {
        let clauses = safeguard.kind.spanned().filter(|kind| kind.value == SafeguardKind::StandardContractualClauses);
        if let Some(kind) = clauses.filter(|_| safeguard.module.is_not_stated()) {
            findings
                .push(kind.span, "which module of them applies is not said")
                .help("add `module:` with what the recipient is: `processor`, `controller`, `sub-processor` or `processor-to-controller`");
        }
    }
}

fn contradicted_module(cx: &Context, findings: &mut Findings) {
    for (transfer, safeguard) in stated_grounds(cx) {
        let (Some(module), Some(role)) = (safeguard.module.spanned(), transfer.recipient.role.spanned()) else { continue };
        let is_for_processors = matches!(module.value, Module::Processor | Module::SubProcessor);
        if is_for_processors != (role.value == RecipientRole::Processor) {
            let label = if is_for_processors {
                "is for processors, and the recipient is none"
            } else {
                "is for controllers, and this is a processor"
            };
            findings.push(module.span, label).also(role.span, "the role of the recipient").help("put right the one that is not true");
        }
    }
}

fn unassessed_transfer(cx: &Context, findings: &mut Findings) {
    for (_, safeguard) in stated_grounds(cx) {
        let Some(kind) = safeguard.kind.spanned().filter(|kind| kind.is_appropriate_safeguard()) else { continue };
        if says_nothing_of_risks(safeguard) {
            findings
                .push(kind.span, "whether it works in that country, nothing says")
                .help("add `assessment:` with what came of it, or `measures:` with what protects the data besides");
        }
    }
}

fn says_nothing_of_risks(safeguard: &Safeguard) -> bool {
    safeguard.assessment.is_not_stated() && safeguard.measures.is_not_stated()
}

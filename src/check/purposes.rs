//! Purposes and their legal bases: GDPR Art. 6, 13(1)(c)–(d), 14(1)(c), 14(2)(b).
//!
//! What purposes inherit from a register has been copied into them when a rule sees them. A finding about a basis therefore
//! points at the word that states it, so that one word inherited by ten purposes is one finding.

use super::grip;
use super::{Context, Findings, Rule};
use crate::decode::{Map, Stated};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::{self, RetentionKind, gdpr};
use crate::notice::{LegalBasis, People, Purpose, Register, Retention};
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "no-purpose",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('c'), gdpr(14).par(1).point('c')],
        summary: "nothing says what data is processed for",
        manual: include_str!("../../docs/rules/no-purpose.md"),
        check: no_purpose,
    },
    Rule {
        id: "no-legal-basis",
        severity: Severity::Error,
        law: &[gdpr(6).par(1), gdpr(13).par(1).point('c'), gdpr(14).par(1).point('c')],
        summary: "a purpose has no legal basis",
        manual: include_str!("../../docs/rules/no-legal-basis.md"),
        check: no_legal_basis,
    },
    Rule {
        id: "several-legal-bases",
        severity: Severity::Warning,
        law: &[gdpr(6).par(1), gdpr(13).par(1).point('c')],
        summary: "a purpose has more than one legal basis",
        manual: include_str!("../../docs/rules/several-legal-bases.md"),
        check: several_legal_bases,
    },
    Rule {
        id: "marketing-without-own-basis",
        severity: Severity::Error,
        law: &[gdpr(6).par(1), gdpr(21).par(2)],
        summary: "direct marketing rests neither on consent nor on legitimate interests",
        manual: include_str!("../../docs/rules/marketing-without-own-basis.md"),
        check: marketing_without_own_basis,
    },
    Rule {
        id: "contract-beyond-need",
        severity: Severity::Warning,
        law: &[gdpr(6).par(1).point('b')],
        summary: "a purpose rests on a contract that does not need it",
        manual: include_str!("../../docs/rules/contract-beyond-need.md"),
        check: contract_beyond_need,
    },
    Rule {
        id: "contract-with-another",
        severity: Severity::Warning,
        law: &[gdpr(6).par(1).point('b')],
        summary: "a purpose rests on a contract with somebody else",
        manual: include_str!("../../docs/rules/contract-with-another.md"),
        check: contract_with_another,
    },
    Rule {
        id: "unnamed-law",
        severity: Severity::Warning,
        law: &[gdpr(6).par(3), gdpr(13).par(1).point('c')],
        summary: "the law behind a purpose is not named",
        manual: include_str!("../../docs/rules/unnamed-law.md"),
        check: unnamed_law,
    },
    Rule {
        id: "unstated-interest",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('d'), gdpr(14).par(2).point('b')],
        summary: "the legitimate interest is not stated",
        manual: include_str!("../../docs/rules/unstated-interest.md"),
        check: unstated_interest,
    },
    Rule {
        id: "untold-balancing",
        severity: Severity::Warning,
        law: &[gdpr(6).par(1).point('f'), gdpr(5).par(2)],
        summary: "nothing says how the interest was weighed",
        manual: include_str!("../../docs/rules/untold-balancing.md"),
        check: untold_balancing,
    },
    Rule {
        id: "statutory-storage-without-duty",
        severity: Severity::Warning,
        law: &[gdpr(6).par(1).point('c'), gdpr(6).par(3)],
        summary: "data is kept as a law says, and no purpose rests on a legal obligation",
        manual: include_str!("../../docs/rules/statutory-storage-without-duty.md"),
        check: statutory_storage_without_duty,
    },
];

fn no_purpose(cx: &Context, findings: &mut Findings) {
    let registers = &cx.notice.registers;
    if registers.is_not_stated() || registers.said().is_some_and(Map::is_empty) {
        findings
            .push(grip::of_notice(cx.notice), "tells of no register, and so of no purpose")
            .help("add `registers:`, as in `registers: { customers: { name: customer-register, purposes: … } }`");
    }
    for (_, span, register) in cx.notice.own_registers() {
        if !register.purposes.is_unknown() && register.purposes().next().is_none() {
            findings
                .push(span, "nothing says what it is for")
                .help("add `purposes:`, as in `purposes: { invoicing: { basis: contract } }`");
        }
    }
}

fn no_legal_basis(cx: &Context, findings: &mut Findings) {
    for (_, id, span, purpose) in grip::purposes(cx.notice) {
        // Direct marketing has a rule of its own, which knows what its basis can be.
        if is_without_basis(purpose) && !derive::is_marketing(&cx.project.vocabulary, id, purpose) {
            findings.push(span, "rests on none of the six legal bases").help(
                "add `basis:`, one of `consent`, `contract`, `legal-obligation`, `vital-interests`, `public-task`, `legitimate-interests`",
            );
        }
    }
}

fn is_without_basis(purpose: &Purpose) -> bool {
    !purpose.basis.is_unknown() && purpose.basis.items().is_empty()
}

fn several_legal_bases(cx: &Context, findings: &mut Findings) {
    for (_, _, _, purpose) in grip::purposes(cx.notice) {
        if let Some(bases) = purpose.basis.spanned().filter(|bases| bases.len() > 1) {
            findings
                .push(bases.span, "nobody can tell which of them holds, nor which rights follow")
                .help("make a purpose of each, with the data that it needs");
        }
    }
}

fn marketing_without_own_basis(cx: &Context, findings: &mut Findings) {
    for (_, id, span, purpose) in grip::purposes(cx.notice) {
        let has_basis = purpose.rests_on(LegalBasis::Consent) || purpose.rests_on(LegalBasis::LegitimateInterests);
        if has_basis || purpose.basis.is_unknown() || !derive::is_marketing(&cx.project.vocabulary, id, purpose) {
            continue;
        }
        let label = if is_without_basis(purpose) { "is direct marketing, and has no basis" } else { "is direct marketing" };
        findings.push(span, label).help("give it a basis of its own: `basis: consent`, or `basis: legitimate-interests` with the interest");
    }
}

fn contract_beyond_need(cx: &Context, findings: &mut Findings) {
    for (_, id, span, purpose) in grip::purposes(cx.notice) {
        let flags = derive::flags_of(&cx.project.vocabulary, id, purpose);
        // Direct marketing on a contract alone is an error, and told by its own rule.
        let is_told = flags.marketing && purpose.bases().count() == 1;
        let is_beyond = flags.marketing || flags.analytics || flags.profiling;
        if let Some(basis) = on(purpose, LegalBasis::Contract).filter(|_| is_beyond && !is_told) {
            findings
                .push(basis, "a contract can be performed without marketing, analytics or profiling")
                .also(span, "is one of them")
                .help("rest it on `consent` or `legitimate-interests`");
        }
    }
}

fn contract_with_another(cx: &Context, findings: &mut Findings) {
    // The vocabulary names contact persons alike. Among people described in words, or others, somebody may be a party.
    let is_contact_person = |people: &People| people.who.id().is_some_and(|id| id.ends_with("contact-persons"));
    for (register, _, _, purpose) in grip::purposes(cx.notice) {
        let people = register.people.items();
        let is_of_others = !people.is_empty() && people.iter().all(is_contact_person);
        if let Some(basis) = on(purpose, LegalBasis::Contract).filter(|_| is_of_others) {
            findings
                .push(basis, "a contact person is not a party to the contract")
                .help("rest it on `legitimate-interests`, with the interest");
        }
    }
}

/// Where a purpose says that it rests on a basis.
fn on(purpose: &Purpose, basis: LegalBasis) -> Option<Span> {
    purpose.basis.by_itself()?.iter().find(|stated| stated.value == basis).map(|stated| stated.span)
}

fn unnamed_law(cx: &Context, findings: &mut Findings) {
    for (_, _, _, purpose) in grip::purposes(cx.notice) {
        let basis = on(purpose, LegalBasis::LegalObligation).or_else(|| on(purpose, LegalBasis::PublicTask));
        if let Some(basis) = basis.filter(|_| grip::lacks(&purpose.law)) {
            findings
                .push(basis, "nothing says which law demands it")
                .help("add `law:` with a statute of the table, or with the act and the section in words");
        }
    }
}

fn unstated_interest(cx: &Context, findings: &mut Findings) {
    for (_, _, _, purpose) in grip::purposes(cx.notice) {
        if let Some(basis) = on(purpose, LegalBasis::LegitimateInterests).filter(|_| grip::lacks(&purpose.interest)) {
            findings
                .push(basis, "nothing says which interest")
                .help("add `interest:` with what the controller wants it for, in a sentence");
        }
    }
}

fn untold_balancing(cx: &Context, findings: &mut Findings) {
    for (_, _, _, purpose) in grip::purposes(cx.notice) {
        if let Some(basis) = on(purpose, LegalBasis::LegitimateInterests).filter(|_| grip::lacks(&purpose.balancing)) {
            findings
                .push(basis, "nothing says why the interest outweighs those of the people")
                .help("add `balancing:` with the outcome, or with how to get it");
        }
    }
}

fn statutory_storage_without_duty(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers() {
        if register.purposes.is_unknown() {
            continue;
        }
        let may_be_duty = |purpose: &Purpose| purpose.rests_on(LegalBasis::LegalObligation) || purpose.basis.is_unknown();
        let duties: Vec<_> = register.purposes().filter(|(_, _, purpose)| may_be_duty(purpose)).collect();
        for (category, retention) in retentions(register) {
            let Some(law) = retention.said().and_then(|retention| retention.law.spanned()).filter(|law| demands_storage(law.as_str()))
            else {
                continue;
            };
            let concerns = |purpose: &Purpose| category.is_none_or(|id| purpose.data.is_not_stated() || grip::names(&purpose.data, id));
            if !duties.iter().any(|(_, _, purpose)| concerns(purpose)) {
                findings
                    .push(law.span, "no purpose says that this law must be complied with")
                    .help("add a purpose with `basis: legal-obligation` and this law, as in `accounting`");
            }
        }
    }
}

/// Whether a law is one that must be complied with by keeping data. A period after which claims lapse, or which somebody recommends, is
/// a reason to keep the data and no duty.
fn demands_storage(id: &str) -> bool {
    let provision = law::statute(id).and_then(|statute| statute.provision.as_ref());
    provision.is_none_or(|provision| provision.kind == RetentionKind::Minimum)
}

/// Every retention of a register, with the category of data if it is the category's own.
fn retentions(register: &Register) -> Vec<(Option<&str>, &Stated<Retention>)> {
    let of_purposes = register.purposes().map(|(_, _, purpose)| (None, &purpose.retention));
    let of_data = register.data().map(|(id, _, category)| (Some(id), &category.retention));
    std::iter::once((None, &register.retention)).chain(of_purposes).chain(of_data).collect()
}

//! Whether people must give their data, and what follows if they do not: GDPR Art. 13(2)(e).

use super::grip;
use super::{Context, Findings, Rule};
use crate::decode::{Choice, Stated};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{LegalBasis, People, Provided, Provision, Purpose, Register, SourceKind};
use crate::source::{Span, Spanned};

pub const RULES: &[Rule] = &[
    Rule {
        id: "no-provision",
        severity: Severity::Error,
        law: &[gdpr(13).par(2).point('e')],
        summary: "people are not told whether they must give their data",
        manual: include_str!("../../docs/rules/no-provision.md"),
        check: no_provision,
    },
    Rule {
        id: "provision-without-consequence",
        severity: Severity::Error,
        law: &[gdpr(13).par(2).point('e')],
        summary: "people must give their data, and are not told what follows if they do not",
        manual: include_str!("../../docs/rules/provision-without-consequence.md"),
        check: provision_without_consequence,
    },
    Rule {
        id: "contradicted-provision",
        severity: Severity::Warning,
        law: &[gdpr(13).par(2).point('e'), gdpr(6).par(1), gdpr(5).par(1).point('a')],
        summary: "what requires people to give their data is not what it is processed on",
        manual: include_str!("../../docs/rules/contradicted-provision.md"),
        check: contradicted_provision,
    },
];

/// Whether a category of data is collected from the person, so far as its sources say.
fn is_from_person(register: &Register, category: &str) -> bool {
    let sources = derive::sources_of(register, category);
    let comes = |kind: &Stated<_>| kind.said().is_none_or(|kind: &crate::notice::SourceKind| kind.is_the_person());
    sources.is_empty() || sources.iter().any(|(_, _, source)| comes(&source.kind))
}

/// Whether a purpose is covered by its register, by itself, or by each category that it takes from the person.
fn is_covered(register: &Register, purpose: &Purpose) -> bool {
    let by_data = |id: &str| {
        let category = register.data.said().and_then(|data| data.get(id));
        category.is_some_and(|category| !category.provision.is_not_stated()) || !is_from_person(register, id)
    };
    let data = purpose.data.items();
    let is_by_data = !data.is_empty() && data.iter().all(|id| by_data(id.as_str()));
    !purpose.provision.or(&register.provision).is_not_stated() || is_by_data
}

fn no_provision(cx: &Context, findings: &mut Findings) {
    const HELP: &str = "add `provision: { required-by: contract, otherwise: … }`, or `provision: voluntary`";
    for (_, register_span, register) in cx.notice.own_registers().filter(|(_, _, register)| derive::articles(register).thirteen) {
        let uncovered: Vec<_> = register.purposes().filter(|(_, _, purpose)| !is_covered(register, purpose)).collect();
        let is_silent = register.provision.is_not_stated() && uncovered.len() == register.purposes().count();
        if is_silent {
            findings.push(register_span, "does not say whether people must give the data, nor what follows if they do not").help(HELP);
            continue;
        }
        for (id, span, _) in uncovered {
            findings.push(span, format!("whether people must give the data for `{id}` is not said")).help(HELP);
        }
    }
}

fn provision_without_consequence(cx: &Context, findings: &mut Findings) {
    let mut seen: Vec<Span> = Vec::new();
    for provision in cx.notice.own_registers().flat_map(|(_, _, register)| grip::provisions(register)) {
        let Some(required_by) = provision.required_by.spanned() else { continue };
        let is_told = required_by.value == Provided::Nobody || !provision.otherwise.is_not_stated();
        // What several registers inherit is told once.
        if is_told || seen.contains(&provision.span) {
            continue;
        }
        seen.push(provision.span);
        findings
            .push(required_by.span, format!("required by `{}`, and not said what follows otherwise", required_by.value.name()))
            .help("add `otherwise:` with what follows, as in \"Without it we cannot make the contract.\"");
    }
}

/// Every stated provision of a register with the ids of the categories that it is about.
fn provisions_with_data(register: &Register) -> Vec<(&Spanned<Provision>, Vec<&str>)> {
    let all = register.data().map(|(id, _, _)| id).collect();
    let whole = register.provision.spanned().map(|provision| (provision, all));
    let of_purposes = register.purposes().filter_map(|(_, _, purpose)| Some((purpose.provision.spanned()?, ids_of(register, purpose))));
    let of_data = register.data().filter_map(|(id, _, category)| Some((category.provision.spanned()?, vec![id])));
    whole.into_iter().chain(of_purposes).chain(of_data).collect()
}

/// The ids of the categories that a purpose needs.
fn ids_of<'a>(register: &'a Register, purpose: &'a Purpose) -> Vec<&'a str> {
    grip::data_of(register, purpose).into_iter().map(|(id, _, _)| id).collect()
}

fn contradicted_provision(cx: &Context, findings: &mut Findings) {
    let mut seen: Vec<Span> = Vec::new();
    for (_, _, register) in cx.notice.own_registers() {
        for (provision, data) in provisions_with_data(register) {
            let Some(required_by) = provision.required_by.spanned().filter(|by| by.value != Provided::Nobody) else { continue };
            let contradiction = if provision.otherwise.is_none() {
                Some((
                    "nothing follows if the data is not given, so nothing requires it",
                    "write `provision: voluntary`, or say what follows",
                ))
            } else {
                unfounded(register, required_by.value, &data)
            };
            let Some((label, help)) = contradiction.filter(|_| !seen.contains(&required_by.span)) else { continue };
            seen.push(required_by.span);
            findings.push(required_by.span, label).help(help);
        }
    }
}

/// Why a requirement to give data has nothing to stand on: no purpose that needs any of it rests on a contract, or on a law.
///
/// The data is the measure, not the purpose: what a contract demands may also serve a purpose that rests on an interest.
fn unfounded(register: &Register, required_by: Provided, data: &[&str]) -> Option<(&'static str, &'static str)> {
    let needs = |purpose: &Purpose| data.is_empty() || ids_of(register, purpose).iter().any(|id| data.contains(id));
    let purposes: Vec<_> = register.purposes().map(|(_, _, purpose)| purpose).filter(|purpose| needs(purpose)).collect();
    let is_known = !purposes.is_empty() && purposes.iter().all(|purpose| purpose.basis.is_said());
    let rests = |basis: LegalBasis| purposes.iter().any(|purpose| purpose.rests_on(basis));
    // What is observed is not given, so that a requirement means the conduct that it follows from.
    if !is_known || !is_given(register, data) {
        return None;
    }
    match required_by {
        // A company's contract can demand the data of its contact persons, with whom there is no contract.
        Provided::Contract if !rests(LegalBasis::Contract) && !are_contact_persons(register) => Some((
            "no purpose of this data rests on a contract",
            "write `basis: contract` where the contract needs the data, or `provision: voluntary`",
        )),
        Provided::Law if !rests(LegalBasis::LegalObligation) && !rests(LegalBasis::PublicTask) => Some((
            "no purpose of this data rests on a law",
            "add the purpose that the law demands, with `basis: legal-obligation` and `law:`, or write `provision: voluntary`",
        )),
        _ => None,
    }
}

/// Whether people give any of some categories of data themselves, so far as the sources say.
fn is_given(register: &Register, data: &[&str]) -> bool {
    let is_person = |kind: &Stated<SourceKind>| kind.said().is_none_or(|kind| *kind == SourceKind::DataSubject);
    let by_person = |id: &&str| {
        let sources = derive::sources_of(register, id);
        sources.is_empty() || sources.iter().any(|(_, _, source)| is_person(&source.kind))
    };
    data.is_empty() || data.iter().any(by_person)
}

fn are_contact_persons(register: &Register) -> bool {
    let is_contact_person = |people: &People| people.who.id().is_some_and(|id| id.ends_with("contact-persons"));
    register.people.items().iter().any(is_contact_person)
}

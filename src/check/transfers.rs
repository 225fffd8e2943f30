//! Transfers to third countries: GDPR Art. 13(1)(f), 14(1)(f) and Chapter V.
//!
//! Which countries are third ones, and adequate, is data (`law/adequacy.yaml`), and what follows for a notice is derived
//! (`derive/transfers.rs`); these rules only ask.

use super::grip;
use super::{Context, Findings, Rule};
use crate::derive::{self, Ground, Transfer};
use crate::diagnostic::Severity;
use crate::law::{self, CountryCode, Scope, gdpr};
use crate::notice::transfer::Copy;
use crate::notice::{Place, Recipient, Safeguard, SafeguardKind};
use crate::time::Date;

pub const RULES: &[Rule] = &[
    Rule {
        id: "unknown-location",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f'), gdpr(44)],
        summary: "nothing says whether data leaves the EEA",
        manual: include_str!("../../docs/rules/unknown-location.md"),
        check: unknown_location,
    },
    Rule {
        id: "unnamed-third-country",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')],
        summary: "data goes to a third country that is not named",
        manual: include_str!("../../docs/rules/unnamed-third-country.md"),
        check: unnamed_third_country,
    },
    Rule {
        id: "transfer-without-safeguard",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f'), gdpr(45), gdpr(46)],
        summary: "a transfer outside the EEA rests on nothing",
        manual: include_str!("../../docs/rules/transfer-without-safeguard.md"),
        check: transfer_without_safeguard,
    },
    Rule {
        id: "no-copy-of-safeguards",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')],
        summary: "nothing says how to get a copy of the safeguards",
        manual: include_str!("../../docs/rules/no-copy-of-safeguards.md"),
        check: no_copy_of_safeguards,
    },
    Rule {
        id: "adequacy-without-decision",
        severity: Severity::Error,
        law: &[gdpr(45).par(1), gdpr(45).par(3), gdpr(13).par(1).point('f')],
        summary: "a transfer rests on an adequacy decision that does not exist",
        manual: include_str!("../../docs/rules/adequacy-without-decision.md"),
        check: adequacy_without_decision,
    },
    Rule {
        id: "unchecked-certification",
        severity: Severity::Warning,
        law: &[gdpr(45).par(1)],
        summary: "nobody has looked up whether a recipient belongs to the framework",
        manual: include_str!("../../docs/rules/unchecked-certification.md"),
        check: unchecked_certification,
    },
    Rule {
        id: "consent-to-transfer-without-risks",
        severity: Severity::Error,
        law: &[gdpr(49).par(1)],
        summary: "people consent to a transfer without being told its risks",
        manual: include_str!("../../docs/rules/consent-to-transfer-without-risks.md"),
        check: consent_to_transfer_without_risks,
    },
];

fn unknown_location(cx: &Context, findings: &mut Findings) {
    // A statement for all transfers, or that there are none, answers the question for every recipient.
    if !cx.notice.transfers.is_not_stated() {
        return;
    }
    for found in derive::all_recipients(cx.notice).iter().filter(|found| grip::lacks(&found.recipient.country)) {
        findings
            .push(found.span, "is inside the EEA or outside it: nothing says which")
            .help("add `country:`, as in `country: FI` or `country: eea`, or state `transfers:` for the notice as a whole");
    }
}

fn unnamed_third_country(cx: &Context, findings: &mut Findings) {
    for transfer in derive::transfers(cx.notice, cx.today) {
        if let Place::OutsideEea(span) = transfer.place {
            findings
                .push(*span, "without its name nobody can tell whether it has an adequacy decision")
                .help("name it, as in `country: US`, or all of them, as in `country: [US, IN]`");
        }
    }
}

fn transfer_without_safeguard(cx: &Context, findings: &mut Findings) {
    for transfer in derive::transfers(cx.notice, cx.today) {
        let awaits = transfer.recipient.safeguards.is_unknown();
        if !awaits && derive::grounds(&transfer, cx.today).is_empty() {
            findings.push(transfer.place.span(), no_decision(&transfer, cx.today)).help(safeguard_to_name(&transfer));
        }
    }
}

/// What to write where nothing protects a transfer; the framework of the country first, if it has one that the recipient can belong to.
fn safeguard_to_name(transfer: &Transfer) -> String {
    let clauses = "`safeguards: [{ kind: standard-contractual-clauses, copy: { email: … } }]`";
    match transfer.adequacy.and_then(|decision| decision.framework.as_ref()) {
        Some(framework) => {
            let adequacy = format!("`safeguards: [{{ kind: adequacy, framework: {framework}, checked: … }}]`");
            format!("name the safeguard: {adequacy} if the recipient is on the framework’s list, or {clauses}")
        }
        None => format!("name the safeguard, as in {clauses}"),
    }
}

/// Says that no adequacy decision covers a recipient.
fn no_decision(transfer: &Transfer, today: Date) -> String {
    match (transfer.place, transfer.adequacy) {
        (Place::Country(country), None) => format!("no adequacy decision covers {} on {today}", country.value),
        (Place::Country(country), Some(_)) => format!("the adequacy decision for {} covers some recipients only", country.value),
        _ => "no safeguard is named for it".to_owned(),
    }
}

/// The grounds that a transfer's author states, each once even if the recipient is in several countries.
pub(super) fn stated_grounds<'a>(cx: &Context<'a>) -> Vec<(Transfer<'a>, &'a Safeguard)> {
    let mut stated: Vec<(Transfer, &Safeguard)> = Vec::new();
    for transfer in derive::transfers(cx.notice, cx.today) {
        for ground in derive::grounds(&transfer, cx.today) {
            let Ground::Stated(safeguard, _) = ground else { continue };
            if !stated.iter().any(|(_, other)| other.span == safeguard.span) {
                stated.push((transfer, safeguard));
            }
        }
    }
    stated
}

fn no_copy_of_safeguards(cx: &Context, findings: &mut Findings) {
    let is_way = |copy: &crate::decode::Stated<Copy>| copy.is_unknown() || copy.said().is_some_and(Copy::is_usable);
    if cx.notice.transfers.said().is_some_and(|transfers| is_way(&transfers.copy)) {
        return;
    }
    for (_, safeguard) in stated_grounds(cx) {
        let Some(kind) = safeguard.kind.said() else { continue };
        let needs_copy = kind.is_appropriate_safeguard() || *kind == SafeguardKind::CompellingInterests;
        if needs_copy && !is_way(&safeguard.copy) {
            findings
                .push(safeguard.span, "people cannot tell how to see it")
                .help("add `copy: { email: … }` here, or once for all under `transfers:`");
        }
    }
}

fn adequacy_without_decision(cx: &Context, findings: &mut Findings) {
    for transfer in derive::transfers(cx.notice, cx.today) {
        let Place::Country(country) = transfer.place else { continue };
        for safeguard in transfer.recipient.safeguards.items() {
            let is_adequacy = safeguard.kind.said() == Some(&SafeguardKind::Adequacy);
            let Some(fault) = adequacy_fault(safeguard, country.value, cx.today).filter(|_| is_adequacy) else { continue };
            if is_for_elsewhere(transfer.recipient, safeguard, cx.today) {
                continue;
            }
            let at = safeguard.framework.span().or(safeguard.kind.span()).unwrap_or(safeguard.span);
            findings
                .push(at, fault)
                .also(country.span, "the country that the data goes to")
                .help("name the framework that the recipient has joined, or another safeguard, as in `kind: standard-contractual-clauses`");
        }
    }
}

/// What keeps a stated adequacy from carrying a transfer to a country.
fn adequacy_fault(safeguard: &Safeguard, country: CountryCode, today: Date) -> Option<String> {
    let Some(framework) = safeguard.framework.said() else {
        return match law::adequacy(country, today) {
            None => Some(format!("no adequacy decision covers {country} on {today}")),
            Some(decision) if decision.scope == Scope::Certified => Some("covers only those who have joined a framework".to_owned()),
            Some(_) => None,
        };
    };
    let decision = law::framework(framework.as_str())?;
    match decision.until.filter(|until| *until <= today) {
        Some(until) => Some(format!("has not been in force since {until}")),
        None if !decision.is_in_force(today) => Some("is not in force yet".to_owned()),
        None => (decision.country != Some(country)).then(|| format!("does not cover {country}")),
    }
}

/// Whether an adequacy is stated for another country of the same recipient, and a safeguard of another kind beside it for the rest.
fn is_for_elsewhere(recipient: &Recipient, adequacy: &Safeguard, today: Date) -> bool {
    let carries = |place: &Place| match place {
        Place::Country(country) => !law::is_eea(country.value, today) && adequacy_fault(adequacy, country.value, today).is_none(),
        _ => false,
    };
    let is_other = |safeguard: &Safeguard| safeguard.kind.said().is_some_and(|kind| *kind != SafeguardKind::Adequacy);
    recipient.country.items().iter().any(carries) && recipient.safeguards.items().iter().any(is_other)
}

fn unchecked_certification(cx: &Context, findings: &mut Findings) {
    for (transfer, safeguard) in stated_grounds(cx) {
        let certified = |id: &str| law::framework(id).is_some_and(|decision| decision.scope == Scope::Certified);
        let Some(framework) = safeguard.framework.spanned().filter(|id| certified(id.as_str())) else { continue };
        if grip::lacks(&safeguard.checked) {
            findings.push(framework.span, "nothing says when the list was looked at").help("look it up, and add `checked:` with the day");
        } else if let Some(checked) = safeguard.checked.spanned().filter(|checked| checked.value > cx.today) {
            findings.push(checked.span, format!("is after {}", cx.today)).help("write the day on which the list was looked at");
        } else if let Some(checked) = safeguard.checked.spanned().filter(|checked| is_over_a_year_ago(checked.value, cx.today)) {
            findings.push(checked.span, "is more than a year ago").help("look it up again: membership is renewed every year");
        } else if grip::lacks(&transfer.recipient.name) {
            findings.push(transfer.span, "has no name that could be looked up").help("add `name:`");
        }
    }
}

fn is_over_a_year_ago(day: Date, today: Date) -> bool {
    (day.year() + 1, day.month(), day.day()) < (today.year(), today.month(), today.day())
}

fn consent_to_transfer_without_risks(cx: &Context, findings: &mut Findings) {
    for (_, safeguard) in stated_grounds(cx) {
        let consent = safeguard.kind.spanned().filter(|kind| kind.value == SafeguardKind::ExplicitConsent);
        if let Some(kind) = consent.filter(|_| grip::lacks(&safeguard.risks)) {
            findings.push(kind.span, "the risks are not told").help("add `risks:` with what can happen to the data there");
        }
    }
}

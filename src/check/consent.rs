//! Consent: what is one, and how it is withdrawn. GDPR Art. 4(11), 7, 13(2)(c), 14(2)(d).

use std::collections::BTreeMap;

use super::{Context, Findings, Rule};
use super::{employment, grip, phrases};
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{LegalBasis, Notice, Provided, Purpose, Register, Term};
use crate::project::Kind;
use crate::source::Span;

/// Ways to withdraw that take a letter or a journey, and so are no match for a click.
const SLOW_WITHDRAWALS: &[&str] = &["letter", "on-the-premises"];

/// Ways to consent that take as much.
const SLOW_CONSENTS: &[&str] = &["signature", "orally"];

pub const RULES: &[Rule] = &[
    Rule {
        id: "consent-by-no-act",
        severity: Severity::Error,
        law: &[gdpr(4).par(11), gdpr(7).par(1)],
        summary: "what is said to be consent is none",
        manual: include_str!("../../docs/rules/consent-by-no-act.md"),
        check: consent_by_no_act,
    },
    Rule {
        id: "bundled-consent",
        severity: Severity::Error,
        law: &[gdpr(4).par(11), gdpr(7).par(2)],
        summary: "one act is said to be consent to several purposes",
        manual: include_str!("../../docs/rules/bundled-consent.md"),
        check: bundled_consent,
    },
    Rule {
        id: "no-way-to-withdraw",
        severity: Severity::Error,
        law: &[gdpr(7).par(3), gdpr(13).par(2).point('c'), gdpr(14).par(2).point('d')],
        summary: "nothing says how consent is withdrawn",
        manual: include_str!("../../docs/rules/no-way-to-withdraw.md"),
        check: no_way_to_withdraw,
    },
    Rule {
        id: "withdrawal-harder-than-consent",
        severity: Severity::Error,
        law: &[gdpr(7).par(3)],
        summary: "consent is harder to withdraw than to give",
        manual: include_str!("../../docs/rules/withdrawal-harder-than-consent.md"),
        check: withdrawal_harder_than_consent,
    },
    Rule {
        id: "conditional-consent",
        severity: Severity::Warning,
        law: &[gdpr(7).par(4)],
        summary: "people must consent to get something else",
        manual: include_str!("../../docs/rules/conditional-consent.md"),
        check: conditional_consent,
    },
    Rule {
        id: "consent-at-work",
        severity: Severity::Warning,
        law: &[gdpr(7).par(4), gdpr(88).par(1)],
        summary: "employees or applicants are asked for consent, and nothing says why they are free to refuse",
        manual: include_str!("../../docs/rules/consent-at-work.md"),
        check: consent_at_work,
    },
    Rule {
        id: "consent-to-an-authority",
        severity: Severity::Warning,
        law: &[gdpr(4).par(11), gdpr(7).par(4)],
        summary: "an authority asks for consent, and nothing says why people are free to refuse",
        manual: include_str!("../../docs/rules/consent-to-an-authority.md"),
        check: consent_to_an_authority,
    },
];

/// The purposes that rest on consent, with the place of their id.
fn on_consent(notice: &Notice) -> impl Iterator<Item = (Span, &Purpose)> {
    grip::purposes(notice).filter(|(_, _, _, purpose)| purpose.rests_on(LegalBasis::Consent)).map(|(_, _, span, purpose)| (span, purpose))
}

/// The act that is said to be consent, if the vocabulary knows that it is none, or its words say so.
fn no_act<'a>(cx: &Context, purpose: &'a Purpose) -> Option<&'a Term> {
    purpose.given_by.said().filter(|act| match act {
        Term::Named(_) => cx.project.flags(Kind::Consents, act).invalid,
        Term::Written(text) => phrases::find(cx, text, |phrases| &phrases.no_consent).is_some(),
    })
}

fn consent_by_no_act(cx: &Context, findings: &mut Findings) {
    for (_, purpose) in on_consent(cx.notice) {
        if let Some(act) = no_act(cx, purpose) {
            findings
                .push(act.span(), "is no clear affirmative act")
                .help("ask for consent by an act of its own, as in `given-by: checkbox`, or choose another basis");
        }
    }
}

fn bundled_consent(cx: &Context, findings: &mut Findings) {
    let mut by_act: BTreeMap<&str, Vec<Span>> = BTreeMap::new();
    for (span, purpose) in on_consent(cx.notice) {
        if let Some(act) = no_act(cx, purpose).and_then(Term::id) {
            by_act.entry(act).or_default().push(span);
        }
    }
    for (act, purposes) in by_act {
        let [first, others @ ..] = purposes.as_slice() else { continue };
        let Some(second) = others.first() else { continue };
        findings
            .push(*first, format!("`{act}` is said to be consent to this"))
            .also(*second, "and to this at once")
            .help("ask for consent to each purpose apart");
    }
}

fn no_way_to_withdraw(cx: &Context, findings: &mut Findings) {
    for (span, purpose) in on_consent(cx.notice) {
        if grip::lacks(&purpose.withdraw) {
            let stated = purpose.basis.items().iter().find(|basis| basis.value == LegalBasis::Consent);
            findings
                .push(stated.map_or(span, |basis| basis.span), "can be withdrawn, and nothing says how")
                .help("add `withdraw:`, as in `withdraw: unsubscribe-link`");
        }
    }
}

fn withdrawal_harder_than_consent(cx: &Context, findings: &mut Findings) {
    for (_, purpose) in on_consent(cx.notice) {
        let Some(withdraw) = purpose.withdraw.said() else { continue };
        if let Some(label) = lacking_channel(cx.notice, withdraw) {
            findings.push(withdraw.span(), label).help("say a way that people can use");
        } else if no_act(cx, purpose).is_some() {
            findings
                .push(withdraw.span(), "takes an act, where giving it took none")
                .help("ask for consent by an act, and let the same act undo it, as in `withdraw: account-settings`");
        } else if is_slow(withdraw, SLOW_WITHDRAWALS) && !purpose.given_by.said().is_some_and(|act| is_slow(act, SLOW_CONSENTS)) {
            findings.push(withdraw.span(), "takes more than it took to give it").help("let people withdraw the way they consented");
        }
    }
}

fn conditional_consent(cx: &Context, findings: &mut Findings) {
    for (_, purpose) in on_consent(cx.notice) {
        let required = purpose.provision.said().and_then(|provision| provision.required_by.spanned());
        if let Some(required) = required.filter(|required| required.value != Provided::Nobody) {
            findings
                .push(required.span, "what people must give is no free consent")
                .help("write `provision: voluntary` if people can refuse without detriment, or choose another basis");
        }
    }
}

/// The purposes for which a party that is not an equal asks for consent, with the place that says so, and no word on why it is free.
fn unfree<'a>(cx: &Context<'a>, is_unequal: impl Fn(&Register) -> bool) -> Vec<Span> {
    let found = grip::purposes(cx.notice).filter(|(register, _, _, purpose)| grip::lacks(&purpose.free_choice) && is_unequal(register));
    let basis = |purpose: &Purpose| purpose.basis.items().iter().find(|basis| basis.value == LegalBasis::Consent).map(|basis| basis.span);
    found.filter_map(|(_, _, _, purpose)| basis(purpose)).collect()
}

fn consent_at_work(cx: &Context, findings: &mut Findings) {
    for basis in unfree(cx, |register| employment::has_employees(cx, register)) {
        findings
            .push(basis, "is hardly free towards an employer")
            .help("choose another basis, or say why refusing does no harm: `free-choice: …`");
    }
}

fn consent_to_an_authority(cx: &Context, findings: &mut Findings) {
    let is_authority = grip::is_authority(cx.notice);
    // Of employees, the rule on consent at work has spoken.
    for basis in unfree(cx, |register| is_authority && !employment::has_employees(cx, register)) {
        findings
            .push(basis, "is hardly free towards an authority")
            .help("choose another basis, or say why refusing does no harm: `free-choice: …`");
    }
}

fn is_slow(term: &Term, slow: &[&str]) -> bool {
    term.id().is_some_and(|id| slow.contains(&id))
}

/// What is wrong with a way to withdraw that leads to somebody whom the notice gives no way to reach.
fn lacking_channel(notice: &Notice, withdraw: &Term) -> Option<&'static str> {
    let officer = notice.data_protection_officer.said();
    let controller = notice.controller.said();
    match withdraw.id()? {
        "data-protection-officer" if !officer.is_some_and(|officer| officer.is_reachable()) => {
            Some("leads to an officer who cannot be reached")
        }
        "email" | "contact" if !controller.is_some_and(|controller| controller.contact.is_reachable()) => {
            Some("leads to a controller that cannot be reached")
        }
        _ => None,
    }
}

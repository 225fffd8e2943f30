//! How people use their rights: GDPR Art. 12(2)–(6), 17, 21, 77. Which rights they have is derived, so that none can be missing.

use super::{Context, Findings, Rule};
use super::{grip, phrases};
use crate::decode::{Choice, Map};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::{self, CountryCode, gdpr};
use crate::notice::{Contact, Fee, IdentityCheck, LegalBasis, Notice, RequestForm, Requests, RightKind, Rights};
use crate::source::{Span, Spanned};
use crate::time::{Period, Unit};

pub const RULES: &[Rule] = &[
    // Words that send people to somebody who is not named are the same fault seen from the text.
    Rule {
        id: "no-way-to-make-requests",
        severity: Severity::Error,
        law: &[gdpr(12).par(2), gdpr(13).par(2).point('b'), gdpr(14).par(2).point('c')],
        summary: "people are not told where to send a request",
        manual: include_str!("../../docs/rules/no-way-to-make-requests.md"),
        check: no_way_to_make_requests,
    },
    Rule {
        id: "charged-rights",
        severity: Severity::Error,
        law: &[gdpr(12).par(5)],
        summary: "rights cost money, or are free only now and then",
        manual: include_str!("../../docs/rules/charged-rights.md"),
        check: charged_rights,
    },
    Rule {
        id: "burdensome-requests",
        severity: Severity::Warning,
        law: &[gdpr(12).par(2)],
        summary: "requests must have a form that the Regulation does not ask for",
        manual: include_str!("../../docs/rules/burdensome-requests.md"),
        check: burdensome_requests,
    },
    Rule {
        id: "identity-always-checked",
        severity: Severity::Warning,
        law: &[gdpr(12).par(6), gdpr(12).par(2)],
        summary: "identity is checked without a reason to doubt it",
        manual: include_str!("../../docs/rules/identity-always-checked.md"),
        check: identity_always_checked,
    },
    Rule {
        id: "denied-right",
        severity: Severity::Error,
        law: &[gdpr(12).par(2), gdpr(17).par(1), gdpr(17).par(3)],
        summary: "a right is refused altogether",
        manual: include_str!("../../docs/rules/denied-right.md"),
        check: denied_right,
    },
    Rule {
        id: "contradictory-right",
        severity: Severity::Error,
        law: &[gdpr(5).par(1).point('a'), gdpr(12).par(1)],
        summary: "a right is described and refused in one notice",
        manual: include_str!("../../docs/rules/contradictory-right.md"),
        check: contradictory_right,
    },
    Rule {
        id: "inapplicable-right",
        severity: Severity::Warning,
        law: &[gdpr(7).par(3), gdpr(20).par(1), gdpr(21)],
        summary: "a right is described that no purpose gives",
        manual: include_str!("../../docs/rules/inapplicable-right.md"),
        check: inapplicable_right,
    },
    Rule {
        id: "late-answer",
        severity: Severity::Error,
        law: &[gdpr(12).par(3)],
        summary: "requests are answered later than the Regulation allows",
        manual: include_str!("../../docs/rules/late-answer.md"),
        check: late_answer,
    },
    Rule {
        id: "no-answer-time",
        severity: Severity::Advice,
        law: &[gdpr(12).par(3)],
        summary: "the notice does not say when requests are answered",
        manual: include_str!("../../docs/rules/no-answer-time.md"),
        check: no_answer_time,
    },
    Rule {
        id: "marketing-without-opt-out",
        severity: Severity::Warning,
        law: &[gdpr(21).par(2), gdpr(21).par(3), gdpr(12).par(2)],
        summary: "direct marketing comes without a way to opt out",
        manual: include_str!("../../docs/rules/marketing-without-opt-out.md"),
        check: marketing_without_opt_out,
    },
    Rule {
        id: "no-authority",
        severity: Severity::Warning,
        law: &[gdpr(77).par(1), gdpr(13).par(2).point('d'), gdpr(14).par(2).point('e')],
        summary: "it cannot be said to which supervisory authority people can complain",
        manual: include_str!("../../docs/rules/no-authority.md"),
        check: no_authority,
    },
];

/// What Art. 12(3) allows without an extension.
const MONTH: Period = Period { amount: 1, unit: Unit::Month };

/// Where to point when the section itself may be missing.
fn grip_of_rights(notice: &Notice) -> Span {
    notice.rights.span().unwrap_or_else(|| grip::of_notice(notice))
}

fn rights(notice: &Notice) -> Option<&Rights> {
    notice.rights.said()
}

fn no_way_to_make_requests(cx: &Context, findings: &mut Findings) {
    let notice = cx.notice;
    let controller = notice.controller.said().map(|controller| &controller.contact);
    let requests = rights(notice).and_then(|rights| rights.requests.said());
    // Post goes to the controller, and so reaches nobody where no address is stated.
    let has_address = controller.is_some_and(|contact| !contact.addresses.items().is_empty());
    let by_requests = |requests: &Requests| Requests { post: Default::default(), ..requests.clone() }.is_usable() || has_address;
    let others = [controller, notice.data_protection_officer.said(), notice.contact_person.said()];
    let is_known_gap =
        notice.controller.is_unknown() || notice.rights.is_unknown() || rights(notice).is_some_and(|rights| rights.requests.is_unknown());
    let is_reachable = requests.is_some_and(by_requests) || others.into_iter().flatten().any(Contact::is_reachable);
    if !is_reachable && !is_known_gap {
        findings
            .push(grip_of_rights(notice), "no address, telephone number or form in the notice takes a request")
            .help("add `requests: { email: … }` under `rights`, or contact details of the controller");
    }
}

fn charged_rights(cx: &Context, findings: &mut Findings) {
    let Some(fee) = rights(cx.notice).and_then(|rights| rights.fee.spanned()) else { return };
    let label = match &fee.value {
        Fee::OnceAYear => "free once a year only",
        Fee::Other(text) if phrases::find(cx, text, |phrases| &phrases.excessive_requests).is_some() => return,
        Fee::Other(_) => "a fee for every request",
    };
    findings.push(fee.span, label).help("write `fee: none`; a fee is allowed only for requests that are manifestly unfounded or excessive");
}

fn burdensome_requests(cx: &Context, findings: &mut Findings) {
    let Some(form) = rights(cx.notice).and_then(|rights| rights.form.spanned()) else { return };
    let label = match form.value {
        RequestForm::Any => return,
        RequestForm::Written => "only in writing",
        RequestForm::Signed => "only with a signature",
    };
    findings.push(form.span, label).help("write `form: any`");
}

fn identity_always_checked(cx: &Context, findings: &mut Findings) {
    let Some(check) = rights(cx.notice).and_then(|rights| rights.identity_check.spanned()) else { return };
    let label = match check.value {
        IdentityCheck::OnReasonableDoubt => return,
        IdentityCheck::Always => "for every request",
        IdentityCheck::IdentifiableEmail => "only from an e-mail address that shows who is writing",
    };
    findings.push(check.span, label).help("write `identity-check: on-reasonable-doubt`");
}

fn denied_right(cx: &Context, findings: &mut Findings) {
    let denied = rights(cx.notice).and_then(|rights| rights.denied.said());
    for (right, span, _) in denied.into_iter().flat_map(Map::iter) {
        findings
            .push(span, format!("nobody may use the right `{right}`"))
            .help(format!("move the cases in which the law limits it to `limits: {{ {right}: […] }}`, and remove the refusal"));
    }
}

fn contradictory_right(cx: &Context, findings: &mut Findings) {
    let Some(rights) = rights(cx.notice) else { return };
    for (right, span, _) in rights.denied.said().into_iter().flat_map(Map::iter) {
        let words = rights.words.said().and_then(|words| words.span(right));
        let described = words.or_else(|| rights.limits.said().and_then(|limits| limits.span(right)));
        if let Some(described) = described {
            findings
                .push(span, format!("`{right}` is refused here"))
                .also(described, "and described here as a right that people have")
                .help("keep the one that is true");
        }
    }
}

fn inapplicable_right(cx: &Context, findings: &mut Findings) {
    let notice = cx.notice;
    // Which rights apply cannot be said while a purpose states no basis; another rule speaks of that.
    let purposes: Vec<_> = notice.own_registers().flat_map(|(_, _, register)| register.purposes()).collect();
    let is_unclear = purposes.is_empty() || purposes.iter().any(|(_, _, purpose)| !purpose.basis.is_said());
    let words = rights(notice).and_then(|rights| rights.words.said());
    let derived = derive::rights(notice, &cx.project.vocabulary);
    for (right, span, _) in words.into_iter().flat_map(Map::iter).filter(|_| !is_unclear) {
        let conditional = [
            (RightKind::Portability, "no purpose rests on consent or a contract"),
            (RightKind::Withdrawal, "no purpose rests on consent"),
            (RightKind::Objection, "no purpose is direct marketing, or rests on legitimate interests or a public task"),
        ];
        let found = conditional.into_iter().find(|(kind, _)| kind.name() == right && !derived.iter().any(|other| other.kind == *kind));
        if let Some((_, why)) = found {
            findings.push(span, why).help("remove the words, or state the basis that gives the right");
        }
    }
}

fn late_answer(cx: &Context, findings: &mut Findings) {
    let time = rights(cx.notice).and_then(|rights| rights.response_time.spanned());
    // 31 days are a month, whichever month it is.
    let is_late = |time: &Period| time.about_seconds() > MONTH.about_seconds() && (time.unit > Unit::Day || time.amount > 31);
    if let Some(time) = time.filter(|time| is_late(time)) {
        findings.push(time.span, "longer than a month").help("write `response-time: 1 month`; two more are for complex cases only");
    }
}

fn no_answer_time(cx: &Context, findings: &mut Findings) {
    let Some(stated) = cx.notice.rights.spanned() else { return };
    if stated.response_time.is_not_stated() {
        findings.push(stated.span, "does not say how long an answer takes").help("add `response-time: 1 month`");
    }
}

fn marketing_without_opt_out(cx: &Context, findings: &mut Findings) {
    let notice = cx.notice;
    if notice.rights.is_unknown() || rights(notice).is_some_and(|rights| !rights.marketing.is_not_stated()) {
        return;
    }
    for (_, _, register) in notice.own_registers() {
        let marketing = register.purposes().find(|(id, _, purpose)| {
            // Consent that can be withdrawn is a way to opt out.
            let has_withdrawal = purpose.bases().all(|basis| basis == LegalBasis::Consent) && purpose.withdraw.is_said();
            let has_opt_out = purpose.marketing.said().is_some_and(|marketing| !grip::lacks(&marketing.opt_out));
            derive::is_marketing(&cx.project.vocabulary, id, purpose) && !has_withdrawal && !has_opt_out
        });
        if let Some((id, span, _)) = marketing {
            findings
                .push(span, format!("`{id}` is direct marketing, to which people can always object"))
                .help("say under `rights` how: `marketing: { en: \"Use the link in every message.\" }`");
        }
    }
}

fn no_authority(cx: &Context, findings: &mut Findings) {
    let notice = cx.notice;
    let controller = notice.controller.said();
    let is_known_gap = notice.controller.is_unknown()
        || notice.supervisory_authority.is_unknown()
        || controller.is_some_and(|controller| controller.established_in.is_unknown() || controller.region.is_unknown());
    if is_known_gap || derive::authority(notice).is_some() {
        return;
    }
    let country = controller.and_then(|controller| controller.established_in.spanned());
    match country {
        Some(country) => undecided(findings, country, controller.and_then(|controller| controller.region.spanned())),
        None => {
            findings
                .push(
                    notice.controller.span().unwrap_or_else(|| grip::of_notice(notice)),
                    "nothing says in which country the controller is",
                )
                .help("add `established-in: FI` to the controller, or `supervisory-authority: fi`");
        }
    }
}

/// Tells why a country does not decide which authority watches over the controller: its regions have their own, or it has none.
fn undecided(findings: &mut Findings, country: &Spanned<CountryCode>, region: Option<&Spanned<String>>) {
    let regions = law::regions_with_authorities(country.value).map(|region| format!("`{region}`")).collect::<Vec<_>>().join(", ");
    let by_name = "name the authority, as in `supervisory-authority: fi`";
    if regions.is_empty() {
        findings.push(country.span, "the authority does not follow from this country").help(by_name);
        return;
    }
    match region {
        Some(region) => {
            findings.push(region.span, "is no region with an authority of its own").help(format!("write one of {regions}, or {by_name}"))
        }
        None => findings
            .push(country.span, "the authority does not follow from this country alone")
            .help(format!("add `region:` with one of {regions}, or {by_name}")),
    };
}

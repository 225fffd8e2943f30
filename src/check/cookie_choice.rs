//! Whether cookies may be set, and how people choose: Art. 5(3) of Directive 2002/58/EC, with consent as in GDPR Art. 4(11) and 7.

use super::{Context, Findings, Rule};
use crate::diagnostic::Severity;
use crate::law::{eprivacy, gdpr};
use crate::notice::{CookieBasis, Service, Term};
use crate::project::Kind;
use crate::project::vocabulary::Flags;

pub const RULES: &[Rule] = &[
    Rule {
        id: "cookie-without-consent",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(6).par(1).point('a'), gdpr(7)],
        summary: "a cookie that is not necessary is set without consent",
        manual: include_str!("../../docs/rules/cookie-without-consent.md"),
        check: cookie_without_consent,
    },
    Rule {
        id: "cookie-on-legitimate-interests",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(6).par(1).point('a'), gdpr(7)],
        summary: "a cookie rests on legitimate interests, which do not replace consent",
        manual: include_str!("../../docs/rules/cookie-on-legitimate-interests.md"),
        check: cookie_on_legitimate_interests,
    },
    Rule {
        id: "tracking-called-necessary",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(5).par(1).point('a'), gdpr(7)],
        summary: "a cookie that measures or follows people is called necessary",
        manual: include_str!("../../docs/rules/tracking-called-necessary.md"),
        check: tracking_called_necessary,
    },
    Rule {
        id: "doubtfully-necessary-cookie",
        severity: Severity::Warning,
        law: &[eprivacy(5).par(3), gdpr(7)],
        summary: "a cookie is called necessary for what nobody asked for",
        manual: include_str!("../../docs/rules/doubtfully-necessary-cookie.md"),
        check: doubtfully_necessary_cookie,
    },
    Rule {
        id: "no-cookie-choice",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(7).par(3), gdpr(4)],
        summary: "people cannot accept or refuse cookies, or change their choice",
        manual: include_str!("../../docs/rules/no-cookie-choice.md"),
        check: no_cookie_choice,
    },
];

/// What a service and its cookies are for, as far as the vocabulary knows.
fn purposes<'a>(cx: &'a Context, service: &'a Service) -> Vec<(&'a Term, Flags)> {
    let of_cookies = service.cookies.items().iter().flat_map(|cookie| cookie.purpose.items());
    let purposes = service.purpose.items().iter().chain(of_cookies);
    purposes.map(|purpose| (purpose, cx.project.flags(Kind::CookiePurposes, purpose))).collect()
}

/// Whether a service serves anything that the visitor did not ask for. One that says no purpose is not judged.
fn needs_consent(cx: &Context, service: &Service) -> bool {
    purposes(cx, service).iter().any(|(_, flags)| !flags.essential) || service.tracking.said() == Some(&true)
}

fn follows(flags: &Flags) -> bool {
    flags.analytics || flags.marketing || flags.profiling
}

fn cookie_without_consent(cx: &Context, findings: &mut Findings) {
    for (id, span, service) in cx.notice.services().filter(|(_, _, service)| needs_consent(cx, service)) {
        if service.basis.is_not_stated() || service.basis.is_none() {
            findings
                .push(service.basis.span().unwrap_or(span), format!("`{id}` asks for no consent"))
                .help("write `basis: consent`, and set nothing before it is given");
        }
    }
}

fn cookie_on_legitimate_interests(cx: &Context, findings: &mut Findings) {
    for (_, _, service) in cx.notice.services() {
        let basis = service.basis.spanned().filter(|basis| basis.value == CookieBasis::LegitimateInterests);
        if let Some(basis) = basis {
            findings
                .push(basis.span, "no ground for storing anything on people's devices")
                .help("write `basis: consent`, or `basis: necessary` with the reason");
        }
    }
}

/// The first purpose of a service called necessary to which something applies.
fn called_necessary<'a>(cx: &'a Context, service: &'a Service, applies: fn(&Flags) -> bool) -> Option<&'a Term> {
    let is_necessary = service.basis.said() == Some(&CookieBasis::Necessary);
    purposes(cx, service).into_iter().find(|(_, flags)| is_necessary && applies(flags)).map(|(purpose, _)| purpose)
}

fn tracking_called_necessary(cx: &Context, findings: &mut Findings) {
    for (id, span, service) in cx.notice.services() {
        let is_necessary = service.basis.said() == Some(&CookieBasis::Necessary);
        let tracks = service.tracking.spanned().filter(|tracking| tracking.value && is_necessary).map(|tracking| tracking.span);
        let place = called_necessary(cx, service, follows).map(Term::span).or(tracks);
        if let Some(place) = place {
            findings
                .push(place, "never necessary for what a visitor asks for")
                .also(service.basis.span().unwrap_or(span), format!("`{id}` is called necessary here"))
                .help("write `basis: consent`");
        }
    }
}

fn doubtfully_necessary_cookie(cx: &Context, findings: &mut Findings) {
    for (id, _, service) in cx.notice.services() {
        if let Some(purpose) = called_necessary(cx, service, |flags| !flags.essential && !follows(flags)) {
            findings
                .push(purpose.span(), format!("what a visitor asks for works without it, and `{id}` is called necessary"))
                .help("write `basis: consent`, or the purpose that is necessary, such as `language-choice`");
        }
    }
}

fn no_cookie_choice(cx: &Context, findings: &mut Findings) {
    let Some(cookies) = cx.notice.cookies.spanned() else { return };
    let Some((id, service_span, _)) = cx.notice.services().find(|(_, _, service)| needs_consent(cx, service)) else { return };
    let help = "add `consent-tool: { settings: https://…, text: … }` by which people accept, refuse and change their mind";
    match &cookies.consent_tool {
        crate::decode::Stated::ToDo(_) | crate::decode::Stated::Broken(_) => {}
        crate::decode::Stated::Said(tool) => {
            if tool.settings.is_not_stated() && tool.text.is_not_stated() {
                findings.push(tool.span, "does not say how a choice is made or changed").help(help);
            }
        }
        tool => {
            let denial = tool.span().map(|span| (span, "nothing asks for consent, this says"));
            let browser = cookies.browser_settings.span().map(|span| (span, "settings of the browser are no way to consent"));
            match denial.or(browser) {
                Some((span, label)) => findings.push(span, label).also(service_span, format!("`{id}` needs consent")),
                None => findings.push(service_span, "needs consent, and nothing asks for it"),
            }
            .help(help);
        }
    }
}

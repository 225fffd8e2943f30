//! How consent to cookies is asked: before anything is stored, with a way to refuse at hand, and not for ever.
//! Art. 5(3) of Directive 2002/58/EC with GDPR Art. 4(11) and 7.

use super::cookie_services::frame_texts;
use super::{Context, Findings, Rule, phrases};
use crate::diagnostic::Severity;
use crate::law::{eprivacy, gdpr};
use crate::notice::cookie::{ConsentTool, Refusal, Starts};
use crate::notice::{CookieBasis, Notice};
use crate::source::{Span, Spanned};

pub const RULES: &[Rule] = &[
    Rule {
        id: "cookie-before-consent",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(6).par(1).point('a')],
        summary: "a service that needs consent does not wait for it",
        manual: include_str!("../../docs/rules/cookie-before-consent.md"),
        check: cookie_before_consent,
    },
    Rule {
        id: "refusal-out-of-reach",
        severity: Severity::Warning,
        law: &[eprivacy(5).par(3), gdpr(4).par(11), gdpr(7).par(3)],
        summary: "cookies are harder to refuse than to accept",
        manual: include_str!("../../docs/rules/refusal-out-of-reach.md"),
        check: refusal_out_of_reach,
    },
    Rule {
        id: "cookie-wall",
        severity: Severity::Warning,
        law: &[gdpr(4).par(11), gdpr(7).par(4)],
        summary: "a website is closed to those who refuse cookies",
        manual: include_str!("../../docs/rules/cookie-wall.md"),
        check: cookie_wall,
    },
    Rule {
        id: "consent-without-renewal",
        severity: Severity::Advice,
        law: &[gdpr(5).par(1).point('e'), gdpr(7).par(1)],
        summary: "a choice about cookies is remembered for nobody knows how long",
        manual: include_str!("../../docs/rules/consent-without-renewal.md"),
        check: consent_without_renewal,
    },
];

fn cookie_before_consent(cx: &Context, findings: &mut Findings) {
    for (_, span, service) in cx.notice.services() {
        let starts = service.starts.spanned().filter(|starts| starts.value == Starts::AtOnce);
        // A service that asks for no consent at all is another rule's.
        if let Some(starts) = starts.filter(|_| service.basis.said() == Some(&CookieBasis::Consent)) {
            findings
                .push(starts.span, "stores or reads before people have answered")
                .also(service.basis.span().unwrap_or(span), "rests on consent")
                .help("hold it back until people have consented, and write `starts: after-consent`");
        }
    }
}

/// The tool by which people consent to something, with the place of its key or of itself.
fn tool(notice: &Notice) -> Option<&Spanned<ConsentTool>> {
    let asks = notice.services().any(|(_, _, service)| service.basis.said() == Some(&CookieBasis::Consent));
    notice.cookies.said()?.consent_tool.spanned().filter(|_| asks)
}

/// Where to point at a tool when one of its facts is missing.
fn grip(tool: &Spanned<ConsentTool>) -> Span {
    tool.name.span().or(tool.settings.span()).unwrap_or(tool.span)
}

fn refusal_out_of_reach(cx: &Context, findings: &mut Findings) {
    let Some(tool) = tool(cx.notice) else { return };
    let refusal = &tool.refusal;
    let label = match refusal.said() {
        Some(Refusal::FirstLayer) => return,
        Some(Refusal::Settings) => "takes more steps than to accept",
        None if refusal.is_none() => "leaves no way to refuse",
        None if refusal.is_unknown() => return,
        None => "where people can refuse is not said",
    };
    findings
        .push(refusal.span().unwrap_or_else(|| grip(tool)), label)
        .help("put “refuse” beside “accept”, and write `refusal: first-layer`");
}

fn cookie_wall(cx: &Context, findings: &mut Findings) {
    for text in frame_texts(cx.notice) {
        if let Some((phrase, span)) = phrases::find(cx, text, |phrases| &phrases.cookie_walls) {
            findings
                .push(span, format!("“{}” leaves no free choice", phrase.trim_end_matches('*')))
                .help("let those who refuse use the website, and say so");
        }
    }
}

fn consent_without_renewal(cx: &Context, findings: &mut Findings) {
    let Some(tool) = tool(cx.notice).filter(|tool| super::grip::lacks(&tool.keeps)) else { return };
    findings
        .push(tool.keeps.span().unwrap_or_else(|| grip(tool)), "does not say when people are asked again")
        .help("add `keeps:`, as in `keeps: 12 months`");
}

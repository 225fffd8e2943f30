//! What is told of cookies and what is like them: Art. 5(3) of Directive 2002/58/EC with GDPR Art. 13.
//!
//! Whether they may be set, and how people choose, is in [`cookie_choice`](super::cookie_choice).

use super::{Context, Findings, Rule};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::{eprivacy, gdpr};
use crate::notice::cookie::Technology;
use crate::notice::{Keeps, Provider, Register, Service, SourceKind};
use crate::project::Kind;
use crate::source::Span;
use crate::time::{Period, Unit};

pub const RULES: &[Rule] = &[
    Rule {
        id: "no-cookie-information",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(5).par(1).point('a'), gdpr(13).par(1)],
        summary: "people are followed on a website, and cookies are not spoken of",
        manual: include_str!("../../docs/rules/no-cookie-information.md"),
        check: no_cookie_information,
    },
    Rule {
        id: "denied-cookies",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(5).par(1).point('a')],
        summary: "there are no cookies, the notice says, and data that comes from them",
        manual: include_str!("../../docs/rules/denied-cookies.md"),
        check: denied_cookies,
    },
    Rule {
        id: "cookies-without-services",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(13).par(1).point('c'), gdpr(13).par(1).point('e')],
        summary: "cookies are spoken of, and none is told",
        manual: include_str!("../../docs/rules/cookies-without-services.md"),
        check: cookies_without_services,
    },
    Rule {
        id: "cookie-without-purpose",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(13).par(1).point('c')],
        summary: "a cookie service does not say what it is for",
        manual: include_str!("../../docs/rules/cookie-without-purpose.md"),
        check: cookie_without_purpose,
    },
    Rule {
        id: "cookie-without-provider",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(13).par(1).point('e')],
        summary: "a cookie service does not say whose it is",
        manual: include_str!("../../docs/rules/cookie-without-provider.md"),
        check: cookie_without_provider,
    },
    Rule {
        id: "cookie-without-duration",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(13).par(2).point('a')],
        summary: "how long cookies stay is not said",
        manual: include_str!("../../docs/rules/cookie-without-duration.md"),
        check: cookie_without_duration,
    },
    Rule {
        id: "unstated-cookie-access",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(13).par(1).point('e')],
        summary: "who can read what a cookie service stores is not said",
        manual: include_str!("../../docs/rules/unstated-cookie-access.md"),
        check: unstated_cookie_access,
    },
    Rule {
        id: "unnamed-cookie",
        severity: Severity::Warning,
        law: &[eprivacy(5).par(3), gdpr(12).par(1)],
        summary: "a cookie has no name",
        manual: include_str!("../../docs/rules/unnamed-cookie.md"),
        check: unnamed_cookie,
    },
    Rule {
        id: "long-lived-cookie",
        severity: Severity::Warning,
        law: &[eprivacy(5).par(3), gdpr(5).par(1).point('e')],
        summary: "a cookie stays for more than 13 months",
        manual: include_str!("../../docs/rules/long-lived-cookie.md"),
        check: long_lived_cookie,
    },
    Rule {
        id: "cookie-provider-without-country",
        severity: Severity::Error,
        law: &[eprivacy(5).par(3), gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')],
        summary: "it is not said where the provider of a cookie service is, so that a transfer could go untold",
        manual: include_str!("../../docs/rules/cookie-provider-without-country.md"),
        check: cookie_provider_without_country,
    },
];

/// The longest life of a cookie that passes without a question.
const LONGEST: Period = Period { amount: 13, unit: Unit::Month };

/// The first datum or category of a register that arises only by following people on a website.
fn followed(cx: &Context, register: &Register) -> Option<Span> {
    register.data().find_map(|(id, span, category)| {
        let item = category.items.items().iter().find(|item| cx.project.flags(Kind::Data, &item.item).online);
        let by_category = cx.project.vocabulary.flags(Kind::DataCategories, id).online.then_some(span);
        item.map(|item| item.item.span()).or(by_category)
    })
}

/// The first purpose of a register that analyses or profiles people whose conduct is observed.
fn analysed(cx: &Context, register: &Register) -> Option<Span> {
    let is_observed = register.sources().any(|(_, _, source)| source.kind.said() == Some(&SourceKind::Observed));
    let follows = |id: &str, purpose: &_| {
        let flags = derive::flags_of(&cx.project.vocabulary, id, purpose);
        flags.profiling || flags.analytics
    };
    register.purposes().find(|(id, _, purpose)| is_observed && follows(id, purpose)).map(|(_, span, _)| span)
}

fn no_cookie_information(cx: &Context, findings: &mut Findings) {
    if !cx.notice.cookies.is_not_stated() {
        return;
    }
    let found = cx.notice.own_registers().find_map(|(_, _, register)| {
        let followed = followed(cx, register).map(|span| (span, "this comes by following people on a website or in an app"));
        followed.or_else(|| analysed(cx, register).map(|span| (span, "what is observed of people is analysed here")))
    });
    if let Some((span, label)) = found {
        findings
            .push(span, label)
            .help("add `cookies:` with the services that are used, or `cookies: none` if nothing is stored on people's devices");
    }
}

fn denied_cookies(cx: &Context, findings: &mut Findings) {
    let Some(denied) = cx.notice.cookies.span().filter(|_| cx.notice.cookies.is_none()) else { return };
    if let Some(span) = cx.notice.own_registers().find_map(|(_, _, register)| followed(cx, register)) {
        findings
            .push(denied, "nothing is stored on people's devices, this says")
            .also(span, "data that arises by following people there")
            .help("add the services, or remove the data");
    }
}

fn cookies_without_services(cx: &Context, findings: &mut Findings) {
    let Some(cookies) = cx.notice.cookies.spanned() else { return };
    if cookies.services.is_not_stated() {
        findings
            .push(cookies.span, "names no service that stores anything")
            .help("add `services:`, each with provider, purpose and cookies");
    }
}

fn cookie_without_purpose(cx: &Context, findings: &mut Findings) {
    for (id, span, service) in cx.notice.services() {
        let cookies = service.cookies.items();
        let by_cookies = !cookies.is_empty() && cookies.iter().all(|cookie| !cookie.purpose.is_not_stated());
        if service.purpose.is_not_stated() && !by_cookies {
            findings.push(span, format!("what `{id}` is for is not said")).help("add `purpose:`, as in `purpose: visitor-statistics`");
        }
    }
}

fn cookie_without_provider(cx: &Context, findings: &mut Findings) {
    for (id, span, service) in cx.notice.services() {
        if service.provider.is_not_stated() {
            findings
                .push(span, format!("who provides `{id}` is not said"))
                .help("add `provider: controller`, the id of a recipient, or `provider: { name: …, country: … }`");
        }
    }
}

fn cookie_without_duration(cx: &Context, findings: &mut Findings) {
    for (id, span, service) in cx.notice.services() {
        if service.cookies.is_not_stated() {
            findings
                .push(span, format!("`{id}` lists no cookies, nor how long they stay"))
                .help("add `cookies: [{ name: …, party: first, keeps: 6 months }]`");
        }
        for cookie in service.cookies.items() {
            // A pixel sends and a fingerprint is read: neither stays on the device.
            let stays = !matches!(cookie.technology.said(), Some(Technology::Pixel | Technology::Fingerprint));
            if (cookie.keeps.is_not_stated() && stays) || cookie.keeps.said() == Some(&Keeps::Persistent) {
                findings
                    .push(cookie.keeps.span().unwrap_or(cookie.span), "for how long it stays is not said")
                    .help("write `keeps: session`, or a period, as in `keeps: 6 months`");
            }
        }
    }
}

/// Whether only the controller itself reads what the service stores, so far as the notice says.
fn is_controllers_own(service: &Service) -> bool {
    let is_third = |cookie: &crate::notice::Cookie| cookie.party.said() == Some(&crate::notice::cookie::Party::Third);
    matches!(service.provider.said(), Some(Provider::Controller(_)))
        && service.tracking.said() != Some(&true)
        && !service.cookies.items().iter().any(is_third)
}

fn unstated_cookie_access(cx: &Context, findings: &mut Findings) {
    for (id, span, service) in cx.notice.services() {
        if service.access.is_not_stated() && !is_controllers_own(service) {
            findings
                .push(span, format!("who else reads what `{id}` stores is not said"))
                .help("add `access:`, as in `access: { en: \"Only we read them.\" }`");
        }
    }
}

fn unnamed_cookie(cx: &Context, findings: &mut Findings) {
    for cookie in cx.notice.services().flat_map(|(_, _, service)| service.cookies.items()) {
        if cookie.name.is_not_stated() {
            findings.push(cookie.span, "nobody can find it in a browser").help("add `name:`, or a pattern such as `_ga_*`");
        }
    }
}

fn long_lived_cookie(cx: &Context, findings: &mut Findings) {
    for cookie in cx.notice.services().flat_map(|(_, _, service)| service.cookies.items()) {
        let Some(keeps) = cookie.keeps.spanned() else { continue };
        match keeps.value {
            Keeps::For(period) if period.about_seconds() > LONGEST.about_seconds() => {
                findings.push(keeps.span, format!("stays for {period}")).help("shorten it to at most 13 months");
            }
            _ => {}
        }
    }
}

fn cookie_provider_without_country(cx: &Context, findings: &mut Findings) {
    for (id, span, service) in cx.notice.services() {
        let here = match service.provider.said() {
            Some(Provider::Here(recipient)) => recipient,
            _ => continue,
        };
        // Where the notice says nothing of transfers, `unknown-location` asks the same of every recipient.
        if here.country.is_not_stated() && cx.notice.transfers.is_said() {
            findings
                .push(service.provider.span().unwrap_or(span), format!("where the provider of `{id}` is, is not said"))
                .help("add `country:` to the provider, as in `country: IE`, with `safeguards:` if it is outside the EEA");
        }
    }
}

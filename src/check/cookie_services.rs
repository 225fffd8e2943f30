//! What is told of the services behind cookies: their technology, who answers for them, and what their cookies usually do.
//! Art. 5(3) of Directive 2002/58/EC, GDPR Art. 12(1), 13 and 26.

use std::sync::LazyLock;

use serde::Deserialize;

use super::phrases::{self, PhraseList, Phrases};
use super::{Context, Findings, Rule};
use crate::decode::{Choice, Stated};
use crate::diagnostic::Severity;
use crate::law::{eprivacy, gdpr};
use crate::notice::cookie::Technology;
use crate::notice::{Cookie, Notice, Provider, Recipient, RecipientRole, Service, Term, Text};
use crate::project::Kind;
use crate::project::vocabulary::Flags;
use crate::source::{Span, yaml};

pub const RULES: &[Rule] = &[
    Rule {
        id: "unlisted-technology",
        severity: Severity::Warning,
        law: &[eprivacy(5).par(3), gdpr(12).par(1)],
        summary: "a service speaks of more than cookies, and lists only cookies",
        manual: include_str!("../../docs/rules/unlisted-technology.md"),
        check: unlisted_technology,
    },
    Rule {
        id: "social-plugin-without-joint-controller",
        severity: Severity::Warning,
        law: &[gdpr(26).par(1), gdpr(13).par(1).point('a')],
        summary: "a social network collects data on the website, and is no joint controller",
        manual: include_str!("../../docs/rules/social-plugin-without-joint-controller.md"),
        check: social_plugin_without_joint_controller,
    },
    Rule {
        id: "passed-on-cookie-duty",
        severity: Severity::Warning,
        law: &[eprivacy(5).par(3), gdpr(12).par(1)],
        summary: "others are said to answer for the cookies of one’s own website",
        manual: include_str!("../../docs/rules/passed-on-cookie-duty.md"),
        check: passed_on_cookie_duty,
    },
    Rule {
        id: "unusual-cookie-purpose",
        severity: Severity::Advice,
        law: &[eprivacy(5).par(3), gdpr(5).par(1).point('a')],
        summary: "a well-known cookie is said to be for something else",
        manual: include_str!("../../docs/rules/unusual-cookie-purpose.md"),
        check: unusual_cookie_purpose,
    },
    Rule {
        id: "soothing-filler",
        severity: Severity::Advice,
        law: &[gdpr(12).par(1)],
        summary: "a text on cookies calms instead of telling",
        manual: include_str!("../../docs/rules/soothing-filler.md"),
        check: soothing_filler,
    },
];

/// The file `known-cookies.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Known {
    cookies: Vec<KnownCookie>,
    social_networks: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KnownCookie {
    name: String,
    /// A cookie purpose of the vocabulary.
    purpose: String,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| yaml::embedded("check/known-cookies.yaml", include_str!("known-cookies.yaml")));

/// What the notice says of cookies as a whole.
pub(super) fn frame_texts(notice: &Notice) -> impl Iterator<Item = &Text> {
    let cookies = notice.cookies.said();
    let own = cookies.map(|cookies| [&cookies.explanation, &cookies.browser_settings]);
    let tool = cookies.and_then(|cookies| cookies.consent_tool.said()).map(|tool| &tool.text);
    own.into_iter().flatten().chain(tool).filter_map(Stated::said)
}

fn service_texts(service: &Service) -> impl Iterator<Item = &Text> {
    [&service.name, &service.description, &service.necessary, &service.access].into_iter().filter_map(Stated::said)
}

fn all_texts(notice: &Notice) -> impl Iterator<Item = &Text> {
    frame_texts(notice).chain(notice.services().flat_map(|(_, _, service)| service_texts(service)))
}

/// A list of phrases among those of a language.
type Which = fn(&Phrases) -> &PhraseList;

/// Means other than cookies, and the words by which texts speak of them.
const TECHNOLOGIES: [(Technology, Which); 4] = [
    (Technology::Pixel, |phrases| &phrases.pixels),
    (Technology::LocalStorage, |phrases| &phrases.local_storage),
    (Technology::Fingerprint, |phrases| &phrases.fingerprints),
    (Technology::Sdk, |phrases| &phrases.sdks),
];

fn unlisted_technology(cx: &Context, findings: &mut Findings) {
    for (_, _, service) in cx.notice.services() {
        let uses = |technology| service.cookies.items().iter().any(|cookie| cookie.technology.said() == Some(&technology));
        // That a cookie is known by no technology yet is a gap of its own.
        let awaits = service.cookies.is_unknown() || service.cookies.items().iter().any(|cookie| cookie.technology.is_unknown());
        for (technology, list) in TECHNOLOGIES {
            let said = service_texts(service).find_map(|text| phrases::find(cx, text, list));
            let Some((phrase, span)) = said.filter(|_| !uses(technology) && !awaits) else { continue };
            let name = technology.name();
            findings
                .push(span, format!("“{}” is told here, and not among the cookies", phrase.trim_end_matches('*')))
                .help(format!("add an item to `cookies:`, as in `{{ name: …, technology: {name}, party: third }}`"));
        }
    }
}

/// Who provides a service, if that is not the controller.
fn provider<'a>(notice: &'a Notice, service: &'a Service) -> Option<&'a Recipient> {
    match service.provider.said()? {
        Provider::Controller(_) => None,
        Provider::Recipient(id) => notice.recipient(id.as_str()),
        Provider::Here(recipient) => Some(recipient),
    }
}

/// Whether a name is that of a social network, or begins with it.
fn is_social_network(name: &str) -> bool {
    let begins = |network: &String| {
        let rest = name.strip_prefix(network.as_str());
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
    };
    KNOWN.social_networks.iter().any(begins)
}

fn social_plugin_without_joint_controller(cx: &Context, findings: &mut Findings) {
    let names = |text: &Stated<Text>| text.said().is_some_and(|text| text.all().into_iter().any(is_social_network));
    let is_joint = cx.notice.joint_controllers.items().iter().any(|joint| names(&joint.name)) || cx.notice.joint_controllers.is_unknown();
    for (_, span, service) in cx.notice.services() {
        let Some(provider) = provider(cx.notice, service).filter(|provider| names(&provider.name)) else { continue };
        let has_role = provider.role.said() == Some(&RecipientRole::JointController) || provider.role.is_unknown();
        if !is_joint && !has_role {
            findings
                .push(service.provider.span().unwrap_or(span), "decides with you that data is collected here")
                .also(provider.role.span().unwrap_or(span), "and is not told as a joint controller")
                .help("write `role: joint-controller`, and tell the arrangement under `joint-controllers:`");
        }
    }
}

fn passed_on_cookie_duty(cx: &Context, findings: &mut Findings) {
    for text in all_texts(cx.notice) {
        if let Some((phrase, span)) = phrases::find(cx, text, |phrases| &phrases.passed_on_duties) {
            findings
                .push(span, format!("“{}”: who embeds a service has to tell of it", phrase.trim_end_matches('*')))
                .help("describe the service yourself, and link to the provider for more");
        }
    }
}

fn soothing_filler(cx: &Context, findings: &mut Findings) {
    for text in all_texts(cx.notice) {
        if let Some((phrase, span)) = phrases::find(cx, text, |phrases| &phrases.soothing) {
            findings
                .push(span, format!("“{}” tells nothing of what is done", phrase.trim_end_matches('*')))
                .help("leave it out, and say what is stored and what for");
        }
    }
}

/// What is known of a cookie by its name.
fn known(cookie: &Cookie) -> Option<(&'static KnownCookie, Span)> {
    let name = cookie.name.spanned()?;
    let is_it = |known: &&KnownCookie| match known.name.strip_suffix('*') {
        Some(stem) => name.starts_with(stem),
        None => name.value == known.name,
    };
    KNOWN.cookies.iter().find(is_it).map(|known| (known, name.span))
}

/// Whether what a purpose follows people for is anything but what they asked for.
fn follows(flags: &Flags) -> bool {
    flags.analytics || flags.marketing || flags.profiling
}

fn unusual_cookie_purpose(cx: &Context, findings: &mut Findings) {
    for (_, _, service) in cx.notice.services() {
        for cookie in service.cookies.items() {
            let Some((known, span)) = known(cookie) else { continue };
            let stated = if cookie.purpose.items().is_empty() { service.purpose.items() } else { cookie.purpose.items() };
            // What the author calls a purpose of their own is not compared.
            if stated.is_empty() || stated.iter().any(|term| matches!(term, Term::Written(_))) {
                continue;
            }
            let usual = follows(&cx.project.vocabulary.flags(Kind::CookiePurposes, &known.purpose));
            let is_usual = stated.iter().any(|term| follows(&cx.project.flags(Kind::CookiePurposes, term)) == usual);
            if !is_usual {
                findings
                    .push(span, format!("is usually for `{}`", known.purpose))
                    .help("compare it with what its provider says, and correct the purpose or the name");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Vocabulary;

    #[test]
    fn known_cookies_have_purposes_of_the_vocabulary() {
        let vocabulary = Vocabulary::default();
        for known in &KNOWN.cookies {
            assert!(vocabulary.knows(Kind::CookiePurposes, &known.purpose), "{}", known.name);
        }
        assert!(is_social_network("Meta Platforms Ireland Ltd") && !is_social_network("Metallitukku Oy"));
    }
}

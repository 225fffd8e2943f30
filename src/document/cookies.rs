//! Cookies and similar: what is stored, by whom, what for, for how long, and how to choose.

use super::context::{Context, entry, list, paragraph, part, row, section};
use super::phrase::{Phrase, of_law, say, say_with};
use super::sections::Plan;
use super::words::{recipient_name, term, web};
use super::{Block, Entry, Part, Row, Section};
use crate::decode::{Choice, Stated};
use crate::derive;
use crate::law::{eprivacy, gdpr};
use crate::notice::cookie::{Refusal, Technology};
use crate::notice::{Cookie, Cookies, Keeps, LabelledLink, Notice, Provider, Service, Term};
use crate::project::vocabulary::{Kind, Vocabulary};

/// The cookies of the controller's site. Not every controller has one, so silence says nothing; `none` does.
pub fn cookies(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    let stated = &cx.notice.cookies;
    let parts = match stated {
        Stated::NotStated | Stated::Broken(_) => return Vec::new(),
        Stated::None(_) => vec![Part { facts: cx.facts("cookies", stated), ..paragraph(say("cookies-none")) }],
        Stated::ToDo(todo) => vec![cx.todo("cookies", todo)],
        Stated::Said(cookies) => lay(cx, &cookies.value),
    };
    vec![section(plan.id, say("heading-cookies"), plan.law, parts)]
}

fn lay(cx: &Context, cookies: &Cookies) -> Vec<Part<Phrase>> {
    let vocabulary = &cx.project.vocabulary;
    let mut parts = cx.prose("cookies.explanation", &cookies.explanation);
    parts.extend(choice(cx, cookies));
    parts.extend(cx.prose("cookies.browser-settings", &cookies.browser_settings));
    if !cookies.data.items().is_empty() {
        parts.push(paragraph(say("cookies-data")));
        let data = cookies.data.items().iter().map(|item| term(vocabulary, Kind::Data, item).capital());
        parts.push(Part { law: vec![gdpr(14).par(1).point('d')], facts: cx.facts("cookies.data", &cookies.data), block: list(data) });
    }
    let entries: Vec<_> = cx.notice.services().map(|(id, _, service)| service_entry(cx.notice, vocabulary, id, service)).collect();
    if !entries.is_empty() {
        let facts = cx.notice.services().map(|(id, span, _)| cx.fact(format!("cookies.services.{id}"), span)).collect();
        parts.push(paragraph(say("cookies-services")));
        parts.push(Part { law: vec![gdpr(13).par(1).point('e')], facts, block: Block::Definitions { entries } });
    }
    parts.extend(table(cx));
    let links: Vec<_> = cookies.links.items().iter().filter_map(link).collect();
    if !links.is_empty() {
        parts.push(paragraph(say("cookies-links")));
        parts.push(part(list(links)));
    }
    parts.extend(law_on_cookies(cx));
    parts
}

/// The national law and who watches over it, which follow from where the controller is.
fn law_on_cookies(cx: &Context) -> Option<Part<Phrase>> {
    let found = derive::cookie_law(cx.notice)?;
    let words = |words, what: &str| of_law(words, format!("cookie-{what}-{}", found.country.as_str().to_lowercase()));
    let law = found.law().map(|law| say_with("cookies-law", [("law", words(law, "law").into())]));
    let authority = found.authority().map(|authority| say_with("cookies-authority", [("authority", words(authority, "authority").into())]));
    let sentences: Vec<_> = law.into_iter().chain(authority).collect();
    let facts = cx.notice.controller.said().map(|controller| cx.facts("controller.established-in", &controller.established_in));
    let part = paragraph(Phrase::Sentences(sentences.clone()));
    (!sentences.is_empty()).then(|| Part { law: vec![eprivacy(5).par(3)], facts: facts.unwrap_or_default(), ..part })
}

fn choice(cx: &Context, cookies: &Cookies) -> Vec<Part<Phrase>> {
    let tool = match &cookies.consent_tool {
        Stated::Said(tool) => &tool.value,
        Stated::ToDo(todo) => return vec![cx.todo("cookies.consent-tool", todo)],
        _ => return Vec::new(),
    };
    let choice = match tool.refusal.said() {
        Some(Refusal::FirstLayer) => "cookies-choice",
        Some(Refusal::Settings) => "cookies-choice-settings",
        // That it is as easy to refuse as to accept is for the author to say.
        None => "cookies-choice-unstated",
    };
    let mut sentences = vec![say(choice)];
    if let Some(name) = tool.name.said() {
        sentences.push(say_with("cookies-tool", [("tool", super::words::verbatim(name))]));
    }
    if let Some(settings) = tool.settings.said() {
        sentences.push(say_with("cookies-settings", [("settings", web(&settings.0).into())]));
    }
    if let Some(keeps) = tool.keeps.said() {
        sentences.push(say_with("cookies-choice-keeps", [("period", Phrase::Period(*keeps).into())]));
    }
    let facts = cx.facts("cookies.consent-tool", &cookies.consent_tool);
    let text = Phrase::Sentences(sentences);
    let mut parts = vec![Part { law: vec![gdpr(7).par(3)], facts, ..paragraph(text) }];
    parts.extend(cx.prose("cookies.consent-tool.text", &tool.text));
    parts
}

fn service_name(vocabulary: &Vocabulary, notice: &Notice, id: &str, service: &Service) -> Phrase {
    match (service.name.said(), service.provider.said()) {
        (Some(name), _) => name.into(),
        (None, Some(Provider::Here(recipient))) => recipient_name(vocabulary, recipient),
        (None, Some(Provider::Recipient(known))) => {
            notice.recipient(known.as_str()).map_or(Phrase::Verbatim(id.to_owned()), |recipient| recipient_name(vocabulary, recipient))
        }
        _ => say("cookies-own"),
    }
}

fn service_entry(notice: &Notice, vocabulary: &Vocabulary, id: &str, service: &Service) -> Entry<Phrase> {
    let mut values = Vec::new();
    let provider = match service.provider.said() {
        Some(Provider::Controller(_)) => Some(say("cookies-provider-controller")),
        Some(Provider::Recipient(id)) => notice.recipient(id.as_str()).map(|recipient| recipient_name(vocabulary, recipient)),
        Some(Provider::Here(recipient)) => Some(recipient_name(vocabulary, recipient)),
        None => None,
    };
    values.extend(provider.map(|provider| say_with("cookies-provider", [("provider", provider.into())])));
    if !service.purpose.items().is_empty() {
        values.push(say_with("cookies-purpose", [("purposes", purposes(vocabulary, service.purpose.items()).into())]));
    }
    values.extend(service.description.said().map(Phrase::from));
    values.extend(service.basis.said().map(|basis| say(format!("cookies-basis-{}", basis.name()))));
    values.extend(service.starts.said().map(|starts| say(format!("cookies-starts-{}", starts.name()))));
    if service.basis.is_none() {
        values.push(say("cookies-basis-none"));
    }
    values.extend(service.necessary.said().map(Phrase::from));
    match &service.access {
        Stated::Said(access) => values.push(say_with("cookies-access", [("access", (&access.value).into())])),
        Stated::None(_) => values.push(say("cookies-access-none")),
        _ => {}
    }
    values.extend(service.tracking.said().filter(|tracking| **tracking).map(|_| say("cookies-tracking")));
    values.extend(service.links.items().iter().filter_map(link));
    entry(service_name(vocabulary, notice, id, service), values)
}

fn purposes(vocabulary: &Vocabulary, purposes: &[Term]) -> Phrase {
    Phrase::List(purposes.iter().map(|purpose| term(vocabulary, Kind::CookiePurposes, purpose)).collect())
}

/// Every cookie of every service.
fn table(cx: &Context) -> Vec<Part<Phrase>> {
    let vocabulary = &cx.project.vocabulary;
    let mut rows = Vec::new();
    let mut facts = Vec::new();
    for (id, _, service) in cx.notice.services() {
        let name = service_name(vocabulary, cx.notice, id, service);
        for cookie in service.cookies.items() {
            rows.push(cookie_row(vocabulary, &name, service, cookie));
            facts.push(cx.fact(format!("cookies.services.{id}.cookies"), cookie.span));
        }
    }
    if rows.is_empty() {
        return Vec::new();
    }
    let header = ["column-cookie", "column-service", "column-purpose", "column-keeps", "column-party"].map(say).to_vec();
    vec![Part { law: vec![gdpr(13).par(2).point('a')], facts, block: Block::Table { caption: say("caption-cookies"), header, rows } }]
}

fn cookie_row(vocabulary: &Vocabulary, service: &Phrase, of: &Service, cookie: &Cookie) -> Row<Phrase> {
    let name = cookie.name.said().map(|name| Phrase::Verbatim(name.clone()));
    // A cookie is what the table is about; anything else says what it is.
    let technology = cookie.technology.said().filter(|technology| **technology != Technology::Cookie);
    let technology = technology.map(|technology| say(format!("technology-{}", technology.name())).capital());
    let terms = if cookie.purpose.items().is_empty() { of.purpose.items() } else { cookie.purpose.items() };
    let what = if terms.is_empty() { Vec::new() } else { vec![purposes(vocabulary, terms).capital()] };
    let keeps = cookie.keeps.said().map(|keeps| match keeps {
        Keeps::Session => say("keeps-session"),
        Keeps::Persistent => say("keeps-persistent"),
        Keeps::For(period) => Phrase::Period(*period),
    });
    let party = cookie.party.said().map(|party| say(format!("party-{}", party.name())));
    row([
        name.into_iter().chain(technology).collect(),
        vec![service.clone()],
        what,
        keeps.into_iter().collect(),
        party.into_iter().collect(),
    ])
}

/// A link with its label; one without an address is only its label.
fn link(link: &LabelledLink) -> Option<Phrase> {
    let label = link.label.said().map(Phrase::from);
    match (label, link.url.said()) {
        (Some(label), Some(url)) => Some(label.linked(url.0.clone())),
        (None, Some(url)) => Some(web(&url.0)),
        (label, None) => label,
    }
}

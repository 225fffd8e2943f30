//! The addresses on the web that notices tell, and what has become of them: asked only when somebody asks for it.
//!
//! Whoever is sent to a form that is gone cannot exercise a right by it (GDPR Art. 12(2)). Checking and building never come here: they must
//! give the same today and tomorrow, on line and off. Begin with [`addresses`].

mod client;

pub use client::Client;

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::decode::is_web_address;
use crate::diagnostic::{Diagnostic, Label, Severity};
use crate::notice::{Part, Text, Words, parts};
use crate::project::Project;
use crate::prose::{self, Event, Tag};
use crate::source::Span;

/// How many hosts are asked at a time. None is ever asked twice at once.
const AT_A_TIME: usize = 4;

/// What became of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It leads to a page.
    There,
    /// It leads to a page at this other address, for good.
    Moved(String),
    /// There is no page any more; why we think so.
    Gone(String),
    /// Nobody can tell; why not.
    Unreachable(String),
}

/// The addresses on the web that a project's notices tell, each with the places where it is written. Those of authorities and acts, which
/// are ours, are not among them.
pub fn addresses(project: &Project) -> BTreeMap<String, Vec<Span>> {
    let mut found: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    let mut push = |address: &str, span: Span| {
        // A fragment is for the browser: servers are not told of it.
        let address = address.split('#').next().unwrap_or_default();
        let places = found.entry(address.to_owned()).or_default();
        if !places.contains(&span) {
            places.push(span);
        }
    };
    for part in project.notices.iter().flat_map(parts) {
        match part {
            Part::Address(link) => push(&link.value.0, link.span),
            Part::Prose(text) | Part::Name(text) => {
                for (address, span) in linked(text) {
                    push(&address, narrowed(project, span, &address));
                }
            }
            _ => {}
        }
    }
    found.values_mut().for_each(|places| places.sort());
    found
}

/// The addresses to which the Markdown of a text leads, with the place of the text.
fn linked(text: &Text) -> Vec<(String, Span)> {
    let versions: Vec<(&str, Span)> = match &text.words {
        Words::Same(words) => vec![(words, text.span)],
        Words::Each(each) => each.iter().map(|(_, words)| (words.value.as_str(), words.span)).collect(),
    };
    let links = |(words, span): (&str, Span)| {
        let events = if prose::is_plain(words) { Vec::new() } else { prose::parse(words).collect() };
        let target = |event| match event {
            Event::Start(Tag::Link { dest_url, .. }) if is_web_address(&dest_url) => Some((dest_url.into_string(), span)),
            _ => None,
        };
        events.into_iter().filter_map(target).collect::<Vec<_>>()
    };
    versions.into_iter().flat_map(links).collect()
}

/// Where in a text an address stands; the whole text, if it is written otherwise there.
fn narrowed(project: &Project, span: Span, address: &str) -> Span {
    let at = project.sources.text(span).find(address);
    let length = u32::try_from(address.len()).ok();
    match (at.and_then(|at| u32::try_from(at).ok()), length) {
        (Some(at), Some(length)) => Span { start: span.start + at, end: span.start + at + length, ..span },
        _ => span,
    }
}

/// Asks for each address, several hosts at a time.
pub fn ask<'a>(addresses: &[&'a str], client: &Client) -> BTreeMap<&'a str, Answer> {
    let mut hosts: BTreeMap<String, Vec<&'a str>> = BTreeMap::new();
    for address in addresses {
        hosts.entry(client::host(address)).or_default().push(address);
    }
    let hosts: Vec<_> = hosts.into_values().collect();
    let (next, answers) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let work = || {
        while let Some(addresses) = hosts.get(next.fetch_add(1, Ordering::Relaxed)) {
            for address in addresses {
                let answer = client.ask(address);
                answers.lock().expect("nothing can panic while the map is held").insert(*address, answer);
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..AT_A_TIME.min(hosts.len()) {
            scope.spawn(work);
        }
    });
    answers.into_inner().expect("nothing can panic while the map is held")
}

/// What is to be told of an address, at the places where it is written; nothing, if all is well with it.
pub fn finding(address: &str, places: &[Span], answer: &Answer) -> Option<Diagnostic> {
    let (severity, code, message, help) = match answer {
        Answer::There => return None,
        Answer::Moved(to) => (Severity::Warning, "moved-address", format!("`{address}` has moved for good"), Some(format!("write `{to}`"))),
        Answer::Gone(why) => {
            let help = "write the address where people find it now, or take it out".to_owned();
            (Severity::Error, "gone-address", format!("`{address}` is gone: {why}"), Some(help))
        }
        Answer::Unreachable(why) => (Severity::Warning, "unreachable-address", format!("`{address}` cannot be reached: {why}"), None),
    };
    let labels: Vec<_> = places.iter().map(|span| Label { span: *span, text: String::new() }).collect();
    // An address without a place was never written.
    (!labels.is_empty()).then(|| Diagnostic { severity, code, message, labels, help, law: Vec::new(), fix: None })
}

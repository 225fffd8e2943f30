//! Words that say nothing, or were never meant to be read: GDPR Art. 12(1).

use super::phrases;
use super::{Context, Findings, Rule};
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{Notice, Part, Text, Words, parts};
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "placeholder",
        severity: Severity::Error,
        law: &[gdpr(12).par(1)],
        summary: "a text holds what was meant to be replaced",
        manual: include_str!("../../docs/rules/placeholder.md"),
        check: placeholder,
    },
    // A label without an address is a heading with nothing under it.
    Rule {
        id: "dead-link",
        severity: Severity::Error,
        law: &[gdpr(12).par(1)],
        summary: "a link leads nowhere",
        manual: include_str!("../../docs/rules/dead-link.md"),
        check: dead_link,
    },
    Rule {
        id: "empty-list",
        severity: Severity::Error,
        law: &[gdpr(12).par(1)],
        summary: "a key is stated and says nothing",
        manual: include_str!("../../docs/rules/empty-list.md"),
        check: empty_list,
    },
    Rule {
        id: "hedged-wording",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1)],
        summary: "a text leaves open what is done",
        manual: include_str!("../../docs/rules/hedged-wording.md"),
        check: hedged_wording,
    },
];

/// What is left of a template in any language. Capitals matter: "todo" means "everything" in Spanish.
const MARKS: &[&str] = &["TODO", "TBD", "XXX", "FIXME", "{{", "}}", "<<", ">>"];

fn texts(notice: &Notice) -> impl Iterator<Item = &Text> {
    parts(notice).into_iter().filter_map(|part| match part {
        Part::Prose(text) | Part::Name(text) => Some(text),
        _ => None,
    })
}

/// The words of a text with their places.
fn versions(text: &Text) -> Vec<(&str, Span)> {
    match &text.words {
        Words::Same(words) => vec![(words, text.span)],
        Words::Each(each) => each.iter().map(|(_, words)| (words.value.as_str(), words.span)).collect(),
    }
}

/// A part in square brackets and capitals, as in `[COMPANY]`, that is no link of Markdown.
fn bracketed(words: &str) -> Option<&str> {
    let inner = |part: &str| part.split_once(']').map(|(inside, after)| (inside.len(), inside.to_owned(), after.starts_with('(')));
    words.match_indices('[').find_map(|(at, _)| {
        let (length, inside, is_link) = inner(words.get(at + 1..)?)?;
        let is_capitals = inside.chars().any(char::is_uppercase) && !inside.chars().any(char::is_lowercase) && inside.chars().count() > 2;
        words.get(at..at + length + 2).filter(|_| is_capitals && !is_link)
    })
}

/// A mark that stands as a word, or braces anywhere.
fn mark(words: &str) -> Option<&'static str> {
    let named = |word: &str| MARKS.iter().copied().find(|mark| *mark == word);
    let as_word =
        || words.split(|c: char| !c.is_alphanumeric()).filter(|word| word.starts_with(|c: char| c.is_uppercase())).find_map(named);
    let anywhere = || MARKS.iter().copied().filter(|mark| !mark.chars().all(char::is_alphabetic)).find(|mark| words.contains(mark));
    as_word().or_else(anywhere)
}

/// A line that says no more than a phrase by which templates keep a place.
fn stray_line(text: &Text) -> Option<(&str, Span)> {
    let is_stray = |lower: &str| phrases::all().any(|phrases| phrases.stray_lines.iter().any(|stray| stray == lower));
    versions(text).into_iter().find_map(|(words, span)| {
        Some((words.lines().map(str::trim).find(|line| line.len() < 80 && is_stray(&line.to_lowercase()))?, span))
    })
}

fn placeholder(cx: &Context, findings: &mut Findings) {
    for text in texts(cx.notice) {
        let by_phrase = phrases::find(text, |phrases| &phrases.placeholders).map(|(phrase, span)| (phrase.trim_end_matches('*'), span));
        let by_mark = || versions(text).into_iter().find_map(|(words, span)| Some((bracketed(words).or_else(|| mark(words))?, span)));
        if let Some((found, span)) = by_phrase.or_else(by_mark).or_else(|| stray_line(text)) {
            findings
                .push(span, format!("“{found}” was meant to be replaced"))
                .help("write what belongs there, or `{ todo: \"…\" }` in place of the text until it is known");
        }
    }
}

fn dead_link(cx: &Context, findings: &mut Findings) {
    for part in parts(cx.notice) {
        let Part::Link(link) = part else { continue };
        if link.url.is_not_stated() {
            findings.push(link.span, "has no address").help("add `url: https://…`, or remove the link");
        }
    }
}

fn empty_list(cx: &Context, findings: &mut Findings) {
    for part in parts(cx.notice) {
        let Part::Empty(span) = part else { continue };
        findings.push(span, "holds nothing").help("leave the key out, or write `none` if there is none");
    }
}

fn hedged_wording(cx: &Context, findings: &mut Findings) {
    for part in parts(cx.notice) {
        let Part::Prose(text) = part else { continue };
        if let Some((phrase, span)) = phrases::find(text, |phrases| &phrases.hedges) {
            findings.push(span, format!("“{}” leaves it open", phrase.trim_end_matches('*'))).help("say what is done, and in which case");
        }
    }
}

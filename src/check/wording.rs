//! Words that say nothing, or were never meant to be read: GDPR Art. 12(1).

use super::phrases::{self, Phrases};
use super::texts;
use super::{Context, Findings, Rule};
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::Part;
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
        id: "empty-words",
        severity: Severity::Error,
        law: &[gdpr(12).par(1)],
        summary: "a text stands there and tells nothing",
        manual: include_str!("../../docs/rules/empty-words.md"),
        check: empty_words,
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

/// Rows of the letter X, or of the line that is to be written on.
fn filler(words: &str) -> Option<&str> {
    let is_row = |word: &str, of: &[char], fewest: usize| word.chars().count() >= fewest && word.chars().all(|c| of.contains(&c));
    let is_line = |word: &&str| is_row(word, &['_'], 5) || is_row(word, &['.', '…'], 5);
    let letters = words.split(|c: char| !c.is_alphanumeric()).find(|word| is_row(word, &['x', 'X'], 3));
    letters.or_else(|| words.split_whitespace().find(is_line))
}

/// A part in square brackets that is no link of Markdown: in capitals, as in `[COMPANY]`, or a word by which templates keep a place.
fn bracketed<'a>(lists: &[&Phrases], words: &'a str) -> Option<&'a str> {
    words.match_indices('[').find_map(|(at, _)| {
        let (inside, after) = words.get(at + 1..)?.split_once(']')?;
        let is_capitals = inside.chars().any(char::is_uppercase) && !inside.chars().any(char::is_lowercase) && inside.chars().count() > 2;
        let is_known = |phrases: &Phrases| phrases.template_words.holds(inside);
        let is_left = (is_capitals || lists.iter().copied().any(is_known)) && !after.starts_with('(');
        words.get(at..at + inside.len() + 2).filter(|_| is_left)
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
fn stray_line<'a>(lists: &[&Phrases], words: &'a str) -> Option<&'a str> {
    let is_stray = |line: &str| lists.iter().any(|phrases| phrases.stray_lines.holds(line));
    words.lines().map(str::trim).find(|line| line.len() < 80 && is_stray(line))
}

/// What of some words was meant to be replaced, whatever their language.
fn left_open<'a>(lists: &[&Phrases], words: &'a str) -> Option<&'a str> {
    bracketed(lists, words).or_else(|| mark(words)).or_else(|| filler(words)).or_else(|| stray_line(lists, words))
}

/// What in a part of a notice was meant to be replaced.
fn held_open<'a>(cx: &Context, part: &Part<'a>) -> Option<(&'a str, Span)> {
    match part {
        Part::Prose(text) | Part::Name(text) => {
            let by_phrase = phrases::find(cx, text, |phrases| &phrases.placeholders);
            by_phrase.or_else(|| {
                texts::versions(text)
                    .into_iter()
                    .find_map(|one| Some((left_open(&phrases::in_language(cx, one.language), one.words)?, one.span)))
            })
        }
        Part::Plain(text) => {
            let by_phrase = cx.phrases.iter().copied().find_map(|phrases| phrases.placeholders.find(text));
            by_phrase.or_else(|| left_open(&cx.phrases, text)).map(|found| (found, text.span))
        }
        _ => None,
    }
}

fn placeholder(cx: &Context, findings: &mut Findings) {
    for part in &cx.parts {
        if let Some((found, span)) = held_open(cx, part) {
            findings
                .push(span, format!("“{}” was meant to be replaced", found.trim_end_matches('*')))
                .help("write what belongs there, or `{ todo: \"…\" }` in place of the text until it is known");
        }
    }
}

/// Whether words tell nothing: a single letter or sign, or what is written in place of a fact.
fn is_empty_word(lists: &[&Phrases], words: &str) -> bool {
    let words = words.trim();
    // Nobody says nothing at such length; long texts need not be looked up.
    if words.len() > 80 {
        return false;
    }
    let is_sign = !words.chars().any(char::is_alphanumeric);
    let is_letter = words.chars().count() == 1 && words.chars().all(char::is_lowercase);
    is_sign || is_letter || lists.iter().any(|phrases| phrases.wordless.holds(words))
}

fn empty_words(cx: &Context, findings: &mut Findings) {
    for part in cx.parts.iter().copied() {
        let spans: Vec<Span> = match part {
            Part::Prose(text) | Part::Name(text) => texts::versions(text)
                .into_iter()
                .filter(|one| is_empty_word(&phrases::in_language(cx, one.language), one.words))
                .map(|one| one.span)
                .collect(),
            Part::Plain(text) => Some(text.span).filter(|_| is_empty_word(&cx.phrases, text)).into_iter().collect(),
            _ => continue,
        };
        if spans.is_empty() {
            continue;
        }
        // What was meant to be replaced has been told, though nothing else stands there.
        let told = held_open(cx, &part).map(|(_, span)| span);
        for span in spans.into_iter().filter(|span| Some(*span) != told) {
            findings
                .push(span, "tells nobody anything")
                .help("write the fact, `none` where there may be none, or `{ todo: \"…\" }` until it is known");
        }
    }
}

fn dead_link(cx: &Context, findings: &mut Findings) {
    for part in cx.parts.iter().copied() {
        let Part::Link(link) = part else { continue };
        if link.url.is_not_stated() {
            findings.push(link.span, "has no address").help("add `url: https://…`, or remove the link");
        }
    }
}

fn empty_list(cx: &Context, findings: &mut Findings) {
    for part in cx.parts.iter().copied() {
        let Part::Empty(span) = part else { continue };
        findings.push(span, "holds nothing").help("leave the key out, or write `none` if there is none");
    }
}

fn hedged_wording(cx: &Context, findings: &mut Findings) {
    for text in texts::prose(cx) {
        if let Some((phrase, span)) = phrases::find(cx, text, |phrases| &phrases.hedges) {
            findings.push(span, format!("“{}” leaves it open", phrase.trim_end_matches('*'))).help("say what is done, and in which case");
        }
    }
}

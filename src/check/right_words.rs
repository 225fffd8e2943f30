//! An author's own words about rights: whether they speak of the right that they stand under. GDPR Art. 12(1), 22(1).
//!
//! Rights are derived and worded once, so these words only stand beside them; but they can contradict them.

use super::phrases::{self, Phrases, RightWords};
use super::{Context, Findings, Rule, grip};
use crate::decode::Map;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{Part, Rights, Text, Words};
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "misnamed-right",
        severity: Severity::Error,
        law: &[gdpr(12).par(1)],
        summary: "words about one right describe another",
        manual: include_str!("../../docs/rules/misnamed-right.md"),
        check: misnamed_right,
    },
    Rule {
        id: "inverted-right",
        severity: Severity::Error,
        law: &[gdpr(12).par(1), gdpr(22).par(1)],
        summary: "a right is turned round",
        manual: include_str!("../../docs/rules/inverted-right.md"),
        check: inverted_right,
    },
    Rule {
        id: "unexplained-right",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1)],
        summary: "a further right is named and not explained",
        manual: include_str!("../../docs/rules/unexplained-right.md"),
        check: unexplained_right,
    },
];

/// What an author says of a right: under its name, or under a name of the author's own.
enum Said<'a> {
    Right(&'a str, &'a Text),
    More(&'a Text, &'a Text),
}

/// Limits are left out: they tell of the case, as "even if you withdraw your consent", and need not name their right.
fn said(rights: &Rights) -> Vec<Said<'_>> {
    let words = rights.words.said().into_iter().flat_map(Map::iter).map(|(right, _, text)| Said::Right(right, text));
    let denied = rights.denied.said().into_iter().flat_map(Map::iter).map(|(right, _, text)| Said::Right(right, text));
    let more = rights.more.items().iter().filter_map(|right| Some(Said::More(&right.name, right.text.said()?)));
    words.chain(denied).chain(more).collect()
}

fn misnamed_right(cx: &Context, findings: &mut Findings) {
    let Some(rights) = cx.notice.rights.said() else { return };
    for said in said(rights) {
        let found = match said {
            Said::Right(right, text) => versions(cx, text).into_iter().find_map(|(phrases, words, span)| {
                let own = phrases.rights.get(right)?;
                Some((right, other(phrases, words, own)?, span))
            }),
            // The name says which right is meant; one that names none of those that we know cannot be judged.
            Said::More(name, text) => versions(cx, text).into_iter().find_map(|(phrases, words, span)| {
                let name = versions_in(cx, name, phrases)?;
                let named: Vec<_> = phrases.rights.iter().filter(|(_, list)| list.signs.find(name).is_some()).collect();
                let speaks_of_it = named.iter().any(|(_, list)| list.may_be_in(words));
                let (right, list) = named.first().filter(|_| !speaks_of_it)?;
                Some((right.as_str(), other(phrases, words, list)?, span))
            }),
        };
        if let Some((right, other, span)) = found {
            findings
                .push(span, format!("is about `{right}` by its name, and about `{other}` by its words"))
                .help(format!("move the words to `{other}`, or describe `{right}`; what the Regulation gives is told without your words"));
        }
    }
}

/// The right that words speak of, when they speak of another than this one and not of this one.
fn other<'a>(phrases: &'a Phrases, words: &str, own: &RightWords) -> Option<&'a str> {
    if own.may_be_in(words) {
        return None;
    }
    phrases.rights.iter().find(|(_, list)| list.signs.find(words).is_some()).map(|(right, _)| right.as_str())
}

/// The words of a text with the phrases of their language; those that are the same in every language with the phrases of each.
fn versions<'a>(cx: &Context, text: &'a Text) -> Vec<(&'static Phrases, &'a str, Span)> {
    match &text.words {
        Words::Same(words) => cx.phrases.iter().copied().map(|phrases| (phrases, words.as_str(), text.span)).collect(),
        Words::Each(each) => {
            each.iter().filter_map(|(language, words)| Some((phrases::of(*language)?, words.value.as_str(), words.span))).collect()
        }
    }
}

/// The words of a text that are in the language of some phrases.
fn versions_in<'a>(cx: &Context, text: &'a Text, phrases: &Phrases) -> Option<&'a str> {
    versions(cx, text).into_iter().find(|(of, _, _)| std::ptr::eq(*of, phrases)).map(|(_, words, _)| words)
}

fn inverted_right(cx: &Context, findings: &mut Findings) {
    for part in cx.parts.iter().copied() {
        let (Part::Prose(text) | Part::Name(text)) = part else { continue };
        if let Some((phrase, span)) = phrases::find(cx, text, |phrases| &phrases.inverted_rights) {
            findings
                .push(span, format!("“{}” is the opposite of the right", phrase.trim_end_matches('*')))
                .help("people have the right *not* to be subject to such decisions; what applies is told without your words");
        }
    }
}

fn unexplained_right(cx: &Context, findings: &mut Findings) {
    for right in cx.notice.rights.said().into_iter().flat_map(|rights| rights.more.items()) {
        if grip::lacks(&right.text) {
            findings.push(right.name.span, "what people can do with it is not said").help("add `text:` with a sentence or two");
        }
    }
}

//! The texts of a notice as rules on wording read them: each in its language, in paragraphs and in sentences.

use super::Context;
use crate::notice::{Language, Part, Text, Words};
use crate::source::Span;

/// The words of a text in one language, with their place. Words that are the same in every language have none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Version<'a> {
    pub language: Option<Language>,
    pub words: &'a str,
    pub span: Span,
}

/// Everything that an author wrote as a text, names included.
pub(super) fn all<'a>(cx: &Context<'a>) -> impl Iterator<Item = &'a Text> {
    cx.parts.iter().filter_map(|part| match part {
        Part::Prose(text) | Part::Name(text) => Some(*text),
        _ => None,
    })
}

/// The texts that are no mere names.
pub(super) fn prose<'a>(cx: &Context<'a>) -> impl Iterator<Item = &'a Text> {
    cx.parts.iter().filter_map(|part| match part {
        Part::Prose(text) => Some(*text),
        _ => None,
    })
}

/// The words of a text in each of its languages.
pub(super) fn versions(text: &Text) -> Vec<Version<'_>> {
    match &text.words {
        Words::Same(words) => vec![Version { language: None, words, span: text.span }],
        Words::Each(each) => each
            .iter()
            .map(|(language, words)| Version { language: Some(*language), words: words.value.as_str(), span: words.span })
            .collect(),
    }
}

/// The paragraphs and the items of lists, each on one line.
pub(super) fn paragraphs(words: &str) -> Vec<String> {
    let mut paragraphs: Vec<String> = vec![String::new()];
    for line in words.lines().map(str::trim) {
        let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_numbered = number.len() < line.len() && number.starts_with(". ");
        let is_item = ["- ", "* ", "+ ", "#"].iter().any(|mark| line.starts_with(mark)) || is_numbered;
        if line.is_empty() || is_item {
            paragraphs.push(String::new());
        }
        let Some(last) = paragraphs.last_mut() else { continue };
        if !last.is_empty() {
            last.push(' ');
        }
        last.push_str(line);
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// The sentences of a paragraph. An abbreviation ends one too early, so a sentence may be longer than what this returns.
pub(super) fn sentences(paragraph: &str) -> impl Iterator<Item = &str> {
    let mut is_end = false;
    let ends = paragraph.split_inclusive(move |c: char| {
        let is_over = is_end && c.is_whitespace();
        is_end = matches!(c, '.' | '!' | '?' | ':');
        is_over
    });
    ends.map(str::trim).filter(|sentence| !sentence.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_and_items_stand_alone() {
        assert_eq!(paragraphs("One\ntwo.\n\nThree:\n- four\n- five\n2. six"), ["One two.", "Three:", "- four", "- five", "2. six"]);
    }

    #[test]
    fn sentences_end_with_their_marks() {
        assert_eq!(sentences("One 1.5 two. Three? Four: five").collect::<Vec<_>>(), ["One 1.5 two.", "Three?", "Four:", "five"]);
    }
}

//! Whether texts can be read: in their language, once, in sentences of some length, in whole letters. GDPR Art. 12(1).

use std::collections::HashMap;

use super::phrases;
use super::texts::{self, Version};
use super::written_in::Reader;
use super::{Context, Findings, Rule, grip};
use crate::decode::quoted;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::Language;
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "text-in-another-language",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1)],
        summary: "a text is written in another language than it is said to be",
        manual: include_str!("../../docs/rules/text-in-another-language.md"),
        check: text_in_another_language,
    },
    Rule {
        id: "unchecked-wording",
        severity: Severity::Advice,
        law: &[gdpr(12).par(1)],
        summary: "nobody has looked at the wording of a text",
        manual: include_str!("../../docs/rules/unchecked-wording.md"),
        check: unchecked_wording,
    },
    Rule {
        id: "repeated-paragraph",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1)],
        summary: "a paragraph is said twice",
        manual: include_str!("../../docs/rules/repeated-paragraph.md"),
        check: repeated_paragraph,
    },
    Rule {
        id: "long-sentence",
        severity: Severity::Advice,
        law: &[gdpr(12).par(1)],
        summary: "a sentence is too long to be read at once",
        manual: include_str!("../../docs/rules/long-sentence.md"),
        check: long_sentence,
    },
    Rule {
        id: "broken-characters",
        severity: Severity::Advice,
        law: &[gdpr(12).par(1)],
        summary: "a text holds characters that were lost on the way",
        manual: include_str!("../../docs/rules/broken-characters.md"),
        check: broken_characters,
    },
];

/// More words than this no reader keeps in mind.
const MOST_WORDS: usize = 50;

/// Shorter paragraphs may well be right in two places.
const FEWEST_LETTERS: usize = 120;

/// The language that words are meant to be in. Words that are the same in every language belong to that of a notice with only one.
fn meant(cx: &Context, version: &Version) -> Option<Language> {
    match cx.notice.languages().as_slice() {
        [only] => version.language.or(Some(*only)),
        _ => version.language,
    }
}

fn text_in_another_language(cx: &Context, findings: &mut Findings) {
    // A language that the notice has nothing to do with is more likely a mistake of ours than of the author's.
    let common = ["en", "fi", "sv"].into_iter().filter_map(Language::parse);
    let reader = Reader::of(&cx.notice.languages().into_iter().chain(common).collect::<Vec<_>>());
    for version in texts::prose(cx).flat_map(texts::versions) {
        let Some(meant) = meant(cx, &version) else { continue };
        if !Reader::knows(meant) {
            continue;
        }
        let paragraphs = texts::paragraphs(version.words);
        // Telling languages apart is dear; most paragraphs hold a word that settles it.
        let is_settled = |paragraph: &&String| phrases::of(meant).is_some_and(|phrases| phrases.function_words.find(paragraph).is_some());
        let unsettled = paragraphs.iter().filter(|paragraph| !is_settled(paragraph));
        let found = unsettled
            .into_iter()
            .find_map(|paragraph| reader.language_of(paragraph).filter(|found| *found != meant && !Reader::are_neighbours(*found, meant)));
        if let Some(found) = found {
            findings
                .push(version.span, format!("reads as `{found}`, and stands for `{meant}`"))
                .help("translate it, or write it under its own language");
        }
    }
}

fn unchecked_wording(cx: &Context, findings: &mut Findings) {
    let unknown: Vec<_> = cx.notice.languages().into_iter().filter(|language| !phrases::are_known(*language)).collect();
    let Some(first) = unknown.first() else { return };
    let at = cx.notice.languages.items().iter().find(|one| one.value == *first);
    let codes: Vec<_> = unknown.iter().map(|language| language.code()).collect();
    findings
        .push(at.map_or_else(|| grip::of_notice(cx.notice), |one| one.span), format!("in {}, no words are looked for", quoted(&codes)))
        .help("have someone who speaks it read the texts for empty, vague and forgotten words");
}

fn repeated_paragraph(cx: &Context, findings: &mut Findings) {
    let mut said: HashMap<(Option<Language>, String), Span> = HashMap::new();
    for version in texts::prose(cx).flat_map(texts::versions) {
        for paragraph in texts::paragraphs(version.words) {
            let letters: String = paragraph.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
            if letters.chars().count() < FEWEST_LETTERS {
                continue;
            }
            let earlier = said.insert((version.language, letters), version.span);
            if let Some(earlier) = earlier {
                findings.push(version.span, "says again").also(earlier, "what is said here").help("say it once, where it belongs");
            }
        }
    }
}

fn long_sentence(cx: &Context, findings: &mut Findings) {
    for version in texts::prose(cx).flat_map(texts::versions) {
        let paragraphs = texts::paragraphs(version.words);
        let words = |sentence: &str| sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
        let longest = paragraphs.iter().flat_map(|paragraph| texts::sentences(paragraph)).map(words).max().unwrap_or_default();
        if longest > MOST_WORDS {
            findings.push(version.span, format!("holds a sentence of {longest} words")).help("make it several sentences, or a list");
        }
    }
}

fn broken_characters(cx: &Context, findings: &mut Findings) {
    for version in texts::all(cx).flat_map(texts::versions) {
        if let Some(word) = version.words.split_whitespace().find(|word| is_broken(word)) {
            findings.push(version.span, format!("“{word}” was spelt otherwise once")).help("write the word anew; it was lost in copying");
        }
    }
}

/// Whether a word shows what copying does: a letter that could not be read, bytes read in the wrong encoding, or two letters joined in
/// print that came out as a capital, as in “staZ”.
fn is_broken(word: &str) -> bool {
    let is_unread = |c: char| c == char::REPLACEMENT_CHARACTER || matches!(c, '\u{FB00}'..='\u{FB06}');
    let pairs = || word.chars().zip(word.chars().skip(1));
    let is_misread = |(one, next): (char, char)| match one {
        'Ã' | 'Â' => matches!(next, '\u{80}'..='\u{BF}'),
        'â' => matches!(next, '€' | '\u{80}'),
        _ => false,
    };
    word.chars().any(is_unread) || pairs().any(is_misread) || has_lost_ligature(word)
}

/// Whether a word of small letters ends in a capital, or has a Z where “ff” or “fi” once was. Brands such as “iPhone” and names of
/// code such as “localStorage” go on after their capital.
fn has_lost_ligature(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let capitals: Vec<usize> = word.chars().enumerate().filter(|(_, c)| c.is_uppercase()).map(|(nth, _)| nth).collect();
    let [nth] = capitals.as_slice() else { return false };
    let (length, is_word) = (word.chars().count(), word.chars().all(char::is_alphabetic));
    let is_last = *nth + 1 == length && *nth >= 3;
    let is_z = *nth > 0 && word.chars().nth(*nth) == Some('Z') && *nth + 2 < length;
    is_word && (is_last || is_z)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_were_lost_in_copying_are_told_from_brands() {
        for broken in ["staZ", "“staZ”,", "oZicial", "Henkilö\u{FFFD}tiedot", "kÃ¤sittely", "sâ€™il", "oﬃce"] {
            assert!(is_broken(broken), "{broken}");
        }
        let whole = [
            "iPhone",
            "eIDAS",
            "localStorage",
            "YouTube",
            "LinkedIn",
            "GmbH",
            "PhD",
            "kWh",
            "NÃO",
            "McKenzie",
            "pH",
            "ePrivacy",
            "Zürich",
            "â",
        ];
        for whole in whole {
            assert!(!is_broken(whole), "{whole}");
        }
    }
}

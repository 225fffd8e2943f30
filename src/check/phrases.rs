//! Phrases by which rules know empty, hedged or forgotten words: data, one file for each language in `phrases/`.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::notice::{Language, Text, Words};
use crate::source::{Span, yaml};

/// The phrases of one language. A phrase stands between words of its own; one that ends in `*` may go on.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(super) struct Phrases {
    /// Words that leave open whether something is done.
    pub hedges: Vec<String>,
    /// What was meant to be replaced before publication.
    pub placeholders: Vec<String>,
    /// The same, where it is all that a line says.
    pub stray_lines: Vec<String>,
    /// Criteria for retention that tell nobody anything.
    pub empty_retention: Vec<String>,
    /// What ties a criterion to something that can be observed.
    pub retention_anchors: Vec<String>,
    /// A law that is not named.
    pub unnamed_law: Vec<String>,
    /// Sources that one must pay for, or that belong to a business.
    pub commercial_sources: Vec<String>,
    /// Places where data about a person stands that the person did not give to the controller.
    pub other_sources: Vec<String>,
    /// Requests for which Art. 12(5) allows a fee.
    pub excessive_requests: Vec<String>,
}

static PHRASES: LazyLock<[(&str, Phrases); 3]> = LazyLock::new(|| {
    [
        ("en", yaml::embedded("check/phrases/en.yaml", include_str!("phrases/en.yaml"))),
        ("fi", yaml::embedded("check/phrases/fi.yaml", include_str!("phrases/fi.yaml"))),
        ("sv", yaml::embedded("check/phrases/sv.yaml", include_str!("phrases/sv.yaml"))),
    ]
});

/// The first phrase of a list that a text holds, with the place of the words that hold it.
///
/// Words that are the same in every language are looked at with the phrases of all of them.
pub(super) fn find(text: &Text, list: fn(&Phrases) -> &[String]) -> Option<(&'static str, Span)> {
    match &text.words {
        Words::Same(words) => PHRASES.iter().find_map(|(_, phrases)| find_in(words, list(phrases))).map(|found| (found, text.span)),
        Words::Each(each) => each.iter().find_map(|(language, words)| {
            let phrases = of(*language)?;
            find_in(words, list(phrases)).map(|found| (found, words.span))
        }),
    }
}

/// The phrases of a language; `None` where there is no list of them.
pub(super) fn of(language: Language) -> Option<&'static Phrases> {
    PHRASES.iter().find(|(code, _)| *code == language.code()).map(|(_, phrases)| phrases)
}

/// The phrases of every language.
pub(super) fn all() -> impl Iterator<Item = &'static Phrases> {
    PHRASES.iter().map(|(_, phrases)| phrases)
}

/// The first phrase of a list that stands in some words.
pub(super) fn find_in<'p>(words: &str, list: &'p [String]) -> Option<&'p str> {
    let words = words.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
    list.iter().map(String::as_str).find(|phrase| holds(&words, phrase))
}

fn holds(words: &str, phrase: &str) -> bool {
    let (stem, may_go_on) = phrase.strip_suffix('*').map_or((phrase, false), |stem| (stem, true));
    words.match_indices(stem).any(|(at, _)| {
        let before = words.get(..at).and_then(|before| before.chars().next_back());
        let after = words.get(at + stem.len()..).and_then(|after| after.chars().next());
        let begins = before.is_none_or(|c| !c.is_alphanumeric());
        begins && (may_go_on || after.is_none_or(|c| !c.is_alphanumeric()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_only_as_whole_words() {
        let list = ["may".to_owned(), "saatta*".to_owned()];
        assert_eq!(find_in("We  May share it.", &list), Some("may"));
        assert_eq!(find_in("Mayor, dismay", &list), None);
        assert_eq!(find_in("Tietoja saattaisi olla", &list), Some("saatta*"));
    }

    #[test]
    fn phrases_are_in_lower_case_and_not_empty() {
        for (language, phrases) in PHRASES.iter() {
            let lists = [
                &phrases.hedges,
                &phrases.placeholders,
                &phrases.stray_lines,
                &phrases.empty_retention,
                &phrases.retention_anchors,
                &phrases.unnamed_law,
                &phrases.commercial_sources,
                &phrases.other_sources,
                &phrases.excessive_requests,
            ];
            for phrase in lists.into_iter().flatten() {
                assert!(!phrase.trim_end_matches('*').is_empty() && *phrase == phrase.to_lowercase(), "{language}: {phrase}");
            }
        }
    }
}

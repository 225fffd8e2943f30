//! Phrases by which rules know empty, hedged or forgotten words: data, one file for each language in `phrases/`.
//! The door to `aho_corasick`, which looks for all phrases of a list at once.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use aho_corasick::AhoCorasick;
use serde::Deserialize;

use crate::notice::{Language, Text, Words};
use crate::source::{Span, yaml};

/// The phrases of one language. A phrase stands between words of its own; one that ends in `*` may go on.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub(super) struct Phrases {
    /// Words that leave open whether something is done.
    pub hedges: PhraseList,
    /// What was meant to be replaced before publication.
    pub placeholders: PhraseList,
    /// The same, where it is all that a line says.
    pub stray_lines: PhraseList,
    /// Criteria for retention that tell nobody anything.
    pub empty_retention: PhraseList,
    /// What ties a criterion to something that can be observed.
    pub retention_anchors: PhraseList,
    /// A law that is not named.
    pub unnamed_law: PhraseList,
    /// Sources that one must pay for, or that belong to a business.
    pub commercial_sources: PhraseList,
    /// Places where data about a person stands that the person did not give to the controller.
    pub other_sources: PhraseList,
    /// Words for the controller's own people.
    pub own_staff: PhraseList,
    /// Data in which codes stand for people.
    pub pseudonymised: PhraseList,
    /// Words that leave open whose data leaves the EEA, and when.
    pub open_transfers: PhraseList,
    /// Exceptions from a period that name no case.
    pub open_exceptions: PhraseList,
    /// Reviews that have no interval.
    pub vague_reviews: PhraseList,
    /// Requests for which Art. 12(5) allows a fee.
    pub excessive_requests: PhraseList,
    /// That data is brought together.
    pub combining: PhraseList,
    /// Children, and those who answer for them.
    pub children: PhraseList,
    /// The right of Art. 22 without its negation.
    pub inverted_rights: PhraseList,
    /// How texts speak of each right, by the right's name; `court` is that to a judicial remedy.
    pub rights: BTreeMap<String, RightWords>,
}

/// How texts speak of a right.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RightWords {
    /// Words that speak of this right and no other.
    pub signs: PhraseList,
    /// Words that may speak of it.
    pub words: PhraseList,
}

impl RightWords {
    /// Whether some words may be about the right.
    pub fn may_be_in(&self, words: &str) -> bool {
        self.signs.find(words).is_some() || self.words.find(words).is_some()
    }
}

static PHRASES: LazyLock<[(&str, Phrases); 3]> = LazyLock::new(|| {
    [
        ("en", yaml::embedded("check/phrases/en.yaml", include_str!("phrases/en.yaml"))),
        ("fi", yaml::embedded("check/phrases/fi.yaml", include_str!("phrases/fi.yaml"))),
        ("sv", yaml::embedded("check/phrases/sv.yaml", include_str!("phrases/sv.yaml"))),
    ]
});

/// Phrases that are looked for together. Written as a plain list.
#[derive(Debug, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct PhraseList {
    phrases: Vec<String>,
    #[serde(skip)]
    finder: OnceLock<Option<AhoCorasick>>,
}

impl PhraseList {
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.phrases.iter().map(String::as_str)
    }

    /// A phrase of the list that stands in some words.
    pub fn find(&self, words: &str) -> Option<&str> {
        let stems = || self.iter().map(|phrase| phrase.trim_end_matches('*'));
        let finder =
            self.finder.get_or_init(|| (!self.phrases.is_empty()).then(|| AhoCorasick::new(stems()).expect("a list of phrases is short")));
        let words = words.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ");
        // Of several phrases the one that the list names first is told.
        let stands = |found: &aho_corasick::Match| {
            let Some(phrase) = self.phrases.get(found.pattern().as_usize()) else { return false };
            let before = words.get(..found.start()).and_then(|before| before.chars().next_back());
            let after = words.get(found.end()..).and_then(|after| after.chars().next());
            let begins = before.is_none_or(|c| !c.is_alphanumeric());
            let ends = phrase.ends_with('*') || after.is_none_or(|c| !c.is_alphanumeric());
            begins && ends
        };
        let found = finder.as_ref()?.find_overlapping_iter(&words).filter(stands).min_by_key(|found| found.pattern())?;
        self.phrases.get(found.pattern().as_usize()).map(String::as_str)
    }
}

/// A phrase of a list that a text holds, with the place of the words that hold it.
///
/// Words that are the same in every language are looked at with the phrases of all of them.
pub(super) fn find(text: &Text, list: fn(&Phrases) -> &PhraseList) -> Option<(&'static str, Span)> {
    match &text.words {
        Words::Same(words) => PHRASES.iter().find_map(|(_, phrases)| list(phrases).find(words)).map(|found| (found, text.span)),
        Words::Each(each) => each.iter().find_map(|(language, words)| {
            let phrases = of(*language)?;
            list(phrases).find(words).map(|found| (found, words.span))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_only_as_whole_words() {
        let list = PhraseList { phrases: vec!["may".to_owned(), "saatta*".to_owned()], ..PhraseList::default() };
        assert_eq!(list.find("We  May share it."), Some("may"));
        assert_eq!(list.find("Mayor, dismay"), None);
        assert_eq!(list.find("Tietoja saattaisi olla"), Some("saatta*"));
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
                &phrases.own_staff,
                &phrases.pseudonymised,
                &phrases.open_transfers,
                &phrases.open_exceptions,
                &phrases.vague_reviews,
                &phrases.excessive_requests,
                &phrases.combining,
                &phrases.children,
                &phrases.inverted_rights,
            ];
            for phrase in
                lists.into_iter().chain(phrases.rights.values().flat_map(|right| [&right.signs, &right.words])).flat_map(PhraseList::iter)
            {
                assert!(!phrase.trim_end_matches('*').is_empty() && phrase == phrase.to_lowercase(), "{language}: {phrase}");
            }
        }
    }
}

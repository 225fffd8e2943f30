//! Words from which rules guess what an author's own words stand for: titles, and data of special categories.
//!
//! The words are data, in `hints.yaml`; how they are found in a text is in [`phrases`](super::phrases).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::phrases::PhraseList;
use crate::notice::{Text, Words};
use crate::source::{Span, yaml};

/// The hints of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Hints {
    managers: PhraseList,
    officers: PhraseList,
    criminal: PhraseList,
    national_id: PhraseList,
    /// By the name of the special category in the format.
    special: BTreeMap<String, PhraseList>,
}

static HINTS: LazyLock<BTreeMap<String, Hints>> = LazyLock::new(|| yaml::embedded("check/hints.yaml", include_str!("hints.yaml")));

/// The title of somebody who decides on processing.
pub(super) fn manager(text: &Text) -> Option<(&'static str, Span)> {
    find(text, |hints, words| hints.managers.find(words))
}

/// The title of a data protection officer.
pub(super) fn officer(text: &Text) -> Option<(&'static str, Span)> {
    find(text, |hints, words| hints.officers.find(words))
}

/// Words for data of a special category: the phrase with the category's name.
pub(super) fn special(text: &Text) -> Option<((&'static str, &'static str), Span)> {
    let by_category =
        |hints: &'static Hints, words: &str| hints.special.iter().find_map(|(category, list)| Some((list.find(words)?, category.as_str())));
    find(text, by_category)
}

/// Words for data on convictions and offences. The second word is the key that marks them.
pub(super) fn criminal(text: &Text) -> Option<((&'static str, &'static str), Span)> {
    find(text, |hints, words| Some((hints.criminal.find(words)?, "criminal")))
}

/// Words for a national identification number. The second word is the key that marks it.
pub(super) fn national_id(text: &Text) -> Option<((&'static str, &'static str), Span)> {
    find(text, |hints, words| Some((hints.national_id.find(words)?, "national-id")))
}

/// What a hint makes of a text: words that are the same in every language are looked at with the hints of all of them.
fn find<T>(text: &Text, look: impl Fn(&'static Hints, &str) -> Option<T>) -> Option<(T, Span)> {
    match &text.words {
        Words::Same(words) => HINTS.values().find_map(|hints| look(hints, words)).map(|found| (found, text.span)),
        Words::Each(each) => each.iter().find_map(|(language, words)| {
            let hints = HINTS.get(language.code())?;
            look(hints, words).map(|found| (found, words.span))
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::Choice;
    use crate::notice::register::SpecialCategory;

    #[test]
    fn every_language_has_hints_for_every_special_category() {
        for (language, hints) in HINTS.iter() {
            let known: Vec<_> = hints.special.keys().map(String::as_str).collect();
            assert_eq!(known.len(), SpecialCategory::ALL.len(), "{language}");
            assert!(SpecialCategory::ALL.iter().all(|(name, _)| known.contains(name)), "{language}: {known:?}");
        }
    }

    #[test]
    fn hints_are_in_lower_case() {
        for (language, hints) in HINTS.iter() {
            for phrase in hints
                .special
                .values()
                .chain([&hints.managers, &hints.officers, &hints.criminal, &hints.national_id])
                .flat_map(PhraseList::iter)
            {
                assert!(!phrase.trim_end_matches('*').is_empty() && phrase == phrase.to_lowercase(), "{language}: {phrase}");
            }
        }
    }
}

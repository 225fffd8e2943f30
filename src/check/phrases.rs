//! Phrases by which rules know empty, hedged or forgotten words: data, one file for each language in `phrases/`.
//! The door to `aho_corasick`, which looks for all phrases of a list at once.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;
use serde::Deserialize;

use super::Context;
use crate::notice::{Language, Notice, Text, Words};
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
    /// What stands in place of a fact and tells none.
    pub wordless: PhraseList,
    /// What stands in brackets where a template keeps a place.
    pub template_words: PhraseList,
    /// Acts that are no consent.
    pub no_consent: PhraseList,
    /// Laws that no longer apply, and what only they provided.
    pub repealed_law: PhraseList,
    /// Names of documents under those laws.
    pub outdated_terms: PhraseList,
    /// Words that the Regulation has others for.
    pub misused_terms: PhraseList,
    /// That people have to look for changes themselves.
    pub duty_to_look: PhraseList,
    /// That the notice is a part of terms which people accept.
    pub within_terms: PhraseList,
    /// Security that nobody can promise.
    pub absolute_security: PhraseList,
    /// What turns such a promise round.
    pub negations: PhraseList,
    /// That a website is closed to those who refuse.
    pub cookie_walls: PhraseList,
    /// That somebody else has to tell of the cookies on one's own website.
    pub passed_on_duties: PhraseList,
    /// What calms and tells nothing.
    pub soothing: PhraseList,
    /// Pixels and tags that send without storing.
    pub pixels: PhraseList,
    /// Storage of the browser other than cookies.
    pub local_storage: PhraseList,
    /// Devices told apart by their traits.
    pub fingerprints: PhraseList,
    /// Code of others in an app.
    pub sdks: PhraseList,
    /// Words that nearly every sentence of the language has one of, and names and other languages have none of.
    pub function_words: PhraseList,
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

/// The phrases of one language, read when a text in it is first looked at: most projects need a few of the files.
struct List {
    language: &'static str,
    file: &'static str,
    yaml: &'static str,
    phrases: OnceLock<Phrases>,
}

impl List {
    const fn of(language: &'static str, file: &'static str, yaml: &'static str) -> List {
        List { language, file, yaml, phrases: OnceLock::new() }
    }

    fn phrases(&self) -> &Phrases {
        self.phrases.get_or_init(|| yaml::embedded(self.file, self.yaml))
    }
}

static LISTS: [List; 26] = [
    List::of("en", "check/phrases/en.yaml", include_str!("phrases/en.yaml")),
    List::of("fi", "check/phrases/fi.yaml", include_str!("phrases/fi.yaml")),
    List::of("sv", "check/phrases/sv.yaml", include_str!("phrases/sv.yaml")),
    List::of("bg", "check/phrases/bg.yaml", include_str!("phrases/bg.yaml")),
    List::of("cs", "check/phrases/cs.yaml", include_str!("phrases/cs.yaml")),
    List::of("da", "check/phrases/da.yaml", include_str!("phrases/da.yaml")),
    List::of("de", "check/phrases/de.yaml", include_str!("phrases/de.yaml")),
    List::of("el", "check/phrases/el.yaml", include_str!("phrases/el.yaml")),
    List::of("es", "check/phrases/es.yaml", include_str!("phrases/es.yaml")),
    List::of("et", "check/phrases/et.yaml", include_str!("phrases/et.yaml")),
    List::of("fr", "check/phrases/fr.yaml", include_str!("phrases/fr.yaml")),
    List::of("ga", "check/phrases/ga.yaml", include_str!("phrases/ga.yaml")),
    List::of("hr", "check/phrases/hr.yaml", include_str!("phrases/hr.yaml")),
    List::of("hu", "check/phrases/hu.yaml", include_str!("phrases/hu.yaml")),
    List::of("is", "check/phrases/is.yaml", include_str!("phrases/is.yaml")),
    List::of("it", "check/phrases/it.yaml", include_str!("phrases/it.yaml")),
    List::of("lt", "check/phrases/lt.yaml", include_str!("phrases/lt.yaml")),
    List::of("lv", "check/phrases/lv.yaml", include_str!("phrases/lv.yaml")),
    List::of("mt", "check/phrases/mt.yaml", include_str!("phrases/mt.yaml")),
    List::of("nb", "check/phrases/nb.yaml", include_str!("phrases/nb.yaml")),
    List::of("nl", "check/phrases/nl.yaml", include_str!("phrases/nl.yaml")),
    List::of("pl", "check/phrases/pl.yaml", include_str!("phrases/pl.yaml")),
    List::of("pt", "check/phrases/pt.yaml", include_str!("phrases/pt.yaml")),
    List::of("ro", "check/phrases/ro.yaml", include_str!("phrases/ro.yaml")),
    List::of("sk", "check/phrases/sk.yaml", include_str!("phrases/sk.yaml")),
    List::of("sl", "check/phrases/sl.yaml", include_str!("phrases/sl.yaml")),
];

/// Whether words are looked for in texts of a language: in every one of ours, and in none that a project adds.
pub(super) fn are_known(language: Language) -> bool {
    LISTS.iter().any(|list| list.language == language.code())
}

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

    /// Whether some words are a phrase of the list, or begin with one that may go on.
    pub fn holds(&self, words: &str) -> bool {
        let words = words.trim().to_lowercase();
        self.iter().any(|phrase| match phrase.strip_suffix('*') {
            Some(stem) => words.starts_with(stem),
            None => words == phrase,
        })
    }

    /// A phrase of the list that stands in some words.
    pub fn find(&self, words: &str) -> Option<&str> {
        let stems = || self.iter().map(|phrase| phrase.trim_end_matches('*'));
        let finder =
            self.finder.get_or_init(|| (!self.phrases.is_empty()).then(|| AhoCorasick::new(stems()).expect("a list of phrases is short")));
        let words = normalised(words);
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

/// Words in small letters with one space between them. In one pass, because every rule on wording asks for it of every text.
fn normalised(words: &str) -> String {
    let mut normalised = String::with_capacity(words.len());
    for c in words.trim().chars() {
        match c {
            _ if c.is_whitespace() && normalised.ends_with(' ') => {}
            _ if c.is_whitespace() => normalised.push(' '),
            _ if c.is_ascii() => normalised.push(c.to_ascii_lowercase()),
            // Romanian is still often written with cedillas in the place of commas.
            'ş' | 'Ş' => normalised.push('ș'),
            'ţ' | 'Ţ' => normalised.push('ț'),
            _ => normalised.extend(c.to_lowercase()),
        }
    }
    normalised
}

/// A phrase of a list that a text holds, with the place of the words that hold it.
///
/// Words that are the same in every language are looked at with the phrases of each language of the notice.
pub(super) fn find(cx: &Context, text: &Text, list: fn(&Phrases) -> &PhraseList) -> Option<(&'static str, Span)> {
    match &text.words {
        Words::Same(words) => cx.phrases.iter().copied().find_map(|phrases| list(phrases).find(words)).map(|found| (found, text.span)),
        Words::Each(each) => each.iter().find_map(|(language, words)| {
            let phrases = of(*language)?;
            list(phrases).find(words).map(|found| (found, words.span))
        }),
    }
}

/// The phrases of a language; `None` where there is no list of them.
pub(super) fn of(language: Language) -> Option<&'static Phrases> {
    LISTS.iter().find(|list| list.language == language.code()).map(List::phrases)
}

/// The phrases of the languages of a notice, and of English, which pasted words are often in.
pub(super) fn of_notice(notice: &Notice) -> Vec<&'static Phrases> {
    let mut languages = notice.languages();
    if !languages.contains(&Language::ENGLISH) {
        languages.push(Language::ENGLISH);
    }
    languages.into_iter().filter_map(of).collect()
}

/// The phrases by which words in a language are known, and in English, which is pasted everywhere; those of the notice's languages for words that
/// are the same in all of them. What is a placeholder in one language is an honest word in another.
pub(super) fn in_language(cx: &Context, language: Option<Language>) -> Vec<&'static Phrases> {
    match language {
        Some(language) => of(language).into_iter().chain(of(Language::ENGLISH)).collect(),
        None => cx.phrases.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

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
        let names = |list: &List| read(list).into_keys().collect::<Vec<_>>();
        let whole = LISTS.first().map(names).expect("there are lists");
        for list in &LISTS {
            // A list that one language has and another lacks would be looked for in one of them only.
            assert_eq!(names(list), whole, "{}", list.language);
            for phrase in read(list).values().flat_map(phrases_in) {
                assert!(!phrase.trim_end_matches('*').is_empty() && phrase == phrase.to_lowercase(), "{}: {phrase}", list.language);
            }
            assert!(read(list).values().all(|phrases| !phrases_in(phrases).is_empty()), "{}", list.language);
            assert!(list.phrases().hedges.iter().next().is_some(), "{}", list.language);
        }
    }

    fn read(list: &List) -> BTreeMap<String, Value> {
        yaml::embedded(list.file, list.yaml)
    }

    /// The phrases of a list, or of all lists in a mapping.
    fn phrases_in(value: &Value) -> Vec<String> {
        match value {
            Value::String(phrase) => vec![phrase.clone()],
            Value::Array(list) => list.iter().flat_map(phrases_in).collect(),
            Value::Object(lists) => lists.values().flat_map(phrases_in).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn every_language_of_ours_has_its_phrases() {
        assert_eq!(Language::all().filter(|language| !are_known(*language)).count(), 0);
        assert!(!Language::parse("se").is_some_and(are_known));
    }
}

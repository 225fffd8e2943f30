//! What became of a single fact: of a word, a period or a text.

use std::collections::BTreeSet;

use super::shape::is_words;
use crate::decode::Id;
use crate::law::Turn;
use crate::notice::{figures, joined_figures};
use crate::source::facts::{Facts, Value};
use crate::time::Period;

/// What a fact tells people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Telling {
    /// It is not stated, or to do.
    Nothing,
    /// That there is none.
    None,
    Something,
}

fn telling(facts: Option<&Facts>) -> Telling {
    match facts.map(|facts| &facts.value) {
        None => Telling::Nothing,
        Some(Value::Word { text, plain: true }) if matches!(text.as_str(), "" | "~" | "null") => Telling::Nothing,
        Some(Value::Word { text, plain: true }) if matches!(text.as_str(), "none" | "false") => Telling::None,
        Some(Value::Keys(_)) if facts.is_some_and(|facts| facts.get("todo").is_some()) => Telling::Nothing,
        Some(_) => Telling::Something,
    }
}

/// Whether a fact is told, and so more than that there is none.
pub(super) fn is_told(facts: &Facts) -> bool {
    telling(Some(facts)) == Telling::Something
}

/// What became of a fact that is not told on both sides. `None` if it is, or if neither side tells anything else than the other.
pub(super) fn coming_and_going(before: Option<&Facts>, after: Option<&Facts>) -> Option<Turn> {
    match (telling(before), telling(after)) {
        (Telling::Something, Telling::Something) | (Telling::None, Telling::None) => None,
        (Telling::Nothing, Telling::Nothing) => (in_line(before) != in_line(after)).then_some(Turn::Gap),
        (Telling::Nothing, Telling::None) | (Telling::None, Telling::Nothing) => Some(Turn::Denied),
        (_, Telling::Something) => Some(Turn::Added),
        (Telling::Something, _) => Some(Turn::Removed),
    }
}

fn in_line(facts: Option<&Facts>) -> Option<String> {
    facts.map(Facts::in_line)
}

/// What became of a fact that is a word, or words in several languages, on at least one side. `None` if it says the same.
pub(super) fn of_words(key: &str, before: &Facts, after: &Facts) -> Option<Turn> {
    let is_prose = |facts: &Facts| is_words(facts) || facts.word().is_some_and(|word| !Id::is_id(word));
    match (before.word(), after.word()) {
        (Some(one), Some(other)) if one == other => None,
        (Some(one), Some(other)) if MEASURED.contains(&key) => Some(of_periods(one, other)),
        (Some(one), Some(other)) if is_sentence(one) && is_sentence(other) => of_texts(before, after),
        (Some(_), Some(_)) => Some(Turn::Changed),
        _ if is_prose(before) && is_prose(after) => of_texts(before, after),
        _ => Some(Turn::Changed),
    }
}

/// The keys whose values are periods.
const MEASURED: &[&str] = &["keep", "keeps", "at-most", "response-time"];

fn of_periods(before: &str, after: &str) -> Turn {
    let (Some(before), Some(after)) = (lasts(before), lasts(after)) else { return Turn::Changed };
    match after.cmp(&before) {
        std::cmp::Ordering::Less => Turn::Shorter,
        // Twelve months are a year.
        std::cmp::Ordering::Equal => Turn::Wording,
        std::cmp::Ordering::Greater => Turn::Longer,
    }
}

/// How long a period lasts, to be compared with another. A browser's session counts as shorter than every period, and what nobody sets an end
/// to as longer.
fn lasts(words: &str) -> Option<u64> {
    match words {
        "session" => Some(0),
        "persistent" => Some(u64::MAX),
        words => Period::parse(words).map(Period::about_seconds),
    }
}

/// Whether words are more than one, and not a number with spaces in it.
fn is_sentence(words: &str) -> bool {
    words.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count() > 1
}

/// What became of a text. In a language that only one side has there is nothing to compare; that a translation is new or gone is no more
/// than wording, as long as another language still says the same.
fn of_texts(before: &Facts, after: &Facts) -> Option<Turn> {
    let both = in_both(before, after);
    if both.is_empty() {
        let all = |facts: &Facts| wordings(facts).iter().flat_map(|(_, words)| exact(words)).collect::<BTreeSet<_>>();
        return Some(if all(before) == all(after) { Turn::Reworded } else { Turn::Figures });
    }
    let says_the_same = both.iter().all(|(one, other)| one == other);
    if says_the_same && before.keys().len() == after.keys().len() {
        return None;
    }
    if both.iter().any(|(one, other)| exact(one) != exact(other)) {
        return Some(Turn::Figures);
    }
    Some(if both.iter().any(|(one, other)| is_spelled_alike(one, other)) { Turn::Wording } else { Turn::Reworded })
}

/// The words of a text with their languages; without one, they are the same in every language.
fn wordings(facts: &Facts) -> Vec<(Option<&str>, &str)> {
    match facts.word() {
        Some(words) => vec![(None, words)],
        None => facts.keys().iter().filter_map(|(language, words)| Some((Some(language.value.as_str()), words.word()?))).collect(),
    }
}

/// The words before and after in each language in which both sides have some.
fn in_both<'a>(before: &'a Facts, after: &'a Facts) -> Vec<(&'a str, &'a str)> {
    let (before, after) = (wordings(before), wordings(after));
    let pairs = |(language, one): &(Option<&'a str>, &'a str)| {
        let is_same = |other: &&(Option<&str>, &str)| language.is_none() || other.0.is_none() || other.0 == *language;
        let one = *one;
        after.iter().filter(is_same).map(move |(_, other)| (one, *other)).collect::<Vec<_>>()
    };
    before.iter().flat_map(pairs).collect()
}

/// What in a wording is no matter of style.
fn exact(words: &str) -> BTreeSet<String> {
    let mut exact = figures(words);
    exact.extend(joined_figures(words));
    exact
}

/// Whether two wordings differ at most in marks, capitals and slips of spelling.
pub(super) fn is_spelled_alike(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<Vec<char>> {
        let plain = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().chars().collect::<Vec<_>>();
        text.split_whitespace().map(plain).filter(|word| !word.is_empty()).collect()
    };
    let (one, other) = (words(one), words(other));
    one.len() == other.len() && one.iter().zip(&other).all(|(one, other)| one == other || is_slip(one, other))
}

/// Whether a long word differs from another in one letter, or in two neighbours that have changed places, and not at its beginning, where
/// languages deny: "unlawful" and "keine" are no slips.
fn is_slip(one: &[char], other: &[char]) -> bool {
    const SHORTEST: usize = 5;
    let is_long = one.len() >= SHORTEST && other.len() >= SHORTEST;
    let at = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let rest = |word: &[char], skipped: usize| word.get(at + skipped..).unwrap_or_default().to_vec();
    let is_swapped = || one.get(at) == other.get(at + 1) && one.get(at + 1) == other.get(at) && rest(one, 2) == rest(other, 2);
    let is_edit = || rest(one, 1) == rest(other, 1) || rest(one, 1) == rest(other, 0) || rest(one, 0) == rest(other, 1);
    is_long && at > 0 && (is_edit() || is_swapped())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;
    use crate::source::tree;

    fn read(text: &str) -> Facts {
        let source = SourceMap::default().add("a.yaml".into(), text.to_owned());
        Facts::of(&tree::parse(source, text).0.expect("a value"))
    }

    fn turn(key: &str, before: &str, after: &str) -> Option<Turn> {
        of_words(key, &read(before), &read(after))
    }

    #[test]
    fn periods_are_compared_by_how_long_they_last() {
        assert_eq!(turn("keep", "2 years", "25 months"), Some(Turn::Longer));
        assert_eq!(turn("keep", "6 months", "180 days"), Some(Turn::Shorter));
        assert_eq!(turn("keep", "1 year", "12 months"), Some(Turn::Wording));
        assert_eq!(turn("keeps", "session", "persistent"), Some(Turn::Longer));
        assert_eq!(turn("keeps", "1 day", "forever"), Some(Turn::Changed));
        assert_eq!(turn("name", "2 years", "3 years"), Some(Turn::Changed));
    }

    #[test]
    fn a_text_is_wording_as_long_as_one_language_says_the_same() {
        let text = "{ fi: Emme myy tietoja., en: We sell no data. }";
        assert_eq!(turn("scope", text, "{ fi: Emme myy tietoja., en: We never sell data. }"), Some(Turn::Wording));
        assert_eq!(turn("scope", text, "{ fi: Myymme tietoja., en: We sell data. }"), Some(Turn::Reworded));
        assert_eq!(turn("scope", text, "{ fi: Emme myy tietoja., en: We sell no data., sv: Vi säljer inte. }"), Some(Turn::Wording));
        assert_eq!(turn("scope", text, "{ sv: Vi säljer inte. }"), Some(Turn::Reworded));
        assert_eq!(turn("scope", text, "{ en: We sell no data., fi: Emme myy tietoja. }"), None);
        assert_eq!(turn("scope", "{ en: Within 3 days. }", "{ en: Within 5 days. }"), Some(Turn::Figures));
        assert_eq!(turn("scope", "{ en: See https://a.example }", "{ en: See https://b.example }"), Some(Turn::Figures));
    }

    #[test]
    fn only_a_slip_of_spelling_is_one() {
        assert!(is_spelled_alike("We recieve your adress", "We receive your address."));
        for (one, other) in
            [("We sell", "We never sell"), ("It is lawful", "It is unlawful"), ("keine Daten", "eine Daten"), ("now", "not")]
        {
            assert!(!is_spelled_alike(one, other), "{one} / {other}");
        }
    }
}

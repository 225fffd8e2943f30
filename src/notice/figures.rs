//! What of a text is no matter of style: its numbers, and the addresses it names.

use std::collections::BTreeSet;

/// The numbers and mail addresses of a text. Numbers that are joined, as those of acts are, count for nothing: whoever translates the title
/// of an act may well add its number.
pub fn figures(words: &str) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for word in words.split_whitespace() {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        if word.contains('@') {
            out.insert(word.to_lowercase());
        }
    }
    let text: Vec<char> = words.chars().collect();
    let mut at = 0;
    while at < text.len() {
        if !is_digit(text.get(at)) {
            at += 1;
            continue;
        }
        let start = at;
        let mut number = String::new();
        while is_digit(text.get(at)) || separates_thousands(&text, at) {
            number.extend(text.get(at).filter(|c| c.is_ascii_digit()));
            at += 1;
        }
        let is_joint = |c: Option<&char>| c.is_some_and(|c| matches!(c, '/' | ':' | '@') || c.is_alphabetic());
        let follows = start.checked_sub(1).and_then(|before| text.get(before));
        let joins_after = is_joint(text.get(at)) && text.get(at + 1).is_some_and(|c| c.is_alphanumeric());
        if !is_joint(follows) && !joins_after {
            out.insert(number);
        }
    }
    out
}

/// The addresses of a text, and the words in which figures are joined with what is none, as in `2016/679`, `24/7` and `13(1)(f)`. They differ
/// between languages for good reasons, as [`figures`] says, but not between two wordings in one language.
pub fn joined_figures(words: &str) -> BTreeSet<String> {
    let is_end = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '[' | ']');
    let words = words.split(is_end).map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    let joins = |c: char| c.is_alphabetic() || matches!(c, '/' | ':');
    let is_joined = |word: &&str| word.contains("://") || word.contains(|c: char| c.is_ascii_digit()) && word.contains(joins);
    words.filter(is_joined).map(str::to_lowercase).collect()
}

fn is_digit(c: Option<&char>) -> bool {
    c.is_some_and(char::is_ascii_digit)
}

/// Whether a mark between digits only makes a number easier to read: three digits follow it, and no more.
fn separates_thousands(text: &[char], at: usize) -> bool {
    let is_mark = text.get(at).is_some_and(|c| matches!(c, '.' | ',' | ' ' | '\u{A0}' | '\u{202F}'));
    is_mark
        && (1..=3).all(|ahead| is_digit(text.get(at + ahead)))
        && !is_digit(text.get(at + 4))
        && is_digit(at.checked_sub(1).and_then(|before| text.get(before)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_however_a_language_writes_them() {
        let of = |words: &str| figures(words).into_iter().collect::<Vec<_>>().join(" ");
        assert_eq!(of("We keep 10,000 lines for 30 days."), of("Säilytämme 10 000 riviä 30 päivää."));
        assert_eq!(of("Accounting Act (1336/1997), section 10; Arkivlag 1990:782; OAuth2, 24/7"), "10");
        assert_eq!(of("Write to Privacy@Example.com, at most 2 times."), "2 privacy@example.com");
    }

    #[test]
    fn addresses_and_numbers_of_acts_are_kept_whole() {
        let of = |words: &str| joined_figures(words).into_iter().collect::<Vec<_>>().join(" ");
        assert_eq!(
            of("See [our page](https://example.com/A), Regulation (EU) 2016/679, Art. 6(1)(f); 24/7."),
            "2016/679 24/7 6(1)(f https://example.com/a"
        );
        assert_eq!(of("We tell nobody, ever."), "");
    }
}

//! Words of authors in a difference: on one line, obeyed by no terminal, and no longer than it takes to see what differs.

use crate::changes::Change;
use crate::findings::on_a_line;

/// The most characters of either side that are shown.
const MOST: usize = 160;
/// How many of them at least stand before the first that differs.
const LEAD: usize = 40;
/// What stands for what is left out.
const LEFT_OUT: char = '…';

/// What both sides of a change say; nothing for a side that is silent.
pub(super) fn sides(change: &Change) -> (Option<String>, Option<String>) {
    let words = |said: &Option<crate::changes::Said>| said.as_ref().map(|said| on_a_line(&said.words));
    match (words(&change.before), words(&change.after)) {
        (Some(before), Some(after)) => {
            let same = before.chars().zip(after.chars()).take_while(|(one, other)| one == other).count();
            (Some(shortened(&before, same)), Some(shortened(&after, same)))
        }
        (before, after) => (before.map(|words| shortened(&words, 0)), after.map(|words| shortened(&words, 0))),
    }
}

/// Words with as much as can be shown from a little before the character at `from`.
fn shortened(words: &str, from: usize) -> String {
    let count = words.chars().count();
    if count <= MOST {
        return words.to_owned();
    }
    // What differs only at the end is shown with as much before it as there is room for.
    let cut = from.saturating_sub(LEAD).min(count - MOST);
    let end = cut + MOST;
    // A word is not cut into where it begins, if it does so soon enough.
    let before: Vec<char> = words.chars().take(cut).collect();
    let start = before.iter().rposition(|c| c.is_whitespace()).filter(|at| cut - at < LEAD).unwrap_or(cut);
    let shown: String = words.chars().take(end).skip(start).collect();
    match (start > 0, end < count) {
        (true, true) => format!("{LEFT_OUT} {} {LEFT_OUT}", shown.trim()),
        (true, false) => format!("{LEFT_OUT} {}", shown.trim_start()),
        (false, _) => format!("{} {LEFT_OUT}", shown.trim_end()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_short_stays_and_what_is_long_shows_what_differs() {
        assert_eq!(shortened("2 years", 0), "2 years");
        let long = "word ".repeat(100) + "end";
        let beginning = shortened(&long, 0);
        assert!(beginning.starts_with("word word") && beginning.ends_with(" …") && beginning.chars().count() < MOST + 5);
        let end = shortened(&long, 500);
        assert!(end.starts_with("… word") && end.ends_with("word end"), "{end}");
        let middle = shortened(&long, 250);
        assert!(middle.starts_with("… word") && middle.ends_with(" …"), "{middle}");
        // Without a space to cut at, and with letters of several bytes.
        assert_eq!(shortened(&"ä".repeat(200), 100).chars().filter(|c| *c == 'ä').count(), MOST);
    }
}

//! What formats that write a notice block by block have in common: its opening, its blocks as a reader meets them, and words as they stand.

use super::Edition;
use crate::document::{Block, Entry, GapState, Inline, RichText};

/// A word of the page around the notice.
pub fn label<'a>(edition: &'a Edition, key: &str) -> &'a str {
    edition.labels.get(key).expect("every locale has every label, as the tests show")
}

/// The mark and the note of a notice that is not in force.
pub fn banner(edition: &Edition) -> Option<(&str, &str)> {
    match edition.status.as_str() {
        _ if edition.draft => Some((label(edition, "draft"), label(edition, "draft_note"))),
        "withdrawn" => Some((label(edition, "withdrawn"), label(edition, "withdrawn_note"))),
        _ => None,
    }
}

/// Who tells it, and since when: each with its word, in the order of the page.
pub fn byline(edition: &Edition) -> Vec<String> {
    let mut about = vec![edition.author.clone()];
    for (key, day) in [("byline_effective", &edition.dates.effective), ("byline_updated", &edition.dates.updated)] {
        let Some(day) = day else { continue };
        about.push(format!("{} {}", label(edition, key), day.written));
    }
    about.retain(|part| !part.is_empty());
    about
}

/// What stands before a gap.
pub fn gap_label(edition: &Edition, state: GapState) -> &str {
    match state {
        GapState::NotStated => label(edition, "gap_not_stated"),
        GapState::ToDo => label(edition, "gap_to_do"),
    }
}

/// A block as a reader meets it.
pub enum Piece<'a> {
    /// Definitions one after another differ in the facts they come from; to a reader they are one list.
    Definitions(Vec<&'a Entry<RichText>>),
    Other(&'a Block<RichText>),
}

/// Blocks as a reader meets them.
pub fn pieces<'a>(blocks: impl Iterator<Item = &'a Block<RichText>>) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    for block in blocks {
        match (pieces.last_mut(), block) {
            (Some(Piece::Definitions(before)), Block::Definitions { entries }) => before.extend(entries),
            (_, Block::Definitions { entries }) => pieces.push(Piece::Definitions(entries.iter().collect())),
            (_, block) => pieces.push(Piece::Other(block)),
        }
    }
    pieces
}

/// The first line of a text with a mark before it, and another before the rest; nothing if there is none.
pub fn within(text: &str, first: &str, rest: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let lines = text.lines().enumerate().map(|(index, line)| match (index, line) {
        (0, line) => format!("{first}{line}"),
        (_, "") => rest.trim_end().to_owned(),
        (_, line) => format!("{rest}{line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Words without any mark.
pub fn unmarked(words: &str) -> RichText {
    vec![Inline::Text(words.to_owned())]
}

/// Words after a strong label.
pub fn labelled(label: &str, words: &RichText) -> RichText {
    let mut text = vec![Inline::Strong(unmarked(label)), Inline::Text(" ".to_owned())];
    text.extend(words.iter().cloned());
    text
}

/// Words that any file of text can hold. What would end a line or jump within it becomes a space; other control characters, which no
/// reader sees and XML refuses (XML 1.0, section 2.2), are left out.
pub fn printable(words: &str) -> String {
    let space = |c: char| if matches!(c, '\t' | '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}') { ' ' } else { c };
    words.chars().map(space).filter(|c| !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_control_character_is_printable() {
        assert_eq!(printable("a\tb\r\nc\u{1b}[31m\u{0}\u{FFFE}\u{FFFF}\u{9f}d"), "a b  c[31md");
        assert_eq!(printable("ä中\u{200d}\u{1F600}"), "ä中\u{200d}\u{1F600}");
    }
}

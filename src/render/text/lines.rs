//! Words as characters in lines.

use crate::document::{Inline, RichText, phrase};
use crate::render::blocks::printable;

/// How many characters a line may hold.
pub const WIDTH: usize = 72;

/// Below this there is no room for words, however deep a list lies.
const NARROWEST: usize = 24;

/// Words without their marks; a link is followed by where it leads.
pub fn words(text: &RichText) -> String {
    let mut out = String::new();
    push(text, &mut out);
    out
}

fn push(text: &RichText, out: &mut String) {
    for inline in text {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(&printable(text)),
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Foreign { content, .. } => push(content, out),
            Inline::Link { href, content } => {
                push(content, out);
                // A link within the notice leads to a heading that its words name.
                if !href.starts_with('#') && !is_told(href, &phrase::plain(content)) {
                    out.push_str(" <");
                    out.push_str(&printable(href));
                    out.push('>');
                }
            }
            Inline::LineBreak => out.push('\n'),
        }
    }
}

/// Whether words that are a link are its address, too.
fn is_told(href: &str, words: &str) -> bool {
    let address = href.strip_prefix("mailto:").unwrap_or(href);
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    address == words || href.strip_prefix("tel:").is_some_and(|number| digits(number) == digits(words))
}

/// Words in lines of at most `width` characters. A longer word has a line of its own and is not broken.
pub fn broken(text: &str, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for part in text.split('\n') {
        let (mut line, mut length) = (String::new(), 0);
        for word in part.split(' ').filter(|word| !word.is_empty()) {
            let size = word.chars().count();
            if length > 0 && length + 1 + size > width.max(NARROWEST) {
                lines.push(std::mem::take(&mut line));
                length = 0;
            }
            if length > 0 {
                line.push(' ');
                length += 1;
            }
            line.push_str(word);
            length += size;
        }
        if length > 0 {
            lines.push(line);
        }
    }
    lines.join("\n")
}

/// A heading, with a line below it as long as its longest line.
pub fn underlined(heading: &str, mark: char) -> String {
    let lines = broken(heading, WIDTH);
    let longest = lines.lines().map(|line| line.chars().count()).max().unwrap_or(0).min(WIDTH);
    if longest == 0 { String::new() } else { format!("{lines}\n{}", mark.to_string().repeat(longest)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(href: &str, words: &str) -> String {
        super::words(&vec![Inline::Link { href: href.to_owned(), content: vec![Inline::Text(words.to_owned())] }])
    }

    #[test]
    fn a_link_tells_its_address_once() {
        assert_eq!(link("https://a.example/x", "our page"), "our page <https://a.example/x>");
        assert_eq!(link("https://a.example/x", "https://a.example/x"), "https://a.example/x");
        assert_eq!(link("mailto:a@a.example", "a@a.example"), "a@a.example");
        assert_eq!(link("tel:+358401234", "+358 40 1234"), "+358 40 1234");
        assert_eq!(link("#rights", "your rights"), "your rights");
    }

    #[test]
    fn a_line_is_counted_in_characters_and_a_long_word_stays_whole() {
        assert_eq!(broken(&"ä".repeat(30), 24), "ä".repeat(30));
        assert_eq!(broken(&["åäö"; 7].join(" "), 24), "åäö åäö åäö åäö åäö åäö\nåäö");
        assert_eq!(broken("one\n\ntwo  three ", 24), "one\ntwo three");
    }
}

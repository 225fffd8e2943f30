//! The door to `pulldown_cmark`: which Markdown authors may write, and what of it is refused.
//!
//! Only what CommonMark itself has is switched on. Raw HTML and images are refused, and links may lead to the web, to mail and to a telephone.

pub use pulldown_cmark::{Event, Tag, TagEnd};

use pulldown_cmark::{Options, Parser};

use crate::decode::is_web_address;

/// The events of an author's text.
pub fn parse(text: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(text, Options::empty())
}

/// Something in an author's Markdown that is not published as it was meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// A link to elsewhere than the web, mail or a telephone: its words stay, the link goes.
    Link,
    /// Raw HTML: shown as the text that it is.
    Html,
    /// An image: its description stays.
    Image,
}

/// Whether a link may be published: `http`, `https`, `mailto` or `tel`.
pub fn is_allowed(href: &str) -> bool {
    let scheme = href.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    match scheme.as_deref() {
        Some("http" | "https") => is_web_address(href),
        Some("mailto" | "tel") => !href.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"')),
        _ => false,
    }
}

/// What an author's text holds that is not published as meant; each kind once.
pub fn problems(text: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    if is_plain(text) {
        return found;
    }
    for event in parse(text) {
        let problem = match event {
            Event::Start(Tag::Link { dest_url, .. }) if !is_allowed(&dest_url) => Problem::Link,
            Event::Start(Tag::Image { .. }) => Problem::Image,
            Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => Problem::Html,
            _ => continue,
        };
        if !found.contains(&problem) {
            found.push(problem);
        }
    }
    found
}

/// Whether a text surely holds no Markdown, so that it need not be parsed.
pub fn is_plain(text: &str) -> bool {
    let begins_like_a_block = |line: &str| {
        let line = line.trim_start();
        line.starts_with(['#', '>', '-', '+', '=', '~']) || line.starts_with(|c: char| c.is_ascii_digit())
    };
    !text.contains(['*', '_', '`', '[', ']', '<', '&', '\\', '\t'])
        && !text.lines().any(|line| begins_like_a_block(line) || line.starts_with("  "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_published_as_meant_is_told() {
        for bad in ["[a](javascript:alert)", "[a](data:text/html,x)", "[a](//host)", "[a](file:///etc)", "[a](../x)"] {
            assert_eq!(problems(bad), [Problem::Link], "{bad}");
        }
        assert_eq!(problems("![a](https://a.example/a.png)"), [Problem::Image]);
        assert_eq!(problems("a <b>c</b>"), [Problem::Html]);
        for good in ["[a](https://a.example)", "[a](mailto:a@a.example)", "[a](tel:+358)", "**a** < b", "2. toukokuuta"] {
            assert_eq!(problems(good), [], "{good}");
        }
    }
}

//! What pages and style sheets lead to and load, read from their bytes: projects have templates and style sheets of their own, and nobody
//! else knows what those hold.
//!
//! This reads what a browser would read, and judges nothing; [`links`](super::links) does.

use std::borrow::Cow;

/// An address in a page or style sheet.
#[derive(Debug, PartialEq)]
pub struct Address<'a> {
    pub text: Cow<'a, str>,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A reader follows it.
    Followed,
    /// It names this page or its versions for machines.
    Named,
    /// The browser loads it without being asked.
    Loaded,
}

/// The relations of a link in the head that name a page. All others, such as `stylesheet` and `preconnect`, make a browser act.
const NAMING: &[&str] = &[
    "alternate",
    "author",
    "canonical",
    "help",
    "license",
    "me",
    "next",
    "prev",
    "privacy-policy",
    "search",
    "terms-of-service",
    // Versions of a page: RFC 5829.
    "latest-version",
    "predecessor-version",
    "successor-version",
    "version-history",
];

/// Elements that run something, hold a page of others, send something, change what every address on the page means, or load what nobody looks
/// for in them.
const ACTING: &[&str] =
    &["script", "iframe", "frame", "frameset", "object", "embed", "applet", "portal", "form", "base", "template", "svg", "math", "style"];

/// Elements whose contents are no markup.
const VERBATIM: &[&str] = &["script", "style", "textarea", "title"];

/// A tag that opens, with its attributes as they are written.
struct Tag<'a> {
    name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }
}

/// The addresses of a page and the ids that links can lead to.
pub fn read_page(page: &str) -> (Vec<Address<'_>>, Vec<Cow<'_, str>>) {
    let (mut addresses, mut ids) = (Vec::new(), Vec::new());
    each_tag(page, &mut |tag| {
        ids.extend(tag.get("id").map(unescaped));
        push_addresses(tag, &mut addresses);
    });
    (addresses, ids)
}

/// The first thing in a page that acts, as it would be told: a page that only tells has none.
pub fn acting(page: &str) -> Option<String> {
    let mut found = None;
    each_tag(page, &mut |tag| {
        if found.is_none() {
            found = acting_in(tag);
        }
    });
    found
}

fn acting_in(tag: &Tag) -> Option<String> {
    if ACTING.iter().any(|name| tag.is(name)) {
        return Some(format!("`<{}>`", tag.name.to_ascii_lowercase()));
    }
    if tag.is("meta") && tag.get("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("refresh")) {
        return Some("a page that leads on by itself".to_owned());
    }
    let event = tag.attributes.iter().find(|(name, _)| name.get(..2).is_some_and(|on| on.eq_ignore_ascii_case("on")));
    let styled = tag.attributes.iter().find(|(name, _)| name.eq_ignore_ascii_case("style"));
    if let Some((name, _)) = event.or(styled) {
        return Some(format!("the attribute `{}`", name.to_ascii_lowercase()));
    }
    // Browsers pass over what cannot be seen in a scheme.
    let bare =
        |value: &str| unescaped(value).chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>().to_ascii_lowercase();
    let acts = |value: &str| ["javascript:", "vbscript:", "data:text"].iter().any(|scheme| bare(value).starts_with(scheme));
    let address = tag.attributes.iter().find(|(_, value)| acts(value));
    address.map(|(name, _)| format!("the address in `{}`", name.to_ascii_lowercase()))
}

/// Visits every tag that opens.
fn each_tag<'a>(page: &'a str, visit: &mut dyn FnMut(&Tag<'a>)) {
    let mut rest = page;
    while let Some(at) = rest.find('<') {
        rest = rest.get(at + 1..).unwrap_or_default();
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.find("-->").and_then(|end| comment.get(end..)).unwrap_or_default();
        } else if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let (tag, after) = read_tag(rest);
            visit(&tag);
            rest = if VERBATIM.iter().any(|name| tag.is(name)) { behind(after, tag.name) } else { after };
        }
    }
}

/// What follows the contents of an element that holds no markup, from the tag that closes it.
fn behind<'a>(text: &'a str, name: &str) -> &'a str {
    let closes = |at: &usize| text.get(at + 2..at + 2 + name.len()).is_some_and(|word| word.eq_ignore_ascii_case(name));
    let end =
        text.match_indices('<').map(|(at, _)| at).filter(|at| text.get(at + 1..).is_some_and(|rest| rest.starts_with('/'))).find(closes);
    end.and_then(|end| text.get(end..)).unwrap_or_default()
}

/// Reads a tag from its name on; the rest begins behind its bracket.
fn read_tag(text: &str) -> (Tag<'_>, &str) {
    let (name, mut rest) = cut(text, |c| c.is_ascii_whitespace() || c == '/' || c == '>');
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if rest.is_empty() || rest.starts_with('>') {
            return (Tag { name, attributes }, rest.get(1..).unwrap_or_default());
        }
        // An equals sign at the beginning is a part of the name, so that every round takes something.
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let (more, after) = cut(rest.get(first..).unwrap_or_default(), |c| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/'));
        let name = rest.get(..first + more.len()).unwrap_or_default();
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(value) => read_value(value.trim_start()),
            None => ("", after),
        };
        attributes.push((name, value));
        rest = after;
    }
}

fn read_value(text: &str) -> (&str, &str) {
    match text.chars().next() {
        Some(quote @ ('"' | '\'')) => {
            let (value, rest) = cut(text.get(1..).unwrap_or_default(), |c| c == quote);
            (value, rest.get(1..).unwrap_or_default())
        }
        _ => cut(text, |c| c.is_ascii_whitespace() || c == '>'),
    }
}

/// A text up to the first character of a kind, and the rest from there.
fn cut(text: &str, is_end: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(is_end).unwrap_or(text.len()))
}

fn push_addresses<'a>(tag: &Tag<'a>, addresses: &mut Vec<Address<'a>>) {
    let mut push = |text: Option<&'a str>, kind| addresses.extend(text.map(|text| Address { text: unescaped(text.trim()), kind }));
    let rel = tag.get("rel").unwrap_or_default();
    let is_naming = |word: &str| NAMING.iter().any(|naming| naming.eq_ignore_ascii_case(word));
    let followed = match tag.name.to_ascii_lowercase().as_str() {
        "link" if rel.split_ascii_whitespace().all(is_naming) => Kind::Named,
        "link" | "image" | "use" | "feimage" => Kind::Loaded,
        _ => Kind::Followed,
    };
    push(tag.get("href"), followed);
    push(tag.get("xlink:href"), followed);
    push(tag.get("src"), Kind::Loaded);
    push(tag.get("poster"), Kind::Loaded);
    push(tag.get("data").filter(|_| tag.is("object")), Kind::Loaded);
    push(tag.get("action"), Kind::Followed);
    push(tag.get("formaction"), Kind::Followed);
    for candidate in tag.get("srcset").into_iter().flat_map(|set| set.split(',')) {
        push(candidate.split_ascii_whitespace().next(), Kind::Loaded);
    }
    let refresh =
        tag.get("http-equiv").filter(|name| tag.is("meta") && name.eq_ignore_ascii_case("refresh")).and_then(|_| tag.get("content"));
    push(refresh.and_then(|content| content.split_once('=')).map(|(_, address)| address), Kind::Followed);
}

/// An attribute without the escapes that templates write, and the numeric ones.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let escape = from.get(1..).and_then(|from| from.split_once(';')).and_then(|(name, after)| Some((character(name)?, after)));
        let (c, after) = escape.unwrap_or(('&', from.get(1..).unwrap_or_default()));
        out.push(c);
        rest = after;
    }
    Cow::Owned(out + rest)
}

fn character(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = number.strip_prefix(['x', 'X']).map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok());
            char::from_u32(code?)
        }
    }
}

/// The longest address that is looked for in a style sheet, in bytes; whatever is longer holds no address that leads anywhere.
const LONGEST: usize = 2048;

/// The addresses that a style sheet loads, each with its line.
pub fn read_style(style: &str) -> Vec<(usize, String)> {
    let style = without_comments(style);
    let mut found = Vec::new();
    for (number, line) in style.lines().enumerate() {
        let lower = line.to_ascii_lowercase();
        for mark in ["url(", "image-set(", "@import"] {
            let addresses = lower.match_indices(mark).map(|(at, mark)| loaded(line.get(at + mark.len()..).unwrap_or_default()));
            // What says `url(…)` itself is found as that.
            let named = addresses.filter(|address| !address.to_ascii_lowercase().starts_with("url("));
            found.extend(named.take(LONGEST).map(|address| (number + 1, address.to_owned())));
        }
    }
    found.sort();
    found
}

/// The address at the beginning of a text, quoted or not.
fn loaded(text: &str) -> &str {
    let text = text.trim_start();
    let text = text.get(..LONGEST.min(text.len())).unwrap_or_else(|| cut(text, |c| !c.is_ascii()).0);
    match text.chars().next() {
        Some('"' | '\'') => read_value(text).0,
        _ => cut(text, |c| c == ')' || c == ';').0.trim(),
    }
}

/// A style sheet with a blank in the place of every comment, line by line, so that lines keep their numbers. What looks like a comment within
/// quotes is none.
fn without_comments(style: &str) -> String {
    let mut out = String::with_capacity(style.len());
    let mut quote = None;
    let mut rest = style;
    while let Some(next) = rest.chars().next() {
        if let (None, Some((comment, after))) = (quote, rest.strip_prefix("/*").map(|from| from.split_once("*/").unwrap_or((from, "")))) {
            out.push(' ');
            out.extend(comment.matches('\n'));
            rest = after;
            continue;
        }
        quote = match quote {
            Some(open) if next == open || next == '\n' => None,
            None if matches!(next, '"' | '\'') => Some(next),
            other => other,
        };
        out.push(next);
        rest = rest.get(next.len_utf8()..).unwrap_or_default();
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(page: &str) -> Vec<(String, Kind)> {
        read_page(page).0.into_iter().map(|address| (address.text.into_owned(), address.kind)).collect()
    }

    #[test]
    fn an_address_is_read_however_it_is_written() {
        for page in
            ["<a href=\"x?a&amp;b\">", "<A CLASS=y HREF = 'x?a&#38;b'>", "<a\nhref=x?a&#x26;b id=z>", "<a data-x=\"<\" href=\" x?a&b \" />"]
        {
            assert_eq!(read(page), [("x?a&b".to_owned(), Kind::Followed)], "{page}");
        }
    }

    #[test]
    fn what_is_no_tag_holds_no_address() {
        for page in [
            "<!-- <a href=\"x\"> -->",
            "<script>\"<a href='x'>\"</script>",
            "<title><a href=x></TITLE>",
            "1 < 2 <",
            "<a",
            "<a =>",
            "</a href=x>",
            "<a hre",
            "<a b='",
        ] {
            assert_eq!(read(page), [], "{page}");
        }
    }

    #[test]
    fn what_a_browser_loads_is_told_from_what_a_reader_follows() {
        for page in [
            "<img src=x>",
            "<link rel=\"stylesheet\" href=x>",
            "<link rel=\"alternate stylesheet\" href=x>",
            "<video poster=x>",
            "<use href=x>",
            "<object data=x>",
        ] {
            assert_eq!(read(page), [("x".to_owned(), Kind::Loaded)], "{page}");
        }
        assert_eq!(read("<img srcset='x 1x, y 2x'>").len(), 2);
        assert_eq!(read("<link rel=canonical href=x>"), [("x".to_owned(), Kind::Named)]);
        assert_eq!(read("<meta http-equiv=refresh content='0; url=x'>"), [("x".to_owned(), Kind::Followed)]);
    }

    #[test]
    fn what_acts_is_told_from_what_only_tells() {
        for page in [
            "<p><SCRIPT>x</script>",
            "<iframe src=x>",
            "<a href=' java\tscript:x'>",
            "<a href='&#106;avascript:x'>",
            "<p onclick=x>",
            "<img/onerror=x>",
            "<base href=x>",
            "<meta http-equiv=Refresh content='0'>",
            "<form>",
            "<p style=\"background: u\\72l(//example.com)\">",
            "<style>",
        ] {
            assert!(acting(page).is_some(), "{page}");
        }
        let telling =
            "<!doctype html><a href=\"https://example.com/\">on <b>script</b></a><details open><link rel=icon href=\"data:,\">&lt;script>";
        assert_eq!(acting(telling), None);
    }

    #[test]
    fn a_style_sheet_loads_what_it_imports_and_shows() {
        let style =
            "/* url(no)\n */\n@import \"a.css\";\na { background: URL( 'b c.png' ) }\n@import url(d.css) print;\nb { src: url(e.woff2) }";
        let found = read_style(style);
        let wanted = [(3, "a.css"), (4, "b c.png"), (5, "d.css"), (6, "e.woff2")];
        assert_eq!(found, wanted.map(|(line, address)| (line, address.to_owned())));
        assert_eq!(read_style("a { b: url("), [(1, String::new())]);
    }
}

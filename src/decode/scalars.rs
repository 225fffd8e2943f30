//! The plain values: words, ids, days, links, yes and no, and choices from a closed list.

use indexmap::IndexMap;

use super::mend::{self, Day};
use super::{Decode, Decoder, nearest, quoted};
use crate::diagnostic::Fix;
use crate::law::CountryCode;
use crate::source::Span;
use crate::source::tree::{Kind, Node};
use crate::time::{Date, Period, parse_date};

/// A name that the project gives: lower-case letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(pub String);

/// An address on the web, `http` or `https`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(pub String);

/// What stands where an e-mail address should. It may be broken: a rule says so, because a notice that was found with a broken
/// address must still be readable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailAddress(pub String);

/// One value or a list of them.
#[derive(Clone, Debug, PartialEq)]
pub struct OneOrMany<T>(pub Vec<T>);

/// A mapping from ids to values, in the order of the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Map<T>(IndexMap<String, (Span, T)>);

/// A closed list of words, such as the six legal bases.
pub trait Choice: Copy + PartialEq + 'static {
    /// Completes "expected …".
    const WHAT: &'static str;
    const ALL: &'static [(&'static str, Self)];

    /// The word that stands for it in a file, and in the ids of its messages.
    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, choice)| *choice == self).map(|(name, _)| *name).expect("ALL lists every choice")
    }
}

impl<T: Choice> Decode for T {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let Kind::Scalar { text, .. } = &node.kind else {
            return decoder.wrong(node, T::WHAT);
        };
        let found = T::ALL.iter().find(|(name, _)| *name == &**text);
        if let Some((_, choice)) = found {
            return Some(*choice);
        }
        let names: Vec<_> = T::ALL.iter().map(|(name, _)| *name).collect();
        let report = decoder.report("unknown-word", node.span, format!("expected {}", T::WHAT), format!("`{text}` is not one"));
        match nearest(text, names.iter().copied()) {
            Some(nearest) => report.help(format!("did you mean `{nearest}`?")),
            None => report.help(format!("write one of {}", quoted(&names))),
        };
        report.fix(mend::slip(text, names).and_then(|meant| Fix::word(node.span, text, meant)));
        None
    }
}

impl Decode for String {
    /// A scalar with something in it. Characters that a reader cannot see are refused: they can make a text read otherwise than it is.
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let Kind::Scalar { text, .. } = &node.kind else {
            return decoder.wrong(node, "a text");
        };
        if text.trim().is_empty() {
            decoder
                .report("empty-value", node.span, "an empty text", "nothing is stated here")
                .help("leave the key out, or write `none` if there is none, or `{ todo: \"…\" }` if it is still to be found out");
            return None;
        }
        let Some(hidden) = text.chars().find(|c| is_hidden(*c)) else {
            return Some(text.to_string());
        };
        decoder
            .report("hidden-character", node.span, "a character that nobody can see", format!("holds U+{:04X}", u32::from(hidden)))
            .help("remove it: such characters can make a text read otherwise than it is");
        Some(text.chars().map(|c| if is_hidden(c) { char::REPLACEMENT_CHARACTER } else { c }).collect())
    }
}

/// Control characters but tab and line feed, the marks that turn the direction of text, and codes that are no characters.
pub fn is_hidden(c: char) -> bool {
    if matches!(c, ' '..='~' | '\u{A1}'..='\u{24F}') {
        return false;
    }
    let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}');
    let is_no_character = matches!(c, '\u{FDD0}'..='\u{FDEF}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}') || u32::from(c) & 0xFFFE == 0xFFFE;
    (c.is_control() && c != '\n' && c != '\t')
        || turns
        || is_no_character
        || matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{E0000}'..='\u{10FFFF}')
}

impl Id {
    /// Whether a text can be an id.
    pub fn is_id(text: &str) -> bool {
        let inner = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        !text.is_empty() && text.len() <= 80 && text.chars().all(inner) && !text.starts_with('-') && !text.ends_with('-')
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Decode for Id {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, .. } if Id::is_id(text) => Some(Id(text.to_string())),
            _ => decoder.wrong(node, "a name of lower-case letters, digits and hyphens"),
        }
    }
}

impl Decode for bool {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, .. } if matches!(&**text, "true" | "yes") => Some(true),
            Kind::Scalar { text, .. } if matches!(&**text, "false" | "no") => Some(false),
            _ => {
                decoder.wrong::<()>(node, "`true` or `false`");
                mended(node, decoder, mend::yes_or_no);
                None
            }
        }
    }
}

/// Reads a scalar with a parser that answers `None` for what it does not know.
fn parsed<T>(node: &Node, decoder: &mut Decoder, wanted: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
    let value = match &node.kind {
        Kind::Scalar { text, .. } => parse(text),
        _ => None,
    };
    match value {
        Some(value) => Some(value),
        None => decoder.wrong(node, wanted),
    }
}

/// Puts what an author certainly meant beside the mistake that was recorded last.
fn mended<T: ToString>(node: &Node, decoder: &mut Decoder, meant: impl Fn(&str) -> Option<T>) {
    let Kind::Scalar { text, .. } = &node.kind else { return };
    let Some(meant) = meant(text).map(|meant| meant.to_string()) else { return };
    let fix = Fix::word(node.span, text, &meant);
    if let Some(last) = decoder.findings.last_mut() {
        last.help(format!("write `{meant}`")).fix(fix);
    }
}

impl Decode for Date {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let date = parsed(node, decoder, "a day that exists, as in `2026-11-20`", parse_date);
        let Kind::Scalar { text, .. } = &node.kind else { return date };
        match mend::day(text).filter(|_| date.is_none()) {
            Some(Day::Certain(date)) => mended(node, decoder, |_| Some(date)),
            Some(Day::Ambiguous(one, other)) => {
                if let Some(last) = decoder.findings.last_mut() {
                    last.help(format!("write `{one}` or `{other}`: it can be read as either"));
                }
            }
            None => {}
        }
        date
    }
}

impl Decode for Period {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let period = parsed(node, decoder, "a period, as in `2 years`, `6 months` or `14 days`", Period::parse);
        if period.is_none() {
            mended(node, decoder, mend::period);
        }
        period
    }
}

impl Decode for u8 {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        parsed(node, decoder, "a whole number, as in `15`", |text| text.parse().ok())
    }
}

impl Decode for CountryCode {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let known = |text: &str| CountryCode::parse(text).filter(|code| crate::law::country(*code).is_some());
        let code = parsed(node, decoder, "a country by its two letters in ISO 3166, as in `FI`", known);
        if code.is_none() {
            mended(node, decoder, crate::law::country_called);
        }
        code
    }
}

impl Decode for Link {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = String::decode(node, decoder)?;
        if is_web_address(&text) {
            return Some(Link(text));
        }
        decoder
            .report("refused-link", node.span, "not an address on the web", "expected `https://…`")
            .help("write the whole address, beginning with `https://` or `http://`");
        mended(node, decoder, mend::web_address);
        None
    }
}

/// Whether a text is an `http` or `https` address with a host, and without blanks or characters that could break out of a link.
pub fn is_web_address(text: &str) -> bool {
    // Whether a scheme is in capitals is all the same (RFC 3986, section 3.1).
    let is_web = |scheme: &str| scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    let rest = text.split_once("://").filter(|(scheme, _)| is_web(scheme)).map(|(_, rest)| rest);
    let clean =
        |rest: &str| !rest.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '"' | '`' | '\\' | '{' | '}'));
    rest.is_some_and(|rest| rest.chars().next().is_some_and(char::is_alphanumeric) && clean(rest))
}

impl Decode for MailAddress {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        String::decode(node, decoder).map(MailAddress)
    }
}

impl MailAddress {
    /// Whether it has the form of an address that mail can reach.
    pub fn is_whole(&self) -> bool {
        let Some((local, domain)) = self.0.split_once('@') else { return false };
        let clean = |part: &str| part.chars().all(|c| c.is_alphanumeric() || "._%+-'".contains(c));
        let labels = domain.split('.').all(|label| !label.is_empty());
        !local.is_empty() && clean(local) && clean(domain) && labels && domain.contains('.')
    }
}

impl<T: Decode> Decode for OneOrMany<T> {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Sequence(_) => Vec::decode(node, decoder).map(OneOrMany),
            _ => T::decode(node, decoder).map(|one| OneOrMany(vec![one])),
        }
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Map(IndexMap::new())
    }
}

impl<T> Map<T> {
    /// Each id with the place of its key and its value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Span, &T)> {
        self.0.iter().map(|(id, (span, value))| (id.as_str(), *span, value))
    }

    pub fn get(&self, id: &str) -> Option<&T> {
        self.0.get(id).map(|(_, value)| value)
    }

    /// The place of an id's key.
    pub fn span(&self, id: &str) -> Option<Span> {
        self.0.get(id).map(|(span, _)| *span)
    }

    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Decode> Decode for Map<T> {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let Kind::Mapping(entries) = &node.kind else {
            return decoder.wrong(node, "a mapping from names to what they stand for");
        };
        let mut map = IndexMap::with_capacity(entries.len());
        for entry in entries.iter() {
            let id: &str = &entry.key.value;
            if !Id::is_id(id) {
                decoder
                    .report(
                        "wrong-type",
                        entry.key.span,
                        "expected a name of lower-case letters, digits and hyphens",
                        format!("`{id}` is not one"),
                    )
                    .help("a name is for you and for `seloste`; what readers see stands in `name:`");
                decoder.is_partial = true;
                continue;
            }
            decoder.is_partial |= decoder.meant.names.contains(&entry.key.span);
            if let Some(value) = decoder.part(&entry.value) {
                map.insert(id.to_owned(), (entry.key.span, value));
            }
        }
        Some(Map(map))
    }
}

//! Words before a language is chosen, and after.

use std::borrow::Cow;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::law::{Authority, CountryCode, Words};
use crate::notice::{Language, Text};
use crate::time::{Date, Period};

/// What is to be said, in no language yet. Grammar is for the locales: a phrase only names a message and its facts.
#[derive(Clone, Debug)]
pub enum Phrase {
    /// A message of the locales, with its arguments.
    Message(Cow<'static, str>, Vec<(&'static str, Arg)>),
    /// Words that an author wrote; they may hold Markdown.
    Authored(Text),
    /// A name, a number, an address: the same in every language, and never Markdown.
    Verbatim(String),
    /// Words of the law's tables, such as the title of an act, and the message that has them in other languages, if one may.
    Law(&'static Words, Option<Cow<'static, str>>),
    /// An authority's postal address, which some authorities have in several languages.
    AuthorityAddress(&'static Authority),
    /// Where to lodge a complaint with an authority.
    AuthorityComplaint(&'static Authority),
    /// Phrases joined as a language joins them: "a, b and c".
    List(Vec<Phrase>),
    /// Sentences one after another.
    Sentences(Vec<Phrase>),
    /// A phrase that begins a cell or a line, so that its first letter is a capital.
    Capital(Box<Phrase>),
    Strong(Box<Phrase>),
    Link {
        href: String,
        text: Box<Phrase>,
    },
    Country(CountryCode),
    /// The name of a language.
    Language(Language),
    Date(Date),
    Period(Period),
}

/// An argument of a message.
#[derive(Clone, Debug)]
pub enum Arg {
    /// A word that the message selects on, such as the kind of a claim.
    Choice(&'static str),
    /// A number that the message selects on.
    Number(u32),
    /// Words that are put in.
    Phrase(Phrase),
}

/// Words in one language.
pub type RichText = Vec<Inline>;

/// A stretch of words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Inline {
    Text(String),
    Emphasis(RichText),
    Strong(RichText),
    Code(String),
    Link {
        href: String,
        content: RichText,
    },
    /// Words in another language than those around them, by its code.
    Foreign {
        language: String,
        content: RichText,
    },
    LineBreak,
}

/// Words of the law's tables, which the locales may have in more languages.
pub fn of_law(words: &'static Words, message: impl Into<Cow<'static, str>>) -> Phrase {
    Phrase::Law(words, Some(message.into()))
}

/// A message without arguments.
pub fn say(key: impl Into<Cow<'static, str>>) -> Phrase {
    Phrase::Message(key.into(), Vec::new())
}

/// A message with arguments.
pub fn say_with<const N: usize>(key: impl Into<Cow<'static, str>>, args: [(&'static str, Arg); N]) -> Phrase {
    Phrase::Message(key.into(), args.into())
}

impl Phrase {
    /// The same, for the beginning of a cell or a line.
    pub fn capital(self) -> Phrase {
        Phrase::Capital(Box::new(self))
    }

    pub fn strong(self) -> Phrase {
        Phrase::Strong(Box::new(self))
    }

    /// The same as a link.
    pub fn linked(self, href: impl Into<String>) -> Phrase {
        Phrase::Link { href: href.into(), text: Box::new(self) }
    }
}

impl From<Phrase> for Arg {
    fn from(phrase: Phrase) -> Arg {
        Arg::Phrase(phrase)
    }
}

impl From<&Text> for Arg {
    fn from(text: &Text) -> Arg {
        Arg::Phrase(Phrase::Authored(text.clone()))
    }
}

impl From<&Text> for Phrase {
    fn from(text: &Text) -> Phrase {
        Phrase::Authored(text.clone())
    }
}

impl Serialize for Inline {
    /// Plain text is a plain string, which keeps templates and files short; everything else says what it is.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        #[serde(tag = "kind", rename_all = "kebab-case")]
        enum Marked<'a> {
            Emphasis { content: &'a RichText },
            Strong { content: &'a RichText },
            Code { text: &'a str },
            Link { href: &'a str, content: &'a RichText },
            Foreign { language: &'a str, content: &'a RichText },
            LineBreak,
        }
        match self {
            Inline::Text(text) => serializer.serialize_str(text),
            Inline::Emphasis(content) => Marked::Emphasis { content }.serialize(serializer),
            Inline::Strong(content) => Marked::Strong { content }.serialize(serializer),
            Inline::Code(text) => Marked::Code { text }.serialize(serializer),
            Inline::Link { href, content } => Marked::Link { href, content }.serialize(serializer),
            Inline::Foreign { language, content } => Marked::Foreign { language, content }.serialize(serializer),
            Inline::LineBreak => Marked::LineBreak.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Inline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Inline, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

/// Reads a stretch of words as it is written: a plain string, or what says what it is.
struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Inline;

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("text, or a map")
    }

    fn visit_str<E>(self, text: &str) -> Result<Inline, E> {
        Ok(Inline::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Inline, E> {
        Ok(Inline::Text(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Inline, A::Error> {
        #[derive(Deserialize)]
        #[serde(tag = "kind", rename_all = "kebab-case")]
        enum Marked {
            Emphasis { content: RichText },
            Strong { content: RichText },
            Code { text: String },
            Link { href: String, content: RichText },
            Foreign { language: String, content: RichText },
            LineBreak,
        }
        Ok(match Marked::deserialize(MapAccessDeserializer::new(map))? {
            Marked::Emphasis { content } => Inline::Emphasis(content),
            Marked::Strong { content } => Inline::Strong(content),
            Marked::Code { text } => Inline::Code(text),
            Marked::Link { href, content } => Inline::Link { href, content },
            Marked::Foreign { language, content } => Inline::Foreign { language, content },
            Marked::LineBreak => Inline::LineBreak,
        })
    }
}

/// The words of a rich text without their marks.
pub fn plain(text: &RichText) -> String {
    let mut out = String::new();
    push_plain(text, &mut out);
    out
}

fn push_plain(text: &RichText, out: &mut String) {
    for inline in text {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link { content, .. } | Inline::Foreign { content, .. } => {
                push_plain(content, out);
            }
            Inline::LineBreak => out.push(' '),
        }
    }
}

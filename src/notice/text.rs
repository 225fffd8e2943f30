//! Words: an author's own, in one language or several, and the terms of the vocabulary.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::decode::{Decode, Decoder, Id, Link, Stated, mend, nearest};
use crate::diagnostic::{Fix, Severity};
use crate::prose::{self, Problem};
use crate::source::tree::{Kind, Node};
use crate::source::{Span, Spanned};

/// A language by its code in ISO 639.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(&'static str);

/// The languages that we have words for or mean to: the official ones of the Union (Regulation No 1/58, Art. 1) and of the other EEA states.
const LANGUAGES: &[&str] = &[
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "is", "it", "lt", "lv", "mt", "nb", "nl", "pl", "pt",
    "ro", "sk", "sl", "sv",
];

/// Further languages, for which a project may bring the words itself: those of ISO 639-1, the Sámi languages spoken in the Union that
/// have codes in ISO 639-2 only, and the codes that ISO 639-2 leaves to local use.
const FURTHER: &[&str] = &[
    "aa", "ab", "ae", "af", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "be", "bi", "bm", "bn", "bo", "br", "bs", "ca", "ce",
    "ch", "co", "cr", "cu", "cv", "cy", "dv", "dz", "ee", "eo", "eu", "fa", "ff", "fj", "fo", "fy", "gd", "gl", "gn", "gu", "gv", "ha",
    "he", "hi", "ho", "ht", "hy", "hz", "ia", "id", "ie", "ig", "ii", "ik", "io", "iu", "ja", "jv", "ka", "kg", "ki", "kj", "kk", "kl",
    "km", "kn", "ko", "kr", "ks", "ku", "kv", "kw", "ky", "la", "lb", "lg", "li", "ln", "lo", "lu", "mg", "mh", "mi", "mk", "ml", "mn",
    "mr", "ms", "my", "na", "nd", "ne", "ng", "nn", "no", "nr", "nv", "ny", "oc", "oj", "om", "or", "os", "pa", "pi", "ps", "qu", "rm",
    "rn", "ru", "rw", "sa", "sc", "sd", "se", "sg", "si", "sm", "sn", "so", "sq", "sr", "ss", "st", "su", "sw", "ta", "te", "tg", "th",
    "ti", "tk", "tl", "tn", "to", "tr", "ts", "tt", "tw", "ty", "ug", "uk", "ur", "uz", "ve", "vi", "vo", "wa", "wo", "xh", "yi", "yo",
    "za", "zh", "zu", "sma", "smj", "smn", "sms", "qaa", "qab", "qac", "qad", "qae",
];

impl Language {
    pub const ENGLISH: Language = Language("en");

    /// The language with this code; `None` for anything else.
    pub fn parse(code: &str) -> Option<Language> {
        LANGUAGES.iter().chain(FURTHER).find(|known| **known == code).map(|known| Language(known))
    }

    /// Every language that a notice can be written in without words of the project's own.
    pub fn all() -> impl Iterator<Item = Language> {
        LANGUAGES.iter().map(|code| Language(code))
    }

    pub fn code(self) -> &'static str {
        self.0
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Language, D::Error> {
        let code = String::deserialize(deserializer)?;
        Language::parse(&code).ok_or_else(|| serde::de::Error::custom(format!("`{code}` is not a language")))
    }
}

impl Decode for Language {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, .. } => Language::parse(text).or_else(|| unknown_language(text, node.span, decoder)),
            _ => decoder.wrong(node, "a language, as in `fi`"),
        }
    }
}

fn unknown_language<T>(code: &str, span: Span, decoder: &mut Decoder) -> Option<T> {
    // No code has a space in it, and no sentence is short of commas.
    if code.contains(char::is_whitespace) {
        decoder
            .report("unknown-language", span, "expected a language, found words", "taken for the next language after a comma")
            .help("put the whole text in double quotes: inside `{ … }`, a comma ends a text that has none");
        return None;
    }
    let report =
        decoder.report("unknown-language", span, format!("`{code}` is not a language that a notice can be written in"), "not known");
    match nearest(code, LANGUAGES.iter().copied()) {
        Some(nearest) => report.help(format!("did you mean `{nearest}`?")),
        None => report.help("write the two letters of ISO 639-1, as in `fi`"),
    };
    report.fix(mend::slip(code, LANGUAGES.iter().copied()).and_then(|meant| Fix::word(span, code, meant)));
    None
}

/// Words that an author wrote. They may hold Markdown.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub span: Span,
    pub words: Words,
}

/// The words of a [`Text`].
#[derive(Clone, Debug, PartialEq)]
pub enum Words {
    /// The same in every language, as names are.
    Same(String),
    /// One for each language, in the order of the file.
    Each(Vec<(Language, Spanned<String>)>),
}

impl Text {
    /// The words in a language, if the author wrote any.
    pub fn get(&self, language: Language) -> Option<&str> {
        match &self.words {
            Words::Same(words) => Some(words),
            Words::Each(each) => each.iter().find(|(code, _)| *code == language).map(|(_, words)| words.value.as_str()),
        }
    }

    /// The first language that the author wrote, and the words in it; `None` for what is the same in every language.
    pub fn first(&self) -> Option<(Language, &str)> {
        match &self.words {
            Words::Each(each) => each.first().map(|(language, words)| (*language, words.value.as_str())),
            Words::Same(_) => None,
        }
    }

    /// The words in a language, or else in the first one that the author wrote.
    pub fn get_or_first(&self, language: Language) -> &str {
        let first = || match &self.words {
            Words::Each(each) => each.first().map_or("", |(_, words)| words.value.as_str()),
            Words::Same(words) => words,
        };
        self.get(language).unwrap_or_else(first)
    }

    /// Every version of the words.
    pub fn all(&self) -> Vec<&str> {
        match &self.words {
            Words::Same(words) => vec![words],
            Words::Each(each) => each.iter().map(|(_, words)| words.value.as_str()).collect(),
        }
    }
}

impl Decode for Text {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let words = match &node.kind {
            Kind::Scalar { .. } => Words::Same(String::decode(node, decoder)?),
            Kind::Mapping(entries) => {
                let mut each = Vec::with_capacity(entries.len());
                for entry in entries.iter() {
                    let language =
                        Language::parse(&entry.key.value).or_else(|| unknown_language(&entry.key.value, entry.key.span, decoder));
                    let words = Spanned::<String>::decode(&entry.value, decoder);
                    match (language, words) {
                        (Some(language), Some(words)) => each.push((language, words)),
                        _ => decoder.is_partial = true,
                    }
                }
                Words::Each(each)
            }
            Kind::Sequence(_) => return decoder.wrong(node, "a text, as in `{ fi: …, en: … }`"),
        };
        let text = Text { span: node.span, words };
        report_refused(&text, decoder);
        Some(text)
    }
}

/// Tells the author what will not be published as it was meant. The published text is safe all the same.
fn report_refused(text: &Text, decoder: &mut Decoder) {
    for problem in text.all().into_iter().flat_map(prose::problems) {
        let (code, message, label, help) = match problem {
            Problem::Link => (
                "refused-link",
                "a link that leads nowhere a notice may lead",
                "its words are published without the link",
                "link to `https://`, `http://`, `mailto:` or `tel:`",
            ),
            Problem::Html => (
                "refused-html",
                "HTML in a text",
                "published as the text that it is, tags and all",
                "write Markdown, such as `**strong**`; or put a backslash before `<` if it is meant as text",
            ),
            Problem::Image => (
                "refused-image",
                "an image in a text",
                "only its description is published",
                "say in words what the image would show: a notice loads nothing",
            ),
        };
        let report = decoder.report(code, text.span, message, label);
        report.help(help);
        if problem == Problem::Html {
            report.severity = Severity::Warning;
        }
    }
}

/// Something named from the vocabulary, or written out on the spot.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    /// A word of the vocabulary, known in every language.
    Named(Spanned<Id>),
    Written(Text),
}

impl Term {
    pub fn span(&self) -> Span {
        match self {
            Term::Named(id) => id.span,
            Term::Written(text) => text.span,
        }
    }

    /// The id, if it is a word of the vocabulary.
    pub fn id(&self) -> Option<&str> {
        match self {
            Term::Named(id) => Some(id.as_str()),
            Term::Written(_) => None,
        }
    }
}

impl Decode for Term {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, .. } if Id::is_id(text) => Some(Term::Named(Spanned { value: Id(text.to_string()), span: node.span })),
            Kind::Scalar { text, .. } if text.trim().is_empty() => {
                String::decode(node, decoder).map(|_| unreachable!("an empty text is refused"))
            }
            Kind::Scalar { .. } => Text::decode(node, decoder).map(Term::Written),
            Kind::Mapping(_) => Text::decode(node, decoder).map(Term::Written),
            Kind::Sequence(_) => decoder.wrong(node, "one term, not a list"),
        }
    }
}

/// A link with the words that stand for it. Either may be missing, which a rule reports.
#[derive(Clone, Debug)]
pub struct LabelledLink {
    pub span: Span,
    /// The words that stand for it.
    pub label: Stated<Text>,
    /// Where it leads.
    pub url: Stated<Link>,
}

impl Decode for LabelledLink {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a link, as in `{ label: …, url: https://… }`")?;
        let link = LabelledLink { span: node.span, label: fields.get("label"), url: fields.get("url") };
        fields.finish();
        Some(link)
    }
}

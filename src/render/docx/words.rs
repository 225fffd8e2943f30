//! Words as runs: what is strong, what is a link, and in which language it is.

use docx_rs::{BreakType, Hyperlink, HyperlinkData, HyperlinkType, ParagraphChild, Run};

use super::writer::Writer;
use crate::document::{Inline, RichText};
use crate::render::blocks::printable;

/// The country whose spelling an editor takes for a language's. Editors know languages only with a country.
const COUNTRIES: &[(&str, &str)] = &[
    ("bg", "BG"),
    ("cs", "CZ"),
    ("da", "DK"),
    ("de", "DE"),
    ("el", "GR"),
    ("en", "GB"),
    ("es", "ES"),
    ("et", "EE"),
    ("fi", "FI"),
    ("fr", "FR"),
    ("ga", "IE"),
    ("hr", "HR"),
    ("hu", "HU"),
    ("is", "IS"),
    ("it", "IT"),
    ("lt", "LT"),
    ("lv", "LV"),
    ("mt", "MT"),
    ("nb", "NO"),
    ("nl", "NL"),
    ("nn", "NO"),
    ("pl", "PL"),
    ("pt", "PT"),
    ("ro", "RO"),
    ("sk", "SK"),
    ("sl", "SI"),
    ("sv", "SE"),
];

/// The language as editors know it, as in `fi-FI`; one that we know no country for stays as it is.
pub fn tag(language: &str) -> String {
    match COUNTRIES.iter().find(|(code, _)| *code == language) {
        Some((code, country)) => format!("{code}-{country}"),
        None => language.to_owned(),
    }
}

/// What words look like.
#[derive(Clone, Default)]
struct Look {
    is_strong: bool,
    is_emphasis: bool,
    is_code: bool,
    is_link: bool,
    /// The language, if it is not the document's.
    language: Option<String>,
}

impl Look {
    /// The name of the style in `templates/docx/styles.xml`, if the words need one.
    fn style(&self) -> Option<String> {
        let name = match self {
            Look { is_link: true, .. } => "Hyperlink",
            Look { is_code: true, .. } => "Code",
            Look { language: Some(_), .. } => "Foreign",
            _ => return None,
        };
        Some(self.language.as_ref().map_or_else(|| name.to_owned(), |language| format!("{name}-{language}")))
    }

    /// An empty run that looks so.
    fn run(&self) -> Run {
        let mut run = Run::new();
        if self.is_strong {
            run = run.bold();
        }
        if self.is_emphasis {
            run = run.italic();
        }
        match self.style() {
            Some(style) => run.style(&style),
            None => run,
        }
    }
}

impl Writer<'_> {
    /// Words as what a paragraph holds.
    pub fn words(&mut self, text: &RichText) -> Vec<ParagraphChild> {
        let mut out = Vec::new();
        self.push_words(text, &Look::default(), &mut out);
        out
    }

    fn push_words(&mut self, text: &RichText, look: &Look, out: &mut Vec<ParagraphChild>) {
        for inline in text {
            match inline {
                Inline::Text(words) => push_run(words, look, out),
                Inline::Code(words) => push_run(words, &Look { is_code: true, ..look.clone() }, out),
                Inline::Emphasis(content) => self.push_words(content, &Look { is_emphasis: true, ..look.clone() }, out),
                Inline::Strong(content) => self.push_words(content, &Look { is_strong: true, ..look.clone() }, out),
                Inline::Foreign { language, content } => {
                    let language = self.foreign(language);
                    self.push_words(content, &Look { language, ..look.clone() }, out);
                }
                Inline::Link { href, content } => self.push_link(href, content, look, out),
                Inline::LineBreak => out.push(ParagraphChild::Run(Box::new(Run::new().add_break(BreakType::TextWrapping)))),
            }
        }
    }

    /// The language of words as their style names it; nothing for the document's own, and for what is no code of a language.
    fn foreign(&mut self, language: &str) -> Option<String> {
        let is_code = !language.is_empty() && language.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if !is_code || language == self.edition.language.code() {
            return None;
        }
        let tag = tag(language);
        self.foreign.insert(tag.clone());
        Some(tag)
    }

    /// A link out of the document, or to a section of it; a link that leads nowhere is its words.
    fn push_link(&mut self, href: &str, content: &RichText, look: &Look, out: &mut Vec<ParagraphChild>) {
        let mut link = match href.strip_prefix('#') {
            Some(id) => match self.bookmark(id) {
                Some(bookmark) => Hyperlink::new(bookmark, HyperlinkType::Anchor),
                None => return self.push_words(content, look, out),
            },
            None => Hyperlink::new(printable(href), HyperlinkType::External),
        };
        // A link within a link is no link.
        if look.is_link {
            return self.push_words(content, look, out);
        }
        if let HyperlinkData::External { rid, path } = &mut link.link {
            *rid = format!("rIdLink{}", self.links.len() + 1);
            self.links.push((rid.clone(), path.clone()));
        }
        self.push_words(content, &Look { is_link: true, ..look.clone() }, &mut link.children);
        out.push(ParagraphChild::Hyperlink(link));
    }
}

fn push_run(words: &str, look: &Look, out: &mut Vec<ParagraphChild>) {
    let words = printable(words);
    if !words.is_empty() {
        out.push(ParagraphChild::Run(Box::new(look.run().add_text(words))));
    }
}

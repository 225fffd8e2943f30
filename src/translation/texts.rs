//! The texts of a file of notices, with their addresses.

use std::collections::HashSet;

use crate::notice::Language;
use crate::source::tree::{Kind, Node};
use crate::source::{Span, Spanned};

/// A text that a file says in one language or several.
#[derive(Clone, Debug)]
pub struct Found {
    /// The keys that lead to it, as in `registers.customers.people[0].definition`.
    pub address: String,
    /// The mapping of languages.
    pub span: Span,
    /// The language that the others are translations of: the first of the file's `languages`, or of the text if it lacks that one.
    pub source: Language,
    pub wordings: Vec<Wording>,
}

/// A text in one language.
#[derive(Clone, Debug)]
pub struct Wording {
    pub language: Language,
    pub key: Span,
    pub words: Spanned<String>,
}

impl Found {
    /// The text in a language.
    pub fn get(&self, language: Language) -> Option<&Wording> {
        self.wordings.iter().find(|wording| wording.language == language)
    }

    /// The text in the language that the others are translations of.
    pub fn original(&self) -> Option<&Wording> {
        self.get(self.source)
    }
}

/// The languages that a file says it is published in.
pub fn languages(root: &Node) -> Vec<Language> {
    let code = |node: &Node| match &node.kind {
        Kind::Scalar { text, .. } => Language::parse(text),
        _ => None,
    };
    match root.get("languages") {
        Some(Node { kind: Kind::Sequence(items), .. }) => items.iter().filter_map(code).collect(),
        Some(one) => code(one).into_iter().collect(),
        None => Vec::new(),
    }
}

/// Every text of a file, in its order. What an alias repeats is one text.
pub fn texts(root: &Node) -> Vec<Found> {
    let mut walk = Walk { stated: languages(root), seen: HashSet::new(), found: Vec::new() };
    walk.node(root, &mut String::new());
    walk.found
}

/// Whether a value is a text in one language or several: a mapping of nothing but languages to words. Many a code of ISO 639 is a word or an
/// abbreviation, too, so that one of them must be a language of the file, or all must be ours and more than one; where the file states no
/// language, one of ours is enough.
fn is_text(node: &Node, stated: &[Language]) -> bool {
    let ours = |code: &str| Language::all().any(|language| language.code() == code);
    let entries = node.entries();
    let is_meant = match stated {
        [] => entries.iter().any(|entry| ours(&entry.key.value)),
        stated => {
            let is_stated = entries.iter().any(|entry| stated.iter().any(|language| *language.code() == *entry.key.value));
            is_stated || entries.len() > 1 && entries.iter().all(|entry| ours(&entry.key.value))
        }
    };
    is_meant && entries.iter().all(|entry| Language::parse(&entry.key.value).is_some() && matches!(entry.value.kind, Kind::Scalar { .. }))
}

struct Walk {
    stated: Vec<Language>,
    seen: HashSet<Span>,
    found: Vec<Found>,
}

impl Walk {
    fn node(&mut self, node: &Node, address: &mut String) {
        if is_text(node, &self.stated) {
            if self.seen.insert(node.span) {
                self.found.push(found(node, address, self.stated.first().copied()));
            }
            return;
        }
        let length = address.len();
        match &node.kind {
            Kind::Mapping(entries) => {
                for entry in entries.iter() {
                    if length > 0 {
                        address.push('.');
                    }
                    address.push_str(&entry.key.value);
                    self.node(&entry.value, address);
                    address.truncate(length);
                }
            }
            Kind::Sequence(items) => {
                for (index, item) in items.iter().enumerate() {
                    address.push_str(&format!("[{index}]"));
                    self.node(item, address);
                    address.truncate(length);
                }
            }
            Kind::Scalar { .. } => {}
        }
    }
}

fn found(node: &Node, address: &str, first: Option<Language>) -> Found {
    let wording = |entry: &crate::source::tree::Entry| {
        let language = Language::parse(&entry.key.value)?;
        let Kind::Scalar { text, .. } = &entry.value.kind else { return None };
        Some(Wording { language, key: entry.key.span, words: Spanned { value: text.to_string(), span: entry.value.span } })
    };
    let wordings: Vec<_> = node.entries().iter().filter_map(wording).collect();
    let has = |language: &Language| wordings.iter().any(|wording| wording.language == *language);
    let source = first.filter(has).or(wordings.first().map(|wording| wording.language)).unwrap_or(Language::ENGLISH);
    Found { address: address.to_owned(), span: node.span, source, wordings }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceMap, tree};

    #[test]
    fn a_text_has_an_address_and_a_source() {
        let text = "languages: [fi, en]\ntexts:\n  intro: { en: Hello, fi: Hei }\npeople:\n  - { en: Customers, sv: Kunder }\naudience: { countries: [FI] }\n";
        let mut sources = SourceMap::default();
        let (root, _) = tree::parse(sources.add("a.yaml".into(), text.to_owned()), text);
        let found = texts(&root.expect("it parses"));
        let told: Vec<_> = found.iter().map(|text| (text.address.as_str(), text.source.code(), text.wordings.len())).collect();
        assert_eq!(told, [("texts.intro", "fi", 2), ("people[0]", "en", 2)]);
    }
}

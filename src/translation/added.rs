//! Words from files of translations, put into the tree of the file that they translate.

use std::collections::HashMap;
use std::rc::Rc;

use super::texts::texts;
use crate::decode::nearest;
use crate::diagnostic::Diagnostic;
use crate::notice::Language;
use crate::source::tree::{Entry, Kind, Node};
use crate::source::{Span, Spanned};

/// For how many unknown addresses the nearest known one is looked for.
const COMPARED: usize = 10;

/// The tree with the words of translations in it. A translation of what the file does not say is reported, and so is one of what the file
/// says in that language itself.
pub fn add(root: &Node, translations: &[(Language, Node)], findings: &mut Vec<Diagnostic>) -> Node {
    let found = texts(root);
    let by_address: HashMap<&str, usize> = found.iter().enumerate().map(|(index, text)| (text.address.as_str(), index)).collect();
    let mut more: HashMap<Span, Vec<Entry>> = HashMap::new();
    let mut unknown = 0;
    for (language, translation) in translations {
        for entry in translation.entries() {
            let text = by_address.get(&*entry.key.value).and_then(|index| found.get(*index));
            match text {
                _ if !matches!(entry.value.kind, Kind::Scalar { .. }) => findings.push(no_words(entry)),
                None => {
                    unknown += 1;
                    // Comparing each with all takes long where a key that many texts stand under has been renamed.
                    let known = by_address.keys().copied().filter(|_| unknown <= COMPARED);
                    findings.push(without_text(entry, known));
                }
                Some(text) => match text.get(*language) {
                    Some(wording) => findings.push(said_twice(entry, *language, wording.key)),
                    None => more
                        .entry(text.span)
                        .or_default()
                        .push(Entry { key: Spanned { value: language.code().into(), span: entry.key.span }, value: entry.value.clone() }),
                },
            }
        }
    }
    if more.is_empty() { root.clone() } else { grown(root, &more) }
}

fn grown(node: &Node, more: &HashMap<Span, Vec<Entry>>) -> Node {
    let kind = match &node.kind {
        Kind::Mapping(entries) => {
            let grow = |entry: &Entry| Entry { key: entry.key.clone(), value: grown(&entry.value, more) };
            let added = more.get(&node.span).into_iter().flatten().cloned();
            Kind::Mapping(Rc::new(entries.iter().map(grow).chain(added).collect()))
        }
        Kind::Sequence(items) => Kind::Sequence(Rc::new(items.iter().map(|item| grown(item, more)).collect())),
        Kind::Scalar { .. } => node.kind.clone(),
    };
    Node { span: node.span, kind }
}

fn no_words(entry: &Entry) -> Diagnostic {
    let mut finding = Diagnostic::error("wrong-type", entry.value.span, "a translation is words", "not words");
    finding.help("write the address of a text and its words, as in `texts.introduction: \"…\"`");
    finding
}

fn without_text<'a>(entry: &Entry, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    let address = &entry.key.value;
    let message = format!("there is no text at `{address}`");
    let mut finding = Diagnostic::error("translation-without-text", entry.key.span, message, "translates what is not said");
    match nearest(address, known) {
        Some(nearest) => finding.help(format!("did you mean `{nearest}`? If the text is gone, remove its translation")),
        None => finding.help("remove it: the text is gone, or has moved elsewhere"),
    };
    finding
}

fn said_twice(entry: &Entry, language: Language, inline: Span) -> Diagnostic {
    let message = format!("`{}` is said in `{language}` twice", entry.key.value);
    let mut finding = Diagnostic::error("translated-twice", entry.key.span, message, "here, and in the notice itself");
    finding.also(inline, "said here already").help("keep one of the two");
    finding
}

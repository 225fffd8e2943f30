//! What mends a finding, where there is exactly one right answer.
//!
//! A fix is found where the finding is made; whether it holds what it promises is for the room `fix` to try before anything is written.

use std::collections::{HashMap, HashSet};

use super::Diagnostic;
use crate::source::tree::{self, Kind, Node};
use crate::source::{SourceId, SourceMap, Span};

/// A repair. Its edits belong together: all of them are made, or none.
#[derive(Clone, Debug, PartialEq)]
pub struct Fix {
    /// What it does, as in "`conroller` becomes `controller`".
    pub does: String,
    /// At least one, in the order of the file, none overlapping another.
    pub edits: Vec<Edit>,
}

/// A stretch of a file and the bytes that shall stand there instead.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    pub span: Span,
    pub replacement: String,
}

impl Fix {
    /// Puts a word in the place of another and leaves its quotes as they are.
    ///
    /// `None` if the old word is not written as it reads, or if the new one would need other quotes than it finds.
    pub fn word(span: Span, old: &str, new: &str) -> Option<Fix> {
        let edit = Edit::word(span, old, new)?;
        Some(Fix { does: format!("`{old}` becomes `{new}`"), edits: vec![edit] })
    }

    /// Lets two words change places.
    pub fn exchange(does: &str, one: (Span, &str), other: (Span, &str)) -> Option<Fix> {
        let mut edits = vec![Edit::word(one.0, one.1, other.1)?, Edit::word(other.0, other.1, one.1)?];
        edits.sort_by_key(|edit| edit.span);
        (one.0.source == other.0.source).then(|| Fix { does: does.to_owned(), edits })
    }

    /// Writes a single value as a list of one. `None` if the brackets would change how it reads.
    pub fn bracketed(span: Span, value: &str) -> Option<Fix> {
        let is_short = quotes_of(span, value).is_some();
        let is_clear = is_safe(value) && !value.contains(['[', ']', '{', '}', ',']);
        let bracket = |at: u32, bracket: &str| Edit { span: Span { start: at, end: at, ..span }, replacement: bracket.to_owned() };
        let edits = vec![bracket(span.start, "["), bracket(span.end, "]")];
        (is_short && is_clear).then(|| Fix { does: format!("`{value}` becomes `[{value}]`"), edits })
    }

    /// Takes the brackets away from a list of one that stands on a line, as in `[FI]`.
    pub fn unbracketed(list: Span, item: Span, value: &str) -> Option<Fix> {
        let stands_in_brackets = list.start + 1 == item.start && item.end + 1 == list.end;
        let without = |start: u32, end: u32| Edit { span: Span { start, end, ..list }, replacement: String::new() };
        let edits = vec![without(list.start, item.start), without(item.end, list.end)];
        stands_in_brackets.then(|| Fix { does: format!("`[{value}]` becomes `{value}`"), edits })
    }
}

impl Edit {
    fn word(span: Span, old: &str, new: &str) -> Option<Edit> {
        let quotes = quotes_of(span, old)?;
        let inner = Span { start: span.start + quotes, end: span.end - quotes, ..span };
        is_safe(new).then(|| Edit { span: inner, replacement: new.to_owned() })
    }
}

/// How many bytes of a scalar's place are its opening quote: one or none. `None` if it is written with escapes or on several lines.
fn quotes_of(span: Span, text: &str) -> Option<u32> {
    match span.range().len().checked_sub(text.len())? {
        0 => Some(0),
        2 => Some(1),
        _ => None,
    }
}

/// Whether a text reads the same without quotes and in either kind of them.
fn is_safe(text: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || " -_.:/@%+?=&#~()".contains(c);
    let begins = text.starts_with(char::is_alphanumeric) && !text.ends_with([' ', ':']);
    begins && text.chars().all(is_word) && !text.contains(": ") && !text.contains(" #")
}

/// Takes away the fixes that would change a value which stands in several places by a YAML alias: what is right in one of them may be wrong in another.
pub fn drop_shared(findings: &mut [Diagnostic], sources: &SourceMap) {
    let mut repeated: HashMap<SourceId, Vec<Span>> = HashMap::new();
    for finding in findings {
        let edits = finding.fix.iter().flat_map(|fix| &fix.edits);
        let is_shared = edits.map(|edit| edit.span).any(|span| {
            let repeated = repeated.entry(span.source).or_insert_with(|| repeated_in(span.source, sources));
            repeated.iter().any(|shared| shared.contains(span))
        });
        if is_shared {
            finding.fix = None;
        }
    }
}

fn repeated_in(source: SourceId, sources: &SourceMap) -> Vec<Span> {
    let (root, _) = tree::parse(source, &sources.file(source).text);
    let (mut seen, mut repeated) = (HashSet::new(), Vec::new());
    if let Some(root) = root {
        visit(&root, &mut seen, &mut repeated);
    }
    repeated
}

/// Collects the places that occur twice in a tree, which only an alias can bring about.
fn visit(node: &Node, seen: &mut HashSet<(Span, bool)>, repeated: &mut Vec<Span>) {
    // A mapping may begin and end where its only key does, so collections and words are told apart.
    let is_scalar = matches!(node.kind, Kind::Scalar { .. });
    if node.span.start < node.span.end && !seen.insert((node.span, is_scalar)) {
        repeated.push(node.span);
        return;
    }
    match &node.kind {
        Kind::Scalar { .. } => {}
        Kind::Sequence(items) => items.iter().for_each(|item| visit(item, seen, repeated)),
        Kind::Mapping(entries) => {
            for entry in entries.iter() {
                if !seen.insert((entry.key.span, true)) {
                    repeated.push(entry.key.span);
                }
                visit(&entry.value, seen, repeated);
            }
        }
    }
}

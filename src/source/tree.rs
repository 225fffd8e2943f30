//! The door to `granit_parser`: YAML text becomes a tree of nodes that know their bytes.
//!
//! Scalars stay text: whether `NO` is a country or a denial is for the field that asks to say, so Norway stays Norway.
//! The input is not trusted: depth, size and what aliases may expand to are bounded (`docs/decisions/0002-yaml.md`).

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use granit_parser::{Event, Parser, ScalarStyle, ScanError};

use super::{SourceId, Span, Spanned};

/// How deep a file may nest. A notice needs about ten.
const DEPTH: usize = 48;
/// How many nodes a file may hold once its aliases are expanded.
const NODES: usize = 100_000;

/// Up to how many bytes a text counts as a word that may well come again.
const SHORT: usize = 24;

/// A value in a file.
#[derive(Clone, Debug)]
pub struct Node {
    pub span: Span,
    pub kind: Kind,
}

/// What a [`Node`] is. Collections are shared, because an alias or an inherited part is the same value again.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A scalar as written, without its quotes; `plain` when it had none.
    Scalar {
        text: Rc<str>,
        plain: bool,
    },
    Sequence(Rc<Vec<Node>>),
    Mapping(Rc<Vec<Entry>>),
}

/// A key and its value.
#[derive(Clone, Debug)]
pub struct Entry {
    pub key: Spanned<Rc<str>>,
    pub value: Node,
}

/// Something that keeps a file from being read as a tree, or makes it say a thing twice.
#[derive(Debug, PartialEq)]
pub struct Problem {
    pub message: String,
    pub span: Span,
    /// An earlier place that the problem refers to.
    pub earlier: Option<Span>,
    pub help: Option<&'static str>,
}

impl Node {
    /// The value of a key, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|entry| &**entry.key == key).map(|entry| &entry.value)
    }

    /// The entries of a mapping; of anything else, none.
    pub fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Mapping(entries) => entries,
            _ => &[],
        }
    }
}

/// Parses one file. The root is `None` for a file that holds no value, and after an error that leaves no tree.
pub fn parse(source: SourceId, text: &str) -> (Option<Node>, Vec<Problem>) {
    let options = granit_parser::options! {
        emit_comments: false,
        emit_unresolved_aliases: true,
        block_nesting_limit: DEPTH,
        flow_nesting_limit: DEPTH,
    };
    let mut builder = Builder::new(source, text);
    for event in Parser::new_from_str_with_options(text, options) {
        let step = match event {
            Ok((event, span)) => {
                let range = span.byte_range().unwrap_or(0..0);
                builder.event(event, range)
            }
            Err(error) => Err(builder.syntax(&error)),
        };
        if let Err(problem) = step {
            builder.problems.push(problem);
            return (None, builder.problems);
        }
    }
    (builder.root, builder.problems)
}

enum Open {
    Sequence { span: Span, anchor: usize, items: Vec<Node> },
    Mapping { span: Span, anchor: usize, entries: Vec<Entry>, seen: HashMap<Rc<str>, Span>, key: Option<Spanned<Rc<str>>> },
}

struct Builder<'a> {
    source: SourceId,
    text: &'a str,
    open: Vec<Open>,
    root: Option<Node>,
    anchors: HashMap<usize, (Node, usize)>,
    unfinished: HashSet<usize>,
    /// Short texts that have been met.
    words: HashSet<Rc<str>>,
    /// How many nodes stand so far, with every alias counted as what it repeats.
    nodes: usize,
    problems: Vec<Problem>,
}

impl<'a> Builder<'a> {
    fn new(source: SourceId, text: &'a str) -> Self {
        Builder {
            source,
            text,
            open: Vec::new(),
            root: None,
            anchors: HashMap::new(),
            unfinished: HashSet::new(),
            words: HashSet::new(),
            nodes: 0,
            problems: Vec::new(),
        }
    }

    fn event(&mut self, event: Event, range: std::ops::Range<usize>) -> Result<(), Problem> {
        let span = self.span(range.start, range.end);
        match event {
            Event::Scalar(text, style, anchor, ..) => {
                let plain = style == ScalarStyle::Plain;
                self.count(1, span)?;
                let text = self.word(&text);
                self.place(Node { span, kind: Kind::Scalar { text, plain } }, anchor, 1)
            }
            Event::SequenceStart(_, anchor, ..) => {
                self.unfinished.insert(anchor);
                self.open.push(Open::Sequence { span, anchor, items: Vec::new() });
                self.count(1, span)
            }
            Event::MappingStart(_, anchor, ..) => {
                self.unfinished.insert(anchor);
                self.open.push(Open::Mapping { span, anchor, entries: Vec::new(), seen: HashMap::new(), key: None });
                self.count(1, span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::UnresolvedAlias(..) => Err(self.problem("an alias names no anchor", span)),
            Event::DocumentStart(..) if self.root.is_some() => Err(self
                .problem("a second document begins in this file", span)
                .with_help("one file is one notice: move what follows `---` to a file of its own")),
            _ => Ok(()),
        }
    }

    /// A scalar's text. Keys and terms are short and come again and again, so each of them is held once.
    fn word(&mut self, text: &str) -> Rc<str> {
        if text.len() > SHORT {
            return text.into();
        }
        if let Some(known) = self.words.get(text) {
            return known.clone();
        }
        let word: Rc<str> = text.into();
        self.words.insert(word.clone());
        word
    }

    fn close(&mut self, end: Span) -> Result<(), Problem> {
        let (start, anchor, kind) = match self.open.pop() {
            Some(Open::Sequence { span, anchor, items }) => (span, anchor, Kind::Sequence(Rc::new(items))),
            Some(Open::Mapping { span, anchor, entries, .. }) => (span, anchor, Kind::Mapping(Rc::new(entries))),
            None => return Ok(()),
        };
        let size = size_of(&kind);
        let span = Span { end: self.trimmed(start.start, end.end), ..start };
        self.unfinished.remove(&anchor);
        self.place(Node { span, kind }, anchor, size)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Problem> {
        if self.unfinished.contains(&anchor) {
            return Err(self.problem("an alias stands inside the value that it repeats", span));
        }
        let Some((node, size)) = self.anchors.get(&anchor).cloned() else {
            return Err(self.problem("an alias names no anchor", span));
        };
        self.count(size, span)?;
        self.place(node, 0, size)
    }

    /// Puts a finished node where it belongs: as the root, an item, a key or a value.
    fn place(&mut self, node: Node, anchor: usize, size: usize) -> Result<(), Problem> {
        if anchor != 0 {
            self.anchors.insert(anchor, (node.clone(), size));
        }
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::Sequence { items, .. }) => items.push(node),
            Some(Open::Mapping { key: key @ None, .. }) => match node.kind {
                Kind::Scalar { text, .. } => *key = Some(Spanned { value: text, span: node.span }),
                _ => return Err(self.problem("a key must be a word", node.span)),
            },
            Some(Open::Mapping { entries, seen, key, .. }) => {
                let key = key.take().expect("the arm above took the mappings that wait for a key");
                match seen.get(&key.value) {
                    Some(first) => self.problems.push(Problem {
                        message: format!("the key `{}` is given twice", key.value),
                        span: key.span,
                        earlier: Some(*first),
                        help: Some("keep one of the two; only the first was read"),
                    }),
                    None => {
                        seen.insert(key.value.clone(), key.span);
                        entries.push(Entry { key, value: node });
                    }
                }
            }
        }
        Ok(())
    }

    fn count(&mut self, more: usize, span: Span) -> Result<(), Problem> {
        self.nodes = self.nodes.saturating_add(more);
        if self.nodes <= NODES {
            return Ok(());
        }
        Err(self
            .problem(&format!("this file expands to more than {NODES} values"), span)
            .with_help("share what notices have in common by `extends`, not by YAML aliases"))
    }

    fn syntax(&self, error: &ScanError) -> Problem {
        let at = error.marker().byte_offset().unwrap_or(0).min(self.text.len());
        let rest = self.text.get(at..).unwrap_or_default();
        let width = rest.chars().next().filter(|c| *c != '\n').map_or(0, char::len_utf8);
        self.problem(&format!("this is not YAML: {}", error.kind()), self.span(at, at + width))
    }

    fn problem(&self, message: &str, span: Span) -> Problem {
        Problem { message: message.to_owned(), span, earlier: None, help: None }
    }

    /// A span of this file, moved inwards to character boundaries so that it can always be shown.
    fn span(&self, start: usize, end: usize) -> Span {
        let boundary = |mut at: usize| {
            at = at.min(self.text.len());
            while !self.text.is_char_boundary(at) {
                at -= 1;
            }
            at as u32
        };
        let start = boundary(start);
        Span { source: self.source, start, end: boundary(end).max(start) }
    }

    /// The end of a collection without the blank lines that the parser counts in.
    fn trimmed(&self, start: u32, end: u32) -> u32 {
        let covered = self.text.get(start as usize..end as usize).unwrap_or_default();
        start + covered.trim_end().len() as u32
    }
}

impl Problem {
    fn with_help(self, help: &'static str) -> Self {
        Problem { help: Some(help), ..self }
    }
}

/// How many nodes a collection's children and itself are; children are already built, so this looks one level down.
fn size_of(kind: &Kind) -> usize {
    fn whole(node: &Node) -> usize {
        size_of(&node.kind)
    }
    match kind {
        Kind::Scalar { .. } => 1,
        Kind::Sequence(items) => 1 + items.iter().map(whole).sum::<usize>(),
        Kind::Mapping(entries) => 1 + entries.iter().map(|entry| 1 + whole(&entry.value)).sum::<usize>(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    fn parse_text(text: &str) -> (Option<Node>, Vec<Problem>) {
        let mut map = SourceMap::default();
        let id = map.add("a.yaml".into(), text.to_owned());
        parse(id, text)
    }

    #[test]
    fn norway_stays_norway() {
        let (root, problems) = parse_text("country: NO\n");
        assert!(problems.is_empty());
        let root = root.expect("a tree");
        assert!(matches!(&root.get("country").expect("the key").kind, Kind::Scalar { text, plain: true } if &**text == "NO"));
    }

    #[test]
    fn a_key_given_twice_is_told_with_both_places() {
        let (root, problems) = parse_text("name: A\nphone: 1\nname: B\n");
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].span.range(), 17..21);
        assert_eq!(problems[0].earlier.map(Span::range), Some(0..4));
        assert_eq!(root.expect("a tree").entries().len(), 2);
    }

    #[test]
    fn an_alias_bomb_is_refused_before_it_is_built() {
        let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for n in 1..12 {
            text += &format!("a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 10].join(", "));
        }
        let (root, problems) = parse_text(&text);
        assert!(root.is_none());
        assert!(problems[0].message.contains("expands to more than"), "{problems:?}");
    }

    #[test]
    fn ten_thousand_levels_are_refused() {
        let text = "[".repeat(10_000);
        let (root, problems) = parse_text(&text);
        assert!(root.is_none() && problems.len() == 1);
    }

    #[test]
    fn spans_lie_on_characters() {
        let text = "nimi: Säätiö\nlista: [ä, ö]\n";
        let (root, _) = parse_text(text);
        let root = root.expect("a tree");
        assert_eq!(&text[root.get("nimi").expect("nimi").span.range()], "Säätiö");
        assert_eq!(&text[root.get("lista").expect("lista").span.range()], "[ä, ö]");
    }
}

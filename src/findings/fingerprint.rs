//! What of a finding stays the same when lines around it move: the rule, the keys above its line, the line and what is underlined in it.
//!
//! By this a program knows a finding again that it has been told before. The words of a label are not part of it: they may hold the day.

use std::collections::HashMap;

use crate::diagnostic::Diagnostic;
use crate::source::{SourceFile, SourceId, SourceMap};

/// What findings of one file are compared by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Mark<'a> {
    pub rule: &'static str,
    /// The keys above the line, the nearest first.
    pub keys: Vec<&'a str>,
    pub line: &'a str,
    /// What is underlined, of its first line.
    pub covered: &'a str,
}

/// Marks findings. It looks at each file once, so that many findings in a long one cost no more than the file is long.
pub struct Marker<'a> {
    sources: &'a SourceMap,
    outlines: HashMap<SourceId, Outline<'a>>,
}

impl<'a> Marker<'a> {
    pub fn new(sources: &'a SourceMap) -> Marker<'a> {
        Marker { sources, outlines: HashMap::new() }
    }

    pub fn mark(&mut self, finding: &Diagnostic) -> Mark<'a> {
        let sources = self.sources;
        let span = finding.span();
        let outline = self.outlines.entry(span.source).or_insert_with(|| Outline::of(sources.file(span.source)));
        let number = sources.place(span).line - 1;
        let covered = sources.text(span).lines().next().unwrap_or_default().trim_end();
        Mark { rule: finding.code, keys: outline.keys_above(number), line: outline.line(number), covered }
    }
}

impl Mark<'_> {
    /// The mark of a finding in the file of this path as a short text.
    pub fn digest(&self, path: &str) -> String {
        let keys = self.keys.join("\n");
        digest(&[path, self.rule, &keys, self.line, self.covered])
    }
}

/// The lines of a file, each with the line that it is indented under. It is told by indentation and not from the file's tree,
/// because a file that does not parse has findings too.
struct Outline<'a> {
    lines: Vec<(&'a str, Option<usize>)>,
}

impl<'a> Outline<'a> {
    fn of(file: &'a SourceFile) -> Outline<'a> {
        let mut lines = Vec::new();
        let mut open: Vec<(usize, usize)> = Vec::new();
        for (number, line) in file.text.lines().enumerate() {
            let text = line.trim();
            if text.is_empty() || text.starts_with('#') {
                lines.push((text, None));
                continue;
            }
            let indent = line.len() - line.trim_start().len();
            // The items of a list may stand right below its key, without being indented.
            let is_item = |line: &str| line == "-" || line.starts_with("- ");
            while open.last().is_some_and(|(above, at)| {
                let is_key_of_item = is_item(text) && lines.get(*at).is_some_and(|(above, _): &(&str, _)| !is_item(above));
                *above > indent || (*above == indent && !is_key_of_item)
            }) {
                open.pop();
            }
            lines.push((text, open.last().map(|(_, at)| *at)));
            open.push((indent, number));
        }
        Outline { lines }
    }

    fn line(&self, number: usize) -> &'a str {
        self.lines.get(number).map_or("", |(text, _)| text)
    }

    fn keys_above(&self, number: usize) -> Vec<&'a str> {
        let above = |number: &usize| self.lines.get(*number).and_then(|(_, above)| *above);
        let first = above(&number);
        let key = |number| self.line(number).split(':').next().unwrap_or_default();
        std::iter::successors(first, above).map(key).collect()
    }
}

/// Texts as 32 letters and digits: FNV-1a with 128 bits, which is the same in every version and on every machine.
pub fn digest(texts: &[&str]) -> String {
    const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    // A byte that occurs in no UTF-8 stands between the texts, so that none runs into the next.
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0xFF]));
    let digest = bytes.fold(START, |digest, byte| (digest ^ u128::from(byte)).wrapping_mul(PRIME));
    format!("{digest:032x}")
}

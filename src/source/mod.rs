//! Where bytes become values that know their place.
//!
//! Begin with [`SourceMap`], which holds every file's text, and [`tree`], which parses one.

pub mod digest;
pub mod facts;
pub mod tree;
pub mod yaml;

use std::ops::{Deref, Range};
use std::path::{Path, PathBuf};

/// A file of a [`SourceMap`], by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// A stretch of a file's text: a half-open range of bytes on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub source: SourceId,
    pub start: u32,
    pub end: u32,
}

impl Span {
    /// The bytes of its file that it covers.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Whether `other` lies within this span.
    pub fn contains(self, other: Span) -> bool {
        self.source == other.source && self.start <= other.start && other.end <= self.end
    }
}

/// A value and where it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Spanned<T> {
    pub value: T,
    pub span: Span,
}

impl<T> Deref for Spanned<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// A file as it was read: its path as people should see it, and its text.
#[derive(Debug)]
pub struct SourceFile {
    /// Relative to the project, with `/` between folders on every system.
    pub path: PathBuf,
    pub text: String,
    /// Where it was read from; `None` for what is no file of text, and so holds nothing that could be edited.
    pub on_disk: Option<PathBuf>,
    /// The byte at which each line begins.
    lines: Vec<u32>,
}

/// A place as an editor shows it; both counted from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub line: usize,
    pub column: usize,
}

/// Every file that was read, by number.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Adds a file. Its text must be shorter than 4 GiB, which the reader's size limit ensures.
    pub fn add(&mut self, path: PathBuf, text: String) -> SourceId {
        let lines = lines_of(&text);
        self.files.push(SourceFile { path, text, on_disk: None, lines });
        SourceId(self.files.len() as u32 - 1)
    }

    /// Puts another text in the place of a file's. Whatever was read from the old one has to be read anew: its spans mean nothing any more.
    pub fn replace(&mut self, id: SourceId, text: String) {
        if let Some(file) = self.files.get_mut(id.0 as usize) {
            file.lines = lines_of(&text);
            file.text = text;
        }
    }

    /// Says where a file's text was read from.
    pub fn set_on_disk(&mut self, id: SourceId, from: &Path) {
        if let Some(file) = self.files.get_mut(id.0 as usize) {
            file.on_disk = Some(from.to_owned());
        }
    }

    /// The file with this number, which only [`SourceMap::add`] hands out.
    pub fn file(&self, id: SourceId) -> &SourceFile {
        self.files.get(id.0 as usize).expect("a source id is handed out by `add` of the same map")
    }

    /// Every file with its number, in the order in which they were read.
    pub fn files(&self) -> impl Iterator<Item = (SourceId, &SourceFile)> {
        self.files.iter().enumerate().map(|(number, file)| (SourceId(number as u32), file))
    }

    /// The span of a file's very beginning, for what concerns the file as a whole.
    pub fn beginning(&self, id: SourceId) -> Span {
        Span { source: id, start: 0, end: 0 }
    }

    /// Where a span begins, as an editor counts.
    pub fn place(&self, span: Span) -> Place {
        self.file(span.source).place(span.start as usize)
    }

    /// Where a span ends: the place after its last character.
    pub fn end(&self, span: Span) -> Place {
        self.file(span.source).place(span.end as usize)
    }

    /// The text that a span covers.
    pub fn text(&self, span: Span) -> &str {
        self.file(span.source).text.get(span.range()).unwrap_or_default()
    }

    /// The path of the file that a span lies in.
    pub fn path(&self, span: Span) -> &Path {
        &self.file(span.source).path
    }
}

/// The byte at which each line begins.
fn lines_of(text: &str) -> Vec<u32> {
    let starts = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at as u32 + 1);
    std::iter::once(0).chain(starts).collect()
}

impl SourceFile {
    /// The place of a byte; one past the end counts as the end.
    pub fn place(&self, byte: usize) -> Place {
        let line = self.lines.partition_point(|start| *start as usize <= byte).max(1);
        let start = self.lines.get(line - 1).map_or(0, |start| *start as usize);
        let before = self.text.get(start..byte.min(self.text.len())).unwrap_or_default();
        Place { line, column: before.chars().count() + 1 }
    }
}

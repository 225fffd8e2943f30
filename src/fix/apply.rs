//! Edits carried out on a file's text. Whatever lies outside them stays as it is, byte for byte.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;

use crate::diagnostic::{Edit, Fix};
use crate::project::Drafts;
use crate::source::{SourceId, SourceMap};

/// Whether two repairs touch each other, so that they cannot be made at once.
pub(super) fn overlap(one: &Fix, other: &Fix) -> bool {
    let touch = |a: &Edit, b: &Edit| a.span.source == b.span.source && a.span.start <= b.span.end && b.span.start <= a.span.end;
    one.edits.iter().any(|a| other.edits.iter().any(|b| touch(a, b)))
}

/// Where something was written anew: the file, and the bytes of its new text.
pub(super) type Place = (PathBuf, Range<usize>);

/// The drafts with the repairs made, none of which may touch another, and where each edit then stands.
pub(super) fn apply<'f>(sources: &SourceMap, drafts: &Drafts, fixes: impl Iterator<Item = &'f Fix>) -> (Drafts, Vec<Place>) {
    let mut by_file: BTreeMap<SourceId, Vec<&Edit>> = BTreeMap::new();
    for edit in fixes.flat_map(|fix| &fix.edits) {
        by_file.entry(edit.span.source).or_default().push(edit);
    }
    let (mut drafts, mut places) = (drafts.clone(), Vec::new());
    for (source, mut edits) in by_file {
        edits.sort_by_key(|edit| edit.span);
        let file = sources.file(source);
        let Some(path) = &file.on_disk else { continue };
        let (text, ranges) = edited(&file.text, &edits);
        places.extend(ranges.into_iter().map(|range| (path.clone(), range)));
        drafts.insert(path.clone(), text);
    }
    (drafts, places)
}

fn edited(text: &str, edits: &[&Edit]) -> (String, Vec<Range<usize>>) {
    let (mut new, mut ranges, mut from) = (String::with_capacity(text.len()), Vec::new(), 0);
    for edit in edits {
        let range = edit.span.range();
        new += text.get(from..range.start).expect("spans lie on characters, and edits do not touch each other");
        ranges.push(new.len()..new.len() + edit.replacement.len());
        new += &edit.replacement;
        from = range.end;
    }
    new += text.get(from..).expect("a span lies within its file");
    (new, ranges)
}

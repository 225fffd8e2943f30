//! Beside which part of a page a finding is shown: the one that tells the fact in which it was found, or the nearest one around it.

use crate::diagnostic::Diagnostic;
use crate::document::{Document, RichText, Section};
use crate::project::Project;
use crate::source::tree::{self, Kind, Node};
use crate::source::{SourceId, Span};

/// A part of a page, with the places of its facts.
pub(super) struct Spot {
    /// As the page writes it.
    pub source: String,
    facts: Vec<Span>,
}

/// The parts of a page that say where they come from, in the order of the page.
pub(super) fn spots(document: &Document<RichText>) -> Vec<Spot> {
    let mut spots = Vec::new();
    document.sections.iter().for_each(|section| add(section, &mut spots));
    spots
}

fn add(section: &Section<RichText>, spots: &mut Vec<Spot>) {
    for part in section.parts.iter().filter(|part| !part.facts.is_empty()) {
        let places: Vec<_> = part.facts.iter().map(|fact| fact.place.as_str()).collect();
        spots.push(Spot { source: places.join(" "), facts: part.facts.iter().filter_map(|fact| fact.span).collect() });
    }
    section.sections.iter().for_each(|section| add(section, spots));
}

/// The files of a project as trees, each parsed when it is first asked about.
pub(super) struct Trees<'a> {
    project: &'a Project,
    parsed: Vec<(SourceId, Option<Node>)>,
}

impl<'a> Trees<'a> {
    pub fn new(project: &'a Project) -> Trees<'a> {
        Trees { project, parsed: Vec::new() }
    }

    /// The part that a finding concerns. What it points at besides counts too: a stale translation points at its original.
    pub fn spot<'s>(&mut self, finding: &Diagnostic, spots: &'s [Spot]) -> Option<&'s Spot> {
        finding.labels.iter().find_map(|label| within(label.span, spots).or_else(|| self.around(label.span, spots)))
    }

    /// The first part with a fact in the innermost entry around a place that holds any.
    fn around<'s>(&mut self, at: Span, spots: &'s [Spot]) -> Option<&'s Spot> {
        let mut entries = Vec::new();
        if let Some(root) = self.tree(at.source) {
            entries_around(root, at, &mut entries);
        }
        let in_entry = |entry: &Span| spots.iter().find(|spot| spot.facts.iter().any(|fact| entry.contains(*fact)));
        entries.iter().rev().find_map(in_entry)
    }

    fn tree(&mut self, source: SourceId) -> Option<&Node> {
        if !self.parsed.iter().any(|(parsed, _)| *parsed == source) {
            let text = &self.project.sources.file(source).text;
            self.parsed.push((source, tree::parse(source, text).0));
        }
        self.parsed.iter().find(|(parsed, _)| *parsed == source).and_then(|(_, root)| root.as_ref())
    }
}

/// The part whose fact holds a place and little besides.
fn within(at: Span, spots: &[Spot]) -> Option<&Spot> {
    let facts = spots.iter().flat_map(|spot| spot.facts.iter().map(move |fact| (spot, fact)));
    let around = facts.filter(|(_, fact)| fact.contains(at));
    around.min_by_key(|(_, fact)| fact.end - fact.start).map(|(spot, _)| spot)
}

/// Collects what a place lies in, from the outside to the inside.
fn entries_around(node: &Node, at: Span, entries: &mut Vec<Span>) {
    match &node.kind {
        Kind::Scalar { .. } => {}
        Kind::Sequence(items) => {
            for item in items.iter().filter(|item| item.span.contains(at)) {
                entries.push(item.span);
                entries_around(item, at, entries);
            }
        }
        Kind::Mapping(members) => {
            for entry in members.iter() {
                let key = entry.key.span;
                let whole = Span { end: entry.value.span.end.max(key.end), ..key };
                if whole.contains(at) {
                    entries.push(whole);
                    entries_around(&entry.value, at, entries);
                }
            }
        }
    }
}

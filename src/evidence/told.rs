//! Where a laid-out notice tells a duty: the parts that rest on its provisions, with their facts and their words in each language.

use serde::Serialize;

use crate::document::{Block, Document, Entry, Fact, Part, RichText, Section, phrase::plain};
use crate::law::{Duty, Provision};
use crate::notice::Language;

/// The sentences that tell a duty in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Told {
    pub language: Language,
    pub sentences: Vec<String>,
}

/// What a notice tells of a duty.
pub(super) struct Telling {
    pub languages: Vec<Told>,
    pub facts: Vec<Fact>,
    /// Whether a draft shows that something is still to be found out.
    pub has_gap: bool,
}

/// What tells a duty in each language.
///
/// A demand on the manner of telling is told nowhere, so that no language is listed for it.
pub(super) fn told(duty: &Duty, texts: &[(Language, Document<RichText>)]) -> Telling {
    let texts = if duty.manner { &[] } else { texts };
    let by_language: Vec<_> = texts.iter().map(|(language, document)| (*language, telling(duty, document))).collect();
    let first = by_language.first().map(|(_, parts)| parts.as_slice()).unwrap_or_default();
    Telling {
        facts: facts(first),
        has_gap: first.iter().any(|part| matches!(part.block, Block::Gap { .. })),
        languages: by_language.iter().map(|(language, parts)| in_language(*language, parts)).collect(),
    }
}

/// The sections that tell it as a whole, or the parts that rest on its very provisions.
fn telling<'a>(duty: &Duty, document: &'a Document<RichText>) -> Vec<&'a Part<RichText>> {
    let is_own = |law: &[Provision]| law.iter().any(|one| duty.provisions.contains(one));
    match duty.told_in.is_empty() {
        true => parts(document.sections.iter(), &is_own),
        false => parts(document.sections.iter().filter(|section| duty.told_in.contains(&section.id)), &|_| true),
    }
}

fn in_language(language: Language, parts: &[&Part<RichText>]) -> Told {
    Told { language, sentences: parts.iter().flat_map(|part| sentences(&part.block)).collect() }
}

/// The facts of parts, each once.
fn facts(parts: &[&Part<RichText>]) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    for fact in parts.iter().flat_map(|part| &part.facts) {
        if !facts.iter().any(|known| known.place == fact.place) {
            facts.push(Fact::clone(fact));
        }
    }
    facts
}

/// The parts of sections, and of the sections within them, that rest on provisions as asked.
fn parts<'a>(sections: impl Iterator<Item = &'a Section<RichText>>, is_so: &impl Fn(&[Provision]) -> bool) -> Vec<&'a Part<RichText>> {
    fn of<'a>(section: &'a Section<RichText>, is_so: &impl Fn(&[Provision]) -> bool, found: &mut Vec<&'a Part<RichText>>) {
        found.extend(section.parts.iter().filter(|part| is_so(&part.law)));
        section.sections.iter().for_each(|inner| of(inner, is_so, found));
    }
    let mut found = Vec::new();
    sections.for_each(|section| of(section, is_so, &mut found));
    found
}

/// The words of a block, a line for each thing that it says.
fn sentences(block: &Block<RichText>) -> Vec<String> {
    match block {
        Block::Paragraph { text }
        | Block::Subheading { text }
        | Block::Prose { text }
        | Block::Gap { text, .. }
        | Block::Callout { text } => {
            vec![plain(text)]
        }
        Block::List { items, .. } => items.iter().flatten().flat_map(sentences).collect(),
        Block::Quote { blocks } => blocks.iter().flat_map(sentences).collect(),
        Block::Definitions { entries } => entries.iter().map(definition).collect(),
        Block::Table { header, rows, .. } => rows.iter().map(|row| joined(header, row)).collect(),
    }
}

fn definition(entry: &Entry<RichText>) -> String {
    let values: Vec<_> = entry.values.iter().map(plain).collect();
    format!("{}: {}", plain(&entry.term), values.join("; "))
}

/// A row as a line: each cell under its column's heading.
fn joined(header: &[RichText], row: &crate::document::Row<RichText>) -> String {
    let cell = |(index, cell): (usize, &crate::document::Cell<RichText>)| {
        let values = cell.values.iter().map(plain).collect::<Vec<_>>().join("; ");
        match header.get(index).map(plain).filter(|heading| index > 0 && !heading.is_empty()) {
            Some(heading) => format!("{heading}: {values}"),
            None => values,
        }
    };
    row.cells.iter().enumerate().map(cell).collect::<Vec<_>>().join(" · ")
}

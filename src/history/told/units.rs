//! A document as what can change in it: sentences, terms with what is said of them, and rows of tables, by the section that they stand in.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::document::phrase::plain;
use crate::document::{Block, Document, Entry, Inline, Part, RichText, Row, Section};
use crate::law::Provision;

/// The section about the notice itself. What it lists, dates and a version, is left out: that they moved is told by the heading of every page that
/// tells changes, and they move with every version.
pub const ABOUT_ITSELF: &str = "notice";

/// Where the title stands: the anchor of every page's content.
pub const TITLE: &str = "content";

/// A section, with what stands in it and in no inner one; or all of a section that the other document has not.
pub struct Spot<'a> {
    pub id: &'a str,
    pub above: Vec<&'a RichText>,
    pub heading: &'a RichText,
    /// What stands for the facts of everything in it.
    pub facts: Vec<Cow<'a, str>>,
    pub captions: Vec<&'a RichText>,
    pub units: Vec<Unit<'a>>,
}

/// What is told as one: a sentence or a paragraph, a term with what is said of it, or a row.
pub struct Unit<'a> {
    /// The heading of the inner section that it stands in, within a section that is told whole.
    pub under: Option<&'a RichText>,
    /// The term, or the head of the row; a paragraph has none.
    pub label: Option<&'a RichText>,
    /// What is said of it; what a row's first cell holds besides its head stands first.
    pub cells: Vec<Cell<'a>>,
    /// The facts that it tells, or that those around it tell together with it.
    pub facts: Vec<Cow<'a, str>>,
    /// The fact that it alone tells.
    pub own: Option<&'a str>,
    pub law: &'a [Provision],
}

#[derive(Clone, Copy)]
pub struct Cell<'a> {
    pub column: Option<&'a RichText>,
    pub values: &'a [RichText],
}

impl<'a> Unit<'a> {
    fn new(label: Option<&'a RichText>, cells: Vec<Cell<'a>>) -> Unit<'a> {
        Unit { under: None, label, cells, facts: Vec::new(), own: None, law: &[] }
    }

    fn text(text: &'a RichText) -> Unit<'a> {
        Unit::new(None, vec![Cell { column: None, values: std::slice::from_ref(text) }])
    }

    fn entry(entry: &'a Entry<RichText>) -> Unit<'a> {
        Unit::new(Some(&entry.term), vec![Cell { column: None, values: &entry.values }])
    }

    fn row(header: &'a [RichText], row: &'a Row<RichText>) -> Unit<'a> {
        let (label, rest) =
            row.cells.first().and_then(|cell| cell.values.split_first()).map_or((None, &[][..]), |(head, rest)| (Some(head), rest));
        let others = row.cells.iter().skip(1).map(|cell| cell.values.as_slice());
        let values = std::iter::once(rest).chain(others).enumerate();
        Unit::new(label, values.map(|(index, values)| Cell { column: header.get(index), values }).collect())
    }

    pub fn has_content(&self) -> bool {
        self.cells.iter().any(|cell| !cell.values.is_empty())
    }

    /// All that it says, as a line of its own tells it: values in a column stand below its head.
    pub fn told_whole(&self) -> Vec<RichText> {
        let mut told = Vec::new();
        for (index, cell) in self.cells.iter().enumerate().filter(|(_, cell)| !cell.values.is_empty()) {
            match cell.column {
                // What stands beside the head of a row is a remark on it.
                Some(column) if index > 0 || self.label.is_none() => told.push(below(column, cell.values)),
                _ => told.extend(cell.values.iter().cloned()),
            }
        }
        if told.is_empty() { self.label.into_iter().cloned().collect() } else { told }
    }
}

/// Values below the head of their column, each on its line.
fn below(column: &RichText, values: &[RichText]) -> RichText {
    let mut told = vec![Inline::Strong(column.clone())];
    for value in values {
        told.push(Inline::LineBreak);
        told.extend(value.iter().cloned());
    }
    told
}

/// The ids of a document's sections.
pub fn ids(document: &Document<RichText>) -> HashSet<&str> {
    fn add<'a>(sections: &'a [Section<RichText>], ids: &mut HashSet<&'a str>) {
        for section in sections {
            ids.insert(&section.id);
            add(&section.sections, ids);
        }
    }
    let mut ids = HashSet::from([TITLE]);
    add(&document.sections, &mut ids);
    ids
}

/// A document's title and sections. One whose id is not among `others` holds whatever stands in it.
pub fn spots<'a>(document: &'a Document<RichText>, others: &HashSet<&str>) -> Vec<Spot<'a>> {
    let title = Spot {
        id: TITLE,
        above: Vec::new(),
        heading: &document.title,
        facts: vec!["title".into()],
        captions: Vec::new(),
        units: Vec::new(),
    };
    let mut spots = vec![title];
    for section in &document.sections {
        let register = section.id.strip_prefix("register-").map(|id| format!("registers.{id}"));
        Walk { others, register, above: Vec::new(), spots: &mut spots }.section(section);
    }
    spots
}

/// A way through a section and those in it.
struct Walk<'a, 's> {
    others: &'s HashSet<&'s str>,
    /// The path of the register that all of it is about.
    register: Option<String>,
    above: Vec<&'a RichText>,
    spots: &'s mut Vec<Spot<'a>>,
}

impl<'a> Walk<'a, '_> {
    fn section(&mut self, section: &'a Section<RichText>) {
        let facts = self.facts(section);
        let mut spot =
            Spot { id: &section.id, above: self.above.clone(), heading: &section.heading, facts, captions: Vec::new(), units: Vec::new() };
        if !self.others.contains(section.id.as_str()) {
            self.all(section, None, &mut spot);
            return self.spots.push(spot);
        }
        add(section, None, &spot.facts.clone(), &mut spot);
        self.spots.push(spot);
        self.above.push(&section.heading);
        section.sections.iter().for_each(|inner| self.section(inner));
        self.above.pop();
    }

    /// Whatever stands in a section and in those in it.
    fn all(&self, section: &'a Section<RichText>, under: Option<&'a RichText>, spot: &mut Spot<'a>) {
        add(section, under, &self.facts(section), spot);
        section.sections.iter().for_each(|inner| self.all(inner, Some(&inner.heading), spot));
    }

    fn facts(&self, section: &'a Section<RichText>) -> Vec<Cow<'a, str>> {
        let register = self.register.iter().cloned().map(Cow::Owned);
        std::iter::once(Cow::Borrowed(section.id.as_str())).chain(register).collect()
    }
}

/// Adds what stands in the parts of a section.
fn add<'a>(section: &'a Section<RichText>, under: Option<&'a RichText>, around: &[Cow<'a, str>], spot: &mut Spot<'a>) {
    let is_left_out = |part: &&Part<RichText>| section.id == ABOUT_ITSELF && matches!(part.block, Block::Definitions { .. });
    for part in section.parts.iter().filter(|part| !is_left_out(part)) {
        let mut units = Vec::new();
        of_block(&part.block, &mut units, &mut spot.captions);
        place_facts(part, &mut units);
        for unit in &mut units {
            unit.under = under;
            unit.law = &part.law;
            unit.facts.extend(around.iter().cloned());
        }
        spot.units.append(&mut units);
    }
}

/// As many facts as there are rows, entries or paragraphs are told by one each; otherwise all tell them together.
fn place_facts<'a>(part: &'a Part<RichText>, units: &mut [Unit<'a>]) {
    let are_own = units.len() == part.facts.len();
    for (index, unit) in units.iter_mut().enumerate() {
        unit.own = part.facts.get(index).filter(|_| are_own).map(|fact| fact.path.as_str());
        match unit.own {
            Some(own) => unit.facts.push(own.into()),
            None => unit.facts.extend(part.facts.iter().map(|fact| Cow::Borrowed(fact.path.as_str()))),
        }
    }
}

fn of_block<'a>(block: &'a Block<RichText>, units: &mut Vec<Unit<'a>>, captions: &mut Vec<&'a RichText>) {
    match block {
        Block::Paragraph { text }
        | Block::Subheading { text }
        | Block::Prose { text }
        | Block::Gap { text, .. }
        | Block::Callout { text } => units.push(Unit::text(text)),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| of_block(block, units, captions)),
        Block::Quote { blocks } => blocks.iter().for_each(|block| of_block(block, units, captions)),
        Block::Definitions { entries } => units.extend(entries.iter().map(Unit::entry)),
        Block::Table { caption, header, rows } => {
            captions.push(caption);
            units.extend(rows.iter().map(|row| Unit::row(header, row)));
        }
    }
}

/// The cells of two rows that belong together: by the heads of their columns, or by what they hold, where a head is another.
pub fn cells<'a>(old: &[Cell<'a>], new: &[Cell<'a>]) -> Vec<(Option<Cell<'a>>, Option<Cell<'a>>)> {
    let mut left: Vec<_> = old.to_vec();
    let mut take = |is_it: &dyn Fn(&Cell) -> bool| left.iter().position(is_it).map(|index| left.remove(index));
    let name = |cell: &Cell| cell.column.map(plain);
    let mut paired: Vec<_> = new.iter().map(|cell| (take(&|other| name(other) == name(cell)), Some(*cell))).collect();
    for (other, cell) in &mut paired {
        let Some(cell) = cell.filter(|cell| other.is_none() && !cell.values.is_empty()) else { continue };
        *other = take(&|other| other.values == cell.values);
    }
    paired.extend(left.into_iter().map(|cell| (Some(cell), None)));
    paired
}

/// The values of one list that another has not; one that stands twice and there once is left once.
pub fn without(values: &[RichText], others: &[RichText]) -> Vec<RichText> {
    let mut counts: HashMap<&RichText, usize> = HashMap::new();
    others.iter().for_each(|other| *counts.entry(other).or_default() += 1);
    let is_left = |value: &&RichText| match counts.get_mut(*value) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    values.iter().filter(is_left).cloned().collect()
}

//! CommonMark: an edition as plain text that people, and other sites' Markdown, can read.
//!
//! CommonMark has no tables and no definition lists, so their rows become list items. Words are written by [`spelling`], which sees to it
//! that a parser reads the same words back.

mod spelling;

pub use spelling::on_lines;
use spelling::on_one_line;

use super::blocks::{self, Piece, pieces, unmarked, within};
use super::{Edition, FileName, Format, Label, Render, Theme};
use crate::document::{Block, Entry, Inline, RichText, Row, Section};
use crate::error::Error;

pub const FORMAT: Format = Format {
    name: "markdown",
    file: FileName::Ending(".md"),
    media_type: "text/markdown",
    label: Label::Name("Markdown"),
    render: Render::One(render),
};

/// The deepest heading of CommonMark.
const DEEPEST: usize = 6;

fn render(edition: &Edition, _: &Theme) -> Result<Vec<u8>, Error> {
    let page = Page { edition };
    let mut parts = page.opening();
    for (index, section) in edition.document.sections.iter().enumerate() {
        page.section(section, 2, &(index + 1).to_string(), &mut parts);
    }
    parts.retain(|part| !part.is_empty());
    Ok((parts.join("\n\n") + "\n").into_bytes())
}

/// An edition that is written block by block; each method returns lines without the last line's end, and nothing for nothing.
struct Page<'a> {
    edition: &'a Edition,
}

impl Page<'_> {
    /// Title, banner, who and when, and the facts at a glance.
    fn opening(&self) -> Vec<String> {
        let document = &self.edition.document;
        let mut parts = vec![heading(1, "", &document.title)];
        if let Some((mark, note)) = blocks::banner(self.edition) {
            parts.push(marked(mark, &unmarked(note)));
        }
        parts.push(on_lines(&unmarked(&blocks::byline(self.edition).join(" · "))));
        if !document.summary.is_empty() {
            parts.push(heading(2, "", &unmarked(blocks::label(self.edition, "summary"))));
            parts.push(definitions(document.summary.iter(), Mark::Usual));
        }
        parts
    }

    fn section(&self, section: &Section<RichText>, level: usize, number: &str, parts: &mut Vec<String>) {
        parts.push(heading(level, number, &section.heading));
        parts.push(self.blocks(section.parts.iter().map(|part| &part.block), level));
        for (index, child) in section.sections.iter().enumerate() {
            self.section(child, level + 1, &format!("{number}.{}", index + 1), parts);
        }
    }

    fn blocks<'b>(&self, blocks: impl Iterator<Item = &'b Block<RichText>>, level: usize) -> String {
        let mut parts = Vec::new();
        let mut mark = Mark::Usual;
        for piece in pieces(blocks) {
            let text = match &piece {
                Piece::Definitions(entries) => definitions(entries.iter().copied(), mark),
                Piece::Other(block) => self.block(block, level, mark),
            };
            if text.is_empty() {
                continue;
            }
            // A list right after another would be read as its continuation if it had the same mark.
            let is_list = matches!(piece, Piece::Definitions(_) | Piece::Other(Block::List { .. } | Block::Table { .. }));
            mark = if is_list && mark == Mark::Usual { Mark::Other } else { Mark::Usual };
            parts.push(text);
        }
        parts.join("\n\n")
    }

    fn block(&self, block: &Block<RichText>, level: usize, mark: Mark) -> String {
        match block {
            // Once a language is chosen there is no prose; if there were, its words would not be lost.
            Block::Paragraph { text } | Block::Prose { text } => on_lines(text),
            Block::Subheading { text } => heading(level + 1, "", text),
            Block::List { ordered, items } => list(items.iter().map(|item| self.blocks(item.iter(), level)), *ordered, mark),
            Block::Quote { blocks } => quote(&self.blocks(blocks.iter(), level)),
            Block::Definitions { entries } => definitions(entries.iter(), mark),
            Block::Table { header, rows, .. } => table(header, rows, mark),
            Block::Gap { state, text } => marked(blocks::gap_label(self.edition, *state), text),
            Block::Callout { text } => quote(&on_lines(text)),
        }
    }
}

/// What begins the items of a list: `-` or `1.`, or else `*` or `1)`.
#[derive(Clone, Copy, PartialEq)]
pub enum Mark {
    Usual,
    Other,
}

pub fn strong(words: &RichText) -> RichText {
    vec![Inline::Strong(words.clone())]
}

/// A quotation that begins with a strong label.
fn marked(label: &str, words: &RichText) -> String {
    quote(&on_lines(&blocks::labelled(label, words)))
}

/// A heading, with its number if it has one.
pub fn heading(level: usize, number: &str, text: &RichText) -> String {
    let marks = "#".repeat(level.min(DEEPEST));
    let words = on_one_line(text);
    if number.is_empty() { format!("{marks} {words}") } else { format!("{marks} {number} {words}") }
}

fn quote(text: &str) -> String {
    within(text, "> ", "> ")
}

/// A list of items that are written already; what is empty is none.
pub fn list(items: impl Iterator<Item = String>, ordered: bool, mark: Mark) -> String {
    let items: Vec<String> = items.filter(|item| !item.is_empty()).collect();
    let is_loose = items.iter().any(|item| item.contains("\n\n"));
    let with_marks = items.iter().enumerate().map(|(index, item)| {
        let begin = match (ordered, mark) {
            (false, Mark::Usual) => "- ".to_owned(),
            (false, Mark::Other) => "* ".to_owned(),
            (true, Mark::Usual) => format!("{}. ", index + 1),
            (true, Mark::Other) => format!("{}) ", index + 1),
        };
        within(item, &begin, &" ".repeat(begin.len()))
    });
    with_marks.collect::<Vec<_>>().join(if is_loose { "\n\n" } else { "\n" })
}

fn definitions<'b>(entries: impl Iterator<Item = &'b Entry<RichText>>, mark: Mark) -> String {
    list(entries.map(|entry| labelled(&strong(&entry.term), &entry.values)), false, mark)
}

/// A row is an item headed by the first value of its first cell; what else the cell holds follows, then the other cells with the heads of
/// their columns. The caption is left out: it tells what the heads of the columns are about, and a list has none.
fn table(header: &[RichText], rows: &[Row<RichText>], mark: Mark) -> String {
    let rows = rows.iter().filter_map(|row| {
        let (first, cells) = row.cells.split_first()?;
        let (head, more) = first.values.split_first().map_or((String::new(), &[][..]), |(head, more)| (on_lines(&strong(head)), more));
        let cells = header.iter().skip(1).zip(cells).filter(|(_, cell)| !cell.values.is_empty());
        let cells = cells.map(|(column, cell)| labelled(column, &cell.values));
        let below = list(more.iter().map(on_lines).chain(cells), false, Mark::Usual);
        Some([head, below].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n"))
    });
    list(rows, false, mark)
}

/// A term, a colon and the value; several values are a list.
pub fn labelled(term: &RichText, values: &[RichText]) -> String {
    let mut line = term.clone();
    if let [value] = values {
        line.push(Inline::Text(": ".to_owned()));
        line.extend(value.iter().cloned());
        return on_lines(&line);
    }
    line.push(Inline::Text(":".to_owned()));
    let values = list(values.iter().map(on_lines), false, Mark::Usual);
    [on_lines(&line), values].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

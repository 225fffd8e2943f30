//! Plain text: an edition for e-mail, archives, comparison line by line, and programs that read aloud.
//!
//! Lines are at most 72 characters long, because that is what mail can carry and quote; a word that is longer stays whole, so that an
//! address can be followed. Nothing here is markup, and no control character of an author's comes through.

mod lines;

use lines::{WIDTH, broken, underlined, words};

use super::blocks::{self, Piece, pieces, unmarked, within};
use super::{Edition, FileName, Format, Label, Render, Theme};
use crate::document::{Block, Entry, Inline, RichText, Row, Section, Short};
use crate::error::Error;

pub const FORMAT: Format = Format {
    name: "text",
    file: FileName::Ending(".txt"),
    media_type: "text/plain",
    label: Label::Name("TXT"),
    render: Render::One(render),
};

fn render(edition: &Edition, _: &Theme) -> Result<Vec<u8>, Error> {
    let page = Page { edition };
    let mut parts = page.opening();
    for (index, section) in edition.document.sections.iter().enumerate() {
        page.section(section, &(index + 1).to_string(), &mut parts);
    }
    parts.retain(|part| !part.is_empty());
    Ok((parts.join("\n\n") + "\n").into_bytes())
}

/// A short notice as text. It ends with the address of the whole one, or its title: a way from one file to another is of no use in a mail.
pub(super) fn short(edition: &Edition, short: &Short<RichText>) -> String {
    let whole = edition.address.as_deref().unwrap_or(&edition.plain_title);
    let page = Page { edition };
    let mut parts = vec![underlined(&words(&short.heading), '=')];
    parts.extend(page.banner());
    parts.push(page.definitions(&short.entries.iter().collect::<Vec<_>>(), WIDTH));
    parts.extend(short.callouts.iter().map(|text| warning(text, WIDTH)));
    parts.push(format!("{}{} {whole}", page.label("full_notice"), page.label("colon")));
    parts.join("\n\n") + "\n"
}

/// What begins an item of a list.
const ITEM: &str = "- ";
/// What begins the lines below the first of a term or row.
const BELOW: &str = "  ";
/// What begins the lines that must not be overlooked.
const WARNING: &str = "! ";

/// An edition that is written block by block; each method returns lines without the last line's end, and nothing for nothing.
struct Page<'a> {
    edition: &'a Edition,
}

impl Page<'_> {
    fn label(&self, key: &str) -> &str {
        blocks::label(self.edition, key)
    }

    /// That the notice is a draft, or no longer in force.
    fn banner(&self) -> Option<String> {
        let (mark, note) = blocks::banner(self.edition)?;
        Some(warning(&blocks::labelled(mark, &unmarked(note)), WIDTH))
    }

    /// Title, banner, who and when, the facts at a glance, and the headings of what follows.
    fn opening(&self) -> Vec<String> {
        let document = &self.edition.document;
        let mut parts = vec![underlined(&words(&document.title), '=')];
        parts.extend(self.banner());
        parts.push(broken(&words(&unmarked(&blocks::byline(self.edition).join(" · "))), WIDTH));
        if !document.summary.is_empty() {
            parts.push(underlined(self.label("summary"), '-'));
            parts.push(self.definitions(&document.summary.iter().collect::<Vec<_>>(), WIDTH));
        }
        if !document.sections.is_empty() {
            parts.push(underlined(self.label("contents"), '-'));
            let digits = document.sections.len().to_string().len();
            let headings = document.sections.iter().enumerate();
            let headings = headings.map(|(index, section)| item(&section.heading, &format!("{:>digits$}  ", index + 1), WIDTH));
            parts.push(headings.collect::<Vec<_>>().join("\n"));
        }
        parts
    }

    /// Whatever must stand out from the rest (Art. 21(4)) has a line above it and another below.
    fn section(&self, section: &Section<RichText>, number: &str, parts: &mut Vec<String>) {
        let line = if section.apart { "*".repeat(WIDTH) } else { String::new() };
        parts.push(line.clone());
        let mark = if number.contains('.') { '~' } else { '-' };
        parts.push(underlined(&format!("{number} {}", words(&section.heading)), mark));
        parts.push(self.blocks(section.parts.iter().map(|part| &part.block), WIDTH));
        for (index, child) in section.sections.iter().enumerate() {
            self.section(child, &format!("{number}.{}", index + 1), parts);
        }
        parts.push(line);
    }

    /// Blocks in lines of at most `width` characters.
    fn blocks<'b>(&self, blocks: impl Iterator<Item = &'b Block<RichText>>, width: usize) -> String {
        let texts = pieces(blocks).into_iter().map(|piece| match piece {
            Piece::Definitions(entries) => self.definitions(&entries, width),
            Piece::Other(block) => self.block(block, width),
        });
        texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    fn block(&self, block: &Block<RichText>, width: usize) -> String {
        match block {
            // Once a language is chosen there is no prose; if there were, its words would not be lost.
            Block::Paragraph { text } | Block::Prose { text } => broken(&words(text), width),
            Block::Subheading { text } => underlined(&words(text), '~'),
            Block::List { ordered, items } => self.list(items, *ordered, width),
            Block::Quote { blocks } => within(&self.blocks(blocks.iter(), width.saturating_sub(2)), "> ", "> "),
            Block::Definitions { entries } => self.definitions(&entries.iter().collect::<Vec<_>>(), width),
            Block::Table { caption, header, rows } => self.table(caption, header, rows, width),
            Block::Gap { state, text } => warning(&blocks::labelled(blocks::gap_label(self.edition, *state), text), width),
            Block::Callout { text } => warning(text, width),
        }
    }

    fn list(&self, items: &[Vec<Block<RichText>>], ordered: bool, width: usize) -> String {
        let items = items.iter().enumerate().map(|(index, item)| {
            let mark = if ordered { format!("{}. ", index + 1) } else { ITEM.to_owned() };
            let text = self.blocks(item.iter(), width.saturating_sub(mark.len()));
            within(&text, &mark, &" ".repeat(mark.len()))
        });
        let items: Vec<String> = items.filter(|item| !item.is_empty()).collect();
        let is_loose = items.iter().any(|item| item.contains("\n\n"));
        items.join(if is_loose { "\n\n" } else { "\n" })
    }

    fn definitions(&self, entries: &[&Entry<RichText>], width: usize) -> String {
        joined(entries.iter().map(|entry| self.labelled(&entry.term, &entry.values, width)))
    }

    /// A row begins with its first cell behind the head of its column; the other cells stand below, each behind its own.
    fn table(&self, caption: &RichText, header: &[RichText], rows: &[Row<RichText>], width: usize) -> String {
        let rows = rows.iter().filter_map(|row| {
            let ((head, heads), (first, cells)) = (header.split_first()?, row.cells.split_first()?);
            let mut lines = Vec::new();
            if let Some((name, remarks)) = first.values.split_first() {
                lines.push(self.labelled(head, std::slice::from_ref(name), width));
                lines.extend(remarks.iter().map(|remark| broken(&words(remark), width)));
            }
            let cells = heads.iter().zip(cells).filter(|(_, cell)| !cell.values.is_empty());
            let inner = width.saturating_sub(BELOW.len());
            lines.extend(cells.map(|(column, cell)| within(&self.labelled(column, &cell.values, inner), BELOW, BELOW)));
            Some(joined(lines.into_iter()))
        });
        let parts = [broken(&words(caption), width)].into_iter().chain(rows);
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// A term, a colon and the value; several values are a list.
    fn labelled(&self, term: &RichText, values: &[RichText], width: usize) -> String {
        let mut line = term.clone();
        line.push(Inline::Text(self.label("colon").to_owned()));
        if let [value] = values {
            line.push(Inline::Text(" ".to_owned()));
            line.extend(value.iter().cloned());
            return item(&line, "", width);
        }
        let values = values.iter().map(|value| within(&item(value, ITEM, width.saturating_sub(BELOW.len())), BELOW, BELOW));
        joined([item(&line, "", width)].into_iter().chain(values))
    }
}

/// Words behind a mark, with their further lines below its end, or a little to the right if there is none.
fn item(text: &RichText, mark: &str, width: usize) -> String {
    let rest = if mark.is_empty() { BELOW.to_owned() } else { " ".repeat(mark.chars().count()) };
    within(&broken(&words(text), width.saturating_sub(rest.len())), mark, &rest)
}

fn warning(text: &RichText, width: usize) -> String {
    within(&broken(&words(text), width.saturating_sub(WARNING.len())), WARNING, WARNING)
}

fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

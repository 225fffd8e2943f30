//! A notice as paragraphs: its opening, its contents, its sections and their blocks.

use docx_rs::{
    FieldCharType, Hyperlink, HyperlinkType, IndentLevel, InstrPAGEREF, InstrText, InstrToC, NumberingId, Paragraph, ParagraphChild, Run,
};

use super::writer::Writer;
use crate::document::{Block, RichText, Section, phrase};
use crate::render::blocks::{self, Piece, pieces, printable, unmarked};

/// The deepest heading that has a style, and the deepest that the contents list.
const DEEPEST: usize = 4;
const DEEPEST_LISTED: usize = 2;
/// The deepest level of a list that has a numbering, counted from nought.
const DEEPEST_LIST: usize = 8;
/// How far each level of a list lies to the right; see `templates/docx/numbering.xml`.
const STEP: i32 = 340;

/// Where blocks stand.
#[derive(Clone, Copy)]
struct Place {
    /// The level of the heading above them.
    level: usize,
    /// The style of a plain paragraph.
    style: &'static str,
    /// How many lists they stand in.
    depth: usize,
}

impl<'a> Writer<'a> {
    /// Everything from the title to the last section.
    pub fn document(&mut self) {
        let edition = self.edition;
        if let Some(banner) = self.banner() {
            self.push(banner);
        }
        self.push_text("Title", &edition.document.title);
        self.push_text("Subtitle", &unmarked(&blocks::byline(edition).join(" · ")));
        if !edition.document.summary.is_empty() {
            self.push_text("SummaryHeading", &unmarked(blocks::label(edition, "summary")));
            self.definitions(&edition.document.summary.iter().collect::<Vec<_>>());
        }
        self.contents();
        edition.document.sections.iter().for_each(|section| self.section(section, 1));
    }

    fn push_text(&mut self, style: &str, words: &RichText) {
        let paragraph = self.text(style, words);
        self.push(paragraph);
    }

    /// The table of contents: a field that editors renew, filled in except for the numbers of pages, which only an editor knows.
    fn contents(&mut self) {
        let mut entries = Vec::new();
        self.collect_entries(&self.edition.document.sections, 1, "", &mut entries);
        let Some(last) = entries.last_mut() else { return };
        last.children.push(field(FieldCharType::End));
        let instruction = InstrToC::new().heading_styles_range(1, DEEPEST_LISTED).hyperlink();
        let begin = Run::new().add_field_char(FieldCharType::Begin, false).add_instr_text(InstrText::TOC(instruction));
        let begin = begin.add_field_char(FieldCharType::Separate, false);
        entries[0].children.insert(0, ParagraphChild::Run(Box::new(begin)));
        self.push_text("TOCHeading", &unmarked(blocks::label(self.edition, "contents")));
        entries.into_iter().for_each(|entry| self.push(entry));
    }

    fn collect_entries(&mut self, sections: &'a [Section<RichText>], level: usize, above: &str, entries: &mut Vec<Paragraph>) {
        for (index, section) in sections.iter().enumerate() {
            let number = format!("{above}{}", index + 1);
            let Some(bookmark) = self.bookmark(&section.id).map(str::to_owned) else { continue };
            let words = Run::new().add_text(&number).add_tab().add_text(printable(&phrase::plain(&section.heading)));
            let link = Hyperlink::new(&bookmark, HyperlinkType::Anchor).add_run(words);
            entries.push(self.paragraph(&format!("TOC{level}")).add_hyperlink(link.add_run(page_of(&bookmark))));
            if level < DEEPEST_LISTED {
                self.collect_entries(&section.sections, level + 1, &format!("{number}."), entries);
            }
        }
    }

    fn section(&mut self, section: &'a Section<RichText>, level: usize) {
        let heading = self.text(&format!("Heading{}", level.min(DEEPEST)), &section.heading);
        let heading = self.marked(heading, &section.id);
        self.push(heading);
        let style = if section.apart { "Apart" } else { "Normal" };
        self.blocks(section.parts.iter().map(|part| &part.block), Place { level, style, depth: 0 });
        section.sections.iter().for_each(|child| self.section(child, level + 1));
    }

    fn blocks<'b>(&mut self, blocks: impl Iterator<Item = &'b Block<RichText>>, place: Place) {
        for piece in pieces(blocks) {
            match piece {
                Piece::Definitions(entries) => self.definitions(&entries),
                Piece::Other(block) => self.block(block, place),
            }
        }
    }

    fn block(&mut self, block: &Block<RichText>, place: Place) {
        match block {
            // Once a language is chosen there is no prose; if there were, its words would not be lost.
            Block::Paragraph { text } | Block::Prose { text } => {
                let paragraph = self.text(place.style, text);
                self.push(if place.depth > 0 { paragraph.indent(Some(STEP * place.depth as i32), None, None, None) } else { paragraph });
            }
            Block::Subheading { text } => {
                let paragraph = self.text("Subheading", text).outline_lvl(place.level.min(DEEPEST));
                self.push(paragraph);
            }
            Block::List { ordered, items } => self.list(items, *ordered, place),
            Block::Quote { blocks } => self.blocks(blocks.iter(), Place { style: "Quote", ..place }),
            Block::Definitions { entries } => self.definitions(&entries.iter().collect::<Vec<_>>()),
            Block::Table { caption, header, rows } => self.table(caption, header, rows),
            Block::Gap { state, text } => self.push_text("Gap", &blocks::labelled(blocks::gap_label(self.edition, *state), text)),
            Block::Callout { text } => self.push_text("Callout", text),
        }
    }

    /// The first paragraph of an item bears its mark, and what follows stands below it.
    fn list(&mut self, items: &[Vec<Block<RichText>>], ordered: bool, place: Place) {
        let (style, number) = if ordered { ("ListNumber", self.new_list()) } else { ("ListBullet", 2) };
        let level = IndentLevel::new(place.depth.min(DEEPEST_LIST));
        let inner = Place { style: "ListContinue", depth: place.depth + 1, ..place };
        for item in items {
            let (first, rest) = match item.split_first() {
                Some((Block::Paragraph { text }, rest)) => (self.text(style, text), rest),
                _ => (self.paragraph(style), item.as_slice()),
            };
            self.push(first.numbering(NumberingId::new(number), level.clone()));
            self.blocks(rest.iter(), inner);
        }
    }
}

fn field(kind: FieldCharType) -> ParagraphChild {
    ParagraphChild::Run(Box::new(Run::new().add_field_char(kind, false)))
}

/// The number of the page that a bookmark is on, which an editor finds out: a number made up here would be wrong.
fn page_of(bookmark: &str) -> Run {
    let reference = InstrText::PAGEREF(InstrPAGEREF::new(bookmark).hyperlink());
    let run = Run::new().add_tab().add_field_char(FieldCharType::Begin, true).add_instr_text(reference);
    run.add_field_char(FieldCharType::Separate, false).add_field_char(FieldCharType::End, false)
}

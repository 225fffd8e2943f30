//! The document as it grows: its paragraphs and tables, and what they refer to.

use std::collections::{BTreeMap, BTreeSet};

use docx_rs::{BookmarkEnd, BookmarkStart, DocumentChild, Paragraph, ParagraphChild, Table};

use crate::document::{RichText, Section};
use crate::render::Edition;
use crate::render::blocks::{self, unmarked};

/// Numbers below this belong to the headings and to lists with bullets; see `templates/docx/numbering.xml`.
const FIRST_ORDERED: usize = 4;

/// A document that is written paragraph by paragraph.
pub struct Writer<'a> {
    pub edition: &'a Edition,
    pub content: Vec<DocumentChild>,
    /// The languages, other than its own, that its words are in.
    pub foreign: BTreeSet<String>,
    /// The addresses that its links lead to, by the ids that the links know them by.
    pub links: Vec<(String, String)>,
    /// The number of each list in numbers.
    pub ordered: Vec<usize>,
    /// The bookmark of each section, by the section's id. Editors take few characters in the name of a bookmark.
    bookmarks: BTreeMap<&'a str, String>,
    /// How many paragraphs and bookmarks have been made: the crate's own counts go on from one document to the next.
    made: usize,
}

impl<'a> Writer<'a> {
    pub fn new(edition: &'a Edition) -> Writer<'a> {
        let mut bookmarks = BTreeMap::new();
        collect_bookmarks(&edition.document.sections, "_section", &mut bookmarks);
        let (content, foreign, links, ordered) = (Vec::new(), BTreeSet::new(), Vec::new(), Vec::new());
        Writer { edition, content, foreign, links, ordered, bookmarks, made: 0 }
    }

    /// A paragraph of a style, with an id of its own.
    pub fn paragraph(&mut self, style: &str) -> Paragraph {
        self.made += 1;
        Paragraph::new().id(format!("{:08X}", self.made)).style(style)
    }

    /// A paragraph of a style with its words.
    pub fn text(&mut self, style: &str, words: &RichText) -> Paragraph {
        let mut paragraph = self.paragraph(style);
        paragraph.children = self.words(words);
        paragraph
    }

    pub fn push(&mut self, paragraph: Paragraph) {
        self.content.push(DocumentChild::Paragraph(Box::new(paragraph)));
    }

    /// Adds a table, and a little room below it: two tables without anything between them would be one.
    pub fn push_table(&mut self, table: Table) {
        self.content.push(DocumentChild::Table(Box::new(table)));
        let below = self.paragraph("AfterTable");
        self.push(below);
    }

    /// What tells that a notice is not in force.
    pub fn banner(&mut self) -> Option<Paragraph> {
        let (mark, note) = blocks::banner(self.edition)?;
        Some(self.text("Banner", &blocks::labelled(mark, &unmarked(note))))
    }

    /// A number for a list, so that it begins with one.
    pub fn new_list(&mut self) -> usize {
        let number = FIRST_ORDERED + self.ordered.len();
        self.ordered.push(number);
        number
    }

    /// The bookmark of a section, by its id.
    pub fn bookmark(&self, id: &str) -> Option<&str> {
        self.bookmarks.get(id).map(String::as_str)
    }

    /// The paragraph as the place that links to a section lead to.
    pub fn marked(&mut self, mut paragraph: Paragraph, id: &str) -> Paragraph {
        let Some(name) = self.bookmark(id).map(str::to_owned) else { return paragraph };
        self.made += 1;
        paragraph.children.insert(0, ParagraphChild::BookmarkStart(BookmarkStart::new(self.made, name)));
        paragraph.children.push(ParagraphChild::BookmarkEnd(BookmarkEnd::new(self.made)));
        paragraph
    }
}

/// Bookmarks are named after the numbers of their sections.
fn collect_bookmarks<'a>(sections: &'a [Section<RichText>], above: &str, bookmarks: &mut BTreeMap<&'a str, String>) {
    for (index, section) in sections.iter().enumerate() {
        let name = format!("{above}_{}", index + 1);
        collect_bookmarks(&section.sections, &name, bookmarks);
        bookmarks.insert(&section.id, name);
    }
}

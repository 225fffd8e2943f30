//! DOCX (ISO/IEC 29500): an edition as a document that lawyers mark up. With the folder below, the only door to `docx_rs`.
//!
//! The crate writes the text and the package. What it has no words for stands in `templates/docx/`: the styles with their languages, the
//! numbering, the settings, and who made the document. Text is data: the crate and the templates escape it, and [`printable`] drops what XML cannot hold.

mod body;
mod tables;
mod words;
mod writer;

use std::io::Cursor;

use docx_rs::{BuildXML, DocumentRels, Docx, Footer, Header, NumPages, PageMargin, PageNum, Run};
use serde::Serialize;

use writer::Writer;

use super::blocks::{self, printable};
use super::{Edition, FileName, Format, Label, Render, Theme};
use crate::error::Error;

pub const FORMAT: Format = Format {
    name: "docx",
    file: FileName::Ending(".docx"),
    media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    label: Label::Name("DOCX"),
    render: Render::One(render),
};

/// A4 with its margins, in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
const MARGIN: PageMargin = PageMargin { top: 1531, left: 1418, bottom: 1418, right: 1418, header: 680, footer: 680, gutter: 0 };

/// The day of a notice that does not say when it was changed. Any fixed day would do: the same notice must give the same bytes.
const EPOCH: &str = "1970-01-01";

/// How the crate writes a row as high as its content, which every row is: it stands where a row of heads must be marked as such.
const HEAD_ROW: (&str, &str) = (r#"w:trHeight w:val="0" w:hRule="auto""#, "w:tblHeader");

/// What the templates receive.
#[derive(Serialize)]
struct Package {
    generator: String,
    title: String,
    author: String,
    description: String,
    /// The language as editors know it, with a country.
    language: String,
    /// The other languages that words are in, in the same way.
    foreign: Vec<String>,
    created: String,
    modified: String,
    /// The numbers under which lists in numbers are known.
    ordered: Vec<usize>,
}

fn render(edition: &Edition, theme: &Theme) -> Result<Vec<u8>, Error> {
    let mut writer = Writer::new(edition);
    writer.document();
    let (header, footer) = (header(&mut writer), footer(&mut writer));
    let (first_header, first_footer) = (Header::new().add_paragraph(writer.paragraph("Header")), footer.clone());
    let mut docx = Docx::new().page_size(PAGE.0, PAGE.1).page_margin(MARGIN).header(header).footer(footer);
    docx = docx.first_header(first_header).first_footer(first_footer);
    docx.document.children = std::mem::take(&mut writer.content);
    let package = package(edition, &writer);
    let mut parts = docx.build();
    parts.styles = theme.render("docx/styles.xml", &package)?;
    parts.settings = theme.render("docx/settings.xml", &package)?;
    parts.numberings = theme.render("docx/numbering.xml", &package)?;
    parts.doc_props.core = theme.render("docx/core.xml", &package)?;
    // The crate collects links in the order of a map, which is another in each run.
    let hyperlinks = writer.links.into_iter().map(|(id, address)| (id, address, "External".to_owned())).collect();
    parts.document_rels =
        DocumentRels { has_numberings: true, header_count: 2, footer_count: 2, hyperlinks, ..DocumentRels::new() }.build();
    parts.document = with_head_rows(parts.document);
    let mut bytes = Cursor::new(Vec::new());
    parts.pack(&mut bytes).expect("memory takes every write");
    Ok(bytes.into_inner())
}

/// Marks the rows of heads, so that they are repeated on every page of their table. In the text of a notice there are no quotes that
/// would not be escaped, so nothing else is changed.
fn with_head_rows(document: Vec<u8>) -> Vec<u8> {
    let document = String::from_utf8(document).expect("XML that the crate wrote from text");
    document.replace(HEAD_ROW.0, HEAD_ROW.1).into_bytes()
}

fn package(edition: &Edition, writer: &Writer) -> Package {
    let day = |day: &Option<super::Day>| day.as_ref().map(|day| day.iso.clone());
    let modified = day(&edition.dates.updated);
    let created = day(&edition.dates.created).or_else(|| modified.clone());
    Package {
        generator: edition.generator.clone(),
        title: printable(&edition.plain_title),
        author: printable(&edition.author),
        description: printable(&edition.plain_description),
        language: words::tag(edition.language.code()),
        foreign: writer.foreign.iter().cloned().collect(),
        created: created.unwrap_or_else(|| EPOCH.to_owned()),
        modified: modified.unwrap_or_else(|| EPOCH.to_owned()),
        ordered: writer.ordered.clone(),
    }
}

/// On every page but the first: whether the notice is in force, its title, and of which day it is.
fn header(writer: &mut Writer) -> Header {
    let mut header = Header::new();
    if let Some(banner) = writer.banner() {
        header = header.add_paragraph(banner);
    }
    let Edition { plain_title, dates, .. } = writer.edition;
    let updated = dates.updated.as_ref().map(|day| format!("{} {}", blocks::label(writer.edition, "byline_updated"), day.written));
    let words: Vec<_> = [plain_title.clone()].into_iter().chain(updated).collect();
    let run = Run::new().add_text(printable(&words.join(" · ")));
    header.add_paragraph(writer.paragraph("Header").add_run(run))
}

/// The number of the page, and of how many.
fn footer(writer: &mut Writer) -> Footer {
    let paragraph = writer.paragraph("Footer").add_page_num(PageNum::new());
    Footer::new().add_paragraph(paragraph.add_run(Run::new().add_text(" / ")).add_num_pages(NumPages::new()))
}

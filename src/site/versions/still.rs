//! Whether what is kept of a version only tells. It comes from git, as everything does, so a pull request could bring a version that nobody
//! published: with the right digests, and with more in it than a notice has.

use super::MARK;
use crate::decode::{Id, is_web_address};
use crate::document::{Block, Entry, Inline, RichText, Section};
use crate::error::Error;
use crate::project::Version;
use crate::render::Edition;
use crate::site::markup;

/// The page of the notice itself.
const PAGE: &str = "index.html";
/// How the files of a version may end.
const ENDINGS: &[&str] = &["html", "md", "txt", "pdf", "docx", "json"];

/// Refuses a file of a version that is none of those that a notice is published as, or a page that acts.
pub(super) fn check_file(version: &Version, path: &str, bytes: &[u8]) -> Result<(), Error> {
    let refuse = |cause: String| Err(Error::Version { path: version.folder.join(path), cause });
    let Some(ending) = path.rsplit_once('.').map(|(_, ending)| ending).filter(|ending| ENDINGS.contains(ending)) else {
        return refuse("no notice is published as such a file".to_owned());
    };
    if ending != "html" {
        return Ok(());
    }
    match markup::acting(&String::from_utf8_lossy(bytes)) {
        Some(what) => refuse(format!("it holds {what}, and a published notice only tells")),
        None => Ok(()),
    }
}

/// Refuses a page that is about to be published and that could not be published again: the project's own templates have made it so.
pub(super) fn check_page(path: &str, bytes: &[u8]) -> Result<(), Error> {
    let refuse = |cause: String| Err(Error::Template { name: if path == PAGE { "notice.html" } else { path }.to_owned(), cause });
    if path == PAGE && !bytes.windows(MARK.len()).any(|part| part == MARK) {
        let mark = String::from_utf8_lossy(MARK);
        return refuse(format!("the page of a version has no `{mark}`, where it is told once another version takes its place"));
    }
    match markup::acting(&String::from_utf8_lossy(bytes)).filter(|_| path.ends_with(".html")) {
        Some(what) => refuse(format!("the page of a version holds {what}, and a version only tells")),
        None => Ok(()),
    }
}

/// Refuses words that name files of their own choice, or hold links that a notice cannot have.
pub(super) fn check_words(version: &Version, path: &str, edition: &Edition) -> Result<(), Error> {
    let refuse = |cause: &str| Err(Error::Version { path: version.folder.join(path), cause: cause.to_owned() });
    let is_name = |id: &str| id.split('.').all(Id::is_id);
    if !edition.document.shorts.iter().all(|short| is_name(&short.id)) {
        return refuse("it names a short notice by what is no name");
    }
    let document = &edition.document;
    let is_still = text_is_still(&document.title)
        && text_is_still(&document.description)
        && document.summary.iter().all(entry_is_still)
        && document.sections.iter().all(section_is_still)
        && document.shorts.iter().all(|short| short.entries.iter().all(entry_is_still) && short.callouts.iter().all(text_is_still));
    if is_still { Ok(()) } else { refuse("it holds a link that a notice cannot have") }
}

fn section_is_still(section: &Section<RichText>) -> bool {
    text_is_still(&section.heading)
        && section.parts.iter().all(|part| block_is_still(&part.block))
        && section.sections.iter().all(section_is_still)
}

fn block_is_still(block: &Block<RichText>) -> bool {
    match block {
        Block::Paragraph { text }
        | Block::Subheading { text }
        | Block::Prose { text }
        | Block::Gap { text, .. }
        | Block::Callout { text } => text_is_still(text),
        Block::List { items, .. } => items.iter().flatten().all(block_is_still),
        Block::Quote { blocks } => blocks.iter().all(block_is_still),
        Block::Definitions { entries } => entries.iter().all(entry_is_still),
        Block::Table { caption, header, rows } => {
            let cells = rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.values);
            text_is_still(caption) && header.iter().chain(cells).all(text_is_still)
        }
    }
}

fn entry_is_still(entry: &Entry<RichText>) -> bool {
    text_is_still(&entry.term) && entry.values.iter().all(text_is_still)
}

fn text_is_still(text: &RichText) -> bool {
    text.iter().all(|inline| match inline {
        Inline::Text(_) | Inline::Code(_) | Inline::LineBreak => true,
        Inline::Emphasis(content) | Inline::Strong(content) | Inline::Foreign { content, .. } => text_is_still(content),
        Inline::Link { href, content } => is_link(href) && text_is_still(content),
    })
}

/// Whether an address is one that a notice can have: on the web, of mail, of a telephone, or in the notice itself.
fn is_link(href: &str) -> bool {
    is_web_address(href) || ["mailto:", "tel:", "#"].iter().any(|begin| href.starts_with(begin))
}

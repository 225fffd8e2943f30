//! Pages: an edition given to `notice.html`, the site's front page to `front.html`, its search to `search.html`, and so on.

use super::front::Front;
use super::search::Search;
use super::signpost::Signpost;
use super::{Edition, FileName, Format, Label, Render, Theme};
use crate::error::Error;

pub const FORMAT: Format =
    Format { name: "html", file: FileName::Page, media_type: "text/html", label: Label::None, render: Render::One(render) };

fn render(edition: &Edition, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("notice.html", edition)
}

/// The page that lists every notice of a site.
pub fn front(front: &Front, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("front.html", front)
}

/// The page for searching all notices of a site.
pub fn search(search: &Search, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("search.html", search)
}

/// The page at addresses where nothing is.
pub fn lost(signpost: &Signpost, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("lost.html", signpost)
}

/// The page at an old address of something that has moved.
pub fn moved(signpost: &Signpost, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("moved.html", signpost)
}

/// The page that tells what changed between two versions of a notice.
pub fn changes(changes: &impl serde::Serialize, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("changes.html", changes)
}

/// The evidence report on a notice.
pub fn report(evidence: &impl serde::Serialize, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("report.html", evidence)
}

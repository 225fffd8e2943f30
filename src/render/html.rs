//! Pages: an edition given to `notice.html`, the site's front page to `front.html`, its search to `search.html`, and so on.

use super::front::Front;
use super::search::Search;
use super::signpost::Signpost;
use super::versions::{Banner, EntryBody, Feed, Periods, Telling};
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

/// What is put into a page that stays: how its version stands today.
pub fn standing(banner: &Banner, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("standing.html", banner)
}

/// The page that tells which version applied when.
pub fn periods(periods: &Periods, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("versions.html", periods)
}

/// A feed of changes.
pub fn feed(feed: &Feed, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("feed.xml", feed)
}

/// What a feed tells of a version.
pub fn entry(body: &EntryBody, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("feed-entry.html", body)
}

/// The text of an e-mail that tells people of a change.
pub fn email(telling: &Telling, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("announcement.txt", telling)
}

/// A banner that tells people of a change, for other pages.
pub fn told_banner(telling: &Telling, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("announcement.html", telling)
}

/// The evidence report on a notice.
pub fn report(evidence: &impl serde::Serialize, theme: &Theme) -> Result<Vec<u8>, Error> {
    theme.render("report.html", evidence)
}

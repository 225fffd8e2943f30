//! What the site's front page receives.

use serde::Serialize;

use super::Alternate;
use crate::notice::Language;

/// The page that lists the notices of a site, in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Front {
    /// The program that made it, with its version.
    pub generator: String,
    pub language: Language,
    /// The front page in its other languages, and in this one.
    pub alternates: Vec<Alternate>,
    /// The public address of this page, if the site knows its own.
    pub canonical: Option<String>,
    /// The public address of the picture that stands for the site where others link to it, if it has one.
    pub image: Option<String>,
    /// The way from this page to the site's front page: empty, or `../` where each language has a folder.
    pub root: String,
    /// The style sheet, by its name at the site's root.
    pub style: String,
    /// The way from this page to the feed of all changes, if any notice is published in versions.
    pub feed: Option<String>,
    /// The way from this page to the search, if the site has one.
    pub search: Option<String>,
    /// The words of the page, by key: the same ones that an edition has.
    pub labels: std::collections::BTreeMap<String, String>,
    /// Whether any of the notices is a draft.
    pub has_drafts: bool,
    /// The notices by their controllers.
    pub groups: Vec<Group>,
}

/// The notices of one controller.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// The controller's name; empty, if the notices name none.
    pub controller: String,
    pub listings: Vec<Listing>,
}

/// A notice as the front page lists it.
#[derive(Clone, Debug, Serialize)]
pub struct Listing {
    /// The notice's id.
    pub notice: String,
    /// In the front page's language if the notice has it, else in the notice's first.
    pub title: String,
    /// The language that the title is in.
    pub language: Language,
    /// The controller's name.
    pub author: String,
    pub status: &'static str,
    pub draft: bool,
    /// The day it was last changed, as the front page's language writes it.
    pub updated: Option<String>,
    /// The notice in each of its languages; `current` marks the language of the front page.
    pub editions: Vec<Alternate>,
}

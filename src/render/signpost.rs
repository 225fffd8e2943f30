//! What pages receive that send readers elsewhere.

use serde::Serialize;

use super::Alternate;
use crate::notice::Language;

/// A page at an address where nothing is, or nothing is any more.
#[derive(Clone, Debug, Serialize)]
pub struct Signpost {
    /// The program that made it, with its version.
    pub generator: String,
    pub language: Language,
    /// The page has no other languages; this is for the frame of every page.
    pub alternates: Vec<Alternate>,
    /// The public address of where it leads, if that is known.
    pub canonical: Option<String>,
    /// The way from this page to the site's front page.
    pub root: String,
    /// The words of the page, by key.
    pub labels: std::collections::BTreeMap<String, String>,
    /// Where readers can go. A page that has moved has one.
    pub ways: Vec<Way>,
}

/// Where readers can go.
#[derive(Clone, Debug, Serialize)]
pub struct Way {
    pub href: String,
    pub name: String,
    /// The language of what is there and of its name, if that is known.
    pub language: Option<Language>,
}

//! What the page for searching all notices receives.

use serde::Serialize;

use super::Alternate;
use super::front::Listing;
use crate::notice::Language;

/// The page for searching all notices, in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Search {
    /// The program that made it, with its version.
    pub generator: String,
    pub language: Language,
    /// The same page in its other languages, and in this one.
    pub alternates: Vec<Alternate>,
    /// The public address of this page, if the site knows its own.
    pub canonical: Option<String>,
    /// The way from this page to the site's root.
    pub root: String,
    /// The way from this page to the front page in its language.
    pub home: String,
    /// The way from this page to its script.
    pub script: String,
    /// The way from this page to the index that the script reads.
    pub index: String,
    /// The words of the page, by key: those that an edition has, and those for searching.
    pub labels: std::collections::BTreeMap<String, String>,
    /// Every notice, for readers whose browser runs no script, and for all before they look for anything.
    pub listings: Vec<Listing>,
}

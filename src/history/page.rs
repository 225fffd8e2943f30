//! What changed between two versions, as a page and as Markdown.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::told::Told;
use crate::document::{Inline, RichText};
use crate::error::Error;
use crate::notice::Language;
use crate::render::{Alternate, Day, Theme, html};

/// The words around what is told, as keys under `label-`; besides them it needs those around every notice.
pub const LABELS: &[&str] = &[
    "changes",
    "changes-introduction",
    "changes-material",
    "changes-notable",
    "changes-editorial",
    "changes-before",
    "changes-after",
    "changes-not-before",
    "changes-no-longer",
    "changes-none",
];

/// What changed between two versions in one language: what its template receives.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Changes {
    /// The program that made it, with its version.
    pub generator: String,
    pub language: Language,
    /// The same page in its other languages, and in this one.
    pub alternates: Vec<Alternate>,
    /// The public address of this page, if the site knows its own.
    pub canonical: Option<String>,
    /// The way from this page to the site's root, where its style sheet lies.
    pub root: String,
    /// The style sheet, by its name at the site's root.
    pub style: String,
    /// Whether the page stays at its address for good; search engines are led to the notice instead.
    pub is_permanent: bool,
    /// The words of the page, by key: those that an edition has, and [`LABELS`].
    pub labels: BTreeMap<String, String>,
    /// The notice's title without marks, as it is now.
    pub plain_title: String,
    pub from: Version,
    pub to: Version,
    pub told: Told,
}

/// One of the two versions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Version {
    pub number: String,
    /// The day from which it applies or applied, if that is known.
    pub date: Option<Day>,
    /// The way there from the page.
    pub href: String,
}

impl Changes {
    /// The page.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] if a template of the project's own fails.
    pub fn page(&self, theme: &Theme) -> Result<Vec<u8>, Error> {
        let mut changes = self.clone();
        changes.lead_to_versions();
        html::changes(&changes, theme)
    }

    /// Makes links within a version lead there from the page: what they lead to does not stand on it.
    fn lead_to_versions(&mut self) {
        let (from, to) = (&self.from.href, &self.to.href);
        for line in self.told.groups.iter_mut().flat_map(|group| &mut group.sections).flat_map(|place| &mut place.lines) {
            line.before.iter_mut().for_each(|text| lead(text, from));
            line.after.iter_mut().for_each(|text| lead(text, to));
            let whole = if line.after.is_empty() { from } else { to };
            line.labels.iter_mut().chain(&mut line.column).chain(&mut line.under).for_each(|text| lead(text, whole));
        }
    }
}

fn lead(text: &mut RichText, page: &str) {
    for inline in text {
        match inline {
            Inline::Link { href, content } => {
                if href.starts_with('#') {
                    href.insert_str(0, page);
                }
                lead(content, page);
            }
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Foreign { content, .. } => lead(content, page),
            Inline::Text(_) | Inline::Code(_) | Inline::LineBreak => {}
        }
    }
}

//! The pages of a version that stay as they are, made once when it is published.

use super::words::About;
use super::{FEED, VERSIONS_PAGE};
use crate::error::Error;
use crate::notice::{Language, Notice};
use crate::project::{Project, Version};
use crate::render::front::Listing;
use crate::render::versions::Standing;
use crate::render::{Edition, Files, Format, html};
use crate::site::look::Look;
use crate::site::{editions, front};
use crate::time::Date;

/// The words of all pages that tell of versions, as keys under `label-`.
pub(super) const LABELS: &[&str] = &[
    "versions",
    "versions-title",
    "versions-introduction",
    "versions-period",
    "version-applies",
    "version-upcoming",
    "version-earlier",
    "version-earlier-note",
    "version-upcoming-note",
    "version-replaced-by",
    "version-today",
    "version-previous",
    "version-permanent",
    "change-ahead",
    "change-ahead-link",
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
    "changes-first",
    "changes-follow",
    "changes-feed",
    "told-subject",
    "told-opening",
    "told-important",
    "told-read",
    "told-banner",
];

/// The page of what a version changed, in the folder of its language.
pub(super) const CHANGES: &str = "changes.html";

/// Where the version that is being made will lie, and what lies around it.
pub(super) struct Placed<'a> {
    pub project: &'a Project,
    pub notice: &'a Notice,
    pub before: Option<&'a Version>,
    pub effective: Date,
    pub number: u32,
    pub style: &'a str,
    pub formats: &'a [&'static Format],
}

impl Placed<'_> {
    /// The way from a page of the version in a language to the site's root.
    fn root(&self) -> String {
        "../".repeat(self.notice.id.split('/').count() + 2)
    }

    /// What readers know the version by.
    pub fn name(&self) -> String {
        self.notice.version.said().cloned().unwrap_or_else(|| self.number.to_string())
    }

    /// The ways from a page of the version in a language to its other versions.
    fn standing(&self, language: Language) -> Standing {
        let previous = self.before.map(|before| match before.head.languages.contains(&language) {
            true => format!("../../{}/{language}/index.html", before.name()),
            false => format!("../../{}/index.html", before.name()),
        });
        let has_changes = self.before.is_some_and(|before| before.head.languages.contains(&language));
        Standing {
            name: self.name(),
            permanent: true,
            state: None,
            own: "index.html".to_owned(),
            // Later versions need not have the language.
            latest: "../../index.html".to_owned(),
            previous,
            next: None,
            versions: format!("../../{VERSIONS_PAGE}/{language}/index.html"),
            changes: has_changes.then(|| CHANGES.to_owned()),
            feed: format!("../../{VERSIONS_PAGE}/{language}/{FEED}"),
        }
    }
}

/// The files of a version in a language, by path in the folder of that language.
pub(super) fn permanent(placed: &Placed, edition: &Edition, about: &About, look: &Look) -> Result<Files, Error> {
    let language = edition.language;
    let folder = format!("{}/{}/{language}/", placed.notice.id, placed.effective);
    let mut page = Edition {
        root: placed.root(),
        style: placed.style.to_owned(),
        standing: Some(placed.standing(language)),
        canonical: None,
        image: None,
        // Whoever holds it on paper shall find what is on the paper.
        address: front::public_address(placed.project, &folder).or_else(|| edition.address.clone()),
        ..edition.clone()
    };
    // Addresses that are spelt out go stale with the host; ways do not.
    page.alternates.iter_mut().for_each(|alternate| alternate.canonical = None);
    let mut files = Files::new();
    for format in placed.formats {
        files.extend(format.files(&page, &look.theme)?);
    }
    super::told::put(placed, &page, about, look, &mut files)?;
    Ok(files)
}

/// The page of a version that lists its languages.
pub(super) fn choice(placed: &Placed, look: &Look) -> Result<Vec<u8>, Error> {
    let language = placed.notice.languages().into_iter().next().unwrap_or(Language::ENGLISH);
    let catalogue = look.words(language)?;
    let mut editions = editions::alternates(placed.project, placed.notice, language, "");
    editions.iter_mut().for_each(|alternate| alternate.canonical = None);
    let listing = Listing {
        notice: placed.notice.id.clone(),
        title: front::title(placed.notice, language, catalogue)?,
        language,
        author: editions::author(placed.notice, language),
        status: editions::status(placed.notice),
        draft: false,
        updated: placed.notice.updated.said().map(|date| catalogue.date(*date)),
        editions,
    };
    let root = "../".repeat(placed.notice.id.split('/').count() + 1);
    let page = front::of_version(placed.project, catalogue, root, placed.style, listing)?;
    html::front(&page, &look.theme)
}

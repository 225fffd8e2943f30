//! One notice in one language, with everything a template may want to know of it.

use std::collections::BTreeMap;

use super::{front, search};
use crate::decode::Stated;
use crate::derive;
use crate::document::markdown::inlines;
use crate::document::phrase::plain;
use crate::document::{Document, Phrase};
use crate::error::Error;
use crate::locale::{Catalogue, endonym};
use crate::notice::{Language, Notice, Status};
use crate::project::Project;
use crate::render::{Alternate, Dates, Day, Download, Edition, Format, Label, STYLE, short};
use crate::time::Date;

/// The name that the program gives itself in what it makes.
pub const GENERATOR: &str = concat!("seloste ", env!("CARGO_PKG_VERSION"));

/// The words around every notice, as keys under `label-`.
const LABELS: &[&str] = &[
    "skip-to-content",
    "all-notices",
    "search",
    "languages",
    "colophon",
    "draft",
    "draft-mark",
    "draft-note",
    "withdrawn",
    "withdrawn-mark",
    "withdrawn-note",
    "summary",
    "contents",
    "gap-not-stated",
    "gap-to-do",
    "downloads",
    "about-notice",
    "controller",
    "created",
    "updated",
    "effective",
    "byline-effective",
    "byline-updated",
    "review-by",
    "version",
    "full-notice",
    "attachment",
    "front-title",
    "front-description",
    "front-introduction",
    "front-drafts",
];

/// A notice in one language, from its layout; `notices` are those of the site that it is published on.
///
/// # Errors
///
/// [`Error::Locale`] if the language lacks a word that the notice needs.
pub fn edition(
    project: &Project,
    notices: &[&Notice],
    notice: &Notice,
    catalogue: &Catalogue,
    laid: &Document<Phrase>,
    formats: &[&'static Format],
) -> Result<Edition, Error> {
    let mut document = catalogue.localise(laid)?;
    if formats.iter().any(|format| format.name == short::FORMAT.name) {
        document.shorts = catalogue.localise_shorts(&laid.shorts)?;
    }
    let language = catalogue.language;
    let depth = notice.id.split('/').count() + 1;
    let root = "../".repeat(depth);
    let canonical = front::public_address(project, &folder(notice, language));
    let labels = labels(project, catalogue)?;
    Ok(Edition {
        generator: GENERATOR.to_owned(),
        notice: notice.id.clone(),
        name: name(notice).to_owned(),
        language,
        plain_title: plain(&document.title),
        plain_description: plain(&document.description),
        author: author(notice, language),
        status: status(notice).to_owned(),
        draft: notice.is_draft(),
        version: notice.version.said().cloned(),
        dates: Dates {
            created: day(catalogue, &notice.created),
            updated: day(catalogue, &notice.updated),
            effective: day(catalogue, &notice.effective),
            review_by: day(catalogue, &notice.review_by),
        },
        alternates: alternates(project, notice, language, "../"),
        downloads: downloads(notice, &labels, formats),
        address: canonical
            .clone()
            .or_else(|| notice.published_at.said().map(|link| link.0.split('#').next().unwrap_or_default().to_owned())),
        canonical,
        search: search::way(project, notices, language, &root),
        image: front::image(project),
        root,
        style: STYLE.to_owned(),
        standing: None,
        labels,
        states: derive::states(notice).into_iter().map(|(path, state)| (path, state.to_owned())).collect(),
        document,
    })
}

/// The words around a notice, by key; `colon` is the mark itself, which French sets apart. A site's own title and introduction stand among them.
pub(super) fn labels(project: &Project, catalogue: &Catalogue) -> Result<BTreeMap<String, String>, Error> {
    let mut labels = catalogue.labels("label-", LABELS.iter().copied())?;
    labels.insert("colon".to_owned(), catalogue.colon());
    let own = [("front_title", &project.config.title), ("front_introduction", &project.config.introduction)];
    for (key, text) in own {
        if let Some(text) = text.said() {
            labels.insert(key.to_owned(), text.get_or_first(catalogue.language).to_owned());
        }
    }
    Ok(labels)
}

/// The controller's name without marks; empty, if it is not stated.
pub(super) fn author(notice: &Notice, language: Language) -> String {
    let name = notice.controller.said().and_then(|controller| controller.name.said());
    name.map(|name| plain(&inlines(name.get_or_first(language)))).unwrap_or_default()
}

/// The last part of a notice's id, which its files are named after.
pub(super) fn name(notice: &Notice) -> &str {
    notice.id.rsplit('/').next().unwrap_or(&notice.id)
}

pub fn status(notice: &Notice) -> &'static str {
    match notice.status.said() {
        Some(Status::InForce) => "in-force",
        Some(Status::Withdrawn) => "withdrawn",
        _ => "draft",
    }
}

fn day(catalogue: &Catalogue, date: &Stated<Date>) -> Option<Day> {
    date.said().map(|date| written(catalogue, *date))
}

/// A day for machines and for readers.
pub(super) fn written(catalogue: &Catalogue, date: Date) -> Day {
    Day { iso: date.to_string(), written: catalogue.date(date) }
}

/// A notice in each of its languages; `up` is the way from the page to the notice's folder.
pub(super) fn alternates(project: &Project, notice: &Notice, current: Language, up: &str) -> Vec<Alternate> {
    let of = |language: Language| Alternate {
        language,
        name: endonym(language, &project.locales),
        href: format!("{up}{language}/index.html"),
        canonical: front::public_address(project, &folder(notice, language)),
        current: language == current,
    };
    notice.languages().into_iter().map(of).collect()
}

/// The same edition in every format that its page offers.
pub(super) fn downloads(notice: &Notice, labels: &BTreeMap<String, String>, formats: &[&'static Format]) -> Vec<Download> {
    let label = |format: &Format| match format.label {
        Label::Name(name) => Some(name.to_owned()),
        Label::Summary(name) => labels.get("summary").map(|summary| format!("{summary} ({name})")),
        Label::None => None,
    };
    let of = |format: &&'static Format| {
        let label = label(format)?;
        Some(Download { format: format.name.to_owned(), media_type: format.media_type.to_owned(), href: format.place(name(notice)), label })
    };
    formats.iter().filter_map(of).collect()
}

/// Where the files of an edition lie on the site: the folder of the notice in this language, with a slash at its end.
pub(super) fn folder(notice: &Notice, language: Language) -> String {
    format!("{}/{language}/", notice.id)
}

/// Where an edition in a format lies on the site: its file, or the folder of its files.
pub(super) fn place(notice: &Notice, language: Language, format: &Format) -> String {
    folder(notice, language) + &format.place(name(notice))
}

//! Which version applied when: a page in each language that a version has been published in.

use super::words::about;
use super::{FEED, Shelf, VERSIONS_PAGE, pages};
use crate::error::Error;
use crate::locale::endonym;
use crate::notice::Language;
use crate::project::Version;
use crate::render::versions::{Period, Periods};
use crate::render::{Alternate, STYLE, html};
use crate::site::{GENERATOR, Put, Site, front};

/// Writes the list of a notice's versions in each of its languages.
pub(super) fn put(site: &Site, shelf: &Shelf, is_wanted: &dyn Fn(&str) -> bool, put: &Put) -> Result<(), Error> {
    for language in shelf.languages() {
        let path = path(shelf, language);
        if is_wanted(&path) {
            put(&path, &html::periods(&page(site, shelf, language)?, &site.theme)?)?;
        }
    }
    Ok(())
}

/// Where the list is.
fn path(shelf: &Shelf, language: Language) -> String {
    format!("{}/{VERSIONS_PAGE}/{language}/index.html", shelf.notice.id)
}

fn page(site: &Site, shelf: &Shelf, language: Language) -> Result<Periods, Error> {
    let newest = newest_in(shelf, language);
    let told = about(newest, language)?;
    let alternate = |other: Language| {
        let folder = format!("{}/{VERSIONS_PAGE}/{other}/", shelf.notice.id);
        Alternate {
            language: other,
            name: endonym(other, &site.project.locales),
            href: format!("../{other}/index.html"),
            canonical: front::public_address(site.project, &folder),
            current: other == language,
        }
    };
    let root = "../".repeat(shelf.notice.id.split('/').count() + 2);
    Ok(Periods {
        generator: GENERATOR.to_owned(),
        language,
        alternates: shelf.languages().into_iter().map(alternate).collect(),
        canonical: front::public_address(site.project, &format!("{}/{VERSIONS_PAGE}/{language}/", shelf.notice.id)),
        style: STYLE.to_owned(),
        search: crate::site::search::way(site.project, &site.notices, language, &root),
        image: front::image(site.project),
        root,
        latest: match shelf.notice.languages().contains(&language) {
            true => format!("../../{language}/index.html"),
            false => "../../index.html".to_owned(),
        },
        feed: FEED.to_owned(),
        periods: periods(shelf, language)?,
        plain_title: told.title,
        author: told.author,
        labels: told.labels,
    })
}

/// The last version that was published in a language.
pub(super) fn newest_in(shelf: &Shelf, language: Language) -> &Version {
    let has_it = |version: &&Version| version.head.languages.contains(&language);
    shelf.versions.iter().rev().find(has_it).unwrap_or(shelf.newest())
}

/// From when until when each version applies, the newest first.
fn periods(shelf: &Shelf, language: Language) -> Result<Vec<Period>, Error> {
    let (mut periods, mut until) = (Vec::new(), None);
    for (index, version) in shelf.versions.iter().enumerate().rev() {
        let (shown, told) = shelf.about(version, language)?;
        let folder = format!("../../{}/{shown}/", version.name());
        periods.push(Period {
            name: told.name(version),
            from: told.effective,
            until_language: until.as_ref().map(|(language, _)| *language),
            until: std::mem::replace(&mut until, told.until.map(|until| (shown, until))).map(|(_, until)| until),
            published: told.published,
            state: shelf.state(index),
            change: version.head.change.clone(),
            changes: told.changes.map(|_| format!("{folder}{}", pages::CHANGES)),
            href: folder + "index.html",
            language: shown,
        });
    }
    Ok(periods)
}

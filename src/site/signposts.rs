//! Pages that send readers elsewhere: `404.html`, which hosts show where nothing is, and those at old addresses.

use super::moved::{Goal, Old};
use super::{Put, Site, editions, front, moved};
use crate::error::Error;
use crate::locale::{Catalogue, endonym};
use crate::notice::Language;
use crate::render::html;
use crate::render::signpost::{Signpost, Way};

/// The words of these pages, beside those that every page has.
const LABELS: &[&str] = &["not-found-title", "not-found-text", "moved-title", "moved-text"];

/// Writes the page that hosts show at addresses where nothing is. It is shown at any depth, so all its links begin at the site's root.
pub(super) fn put_lost(site: &Site, put: &Put) -> Result<(), Error> {
    let languages = front::languages(site.project, &site.notices);
    let root = front::root_path(site.project);
    let way = |(index, language): (usize, &Language)| Way {
        href: format!("{root}{}index.html", front::folder(index, *language)),
        name: endonym(*language, &site.project.locales),
        language: Some(*language),
    };
    let ways = languages.iter().enumerate().map(way).collect();
    let Some(language) = languages.first() else { return Ok(()) };
    put("404.html", &html::lost(&signpost(site, site.catalogue(*language)?, root, ways)?, &site.theme)?)
}

/// The page at an old address. It is in the language that it leads to, as far as that is known.
pub(super) fn moved(site: &Site, old: &Old) -> Result<Vec<u8>, Error> {
    let root = "../".repeat(old.file().matches('/').count());
    let (language, way, canonical) = match old.goal {
        Goal::Elsewhere(address) => {
            let language = front::languages(site.project, &site.notices).into_iter().next().unwrap_or(Language::ENGLISH);
            (language, Way { href: address.to_owned(), name: address.to_owned(), language: None }, Some(address.to_owned()))
        }
        Goal::Here(notice, language) => {
            let folder = moved::folder(notice, language);
            let language = language.or(notice.languages().into_iter().next()).unwrap_or(Language::ENGLISH);
            let name = front::title(notice, language, site.catalogue(language)?)?;
            let way = Way { href: format!("{root}{folder}index.html"), name, language: Some(language) };
            (language, way, front::public_address(site.project, &folder))
        }
    };
    let page = signpost(site, site.catalogue(language)?, root, vec![way])?;
    html::moved(&Signpost { canonical, ..page }, &site.theme)
}

fn signpost(site: &Site, catalogue: &Catalogue, root: String, ways: Vec<Way>) -> Result<Signpost, Error> {
    let mut labels = editions::labels(site.project, catalogue)?;
    labels.extend(catalogue.labels("label-", LABELS.iter().copied())?);
    let generator = editions::GENERATOR.to_owned();
    Ok(Signpost { generator, language: catalogue.language, alternates: Vec::new(), canonical: None, root, labels, ways })
}

//! The pages that list notices: the site's front page in each of its languages, and one for each notice that lists its languages.

use indexmap::IndexMap;

use super::{Site, editions, search, versions};
use crate::document::markdown::inlines;
use crate::document::phrase::plain;
use crate::error::Error;
use crate::locale::Catalogue;
use crate::locale::endonym;
use crate::notice::{Language, Notice};
use crate::project::Project;
use crate::render::front::{Front, Group, Listing};
use crate::render::{Alternate, STYLE, html};

/// The words of a front page that leads to a feed.
const FEED_LABELS: &[&str] = &["changes-follow", "changes-feed"];

/// The languages of the front page: those that the site's settings name, or those of the first notice that is published.
pub(super) fn languages(project: &Project, notices: &[&Notice]) -> Vec<Language> {
    let stated: Vec<_> = project.config.languages.items().iter().map(|language| language.value).collect();
    match (stated.is_empty(), notices.first()) {
        (false, _) => stated,
        (true, Some(notice)) => notice.languages(),
        (true, None) => vec![Language::ENGLISH],
    }
}

/// The public address of a page, if the site knows its own.
pub(super) fn public_address(project: &Project, path: &str) -> Option<String> {
    let base = project.config.base_url.said()?;
    Some(format!("{}/{path}", base.0.trim_end_matches('/')))
}

/// The public address of the picture that other sites show beside a link to this one: the project's own `site/og.png`.
pub(super) fn image(project: &Project) -> Option<String> {
    project.assets.contains_key("og.png").then(|| public_address(project, "og.png")).flatten()
}

/// Where the site begins on its host, with a slash at both ends: what stands in its address behind the host, or `/`.
pub(super) fn root_path(project: &Project) -> String {
    let base = project.config.base_url.said().and_then(|base| base.0.split_once("://"));
    let path = base.and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path.trim_end_matches('/'));
    if path.is_empty() { "/".to_owned() } else { format!("/{path}/") }
}

/// The folder of the front page in a language: the first has the site's root, the others a folder each.
pub(super) fn folder(index: usize, language: Language) -> String {
    if index == 0 { String::new() } else { format!("{language}/") }
}

/// Every page that is not an edition, as path and bytes, if it is wanted.
pub(super) fn pages(site: &Site, is_wanted: &dyn Fn(&str) -> bool) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let languages = languages(site.project, &site.notices);
    let mut pages = Vec::new();
    for (index, language) in languages.iter().enumerate() {
        let (path, root) = (folder(index, *language) + "index.html", if index == 0 { "" } else { "../" });
        if !is_wanted(&path) {
            continue;
        }
        let front = whole(site, &languages, *language, root)?;
        pages.push((path, html::front(&front, &site.theme)?));
    }
    for notice in &site.notices {
        let path = format!("{}/index.html", notice.id);
        if !is_wanted(&path) {
            continue;
        }
        let root = "../".repeat(notice.id.split('/').count());
        let language = notice.languages().into_iter().next().unwrap_or(Language::ENGLISH);
        let catalogue = site.catalogue(language)?;
        let groups = groups(site, &[notice], catalogue, |_| String::new())?;
        let front = front(site, catalogue, Vec::new(), &format!("{}/", notice.id), root, groups)?;
        pages.push((path, html::front(&front, &site.theme)?));
    }
    Ok(pages)
}

fn whole(site: &Site, languages: &[Language], language: Language, root: &str) -> Result<Front, Error> {
    let catalogue = site.catalogue(language)?;
    let alternates = languages.iter().enumerate().map(|(index, other)| Alternate {
        language: *other,
        name: endonym(*other, &site.project.locales),
        href: format!("{root}{}index.html", folder(index, *other)),
        canonical: public_address(site.project, &folder(index, *other)),
        current: *other == language,
    });
    let own = languages.iter().position(|other| *other == language).map_or(String::new(), |index| folder(index, language));
    let groups = groups(site, &site.notices, catalogue, |notice| format!("{root}{}/", notice.id))?;
    let page = front(site, catalogue, alternates.collect(), &own, root.to_owned(), groups)?;
    if !versions::has_any(site) {
        return Ok(page);
    }
    let mut labels = page.labels;
    labels.extend(catalogue.labels("label-", FEED_LABELS.iter().copied())?);
    // The feed lies beside the page.
    Ok(Front { feed: Some(versions::FEED.to_owned()), labels, ..page })
}

fn front(
    site: &Site,
    catalogue: &Catalogue,
    alternates: Vec<Alternate>,
    path: &str,
    root: String,
    groups: Vec<Group>,
) -> Result<Front, Error> {
    Ok(Front {
        generator: editions::GENERATOR.to_owned(),
        language: catalogue.language,
        alternates,
        canonical: public_address(site.project, path),
        feed: None,
        search: search::way(site.project, &site.notices, catalogue.language, &root),
        image: image(site.project),
        root,
        style: STYLE.to_owned(),
        labels: editions::labels(site.project, catalogue)?,
        has_drafts: groups.iter().flat_map(|group| &group.listings).any(|listing| listing.draft),
        groups,
    })
}

/// The page of a version that lists its languages. It stays as it is, so it tells nothing that belongs to the site of a day.
pub(super) fn of_version(project: &Project, catalogue: &Catalogue, root: String, style: &str, listing: Listing) -> Result<Front, Error> {
    Ok(Front {
        generator: editions::GENERATOR.to_owned(),
        language: catalogue.language,
        alternates: Vec::new(),
        canonical: None,
        feed: None,
        search: None,
        image: None,
        root,
        style: style.to_owned(),
        labels: editions::labels(project, catalogue)?,
        has_drafts: false,
        groups: vec![Group { controller: listing.author.clone(), listings: vec![listing] }],
    })
}

/// Notices by their controllers, in the order in which each comes first. Those that name none come before all, under no heading.
/// `way` leads from the page to a notice's folder.
fn groups(site: &Site, notices: &[&Notice], catalogue: &Catalogue, way: impl Fn(&Notice) -> String) -> Result<Vec<Group>, Error> {
    let mut groups: IndexMap<String, Group> = IndexMap::new();
    for notice in notices {
        let name = editions::author(notice, catalogue.language);
        // Two notices may spell one controller in two ways; its number in the register is one.
        let number = notice.controller.said().and_then(|controller| controller.registration_number.said());
        let key = number.unwrap_or(&name).clone();
        groups.entry(key).or_insert_with(|| Group { controller: name, listings: Vec::new() }).listings.push(listing(
            site,
            notice,
            catalogue,
            &way(notice),
        )?);
    }
    if let Some(nameless) = groups.get_index_of("") {
        groups.move_index(nameless, 0);
    }
    Ok(groups.into_values().collect())
}

/// The language in which pages of a language show a notice: their own if it has it, else its first.
pub(super) fn shown(notice: &Notice, language: Language) -> Language {
    let own = notice.languages();
    if own.contains(&language) { language } else { own.into_iter().next().unwrap_or(language) }
}

/// A notice as a page lists it; `way` leads from the page to the notice's folder.
pub(super) fn listing(site: &Site, notice: &Notice, catalogue: &Catalogue, way: &str) -> Result<Listing, Error> {
    let language = catalogue.language;
    let shown = shown(notice, language);
    Ok(Listing {
        notice: notice.id.clone(),
        title: title(notice, shown, catalogue)?,
        language: shown,
        author: editions::author(notice, shown),
        status: editions::status(notice),
        draft: notice.is_draft(),
        updated: notice.updated.said().map(|date| catalogue.date(*date)),
        editions: editions::alternates(site.project, notice, language, way),
    })
}

/// A notice's title in one of its languages; the catalogue has the words for what has none.
pub(super) fn title(notice: &Notice, language: Language, catalogue: &Catalogue) -> Result<String, Error> {
    match notice.title.said() {
        Some(title) => Ok(plain(&inlines(title.get_or_first(language)))),
        None => catalogue.label("title-not-stated"),
    }
}

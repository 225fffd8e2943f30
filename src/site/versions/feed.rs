//! The changes of notices as feeds (Atom, RFC 4287), and as `changes.json` for programs.

use std::collections::BTreeMap;

use serde::Serialize;

use super::told::lines;
use super::words::{About, about};
use super::{FEED, Shelf, VERSIONS_PAGE, pages};
use crate::error::Error;
use crate::notice::Language;
use crate::project::Version;
use crate::project::versions::digest_of;
use crate::render::versions::{Entry, EntryBody, Feed};
use crate::render::{html, json};
use crate::site::{GENERATOR, Put, Site, front};

/// Every version of every notice, for programs.
pub(in crate::site) const LIST: &str = "changes.json";

/// The page in a folder.
const PAGE: &str = "index.html";

/// Writes a feed for each notice in each of its languages, one for the whole site in each of its own, and `changes.json`.
pub(super) fn put(site: &Site, is_wanted: &dyn Fn(&str) -> bool, put: &Put) -> Result<(), Error> {
    let shelves: Vec<_> = site.history.shelves().collect();
    if shelves.is_empty() {
        return Ok(());
    }
    for shelf in &shelves {
        for language in shelf.languages() {
            let folder = format!("{}/{VERSIONS_PAGE}/{language}/", shelf.notice.id);
            let path = format!("{folder}{FEED}");
            if is_wanted(&path) {
                put(&path, &html::feed(&of_notice(site, shelf, language, &folder)?, &site.theme)?)?;
            }
        }
    }
    for (index, language) in front::languages(site.project, &site.notices).into_iter().enumerate() {
        let folder = front::folder(index, language);
        let path = format!("{folder}{FEED}");
        if is_wanted(&path) {
            put(&path, &html::feed(&of_site(site, &shelves, language, &folder)?, &site.theme)?)?;
        }
    }
    if is_wanted(LIST) { put(LIST, &json::pretty(&Changes::of(site, &shelves))) } else { Ok(()) }
}

fn of_notice(site: &Site, shelf: &Shelf, language: Language, folder: &str) -> Result<Feed, Error> {
    let newest = about(super::periods::newest_in(shelf, language), language)?;
    let up = "../../";
    let entries = shelf.versions.iter().rev().filter(|version| version.head.languages.contains(&language));
    let entries = entries.map(|version| entry((site, shelf, version), language, up)).collect::<Result<Vec<_>, _>>()?;
    let first = shelf.versions.first().map_or("", |version| version.head.digest.as_str());
    Ok(feed(site, (language, newest.labels, newest.title), entries, folder, &format!("feed {first}")))
}

fn of_site(site: &Site, shelves: &[&Shelf], language: Language, folder: &str) -> Result<Feed, Error> {
    let mut entries = Vec::new();
    let mut labels = None;
    let root = if folder.is_empty() { "" } else { "../" };
    for shelf in shelves {
        let up = format!("{root}{}/", shelf.notice.id);
        for version in &shelf.versions {
            let (shown, told) = shelf.about(version, language)?;
            entries.push(entry((site, shelf, version), shown, &up)?);
            if shown == language {
                labels = Some(told.labels);
            }
        }
    }
    // The newest first; what was published on one day stands in the order in which it applies, and then in that of the notices.
    entries.sort_by(|one, other| (&other.published, &other.effective.iso).cmp(&(&one.published, &one.effective.iso)));
    let labels = match labels {
        Some(labels) => labels,
        None => site.catalogue(language)?.labels("label-", pages::LABELS.iter().chain(&["version"]).copied())?,
    };
    // The site's feed is named after the version that was published first of all, so that it stays the same one when other notices follow.
    let firsts = shelves.iter().filter_map(|shelf| shelf.versions.first()).map(|version| &version.head);
    let first = firsts.min_by_key(|head| (head.published, &head.notice)).map_or("", |head| head.digest.as_str());
    let title = labels.get("changes_feed").cloned().unwrap_or_default();
    Ok(feed(site, (language, labels, title), entries, folder, &format!("feed of all {first}")))
}

fn feed(
    site: &Site,
    (language, labels, title): (Language, BTreeMap<String, String>, String),
    entries: Vec<Entry>,
    folder: &str,
    name: &str,
) -> Feed {
    let address = |own: &str, way: &str| front::public_address(site.project, own).unwrap_or_else(|| way.to_owned());
    let author = entries.first().map(|entry| entry.author.clone()).unwrap_or_default();
    Feed {
        generator: GENERATOR.to_owned(),
        id: unique(&format!("{name} {language}")),
        language,
        title,
        author,
        own: address(&format!("{folder}{FEED}"), FEED),
        page: address(folder, PAGE),
        updated: entries.iter().map(|entry| entry.published.clone()).max().unwrap_or_default(),
        labels,
        entries,
    }
}

/// A version as a feed tells it; `up` leads from the feed to the notice's folder.
fn entry((site, shelf, version): (&Site, &Shelf, &Version), language: Language, up: &str) -> Result<Entry, Error> {
    let told = about(version, language)?;
    let own = format!("{}/{language}/", version.name());
    let page = if told.changes.is_some() { pages::CHANGES } else { "" };
    let address = front::public_address(site.project, &format!("{}/{own}{page}", shelf.notice.id));
    // Where the site does not know its own address, it may be read from a disk, on which a folder is no page.
    let way = if page.is_empty() { PAGE } else { page };
    let name = told.name(version);
    let About { title, author, labels, effective, changes, .. } = told;
    let body = EntryBody {
        labels: &labels,
        effective: &effective,
        lines: changes.as_ref().map(lines).unwrap_or_default(),
        is_first: version.head.number == 1,
        is_same: changes.as_ref().is_some_and(|told| told.groups.is_empty()),
        is_reworded: changes.as_ref().is_some_and(|told| !told.groups.is_empty()),
    };
    Ok(Entry {
        id: unique(&format!("version {} {language}", version.head.digest)),
        language,
        name,
        version_word: labels.get("version").cloned().unwrap_or_default(),
        published: format!("{}T00:00:00Z", version.head.published),
        href: address.unwrap_or_else(|| format!("{up}{own}{way}")),
        content: String::from_utf8_lossy(&html::entry(&body, &site.theme)?).into_owned(),
        title,
        author,
        effective,
    })
}

/// A name that is nobody else's: a UUID of version 8 (RFC 9562, section 5.8), made from a digest.
fn unique(of: &str) -> String {
    let digest = digest_of(of.as_bytes());
    let part = |from: usize, to: usize| digest.get(from..to).unwrap_or_default();
    format!("urn:uuid:{}-{}-8{}-8{}-{}", part(0, 8), part(8, 12), part(12, 15), part(15, 18), part(18, 30))
}

#[derive(Serialize)]
struct Changes<'a> {
    notices: Vec<Listed<'a>>,
}

#[derive(Serialize)]
struct Listed<'a> {
    notice: &'a str,
    versions: Vec<ListedVersion<'a>>,
}

#[derive(Serialize)]
struct ListedVersion<'a> {
    number: u32,
    effective: String,
    published: String,
    /// How much it changed; nothing for the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    class: Option<&'a str>,
    languages: &'a [Language],
    formats: &'a [String],
    /// Its folder, and what it changed, from here.
    address: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<String>,
    sha256: &'a str,
}

impl<'a> Changes<'a> {
    fn of(site: &Site, shelves: &[&'a Shelf]) -> Changes<'a> {
        let address = |path: String| front::public_address(site.project, &path).unwrap_or(path);
        let version = |version: &'a Version| {
            let (head, folder) = (&version.head, format!("{}/{}/", version.head.notice, version.name()));
            ListedVersion {
                number: head.number,
                effective: head.effective.to_string(),
                published: head.published.to_string(),
                class: head.change.as_deref(),
                languages: &head.languages,
                formats: &head.formats,
                changes: (head.number > 1).then(|| address(format!("{folder}changes.json"))),
                address: address(folder),
                sha256: &head.digest,
            }
        };
        let listed = |shelf: &&'a Shelf| Listed { notice: &shelf.notice.id, versions: shelf.versions.iter().map(version).collect() };
        Changes { notices: shelves.iter().map(listed).collect() }
    }
}

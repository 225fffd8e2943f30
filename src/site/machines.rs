//! Files for search engines: `sitemap.xml` and `robots.txt`.

use serde::Serialize;

use super::{Put, Site, editions, front};
use crate::error::Error;
use crate::notice::{Language, Notice, Status};
use crate::render::{FileName, Theme};

/// How many addresses one sitemap holds. Search engines read 50 MB, and an address with its tags takes about 150 bytes.
const LONGEST: usize = 200_000;

/// A sitemap, or a part of one.
#[derive(Serialize)]
struct Sitemap<'a> {
    pages: &'a [Page],
}

/// The list of a sitemap's parts, by their addresses.
#[derive(Serialize)]
struct Parts {
    parts: Vec<String>,
}

/// A page in all its languages, the first of which is for readers of any other.
#[derive(Serialize)]
struct Page {
    updated: Option<String>,
    alternates: Vec<Address>,
}

#[derive(Serialize)]
struct Address {
    language: Language,
    address: String,
}

/// Writes `sitemap.xml`, if the site knows its own address: nothing else may stand in one.
pub(super) fn put_sitemap(site: &Site, put: &Put) -> Result<(), Error> {
    let Some(pages) = pages(site) else { return Ok(()) };
    let parts = divided(&pages, LONGEST);
    if let [pages] = parts.as_slice() {
        return put("sitemap.xml", &sitemap(&site.theme, pages)?);
    }
    let mut addresses = Vec::new();
    for (index, pages) in parts.into_iter().enumerate() {
        let name = format!("sitemap-{}.xml", index + 1);
        put(&name, &sitemap(&site.theme, pages)?)?;
        addresses.extend(front::public_address(site.project, &name));
    }
    put("sitemap.xml", &site.theme.render("sitemaps.xml", &Parts { parts: addresses })?)
}

fn sitemap(theme: &Theme, pages: &[Page]) -> Result<Vec<u8>, Error> {
    theme.render("sitemap.xml", &Sitemap { pages })
}

/// The front page and every notice in force; `None`, if the site does not know its own address.
fn pages(site: &Site) -> Option<Vec<Page>> {
    let languages = front::languages(site.project, &site.notices);
    let of = |index: usize, language: &Language| {
        let path = front::folder(index, *language);
        Some(Address { language: *language, address: front::public_address(site.project, &path)? })
    };
    let fronts = languages.iter().enumerate().map(|(index, language)| of(index, language)).collect::<Option<Vec<_>>>()?;
    let mut pages = vec![Page { updated: None, alternates: fronts }];
    for notice in site.notices.iter().filter(|notice| is_in_force(notice)) {
        let of = |language: Language| {
            Some(Address { language, address: front::public_address(site.project, &editions::folder(notice, language))? })
        };
        let alternates = notice.languages().into_iter().map(of).collect::<Option<Vec<_>>>()?;
        pages.push(Page { updated: notice.updated.said().map(ToString::to_string), alternates });
    }
    Some(pages)
}

/// Drafts and withdrawn notices ask search engines to leave them alone.
fn is_in_force(notice: &Notice) -> bool {
    matches!(notice.status.said(), Some(Status::InForce))
}

/// Pages in their order, in parts that hold no more addresses than `longest`, or a single page.
fn divided(pages: &[Page], longest: usize) -> Vec<&[Page]> {
    let mut held = 0;
    let is_next = |page: &Page| {
        // Each language of a page names all of them.
        let size = page.alternates.len() * (page.alternates.len() + 2);
        let is_full = held > 0 && held + size > longest;
        held = if is_full { size } else { held + size };
        is_full
    };
    let ends: Vec<usize> = pages.iter().map(is_next).enumerate().filter(|(_, is_next)| *is_next).map(|(index, _)| index).collect();
    let begins = std::iter::once(0).chain(ends.iter().copied());
    begins.zip(ends.iter().copied().chain([pages.len()])).filter_map(|(begin, end)| pages.get(begin..end)).collect()
}

/// Asks search engines to leave the files of drafts and withdrawn notices alone, which cannot say so themselves as pages do.
pub(super) fn robots(site: &Site) -> String {
    let root = front::root_path(site.project);
    // First, because readers of this file stop after so many bytes.
    let sitemap = front::public_address(site.project, "sitemap.xml").map(|address| format!("Sitemap: {address}\n\n"));
    let mut lines = sitemap.unwrap_or_default() + "User-agent: *\n";
    for notice in site.notices.iter().filter(|notice| !is_in_force(notice)) {
        for language in notice.languages() {
            for format in site.formats.iter().filter(|format| format.file != FileName::Page) {
                lines += &format!("Disallow: {root}{}\n", editions::place(notice, language, format));
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sitemap_is_divided_between_pages() {
        let page = || Page { updated: None, alternates: vec![Address { language: Language::ENGLISH, address: String::new() }] };
        let pages: Vec<_> = (0..5).map(|_| page()).collect();
        let sizes = |longest: usize| divided(&pages, longest).into_iter().map(<[Page]>::len).collect::<Vec<_>>();
        assert_eq!(sizes(100), [5]);
        assert_eq!(sizes(6), [2, 2, 1]);
        assert_eq!(sizes(1), [1, 1, 1, 1, 1], "a page that is too long for any part has one of its own");
    }
}

//! Searching all notices: a page in each language of the front page, the words that it looks in, and the script that looks.
//!
//! The words are files of the site, and looking happens in the reader's browser: nobody else learns what was looked for. A language's index
//! holds each notice in that language, or in the notice's first where it has no other, as the front page shows it. Drafts and withdrawn
//! notices are in it and marked, as they are there: what is published can be found.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use indexmap::IndexSet;
use serde::Serialize;

use super::{Put, Site, editions, front};
use crate::document::phrase::plain;
use crate::document::{Block, Document, Entry, RichText, Row, Section};
use crate::error::Error;
use crate::locale::endonym;
use crate::notice::{Language, Notice};
use crate::project::Project;
use crate::render::search::Search;
use crate::render::{Alternate, Edition, html};

/// The only script of a site. A project cannot replace it, because the words around it promise what it does.
const SCRIPT: &str = include_str!("../../templates/search.js");

/// Where the script and the indexes lie. The page in the front page's first language lies there, too.
const FOLDER: &str = "search/";

/// Between what stands side by side in a table, where an excerpt has it in one line.
const BESIDE: &str = " · ";

/// The words of the page beside those that every page has, as keys under `label-`.
const LABELS: &[&str] = &["search-notices", "search-hint", "search-found", "search-none", "search-needs-script", "colophon-search"];

/// The words of all editions that can be found. Notices of one controller share most sentences, so each is held once.
#[derive(Default)]
pub(super) struct Words {
    texts: Mutex<HashSet<Arc<str>>>,
    /// By notice and language, so that the order in which threads come does not matter.
    editions: Mutex<BTreeMap<(String, Language), Found>>,
}

/// An edition that can be found.
struct Found {
    title: String,
    author: String,
    parts: Vec<Part<Arc<str>>>,
}

/// A part of an edition; a text is itself, or its number in the index.
#[derive(Serialize)]
struct Part<T> {
    /// Its anchor; empty for the notice as a whole.
    id: String,
    /// Its heading, after those of the sections that it lies in; none for the notice as a whole.
    headings: Vec<String>,
    texts: Vec<T>,
}

/// What the script reads.
#[derive(Serialize)]
struct Index<'a> {
    notices: Vec<Indexed<'a>>,
    texts: IndexSet<&'a str>,
}

#[derive(Serialize)]
struct Indexed<'a> {
    title: &'a str,
    author: &'a str,
    /// The way from the index to the notice's page.
    href: String,
    /// The notice's language, where it is not the index's.
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<Language>,
    /// `draft` or `withdrawn`; nothing for what is in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'static str>,
    parts: Vec<Part<usize>>,
}

/// Whether a path of a site may be one of the search's.
pub(super) fn is_at(path: &str) -> bool {
    path.split('/').any(|part| format!("{part}/") == FOLDER)
}

/// The way from a page in a language to the search, if the project wants one; `root` is the way to the site's root.
pub(super) fn way(project: &Project, notices: &[&Notice], language: Language, root: &str) -> Option<String> {
    let languages = front::languages(project, notices);
    let index = languages.iter().position(|one| *one == language).unwrap_or(0);
    let language = languages.get(index).filter(|_| is_wanted(project))?;
    Some(format!("{root}{}index.html", folder(index, *language)))
}

fn is_wanted(project: &Project) -> bool {
    project.config.search.said() != Some(&false)
}

/// The folder of the page in a language: the first has the site's root, the others a folder each, as front pages do.
fn folder(index: usize, language: Language) -> String {
    if index == 0 { FOLDER.to_owned() } else { format!("{language}/{FOLDER}") }
}

fn index_name(language: Language) -> String {
    format!("{FOLDER}index-{language}.json")
}

impl Words {
    /// Takes the words of an edition, if it is one that somebody who searches is shown.
    pub(super) fn take(&self, site: &Site, notice: &Notice, edition: &Edition) {
        let languages = front::languages(site.project, &site.notices);
        let is_shown = languages.iter().any(|language| front::shown(notice, *language) == edition.language);
        if !is_shown || !is_wanted(site.project) {
            return;
        }
        let parts = parts(&edition.document).into_iter().map(|part| self.shared(part)).collect();
        let found = Found { title: edition.plain_title.clone(), author: edition.author.clone(), parts };
        lock(&self.editions).insert((edition.notice.clone(), edition.language), found);
    }

    /// A part whose texts are shared with all others that have the same.
    fn shared(&self, part: Part<String>) -> Part<Arc<str>> {
        let mut known = lock(&self.texts);
        let share = |text: String| match known.get(text.as_str()) {
            Some(known) => known.clone(),
            None => {
                let text: Arc<str> = text.into();
                known.insert(text.clone());
                text
            }
        };
        Part { id: part.id, headings: part.headings, texts: part.texts.into_iter().map(share).collect() }
    }

    /// Writes the pages, the indexes and the script, if the project wants a search.
    pub(super) fn put(&self, site: &Site, put: &Put) -> Result<(), Error> {
        if !is_wanted(site.project) {
            return Ok(());
        }
        let languages = front::languages(site.project, &site.notices);
        for (index, language) in languages.iter().enumerate() {
            let page = page(site, &languages, index, *language)?;
            put(&format!("{}index.html", folder(index, *language)), &html::search(&page, &site.theme)?)?;
            put(&index_name(*language), &self.index(site, *language))?;
        }
        put(&format!("{FOLDER}search.js"), SCRIPT.as_bytes())
    }

    /// The index of a language, in the order of the site.
    fn index(&self, site: &Site, language: Language) -> Vec<u8> {
        let editions = lock(&self.editions);
        let mut index = Index { notices: Vec::new(), texts: IndexSet::new() };
        for notice in &site.notices {
            let shown = front::shown(notice, language);
            let Some(found) = editions.get(&(notice.id.clone(), shown)) else { continue };
            let numbered = |part: &'_ Part<Arc<str>>| Part { id: part.id.clone(), headings: part.headings.clone(), texts: Vec::new() };
            let mut parts: Vec<Part<usize>> = found.parts.iter().map(numbered).collect();
            for (numbered, part) in parts.iter_mut().zip(&found.parts) {
                numbered.texts = part.texts.iter().map(|text| index.texts.insert_full(text).0).collect();
            }
            index.notices.push(Indexed {
                title: &found.title,
                author: &found.author,
                href: format!("../{}index.html", editions::folder(notice, shown)),
                language: Some(shown).filter(|shown| *shown != language),
                status: Some(editions::status(notice)).filter(|status| *status != "in-force"),
                parts,
            });
        }
        serde_json::to_vec(&index).expect("what is written is plain data with text for keys")
    }
}

/// What a mutex holds. A thread that panicked has put in whole entries only, and ends the build anyway.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn page(site: &Site, languages: &[Language], index: usize, language: Language) -> Result<Search, Error> {
    let catalogue = site.catalogue(language)?;
    let root = if index == 0 { "../" } else { "../../" };
    let mut labels = editions::labels(site.project, catalogue)?;
    labels.extend(catalogue.labels("label-", LABELS.iter().copied())?);
    let alternates = languages.iter().enumerate().map(|(index, other)| Alternate {
        language: *other,
        name: endonym(*other, &site.project.locales),
        href: format!("{root}{}index.html", folder(index, *other)),
        canonical: front::public_address(site.project, &folder(index, *other)),
        current: *other == language,
    });
    let listing = |notice: &&Notice| front::listing(site, notice, catalogue, &format!("{root}{}/", notice.id));
    Ok(Search {
        generator: editions::GENERATOR.to_owned(),
        language,
        alternates: alternates.collect(),
        canonical: front::public_address(site.project, &folder(index, language)),
        root: root.to_owned(),
        home: "../index.html".to_owned(),
        script: format!("{root}{FOLDER}search.js"),
        index: format!("{root}{}", index_name(language)),
        labels,
        listings: site.notices.iter().map(listing).collect::<Result<_, _>>()?,
    })
}

/// The parts of a document that can be found, the notice as a whole before all.
fn parts(document: &Document<RichText>) -> Vec<Part<String>> {
    let mut texts = vec![plain(&document.description)];
    texts.extend(document.summary.iter().map(entry));
    let mut parts = vec![Part { id: String::new(), headings: Vec::new(), texts }];
    for section in &document.sections {
        push_section(section, &[], &mut parts);
    }
    parts
}

fn push_section(section: &Section<RichText>, above: &[String], parts: &mut Vec<Part<String>>) {
    let headings: Vec<_> = above.iter().cloned().chain([plain(&section.heading)]).collect();
    let mut texts = Vec::new();
    section.parts.iter().for_each(|part| push_block(&part.block, &mut texts));
    parts.push(Part { id: section.id.clone(), headings: headings.clone(), texts });
    section.sections.iter().for_each(|section| push_section(section, &headings, parts));
}

/// The texts of a block: its paragraphs, items and rows.
fn push_block(block: &Block<RichText>, texts: &mut Vec<String>) {
    let row = |row: &Row<RichText>| joined(row.cells.iter().flat_map(|cell| &cell.values));
    match block {
        Block::Paragraph { text }
        | Block::Subheading { text }
        | Block::Prose { text }
        | Block::Gap { text, .. }
        | Block::Callout { text } => texts.push(plain(text)),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| push_block(block, texts)),
        Block::Quote { blocks } => blocks.iter().for_each(|block| push_block(block, texts)),
        Block::Definitions { entries } => texts.extend(entries.iter().map(entry)),
        Block::Table { caption, rows, .. } => {
            texts.push(plain(caption));
            texts.extend(rows.iter().map(row));
        }
    }
}

fn entry(entry: &Entry<RichText>) -> String {
    joined(std::iter::once(&entry.term).chain(&entry.values))
}

fn joined<'a>(texts: impl Iterator<Item = &'a RichText>) -> String {
    texts.map(plain).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(BESIDE)
}

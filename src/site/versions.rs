//! Notices that are published in versions: the one that applies at the notice's own address, each at an address of its own for good, and the
//! list that tells which applied when.
//!
//! What a version says is never made anew: its words are those that were kept when it was published. At the notice's own address they are
//! rendered with the look that the site has today. At the address of the version lie the very bytes that were published; the only thing ever put
//! into them is a note that another version has taken its place.

mod changed;
mod feed;
pub(super) mod freeze;
mod pages;
mod periods;
mod still;
mod told;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;

pub(super) use feed::LIST;
pub use freeze::{Draft, Made};

use super::threads::divided;
use super::{Put, Site, editions, front, search};
use crate::error::Error;
use crate::notice::{Language, Notice};
use crate::project::{Project, Version};
use crate::render::versions::{Banner, Next, Standing, State};
use crate::render::{Dates, Edition, STYLE, html};
use crate::time::Date;
use words::{About, about, words};

/// The page that lists the versions of a notice, below the notice's folder.
pub(super) const VERSIONS_PAGE: &str = "versions";
/// The feed of the changes of a notice, beside that page.
pub(super) const FEED: &str = "feed.xml";
/// Where a page that stays takes up how its version stands today. Authors' texts cannot hold it, for their marks are spelt out.
const MARK: &[u8] = b"<!--standing-->";

/// What was published of every notice, as of a day.
#[derive(Default)]
pub struct History {
    shelves: BTreeMap<String, Shelf>,
}

/// The versions of a notice.
pub(super) struct Shelf {
    /// In the order of their numbers.
    pub versions: Vec<Version>,
    /// The one that applies; before the first applies, the first.
    pub current: usize,
    /// The notice as the current version states it.
    pub notice: Notice,
    pub today: Date,
}

impl History {
    /// Reads what was published of a project's notices, as it stands on a day.
    ///
    /// # Errors
    ///
    /// [`Error::Version`] if a version cannot be read, and [`Error::Usage`] if one was published after that day.
    pub fn open(project: &Project, today: Date) -> Result<History, Error> {
        let mut shelves = BTreeMap::new();
        for id in project.versions.notices() {
            let versions = project.versions.of(id);
            if let Some(later) = versions.iter().find(|version| version.head.published > today) {
                return Err(backwards(later, today));
            }
            let current = versions.iter().rposition(|version| version.head.effective <= today).unwrap_or(0);
            let Some(version) = versions.get(current) else { continue };
            let frozen = match project.versions.latest_facts(id).filter(|_| current + 1 == versions.len()) {
                Some(latest) => latest.notice.clone(),
                None => version.facts()?.notice,
            };
            shelves.insert(id.to_owned(), Shelf { versions: versions.to_vec(), current, notice: frozen, today });
        }
        Ok(History { shelves })
    }

    /// The notices that are published in versions, as those that apply state them.
    pub fn notices(&self) -> impl Iterator<Item = &Notice> {
        self.shelves.values().map(|shelf| &shelf.notice)
    }

    pub(super) fn of(&self, notice: &str) -> Option<&Shelf> {
        self.shelves.get(notice)
    }

    pub(super) fn shelves(&self) -> impl Iterator<Item = &Shelf> {
        self.shelves.values()
    }
}

/// Told of a day before one that has been.
fn backwards(version: &Version, today: Date) -> Error {
    let head = &version.head;
    Error::Usage {
        message: format!(
            "version {} of `{}` was published on {}, and today is said to be {today}",
            head.number, head.notice, head.published
        ),
        help: "set the machine's clock, or give `--today` a later day; `seloste show --on` tells what applied on a day that has passed"
            .into(),
    }
}

impl Shelf {
    pub fn current(&self) -> &Version {
        self.versions.get(self.current).expect("a shelf holds its current version")
    }

    /// The last version that was published.
    fn newest(&self) -> &Version {
        self.versions.last().expect("a shelf holds a version")
    }

    /// How a version stands today.
    pub fn state(&self, index: usize) -> State {
        let applies = self.versions.get(index).is_some_and(|version| version.head.effective <= self.today);
        match index == self.current && applies {
            true => State::Applies,
            false if applies => State::Earlier,
            false => State::Upcoming,
        }
    }

    /// Every language that a version has been published in, those of the current version first.
    fn languages(&self) -> IndexSet<Language> {
        let current = self.current().head.languages.iter();
        current.chain(self.versions.iter().rev().flat_map(|version| &version.head.languages)).copied().collect()
    }

    /// What is said of a version in a language, or else in the first one that it has.
    fn about(&self, version: &Version, language: Language) -> Result<(Language, About), Error> {
        let own = &version.head.languages;
        let shown = own.iter().find(|own| **own == language).or(own.first()).copied().unwrap_or(language);
        Ok((shown, about(version, shown)?))
    }

    /// The version after the one at an index, with the way there from a page of the notice in a language; `up` leads to the notice's folder.
    fn next(&self, index: usize, language: Language, up: &str) -> Result<Option<Next>, Error> {
        let Some(next) = self.versions.get(index + 1) else { return Ok(None) };
        let (shown, about) = self.about(next, language)?;
        let folder = format!("{up}{}/{shown}/", next.name());
        Ok(Some(Next {
            name: about.name(next),
            changes: about.changes.is_some().then(|| format!("{folder}{}", pages::CHANGES)),
            href: folder + "index.html",
            day: about.effective,
        }))
    }

    /// The words of the current version in a language, as they stand on a site of today.
    pub fn edition(&self, site: &Site, language: Language) -> Result<Edition, Error> {
        let (project, notice, version) = (site.project, &self.notice, self.current());
        let (kept, own_words) = (words(version, language)?, about(version, language)?);
        let folder = editions::folder(notice, language);
        let canonical = front::public_address(project, &folder);
        let own = format!("../{}/{language}/", version.name());
        let previous = self.current.checked_sub(1).and_then(|index| self.versions.get(index));
        let standing = Standing {
            name: own_words.name(version),
            permanent: false,
            state: Some(self.state(self.current)),
            latest: "index.html".to_owned(),
            previous: previous.map(|previous| {
                let has_it = previous.head.languages.contains(&language);
                if has_it { format!("../{}/{language}/index.html", previous.name()) } else { format!("../{}/index.html", previous.name()) }
            }),
            next: self.next(self.current, language, "../")?,
            versions: format!("../{VERSIONS_PAGE}/{language}/index.html"),
            changes: own_words.changes.map(|_| format!("{own}{}", pages::CHANGES)),
            feed: format!("../{VERSIONS_PAGE}/{language}/{FEED}"),
            own: own + "index.html",
        };
        still::check_words(version, &words::words_path(language), &kept)?;
        let root = "../".repeat(notice.id.split('/').count() + 1);
        Ok(Edition {
            // Where it lies is for the site to say, whatever is kept.
            notice: notice.id.clone(),
            name: editions::name(notice).to_owned(),
            language,
            alternates: editions::alternates(project, notice, language, "../"),
            downloads: editions::downloads(notice, &kept.labels, &site.formats),
            address: canonical.clone().or_else(|| kept.address.clone()),
            canonical,
            search: search::way(project, &site.notices, language, &root),
            root,
            image: front::image(project),
            style: STYLE.to_owned(),
            standing: Some(standing),
            ..kept
        })
    }
}

/// Writes everything that stays, and what tells of it.
pub(super) fn put(site: &Site, is_wanted: &(dyn Fn(&str) -> bool + Sync), put: &Put) -> Result<(), Error> {
    let versions = || site.history.shelves().flat_map(|shelf| (0..shelf.versions.len()).map(move |index| (shelf, index)));
    let mut styles = BTreeSet::new();
    for version in versions().filter_map(|(shelf, index)| shelf.versions.get(index)) {
        if styles.insert(&version.head.style) && is_wanted(&version.head.style) {
            put(&version.head.style, &version.style()?)?;
        }
    }
    let pieces: Vec<_> = versions().collect();
    divided(&pieces, &|(shelf, index)| put_version((site, shelf, *index), is_wanted, put))?;
    site.history.shelves().try_for_each(|shelf| periods::put(site, shelf, is_wanted, put))?;
    feed::put(site, is_wanted, put)
}

/// Whether any notice of the site is published in versions.
pub(super) fn has_any(site: &Site) -> bool {
    !site.history.shelves.is_empty()
}

/// Writes the pages of a version as they were published.
fn put_version((site, shelf, index): (&Site, &Shelf, usize), is_wanted: &dyn Fn(&str) -> bool, put: &Put) -> Result<(), Error> {
    let Some(version) = shelf.versions.get(index) else { return Ok(()) };
    let folder = format!("{}/{}/", shelf.notice.id, version.name());
    if let Some(other) = version.others()?.first() {
        return Err(Error::Version { path: version.folder.join(other), cause: "it was not published with the version".to_owned() });
    }
    for path in version.files()?.keys() {
        let bytes = version.file(path)?;
        // What is no page is kept to be compared with, and looked at here so that nobody relies on what was changed.
        let Some(page) = path.strip_prefix("pages/") else { continue };
        let place = format!("{folder}{page}");
        if !is_wanted(&place) {
            continue;
        }
        still::check_file(version, path, &bytes)?;
        let language = page.strip_suffix("/index.html").and_then(Language::parse);
        match language.filter(|_| shelf.state(index) != State::Applies) {
            Some(language) => put(&place, &noted((site, shelf, index), language, &bytes)?)?,
            None => put(&place, &bytes)?,
        }
    }
    Ok(())
}

/// A page that stays, with a note of how its version stands today.
fn noted((site, shelf, index): (&Site, &Shelf, usize), language: Language, page: &[u8]) -> Result<Vec<u8>, Error> {
    let Some(version) = shelf.versions.get(index) else { return Ok(page.to_vec()) };
    let Some(at) = page.windows(MARK.len()).position(|part| part == MARK) else { return Ok(page.to_vec()) };
    // The words of the note are those of the version that brought it about.
    let told = shelf.versions.get(index + 1).filter(|next| next.head.languages.contains(&language)).unwrap_or(version);
    let (labels, own) = (about(told, language)?.labels, about(version, language)?);
    let standing = Standing {
        name: own.name(version),
        permanent: true,
        state: Some(shelf.state(index)),
        own: "index.html".to_owned(),
        latest: "../../index.html".to_owned(),
        previous: None,
        next: shelf.next(index, language, "../../")?,
        versions: format!("../../{VERSIONS_PAGE}/{language}/index.html"),
        changes: own.changes.as_ref().map(|_| pages::CHANGES.to_owned()),
        feed: String::new(),
    };
    let dates = Dates { effective: Some(own.effective), ..Dates::default() };
    let note = html::standing(&Banner { standing: &standing, labels: &labels, dates: &dates }, &site.theme)?;
    let (before, after) = page.split_at(at);
    Ok([before, &note, after.get(MARK.len()..).unwrap_or_default()].concat())
}

/// The folders of a notice's versions on the site, and of what tells of them.
pub(super) fn folders<'a>(project: &'a Project, notice: &'a str) -> impl Iterator<Item = String> + use<'a> {
    let versions = project.versions.of(notice);
    let own = versions.iter().map(move |version| format!("{notice}/{}", version.name()));
    let list = (!versions.is_empty()).then(|| format!("{notice}/{VERSIONS_PAGE}"));
    own.chain(list)
}

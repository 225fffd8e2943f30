//! Every link of a site leads to something on it, and no page loads anything from elsewhere: looked at for every build, before the new site
//! takes the place of the old one.
//!
//! Authors cannot write a link within the site, so what breaks one is a template, a style sheet, or we. Addresses elsewhere are for
//! `seloste links`: a build does not depend on other people's servers.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use super::front;
use super::markup::{self, Address, Kind};
use super::write::Output;
use super::{LOOK, STYLE};
use crate::error::Error;
use crate::project::Project;

/// What has been seen of a site while it was made.
pub(super) struct Links<'a> {
    project: &'a Project,
    /// The public address of the site, if it knows its own, without a slash at its end.
    base: Option<String>,
    /// Where the site begins on its host, with a slash at both ends.
    root: String,
    seen: Mutex<Seen>,
}

/// Each address is kept once, however many pages lead there: a thousand notices share most.
#[derive(Default)]
struct Seen {
    files: HashSet<String>,
    /// Each file that something leads to, with the first that does.
    wanted: HashMap<String, Link>,
    /// The anchors on other pages that something leads to, by page.
    anchors: BTreeMap<String, BTreeMap<String, Link>>,
    faults: BTreeSet<Fault>,
}

/// A link as it is written, after where that is. The order decides which of several is told, whatever the order of threads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Link {
    place: String,
    address: String,
}

/// A place, and what is wrong there.
type Fault = (String, String);

/// Where an address leads.
#[derive(Debug, PartialEq)]
enum Target {
    /// To a file of the site, and perhaps an anchor of it.
    Here(String, Option<String>),
    /// To another host.
    Elsewhere,
    /// To mail, a telephone, or data that the address itself holds.
    Nowhere,
    /// Above the folder that is the site.
    Outside,
}

impl<'a> Links<'a> {
    pub(super) fn new(project: &'a Project) -> Links<'a> {
        let base = front::public_address(project, "").map(|base| base.trim_end_matches('/').to_owned());
        Links { project, base, root: front::root_path(project), seen: Mutex::default() }
    }

    /// Looks at a file of the site; called from several threads.
    pub(super) fn take(&self, path: &str, bytes: &[u8]) {
        let mut found = Seen::default();
        match path.rsplit_once('.').map(|(_, ending)| ending) {
            Some("html") => self.read_page(path, &String::from_utf8_lossy(bytes), &mut found),
            Some("css") => self.read_style(path, &String::from_utf8_lossy(bytes), &mut found),
            _ => {}
        }
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.files.insert(path.to_owned());
        seen.faults.append(&mut found.faults);
        for (target, link) in found.wanted {
            let first = seen.wanted.entry(target).or_insert_with(|| link.clone());
            *first = link.min(first.clone());
        }
        for (target, anchors) in found.anchors {
            let known = seen.anchors.entry(target).or_default();
            for (anchor, link) in anchors {
                let first = known.entry(anchor).or_insert_with(|| link.clone());
                *first = link.min(first.clone());
            }
        }
    }

    fn read_page(&self, path: &str, page: &str, found: &mut Seen) {
        let (addresses, ids) = markup::read_page(page);
        let ids: HashSet<Cow<str>> = ids.into_iter().collect();
        for address in addresses {
            // A canonical address is that of a page of the site, and stands there in full.
            let own = self.base.as_deref().filter(|_| address.kind == Kind::Named).and_then(|base| address.text.strip_prefix(base));
            let own = own
                .filter(|rest| rest.is_empty() || rest.starts_with('/'))
                .map(|rest| format!("{}{rest}", self.root.trim_end_matches('/')));
            let way = own.as_deref().unwrap_or(&address.text);
            match self.target(path, way) {
                Target::Here(target, Some(anchor)) if target == path => {
                    if !ids.contains(anchor.as_str()) && !is_top(&anchor) {
                        found.faults.insert((path.to_owned(), no_anchor(&address.text, path)));
                    }
                }
                target => keep(target, path.to_owned(), &address, found),
            }
        }
    }

    fn read_style(&self, path: &str, style: &str, found: &mut Seen) {
        for (line, text) in markup::read_style(style) {
            let place = self.place_in_style(path, line);
            let target = match self.target(path, &text) {
                // `url(#clip)` names a part of the page that the sheet is for.
                Target::Here(target, _) if target != path => Target::Here(target, None),
                Target::Here(..) => continue,
                other => other,
            };
            keep(target, place, &Address { text: text.into(), kind: Kind::Loaded }, found);
        }
    }

    /// Where a line of a published style sheet was written: `style.css` is ours or the project's, and what the project adds to it.
    fn place_in_style(&self, path: &str, line: usize) -> String {
        let is_own = self.project.assets.contains_key(path);
        if path == STYLE.0 && self.project.assets.contains_key(LOOK) {
            let before = self.project.assets.get(path).map_or(STYLE.1.as_bytes(), Vec::as_slice);
            let lines = before.iter().filter(|byte| **byte == b'\n').count();
            if line > lines {
                return format!("site/{LOOK}:{}", line - lines);
            }
        }
        format!("{}{path}:{line}", if is_own { "site/" } else { "" })
    }

    /// Where an address leads that stands on the page `from`.
    fn target(&self, from: &str, address: &str) -> Target {
        let scheme = address.split_once(':').map(|(scheme, _)| scheme);
        let is_scheme = |text: &&str| {
            text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
        };
        match scheme.filter(is_scheme) {
            Some(scheme) if scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https") => return Target::Elsewhere,
            Some(_) => return Target::Nowhere,
            None if address.starts_with("//") => return Target::Elsewhere,
            None => {}
        }
        let (way, anchor) = address.split_once('#').map_or((address, None), |(way, anchor)| (way, Some(decoded(anchor))));
        let way = way.split_once('?').map_or(way, |(way, _)| way);
        if way.is_empty() {
            return Target::Here(from.to_owned(), anchor);
        }
        let (mut parts, way): (Vec<Cow<str>>, _) = match (way.strip_prefix(self.root.as_str()), way.strip_prefix('/')) {
            (Some(below), _) => (Vec::new(), below),
            // Beside the site, on the same host, others may publish what they like.
            (None, Some(_)) if self.base.is_some() => return Target::Elsewhere,
            (None, Some(below)) => (Vec::new(), below),
            (None, None) => (from.rsplit_once('/').map_or(Vec::new(), |(folder, _)| folder.split('/').map(Cow::from).collect()), way),
        };
        for part in way.split('/') {
            match part {
                "" | "." => {}
                ".." if parts.pop().is_none() => return Target::Outside,
                ".." => {}
                part => parts.push(decoded(part).into()),
            }
        }
        let is_folder = parts.is_empty() || way.ends_with('/') || way.ends_with("..") || way == ".";
        Target::Here(
            parts.join("/")
                + if !is_folder {
                    ""
                } else if parts.is_empty() {
                    "index.html"
                } else {
                    "/index.html"
                },
            anchor,
        )
    }

    /// What of all that was seen leads nowhere; `site` is where it has been written.
    ///
    /// # Errors
    ///
    /// [`Error::Link`] for the first, in the order of pages, and [`Error::Read`] if the disk fails.
    pub(super) fn judge(self, site: &Output) -> Result<(), Error> {
        let Seen { files, wanted, anchors, mut faults } = self.seen.into_inner().unwrap_or_else(PoisonError::into_inner);
        let missing = wanted.into_iter().filter(|(target, _)| !files.contains(target) && !files.contains(&format!("{target}/index.html")));
        faults.extend(missing.map(|(target, link)| {
            let fault = format!("`{}` leads to `{target}`, which is not on the site", link.address);
            (link.place, fault)
        }));
        for (target, anchors) in anchors.into_iter().filter(|(target, _)| files.contains(target)) {
            let page = site.read(&target)?;
            let ids: HashSet<_> = markup::read_page(&page).1.into_iter().collect();
            let missing = anchors.into_iter().filter(|(anchor, _)| !ids.contains(anchor.as_str()) && !is_top(anchor));
            faults.extend(missing.map(|(_, link)| (link.place, no_anchor(&link.address, &target))));
        }
        let others = faults.len().saturating_sub(1);
        match faults.into_iter().next() {
            None => Ok(()),
            Some((place, fault)) => Err(Error::Link { place, fault, others }),
        }
    }
}

/// Keeps what is to be looked for once the whole site is there, and says what is wrong already.
fn keep(target: Target, place: String, address: &Address, found: &mut Seen) {
    let text = &address.text;
    match target {
        Target::Here(target, anchor) => {
            let link = Link { place, address: text.to_string() };
            if let Some(anchor) = anchor {
                found.anchors.entry(target.clone()).or_default().entry(anchor).or_insert_with(|| link.clone());
            }
            found.wanted.entry(target).or_insert(link);
        }
        Target::Elsewhere if address.kind == Kind::Loaded => {
            found.faults.insert((place, format!("`{text}` would be loaded from elsewhere than this site")));
        }
        Target::Outside => {
            found.faults.insert((place, format!("`{text}` leads out of the site")));
        }
        Target::Elsewhere | Target::Nowhere => {}
    }
}

fn no_anchor(address: &str, page: &str) -> String {
    format!("`{address}` leads to a place that `{page}` does not have")
}

/// Anchors that lead to the beginning of any page.
fn is_top(anchor: &str) -> bool {
    anchor.is_empty() || anchor.eq_ignore_ascii_case("top")
}

/// A part of an address without its percent signs.
fn decoded(text: &str) -> String {
    let digit = |byte: Option<u8>| byte.and_then(|byte| (byte as char).to_digit(16));
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                bytes = ahead;
            }
            _ => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

//! The versions of notices that were published, as they lie under `notices/versions/`: one folder for each, named after the day from which it
//! applies.
//!
//! A version is never changed. Its `version.yaml` tells what it is and holds the digest of everything beside it, its own, and that of the version
//! before it, so that a change of one byte, in any version, is seen. What is read here is what judging needs: the heads of all versions, and
//! the facts of the latest. The bytes of the pages are read, and compared with their digests, by whoever publishes them.

mod files;
mod head;
mod order;
mod whole;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::files::{finding_of_file, notices_folder, read_tree, refused_link, shown_path};
use super::{Drafts, Vocabulary};
use crate::decode::Decoder;
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::Error;
use crate::notice::{Notice, Status};
use crate::source::digest::Digester;
use crate::source::facts::Facts;
use crate::source::{SourceMap, Span};
use crate::time::{Date, parse_date};

pub use head::{FORMAT, Head};

/// The folder of versions within that of notices.
pub const VERSIONS: &str = "versions";
/// The files of a version: what it is, what it states, the project's own terms, and the digests of all.
pub const HEAD: &str = "version.yaml";
pub const FACTS: &str = "facts.yaml";
pub const TERMS: &str = "vocabulary.yaml";
pub const DIGESTS: &str = "files.sha256";
/// How the folder is called in which a version is made before it takes its place, with a number behind it.
pub const STAGING: &str = ".new-";

/// A version of a notice, as it was published.
#[derive(Clone, Debug)]
pub struct Version {
    pub head: Head,
    /// Its folder on the disk.
    pub folder: PathBuf,
    /// The beginning of its `version.yaml`.
    pub place: Span,
    /// The digests of its files by path, once somebody has asked for them.
    listed: Arc<OnceLock<BTreeMap<String, String>>>,
}

/// What a version states, read back.
#[derive(Clone, Debug)]
pub struct Frozen {
    pub facts: Facts,
    pub notice: Notice,
    pub vocabulary: Vocabulary,
}

/// The versions of every notice that has any.
#[derive(Debug, Default)]
pub struct Versions {
    /// In the order of their numbers, by the notice's id.
    of: BTreeMap<String, Vec<Version>>,
    latest: BTreeMap<String, Frozen>,
    /// Whether something is wrong with any of them: then none can be relied on.
    pub are_broken: bool,
}

impl Versions {
    /// The versions of a notice, the first one first; none if it was never published so.
    pub fn of(&self, notice: &str) -> &[Version] {
        self.of.get(notice).map_or(&[], Vec::as_slice)
    }

    /// The ids of the notices that have versions.
    pub fn notices(&self) -> impl Iterator<Item = &str> {
        self.of.keys().map(String::as_str)
    }

    /// The version that was published last.
    pub fn latest(&self, notice: &str) -> Option<&Version> {
        self.of(notice).last()
    }

    /// What the version that was published last states.
    pub fn latest_facts(&self, notice: &str) -> Option<&Frozen> {
        self.latest.get(notice)
    }

    /// The version that applies on a day; none before the first.
    pub fn on(&self, notice: &str, day: Date) -> Option<&Version> {
        self.of(notice).iter().rev().find(|version| version.head.effective <= day)
    }

    pub fn is_empty(&self) -> bool {
        self.of.is_empty()
    }

    /// What is to be told of notices that were published and have no file any more, unless they were withdrawn first.
    pub(super) fn gone(&self, has_file: impl Fn(&str) -> bool) -> Vec<Diagnostic> {
        let is_withdrawn = |id: &str| self.latest_facts(id).is_none_or(|latest| latest.notice.status.said() == Some(&Status::Withdrawn));
        let gone = self.of.iter().filter(|(id, _)| !has_file(id) && !is_withdrawn(id)).filter_map(|(id, all)| Some((id, all.last()?)));
        let told = |(id, latest): (&String, &Version)| {
            let message = format!("`{id}` was published in versions, and has no file any more");
            let mut finding =
                Diagnostic::error("notice-gone", latest.place, message, format!("version {} stays on the site", latest.head.number));
            finding.severity = Severity::Warning;
            finding.help(format!("put `{id}.yaml` back, and publish it with `status: withdrawn` if it applies no longer"));
            finding
        };
        gone.map(told).collect()
    }

    /// Reads the versions below the folder of notices.
    ///
    /// # Errors
    ///
    /// [`Error::Read`] if the disk fails.
    pub(super) fn read(
        (root, notices): (&Path, &Path),
        sources: &mut SourceMap,
        findings: &mut Vec<Diagnostic>,
    ) -> Result<Versions, Error> {
        let folder = notices.join(VERSIONS);
        let before = errors(findings);
        let mut versions = Versions::default();
        if std::fs::symlink_metadata(&folder).is_ok_and(|metadata| metadata.is_symlink()) {
            findings.push(refused_link(shown_path(root, &folder), sources));
        } else if folder.is_dir() {
            versions.read_folder((root, &folder, ""), sources, findings)?;
        }
        for of_notice in versions.of.values_mut() {
            of_notice.sort_by_key(|version| (version.head.number, version.head.effective));
            order::judge(of_notice, findings);
        }
        let latest: Vec<_> = versions.of.iter().filter_map(|(id, all)| Some((id.clone(), all.last()?.clone()))).collect();
        for (id, version) in latest {
            match version.facts_in(root, sources, findings)? {
                Some(frozen) => _ = versions.latest.insert(id, frozen),
                None => versions.are_broken = true,
            }
        }
        versions.are_broken |= errors(findings) > before;
        Ok(versions)
    }

    /// Reads the folders of versions below the folder of a notice's id, or of a part of one.
    fn read_folder(
        &mut self,
        (root, folder, id): (&Path, &Path, &str),
        sources: &mut SourceMap,
        findings: &mut Vec<Diagnostic>,
    ) -> Result<(), Error> {
        let mut entries: Vec<_> =
            std::fs::read_dir(folder).map_err(Error::read(folder))?.collect::<Result<_, _>>().map_err(Error::read(folder))?;
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            let kind = entry.file_type().map_err(Error::read(&path))?;
            if is_hidden(&name) {
                continue;
            }
            let is_style = id.is_empty() && name.starts_with("style-") && name.ends_with(".css");
            if kind.is_symlink() {
                findings.push(refused_link(shown_path(root, &path), sources));
            } else if kind.is_file() && !is_style {
                let source = sources.add(shown_path(root, &path), String::new());
                let help = "move it elsewhere: this folder holds published versions, which `seloste publish` makes";
                findings.push(finding_of_file(sources, source, "version-unreadable", "this file belongs to no version", help));
            } else if kind.is_dir() && is_version(&path, &name, id) {
                if let Some(version) = head::read((root, &path, id), sources, findings)? {
                    self.of.entry(id.to_owned()).or_default().push(version);
                }
            } else if kind.is_dir() {
                let below = if id.is_empty() { name } else { format!("{id}/{name}") };
                self.read_folder((root, &path, &below), sources, findings)?;
            }
        }
        Ok(())
    }
}

impl Version {
    /// The folder of its files on the site, below that of the notice, and in the folder of versions: the day from which it applies.
    pub fn name(&self) -> String {
        self.head.effective.to_string()
    }

    /// Whether what a version states can be read back from the folder that it was written to.
    ///
    /// # Errors
    ///
    /// [`Error::Version`] if it cannot, as a file that is larger than is read.
    pub fn read_back(head: &Head, folder: &Path) -> Result<(), Error> {
        let mut sources = SourceMap::default();
        let source = sources.add(folder.join(HEAD), String::new());
        let place = sources.beginning(source);
        Version { head: head.clone(), folder: folder.to_owned(), place, listed: Arc::default() }.facts().map(drop)
    }

    /// What it states.
    ///
    /// # Errors
    ///
    /// [`Error::Version`] if it was changed, or cannot be read by this program.
    pub fn facts(&self) -> Result<Frozen, Error> {
        self.facts_with_places(&self.folder, &mut SourceMap::default())
    }

    /// The same, with the places of it in a map of sources, shown as from the project's folder `root`.
    ///
    /// # Errors
    ///
    /// As [`Version::facts`].
    pub fn facts_with_places(&self, root: &Path, sources: &mut SourceMap) -> Result<Frozen, Error> {
        let mut findings = Vec::new();
        let frozen = self.facts_in(root, sources, &mut findings)?;
        frozen.ok_or_else(|| {
            let cause = findings.first().map_or("it states nothing", |finding| finding.message.as_str());
            Error::Version { path: self.folder.join(FACTS), cause: cause.to_owned() }
        })
    }

    /// What it states, with the places of it in a map of sources; `None` if that cannot be read, which is then reported.
    fn facts_in(&self, root: &Path, sources: &mut SourceMap, findings: &mut Vec<Diagnostic>) -> Result<Option<Frozen>, Error> {
        let before = errors(findings);
        let mut read = |name: &str, digest: Option<&String>| -> Result<_, Error> {
            let Some(digest) = digest else { return Ok(None) };
            let path = self.folder.join(name);
            let shown = shown_path(root, &path);
            if std::fs::symlink_metadata(&path).is_err() {
                let mut finding = Diagnostic::error("version-changed", self.place, format!("`{name}` of a published version is gone"), "");
                finding.help(restore(&shown));
                findings.push(finding);
                return Ok(None);
            }
            let (source, node) = read_tree((&path, shown.clone()), &Drafts::new(), sources, findings)?;
            if sources.file(source).text.is_empty() || digest_of(sources.file(source).text.as_bytes()) != *digest {
                findings.push(finding_of_file(sources, source, "version-changed", "a published version was changed", &restore(&shown)));
                return Ok(None);
            }
            Ok(node.map(|node| (source, node)))
        };
        let terms = read(TERMS, self.head.terms.as_ref())?;
        let facts = read(FACTS, Some(&self.head.facts))?;
        let Some((source, node)) = facts.filter(|_| errors(findings) == before) else { return Ok(None) };
        let mut decoder = Decoder::default();
        let vocabulary = Vocabulary::with_own(terms.as_ref().map(|(_, node)| node), &mut decoder);
        let notice = Notice::decode(&self.head.notice, sources.beginning(source), &node, &mut decoder);
        findings.append(&mut decoder.findings);
        let notice = notice.filter(|_| errors(findings) == before);
        Ok(notice.map(|notice| Frozen { facts: Facts::of(&node), notice, vocabulary }))
    }
}

/// What to do about a version that is not as it was published.
fn restore(path: &Path) -> String {
    format!(
        "put it back as it was, as with `git checkout HEAD -- {}`; what is to be told now is published as the next version",
        path.display()
    )
}

/// The SHA-256 of bytes, in hexadecimal.
pub fn digest_of(bytes: &[u8]) -> String {
    let mut digester = Digester::default();
    digester.add(bytes);
    digester.finish()
}

/// Whether a file or folder is put there by editors and file managers, or was left by a publication that was stopped. None is ever published.
fn is_hidden(name: &str) -> bool {
    name.starts_with('.')
}

/// Whether a folder is a version of the notice with an id, and not the folder of a notice that is itself called like a day.
fn is_version(folder: &Path, name: &str, id: &str) -> bool {
    let is_day = |name: &str| parse_date(name).is_some();
    if id.is_empty() || !is_day(name) {
        return false;
    }
    let mut entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    folder.join(HEAD).symlink_metadata().is_ok() || !entries.any(|entry| is_day(&entry.file_name().to_string_lossy()))
}

fn errors(findings: &[Diagnostic]) -> usize {
    findings.iter().filter(|finding| finding.severity == Severity::Error).count()
}

/// The folder of the versions of a notice, on the disk.
///
/// # Errors
///
/// As [`super::Project::load`] for a folder that is no project.
pub fn folder_of(root: &Path, notice: &str) -> Result<PathBuf, Error> {
    Ok(notices_folder(root)?.join(VERSIONS).join(notice))
}

//! The folder of translations, as it lies on the disk: words by language and file, and locks.

use std::collections::BTreeMap;
use std::path::Path;

use super::Drafts;
use super::files::{finding_of_file, id_of, is_yaml, read_tree, refused_link, report_near_miss, shown_path, walk};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::notice::Language;
use crate::source::tree::{self, Node};
use crate::source::{SourceId, SourceMap, Span};

/// What lies in the folder of translations, by the id of the file that it belongs to.
#[derive(Default)]
pub(super) struct Translated {
    files: BTreeMap<String, OfFile>,
    has_locks: bool,
}

/// A file of translations into a language; a lock is in none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Addition {
    pub source: SourceId,
    pub language: Option<Language>,
}

/// What belongs to one file.
#[derive(Default)]
pub(super) struct OfFile {
    pub words: Vec<(Language, Node)>,
    pub lock: Option<Node>,
    /// The beginning of each of its files.
    pub places: Vec<Span>,
    pub files: Vec<Addition>,
    /// Whether something in them could not be parsed.
    pub is_broken: bool,
}

impl Translated {
    /// Nothing yet, of a project of which it is known whether it keeps locks.
    pub fn of_project(has_locks: bool) -> Translated {
        Translated { has_locks, ..Translated::default() }
    }

    /// Adds a file that belongs to the file with this id. What it holds is `None` if it could not be read.
    pub fn add(&mut self, id: &str, Addition { source, language }: Addition, node: Option<Node>, is_broken: bool) {
        let of = self.files.entry(id.to_owned()).or_default();
        of.places.push(Span { source, start: 0, end: 0 });
        of.files.push(Addition { source, language });
        of.is_broken |= is_broken;
        match (language, node) {
            (Some(language), Some(node)) => of.words.push((language, node)),
            (None, node) => {
                self.has_locks = true;
                of.lock = node;
            }
            (Some(_), None) => {}
        }
    }

    /// Its files, by the id of the file that each belongs to.
    pub fn additions(&self) -> impl Iterator<Item = (&str, &[Addition])> {
        self.files.iter().map(|(id, file)| (id.as_str(), file.files.as_slice()))
    }

    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Whether there is any lock: then texts without one are told of, too.
    pub fn keeps_locks(&self) -> bool {
        self.has_locks
    }

    /// The beginning of the first file of translations, if there is any.
    pub fn first_words(&self) -> Option<Span> {
        self.files.values().filter(|file| !file.words.is_empty()).find_map(|file| file.places.first().copied())
    }

    /// What belongs to a file; each is asked for once.
    pub fn of(&mut self, id: &str) -> OfFile {
        self.files.remove(id).unwrap_or_default()
    }

    /// Reports what nobody asked for: translations of files that are gone, and not merely unreadable for the moment.
    pub fn without_file(mut self, unparsed: &[String]) -> Vec<Diagnostic> {
        self.files.retain(|id, _| !unparsed.contains(id));
        let report = |(id, span): (String, Span)| {
            let message = format!("there is no file `{id}.yaml` that this would belong to");
            let mut finding = Diagnostic::error("translation-without-text", span, message, "");
            finding.help("remove it, or move it to where the file has gone");
            finding
        };
        let left = self.files.into_iter().flat_map(|(id, file)| file.places.into_iter().map(move |span| (id.clone(), span)));
        left.map(report).collect()
    }
}

/// Reads `translations/`: a folder for each language with words by address, and the locks.
pub(super) fn read_translations(
    root: &Path,
    drafts: &Drafts,
    sources: &mut SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Result<Translated, Error> {
    let folder = root.join("translations");
    let mut translated = Translated::default();
    if !folder.is_dir() {
        return Ok(translated);
    }
    for entry in walk(&folder) {
        let entry = entry?;
        let path = shown_path(root, entry.path());
        if entry.path_is_symlink() {
            findings.push(refused_link(path, sources));
            continue;
        }
        let is_lock = entry.path().extension().is_some_and(|end| end == "lock");
        if entry.file_type().is_dir() || !(is_lock || is_yaml(entry.path())) {
            report_near_miss(&entry, path, sources, findings);
            continue;
        }
        let before = findings.len();
        let (source, node) = read_tree((entry.path(), path), drafts, sources, findings)?;
        let node = holding_translations((source, node), sources, findings);
        let is_broken = findings.len() > before;
        let id = id_of(&folder, entry.path());
        let (language, id) = match (is_lock, id.split_once('/')) {
            (false, Some((code, id))) if Language::parse(code).is_some() => (Language::parse(code), id.to_owned()),
            (false, _) => {
                let help = "move it into a folder named by its language, as in `translations/sv/`";
                findings.push(finding_of_file(sources, source, "file-name", "this file of translations is in no language", help));
                continue;
            }
            (true, _) => (None, id),
        };
        translated.add(&id, Addition { source, language }, node, is_broken);
    }
    Ok(translated)
}

/// The tree of a file if it can hold translations, or what a lock remembers.
pub(super) fn holding_translations(
    (source, node): (SourceId, Option<Node>),
    sources: &SourceMap,
    findings: &mut Vec<Diagnostic>,
) -> Option<Node> {
    let is_other = node.as_ref().is_some_and(|node| !matches!(node.kind, tree::Kind::Mapping(_)));
    if is_other {
        let help = "write the address of a text and its words, as in `texts.introduction: \"…\"`";
        findings.push(finding_of_file(sources, source, "wrong-type", "this file holds no translations", help));
    }
    node.filter(|_| !is_other)
}

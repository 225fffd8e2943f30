//! What is to be told of a project, file by file, and which files each rests on: so that one file can be dealt with anew.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::files::Read;
use super::inherit;
use super::translated::{Addition, Translated};
use crate::diagnostic::Diagnostic;
use crate::source::SourceId;

/// Every file of notices with what is to be told of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Ledger {
    /// What concerns all: settings, vocabulary, links and names of files.
    pub shared: Vec<Diagnostic>,
    pub files: BTreeMap<String, Entry>,
    /// Whether there is any lock of translations.
    pub keeps_locks: bool,
}

/// A file of notices.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub source: SourceId,
    /// Its translations, and its lock.
    pub additions: Vec<Addition>,
    pub is_parsed: bool,
    /// The ids of what it extends, whether or not there are such files.
    pub bases: Vec<String>,
    /// What is wrong with its text, and with that of its translations.
    pub read: Vec<Diagnostic>,
    /// What is wrong with what it means, together with what it inherits.
    pub decoded: Vec<Diagnostic>,
    /// What is told if nobody extends it, and it is no notice.
    pub unused: Option<Diagnostic>,
}

impl Ledger {
    /// Begins with the files that were read.
    pub fn of(read: &Read, translated: &Translated) -> Ledger {
        let entry = |(id, source): (&String, &SourceId)| {
            let root = read.parsed.get(id).map(|file| &file.root);
            let entry = Entry {
                source: *source,
                additions: Vec::new(),
                is_parsed: root.is_some(),
                bases: root.map(|root| inherit::bases_of(id, root)).unwrap_or_default(),
                read: Vec::new(),
                decoded: Vec::new(),
                unused: None,
            };
            (id.clone(), entry)
        };
        let mut files: BTreeMap<_, _> = read.files.iter().map(entry).collect();
        for (id, additions) in translated.additions() {
            if let Some(entry) = files.get_mut(id) {
                entry.additions = additions.to_vec();
            }
        }
        Ledger { shared: Vec::new(), files, keeps_locks: translated.keeps_locks() }
    }

    /// Files what was found by the file that it was found in.
    pub fn file(&mut self, findings: Vec<Diagnostic>) {
        let owners = self.owners();
        for finding in findings {
            // It stands at some translation and is about none of them.
            let owner = owners.get(&finding.span().source).filter(|_| finding.code != "no-lock");
            match owner.and_then(|id| self.files.get_mut(id)) {
                Some(entry) => entry.read.push(finding),
                None => self.shared.push(finding),
            }
        }
    }

    /// Forgets what is to be told of some files, and files what was found of them since; what was found of others is known already.
    pub fn replace(&mut self, changed: &BTreeSet<String>, mut findings: Vec<Diagnostic>) {
        for id in changed {
            if let Some(entry) = self.files.get_mut(id) {
                entry.read.clear();
                entry.decoded.clear();
                entry.unused = None;
            }
        }
        let owners = self.owners();
        findings.retain(|finding| finding.code != "no-lock" && owners.get(&finding.span().source).is_some_and(|id| changed.contains(id)));
        self.file(findings);
    }

    /// The ids of the files that sources belong to.
    fn owners(&self) -> HashMap<SourceId, String> {
        let of = |(id, entry): (&String, &Entry)| {
            let sources = [entry.source].into_iter().chain(entry.additions.iter().map(|addition| addition.source));
            sources.map(|source| (source, id.clone())).collect::<Vec<_>>()
        };
        self.files.iter().flat_map(of).collect()
    }

    /// Whether a source concerns one file and those that extend it. One that belongs to no file holds settings or words, which concern all;
    /// and where nothing remembers what translations were made from, one of them is told of for all.
    pub fn is_apart(&self, source: SourceId) -> bool {
        let is_file = || self.files.values().any(|entry| entry.source == source);
        self.owner(source).is_some() && (self.keeps_locks || is_file())
    }

    /// The id of the file that a source is, or belongs to.
    pub fn owner(&self, source: SourceId) -> Option<&str> {
        let is_its = |entry: &Entry| entry.source == source || entry.additions.iter().any(|addition| addition.source == source);
        self.files.iter().find(|(_, entry)| is_its(entry)).map(|(id, _)| id.as_str())
    }

    /// The ids of the files that could be parsed.
    pub fn parsed(&self) -> Vec<String> {
        self.files.iter().filter(|(_, entry)| entry.is_parsed).map(|(id, _)| id.clone()).collect()
    }

    /// The ids that files say they extend.
    pub fn bases(&self) -> HashSet<String> {
        self.files.values().flat_map(|entry| &entry.bases).cloned().collect()
    }

    /// The ids of files that extend what there is not.
    pub fn unresolved(&self) -> impl Iterator<Item = &String> {
        let is_there = |id: &String| self.files.get(id).is_some_and(|entry| entry.is_parsed);
        self.files.iter().filter(move |(_, entry)| !entry.bases.iter().all(is_there)).map(|(id, _)| id)
    }

    /// These files and all that extend them, directly or not.
    pub fn dependents(&self, seeds: BTreeSet<String>) -> BTreeSet<String> {
        let (mut found, mut is_growing) = (seeds, true);
        while is_growing {
            let rests_on_them =
                |(id, entry): &(&String, &Entry)| !found.contains(*id) && entry.bases.iter().any(|base| found.contains(base));
            let more: Vec<_> = self.files.iter().filter(rests_on_them).map(|(id, _)| id.clone()).collect();
            is_growing = !more.is_empty();
            found.extend(more);
        }
        found
    }

    /// These files and all that they extend, directly or not.
    pub fn with_bases(&self, id: &str) -> BTreeSet<String> {
        let (mut waiting, mut found) = (vec![id.to_owned()], BTreeSet::new());
        while let Some(id) = waiting.pop() {
            let Some(entry) = self.files.get(&id) else { continue };
            if found.insert(id) {
                waiting.extend(entry.bases.iter().cloned());
            }
        }
        found
    }

    /// Whether any files extend each other: taking away those that extend nothing which is left must take away all.
    pub fn has_circle(&self) -> bool {
        let mut left: BTreeMap<&String, &Entry> = self.files.iter().filter(|(_, entry)| !entry.bases.is_empty()).collect();
        loop {
            let before = left.len();
            let done: Vec<_> =
                left.iter().filter(|(_, entry)| !entry.bases.iter().any(|base| left.contains_key(base))).map(|(id, _)| *id).collect();
            done.iter().for_each(|id| _ = left.remove(*id));
            if left.len() == before {
                return !left.is_empty();
            }
        }
    }

    /// Everything that is to be told.
    pub fn into_findings(self) -> Vec<Diagnostic> {
        let bases = self.bases();
        let mut findings = self.shared;
        for (id, entry) in self.files {
            findings.extend(entry.read);
            findings.extend(entry.decoded);
            findings.extend(entry.unused.filter(|_| !bases.contains(&id)));
        }
        findings
    }
}

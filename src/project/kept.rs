//! A project that is kept in memory while its files change: what changed is read anew, with what rests on it, and everything else stays.

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use super::ledger::Ledger;
use super::translated::{Translated, holding_translations};
use super::{Parsed, Project, files, inherit, translations};
use crate::diagnostic::{self, Diagnostic};
use crate::error::Error;
use crate::source::{SourceId, SourceMap};

/// The folders of a project that are read.
pub const FOLDERS: &[&str] = &["notices", "translations", "locales", "templates", "site"];
/// How the files end that are read, or that their author may take for such.
const ENDINGS: &[&[&str]] = &[&["yaml", "yml", "lock"], files::TEMPLATES, files::WORDS, files::ASSETS, files::FONTS];

/// A project, and what it takes to read a part of it anew.
#[derive(Debug)]
pub struct Kept {
    pub project: Project,
    ledger: Ledger,
    /// Whether it may differ from what lies on the disk, because that could not be read.
    is_behind: bool,
}

/// What was read anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    Nothing,
    /// The files with these ids: notices, and parts that others extend.
    Files(BTreeSet<String>),
    Everything,
}

/// What changed files ask for.
enum Asked {
    Nothing,
    /// These sources hold other texts.
    Texts(Vec<(SourceId, String)>),
    Everything,
}

impl Kept {
    /// Reads the project at `root`.
    ///
    /// # Errors
    ///
    /// As [`Project::load`].
    pub fn load(root: &Path) -> Result<Kept, Error> {
        let (project, ledger) = Project::read(root, &super::Drafts::new(), false)?;
        Ok(Kept { project, ledger, is_behind: false })
    }

    /// Reads anew what is at these paths, which begin as the project's own does, and what rests on it.
    ///
    /// A notice, a part and a translation are read by themselves, with what extends them. What concerns every notice, and files that come or
    /// go, let the whole project be read anew.
    ///
    /// # Errors
    ///
    /// As [`Project::load`]; the project then stays as it was, and everything is read at the next call.
    pub fn update(&mut self, paths: &[PathBuf]) -> Result<Changed, Error> {
        let asked = if self.is_behind { Asked::Everything } else { self.asked(paths) };
        let changed = match asked {
            Asked::Nothing => Some(Changed::Nothing),
            Asked::Texts(texts) => self.read_anew(texts).map(Changed::Files),
            Asked::Everything => None,
        };
        if let Some(changed) = changed {
            return Ok(changed);
        }
        self.is_behind = true;
        *self = Kept::load(&self.project.root)?;
        Ok(Changed::Everything)
    }

    /// Everything that is to be told of its files, as [`Project::load`] tells it.
    pub fn findings(&self) -> Vec<Diagnostic> {
        self.told(self.ledger.clone().into_findings())
    }

    /// What is to be told of one file: of itself, what it inherits, its translations, and what concerns all.
    pub fn findings_of(&self, id: &str) -> Vec<Diagnostic> {
        let decoded = self.ledger.files.get(id).into_iter().flat_map(|entry| &entry.decoded);
        let files = self.ledger.with_bases(id);
        let read = files.iter().filter_map(|id| self.ledger.files.get(id)).flat_map(|entry| &entry.read);
        self.told(self.ledger.shared.iter().chain(decoded).chain(read).cloned().collect())
    }

    /// The ids of files of which nothing can be read at the moment.
    pub fn unparsed(&self) -> impl Iterator<Item = &str> {
        self.ledger.files.iter().filter(|(_, entry)| !entry.is_parsed).map(|(id, _)| id.as_str())
    }

    /// Whether there is a file of notices with this id, readable or not.
    pub fn has_file(&self, id: &str) -> bool {
        self.ledger.files.contains_key(id)
    }

    /// The file that is shown as `path` below the project's folder.
    pub fn source(&self, path: &str) -> Option<SourceId> {
        let sources = &self.project.sources;
        sources.files().map(|(id, _)| id).find(|id| self.project.path_within(sources.beginning(*id)) == Path::new(path))
    }

    fn told(&self, mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
        diagnostic::sort(&mut findings);
        diagnostic::drop_shared(&mut findings, &self.project.sources);
        findings
    }

    fn asked(&self, paths: &[PathBuf]) -> Asked {
        let mut texts: Vec<(SourceId, String)> = Vec::new();
        for path in paths {
            let Some((source, old)) = self.project.sources.files().find(|(_, file)| file.on_disk.as_ref() == Some(path)) else {
                if self.concerns_all(path) {
                    return Asked::Everything;
                }
                continue;
            };
            match files::text_again(path) {
                Some(text) if text == old.text => {}
                Some(text) if self.ledger.is_apart(source) => texts.push((source, text)),
                _ => return Asked::Everything,
            }
        }
        if texts.is_empty() { Asked::Nothing } else { Asked::Texts(texts) }
    }

    /// Whether something that is no known file of texts may be a part of the project: editors leave many a file beside the one that they save.
    fn concerns_all(&self, path: &Path) -> bool {
        let root = &self.project.root;
        let below = path.strip_prefix(root).unwrap_or(path);
        let top = below.iter().next().unwrap_or_default();
        if path == root {
            return true;
        }
        let is_alone = !root.join("notices").is_dir();
        if !is_alone && !FOLDERS.iter().any(|folder| top == *folder) {
            return false;
        }
        match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_file() => {
                let ending = path.extension().map(|ending| ending.to_ascii_lowercase());
                ending.is_some_and(|ending| ENDINGS.iter().flat_map(|endings| endings.iter()).any(|known| ending == *known))
            }
            Ok(_) => true,
            // Whether there is such a folder decides where notices lie, also if there was nothing in it.
            Err(_) => FOLDERS.iter().any(|folder| below == Path::new(folder)) || self.held(path),
        }
    }

    /// Whether something that was read lay at a path, or in the folder that was there.
    fn held(&self, path: &Path) -> bool {
        let (root, project) = (&self.project.root, &self.project);
        let folders = [("templates", project.templates.keys().collect::<Vec<_>>()), ("locales", project.locales.keys().collect())];
        let assets = [("templates", project.fonts.keys().collect()), ("site", project.assets.keys().collect())];
        let has = |(folder, keys): (&str, Vec<&String>)| keys.iter().any(|key| root.join(folder).join(key).starts_with(path));
        let is_source = |(_, file): (SourceId, &crate::source::SourceFile)| match &file.on_disk {
            Some(on_disk) => on_disk.starts_with(path),
            None => file.path == files::shown_path(root, path),
        };
        folders.into_iter().chain(assets).any(has) || project.sources.files().any(is_source)
    }

    /// Puts texts in the place of older ones and reads anew what rests on them; says which files that are.
    ///
    /// `None` if everything must be read: what is told of files that extend each other depends on all of them.
    fn read_anew(&mut self, texts: Vec<(SourceId, String)>) -> Option<BTreeSet<String>> {
        let had_circle = self.ledger.has_circle();
        let mut seeds: BTreeSet<String> = BTreeSet::new();
        for (source, text) in texts {
            seeds.extend(self.ledger.owner(source).map(str::to_owned));
            self.project.sources.replace(source, text);
        }
        let mut reading = Reading { findings: Vec::new(), parsed: HashMap::new() };
        let is_known =
            |ledger: &Ledger| seeds.iter().map(|id| ledger.files.get(id).is_some_and(|entry| entry.is_parsed)).collect::<Vec<_>>();
        let before = is_known(&self.ledger);
        seeds.iter().for_each(|id| reading.read(id, &self.project.sources, &mut self.ledger));
        if is_known(&self.ledger) != before {
            // Which name is nearest to one that means nothing depends on which names there are.
            seeds.extend(self.ledger.unresolved().cloned());
        }
        if had_circle || self.ledger.has_circle() {
            return None;
        }
        let changed = self.ledger.dependents(seeds);
        for id in changed.iter().flat_map(|id| self.ledger.with_bases(id)).collect::<BTreeSet<_>>() {
            reading.read(&id, &self.project.sources, &mut self.ledger);
        }
        self.put(&changed, reading);
        Some(changed)
    }

    /// Puts what was read of some files in the place of what was known of them.
    fn put(&mut self, changed: &BTreeSet<String>, mut reading: Reading) {
        let project = &mut self.project;
        let mut translated = Translated::of_project(self.ledger.keeps_locks);
        for id in reading.parsed.keys().chain(changed).collect::<BTreeSet<_>>() {
            reading.findings.extend(add_translations(id, &self.ledger, &project.sources, &mut translated));
        }
        let unparsed: Vec<_> = changed.iter().filter(|id| !reading.parsed.contains_key(*id)).cloned().collect();
        let told = translations::join(&mut reading.parsed, None, translated, &unparsed, &mut reading.findings);
        project.translations.replace(changed, told);
        for id in changed {
            project.unreadable.remove(id);
            project.unjudged.remove(id);
            project.facts.remove(id);
            if let Ok(position) = project.notices.binary_search_by(|notice| notice.id.cmp(id)) {
                project.notices.remove(position);
            }
        }
        project.unreadable.extend(unparsed.iter().cloned());
        project.unjudged.extend(unparsed);
        self.ledger.replace(changed, reading.findings);
        let parsed = reading.parsed;
        project.decode_all(parsed, changed.iter().cloned().collect(), &mut self.ledger);
        project.doubt_all_if_words_are_broken(&self.ledger.shared);
    }
}

/// Files that are being read anew.
struct Reading {
    findings: Vec<Diagnostic>,
    parsed: HashMap<String, Parsed>,
}

impl Reading {
    /// Parses a file, unless that has been done.
    fn read(&mut self, id: &str, sources: &SourceMap, ledger: &mut Ledger) {
        let Some(entry) = ledger.files.get_mut(id).filter(|_| !self.parsed.contains_key(id)) else { return };
        let before = self.findings.len();
        let root = files::parse(entry.source, sources, &mut self.findings);
        let root = files::stating((entry.source, root), before, sources, &mut self.findings);
        let is_partial = self.findings.len() > before;
        entry.is_parsed = root.is_some();
        entry.bases = root.as_ref().map(|root| inherit::bases_of(id, root)).unwrap_or_default();
        if let Some(root) = root {
            self.parsed.insert(id.to_owned(), Parsed { source: entry.source, root, is_partial });
        }
    }
}

/// Parses the translations of a file, and its lock; returns what keeps them from being read.
fn add_translations(id: &str, ledger: &Ledger, sources: &SourceMap, translated: &mut Translated) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for addition in ledger.files.get(id).into_iter().flat_map(|entry| &entry.additions) {
        let before = findings.len();
        let node = files::parse(addition.source, sources, &mut findings);
        let node = holding_translations((addition.source, node), sources, &mut findings);
        translated.add(id, *addition, node, findings.len() > before);
    }
    findings
}

//! A folder on disk, read and resolved. The only reader of files, and the door to `walkdir`.
//!
//! [`Project::load`] walks, reads, resolves inheritance and references, and decodes. An author's mistakes come back as diagnostics beside
//! what could be read; only a disk that fails is an error.

mod config;
mod files;
mod inherit;
mod kept;
mod ledger;
mod redirects;
mod references;
mod translated;
pub mod starter;
pub mod translations;
pub mod versions;
pub mod vocabulary;
mod well_known;

pub use config::{Config, RuleLevels};
pub use files::is_good_name;
pub use kept::{Changed, FOLDERS, Kept};
pub use redirects::{Destination, Redirect, Redirects};
pub use translations::Translations;
pub use versions::{Version, Versions};
pub use vocabulary::{Kind, Vocabulary};
pub use well_known::{GlobalPrivacyControl, PublicAddress, SecurityContact};

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use crate::decode::{Decoder, Meant};
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::error::Error;
use crate::notice::{Notice, Term};
use crate::source::facts::Facts;
use crate::source::tree::Node;
use crate::source::{SourceId, SourceMap, Span};
use inherit::Inheritance;
use ledger::Ledger;

/// The file of what concerns the whole site, by its path in the project.
pub const SETTINGS: &str = "site/site.yaml";

/// Everything that was read, and how it hangs together.
#[derive(Debug)]
pub struct Project {
    /// The folder that holds `notices/`, or the folder of notices itself if it stands alone.
    pub root: PathBuf,
    pub sources: SourceMap,
    pub config: Config,
    pub vocabulary: Vocabulary,
    /// In the order of their ids.
    pub notices: Vec<Notice>,
    /// Notices in which something could not be read, and files of which nothing could. None of them may go out as in force.
    pub unreadable: HashSet<String>,
    /// Those of them of which so much is unknown that rules would judge what is not there.
    pub unjudged: HashSet<String>,
    /// What is to be told of its translations.
    pub translations: Translations,
    /// What was published, and stays.
    pub versions: Versions,
    /// What the notices that have versions state, with everything that they inherit, to be compared with what was published.
    pub facts: BTreeMap<String, Facts>,
    /// The project's own terms, as its file states them, with their translations.
    pub terms: Option<Facts>,
    /// Whether the facts of every notice are kept.
    pub keeps_all_facts: bool,
    /// The project's own templates, by their path under `templates/`.
    pub templates: BTreeMap<String, String>,
    /// The project's own fonts for its PDFs, by their path under `templates/`.
    pub fonts: BTreeMap<String, Vec<u8>>,
    /// The project's own messages, by their path under `locales/`.
    pub locales: BTreeMap<String, String>,
    /// The same files in the map of sources.
    pub locale_sources: BTreeMap<String, SourceId>,
    /// The project's own files for the site, by their path under `site/`.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// The same files in the map of sources, without what they hold.
    pub asset_sources: BTreeMap<String, SourceId>,
}

/// What some files shall be taken to hold, by where they lie on the disk: a repair is tried before it is written.
pub type Drafts = BTreeMap<PathBuf, String>;

/// A file of notices, parsed.
pub(crate) struct Parsed {
    pub source: SourceId,
    pub root: Node,
    /// Whether it says a thing twice, so that the tree holds only a part of what was written.
    pub is_partial: bool,
}

impl Project {
    /// Reads the project at `root`.
    ///
    /// # Errors
    ///
    /// [`Error::Read`] if the disk fails, and [`Error::Usage`] if there are no notices at `root`.
    pub fn load(root: &Path) -> Result<(Project, Vec<Diagnostic>), Error> {
        Project::load_with(root, &Drafts::new())
    }

    /// Reads the project at `root` as if some of its files held something else.
    ///
    /// # Errors
    ///
    /// As [`Project::load`].
    pub fn load_with(root: &Path, drafts: &Drafts) -> Result<(Project, Vec<Diagnostic>), Error> {
        Project::read(root, drafts, false).map(told)
    }

    /// Reads the project at `root`, and keeps what every notice states, as [`Project::facts`] keeps it of those that have versions.
    ///
    /// # Errors
    ///
    /// As [`Project::load`].
    pub fn load_with_facts(root: &Path) -> Result<(Project, Vec<Diagnostic>), Error> {
        Project::read(root, &Drafts::new(), true).map(told)
    }

    /// Reads the project at `root`, with what is to be told of each file apart from the others.
    fn read(root: &Path, drafts: &Drafts, keeps_all_facts: bool) -> Result<(Project, Ledger), Error> {
        let folder = files::notices_folder(root)?;
        let mut sources = SourceMap::default();
        let mut findings = Vec::new();
        let mut read = files::read_notices((root, &folder), drafts, &mut sources, &mut findings)?;
        let translated = translated::read_translations(root, drafts, &mut sources, &mut findings)?;
        let mut ledger = Ledger::of(&read, &translated);
        let translations = translations::join(&mut read.parsed, read.vocabulary.as_mut(), translated, &read.unreadable, &mut findings);
        let mut decoder = Decoder::default();
        let config = files::read_config(root, drafts, &mut sources, &mut decoder)?;
        let locales = files::read_overrides(&root.join("locales"), files::WORDS)?;
        let locale_sources = files::add_locales(root, &locales, &mut sources);
        let assets = files::read_assets(&root.join("site"))?;
        let asset_sources = files::add_assets(root, &assets, &mut sources);
        let vocabulary = Vocabulary::with_own(read.vocabulary.as_ref().map(|file| &file.root), &mut decoder);
        findings.append(&mut decoder.findings);
        let versions = Versions::read((root, &folder), &mut sources, &mut findings)?;
        let mut project = Project {
            root: root.to_owned(),
            sources,
            config,
            vocabulary,
            notices: Vec::new(),
            unreadable: read.unreadable.iter().cloned().collect(),
            unjudged: read.unreadable.into_iter().collect(),
            translations,
            versions,
            facts: BTreeMap::new(),
            terms: read.vocabulary.as_ref().map(|file| Facts::of(&file.root)),
            keeps_all_facts,
            templates: files::read_overrides(&root.join("templates"), files::TEMPLATES)?,
            fonts: files::read_fonts(&root.join("templates"))?,
            locales,
            locale_sources,
            assets,
            asset_sources,
        };
        ledger.file(findings);
        let mut ids: Vec<_> = read.parsed.keys().cloned().collect();
        ids.sort();
        project.decode_all(read.parsed, ids, &mut ledger);
        project.doubt_all_if_words_are_broken(&ledger.shared);
        let gone = project.versions.gone(|id| ledger.files.contains_key(id));
        ledger.shared.extend(gone);
        Ok((project, ledger))
    }

    /// The vocabulary says what words mean: while something in it cannot be read, any notice may say what its author did not write.
    fn doubt_all_if_words_are_broken(&mut self, findings: &[Diagnostic]) {
        let folder = files::notices_folder(&self.root).unwrap_or_else(|_| self.root.clone());
        let vocabulary = files::vocabulary_path(&self.root, &folder);
        let belongs = |span: Span| self.translations.files.get(&span.source).is_some_and(|id| id == translations::VOCABULARY);
        let is_about_it = |finding: &Diagnostic| self.sources.path(finding.span()) == vocabulary || belongs(finding.span());
        if findings.iter().any(|finding| finding.severity == Severity::Error && is_about_it(finding)) {
            self.unreadable.extend(self.notices.iter().map(|notice| notice.id.clone()));
        }
    }

    /// Decodes these files: notices as they are meant, parts as they stand, so that a part's mistakes are told even if nobody inherits it.
    ///
    /// A file's tree is let go once it has been dealt with, unless others extend it: a thousand trees would outweigh a thousand notices.
    fn decode_all(&mut self, mut parsed: HashMap<String, Parsed>, ids: Vec<String>, ledger: &mut Ledger) {
        let mut inheritance = Inheritance::new(ledger.parsed());
        let bases = ledger.bases();
        for id in ids {
            let mut findings = Vec::new();
            let merged = inheritance.merged(&parsed, &id, &mut findings);
            let Some(file) = parsed.get(&id) else { continue };
            self.decode_one(&id, file, merged, &mut findings);
            let is_notice = inherit::is_notice(&file.root);
            if is_notice && inherit::rests_on_part_of_a_file(&parsed, &id) {
                self.unreadable.insert(id.clone());
            }
            if let Some(entry) = ledger.files.get_mut(&id) {
                entry.decoded = findings;
                entry.unused = (!is_notice).then(|| inherit::unused(&id, &file.root));
            }
            if !bases.contains(&id) {
                parsed.remove(&id);
            }
        }
    }

    fn decode_one(&mut self, id: &str, file: &Parsed, merged: Option<Node>, findings: &mut Vec<Diagnostic>) {
        let file_span = self.sources.beginning(file.source);
        let mut decoder = Decoder::default();
        let is_whole = merged.is_some();
        let node = merged.unwrap_or_else(|| file.root.clone());
        if self.keeps_all_facts || !self.versions.of(id).is_empty() {
            // What was inherited stands in its place by now.
            self.facts.insert(id.to_owned(), Facts::of(&node).without(&["extends", "defaults"]));
        }
        if let Some(notice) = self.read_again(id, file_span, &node, &mut decoder)
            && inherit::is_notice(&file.root)
        {
            let has_errors = decoder.findings.iter().any(|finding| finding.severity == Severity::Error);
            // What a notice would inherit or share between its registers can be anything, and what it waives, too.
            let mistyped = |key: &str| decoder.meant.keys.keys().any(|(_, meant)| *meant == key);
            let waives_unknown = notice.waive.is_broken() || notice.waive.items().iter().any(|waiver| waiver.rule.is_broken());
            let is_guesswork = mistyped("extends") || mistyped("defaults") || waives_unknown;
            if !is_whole || has_errors {
                self.unreadable.insert(id.to_owned());
            }
            if !is_whole || is_guesswork {
                self.unjudged.insert(id.to_owned());
            }
            let position = self.notices.partition_point(|other| other.id < notice.id);
            self.notices.insert(position, notice);
        }
        findings.append(&mut decoder.findings);
    }

    /// Reads a notice, and again with what was learned of its mistakes: only then is it known which facts are broken rather than missing.
    fn read_again(&self, id: &str, file: Span, node: &Node, decoder: &mut Decoder) -> Option<Notice> {
        let with = |meant: &Meant| Notice::decode(id, file, node, &mut Decoder { meant: meant.clone(), ..Decoder::default() });
        let mut notice = Notice::decode(id, file, node, decoder)?;
        if !decoder.meant.is_empty() {
            notice = with(&decoder.meant)?;
        }
        references::check(&notice, &self.vocabulary, decoder);
        if decoder.meant.names.is_empty() { Some(notice) } else { with(&decoder.meant) }
    }

    /// The notice with this id.
    pub fn notice(&self, id: &str) -> Option<&Notice> {
        self.notices.iter().find(|notice| notice.id == id)
    }

    /// The path of a span's file in the project with the line and column, as in `notices/customers.yaml:12:3`.
    ///
    /// It is the same from wherever the project was opened, because what is published shows it.
    pub fn place(&self, span: Span) -> String {
        let place = self.sources.place(span);
        format!("{}:{}:{}", self.path_within(span).display(), place.line, place.column)
    }

    /// The path of a span's file below the project's folder, wherever that folder lies.
    pub fn path_within(&self, span: Span) -> &Path {
        let shown = self.sources.path(span);
        shown.strip_prefix(&self.root).unwrap_or(shown)
    }

    /// What the vocabulary says of a term: its flags, if it is a word of ours.
    pub fn flags(&self, kind: Kind, term: &Term) -> vocabulary::Flags {
        term.id().map(|id| self.vocabulary.flags(kind, id)).unwrap_or_default()
    }
}

/// What was found, in reading order.
fn told((project, ledger): (Project, Ledger)) -> (Project, Vec<Diagnostic>) {
    let mut findings = ledger.into_findings();
    diagnostic::sort(&mut findings);
    diagnostic::drop_shared(&mut findings, &project.sources);
    (project, findings)
}

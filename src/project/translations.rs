//! The texts of a project's files with their translations, and how each stands to the wording that it translates.
//!
//! `translations/<language>/` holds words by the address of the text, in files named as those they translate; `translations/` holds a lock
//! for each file.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use super::files;
use super::translated::{self, OfFile, Translated};
use super::{Drafts, Parsed};
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::error::Error;
use crate::notice::Language;
use crate::source::tree::Node;
use crate::source::{SourceId, SourceMap, Span};
use crate::translation::{self, Found, Lock, State};

/// The id of the file of a project's own terms, which has texts as notices have them.
pub(super) const VOCABULARY: &str = "vocabulary";

/// What is to be told of a project's translations, by where their words stand.
#[derive(Debug, Default)]
pub struct Translations {
    /// Translations that were made from another wording than the one there is.
    pub stale: HashMap<Span, Told>,
    /// Translations of which nobody recorded what they were made from; none, unless the project keeps locks.
    pub unrecorded: HashMap<Span, Told>,
    /// The files of translations and the locks, with the id of the file that each belongs to.
    pub files: HashMap<SourceId, String>,
}

/// What is to be told of a translation.
#[derive(Debug)]
pub struct Told {
    /// The wording that it was made from, if that is known.
    pub from: String,
    /// Where the original stands as it reads now.
    pub original: Span,
    /// The file and the address by which `translations` names it.
    pub file: String,
    pub address: String,
}

/// A file and its texts.
#[derive(Debug)]
pub struct FileTexts {
    /// Its path below the folder of notices, without the ending.
    pub id: String,
    /// The file itself.
    pub place: Span,
    pub texts: Vec<Found>,
    /// The languages that its texts are needed in: its own, or for a part that others share, those of every notice.
    pub languages: Vec<Language>,
    pub lock: Lock,
    /// The words of its files of translations, by language, in the order of those files.
    pub added: Vec<(Language, Vec<(String, String)>)>,
}

/// Every file with texts, for looking after the translations themselves.
#[derive(Debug)]
pub struct Texts {
    pub sources: SourceMap,
    pub files: Vec<FileTexts>,
    /// What keeps files from being read.
    pub findings: Vec<Diagnostic>,
}

impl Texts {
    /// Reads the texts of the project at `root`.
    ///
    /// # Errors
    ///
    /// As [`Project::load`](super::Project::load).
    pub fn load(root: &Path) -> Result<Texts, Error> {
        let folder = files::notices_folder(root)?;
        let (drafts, mut sources, mut findings) = (Drafts::new(), SourceMap::default(), Vec::new());
        let mut read = files::read_notices((root, &folder), &drafts, &mut sources, &mut findings)?;
        let mut translated = translated::read_translations(root, &drafts, &mut sources, &mut findings)?;
        if let Some(file) = read.vocabulary.take() {
            read.parsed.insert(VOCABULARY.to_owned(), file);
        }
        // A notice may inherit its languages; a part is needed in those of every notice.
        let (project, _) = super::Project::load(root)?;
        let every: BTreeSet<Language> = project.notices.iter().flat_map(|notice| notice.languages()).collect();
        let mut ids: Vec<_> = read.parsed.keys().cloned().collect();
        ids.sort();
        let mut of = |id: String| {
            let file = read.parsed.get(&id)?;
            let own = translated.of(&id);
            let tree = translation::add(&file.root, &own.words, &mut findings);
            let added = own.words.iter().map(|(language, node)| (*language, words_of(node))).collect();
            Some(FileTexts {
                place: sources.beginning(file.source),
                texts: translation::texts(&tree),
                languages: project.notice(&id).map_or_else(|| every.iter().copied().collect(), |notice| notice.languages()),
                lock: own.lock.as_ref().map(|node| Lock::read(node, &mut findings)).unwrap_or_default(),
                added,
                id,
            })
        };
        let files: Vec<_> = ids.into_iter().filter_map(&mut of).filter(|file| !file.texts.is_empty()).collect();
        diagnostic::sort(&mut findings);
        Ok(Texts { sources, files, findings })
    }
}

impl Translations {
    /// Puts what is to be told of some files, by their ids, in the place of what was told of them.
    pub(super) fn replace(&mut self, changed: &BTreeSet<String>, told: Translations) {
        self.stale.retain(|_, told| !changed.contains(&told.file));
        self.unrecorded.retain(|_, told| !changed.contains(&told.file));
        self.files.retain(|_, id| !changed.contains(id));
        self.stale.extend(told.stale);
        self.unrecorded.extend(told.unrecorded);
        self.files.extend(told.files);
    }
}

/// Puts words of translations into the trees, and compares with what is remembered.
pub(super) fn join(
    parsed: &mut HashMap<String, Parsed>,
    vocabulary: Option<&mut Parsed>,
    mut translated: Translated,
    unparsed: &[String],
    findings: &mut Vec<Diagnostic>,
) -> Translations {
    let mut told = Translations::default();
    let keeps_locks = translated.keeps_locks();
    if let (false, Some(first)) = (keeps_locks, translated.first_words()) {
        findings.push(without_lock(first));
    }
    if keeps_locks || !translated.is_empty() {
        let notices = parsed.iter_mut().map(|(id, file)| (id.as_str(), file));
        for (id, file) in notices.chain(vocabulary.map(|file| (VOCABULARY, file))) {
            let before = findings.len();
            let own = translated.of(id);
            join_one(id, &mut file.root, &own, keeps_locks, &mut told, findings);
            // What cannot be read among its translations is a part of the file that is missing, also to whoever inherits it.
            file.is_partial |= own.is_broken || findings.len() > before;
        }
    }
    findings.extend(translated.without_file(unparsed));
    told
}

/// A translation that stands apart goes by an address, and an item that moves in a list takes over the address of another: only a lock tells.
fn without_lock(first: Span) -> Diagnostic {
    let message = "nothing remembers from which wording the translations were made";
    let mut finding = Diagnostic::error("no-lock", first, message, "translations that stand apart from their originals");
    finding.severity = Severity::Warning;
    finding.help("run `seloste translations confirm`, and keep what it writes in git");
    finding
}

fn join_one(id: &str, root: &mut Node, own: &OfFile, keeps_locks: bool, told: &mut Translations, findings: &mut Vec<Diagnostic>) {
    told.files.extend(own.places.iter().map(|place| (place.source, id.to_owned())));
    if !own.words.is_empty() {
        *root = translation::add(root, &own.words, findings);
    }
    if !keeps_locks {
        return;
    }
    let lock = own.lock.as_ref().map(|node| Lock::read(node, findings)).unwrap_or_default();
    let texts = translation::texts(root);
    findings.extend(lock.left_over(&texts));
    for text in &texts {
        let Some(original) = text.original().map(|original| original.words.span) else { continue };
        let tell = |from| Told { from, original, file: id.to_owned(), address: text.address.clone() };
        for wording in text.wordings.iter().filter(|wording| wording.language != text.source) {
            match lock.state(text, wording.language) {
                State::Stale(from) => _ = told.stale.insert(wording.words.span, tell(from)),
                State::Unrecorded => _ = told.unrecorded.insert(wording.words.span, tell(String::new())),
                State::Missing | State::Fresh => {}
            }
        }
    }
}

fn words_of(node: &Node) -> Vec<(String, String)> {
    let words = |entry: &crate::source::tree::Entry| match &entry.value.kind {
        crate::source::tree::Kind::Scalar { text, .. } => Some((entry.key.value.to_string(), text.to_string())),
        _ => None,
    };
    node.entries().iter().filter_map(words).collect()
}

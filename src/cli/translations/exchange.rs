//! `seloste translations export` and `import`: open texts as XLIFF 2, there and back.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use indexmap::IndexMap;

use super::super::{counted_as, output, print, say};
use super::confirm::keep;
use super::{Chosen, Open, Outcome, visible};
use crate::error::Error;
use crate::notice::Language;
use crate::project::translations::{FileTexts, Texts};
use crate::source::Spanned;
use crate::source::digest::fingerprint;
use crate::translation::xliff::{self, Document, File, Unit};
use crate::translation::{Found, State, Wording, in_place, translations};

/// The largest file that is imported, in bytes.
const LARGEST: u64 = 16 * 1024 * 1024;

#[derive(Debug, Args)]
pub struct Export {
    /// Also what is translated and fresh
    #[arg(long)]
    all: bool,
    /// Write to this file instead of printing
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Import {
    /// Files in XLIFF 2, as `export` writes them and translators' tools give them back
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

pub(super) fn export(args: &Export, texts: &Texts, chosen: &Chosen) -> Result<Outcome, Error> {
    let [target] = chosen.languages.as_slice() else {
        let message = "an export is into one language".to_owned();
        return Err(Error::Usage { message, help: "name it, as in `--language sv`".into() });
    };
    // A document translates from one language; files of a project may well have different ones.
    let mut documents: BTreeMap<Language, IndexMap<String, Vec<Unit>>> = BTreeMap::new();
    let mut untold = 0;
    for open in chosen.of(texts).filter(|open| args.all || open.state != State::Fresh) {
        let Some(unit) = unit(&open) else { continue };
        if !xliff::can_carry(&unit.source) || unit.target.as_deref().is_some_and(|target| !xliff::can_carry(target)) {
            untold += 1;
            continue;
        }
        documents.entry(open.text.source).or_default().entry(format!("{}.yaml", open.file.id)).or_default().push(unit);
    }
    if documents.is_empty() {
        say(&format!(
            "nothing is to be translated into `{target}`{}",
            if args.all { "" } else { "; `--all` exports what is translated, too" }
        ));
        return Ok(Outcome::Clean);
    }
    let count: usize = documents.values().flat_map(IndexMap::values).map(Vec::len).sum();
    let many = documents.len() > 1;
    if many && args.output.is_none() {
        let sources = documents.keys().map(|language| format!("`{language}`")).collect::<Vec<_>>().join(", ");
        let message = format!("the texts to be translated into `{target}` are written in several languages: {sources}");
        return Err(Error::Usage { message, help: "write a file for each by `--output`, as in `--output sv.xlf`".into() });
    }
    for (source, files) in documents {
        let files = files.into_iter().map(|(path, units)| File { path, units }).collect();
        let text = xliff::write(&Document { source: source.to_string(), target: target.to_string(), files });
        match args.output.as_ref().map(|path| if many { of_source(path, source) } else { path.clone() }) {
            Some(path) => {
                output::write(&path, &text, texts.sources.files().map(|(_, file)| file))?;
                say(&format!("wrote `{}`", path.display()));
            }
            None => print(&text),
        }
    }
    say(&format!("exported {} into `{target}`", counted_as(count, "text")));
    if untold > 0 {
        say(&format!("left out {} with characters that XML cannot carry", counted_as(untold, "text")));
    }
    Ok(Outcome::Clean)
}

/// The path of a file for one source language among several: `sv.xlf` becomes `sv-from-fi.xlf`.
fn of_source(path: &Path, source: Language) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let end = path.extension().map(|end| format!(".{}", end.to_string_lossy())).unwrap_or_default();
    path.with_file_name(format!("{stem}-from-{source}{end}"))
}

fn unit(open: &Open) -> Option<Unit> {
    let earlier = match &open.state {
        State::Stale(from) => Some(from.clone()),
        _ => None,
    };
    Some(Unit {
        address: open.text.address.clone(),
        source: open.text.original()?.words.value.clone(),
        target: open.text.get(open.language).map(|wording| wording.words.value.clone()),
        exported: open.text.get(open.language).map(|wording| fingerprint(&wording.words.value)),
        earlier,
        is_done: open.state == State::Fresh,
        is_partial: false,
    })
}

pub(super) fn import(args: &Import, project: &Path, mut texts: Texts, chosen: &Chosen) -> Result<Outcome, Error> {
    if !(chosen.languages.is_empty() && chosen.notices.is_empty() && chosen.texts.is_empty()) {
        let message = "an import takes the whole of a file".to_owned();
        return Err(Error::Usage { message, help: "leave `--language`, `--notice` and `--text` out; the file says what it holds".into() });
    }
    let mut outcome = Outcome::Clean;
    for path in &args.files {
        let document = read(path)?;
        // Tools like to name a region, as in `sv-SE`.
        let code = document.target.split('-').next().unwrap_or_default();
        let language = Language::parse(code).ok_or_else(|| Error::Usage {
            message: format!("`{}` is in `{}`, which is no language of notices", path.display(), document.target),
            help: "`trgLang` must be the code of a language, as in `sv`".into(),
        })?;
        let mut taken = Taken { project, language, source: &document.source, path, count: 0, questions: Vec::new() };
        // A tool may have put the units of one file into several.
        let mut units: IndexMap<&str, Vec<&Unit>> = IndexMap::new();
        for file in &document.files {
            units.entry(&file.path).or_default().extend(&file.units);
        }
        for (file, units) in units {
            taken.file(&mut texts, file, &units)?;
        }
        say(&format!("took {} into `{language}` from `{}`", counted_as(taken.count, "translation"), path.display()));
        for question in &taken.questions {
            outcome = Outcome::Found;
            say(&visible(question));
        }
        // What follows reads the files as they are now.
        texts = Texts::load(project)?;
    }
    Ok(outcome)
}

fn read(path: &Path) -> Result<Document, Error> {
    let size = fs::metadata(path).map_err(Error::read(path))?.len();
    if size > LARGEST {
        let cause = std::io::Error::other(format!("it holds {size} bytes; at most {LARGEST} are read"));
        return Err(Error::Read { path: path.to_owned(), cause });
    }
    let text = fs::read_to_string(path).map_err(Error::read(path))?;
    xliff::read(&text).map_err(|problem| Error::Usage {
        message: format!("`{}`, line {}: {}", path.display(), problem.line, problem.message),
        help: "import the XLIFF 2 file that `seloste translations export` wrote, with its targets filled in".into(),
    })
}

/// A translation, and the wording that it was made from.
struct Target<'a> {
    words: &'a str,
    from: &'a str,
}

/// What is taken over from one document.
struct Taken<'a> {
    project: &'a Path,
    language: Language,
    /// The code of the language that the document translates from.
    source: &'a str,
    path: &'a Path,
    count: usize,
    /// What was not taken, and why.
    questions: Vec<String>,
}

impl Taken<'_> {
    fn file(&mut self, texts: &mut Texts, path: &str, units: &[&Unit]) -> Result<(), Error> {
        let id = path.strip_suffix(".yaml").unwrap_or(path);
        let Some(file) = texts.files.iter_mut().find(|file| file.id == id) else {
            self.ask(&format!("there is no file `{path}` in the project"));
            return Ok(());
        };
        if !file.languages.contains(&self.language) {
            self.ask(&format!("`{id}` is not published in `{}`; add it to its `languages` first", self.language));
            return Ok(());
        }
        let place = texts.sources.file(file.place.source);
        let mut notice = place.text.clone();
        let mut has_added = false;
        for (target, mut text) in self.wanted(file, units) {
            match text.get(self.language).filter(|wording| wording.words.span.source == file.place.source) {
                Some(wording) if wording.words.value == target.words => {}
                Some(wording) => match in_place(&notice, &text, wording, target.words) {
                    Some(changed) => notice = changed,
                    None => {
                        let (address, words) = (&text.address, target.words);
                        self.ask(&format!("`{id}` {address}: cannot be written where it stands; write it yourself: {words}"));
                        continue;
                    }
                },
                None => {
                    add(file, self.language, &text.address, target.words);
                    has_added = true;
                }
            }
            say_in(&mut text, self.language, target.words);
            file.lock.record(&text, self.language, target.from);
            if let Some(known) = file.texts.iter_mut().find(|known| known.address == text.address) {
                *known = text;
            }
            self.count += 1;
        }
        if let Some(path) = place.on_disk.as_deref().filter(|_| notice != place.text) {
            output::replace_within(self.project, path, &notice)?;
        }
        if has_added {
            self.keep_added(file)?;
        }
        keep(self.project, file)?;
        Ok(())
    }

    /// What is to be taken of some units, each with the text that it translates: from the end of the file to its beginning, so that places
    /// before a change stay what they are.
    fn wanted<'u>(&mut self, file: &FileTexts, units: &[&'u Unit]) -> Vec<(Target<'u>, Found)> {
        let mut wanted: Vec<(Target, Found)> = Vec::new();
        for unit in units {
            let (Some(text), Some(words)) = (self.text(file, unit), unit.target.as_deref()) else { continue };
            if wanted.iter().any(|(_, known)| known.address == text.address) {
                self.ask(&format!("`{}` {}: translated twice; only the first was taken", file.id, text.address));
                continue;
            }
            wanted.push((Target { words, from: &unit.source }, text));
        }
        wanted.sort_by_key(|(_, text)| std::cmp::Reverse(text.get(self.language).map(|wording| wording.words.span.start)));
        wanted
    }

    /// The text that a unit translates, if its translation is to be taken.
    fn text(&mut self, file: &FileTexts, unit: &Unit) -> Option<Found> {
        let (id, address) = (&file.id, &unit.address);
        if unit.is_partial {
            self.ask(&format!("`{id}` {address}: translated in part only, and not taken"));
        }
        let target = unit.target.as_ref()?;
        let Some(text) = file.texts.iter().find(|text| text.address == *address) else {
            self.ask(&format!("`{id}` has no text at `{address}`"));
            return None;
        };
        if text.source == self.language || text.source.code() != self.source {
            let (from, into) = (self.source, self.language);
            self.ask(&format!(
                "`{id}` {address}: written in `{}`, so that it cannot be translated from `{from}` into `{into}`",
                text.source
            ));
            return None;
        }
        let now = text.get(self.language).map(|wording| wording.words.value.as_str());
        let (is_same, is_touched) = (now == Some(target), unit.exported.as_ref().is_some_and(|exported| *exported != fingerprint(target)));
        // An untouched translation that the export called open is open still.
        if is_same && !unit.is_done {
            return None;
        }
        // What was reworded here while the file was away is not undone by a file that holds the old words.
        if let (Some(exported), Some(now)) = (&unit.exported, now)
            && !is_same
            && *exported != fingerprint(now)
        {
            if is_touched {
                self.ask(&format!("`{id}` {address}: reworded both here and by the translator, and not taken: {target}"));
            }
            return None;
        }
        if text.original().map(|original| original.words.value.as_str()) != Some(unit.source.as_str()) {
            self.ask(&format!("`{id}` {address}: the original has changed since it was exported, so the translation is stale"));
        }
        Some(text.clone())
    }

    fn ask(&mut self, question: &str) {
        self.questions.push(format!("{}: {question}", self.path.display()));
    }

    /// Writes the file of translations of a language, with the texts in the order of the notice.
    fn keep_added(&self, file: &FileTexts) -> Result<(), Error> {
        let Some((_, words)) = file.added.iter().find(|(language, _)| *language == self.language) else { return Ok(()) };
        let order = |address: &str| file.texts.iter().position(|text| text.address == address).unwrap_or(usize::MAX);
        let mut words: Vec<_> = words.clone();
        words.sort_by_key(|(address, _)| order(address));
        let path = self.project.join("translations").join(self.language.code()).join(format!("{}.yaml", file.id));
        output::replace_within(self.project, &path, &translations(&words.into_iter().collect()))?;
        Ok(())
    }
}

fn add(file: &mut FileTexts, language: Language, address: &str, target: &str) {
    let index = file.added.iter().position(|(known, _)| *known == language).unwrap_or_else(|| {
        file.added.push((language, Vec::new()));
        file.added.len() - 1
    });
    let Some((_, words)) = file.added.get_mut(index) else { return };
    match words.iter_mut().find(|(known, _)| known == address) {
        Some((_, known)) => target.clone_into(known),
        None => words.push((address.to_owned(), target.to_owned())),
    }
}

/// The text as it reads from now on.
fn say_in(text: &mut Found, language: Language, target: &str) {
    match text.wordings.iter_mut().find(|wording| wording.language == language) {
        Some(wording) => target.clone_into(&mut wording.words.value),
        None => {
            let words = Spanned { value: target.to_owned(), span: text.span };
            text.wordings.push(Wording { language, key: text.span, words });
        }
    }
}

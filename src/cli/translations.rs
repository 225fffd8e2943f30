//! `seloste translations`: what is translated from which wording, and the exchange with those who translate.

mod confirm;
mod exchange;
mod list;

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Outcome, is_styled, language, rendered, say};
use crate::decode::is_hidden;
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::Error;
use crate::notice::Language;
use crate::project::translations::{FileTexts, Texts};
use crate::translation::{Found, State};

/// Look after translations: list, confirm, export and import them
///
/// Without a further word, lists every text whose translation is missing, stale or not recorded; the exit code is 1 if there is any.
/// What each translation was made from is remembered in `translations/`, which belongs into git.
#[derive(Debug, Args)]
pub struct Translations {
    /// The project
    #[arg(long, value_name = "DIR", default_value = ".", global = true)]
    project: PathBuf,
    #[command(flatten)]
    chosen: Chosen,
    #[command(subcommand)]
    action: Option<Action>,
}

/// Which texts are meant; nothing named means all.
#[derive(Debug, Args)]
struct Chosen {
    /// Only translations into this language
    #[arg(long = "language", value_name = "CODE", global = true, value_parser = language)]
    languages: Vec<Language>,
    /// Only texts of this file below `notices/`, without its ending
    #[arg(long = "notice", value_name = "NAME", global = true)]
    notices: Vec<String>,
    /// Only the text at this address, as `translations` lists it
    #[arg(long = "text", value_name = "ADDRESS", global = true)]
    texts: Vec<String>,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List what is missing, stale or not recorded
    List,
    /// Record that translations say what their originals say now
    Confirm(confirm::Confirm),
    /// Write what is open as XLIFF 2, for translators' tools
    Export(exchange::Export),
    /// Take translations over from XLIFF 2
    Import(exchange::Import),
}

/// Mistakes in translations that keep nobody from looking after the others.
const LEFT_OVER: &[&str] = &["translation-without-text", "translated-twice"];

pub(super) fn run(args: &Translations) -> Result<Outcome, Error> {
    let texts = Texts::load(&args.project)?;
    eprint!("{}", rendered(&texts.findings, &texts.sources, is_styled(&std::io::stderr())));
    let is_grave = |finding: &Diagnostic| finding.severity == Severity::Error && !LEFT_OVER.contains(&finding.code);
    if texts.findings.iter().any(is_grave) {
        say("translations cannot be looked after until these files can be read");
        return Ok(Outcome::Found);
    }
    args.chosen.must_name_something(&texts)?;
    match args.action.as_ref().unwrap_or(&Action::List) {
        Action::List => Ok(list::run(&texts, &args.chosen)),
        Action::Confirm(confirm) => confirm::run(confirm, &args.project, texts, &args.chosen),
        Action::Export(export) => exchange::export(export, &texts, &args.chosen),
        Action::Import(import) => exchange::import(import, &args.project, texts, &args.chosen),
    }
}

/// A translation that is there or should be.
struct Open<'a> {
    file: &'a FileTexts,
    text: &'a Found,
    language: Language,
    state: State,
}

impl Chosen {
    /// Every translation that is meant, with its state.
    fn of<'a>(&'a self, texts: &'a Texts) -> impl Iterator<Item = Open<'a>> {
        texts.files.iter().flat_map(|file| self.of_file(file))
    }

    /// The same of one file.
    fn of_file<'a>(&'a self, file: &'a FileTexts) -> impl Iterator<Item = Open<'a>> {
        let is_meant = self.notices.is_empty() || self.notices.contains(&file.id);
        let texts = file.texts.iter().filter(move |text| is_meant && (self.texts.is_empty() || self.texts.contains(&text.address)));
        texts.flat_map(move |text| {
            let languages = self.languages(file, text).into_iter();
            languages.map(move |language| Open { file, text, language, state: file.lock.state(text, language) })
        })
    }

    /// The languages that a text is needed in, and those that it is in without need: they grow stale, too.
    fn languages(&self, file: &FileTexts, text: &Found) -> BTreeSet<Language> {
        let all = file.languages.iter().copied().chain(text.wordings.iter().map(|wording| wording.language));
        all.filter(|language| *language != text.source && (self.languages.is_empty() || self.languages.contains(language))).collect()
    }

    /// A slip in a name must not pass for "nothing to do".
    fn must_name_something(&self, texts: &Texts) -> Result<(), Error> {
        let is_file = |name: &&String| texts.files.iter().any(|file| file.id == **name);
        let is_text = |address: &&String| texts.files.iter().any(|file| file.texts.iter().any(|text| text.address == **address));
        let of_text = |text: &Found| text.wordings.iter().map(|wording| wording.language).collect::<Vec<_>>();
        let of_file = |file: &FileTexts| file.texts.iter().flat_map(of_text).chain(file.languages.iter().copied()).collect::<Vec<_>>();
        let known: BTreeSet<Language> = texts.files.iter().flat_map(of_file).collect();
        if let Some(language) = self.languages.iter().find(|language| !known.contains(language)) {
            let message = format!("nothing in the project is in the language `{language}`");
            return Err(Error::Usage { message, help: "add it to the `languages` of a notice first".into() });
        }
        let unknown = self.notices.iter().find(|name| !is_file(name)).map(|name| ("file", name));
        match unknown.or_else(|| self.texts.iter().find(|address| !is_text(address)).map(|address| ("text", address))) {
            None => Ok(()),
            Some((what, name)) => Err(Error::Usage {
                message: format!("there is no {what} `{name}` in the project"),
                help: "`seloste translations` lists files and the addresses of texts".into(),
            }),
        }
    }
}

/// Reads a language for `--language`.
/// What authors and translators wrote, without characters that a terminal would obey.
fn visible(words: &str) -> String {
    words.replace(is_hidden, "\u{FFFD}")
}

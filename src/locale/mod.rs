//! Choosing the words. The door to `fluent`.
//!
//! A [`Catalogue`] holds one language: its messages, how it writes dates and lists, and its names of countries. A language is a folder under
//! `locales/`; a project's own folder of the same name rewords messages one by one.

mod cldr;
mod localise;
mod messages;
mod own;

pub use messages::Shape;
pub use own::findings;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, PatternElement};
use include_dir::{Dir, include_dir};

use crate::decode::quoted;
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::notice::{Language, Notice};
use crate::project::Project;
use crate::source::Spanned;
use crate::source::digest::Digester;
use cldr::Cldr;

static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The words of one language.
pub struct Catalogue {
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
    cldr: Cldr,
}

/// The languages that there are words for: ours, and those that the project has a folder of its own for.
pub fn languages(own: &BTreeMap<String, String>) -> BTreeSet<Language> {
    let ours = LOCALES.dirs().filter_map(|folder| folder.path().to_str());
    let added = own.keys().filter_map(|path| path.strip_suffix("/cldr.json"));
    ours.chain(added).filter_map(Language::parse).collect()
}

/// A language's name in itself, from its `page.ftl`; its code if there is no locale. Every page names every language, so each file is read once.
pub fn endonym(language: Language, own: &BTreeMap<String, String>) -> String {
    static KNOWN: Mutex<BTreeMap<(Language, String), String>> = Mutex::new(BTreeMap::new());
    let path = format!("{language}/page.ftl");
    let own = own.get(&path).cloned().unwrap_or_default();
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let ours = || LOCALES.get_file(&path).and_then(|file| file.contents_utf8()).and_then(endonym_in);
    let read = |(_, own): &(Language, String)| endonym_in(own).or_else(ours).unwrap_or_else(|| language.code().to_owned());
    known.entry((language, own)).or_insert_with_key(read).clone()
}

fn endonym_in(text: &str) -> Option<String> {
    let resource = messages::too_deep(text).is_none().then(|| FluentResource::try_new(text.to_owned()).ok())??;
    let mut messages = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) if message.id.name == ENDONYM => message.value.as_ref(),
        _ => None,
    });
    match messages.next()?.elements.as_slice() {
        [PatternElement::TextElement { value }] => Some((*value).to_owned()),
        _ => None,
    }
}

/// The message that holds a language's name in itself.
const ENDONYM: &str = "language-endonym";

/// Reports every language that a notice is to be published in and that there are no words for.
pub fn unworded(project: &Project, notices: &[&Notice]) -> Vec<Diagnostic> {
    let known = languages(&project.locales);
    let missing = notices.iter().flat_map(|notice| notice.languages.items()).filter(|language| !known.contains(&language.value));
    let report = |language: &Spanned<Language>| {
        let names = known.iter().map(|language| language.code()).collect::<Vec<_>>();
        let message = format!("there are no words for the language `{}` yet", language.value);
        let mut finding = Diagnostic::error("unworded-language", language.span, message, "a notice cannot be published in it");
        finding.help(format!("the languages with words are {}; to add one, add a folder `locales/{}`", quoted(&names), language.value));
        finding
    };
    missing.map(report).collect()
}

/// The files of words that we have for a language.
fn texts(language: &str) -> impl Iterator<Item = &'static str> {
    let files = LOCALES.get_dir(language).into_iter().flat_map(|folder| folder.files());
    files.filter(|file| file.path().extension().is_some_and(|end| end == "ftl")).filter_map(|file| file.contents_utf8())
}

/// The digest of all words that there are for some languages, the project's own among them: which words a notice was said in.
pub fn digest(languages: &[Language], own: &BTreeMap<String, String>) -> String {
    let mut digester = Digester::default();
    for language in languages {
        let files = LOCALES.get_dir(language.code()).into_iter().flat_map(|folder| folder.files());
        files.for_each(|file| digester.add(file.contents()));
        let prefix = format!("{language}/");
        own.iter().filter(|(path, _)| path.starts_with(&prefix)).for_each(|(_, text)| digester.add(text.as_bytes()));
    }
    digester.finish()
}

impl Catalogue {
    /// Opens a language; `own` holds the project's own messages by path under `locales/`.
    ///
    /// # Errors
    ///
    /// [`Error::Locale`] if there are no words for the language, or a file of the project's own does not parse.
    pub fn open(language: Language, own: &BTreeMap<String, String>) -> Result<Catalogue, Error> {
        let data = format!("{language}/cldr.json");
        let ours = LOCALES.get_file(&data).and_then(|file| file.contents_utf8());
        let Some(data) = own.get(&data).map(String::as_str).or(ours) else {
            let known = languages(own).into_iter().map(Language::code).collect::<Vec<_>>().join(", ");
            return Err(incomplete(language, format!("there are no words for it yet; there are for {known}")));
        };
        let cldr = Cldr::read(data).map_err(|error| incomplete(language, format!("`locales/{language}/cldr.json`: {error}")))?;
        let identifier = language.code().parse().expect("a language code is a language identifier");
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks around arguments are for mixed directions of writing; here they would end up in names and addresses.
        bundle.set_use_isolating(false);
        for text in texts(language.code()) {
            let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| incomplete(language, syntax(&errors)))?;
            bundle.add_resource(resource).map_err(|errors| incomplete(language, joined(&errors)))?;
        }
        let prefix = format!("{}/", language.code());
        for (path, text) in own.iter().filter(|(path, _)| path.starts_with(&prefix) && path.ends_with(".ftl")) {
            if messages::too_deep(text).is_some() {
                return Err(incomplete(language, format!("`locales/{path}` nests braces too deep")));
            }
            let resource = FluentResource::try_new(text.clone())
                .map_err(|(_, errors)| incomplete(language, format!("`locales/{path}` does not parse: {}", syntax(&errors))))?;
            bundle.add_resource_overriding(resource);
        }
        Ok(Catalogue { language, bundle, cldr })
    }

    /// Whether there is a message with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A message without arguments, for the words around a notice.
    pub fn label(&self, id: &str) -> Result<String, Error> {
        self.message(id, &FluentArgs::new())
    }

    /// Every message whose id begins with a prefix, by the rest of its id.
    pub fn labels(&self, prefix: &str, ids: impl Iterator<Item = &'static str>) -> Result<BTreeMap<String, String>, Error> {
        ids.map(|id| Ok((id.replace('-', "_"), self.label(&format!("{prefix}{id}"))?))).collect()
    }

    /// Formats a message. Anything that would leave a hole in the text is an error: a notice with a hole must not be published.
    fn message(&self, id: &str, args: &FluentArgs) -> Result<String, Error> {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let Some(pattern) = pattern else {
            return Err(incomplete(self.language, format!("the message `{id}` is missing")));
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(incomplete(self.language, format!("the message `{id}` cannot be formatted: {error}"))),
        }
    }

    /// A colon as the language sets it.
    pub fn colon(&self) -> String {
        self.cldr.colon()
    }

    /// A day as the language writes it.
    pub fn date(&self, date: crate::time::Date) -> String {
        self.cldr.date(date)
    }

    /// How a number of units is written: "2 years".
    fn period(&self, period: crate::time::Period) -> Result<String, Error> {
        let mut args = FluentArgs::new();
        args.set("amount", FluentValue::from(period.amount));
        // A number and its unit stay on one line.
        Ok(self.message(&format!("period-{}", period.unit_name()), &args)?.replace(' ', "\u{A0}"))
    }
}

fn incomplete(language: Language, cause: String) -> Error {
    Error::Locale { language: language.code().to_owned(), cause }
}

fn syntax(errors: &[fluent_syntax::parser::ParserError]) -> String {
    joined(errors)
}

fn joined<E: std::fmt::Display>(errors: &[E]) -> String {
    errors.iter().map(|error| error.to_string()).collect::<Vec<_>>().join("; ")
}

/// The messages of our own files of a language, for comparing languages.
pub fn shapes(language: Language) -> Vec<(String, Shape)> {
    texts(language.code()).flat_map(|text| messages::read(text).0).collect()
}

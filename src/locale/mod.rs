//! Choosing the words. The door to `fluent`.
//!
//! A [`Catalogue`] holds one language: its messages, how it writes dates and lists, and its names of countries. A language is a folder under
//! `locales/`; a project's own folder of the same name rewords messages one by one.

mod cldr;
mod localise;

use std::collections::BTreeMap;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};

use crate::decode::quoted;
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::notice::{Language, Notice};
use crate::source::Spanned;
use cldr::Cldr;

static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The words of one language.
pub struct Catalogue {
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
    cldr: Cldr,
}

/// The languages that there are words for.
pub fn languages() -> impl Iterator<Item = Language> {
    LOCALES.dirs().filter_map(|folder| Language::parse(folder.path().to_str()?))
}

/// A language's name in itself, which every locale has as `language-endonym`; its code if there is no locale.
pub fn endonym(language: Language) -> &'static str {
    static ENDONYMS: std::sync::LazyLock<BTreeMap<Language, String>> = std::sync::LazyLock::new(|| {
        let name = |language| Catalogue::open(language, &BTreeMap::new()).and_then(|catalogue| catalogue.label("language-endonym")).ok();
        languages().filter_map(|language| Some((language, name(language)?))).collect()
    });
    ENDONYMS.get(&language).map_or(language.code(), String::as_str)
}

/// Reports every language that a notice is to be published in and that there are no words for.
pub fn unworded(notices: &[Notice]) -> Vec<Diagnostic> {
    let known: Vec<_> = languages().collect();
    let missing = notices.iter().flat_map(|notice| notice.languages.items()).filter(|language| !known.contains(&language.value));
    let report = |language: &Spanned<Language>| {
        let names = known.iter().map(|language| language.code()).collect::<Vec<_>>();
        let message = format!("there are no words for the language `{}` yet", language.value);
        let mut finding = Diagnostic::error("unworded-language", language.span, message, "a notice cannot be published in it");
        finding.help(format!("the languages with words are {}", quoted(&names)));
        finding
    };
    missing.map(report).collect()
}

impl Catalogue {
    /// Opens a language; `own` holds the project's own messages by path under `locales/`.
    ///
    /// # Errors
    ///
    /// [`Error::Locale`] if there are no words for the language, or a file of the project's own does not parse.
    pub fn open(language: Language, own: &BTreeMap<String, String>) -> Result<Catalogue, Error> {
        let Some(folder) = LOCALES.get_dir(language.code()) else {
            let known = languages().map(Language::code).collect::<Vec<_>>().join(", ");
            return Err(incomplete(language, format!("there are no words for it yet; there are for {known}")));
        };
        let identifier = language.code().parse().expect("a language code is a language identifier");
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks around arguments are for mixed directions of writing; here they would end up in names and addresses.
        bundle.set_use_isolating(false);
        for file in folder.files().filter(|file| file.path().extension().is_some_and(|end| end == "ftl")) {
            let text = file.contents_utf8().expect("our locales are UTF-8").to_owned();
            let resource = FluentResource::try_new(text).map_err(|(_, errors)| incomplete(language, syntax(&errors)))?;
            bundle.add_resource(resource).map_err(|errors| incomplete(language, joined(&errors)))?;
        }
        let prefix = format!("{}/", language.code());
        for (path, text) in own.iter().filter(|(path, _)| path.starts_with(&prefix)) {
            let resource = FluentResource::try_new(text.clone())
                .map_err(|(_, errors)| incomplete(language, format!("`locales/{path}` does not parse: {}", syntax(&errors))))?;
            bundle.add_resource_overriding(resource);
        }
        let cldr = folder.get_file(format!("{}/cldr.json", language.code())).and_then(|file| file.contents_utf8());
        let cldr = Cldr::parse(cldr.expect("every locale has its CLDR data"));
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

    /// A day as the language writes it.
    pub fn date(&self, date: crate::time::Date) -> String {
        self.cldr.date(date)
    }

    /// How a number of units is written: "2 years".
    fn period(&self, period: crate::time::Period) -> Result<String, Error> {
        let mut args = FluentArgs::new();
        args.set("amount", FluentValue::from(period.amount));
        self.message(&format!("period-{}", period.unit_name()), &args)
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

/// The ids of all messages that our own files of a language hold, for comparing languages.
pub fn message_ids(language: Language) -> Vec<String> {
    let files = LOCALES.get_dir(language.code()).into_iter().flat_map(|folder| folder.files());
    let texts = files.filter(|file| file.path().extension().is_some_and(|end| end == "ftl")).filter_map(|file| file.contents_utf8());
    let mut ids: Vec<String> = texts
        .flat_map(|text| match fluent_syntax::parser::parse(text) {
            Ok(resource) => resource.body,
            Err((resource, _)) => resource.body,
        })
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        })
        .collect();
    ids.sort();
    ids
}

//! What is wrong with the words that a project brings itself: messages that it rewords, and languages that it adds.

use std::collections::{BTreeMap, BTreeSet};

use super::cldr::Cldr;
use super::messages::{self, Shape};
use super::{LOCALES, texts};
use crate::decode::{nearest, quoted};
use crate::diagnostic::Diagnostic;
use crate::notice::Language;
use crate::project::Project;
use crate::source::{SourceId, Span};

/// How many missing messages are named; nobody reads a list of a thousand.
const NAMED: usize = 5;

/// A file of the project's own words.
struct File<'a> {
    language: &'a str,
    source: SourceId,
    text: &'a str,
}

/// Everything that is wrong with the project's own words.
pub fn findings(project: &Project) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut folders: BTreeMap<&str, Vec<File>> = BTreeMap::new();
    for (path, source) in &project.locale_sources {
        let language = path.split('/').next().unwrap_or_default();
        let text = project.sources.file(*source).text.as_str();
        folders.entry(language).or_default().push(File { language, source: *source, text });
    }
    for (language, files) in folders {
        match Language::parse(language) {
            None => found.push(no_language(language, &files, project)),
            Some(_) => of_language(language, &files, project, &mut found),
        }
    }
    found
}

fn no_language(folder: &str, files: &[File], project: &Project) -> Diagnostic {
    let at = files.first().map_or_else(|| unreachable!("a folder is known by its files"), |file| project.sources.beginning(file.source));
    let mut finding = Diagnostic::error("unknown-language", at, format!("`locales/{folder}` is not the folder of a language"), "");
    finding.help("name the folder by the code of the language, as in `locales/fi`, or by one of `qaa` to `qae` if it has none");
    finding
}

fn of_language(language: &str, files: &[File], project: &Project, found: &mut Vec<Diagnostic>) {
    let is_new = LOCALES.get_dir(language).is_none();
    let model: BTreeMap<String, Shape> = texts(if is_new { "en" } else { language }).flat_map(|text| messages::read(text).0).collect();
    let mut given = BTreeSet::new();
    for file in files {
        let path = &project.sources.file(file.source).path;
        if path.extension().is_some_and(|end| end == "json") {
            if path.file_name().is_some_and(|name| name == "cldr.json") {
                found.extend(broken_data(file));
                given.insert("cldr.json".to_owned());
            } else {
                let mut finding = Diagnostic::error("file-name", span(file, 0..0), "this file is not read", "");
                finding.help("call it `cldr.json` if it says how the language writes dates and lists, or remove it");
                found.push(finding);
            }
            continue;
        }
        if let Some(at) = messages::too_deep(file.text) {
            let mut finding = Diagnostic::error("broken-message", span(file, at..at + 1), "one message opens too many braces", "too many");
            finding.help("write a message in words, with what is put in and one choice at most");
            found.push(finding);
            continue;
        }
        let (read, errors) = messages::read(file.text);
        found.extend(errors.iter().map(|error| {
            let at = error.slice.clone().map_or(error.pos.clone(), |slice| slice.start..slice.start + 1);
            let mut finding = Diagnostic::error("broken-message", span(file, at), format!("this is no message: {error}"), "cannot be read");
            finding.help("write `id = words`, and the lines of a longer message with blanks before them");
            finding
        }));
        for (id, shape) in read {
            match model.get(&id) {
                Some(model) => found.extend(misshapen(file, &id, &shape, model, is_new)),
                None if is_of_law(&id) => {}
                None => found.push(unknown(file, &id, &model)),
            }
            given.insert(id);
        }
    }
    if let (true, Some(first)) = (is_new, files.first()) {
        found.extend(incomplete(first, &given, &model));
    }
}

/// Messages for what stands in the tables of law are known by what they are about.
fn is_of_law(id: &str) -> bool {
    ["duty-", "act-", "framework-", "national-right-", "cookie-law-", "cookie-authority-"].iter().any(|prefix| id.starts_with(prefix))
}

fn misshapen(file: &File, id: &str, shape: &Shape, model: &Shape, is_new: bool) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let at = || span(file, messages::place(file.text, id));
    let report = |message: String, help: String| {
        let mut finding = Diagnostic::error("wrong-message", at(), message, "not as the program fills it in");
        finding.help(help);
        finding
    };
    let lacking: Vec<_> = model.arguments.difference(&shape.arguments).map(|name| format!("`{{ ${name} }}`")).collect();
    if !lacking.is_empty() {
        let names = lacking.join(", ");
        found.push(report(format!("the message `{id}` leaves out {names}"), format!("put {names} where readers should find it")));
    }
    let strange: Vec<_> = shape.arguments.difference(&model.arguments).map(|name| format!("`{{ ${name} }}`")).collect();
    if !strange.is_empty() {
        found.push(report(format!("nothing is put in for {} in `{id}`", strange.join(", ")), "take it out".to_owned()));
    }
    for name in shape.references.difference(&model.references) {
        found.push(report(format!("the message `{id}` refers to `{name}`"), "write the words themselves".to_owned()));
    }
    for (name, cases) in model.cases.iter().filter(|(name, _)| shape.cases.contains_key(*name)) {
        let given = shape.cases.get(name);
        let lacking: Vec<_> = cases.iter().filter(|case| given.is_some_and(|given| !given.contains(*case))).collect();
        // Which plurals there are is known of our own languages only; which countries a number is told apart by is each language's own affair.
        if !lacking.is_empty() && name != "country" && (name != "amount" || !is_new) {
            let lacking = lacking.iter().map(|case| format!("`[{case}]`")).collect::<Vec<_>>().join(", ");
            found.push(report(format!("the message `{id}` has no case {lacking} of `${name}`"), format!("write it for {lacking}")));
        }
    }
    found
}

fn unknown(file: &File, id: &str, model: &BTreeMap<String, Shape>) -> Diagnostic {
    let at = span(file, messages::place(file.text, id));
    let mut finding = Diagnostic::error("unknown-message", at, format!("there is no message `{id}`"), "nobody would ever read it");
    match nearest(id, model.keys().map(String::as_str)) {
        Some(nearest) => finding.help(format!("did you mean `{nearest}`?")),
        None => finding.help("remove it; the messages of each language are listed in its files in the program's `locales/`"),
    };
    finding
}

fn incomplete(file: &File, given: &BTreeSet<String>, model: &BTreeMap<String, Shape>) -> Option<Diagnostic> {
    let data = (!given.contains("cldr.json")).then_some("cldr.json");
    let lacking: Vec<&str> = data.into_iter().chain(model.keys().map(String::as_str).filter(|id| !given.contains(*id))).collect();
    let first = lacking.get(..NAMED.min(lacking.len()))?;
    let more = lacking.len().checked_sub(first.len()).filter(|more| *more > 0).map(|more| format!(" and {more} more")).unwrap_or_default();
    (!lacking.is_empty()).then(|| {
        let message = format!("the language `{}` has no words for everything", file.language);
        let mut finding = Diagnostic::error("incomplete-language", span(file, 0..0), message, "");
        finding.help(format!("add {}{more}; `locales/en` shows what belongs to a language", quoted(first)));
        finding
    })
}

fn broken_data(file: &File) -> Option<Diagnostic> {
    let error = Cldr::read(file.text).err()?;
    let (line, column) = error.place();
    let line_start: usize = file.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let at = (line_start + column.saturating_sub(1)).min(file.text.len());
    let at = (0..=at).rev().find(|at| file.text.is_char_boundary(*at)).unwrap_or_default();
    let message = format!("this is not how a language writes dates and lists: {error}");
    let mut finding = Diagnostic::error("wrong-type", span(file, at..at), message, "");
    finding.help("compare it with `locales/en/cldr.json`");
    Some(finding)
}

fn span(file: &File, range: std::ops::Range<usize>) -> Span {
    Span { source: file.source, start: range.start as u32, end: range.end as u32 }
}

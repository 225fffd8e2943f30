//! What is published of the five notices is what was published before: every page, Markdown file and data file, byte by byte. Of a sixth,
//! every language is compared, as Markdown, so that a changed word of any locale is seen where readers meet it.
//!
//! `UPDATE=1 cargo test --test golden` writes the files anew. The difference is then to be read, because it is what readers will see.

mod common;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use common::{LANGUAGES, NOTICES};
use seloste::notice::Language;

const FOLDER: &str = "tests/golden";

/// The formats that are text. What a PDF shows is not compared: its bytes change with every release of the typesetter.
const FORMATS: [(&str, &str); 3] = [("html", "html"), ("markdown", "md"), ("json", "json")];

/// Everything that is compared: notice, language, format and ending.
fn all() -> Vec<(&'static str, &'static str, &'static str, &'static str)> {
    let five = NOTICES.into_iter().flat_map(|notice| LANGUAGES.into_iter().map(move |language| (notice, language)));
    let five =
        five.flat_map(|(notice, language)| FORMATS.into_iter().map(move |(format, extension)| (notice, language, format, extension)));
    let sixth = Language::all().map(|language| ("clinic", language.code(), "markdown", "md"));
    five.chain(sixth).collect()
}

fn path(notice: &str, language: &str, extension: &str) -> PathBuf {
    Path::new(FOLDER).join(notice).join(format!("{language}.{extension}"))
}

/// What is compared: of a page only the notice itself, because what is around it changes with the site.
fn compared(format: &str, text: String) -> String {
    if format != "html" {
        return text;
    }
    let start = text.find("<main").expect("a page holds a notice");
    let end = text.find("</main>").expect("the notice ends") + "</main>".len();
    assert!(start < end && text[end..].find("<main").is_none(), "a page holds one notice");
    format!("{}\n", &text[start..end])
}

/// The first line that differs, with its number.
fn first_difference(golden: &str, made: &str) -> String {
    let mut lines = golden.lines().map(Some).chain(std::iter::repeat(None)).zip(made.lines().map(Some).chain(std::iter::repeat(None)));
    let count = golden.lines().count().max(made.lines().count());
    match lines.by_ref().take(count).enumerate().find(|(_, (before, now))| before != now) {
        Some((nth, (before, now))) => {
            format!("line {}:\n  before: {}\n  now:    {}", nth + 1, before.unwrap_or("nothing"), now.unwrap_or("nothing"))
        }
        None => "the ends of lines".to_owned(),
    }
}

#[test]
fn what_is_published_has_not_changed() {
    let is_update = std::env::var_os("UPDATE").is_some_and(|value| value == "1");
    let mut changed = Vec::new();
    for (notice, language, format, extension) in all() {
        let made = compared(format, common::text(&common::edition(notice, language), format));
        let path = path(notice, language, extension);
        if is_update {
            std::fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("the tests can be written");
            std::fs::write(&path, &made).expect("the tests can be written");
        }
        match std::fs::read_to_string(&path) {
            Ok(golden) if golden == made => {}
            Ok(golden) => changed.push(format!("{}: {}", path.display(), first_difference(&golden, &made))),
            Err(cause) => changed.push(format!("{}: {cause}", path.display())),
        }
    }
    assert_eq!(left_over(), Vec::<PathBuf>::new(), "no notice is published as these");
    assert!(
        changed.is_empty(),
        "read the difference, and if it is meant, write `UPDATE=1 cargo test --test golden`\n{}",
        changed.join("\n")
    );
}

/// The files that lie among the golden ones and are compared with nothing.
fn left_over() -> Vec<PathBuf> {
    let wanted: BTreeSet<PathBuf> = all().into_iter().map(|(notice, language, _, extension)| path(notice, language, extension)).collect();
    let files_of = |folder: &Path| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).expect("the golden files are there");
        entries.map(|entry| entry.expect("the folder can be read").path()).collect()
    };
    let found = files_of(Path::new(FOLDER)).into_iter().flat_map(|folder| files_of(&folder));
    found.filter(|file| !wanted.contains(file)).collect()
}

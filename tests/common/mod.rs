//! What the tests of what comes out have in common: the five notices, their editions, and readers of what is published.

#![allow(dead_code)] // Every test file is a crate of its own and uses only some of this.

pub mod docx;
pub mod html;
pub mod layout;
pub mod tree;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use seloste::document::{self, Context};
use seloste::locale::Catalogue;
use seloste::notice::Language;
use seloste::project::Project;
use seloste::render::{Edition, FORMATS, Format, Theme};
use seloste::site;
use seloste::time::{Date, parse_date};

/// The notices that were audited and written anew.
pub const NOTICES: [&str; 5] = ["3dtech", "3step-it", "b2b-register", "netox", "web-service"];

/// The languages that each of them is published in.
pub const LANGUAGES: [&str; 3] = ["fi", "en", "sv"];

/// This repository as a project. It is named as an author would name it, so that places read as they do on a terminal.
pub static PROJECT: LazyLock<Project> = LazyLock::new(|| {
    let (project, findings) = Project::load(Path::new(".")).expect("the repository's own notices can be read");
    let told: Vec<_> = findings.iter().map(|finding| format!("{} {}", project.place(finding.span()), finding.message)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    project
});

static THEME: LazyLock<Theme> = LazyLock::new(|| Theme::new(&BTreeMap::new()).expect("our own templates fit together"));

pub fn today() -> Date {
    parse_date("2026-11-22").expect("the day of the tests is one")
}

pub fn language(code: &str) -> Language {
    Language::parse(code).expect("a language of the tests")
}

/// A notice of a project in a language, with every format on offer.
pub fn edition_of(project: &Project, id: &str, code: &str) -> Edition {
    let notice = project.notice(id).expect("the project holds the notice");
    let catalogue = Catalogue::open(language(code), &project.locales).expect("the language has words");
    let laid = document::assemble(&Context { notice, project, today: today() });
    let formats: Vec<_> = FORMATS.iter().collect();
    site::edition(project, &project.notices.iter().collect::<Vec<_>>(), notice, &catalogue, &laid, &formats)
        .expect("the language has every word")
}

/// One of the five notices in a language.
pub fn edition(id: &str, code: &str) -> Edition {
    edition_of(&PROJECT, id, code)
}

/// Each of the five notices in each language.
pub fn editions() -> impl Iterator<Item = Edition> {
    NOTICES.iter().flat_map(|id| LANGUAGES.iter().map(|code| edition(id, code)))
}

/// What an edition is called in the message of a test.
pub fn called(edition: &Edition) -> String {
    format!("{}/{}", edition.notice, edition.language)
}

pub fn format(name: &str) -> &'static Format {
    FORMATS.iter().find(|format| format.name == name).expect("a format's name")
}

pub fn bytes(edition: &Edition, name: &str) -> Vec<u8> {
    format(name).files(edition, &THEME).map(only).unwrap_or_else(|error| panic!("{} as {name}: {error}", called(edition)))
}

/// The bytes of a format that is one file.
fn only(files: Vec<(String, Vec<u8>)>) -> Vec<u8> {
    let [(_, bytes)] = files.try_into().expect("a format of one file");
    bytes
}

/// An edition in a format that is text.
pub fn text(edition: &Edition, name: &str) -> String {
    String::from_utf8(bytes(edition, name)).expect("the format is text in UTF-8")
}

/// Writes a project of one file, `notices/notice.yaml`, and reads it. Each `folder` belongs to one test.
pub fn project_of(folder: &str, source: &[u8]) -> (Project, Vec<seloste::diagnostic::Diagnostic>) {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    std::fs::create_dir_all(root.join("notices")).expect("the target folder can be written");
    std::fs::write(root.join("notices/notice.yaml"), source).expect("the target folder can be written");
    Project::load(&root).expect("only a disk that fails keeps a project from being read")
}

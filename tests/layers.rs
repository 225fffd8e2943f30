//! The shape of the house: rooms use only rooms above them, each outside crate has one door, and no file outgrows a reader.

use std::fs;
use std::path::{Path, PathBuf};

/// Each outside crate and the only files that may name it.
const DOORS: &[(&str, &[&str])] = &[
    ("aho_corasick", &["src/check/phrases.rs"]),
    ("anstream", &["src/cli/"]),
    ("annotate_snippets", &["src/diagnostic/terminal.rs"]),
    ("clap", &["src/cli/"]),
    ("docx_rs", &["src/render/docx.rs", "src/render/docx/"]),
    ("fluent", &["src/locale/"]),
    ("fluent_syntax", &["src/locale/"]),
    ("granit_parser", &["src/source/tree.rs"]),
    ("include_dir", &["src/locale/mod.rs"]),
    ("jiff", &["src/time.rs"]),
    ("mimalloc", &["src/main.rs"]),
    ("notify", &["src/serve/watch.rs"]),
    ("pulldown_cmark", &["src/prose.rs"]),
    ("rustix", &["src/site/write.rs"]),
    ("serde_yaml", &["src/source/yaml.rs"]),
    ("roxmltree", &["src/translation/xliff.rs"]),
    ("sha2", &["src/source/digest.rs"]),
    ("similar", &["src/fix/diff.rs"]),
    ("strsim", &["src/decode/mod.rs"]),
    ("tera", &["src/render/theme.rs", "src/render/html.rs", "src/findings/junit.rs", "src/translation/xliff.rs"]),
    ("tiny_http", &["src/serve/http.rs"]),
    ("typst", &["src/render/pdf.rs", "src/render/pdf/"]),
    ("typst_layout", &["src/render/pdf.rs", "src/render/pdf/"]),
    ("typst_pdf", &["src/render/pdf.rs", "src/render/pdf/"]),
    ("ureq", &["src/reach/client.rs"]),
    ("walkdir", &["src/project/files.rs"]),
    ("whatlang", &["src/check/written_in.rs"]),
];

/// Every Rust file of the library with its code: comments and the tests at its end are left out.
fn sources() -> Vec<(PathBuf, String, String)> {
    let mut files: Vec<_> = walk(Path::new("src")).into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs")).collect();
    files.sort();
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source file");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let code: Vec<_> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            (path, text.clone(), code.join("\n"))
        })
        .collect()
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(walk(&path)) } else { found.push(path) }
    }
    found
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// Whether code names a path that begins with a word, such as `clap::` or `use clap;`.
fn names(code: &str, word: &str) -> bool {
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = &code[at + word.len()..];
        let begins = before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':' && c != '"' && c != '.');
        begins && (after.starts_with("::") || after.starts_with(';'))
    })
}

#[test]
fn rooms_use_only_rooms_above_them() {
    let lib = fs::read_to_string("src/lib.rs").expect("src/lib.rs");
    let order: Vec<_> = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.split(';').next()).collect();
    assert!(order.len() > 10, "the rooms are listed in src/lib.rs");
    for (path, _, code) in sources() {
        let first = path.components().nth(1).map(|part| PathBuf::from(part.as_os_str())).unwrap_or_default();
        let room = first.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let Some(position) = order.iter().position(|one| *one == room) else { continue };
        for below in order.iter().skip(position + 1) {
            let is_used = names(&code, &format!("crate::{below}")) || grouped(&code, below);
            assert!(!is_used, "{} may not use `{below}`: it is listed below `{room}` in src/lib.rs", shown(&path));
        }
    }
}

/// Whether `use crate::{…}` names a room inside its braces.
fn grouped(code: &str, room: &str) -> bool {
    code.split("crate::{").skip(1).any(|rest| {
        let group = rest.split(';').next().unwrap_or_default();
        group.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == room)
    })
}

#[test]
fn each_outside_crate_has_one_door() {
    for (path, _, code) in sources() {
        let path = shown(&path);
        for (name, doors) in DOORS {
            let may = doors.iter().any(|door| path == *door || (door.ends_with('/') && path.starts_with(door)));
            assert!(may || !names(&code, name), "{path} names `{name}`, whose door is {doors:?}");
        }
    }
}

#[test]
fn other_programs_are_started_in_two_places() {
    // The one asks git what was written earlier, the other has a browser opened.
    const PLACES: &[&str] = &["src/cli/git.rs", "src/cli/browser.rs"];
    for (path, _, code) in sources() {
        let path = shown(&path);
        assert!(
            PLACES.contains(&path.as_str()) || !code.contains("process::{Child") && !code.contains("process::Command"),
            "{path} starts programs"
        );
    }
}

#[test]
fn every_dependency_has_a_door_or_is_everywhere() {
    const EVERYWHERE: &[&str] = &["serde", "serde_json", "indexmap"];
    let manifest = fs::read_to_string("Cargo.toml").expect("Cargo.toml");
    let section = manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next()).expect("the dependencies");
    for line in section.lines().filter(|line| line.contains('=') && !line.starts_with('#')) {
        let name = line.split('=').next().unwrap_or_default().trim().replace('-', "_");
        let known = EVERYWHERE.contains(&name.as_str()) || DOORS.iter().any(|(door, _)| *door == name);
        assert!(known, "`{name}` has no door in tests/layers.rs");
    }
}

#[test]
fn every_file_says_what_it_is_and_stays_readable() {
    for (path, text, _) in sources() {
        let path = shown(&path);
        assert!(text.starts_with("//! "), "{path} does not begin by saying what lives in it");
        assert!(text.lines().count() <= 420, "{path} has grown to {} lines", text.lines().count());
    }
}

/// Comments in pages by which a place is found again. They stand in published versions, which are never changed, so they are not either.
const MARKS: &[&str] = &["<!--standing-->"];

#[test]
fn there_is_no_markup_in_rust() {
    for (path, _, code) in sources() {
        let path = shown(&path);
        let is_renderer = ["src/render/", "src/site/", "src/serve/", "src/document/", "src/locale/", "src/findings/"]
            .iter()
            .any(|room| path.starts_with(room));
        for literal in literals(&code).filter(|literal| is_renderer && !MARKS.contains(literal)) {
            let is_tag = literal
                .match_indices('<')
                .any(|(at, _)| literal[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!'));
            assert!(!is_tag, "{path} holds markup: {literal:?}");
        }
    }
}

#[test]
fn there_are_no_readers_words_in_the_layout() {
    for (path, _, code) in sources().into_iter().filter(|(path, ..)| path.starts_with("src/document")) {
        for literal in literals(&code) {
            let is_sentence = literal.split(' ').filter(|word| word.chars().all(char::is_alphabetic) && word.len() > 1).count() > 2;
            let is_reason = code.contains(&format!("expect(\"{literal}\")"));
            assert!(!is_sentence || is_reason, "{} holds words that belong in locales/: {literal:?}", shown(&path));
        }
    }
}

/// The string literals of code, without their escapes.
fn literals(code: &str) -> impl Iterator<Item = &str> {
    code.lines().flat_map(|line| line.split('"').skip(1).step_by(2))
}

#[test]
fn nothing_panics_by_accident() {
    for (path, _, code) in sources() {
        let path = shown(&path);
        for accident in [".unwrap()", "todo!(", "unimplemented!(", "dbg!("] {
            assert!(!code.contains(accident), "{path} holds `{accident}`");
        }
    }
}

//! Complete notices of many kinds, of which no rule complains and in which nothing is lost on the way to the reader.
//!
//! The rules were made with five notices of companies in view. These are of other kinds: an employer's, a clinic's, a school's, an
//! association's, a shop's outside the Union, a programme of joint controllers, cameras, a bank that lets a computer decide, and a
//! whistleblowing channel. Each was written by the manual and states every fact where it matters. The controllers are invented, and the
//! provisions that they cite in words, outside the table of statutes, were not looked up.

mod common;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use common::called;
use seloste::check;
use seloste::document::{Block, Section};
use seloste::notice::{Language, Notice, Part, parts};
use seloste::project::Project;
use seloste::render::{Edition, FORMATS, Theme};

/// The notices and their languages. Three of them stand among the repository's own, and are in every language.
const KINDS: [(&str, &[&str]); 9] = [
    ("association", &["fi", "sv"]),
    ("bank", &["en"]),
    ("camera", &["fi", "en"]),
    ("clinic", &["bg", "el", "en", "fi", "ga", "sv"]),
    ("employer", &["de", "en", "fi", "mt", "pl"]),
    ("loyalty-programme", &["fi", "en"]),
    ("outdoor-shop", &["en"]),
    ("school", &["en", "fr", "hu", "sv"]),
    ("whistleblowing", &["fi", "sv"]),
];
const OWN: [&str; 3] = ["clinic", "employer", "school"];

/// Findings that a notice may keep, by rule, each with the reason why the notice is right.
const KEPT: [(&str, &str, &str); 0] = [];

static PROJECT: LazyLock<Project> = LazyLock::new(|| {
    let (project, mistakes) = Project::load(Path::new("tests/complete")).expect("the folder can be read");
    let told: Vec<_> = mistakes.iter().map(|mistake| format!("{} {}", project.place(mistake.span()), mistake.message)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    project
});

fn project(id: &str) -> &'static Project {
    if OWN.contains(&id) { &common::PROJECT } else { &PROJECT }
}

fn notice(id: &str) -> &'static Notice {
    project(id).notice(id).expect("the notice is there")
}

fn editions() -> impl Iterator<Item = Edition> {
    KINDS.iter().flat_map(|(id, languages)| languages.iter().map(|code| common::edition_of(project(id), id, code)))
}

#[test]
fn every_notice_of_the_folder_is_tested_in_every_language() {
    let tested = KINDS.iter().filter(|(id, _)| !OWN.contains(id));
    let tested: BTreeSet<_> = tested.map(|(id, languages)| ((*id).to_owned(), languages.join(" "))).collect();
    let codes = |notice: &Notice| notice.languages().iter().map(|language| language.code()).collect::<Vec<_>>().join(" ");
    let there: BTreeSet<_> = PROJECT.notices.iter().map(|notice| (notice.id.clone(), codes(notice))).collect();
    assert_eq!(tested, there);
}

#[test]
fn no_rule_complains() {
    let mut found = Vec::new();
    for (id, _) in KINDS {
        for finding in check::check_notice(project(id), notice(id), common::today()) {
            if !KEPT.iter().any(|(kept, rule, _)| *kept == id && *rule == finding.code) {
                let (place, label) = (project(id).place(finding.span()), &finding.labels[0].text);
                found.push(format!("{place} {}: {} ({label})", finding.code, finding.message));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_kept_finding_is_there_and_has_a_reason() {
    for (id, rule, reason) in KEPT {
        let mut found = check::check_notice(project(id), notice(id), common::today()).into_iter();
        assert!(found.any(|finding| finding.code == rule), "{id}: `{rule}` is silent");
        assert!(reason.len() > 20, "{id}: {rule}");
    }
}

#[test]
fn none_is_a_draft_and_none_shows_a_gap() {
    fn gaps(section: &Section<seloste::document::RichText>) -> usize {
        let own = section.parts.iter().filter(|part| matches!(part.block, Block::Gap { .. })).count();
        own + section.sections.iter().map(gaps).sum::<usize>()
    }
    for edition in editions() {
        assert!(!notice(&edition.notice).is_draft(), "{}", called(&edition));
        assert_eq!(edition.document.sections.iter().map(gaps).sum::<usize>(), 0, "{}", called(&edition));
    }
}

#[test]
fn every_format_can_be_made() {
    for edition in editions() {
        for format in FORMATS {
            let theme = Theme::new(&Default::default()).expect("our own templates fit together");
            let files = format.files(&edition, &theme).unwrap_or_else(|error| panic!("{} as {}: {error}", called(&edition), format.name));
            let size: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
            let has_none = format.name == "short" && edition.document.shorts.is_empty();
            assert!(size > 5000 || has_none, "{} as {}", called(&edition), format.name);
        }
    }
}

/// Words as they are compared: without marks of Markdown, without regard to spaces and capitals.
fn plain(words: &str) -> String {
    words.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn every_word_that_an_author_wrote_reaches_the_reader() {
    let mut lost = Vec::new();
    for edition in editions() {
        let page = plain(&common::layout::words(&common::layout::of_edition(&edition)));
        let code: Language = edition.language;
        for part in parts(notice(&edition.notice)) {
            let (words, span) = match part {
                Part::Prose(text) | Part::Name(text) => (text.get(code).unwrap_or_default().to_owned(), text.span),
                Part::Mail(mail) => (mail.0.clone(), mail.span),
                _ => continue,
            };
            if !page.contains(&plain(&words)) {
                lost.push(format!("{}: {}: {words}", called(&edition), project(&edition.notice).place(span)));
            }
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

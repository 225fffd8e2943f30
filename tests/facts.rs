//! Every fact of the five notices that were audited is still told, in each language, or it was repaired and there is a reason.
//!
//! `facts/<notice>.yaml` holds the facts by the numbers of the audit, with words by which each is recognised.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{LANGUAGES, NOTICES, layout};
use serde::Deserialize;

/// Each notice with the number that begins the ids of its facts, and how many facts the audit counted.
const AUDITED: [(&str, &str, usize); 5] =
    [("3step-it", "000", 36), ("b2b-register", "001", 35), ("netox", "002", 28), ("3dtech", "003", 28), ("web-service", "004", 17)];

/// The facts that were defects and are not told again.
const REPAIRED: [&str; 10] = ["000-34", "000-36", "001-01", "001-19", "001-27", "001-33", "002-26", "003-28", "004-01", "004-03"];

/// What becomes of a fact.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fact {
    topic: String,
    /// Words by which it is recognised, in each language.
    #[serde(default)]
    find: BTreeMap<String, Vec<String>>,
    /// Why it is no longer told.
    #[serde(default)]
    repaired: Option<String>,
}

fn facts(notice: &str) -> BTreeMap<String, Fact> {
    let path = format!("tests/facts/{notice}.yaml");
    let text = std::fs::read_to_string(&path).expect("the facts of every notice are there");
    serde_yaml::from_str(&text).unwrap_or_else(|cause| panic!("{path}: {cause}"))
}

/// Words as they are compared: what is only a matter of typesetting, or of where a sentence begins, makes no difference.
fn comparable(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if matches!(c, '\u{a0}' | '\u{202f}') { ' ' } else { c }).collect();
    spaced.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect::<Vec<_>>().join("\n").to_lowercase()
}

#[test]
fn every_fact_of_the_audit_is_answered_for() {
    let mut answered = BTreeSet::new();
    for notice in NOTICES {
        answered.extend(facts(notice).into_keys());
    }
    let ids = |(_, number, count): &(&str, &str, usize)| (1..=*count).map(|nth| format!("{number}-{nth:02}")).collect::<Vec<_>>();
    let audited: BTreeSet<String> = AUDITED.iter().flat_map(ids).collect();
    assert_eq!(audited.len(), 144);
    assert_eq!(answered, audited);
    for (notice, number, count) in AUDITED {
        let of_notice = facts(notice);
        assert_eq!(of_notice.len(), count, "{notice}");
        assert!(of_notice.keys().all(|id| id.starts_with(number)), "{notice}");
    }
}

#[test]
fn a_fact_is_found_or_repaired_for_a_reason() {
    let mut repaired = Vec::new();
    for notice in NOTICES {
        for (id, fact) in facts(notice) {
            assert!(!fact.topic.is_empty(), "{id} has no topic");
            match &fact.repaired {
                Some(reason) => {
                    assert!(fact.find.is_empty(), "{id} is both found and repaired");
                    assert!(reason.split_whitespace().count() >= 8, "{id} is repaired for no reason that a reader could judge");
                    repaired.push(id);
                }
                None => {
                    let languages: BTreeSet<&str> = fact.find.keys().map(String::as_str).collect();
                    assert_eq!(languages, BTreeSet::from(LANGUAGES), "{id}");
                    for (language, words) in &fact.find {
                        assert!(!words.is_empty() && words.iter().all(|words| words.trim().len() > 2), "{id} in {language}");
                    }
                }
            }
        }
    }
    repaired.sort();
    assert_eq!(repaired, REPAIRED);
}

/// Looks for the words of every fact in a text of each edition.
fn missing(text_of: impl Fn(&seloste::render::Edition) -> String) -> Vec<String> {
    let mut missing = Vec::new();
    for notice in NOTICES {
        let facts = facts(notice);
        for language in LANGUAGES {
            let text = comparable(&text_of(&common::edition(notice, language)));
            assert!(text.len() > 5_000, "{notice} in {language} has lost most of its words");
            for (id, fact) in &facts {
                let wanted = fact.find.get(language).into_iter().flatten();
                let absent = wanted.filter(|words| !text.contains(&comparable(words)));
                missing.extend(absent.map(|words| format!("{id} ({}) in {language}: {words}", fact.topic)));
            }
        }
    }
    missing
}

#[test]
fn every_fact_is_told_in_every_language() {
    let missing = missing(|edition| format!("{}\n{}", layout::words(&layout::of_edition(edition)), addresses(edition).join("\n")));
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_fact_is_told_in_the_markdown_that_is_published() {
    let missing = missing(|edition| {
        let markdown = common::text(edition, "markdown");
        format!("{}\n{}", layout::words(&layout::of_markdown(&markdown)), layout::addresses_of_markdown(&markdown).join("\n"))
    });
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_fact_is_told_in_the_documents_that_lawyers_mark_up() {
    let missing = missing(|edition| {
        let document = common::bytes(edition, "docx");
        format!("{}\n{}", common::docx::words(&document), common::docx::part(&document, "word/_rels/document.xml.rels"))
    });
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_fact_is_told_in_plain_text() {
    let missing = missing(|edition| {
        let lines = common::text(edition, "text");
        // Where a line ends makes no difference, nor does the mark of a warning that it begins with.
        lines.lines().map(|line| line.trim_start_matches("! ")).collect::<Vec<_>>().join(" ")
    });
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// Where the links of an edition lead. An address is told by a link to it, whatever the link is called.
fn addresses(edition: &seloste::render::Edition) -> Vec<String> {
    fn collect(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
            serde_json::Value::Object(fields) => {
                found.extend(fields.get("href").and_then(|href| href.as_str()).map(str::to_owned));
                fields.values().for_each(|field| collect(field, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(&serde_json::to_value(&edition.document).expect("a document is plain data"), &mut found);
    found
}

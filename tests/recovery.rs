//! A mistake of reading hides nothing and invents nothing: the rest of the notice is judged, and no rule speaks of what could not be read.
//!
//! Every key of the complete notice is mistyped in turn, and every value broken: what is found is the mistake, and nothing of the law.

mod common;

use std::collections::BTreeSet;

use seloste::check;
use seloste::source::tree::{self, Kind, Node};
use seloste::source::{SourceMap, Span};

const COMPLETE: &str = include_str!("rules/complete.yaml");

/// Every how many places of a long notice a mistake is tried.
const STEP: usize = 29;

/// Every key and every scalar value of a text.
fn places(text: &str) -> (Vec<Span>, Vec<Span>) {
    fn visit(node: &Node, keys: &mut Vec<Span>, values: &mut Vec<Span>) {
        match &node.kind {
            Kind::Scalar { .. } => values.push(node.span),
            Kind::Sequence(items) => items.iter().for_each(|item| visit(item, keys, values)),
            Kind::Mapping(entries) => {
                for entry in entries.iter() {
                    keys.push(entry.key.span);
                    visit(&entry.value, keys, values);
                }
            }
        }
    }
    let mut sources = SourceMap::default();
    let id = sources.add("notice.yaml".into(), text.to_owned());
    let (root, _) = tree::parse(id, text);
    let (mut keys, mut values) = (Vec::new(), Vec::new());
    visit(&root.expect("the notice is a tree"), &mut keys, &mut values);
    (keys, values)
}

fn replaced(text: &str, span: Span, by: &str) -> String {
    format!("{}{by}{}", &text[..span.range().start], &text[span.range().end..])
}

/// Reads and judges a text: how many mistakes of reading there are, and what the rules say, without their places: a value may have had several lines.
fn judged(folder: &str, text: &str) -> (usize, BTreeSet<String>) {
    let (project, mistakes) = common::project_of(folder, text.as_bytes());
    let found = check::check(&project, common::today()).findings;
    // A to-do is told in the author's words, and of those some may be what could not be read.
    let told = found.iter().filter(|finding| finding.code != "open-to-do");
    (mistakes.len(), told.map(|finding| format!("{}: {}", finding.code, finding.labels[0].text)).collect())
}

/// Fails if a rule says of a notice with a mistake of reading what it does not say of the whole one. A change of words may also be no mistake at all.
fn assert_silent(folder: &str, whole: &str, changes: impl Iterator<Item = (String, String)>) {
    let (mut faults, mut broken) = (Vec::new(), 0);
    let (_, known) = judged(folder, whole);
    for (what, text) in changes {
        let (mistakes, told) = judged(folder, &text);
        let told: Vec<_> = told.difference(&known).map(String::as_str).collect();
        broken += usize::from(mistakes > 0);
        if mistakes > 0 && !told.is_empty() {
            faults.push(format!("{what}\n  {}", told.join("\n  ")));
        }
    }
    assert!(broken > 20, "only {broken} of the changes were mistakes");
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

fn mistyped(text: &str, span: Span) -> [(String, String); 2] {
    let key = &text[span.range()];
    let letters: Vec<char> = key.chars().collect();
    let exchanged = letters.iter().enumerate().map(|(nth, c)| match nth {
        1 => *letters.get(2).unwrap_or(c),
        2 => letters[1],
        _ => *c,
    });
    [exchanged.collect(), doubled(key)].map(|mistyped| (format!("{key} → {mistyped}"), replaced(text, span, &mistyped)))
}

fn broken(text: &str, span: Span) -> [(String, String); 3] {
    // A text of several lines counts the end of its last one in.
    let value = text[span.range()].trim_end();
    let span = Span { end: span.start + value.len() as u32, ..span };
    let doubled = doubled(value);
    ["[[broken]]", "\"\"", &doubled].map(|broken| (format!("{value} → {broken}"), replaced(text, span, broken)))
}

/// A word with its second letter written twice.
fn doubled(word: &str) -> String {
    word.chars().enumerate().flat_map(|(nth, c)| if nth == 1 { vec![c, c] } else { vec![c] }).collect()
}

#[test]
fn a_mistyped_key_hides_nothing_and_invents_nothing() {
    let (keys, _) = places(COMPLETE);
    assert_silent("mistyped-keys", COMPLETE, keys.into_iter().flat_map(|span| mistyped(COMPLETE, span)));
}

#[test]
fn a_broken_value_hides_nothing_and_invents_nothing() {
    let (_, values) = places(COMPLETE);
    assert_silent("broken-values", COMPLETE, values.into_iter().flat_map(|span| broken(COMPLETE, span)));
}

#[test]
fn a_mistake_in_a_notice_of_many_pages_invents_nothing() {
    for notice in common::NOTICES {
        let text = std::fs::read_to_string(format!("notices/{notice}.yaml")).expect("the notice is there");
        let (keys, values) = places(&text);
        let keys = keys.into_iter().step_by(STEP).flat_map(|span| mistyped(&text, span));
        let values = values.into_iter().step_by(STEP).flat_map(|span| broken(&text, span));
        assert_silent(&format!("recovery-{notice}"), &text, keys.chain(values));
    }
}

#[test]
fn a_mistake_hides_no_rule_that_can_do_without() {
    let unlawful = "role: processor, country: IN, purpose: { en: Hosting";
    let text = COMPLETE
        .replace("role: processor, country: FI, purpose: { en: Hosting", unlawful)
        .replace("created: 2026-10-01", "created: 1.10.26");
    let (project, mistakes) = common::project_of("recovery-told", text.as_bytes());
    assert_eq!(mistakes.len(), 1);
    let verdict = check::check(&project, common::today());
    assert!(verdict.findings.iter().any(|finding| finding.code == "transfer-without-safeguard"), "{:?}", verdict.findings);
    assert!(verdict.faulty.contains("notice"), "it is not published as in force");
}

#[test]
fn a_waiver_is_not_called_unused_while_its_rule_is_not_heard() {
    let waiver = "waive: [{ rule: stale-notice, reason: known, by: the officer, until: 2027-01-01 }]\n";
    let (_, told) = judged("recovery-waiver", &format!("{COMPLETE}{waiver}"));
    assert!(told.iter().any(|told| told.starts_with("unused-waiver")), "{told:?}");
    let broken = COMPLETE.replace("review-by: 2027-11-01\n", "").replace("updated: 2026-11-01", "updated: 1.11.26");
    let (mistakes, told) = judged("recovery-waiver", &format!("{broken}{waiver}"));
    assert!(mistakes == 1 && told.is_empty(), "{told:?}");
}

#[test]
fn what_is_shared_by_a_key_that_is_mistyped_is_not_judged() {
    let text = COMPLETE.replace("registers:\n", "defalts: { retention: { criteria: { en: x } } }\nregisters:\n");
    let (project, _) = common::project_of("recovery-shared", text.as_bytes());
    assert!(project.unjudged.contains("notice"));
}

//! What differs between two states of a notice is told, by the row that is meant, at the place where it differs, and nothing else is.

mod common;
mod support;

use std::collections::BTreeSet;

use seloste::changes::{self, Change};
use support::states::{CASES, Case};

/// What a change is told as: the row, and the line of its side, or the path of what follows from facts.
fn told(case: &Case, change: &Change) -> String {
    let row = &change.row.id;
    if change.derived {
        return format!("follows: {row} {}", change.path);
    }
    let (side, said, state) = match (&change.before, &change.after) {
        (_, Some(after)) => ("after", after, &case.after),
        (Some(before), None) => ("before", before, &case.before),
        (None, None) => panic!("a change without sides: {change:?}"),
    };
    let span = said.span.expect("what is stated has a place");
    format!("{side} {}: {row}", state.project.sources.place(span).line)
}

#[test]
fn cases_are_written_as_the_format_says() {
    let trouble: Vec<_> = CASES.iter().flat_map(|case| case.before.trouble.iter().chain(&case.after.trouble)).map(String::as_str).collect();
    assert!(trouble.is_empty(), "{}", trouble.join("\n"));
}

#[test]
fn every_difference_is_told_by_its_row_where_it_stands() {
    let mut wrong = Vec::new();
    for case in CASES.iter() {
        let changes = changes::compare(&case.before.state(), &case.after.state());
        let mut told: Vec<_> = changes.iter().map(|change| told(case, change)).collect();
        let mut expected = case.expected.clone();
        told.sort();
        expected.sort();
        if told != expected {
            wrong.push(format!("{}\n  expected {expected:#?}\n  told {told:#?}\n  {changes:#?}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{} cases:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_row_has_a_case() {
    // No key of the format leads to the last row: it is for those that are still to be thought of.
    const WITHOUT: &[&str] = &["other"];
    let shown: BTreeSet<String> = CASES
        .iter()
        .flat_map(|case| changes::compare(&case.before.state(), &case.after.state()))
        .map(|change| change.row.id.clone())
        .collect();
    let lacking: Vec<_> = changes::rows().iter().filter(|row| !shown.contains(&row.id) && !WITHOUT.contains(&row.id.as_str())).collect();
    assert!(lacking.is_empty(), "no case of tests/fixtures/changes shows {:?}", lacking.iter().map(|row| &row.id).collect::<Vec<_>>());
}

//! Every requirement of the catalogue has an answer, and the answer is true: the rule is there, or the test that shows why none is needed.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use seloste::check::account::{Requirement, Weight, requirements, watched_by};
use seloste::check::{self, Rule};
use seloste::diagnostic::Severity;

/// Rules that no requirement of the catalogue asks for.
const OF_OUR_OWN: &[&str] = &[
    "overdue-to-do",
    "unfounded-waiver",
    "lapsed-waiver",
    "unused-waiver",
    "untitled-notice",
    "unchecked-wording",
    "unused-recipient",
    "duplicate-recipient",
    "recipient-without-purpose",
    "source-without-data",
    "contradicted-permission",
];

#[test]
fn all_requirements_of_the_catalogue_are_there_once() {
    let ids: BTreeSet<&str> = requirements().iter().map(|requirement| requirement.id.as_str()).collect();
    assert_eq!((ids.len(), requirements().len()), (259, 259));
}

#[test]
fn every_requirement_has_an_answer() {
    let is_answered =
        |one: &Requirement| !one.rules.is_empty() || one.by_construction.is_some() || one.prose.is_some() || one.left_out.is_some();
    let open: Vec<_> = requirements().iter().filter(|one| !is_answered(one)).map(|one| &one.id).collect();
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn the_rules_that_are_named_exist() {
    for requirement in requirements() {
        for rule in &requirement.rules {
            assert!(check::rule(rule).is_some(), "{}: there is no rule `{rule}`", requirement.id);
        }
    }
}

#[test]
fn every_rule_watches_a_requirement_or_is_our_own() {
    for rule in check::rules() {
        let is_own = OF_OUR_OWN.contains(&rule.id);
        assert_eq!(watched_by(rule.id).next().is_none(), is_own, "{}", rule.id);
    }
}

#[test]
fn what_cannot_be_broken_is_shown_by_a_test() {
    for requirement in requirements() {
        let Some(construction) = &requirement.by_construction else { continue };
        let (file, test) = construction.test.split_once(": ").unwrap_or_else(|| panic!("{}: `FILE: TEST`", requirement.id));
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file));
        let text = text.unwrap_or_else(|_| panic!("{}: there is no file {file}", requirement.id));
        assert!(
            text.contains(&format!("#[test]\nfn {test}()")) || text.contains(&format!("#[test]\n    fn {test}()")),
            "{}: {test}",
            requirement.id
        );
    }
}

#[test]
fn reasons_are_sentences() {
    for requirement in requirements() {
        let construction = requirement.by_construction.as_ref().map(|construction| &construction.how);
        let reasons = [&requirement.prose, &requirement.left_out, &requirement.differs].into_iter().flatten();
        for reason in reasons.chain(construction) {
            assert!(reason.split_whitespace().count() > 5, "{}: “{reason}” is no reason", requirement.id);
        }
    }
}

/// `docs/rules/README.md` shows the account; it is written by `UPDATE=1 cargo test --test account`.
#[test]
fn the_page_of_all_rules_shows_the_account() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules/README.md");
    let page = check::manual::contents();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &page).expect("the page can be written");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "docs/rules/README.md is stale: run `UPDATE=1 cargo test --test account`");
}

/// What the catalogue calls an error must be one, unless the account says why not; and the other way round.
#[test]
fn another_weight_than_the_catalogues_has_a_reason() {
    let weight = |rule: &Rule| match rule.severity {
        Severity::Error => Weight::Error,
        Severity::Warning => Weight::Warning,
        Severity::Advice => Weight::Note,
    };
    let differs = |requirement: &&Requirement| {
        let weights: Vec<_> = requirement.rules.iter().filter_map(|id| check::rule(id)).map(weight).collect();
        !weights.is_empty() && !weights.contains(&requirement.severity) && requirement.differs.is_none()
    };
    let unexplained: Vec<_> = requirements().iter().filter(differs).map(|requirement| (&requirement.id, &requirement.rules)).collect();
    assert!(unexplained.is_empty(), "{unexplained:#?}");
}

/// A page must not sound surer than its sources are.
#[test]
fn a_rule_that_rests_on_memory_says_so() {
    let silent: Vec<_> = check::rules()
        .filter(|rule| {
            let mut watched = watched_by(rule.id).peekable();
            watched.peek().is_some() && watched.all(|requirement| requirement.is_from_memory()) && !rule.manual.contains("not verified")
        })
        .map(|rule| rule.id)
        .collect();
    assert!(silent.is_empty(), "{silent:#?}");
}

//! What keeps a notice from being published as a version.

use crate::kept::{LATER, all, notice, project, publish};
use crate::support::{COMPLETE, Project, Run};

/// The notice of the next version with these changes.
fn next(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(notice(4, "2027-02-01"), |text, (from, to)| {
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in the notice");
        text.replace(from, to)
    })
}

fn refused(project: &Project, name: &str, today: &str, told: &[&str]) -> Run {
    let before = all(project);
    let run = publish(project, today);
    assert_eq!(run.code, Some(1), "{name}: {run:?}");
    told.iter().for_each(|words| assert!(run.stderr.contains(words), "{name} says `{words}`:\n{}", run.stderr));
    assert!(run.stderr.contains("\nnothing was published: "), "{name}: {}", run.stderr);
    assert!(all(project) == before, "{name}: nothing is written");
    run
}

#[test]
fn what_is_not_ready_is_not_published() {
    for (name, text, told) in [
        ("to-do", next(&[("fee: none", "fee: { todo: ask }")]), "a version cannot hold what is still to be found out"),
        ("draft", next(&[("status: in-force", "status: draft")]), "a draft cannot be published as a version"),
        ("error", next(&[("controller:\n  name: Esimerkki Oy\n", "controller:\n")]), "error["),
        ("unreadable", next(&[("role: controller", "role: nobody")]), "error["),
        ("no-day", next(&[("effective: 2027-02-01\n", "")]), "a version needs the day from which it applies"),
        ("same-day", notice(4, "2027-01-01"), "a version applies from a later day than the one before it"),
        ("earlier-day", notice(4, "2026-12-15"), "version 3 applies from 2027-01-01"),
        ("nothing-new", notice(3, "2027-01-01"), "there is nothing new to publish"),
        ("only-days", notice(3, "2027-02-01").replace("updated: 2026-11-01", "updated: 2027-01-05"), "there is nothing new to publish"),
        ("missing", next(&[("languages: [en]", "languages: [en, sv]")]), "error["),
        ("material", next(&[("keep: 2 years", "keep: 6 years")]), "nobody plans to tell people of a change that they must be told of"),
    ] {
        let project = project(&format!("gate-{name}"));
        project.write("notices/customers.yaml", text);
        refused(&project, name, LATER, &[told]);
    }
}

#[test]
fn a_stale_translation_is_not_published() {
    let project = project("gate-stale");
    // Its Swedish says what the English says, letter by letter: what matters is from which wording it was made.
    let text = next(&[("languages: [en]", "languages: [en, sv]")]);
    let mut pieces = text.split("{ en: ");
    let mut text = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (words, rest) = piece.split_once(" }").expect("a mapping ends on its line");
        text += &format!("{{ en: {words}, sv: {words} }}{rest}");
    }
    project.write("notices/customers.yaml", &text);
    let run = project.run(&["translations", "confirm"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    project.write("notices/customers.yaml", text.replace("en: Hosting our online shop", "en: Hosting our shop"));
    refused(&project, "a stale translation", LATER, &["stale-translation"]);
}

#[test]
fn what_is_in_force_already_cannot_be_changed_by_it() {
    let project = project("gate-backdated");
    let text = notice(4, LATER).replace("keep: 2 years", "keep: 6 years");
    project.write("notices/customers.yaml", text.replace("version: ", "announcement: { on: 2027-01-05, by: [email] }\nversion: "));
    refused(&project, "sudden", LATER, &["a change that people must be told of would apply before they can be told"]);
}

#[test]
fn a_version_is_published_once() {
    let project = project("gate-twice");
    project.write("notices/customers.yaml", next(&[]));
    assert_eq!(publish(&project, LATER).code, Some(0));
    refused(&project, "the same again", LATER, &["there is nothing new to publish"]);
    project.write("notices/customers.yaml", next(&[("fee: none", "fee: none\n  reference: x"), ("firewall", "encryption-in-transit")]));
    refused(&project, "another one of that day", LATER, &["a version applies from a later day than the one before it"]);
}

#[test]
fn without_names_only_what_has_versions_and_differs_is_published() {
    let project = project("gate-all");
    project.write("notices/visitors.yaml", COMPLETE);
    let run = project.run(&["publish", "--today", LATER, "--format", "html"]);
    assert!(run.code == Some(0) && run.stderr.contains("nothing to publish"), "{run:?}");
    project.write("notices/customers.yaml", next(&[]));
    let dry = project.run(&["publish", "--today", LATER, "--format", "html", "--dry-run"]);
    assert!(dry.code == Some(0) && dry.stderr.contains("would publish version 4 of `customers`"), "{dry:?}");
    assert!(!project.has("notices/versions/customers/2027-02-01"));
    let run = project.run(&["publish", "--today", LATER, "--format", "html"]);
    assert!(run.code == Some(0) && run.stderr.contains("published version 4 of `customers`"), "{run:?}");
    assert!(project.has("notices/versions/customers/2027-02-01") && !project.has("notices/versions/visitors"));
}

#[test]
fn what_nobody_knows_is_not_published() {
    let project = Project::new("gate-unknown", &[("notices/customers.yaml", COMPLETE)]);
    let run = project.run(&["publish", "--today", "2026-11-22"]);
    assert!(run.code == Some(2) && run.stderr.contains("no notice has a version yet"), "{run:?}");
    let run = project.run(&["publish", "costumers", "--today", "2026-11-22"]);
    assert!(run.code == Some(2) && run.stderr.contains("did you mean `customers`?"), "{run:?}");
    assert!(!project.has("notices/versions"));
}

/// Files of notices have a largest size, and a version is one file of facts, of everything that was inherited and translated.
#[test]
fn what_could_not_be_read_back_is_not_published() {
    let project = project("gate-large");
    let words = "We tell you what we do. ".repeat(30_000);
    let text = next(&[("texts:\n", &format!("extends: shared\ntexts:\n  introduction: {{ en: \"{words}\" }}\n"))]);
    project.write("notices/customers.yaml", text);
    project.write("notices/shared.yaml", format!("texts:\n  scope: {{ en: \"{words}\" }}\n"));
    let before = all(&project);
    let run = publish(&project, LATER);
    assert!(run.code == Some(2), "{:?} {}", run.code, &run.stderr[run.stderr.len().saturating_sub(2000)..]);
    assert!(run.stderr.contains("error: what `customers` states could not be read back"), "{}", run.stderr);
    assert!(all(&project) == before, "nothing is written");
    assert_eq!(crate::kept::build(&project).code, Some(0));
}

#[test]
fn an_error_in_another_notice_keeps_nobody_from_publishing() {
    let project = project("gate-other");
    project.write("notices/visitors.yaml", COMPLETE.replace("role: controller", "role: nobody"));
    project.write("notices/customers.yaml", next(&[]));
    let run = publish(&project, LATER);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
}

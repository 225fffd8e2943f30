//! `seloste diff`: what two states say otherwise, in every form, and from wherever a state can be taken.
//!
//! `UPDATE=1 cargo test --test diff` writes the files in `tests/diff/` anew.

mod support;

use std::fs;

use serde_json::Value;
use support::git::{begin, commit, git};
use support::{COMPLETE, Project, Run, TODAY, changed};

/// The complete notice with a material, a notable and an editorial change, and one that follows from a fact.
fn later() -> String {
    changed(&[
        ("keep: 2 years", "keep: 5 years"),
        ("country: FI, purpose: { en: Hosting", "country: IN, purpose: { en: Hosting"),
        ("effective: 2026-11-15", "effective: 2026-12-15"),
        ("security: [access-control, firewall]", "security: [access-control]"),
    ])
}

/// A project with version 1, and something else written since.
fn published(name: &str) -> Project {
    let project = Project::new(name, &[("notices/customers.yaml", COMPLETE)]);
    let run = project.run(&["publish", "customers", "--today=2026-11-10", "--format", "html"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    project.write("notices/customers.yaml", later());
    project
}

fn diff(project: &Project, arguments: &[&str]) -> Run {
    project.run(&[&["diff", TODAY], arguments].concat())
}

fn json(project: &Project, arguments: &[&str]) -> Value {
    let run = diff(project, &[&["--format", "json"], arguments].concat());
    serde_json::from_str(&run.stdout).unwrap_or_else(|cause| panic!("{cause}: {run:?}"))
}

#[test]
fn every_form_tells_every_change() {
    let project = published("forms");
    for (format, file) in [("human", "human.txt"), ("json", "told.json"), ("markdown", "comment.md")] {
        let run = diff(&project, &["customers", "--format", format]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(1), "2 material, 2 notable, 1 editorial\n"), "{run:?}");
        let path = format!("tests/diff/{file}");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&path, &run.stdout).expect("a golden file can be written");
        }
        assert_eq!(run.stdout, fs::read_to_string(&path).expect("a golden file"), "{format}");
    }
}

#[test]
fn a_class_is_told_with_those_above_it_and_the_code_is_the_same() {
    let project = published("classes");
    for (class, lines) in [("material", 2), ("notable", 4), ("editorial", 5)] {
        let told = json(&project, &["customers", "--class", class]);
        assert_eq!(told["changes"].as_array().map(Vec::len), Some(lines), "{class}");
        assert_eq!(told["class"], "material");
        let run = diff(&project, &["customers", "--class", class]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(1), "2 material, 2 notable, 1 editorial\n"));
        assert_eq!(run.stdout.contains("\neditorial\n"), class == "editorial", "{run:?}");
    }
    project.write("notices/customers.yaml", changed(&[("security: [access-control, firewall]", "security: [access-control]")]));
    let run = diff(&project, &["customers", "--class", "material"]);
    assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (Some(0), "", "0 material, 1 notable, 0 editorial\n"));
}

#[test]
fn what_is_the_same_is_no_difference() {
    let project = published("same");
    for state in ["customers", "customers@1", "customers@2026-11-20", "notices/customers.yaml"] {
        for format in ["human", "markdown"] {
            let run = diff(&project, &[state, state, "--format", format]);
            assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{state}: {run:?}");
        }
        let told = json(&project, &[state, state]);
        assert_eq!((told["changes"].as_array().map(Vec::len), &told["class"]), (Some(0), &Value::Null));
    }
    assert_eq!(diff(&project, &["customers@1", "customers@2026-11-20"]).code, Some(0));
}

#[test]
fn the_way_back_is_the_mirror_of_the_way_there() {
    let project = published("mirror");
    let (there, back) = (json(&project, &["customers@1", "customers"]), json(&project, &["customers", "customers@1"]));
    let sides = |told: &Value, one: &str, other: &str| {
        let side = |change: &Value| (change["path"].clone(), change[one].clone(), change[other].clone(), change["places"][one].clone());
        told["changes"].as_array().expect("a list").iter().map(side).collect::<Vec<_>>()
    };
    assert_eq!(sides(&there, "before", "after"), sides(&back, "after", "before"));
    assert_eq!((&there["from"], &there["to"]), (&Value::from(1), &Value::Null));
    assert_eq!((&back["from"], &back["to"], &back["published"]), (&Value::Null, &Value::from(1), &Value::from("2026-11-10")));
}

#[test]
fn a_state_may_lie_in_git() {
    let project = Project::new("git", &[("notices/customers.yaml", COMPLETE)]);
    begin(&project);
    git(&project.root, &["tag", "v1.0"]);
    project.write("notices/customers.yaml", later());
    // Without a version, what is written is compared with what was committed last.
    let written = diff(&project, &["customers"]);
    assert!(written.code == Some(1) && written.stdout.contains("notices/customers.yaml:45:5 → notices/customers.yaml:45:5"), "{written:?}");
    commit(&project);
    assert_eq!(diff(&project, &["customers"]).stderr, "0 material, 0 notable, 0 editorial\n");
    for (before, after) in
        [("v1.0:customers", "HEAD:customers"), ("HEAD~1:customers", "customers"), ("v1.0:notices/customers.yaml", "customers")]
    {
        assert_eq!(diff(&project, &[before, after]).stdout, written.stdout, "{before}");
    }
    // Of an earlier state, versions are not asked for.
    git(&project.root, &["checkout", "--quiet", "v1.0"]);
    assert_eq!(project.run(&["publish", "customers", "--today=2026-11-10", "--format", "html"]).code, Some(0));
    fs::remove_file(project.root.join("notices/versions/customers/2026-11-15/facts.yaml")).expect("it is there");
    commit(&project);
    assert_eq!(diff(&project, &["v1.0:customers", "HEAD:customers"]).code, Some(0));
    let broken = diff(&project, &["customers"]);
    assert!(broken.code == Some(2) && broken.stderr.contains("what was published cannot be relied on"), "{broken:?}");
}

#[test]
fn a_state_may_lie_in_another_project_and_be_another_notice() {
    let files =
        [("a/notices/customers.yaml", COMPLETE), ("b/notices/deep/shop.yaml", &later()), ("b/notices/shared.yaml", "transfers: none\n")];
    let project = Project::new("files", &files);
    let run = diff(&project, &["a/notices/customers.yaml", "b/notices/deep/shop.yaml"]);
    assert!(run.code == Some(1) && run.stdout.contains("a/notices/customers.yaml:45:5 → b/notices/deep/shop.yaml:45:5"), "{run:?}");
    let told = json(&project, &["--project", "b", "a/notices/customers.yaml", "deep/shop"]);
    assert_eq!((&told["before"], &told["after"]), (&Value::from("a/notices/customers.yaml"), &Value::from("deep/shop")));
    let run = diff(&project, &["b/notices/shared.yaml", "a/notices/customers.yaml"]);
    assert!(run.code == Some(2) && run.stderr.contains("`b/notices/shared.yaml` is no notice that can be read"), "{run:?}");
}

#[test]
fn what_is_not_there_is_said_with_what_is() {
    let project = published("refused");
    begin(&project);
    let cases = [
        (&["custmers"][..], "there is no notice `custmers` that can be read", "did you mean `customers`?"),
        (&["nowhere", "customers"], "there is no notice `nowhere`", "the notices are `customers`"),
        (&["customers@7", "customers"], "`customers` has no version 7", "its only version is 1, which applies from 2026-11-15"),
        (&["customers@0", "customers"], "`customers` has no version 0", "its only version is 1"),
        (&["customers@last", "customers"], "`last` is neither the number of a version nor a day", "`customers@2026-11-20`"),
        (&["customers@2020-01-01", "customers"], "no version of `customers` applied on 2020-01-01", "the first applies from 2026-11-15"),
        (&["customer@1", "customers"], "`customer` was never published in versions", "did you mean `customers`?"),
        (&["HEAD:customer", "customers"], "there is no notice `customer` that can be read at `HEAD`", "did you mean `customers`?"),
        (&["nope:customers", "customers"], "there is no revision `nope`", "name a commit, branch or tag"),
        (&["--", "-x:customers", "customers"], "there is no revision `-x`", "name a commit, branch or tag"),
        (&["customers@1"], "`customers@1` is compared with nothing", "name a second state"),
    ];
    for (arguments, message, help) in cases {
        let run = diff(&project, arguments);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{run:?}");
        assert!(run.stderr.contains(message) && run.stderr.contains(help), "{arguments:?}: {run:?}");
    }
    let alone = Project::new("alone", &[("notices/a.yaml", COMPLETE)]);
    let ceiling = alone.root.parent().expect("a folder above");
    let run = support::run(alone.command(&["diff", TODAY, "a"]).env("GIT_CEILING_DIRECTORIES", ceiling));
    assert!(run.code == Some(2) && run.stderr.contains("lies in no repository that git can read"), "{run:?}");
}

#[test]
fn what_cannot_be_read_whole_is_not_compared() {
    let project = published("partly");
    project.write("notices/customers.yaml", later().replace("title:", "titel: x\ntitle:"));
    let run = diff(&project, &["customers"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{run:?}");
    assert!(run.stderr.contains("`customers` cannot be read whole: "), "{run:?}");
}

#[test]
fn words_of_authors_are_obeyed_by_nobody() {
    let title = "title: { en: \"`` ` <script>alert(1)</script> | **bold** @everyone #1 ](x) → \\u00A0\" }";
    let long = format!("a measure | {} `end`", "of many words ".repeat(40));
    let hostile = changed(&[
        ("title: { en: Privacy notice for customers }", title),
        ("changes: { en: When this notice changes we publish it on our website", &format!("changes: {{ en: \"{long}\" }} #")),
    ]);
    let project = Project::new("hostile", &[("notices/a.yaml", COMPLETE), ("notices/b.yaml", &hostile)]);
    let run = diff(&project, &["a", "b", "--format", "markdown"]);
    assert_eq!(run.stderr, "0 material, 2 notable, 0 editorial\n");
    // The fence is longer than any run of backticks in the words, so all of them stay code.
    assert!(run.stdout.contains("  - After: ```{ en: \"`` ` <script>alert(1)</script> | **bold** @everyone"), "{}", run.stdout);
    assert!(!run.stdout.contains(&long), "what is long is shortened");
    assert!(diff(&project, &["a", "b"]).stdout.contains("<script>"));
    // What a terminal would obey is refused already when it is read, and not shown on the way.
    for (key, value) in [("title: { en: Privacy notice", "\\u001b[31mPrivacy notice"), ("name: Esimerkki Oy", "\\u009b31mEsimerkki")] {
        let (start, words) = key.rsplit_once(": ").expect("a key and a value");
        let quoted = changed(&[(key, key)]).replace(&format!("{start}: {words}"), &format!("{start}: \"{value}\" # "));
        project.write("notices/b.yaml", quoted);
        for format in ["human", "markdown", "json"] {
            let run = diff(&project, &["a", "b", "--format", format]);
            let is_obeyed = |c: char| c.is_control() && c != '\n';
            assert!(run.code == Some(2) && !run.stdout.contains(is_obeyed) && !run.stderr.contains(is_obeyed), "{run:?}");
        }
    }
}

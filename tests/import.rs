//! `seloste history import`: versions out of what was committed before there were any.

mod support;

use std::collections::BTreeSet;
use std::fs;

use support::git::{begin, commit_on, git};
use support::{COMPLETE, Project, Run, TODAY, changed, files};

/// The complete notice as it was when it was first published, with other words for some of it.
fn first(changes: &[(&str, &str)]) -> String {
    let days = [("created: 2026-10-01", "created: 2023-12-01"), ("updated: 2026-11-01\neffective: 2026-11-15", "effective: 2024-01-01")];
    changed(&[&days, changes].concat())
}

fn kept(years: u32) -> String {
    first(&[("keep: 2 years", &format!("keep: {years} years"))])
}

const NOTICE: &str = "notices/customers.yaml";

/// A project without a notice, in a repository that begins in 2023.
fn begun(name: &str) -> Project {
    let project = Project::new(name, &[("README.md", "Nothing yet.\n")]);
    git(&project.root, &["init", "--quiet", "--initial-branch=main"]);
    commit_on(&project, "2023-12-01");
    project
}

/// Commits a state of the notice on a day, and puts a tag to it.
fn state(project: &Project, tag: &str, day: &str, notice: &str) {
    project.write(NOTICE, notice);
    commit_on(project, day);
    git(&project.root, &["tag", tag]);
}

/// Every fate that a state can have.
fn storied(name: &str) -> Project {
    let project = begun(name);
    git(&project.root, &["tag", "v0"]);
    state(&project, "v1", "2024-01-10", &first(&[]));
    state(&project, "v2", "2024-02-10", &kept(3).replace("status: in-force", "status: draft"));
    state(&project, "v3", "2024-03-10", &kept(3).replace("title: { en: Privacy", "titel: x\ntitle: { en: Privacy"));
    state(&project, "v4", "2024-04-10", &first(&[("# A notice that", "# A notice, still, that")]));
    state(&project, "v5", "2024-05-10", &kept(3));
    state(&project, "v6", "2024-05-10", &kept(4));
    state(&project, "v7", "2024-06-10", &kept(5).replace("effective: 2024-01-01", "effective: 2024-07-01"));
    state(&project, "v8", "2024-08-10", &kept(6).replace("[access-control, firewall]", "{ todo: which }"));
    state(&project, "other", "2024-08-11", &kept(7));
    project.write(NOTICE, kept(5).replace("effective: 2024-01-01", "effective: 2024-07-01"));
    project
}

fn import(project: &Project, arguments: &[&str]) -> Run {
    project.run(&[&["history", "import", "customers", "--format", "html", TODAY], arguments].concat())
}

/// What is told of each revision, without its id.
fn fates(run: &Run) -> Vec<&str> {
    run.stdout.lines().map(|line| line.split_once(' ').expect("an id, and what became of it").1).collect()
}

/// Names of commits are not the same in every run.
fn is_told(line: &str, expected: &str) -> bool {
    let (begin, end) = expected.split_once('…').unwrap_or((expected, ""));
    line.starts_with(begin) && line.ends_with(end)
}

#[test]
fn every_state_becomes_a_version_or_it_is_said_why_not() {
    let project = storied("fates");
    let before = files(&project.root);
    let plan = import(&project, &["--from-tags", "v*", "--dry-run"]);
    let expected = [
        "2023-12-01 v0: left out: there is no notice yet",
        "2024-01-10 v1: version 1, from 2024-01-01",
        "2024-02-10 v2: left out: a draft",
        "2024-03-10 v3: left out: it cannot be read whole: unknown key `titel`",
        "2024-04-10 v4: says what …",
        "2024-05-10 v5: gives way to …, because no day is left on which it alone would apply",
        "2024-05-10 v6: version 2, from 2024-05-10 (material: 1 change)",
        "2024-06-10 v7: version 3, from 2024-07-01 (material: 2 changes)",
        "2024-08-10 v8: left out: something in it is still to do",
    ];
    let told = fates(&plan);
    assert_eq!(told.len(), expected.len(), "{plan:?}");
    told.iter().zip(expected).for_each(|(line, expected)| assert!(is_told(line, expected), "{line}"));
    assert_eq!((plan.code, plan.stderr.as_str()), (Some(0), "would make 3 versions of `customers`\n"));
    assert!(files(&project.root) == before, "a dry run writes nothing");

    let run = import(&project, &["--from-tags", "v*"]);
    assert_eq!((run.code, &run.stdout), (Some(0), &plan.stdout), "{run:?}");
    assert!(run.stderr.starts_with("made 3 versions of `customers` in `notices/versions/customers`"), "{run:?}");
    let heads =
        ["2024-01-01", "2024-05-10", "2024-07-01"].map(|day| project.read(&format!("notices/versions/customers/{day}/version.yaml")));
    for (head, (number, published)) in heads.iter().zip([(1, "2024-01-10"), (2, "2024-05-10"), (3, "2024-06-10")]) {
        assert!(head.contains(&format!("\nnumber: {number}\n")) && head.contains(&format!("\npublished: {published}\n")), "{head}");
    }
    // What lies beside the versions of a notice lies there as if they had been published one by one.
    let published = Project::new("fates-published", &[(NOTICE, COMPLETE)]);
    assert_eq!(published.run(&["publish", "customers", "--today=2026-11-10", "--format", "html"]).code, Some(0));
    let beside = |project: &Project| {
        let entries = fs::read_dir(project.root.join("notices/versions")).expect("the folder");
        entries.map(|entry| entry.expect("an entry").file_name()).collect::<BTreeSet<_>>()
    };
    assert_eq!(beside(&project), beside(&published));
}

#[test]
fn what_was_imported_is_checked_built_and_shown_like_any_version() {
    let project = storied("whole");
    assert_eq!(import(&project, &["--from-tags", "v*"]).code, Some(0));
    let check = project.check();
    assert_eq!((check.code, check.stdout.as_str()), (Some(0), ""), "{check:?}");
    let build = project.run(&["build", TODAY, "--format", "html"]);
    assert_eq!(build.code, Some(0), "{build:?}");
    let page = project.read("public/customers/2024-05-10/en/index.html");
    assert!(page.contains("10 May 2024") && !page.contains("1 January 2024"), "the page says the day that the list does");
    assert!(page.contains("4\u{a0}years") && project.read("public/customers/en/index.html").contains("5\u{a0}years"));
    let show = project.run(&["show", "customers", "--on", "2024-06-20"]);
    assert!(show.stdout.starts_with("customers: version 2, from 2024-05-10 until 2024-06-30\n  published on 2024-05-10 in en"), "{show:?}");
    let diff = project.run(&["diff", TODAY, "customers@3", "v7:customers"]);
    assert_eq!((diff.code, diff.stdout.as_str()), (Some(0), ""), "{diff:?}");
    project
        .write(NOTICE, kept(6).replace("effective: 2024-01-01", "effective: 2026-12-24").replace("version: \"1.0\"", "version: \"2.0\""));
    let next = project.run(&["publish", "customers", TODAY, "--dry-run", "--allow", "untold-change", "--format", "html"]);
    assert!(next.stderr.contains("would publish version 4"), "{next:?}");
}

#[test]
fn the_look_is_that_of_today_and_without_one_nothing_is_made() {
    let project = storied("look");
    project.write("templates/notice.html", "{% broken");
    let before = files(&project.root);
    let run = import(&project, &["--from-tags", "v*"]);
    assert_eq!(run.code, Some(2), "{run:?}");
    assert!(run.stderr.contains("nothing was imported, because of version 1") && run.stderr.contains("`notice.html`"), "{run:?}");
    assert!(files(&project.root) == before, "and nothing is left of it");
    fs::remove_file(project.root.join("templates/notice.html")).expect("it is there");
    // What was wrong with the look then does not matter.
    project.write("templates/notice.html", "{% broken");
    state(&project, "v9", "2024-09-10", &kept(9));
    fs::remove_file(project.root.join("templates/notice.html")).expect("it is there");
    project.write("site/look.css", "body { color: #111 }\n");
    assert_eq!(import(&project, &["--from-tags", "v*"]).code, Some(0));
    let styles: Vec<_> = files(&project.root.join("notices/versions")).into_iter().filter(|(path, _)| path.ends_with(".css")).collect();
    assert!(styles.len() == 1 && String::from_utf8_lossy(&styles[0].1).contains("color: #111"));
}

#[test]
fn what_has_versions_is_not_imported_again() {
    let project = storied("again");
    assert_eq!(import(&project, &["--from-tags", "v*"]).code, Some(0));
    let before = files(&project.root);
    for more in [&[][..], &["--dry-run"]] {
        let run = import(&project, &[&["--from-commits"], more].concat());
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{run:?}");
        assert!(run.stderr.contains("`customers` has versions already, up to version 3"), "{run:?}");
    }
    assert!(files(&project.root) == before);
}

#[test]
fn every_commit_can_be_looked_at_and_those_of_other_notices_are_counted() {
    let project = begun("commits");
    state(&project, "v1", "2024-01-10", &first(&[]));
    project.write("notices/staff.yaml", COMPLETE);
    commit_on(&project, "2024-02-10");
    project.write("README.md", "More.\n");
    commit_on(&project, "2024-03-10");
    // What a notice inherits is a part of it, and a merge brings what it brings.
    git(&project.root, &["checkout", "--quiet", "-b", "branch"]);
    project.write("notices/shared.yaml", "security: [access-control]\n");
    let extending = first(&[("security: [access-control, firewall]\n", "extends: shared\n")]);
    state(&project, "unmerged", "2024-04-10", &extending);
    git(&project.root, &["checkout", "--quiet", "main"]);
    project.write("README.md", "Still more.\n");
    commit_on(&project, "2024-04-11");
    git(&project.root, &["merge", "--quiet", "--no-ff", "--no-commit", "branch"]);
    commit_on(&project, "2024-05-10");
    project.write("notices/shared.yaml", "security: [access-control, encryption-in-transit]\n");
    commit_on(&project, "2024-06-10");
    let run = import(&project, &["--from-commits"]);
    let expected = [
        "2024-01-10: version 1, from 2024-01-01",
        "2024-05-10: version 2, from 2024-05-10 (notable: 1 change)",
        "2024-06-10: version 3, from 2024-06-10 (notable: 1 change)",
    ];
    assert_eq!((run.code, fates(&run)), (Some(0), expected.to_vec()), "{run:?}");
    assert!(run.stderr.starts_with("1 other commit changed nothing in it\n"), "{run:?}");
    assert!(project.read("notices/versions/customers/2024-06-10/facts.yaml").contains("encryption-in-transit"));
}

#[test]
fn what_came_before_a_day_can_be_left_out() {
    let project = storied("since");
    let run = import(&project, &["--from-tags", "v*", "--since", "2024-05-10"]);
    assert!(run.code == Some(0) && run.stdout.lines().count() == 4, "{run:?}");
    assert!(run.stderr.starts_with("made 2 versions"), "{run:?}");
    let none = storied("since-none");
    let run = import(&none, &["--from-tags", "v*", "--since", "2024-08-01"]);
    assert_eq!((run.code, none.has("notices/versions")), (Some(1), false), "{run:?}");
    assert!(run.stderr.contains("nothing to import"), "{run:?}");
}

#[test]
fn what_breaks_rules_was_published_all_the_same() {
    let project = begun("rules");
    let third = ("country: FI, purpose: { en: Hosting", "country: IN, purpose: { en: Hosting");
    state(&project, "v1", "2024-01-10", &first(&[third, ("transfers: none", "# Nothing is said of transfers.")]));
    state(&project, "v2", "2024-02-10", &first(&[("effective: 2024-01-01", "# No day.")]).replace("# No day.", ""));
    let run = import(&project, &["--from-tags", "v?"]);
    assert!(run.code == Some(2) && run.stderr.contains("no tag that leads to a commit fits `v?`"), "{run:?}");
    let run = import(&project, &["--from-tags", "v*"]);
    let told = fates(&run);
    assert!(told.first().is_some_and(|line| line.ends_with("version 1, from 2024-01-01")), "{run:?}");
    assert!(told.get(1).is_some_and(|line| line.starts_with("2024-02-10 v2: version 2, from 2024-02-10 (")), "{run:?}");
}

#[test]
fn a_clock_that_ran_backwards_is_told_and_nothing_is_made() {
    let project = begun("clock");
    state(&project, "v1", "2024-05-10", &first(&[]));
    state(&project, "v2", "2024-04-10", &kept(3));
    for from in [&["--from-tags", "v*"][..], &["--from-commits"]] {
        let run = import(&project, from);
        assert_eq!((run.code, run.stdout.as_str(), project.has("notices/versions")), (Some(2), "", false), "{run:?}");
        assert!(
            run.stderr.contains("error: a clock ran backwards: ") && run.stderr.contains(" was committed on 2024-04-10, and "),
            "{run:?}"
        );
        assert!(run.stderr.contains("help: leave out what was committed on a wrong day"), "{run:?}");
    }
    // What is told alone tells no lie.
    assert_eq!(import(&project, &["--from-tags", "v2"]).code, Some(0));
    let early = begun("early");
    state(&early, "v1", "2030-05-10", &first(&[]));
    let run = import(&early, &["--from-tags", "v1"]);
    assert!(run.code == Some(2) && run.stderr.contains("was committed on 2030-05-10, and today is said to be 2026-11-22"), "{run:?}");
}

#[test]
fn versions_of_notices_below_it_stay_where_they_are() {
    let project = begun("nested");
    project.write("notices/customers/returns.yaml", COMPLETE);
    state(&project, "v1", "2024-01-10", &first(&[]));
    state(&project, "v2", "2024-05-10", &kept(3));
    assert_eq!(project.run(&["publish", "customers/returns", TODAY, "--format", "html"]).code, Some(0));
    let own = files(&project.root.join("notices/versions/customers/returns"));
    let run = import(&project, &["--from-tags", "v*"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(files(&project.root.join("notices/versions/customers/returns")) == own);
    let show = project.run(&["show", TODAY.replace("--today", "--on").as_str()]);
    assert!(show.stdout.contains("customers: version 2") && show.stdout.contains("customers/returns: version 1"), "{show:?}");
}

#[test]
fn what_cannot_be_imported_is_said() {
    let project = storied("refused");
    let cases = [
        (&["customers", "--from-tags", "x*"][..], "no tag that leads to a commit fits `x*`", "the tags are `other`, `v0`, `v1`"),
        (
            &["custmers", "--from-tags", "v*"],
            "there is no notice `custmers`, neither now nor at any of the revisions",
            "did you mean `customers`?",
        ),
        (&["../../x", "--from-tags", "v*"], "there is no notice `../../x`", "give the notice's id"),
        (&["customers"], "required", "--from-tags"),
        (&["customers", "--from-tags", "v*", "--from-commits"], "cannot be used with", "--from-commits"),
    ];
    for (arguments, message, help) in cases {
        let run = project.run(&[&["history", "import", TODAY], arguments].concat());
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{run:?}");
        assert!(run.stderr.contains(message) && run.stderr.contains(help), "{arguments:?}: {run:?}");
    }
    let clone = Project::new("shallow", &[]);
    git(&clone.root, &["clone", "--quiet", "--depth=1", &format!("file://{}", project.root.display()), "clone"]);
    let run = clone.run(&["history", "import", "customers", "--from-commits", "--project", "clone"]);
    assert!(run.code == Some(2) && run.stderr.contains("does not hold its whole history"), "{run:?}");
    let empty = Project::new("untagged", &[(NOTICE, COMPLETE)]);
    begin(&empty);
    let run = import(&empty, &["--from-tags", "*"]);
    assert!(run.code == Some(2) && run.stderr.contains("there are no tags; `--from-commits` looks at every commit"), "{run:?}");
}

//! A change of a published notice, as a pull request brings it: what people must be told of needs a day and a plan, and each slip is told once.

mod support;

use std::process::Command;

use support::{Project, Run, TODAY, changed};

type Changes<'a> = &'a [(&'a str, &'a str)];

/// Data is kept longer than before, of which people must be told.
const LONGER: (&str, &str) = ("retention: { keep: 2 years,", "retention: { keep: 5 years,");
/// Another address of the controller, which they can learn from the notice.
const MOVED: (&str, &str) = ("street: PL 1,", "street: PL 2,");
/// The same data in another order, of which there is nothing to tell.
const ORDER: (&str, &str) =
    ("contact-details: [name, email, phone, postal-address]", "contact-details: [email, name, phone, postal-address]");
const REWORDED: (&str, &str) = ("on our website and tell", "on our web site and tell");
const DAY: (&str, &str) = ("effective: 2026-11-15", "effective: 2027-02-01");
const PLAN: (&str, &str) = ("effective: 2026-11-15", "effective: 2027-02-01\nannouncement: { on: 2027-01-01, by: [email] }");
const NAME: (&str, &str) = ("version: \"1.0\"", "version: \"2.0\"");

/// A day from which the notice applies.
fn from(day: &str) -> String {
    format!("effective: {day}")
}

/// A day from which it applies, and a plan of telling people.
fn planned(plan: &str) -> String {
    format!("effective: 2027-02-01\nannouncement: {plan}")
}

/// A project whose only notice has been published as version 1 on 2026-11-10, to apply from 2026-11-15.
fn published(name: &str) -> Project {
    let project = Project::complete(name, &[]);
    let run = project.run(&["publish", "--today=2026-11-10", "--format", "html", "customers"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    project
}

fn check(project: &Project, more: &[&str]) -> Run {
    project.run(&[&["check", TODAY, "--format", "concise"], more].concat())
}

/// What is found when the notice of a project reads so: each finding by its line, rule and label.
fn found(project: &Project, changes: Changes) -> Vec<String> {
    project.write("notices/customers.yaml", changed(changes));
    let run = check(project, &[]);
    let line = |line: &str| line.strip_prefix("notices/customers.yaml:").unwrap_or(line).to_owned();
    run.stdout.lines().map(line).collect()
}

/// Whether findings are of these rules, each at the line that holds these words and with these words of its label.
#[track_caller]
fn assert_found(project: &Project, changes: Changes, expected: &[(&str, &str, &str)]) {
    let told = found(project, changes);
    let text = changed(changes);
    let line_of = |words: &str| text.lines().position(|line| line.contains(words)).map_or(0, |at| at + 1);
    let is_told = |(rule, place, label): &(&str, &str, &str)| {
        let line = format!("{}:", line_of(place));
        told.iter().any(|told| told.starts_with(&line) && told.contains(&format!("[{rule}]")) && told.contains(label))
    };
    assert_eq!(told.len(), expected.len(), "{told:#?}");
    for one in expected {
        assert!(is_told(one), "{one:?}: {told:#?}");
    }
}

#[test]
fn what_is_as_it_was_published_is_silent() {
    let project = published("unchanged");
    assert_found(&project, &[], &[]);
    assert_eq!(check(&project, &[]).code, Some(0));
}

#[test]
fn a_change_that_people_must_be_told_of_needs_a_day_and_a_plan() {
    let project = published("material");
    let longer = "data is kept longer";
    assert_found(&project, &[LONGER], &[("sudden-change", "effective:", longer), ("untold-change", "keep: 5", longer)]);
    assert_eq!(check(&project, &[]).code, Some(1));
    assert_found(&project, &[LONGER, DAY], &[("untold-change", "keep: 5", longer), ("unpublished-change", "keep: 5", "version 1 says")]);
    assert_eq!(check(&project, &[]).code, Some(1));
    assert_found(&project, &[LONGER, PLAN], &[("unpublished-change", "keep: 5", longer)]);
    let run = check(&project, &["--quiet"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
    project.write("notices/customers.yaml", changed(&[LONGER, PLAN, NAME]));
    let run = project.run(&["publish", TODAY, "--format", "html"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_found(&project, &[LONGER, PLAN, NAME], &[]);
}

#[test]
fn wording_alone_and_a_day_alone_are_no_errors() {
    let project = published("wording");
    for (change, label) in [(REWORDED, "a text is told in other words"), (MOVED, "reached in another way"), (ORDER, "order")] {
        assert_found(&project, &[change], &[("unmoved-date", "effective:", "as in version 1, and ")]);
        assert_found(&project, &[change, DAY], &[("unpublished-change", change.1, label)]);
        assert_eq!(check(&project, &[]).code, Some(0));
    }
    assert_found(&project, &[DAY], &[("idle-date", "effective:", "which says the same")]);
    assert!(project.check().stdout.contains("write `effective: 2026-11-15` again"));
    let updated = ("updated: 2026-11-01", "updated: 2026-11-10");
    assert_found(&project, &[updated], &[("idle-date", "updated:", "which says the same")]);
    assert_eq!(check(&project, &[]).code, Some(0));
    assert_found(&project, &[("review-by: 2027-11-01", "review-by: 2028-11-01")], &[]);
}

#[test]
fn a_wrong_day_is_told_once() {
    let project = published("days");
    let day = |day: &str| ("effective: 2026-11-15", from(day));
    for (on, label, rest) in [
        ("2026-11-15", "as in version 1", &[][..]),
        ("2026-11-01", "not after 2026-11-22", &[]),
        // It can be published by those who waive the rule, and must not be forgotten.
        ("2026-11-22", "not after 2026-11-22", &[("unpublished-change", "keep: 5", "version 1 says otherwise")]),
    ] {
        let (effective, on) = day(on);
        let plan = format!("{on}\nannouncement: {{ on: 2026-11-21, by: [email] }}");
        let expected = [&[("sudden-change", "effective:", label)], rest].concat();
        assert_found(&project, &[LONGER, (effective, &plan)], &expected);
    }
    // Of the rest, a day that has passed is no day on which anybody was shown it.
    let told = |change: (&str, &str), on: &str, rest: &[(&str, &str, &str)]| {
        let (effective, on) = day(on);
        assert_found(&project, &[change, (effective, &on)], rest);
    };
    let waits = ("unpublished-change", "street: PL 2", "version 1 says otherwise");
    told(MOVED, "2026-11-01", &[("backdated-change", "effective:", "version 1 was published on 2026-11-10 and applies from 2026-11-15")]);
    told(MOVED, "2026-11-20", &[("backdated-change", "effective:", "has passed on 2026-11-22"), waits]);
    told(MOVED, "2026-11-22", &[waits]);
    told(ORDER, "2026-11-20", &[("unpublished-change", "contact-details", "version 1 says otherwise")]);
}

#[test]
fn a_plan_says_how_and_when_and_is_one_for_this_change() {
    let project = published("plans");
    let waits = ("unpublished-change", "keep: 5", "version 1 says otherwise");
    for (plan, label) in [
        ("none", "but data is kept longer"),
        ("{ by: [email] }", "does not say when"),
        ("{ on: 2027-01-01 }", "does not say how"),
        ("{ on: none, by: [email] }", "does not say when"),
        ("{ on: 2027-01-01, by: none }", "does not say how"),
        ("{ on: 2027-02-01, by: letter }", "not before 2027-02-01, from when it applies"),
        ("{ on: 2026-11-10, by: letter }", "not after 2026-11-10, when version 1 was published"),
    ] {
        let plan = planned(plan);
        let changes = [LONGER, ("effective: 2026-11-15", plan.as_str())];
        assert_found(&project, &changes, &[("untold-change", "announcement:", label), waits]);
    }
    for plan in ["{ on: 2026-12-01, by: letter }", "{ on: 2026-12-01, by: [email, banner] }"] {
        assert_found(&project, &[LONGER, ("effective: 2026-11-15", &planned(plan))], &[waits]);
    }
    // What is still to be found out is told as such.
    for plan in ["{ todo: ask }", "{ on: { todo: ask }, by: email }", "{ on: 2026-12-01, by: { todo: ask } }"] {
        let plan = planned(plan);
        assert_found(&project, &[LONGER, ("effective: 2026-11-15", &plan)], &[("open-to-do", "announcement:", "ask"), waits]);
    }
    let todo = "effective: { todo: ask }\nannouncement: { on: 2027-01-01, by: [email] }";
    assert_found(&project, &[LONGER, ("effective: 2026-11-15", todo)], &[("open-to-do", "effective:", "ask"), waits]);
    // Nobody needs a plan for what people need not be told of.
    let moved = ("unpublished-change", "street: PL 2", "version 1 says otherwise");
    assert_found(&project, &[MOVED, ("effective: 2026-11-15", &planned("none"))], &[moved]);
}

#[test]
fn help_can_be_typed() {
    let project = published("help");
    project.write("notices/customers.yaml", changed(&[LONGER]));
    let told = project.check().stdout;
    for help in ["as in `effective: 2027-01-01`", "as in `announcement: { on: 2026-11-23, by: [email] }`"] {
        assert!(told.contains(help), "{told}");
    }
    let typed = "effective: 2027-01-01\nannouncement: { on: 2026-11-23, by: [email] }";
    assert_found(&project, &[LONGER, ("effective: 2026-11-15", typed)], &[("unpublished-change", "keep: 5", "version 1")]);
}

#[test]
fn a_notice_without_its_day_is_told_that_it_lacks_one() {
    let project = published("no-day");
    let gone = ("effective: 2026-11-15\n", "");
    let plan = ("effective: 2026-11-15", "announcement: { on: 2026-12-01, by: [email] }");
    assert_found(&project, &[LONGER, plan], &[("sudden-change", "title:", "does not say from when it applies")]);
    assert_found(&project, &[MOVED, gone], &[("unmoved-date", "title:", "does not say from when it applies")]);
    assert_found(&project, &[gone], &[]);
}

#[test]
fn what_cannot_be_read_is_no_change() {
    let project = published("broken");
    for broken in ["retention: { keep: 5 yeers,", "retention: { kept: 5 years,"] {
        let told = found(&project, &[("retention: { keep: 2 years,", broken)]);
        assert!(!told.is_empty() && told.iter().all(|told| !told.contains("-change]") && !told.contains("-date]")), "{told:#?}");
    }
    let told = found(&project, &[LONGER, ("effective: 2026-11-15", "effective: 2027-02-30")]);
    assert!(!told.is_empty() && told.iter().all(|told| told.contains("[wrong-type]")), "{told:#?}");
    // A waiver of what is not heard is not called unused.
    let waiver = "cookies:\nwaive: [{ rule: sudden-change, reason: ordered so, by: the board, until: 2027-01-31 }]\nsecurtiy: none\n";
    let told = found(
        &project,
        &[LONGER, ("cookies:\n  explanation", &waiver.replace("cookies:\n", "").replace("securtiy: none\n", "cookeis:\n  explanation"))],
    );
    assert!(!told.is_empty() && told.iter().all(|told| !told.contains("[unused-waiver]")), "{told:#?}");
}

#[test]
fn of_a_draft_the_day_and_the_plan_are_open() {
    let project = published("draft");
    let draft = ("status: in-force", "status: draft");
    assert_found(&project, &[draft, LONGER], &[("unpublished-change", "keep: 5", "data is kept longer; the notice is at another stage")]);
    assert_eq!(check(&project, &[]).code, Some(0));
    // The site goes on showing what was published, and drafts are left alone until they are named.
    let run = project.run(&["publish", TODAY]);
    assert_eq!(run.code, Some(0), "{run:?}");
    let run = project.run(&["publish", TODAY, "customers"]);
    assert!(run.code == Some(1) && run.stderr.contains("a draft cannot be published as a version"), "{run:?}");
}

#[test]
fn a_withdrawal_has_a_day_of_its_own() {
    let project = published("withdrawn");
    let withdrawn = ("status: in-force", "status: withdrawn");
    assert_found(&project, &[withdrawn], &[("unmoved-date", "effective:", "as in version 1, and the notice is at another stage")]);
    let changes = [withdrawn, DAY, NAME];
    assert_found(&project, &changes, &[("unpublished-change", "status:", "version 1 says otherwise")]);
    let run = project.run(&["publish", TODAY, "--format", "html"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_found(&project, &changes, &[]);
}

#[test]
fn before_the_first_version_nothing_is_compared() {
    let project = Project::complete("first", &[]);
    assert_found(&project, &[LONGER, PLAN], &[("future-date", "effective:", "in force only from this day")]);
    assert_found(&project, &[LONGER], &[]);
}

#[test]
fn a_waiver_lets_a_change_apply_at_once() {
    let project = published("waived");
    let waiver =
        "waive: [{ rule: sudden-change, reason: the court ordered it, by: the board, until: 2026-12-31 }]\ncookies:\n  explanation";
    let plan = "effective: 2026-11-22\nannouncement: { on: 2026-11-21, by: [email] }";
    let changes = [LONGER, ("effective: 2026-11-15", plan), ("cookies:\n  explanation", waiver), NAME];
    assert_found(&project, &changes, &[("unpublished-change", "keep: 5", "version 1 says otherwise")]);
    let run = project.run(&["publish", TODAY, "--format", "html"]);
    assert_eq!(run.code, Some(0), "{run:?}");
}

#[test]
fn a_change_in_a_shared_part_is_told_at_each_notice_that_it_changes() {
    let of = |title: &str| {
        changed(&[
            ("title: { en: Privacy notice for customers }", &format!("extends: shared\ntitle: {{ en: {title} }}")),
            ("security: [access-control, firewall]\n", ""),
        ])
    };
    let shared = |security: &str| format!("security: {security}\naudience: {{ countries: [FI] }}\n");
    let project = Project::new(
        "shared",
        &[
            ("notices/one.yaml", &of("Privacy notice for customers")),
            ("notices/two.yaml", &of("Privacy notice for readers")),
            ("notices/shared.yaml", &shared("[access-control, firewall]")),
        ],
    );
    let run = project.run(&["publish", "--today=2026-11-16", "--format", "html", "one", "two"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(check(&project, &[]).stdout, "");
    project.write("notices/shared.yaml", shared("[access-control]"));
    let told = check(&project, &[]).stdout;
    let lines: Vec<_> = told.lines().collect();
    assert!(lines.len() == 2 && lines.iter().all(|line| line.contains("[unmoved-date]")), "{told}");
    assert!(lines[0].starts_with("notices/one.yaml:8:") && lines[1].starts_with("notices/two.yaml:8:"), "{told}");
    let moved = |title: &str| of(title).replace("effective: 2026-11-15", "effective: 2027-02-01");
    project.write("notices/one.yaml", moved("Privacy notice for customers"));
    let told = check(&project, &[]).stdout;
    assert!(told.starts_with("notices/one.yaml:3:8: advice[unpublished-change]"), "{told}");
}

#[test]
fn a_notice_that_vanishes_is_missed_until_it_is_withdrawn() {
    let project = published("vanished");
    let file = project.root.join("notices/customers.yaml");
    project.write(
        "notices/another.yaml",
        changed(&[("title: { en: Privacy notice for customers }", "title: { en: Privacy notice for readers }")]),
    );
    std::fs::remove_file(&file).expect("the notice can be removed");
    let run = check(&project, &[]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(
        run.stdout.contains("warning[notice-gone]: `customers` was published in versions") && run.stdout.lines().count() == 1,
        "{run:?}"
    );
    project.write("notices/customers.yaml", changed(&[("status: in-force", "status: withdrawn"), DAY, NAME]));
    assert_eq!(project.run(&["publish", TODAY, "--format", "html"]).code, Some(0));
    std::fs::remove_file(&file).expect("the notice can be removed");
    assert_eq!(check(&project, &[]).stdout, "");
    assert_eq!(project.build().code, Some(0));
    assert!(project.read("public/customers/index.html").contains("2027-02-01") || project.has("public/customers/2027-02-01/en/index.html"));
}

#[test]
fn what_file_managers_leave_is_no_version() {
    let project = published("hidden");
    for path in [".DS_Store", "customers/.DS_Store", "customers/2026-11-15/.DS_Store", ".new-4711/version.yaml"] {
        project.write(&format!("notices/versions/{path}"), "nobody published this");
    }
    assert_found(&project, &[], &[]);
    assert_eq!(project.build().code, Some(0));
    assert!(project.site().iter().all(|(path, _)| !path.contains(".DS_Store")));
}

#[test]
fn a_version_always_has_the_page_that_others_lead_to() {
    let project = Project::complete("page", &[]);
    let run = project.run(&["publish", "--today=2026-11-10", "--format", "markdown", "customers"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(project.build().code, Some(0));
    assert!(project.has("public/customers/2026-11-15/en/customers.md") && project.has("public/customers/2026-11-15/en/index.html"));
    assert!(!project.has("public/customers/2026-11-15/en/customers.txt"));
}

#[test]
fn the_words_that_tell_people_lead_to_what_changed() {
    let project = published("telling");
    let publish = || {
        project.write("notices/customers.yaml", changed(&[LONGER, PLAN, NAME]));
        let run = project.run(&["publish", TODAY, "--format", "html"]);
        assert!(run.code == Some(0) && run.stderr.contains("(material: 1 change)"), "{run:?}");
    };
    publish();
    let told = project.read("notices/versions/customers/2027-02-01/pages/en/announcement.txt");
    assert!(told.contains("\nhttps://esimerkki.example/privacy\ncustomers/2027-02-01/en/changes.html\n"), "{told}");
    let built = project.build();
    assert_eq!(built.code, Some(0), "{built:?}");
    std::fs::remove_dir_all(project.root.join("notices/versions/customers/2027-02-01")).expect("it can be removed");
    project.write("site/site.yaml", "base-url: https://privacy.example\n");
    publish();
    let told = project.read("notices/versions/customers/2027-02-01/pages/en/announcement.txt");
    let folder = "https://privacy.example/customers/2027-02-01/en/";
    assert!(told.contains(&format!("\n{folder}\n{folder}changes.html\n")), "{told}");
}

#[test]
fn build_servers_show_where_a_change_stands() {
    let project = published("github");
    project.write("notices/customers.yaml", changed(&[LONGER]));
    let run = project.run(&["check", TODAY, "--format", "github"]);
    let lines: Vec<_> = run.stdout.lines().collect();
    assert_eq!((run.code, lines.len()), (Some(1), 2), "{run:?}");
    let day =
        "::error file=notices/customers.yaml,line=7,endLine=7,title=sudden-change%3A a change that people must be told of would apply";
    assert!(lines[0].starts_with(day) && lines[0].contains("::as in version 1, and data is kept longer%0A"), "{run:?}");
    assert!(lines[1].starts_with("::error file=notices/customers.yaml,line=45,"), "{run:?}");
    assert!(lines[1].contains("title=untold-change%3A nobody plans to tell people"), "{run:?}");
    for format in ["json", "sarif", "gitlab", "junit", "human"] {
        let run = project.run(&["check", TODAY, "--format", format]);
        assert!(run.code == Some(1) && run.stdout.contains("untold-change"), "{format}: {run:?}");
    }
}

/// Runs git without the settings of whoever runs the tests.
fn git(project: &Project, arguments: &[&str]) {
    let mut command = Command::new("git");
    let own = ["-c", "user.name=Tests", "-c", "user.email=tests@example.invalid", "-c", "commit.gpgsign=false"];
    command.args(own).args(arguments).current_dir(&project.root);
    command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null");
    for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        command.env_remove(variable);
    }
    let output = command.output().expect("git can be run");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_branch_answers_for_the_changes_that_it_adds() {
    let project = published("since");
    git(&project, &["init", "--quiet", "--initial-branch=main"]);
    let commit = |message: &str| {
        git(&project, &["add", "--all"]);
        git(&project, &["commit", "--quiet", "--message", message]);
        git(&project, &["tag", message]);
    };
    commit("published");
    let since = |revision: &str| check(&project, &["--changed-since", revision]);
    assert_eq!(since("published").stdout, "");
    project.write("notices/customers.yaml", changed(&[LONGER]));
    let run = since("published");
    assert!(run.code == Some(1) && run.stdout.contains("sudden-change") && run.stdout.contains("untold-change"), "{run:?}");
    commit("longer");
    let run = since("longer");
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "what was there is not told: {run:?}");
    // Git leaves the ends of lines as they were published, however it is set up.
    git(&project, &["config", "core.autocrlf", "true"]);
    std::fs::remove_dir_all(project.root.join("notices/versions")).expect("the versions can be removed");
    git(&project, &["checkout", "--", "notices/versions"]);
    assert!(!check(&project, &[]).stdout.contains("version-changed"));
    // What a branch publishes is compared from then on.
    project.write("notices/customers.yaml", changed(&[LONGER, PLAN, NAME]));
    assert_eq!(project.run(&["publish", TODAY, "--format", "html"]).code, Some(0));
    let run = since("longer");
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
    // A published file that is changed is told, though a branch may hold it so for long.
    project.write("notices/versions/customers/2026-11-15/facts.yaml", "title: { en: Another }\n");
    let run = since("longer");
    assert!(run.code == Some(1) && run.stdout.contains("version-changed"), "{run:?}");
}

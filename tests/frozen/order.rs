//! Whether versions follow one another: numbers, days, clocks, and branches that were merged.

use crate::kept::{
    LATER, all, assert_refused, at, build, build_at, build_on, notice, project, publish, remove, rename, set, sign, sign_one,
};
use crate::support::{Project, run};

#[test]
fn a_version_that_lies_elsewhere_than_it_was_published_is_told() {
    let project = project("renamed");
    rename(&project, "notices/versions/customers/2026-12-01", "notices/versions/customers/2026-12-02");
    assert_refused(
        &project,
        "a renamed folder",
        &["version 2 of `customers` lies in another folder than its own", "2026-12-02/version.yaml"],
    );
    let project = self::project("renamed-notice");
    rename(&project, "notices/versions/customers", "notices/versions/clients");
    let run = build(&project);
    assert!(run.code == Some(1) && run.stderr.contains("version 1 of `customers` lies in another folder than its own"), "{run:?}");
}

/// Copies version 3 to another day, as a second branch would have published it.
fn branch(project: &Project, day: &str) {
    let folder = format!("notices/versions/customers/{day}");
    for (path, bytes) in crate::support::files(&project.root.join(at(3, ""))) {
        project.write(&format!("{folder}/{path}"), bytes);
    }
    let text = project.read(&format!("{folder}/version.yaml")).replace("effective: 2027-01-01", &format!("effective: {day}"));
    let (above, _) = text.rsplit_once("sha256: ").expect("a head ends with its digest");
    let digest = seloste::project::versions::digest_of(above.as_bytes());
    project.write(&format!("{folder}/version.yaml"), format!("{above}sha256: {digest}\n"));
}

#[test]
fn two_versions_of_one_number_are_told() {
    let project = project("branches");
    branch(&project, "2027-01-05");
    assert_refused(&project, "two branches", &["error[version-order]: two versions of `customers` have the number 3", "two branches"]);
}

#[test]
fn a_gap_is_told() {
    for (number, told) in [(1, "version 1 of `customers` is missing"), (2, "version 2 of `customers` is missing")] {
        let project = project(&format!("gap-{number}"));
        remove(&project, &at(number, ""));
        assert_refused(&project, "a gap", &["error[version-order]", told, "put back what was published"]);
    }
    let project = project("gap-of-two");
    [1, 2].iter().for_each(|number| remove(&project, &at(*number, "")));
    assert_refused(&project, "a gap", &["versions 1 to 2 of `customers` are missing"]);
}

#[test]
fn days_that_run_backwards_are_told() {
    let project = project("backwards");
    set(&project, 2, "published", "2026-11-09");
    sign(&project, 2);
    assert_refused(&project, "published", &["error[version-order]: version 2 of `customers` was published before the one before it"]);
    let project = self::project("backwards-effective");
    rename(&project, "notices/versions/customers/2026-12-01", "notices/versions/customers/2026-11-01");
    let head = "notices/versions/customers/2026-11-01/version.yaml";
    let text = project.read(head).replace("effective: 2026-12-01", "effective: 2026-11-01");
    let (above, _) = text.rsplit_once("sha256: ").expect("a head ends with its digest");
    project.write(head, format!("{above}sha256: {}\n", seloste::project::versions::digest_of(above.as_bytes())));
    assert_refused(&project, "effective", &["error[version-order]: version 2 of `customers` does not apply later than the one before it"]);
}

#[test]
fn a_day_before_the_last_publication_is_refused() {
    let project = project("clock");
    let before = all(&project);
    let told = "error: version 3 of `customers` was published on 2026-12-10, and today is said to be 2026-12-09";
    for run in [build_on(&project, "2026-12-09"), publish(&project, "2026-12-09")] {
        assert!(run.code == Some(2) && run.stderr.contains(told) && run.stderr.contains("help: set the machine's clock"), "{run:?}");
    }
    assert!(all(&project) == before);
    assert_eq!(build_on(&project, "2026-12-10").code, Some(0));
}

#[test]
fn the_environment_decides_the_day_where_nobody_names_one() {
    let project = project("epoch");
    // 10 January 2027, 12:00 in UTC.
    let run = build_at(&project, "1799582400");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let by_epoch = project.site();
    assert_eq!(build_on(&project, LATER).code, Some(0));
    assert!(project.site() == by_epoch, "it is the day that `--today` names");
    let run = build_at(&project, "1796774400");
    assert!(run.code == Some(2) && run.stderr.contains("today is said to be 2026-12-09"), "{run:?}");
    project.write("notices/customers.yaml", notice(4, "2027-02-01"));
    let before = all(&project);
    for value in ["", "yesterday", "12.5", "99999999999999999999", "-1e9"] {
        let command = |verb: &[&str]| run_with(&project, verb, value);
        for run in [command(&["build"]), command(&["publish", "customers"]), command(&["show"])] {
            assert!(run.code == Some(2) && run.stderr.contains("`SOURCE_DATE_EPOCH` is set to `"), "{value}: {run:?}");
        }
    }
    assert!(all(&project) == before);
    let run = run_with(&project, &["publish", "customers", "--format", "html"], "1799582400");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(project.read("notices/versions/customers/2027-02-01/version.yaml").contains("\npublished: 2027-01-10\n"));
}

fn run_with(project: &Project, arguments: &[&str], epoch: &str) -> crate::support::Run {
    run(project.command(arguments).env("SOURCE_DATE_EPOCH", epoch))
}

#[test]
fn a_notice_in_a_folder_has_its_versions_there() {
    let project = Project::new("folder", &[("notices/kauppa/customers.yaml", &notice(1, "2026-11-15"))]);
    let publish = |day: &str| project.run(&["publish", "kauppa/customers", "--today", day, "--format", "html", "--format", "markdown"]);
    assert_eq!(publish("2026-11-10").code, Some(0));
    project.write("notices/kauppa/customers.yaml", notice(2, "2026-12-01"));
    let run = publish("2026-11-20");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert!(project.has("notices/versions/kauppa/customers/2026-12-01/version.yaml"));
    let run = build_on(&project, "2026-12-02");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    for path in
        ["2026-11-15/en/index.html", "2026-12-01/en/changes.html", "versions/en/index.html", "versions/en/feed.xml", "en/index.html"]
    {
        assert!(project.has(&format!("public/kauppa/customers/{path}")), "{path}");
    }
    let shown = project.run(&["show", "kauppa/customers", "--on", "2026-11-30"]);
    assert!(shown.stdout.starts_with("kauppa/customers: version 1, from 2026-11-15 until 2026-11-30\n"), "{shown:?}");
}

/// A notice may be called like a day, and another one like the folder of versions.
#[test]
fn a_notice_that_is_called_like_a_day_has_versions_of_its_own() {
    for name in ["2026-01-01", "versions", "news/2026-01-01"] {
        let project =
            Project::new(&format!("called-{}", name.replace('/', "-")), &[(&format!("notices/{name}.yaml"), &notice(1, "2026-11-15"))]);
        let run = project.run(&["publish", name, "--today", "2026-11-10", "--format", "html"]);
        assert_eq!(run.code, Some(0), "{name}: {}", run.stderr);
        let run = build_on(&project, "2026-11-16");
        assert_eq!(run.code, Some(0), "{name}: {}", run.stderr);
        assert!(project.has(&format!("public/{name}/2026-11-15/en/index.html")), "{name}");
    }
}

#[test]
fn a_head_with_a_digest_to_match_that_says_what_cannot_be_is_told() {
    for (key, value, told) in [
        ("number", "0", "version-"),
        ("number", "-1", "version-"),
        ("number", "4294967296", "version-"),
        ("effective", "2026-02-30", "error["),
        ("languages", "[tlh]", "error["),
        ("style", "../../../secret.css", "version-unreadable"),
        ("notice", "../customers", "version-changed"),
    ] {
        let project = project(&format!("head-says-{key}-{}", value.replace(['/', '.', '[', ']'], "")));
        set(&project, 3, key, value);
        sign_one(&project, 3);
        assert_refused(&project, key, &[told, &at(3, "version.yaml")]);
    }
}

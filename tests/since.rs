//! `check --changed-since`, in real repositories: a branch answers for what it adds, and for nothing else.

mod support;

use support::git::{begin, commit, git};
use support::{COMPLETE, Project, Run, TODAY, changed};

/// A transfer on which nothing is said: an error.
fn unsafeguarded() -> String {
    let third = ("country: FI, purpose: { en: Hosting", "country: IN, purpose: { en: Hosting");
    changed(&[third, ("transfers: none", "# Nothing is said of transfers.")])
}

/// A repository whose first commit, tagged `old`, holds these files.
fn repository(name: &str, files: &[(&str, &str)]) -> Project {
    let project = Project::new(name, files);
    begin(&project);
    git(&project.root, &["tag", "old"]);
    project
}

fn since(project: &Project, revision: &str, more: &[&str]) -> Run {
    project.run(&[&["check", TODAY, "--format", "concise", "--changed-since", revision], more].concat())
}

#[test]
fn what_was_there_is_not_told_and_what_is_added_is() {
    let project = repository("added", &[("notices/old.yaml", &unsafeguarded())]);
    assert_eq!(project.check().code, Some(1));
    let run = since(&project, "old", &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
    assert_eq!(run.stderr, "no findings as of 2026-11-22\n1 finding known at `old` already\n");

    // Whether it is committed does not matter: what lies on the disk is judged.
    project.write("notices/new.yaml", unsafeguarded());
    let run = since(&project, "old", &[]);
    assert_eq!((run.code, run.stdout.lines().count()), (Some(1), 1), "{run:?}");
    assert!(run.stdout.starts_with("notices/new.yaml:23:96: error[transfer-without-safeguard]"), "{run:?}");
    commit(&project);
    assert_eq!(since(&project, "old", &[]), run);
    assert_eq!(since(&project, "HEAD~1", &[]).code, Some(1));
    assert_eq!(since(&project, "main", &[]).code, Some(0));
}

#[test]
fn a_finding_is_known_again_when_its_lines_move() {
    let project = repository("moved", &[("notices/a.yaml", &unsafeguarded())]);
    let moved = unsafeguarded().replace("title:", "# One line,\n\n# and another.\ntitle:");
    project.write("notices/a.yaml", &moved);
    assert_eq!(since(&project, "old", &[]).code, Some(0));
    // One more of the same kind is one more.
    let line = moved.lines().find(|line| line.contains("country: IN")).expect("the recipient");
    let twice = moved.replace(line, &format!("{line}\n{}", line.replace("hosting:", "second:")));
    project.write("notices/a.yaml", twice);
    let run = since(&project, "old", &[]);
    let errors = run.stdout.lines().filter(|line| line.contains("transfer-without-safeguard")).count();
    assert_eq!((run.code, errors), (Some(1), 1), "{run:?}");
}

#[test]
fn a_file_that_is_only_renamed_brings_nothing_new() {
    let project = repository("renamed", &[("notices/a.yaml", &unsafeguarded())]);
    git(&project.root, &["mv", "notices/a.yaml", "notices/b.yaml"]);
    let run = since(&project, "old", &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
}

#[test]
fn mistakes_of_reading_inheritance_and_single_notices_are_compared_too() {
    let shared = "controler: {}\n";
    let files = [("notices/shared.yaml", shared), ("notices/a.yaml", COMPLETE), ("notices/b.yml", "x\n"), ("site/site.yaml", "tilte: x\n")];
    let project = repository("reading", &files);
    assert_eq!(project.check().code, Some(1));
    let run = since(&project, "old", &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
    project.write("notices/shared.yaml", "controler: {}\nregistres: {}\n");
    let run = since(&project, "old", &[]);
    assert!(run.stdout.starts_with("notices/shared.yaml:2:1: error[unknown-key]") && run.stdout.lines().count() == 1, "{run:?}");
    project.write("notices/a.yaml", unsafeguarded());
    let run = since(&project, "old", &["notices/a.yaml"]);
    assert!(run.stdout.starts_with("notices/a.yaml:23:96: error[") && run.stdout.lines().count() == 1, "{run:?}");
}

#[test]
fn what_stands_apart_from_notices_is_compared_too() {
    let notice = COMPLETE.replace("languages: [en]", "languages: [en, fi]");
    let files = [
        ("notices/a.yaml", notice.as_str()),
        ("translations/fi/a.yaml", "title: Tietosuojaseloste\ntexts.chnages: x\n"),
        ("locales/en/own.ftl", "label-x = X\n"),
    ];
    let project = repository("apart", &files);
    let check = project.check();
    assert!(check.stdout.contains("translation-without-text") && check.stdout.contains("unknown-message"), "{check:?}");
    let run = since(&project, "old", &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
    project.write("translations/fi/a.yaml", "title: Tietosuojaseloste\ntexts.chnages: x\ntexts.scpoe: x\n");
    let run = since(&project, "old", &[]);
    assert!(
        run.stdout.starts_with("translations/fi/a.yaml:3:1: error[translation-without-text]") && run.stdout.lines().count() == 1,
        "{run:?}"
    );
}

#[test]
fn a_project_may_lie_anywhere_in_a_repository_and_be_younger_than_it() {
    let project = repository("deep", &[("README.md", "Nothing yet.\n"), ("config.yaml", "a: 1\n")]);
    project.write("legal/privacy/notices/a.yaml", unsafeguarded());
    let run = since(&project, "old", &["legal/privacy"]);
    assert!(run.code == Some(1) && run.stdout.starts_with("legal/privacy/notices/a.yaml:23:96: "), "all of it is new: {run:?}");
    commit(&project);
    git(&project.root, &["tag", "new"]);
    for path in ["legal/privacy", "legal/privacy/notices/a.yaml", "legal/privacy/notices"] {
        let run = since(&project, "new", &[path]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{path}: {run:?}");
    }
    let inside = support::run(project.command(&["check", TODAY, "--changed-since=new"]).current_dir(project.root.join("legal/privacy")));
    assert_eq!((inside.code, inside.stdout.as_str()), (Some(0), ""), "{inside:?}");
}

#[test]
fn a_level_or_a_waiver_that_goes_away_is_treated_as_what_it_is() {
    let waiver = "waive: [{ rule: transfer-without-safeguard, reason: moved soon, by: the board, until: 2027-01-31 }]\n";
    let waived = unsafeguarded() + waiver;
    let files =
        [("notices/a.yaml", waived.as_str()), ("notices/b.yaml", &unsafeguarded()), ("site/site.yaml", "rules: { allow: [transfers] }\n")];
    let project = repository("levels", &files);
    assert_eq!(since(&project, "old", &[]).stderr, "no findings as of 2026-11-22\n");
    project.write("site/site.yaml", "languages: [en]\n");
    let run = since(&project, "old", &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "what was allowed was there: {run:?}");
    project.write("notices/a.yaml", unsafeguarded());
    let run = since(&project, "old", &[]);
    assert!(run.code == Some(1) && run.stdout.starts_with("notices/a.yaml:") && run.stdout.lines().count() == 1, "{run:?}");
}

#[test]
fn what_is_written_is_compared_with_the_version_that_was_published_then() {
    let project = Project::new("versions", &[("notices/a.yaml", COMPLETE)]);
    assert_eq!(project.run(&["publish", "a", TODAY, "--format", "html"]).code, Some(0));
    let longer = changed(&[("keep: 2 years", "keep: 5 years"), ("effective: 2026-11-15", "effective: 2026-11-20")]);
    project.write("notices/a.yaml", &longer);
    project.write("notices/versions/stray.txt", "x\n");
    begin(&project);
    let check = project.check();
    assert!(["sudden-change", "untold-change", "version-unreadable"].iter().all(|code| check.stdout.contains(code)), "{check:?}");
    let run = since(&project, "HEAD", &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
    // What was published is no less changed because it was there.
    let facts = "notices/versions/a/2026-11-15/facts.yaml";
    project.write(facts, project.read(facts).replace("2 years", "3 years"));
    let run = since(&project, "HEAD", &[]);
    let told = || run.stdout.lines().filter(|line| line.contains("error[version-changed]"));
    assert!(run.code == Some(1) && told().count() > 0 && told().count() == run.stdout.lines().count(), "{run:?}");
    commit(&project);
    git(&project.root, &["checkout", "--quiet", "HEAD~1", "--", "."]);
    let page = "notices/versions/a/2026-11-15/pages/index.html";
    project.write(page, project.read(page) + "\n");
    commit(&project);
    assert_eq!(since(&project, "HEAD", &[]).stdout.matches("version-changed").count(), 1, "it is told until it is put back");
}

#[test]
fn what_git_cannot_answer_is_said() {
    let project = repository("refused", &[("notices/a.yaml", COMPLETE)]);
    for revision in ["no-such-branch", "--help", "-x", "", "HEAD:notices", "main..old", "--output=x"] {
        let run = project.run(&["check", TODAY, &format!("--changed-since={revision}")]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{run:?}");
        assert!(run.stderr.contains(&format!("there is no revision `{revision}` in the repository of `.`")), "{run:?}");
        assert!(run.stderr.contains("help: name a commit, branch or tag"), "{run:?}");
    }
    let run = support::run(project.command(&["check", TODAY, "--changed-since", "old"]).env("PATH", "/nowhere"));
    assert!(run.code == Some(2) && run.stderr.contains("`git` cannot be run"), "{run:?}");
    // The scratch folder of these tests lies in a repository itself; git is told not to look above it.
    let alone = Project::new("alone", &[("notices/a.yaml", COMPLETE)]);
    let ceiling = alone.root.parent().expect("a folder above");
    let run = support::run(alone.command(&["check", TODAY, "--changed-since", "HEAD"]).env("GIT_CEILING_DIRECTORIES", ceiling));
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{run:?}");
    assert!(run.stderr.contains("`.` lies in no repository that git can read: fatal: not a git repository"), "{run:?}");
}

#[test]
fn a_shallow_clone_gets_the_hint_that_it_is_one() {
    let project = repository("shallow-source", &[("notices/a.yaml", COMPLETE)]);
    commit(&project);
    let clone = Project::new("shallow", &[]);
    let url = format!("file://{}", project.root.display());
    git(&clone.root, &["clone", "--quiet", "--depth=1", "--no-tags", &url, "clone"]);
    let run = clone.run(&["check", TODAY, "--changed-since", "old", "clone"]);
    assert_eq!(run.code, Some(2), "{run:?}");
    assert!(
        run.stderr.contains("there is no revision `old` in the repository of `clone`") && run.stderr.contains("fetch-depth: 0"),
        "{run:?}"
    );
}

#[test]
fn a_clone_without_its_files_fetches_nothing() {
    let project = repository("partial-source", &[("notices/a.yaml", &unsafeguarded())]);
    git(&project.root, &["config", "uploadpack.allowFilter", "true"]);
    project.write("notices/a.yaml", COMPLETE);
    commit(&project);
    let clone = Project::new("partial", &[]);
    let url = format!("file://{}", project.root.display());
    git(&clone.root, &["clone", "--quiet", "--filter=blob:none", &url, "clone"]);
    let run = clone.run(&["check", TODAY, "--changed-since", "old", "clone"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{run:?}");
    assert!(run.stderr.contains("`notices/a.yaml` cannot be read as it was at `old` in `clone`: git "), "{run:?}");
    assert!(run.stderr.contains("help: if this clone holds only a part of the files, fetch the rest"), "{run:?}");
}

#[test]
fn nothing_of_the_repository_is_run_or_changed() {
    let project = repository("hooks", &[("notices/a.yaml", &unsafeguarded())]);
    let hook = "#!/bin/sh\ntouch \"$(dirname \"$0\")/ran\"\n";
    for name in ["post-checkout", "fsmonitor-watchman", "post-index-change"] {
        project.write(&format!(".git/hooks/{name}"), hook);
        #[cfg(unix)]
        std::fs::set_permissions(project.root.join(".git/hooks").join(name), std::os::unix::fs::PermissionsExt::from_mode(0o755))
            .expect("a hook");
    }
    git(&project.root, &["config", "core.fsmonitor", ".git/hooks/fsmonitor-watchman"]);
    let before = support::files(&project.root);
    let scratch = Project::new("hooks-scratch", &[]);
    let run = support::run(project.command(&["check", TODAY, "--changed-since", "old"]).env("TMPDIR", &scratch.root));
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(support::files(&project.root) == before, "the repository is as it was");
    assert_eq!(std::fs::read_dir(&scratch.root).expect("the folder").count(), 1, "nothing is left there but `.git`");
}

#[cfg(unix)]
#[test]
fn links_of_the_past_lead_nowhere() {
    let project = repository("links", &[("notices/a.yaml", COMPLETE)]);
    std::os::unix::fs::symlink("../../secret.yaml", project.root.join("notices/link.yaml")).expect("a link");
    commit(&project);
    let run = since(&project, "HEAD", &[]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
    assert!(since(&project, "old", &[]).stdout.contains("error[link-out]"));
}

//! Bytes that were changed, files that are gone and files that came.

use std::fs;

use crate::kept::{all, assert_refused, at, build, notice, project, publish, remove, sign_one, tamper};
use crate::support::Project;

/// The style sheet of the versions.
fn style(project: &Project) -> String {
    let names = fs::read_dir(project.root.join("notices/versions")).expect("the folder").map(|entry| entry.expect("an entry").file_name());
    let name = names.map(|name| name.to_string_lossy().into_owned()).find(|name| name.starts_with("style-")).expect("a style sheet");
    format!("notices/versions/{name}")
}

#[test]
fn a_changed_byte_is_seen_in_every_file_of_every_version() {
    for number in 1..=3 {
        for (name, file, from, to) in [
            ("facts", "facts.yaml", "Helsinki", "Helsingi"),
            ("page", "pages/en/index.html", "Helsinki", "Helsingi"),
            ("markdown", "pages/en/customers.md", "Helsinki", "Helsingi"),
            ("words", "words/en.json", "Helsinki", "Helsingi"),
            ("about", "about/en.json", "Privacy", "privacy"),
            ("list", "files.sha256", "0", "1"),
        ] {
            let project = project(&format!("byte-{name}-{number}"));
            tamper(&project, &at(number, file), from, to);
            assert_refused(&project, &format!("{file} of version {number}"), &[&at(number, file), "changed"]);
        }
    }
}

#[test]
fn a_changed_head_is_seen() {
    for number in 1..=3 {
        let project = project(&format!("head-{number}"));
        tamper(&project, &at(number, "version.yaml"), "formats: [html, markdown, json]", "formats: [html, markdown]");
        let place = format!("error[version-changed]: a published version was changed\n --> {}", at(number, "version.yaml"));
        assert_refused(&project, "a changed head", &[&place, "git checkout HEAD"]);
    }
}

#[test]
fn a_changed_head_with_a_digest_to_match_is_seen_in_the_next_one() {
    for number in 1..=2 {
        let project = project(&format!("chain-{number}"));
        tamper(&project, &at(number, "version.yaml"), "formats: [html, markdown, json]", "formats: [html, markdown]");
        sign_one(&project, number);
        let told = format!("version {number} of `customers` is not the one that version {} followed", number + 1);
        assert_refused(&project, "a changed head", &["error[version-changed]", &told]);
    }
}

#[test]
fn a_changed_style_sheet_is_seen() {
    let project = project("style");
    let style = style(&project);
    tamper(&project, &style, "{", "{ ");
    assert_refused(&project, "the style sheet", &[&style, "it was changed after it was published"]);
}

#[test]
fn a_missing_file_is_told() {
    for (name, file) in [
        ("head", at(2, "version.yaml")),
        ("facts", at(3, "facts.yaml")),
        ("old-facts", at(1, "facts.yaml")),
        ("list", at(1, "files.sha256")),
        ("page", at(1, "pages/en/index.html")),
        ("words", at(3, "words/en.json")),
        ("old-words", at(2, "words/en.json")),
        ("about", at(1, "about/en.json")),
    ] {
        let project = project(&format!("missing-{name}"));
        remove(&project, &file);
        assert_refused(&project, &file, &[&file]);
    }
    let project = project("missing-style");
    let style = style(&project);
    remove(&project, &style);
    assert_refused(&project, &style, &[&style]);
}

#[test]
fn a_file_that_nobody_published_is_told() {
    for (name, file, why) in [
        ("top", "notices/versions/notes.txt".to_owned(), "this file belongs to no version"),
        ("notice", "notices/versions/customers/version.yaml".to_owned(), "this file belongs to no version"),
        ("version", at(2, "notes.txt"), "not published with"),
        ("pages", at(1, "pages/en/other.html"), "not published with"),
    ] {
        let project = project(&format!("stray-{name}"));
        project.write(&file, "What nobody published.\n");
        assert_refused(&project, &file, &[file.rsplit('/').next().unwrap_or_default(), why]);
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_not_followed() {
    let elsewhere = |name: &str| {
        let project = project(name);
        fs::create_dir_all(project.root.join("elsewhere")).expect("a folder");
        project
    };
    for (name, path) in [
        ("folder", "notices/versions".to_owned()),
        ("notice", "notices/versions/customers".to_owned()),
        ("version", at(2, "").trim_end_matches('/').to_owned()),
        ("pages", at(2, "pages")),
        ("page", at(1, "pages/en/index.html")),
        ("head", at(3, "version.yaml")),
        ("facts", at(3, "facts.yaml")),
    ] {
        let project = elsewhere(&format!("link-{name}"));
        let (here, there) = (project.root.join(&path), project.root.join("elsewhere/it"));
        fs::rename(&here, &there).expect("it can be moved");
        std::os::unix::fs::symlink(&there, &here).expect("a link can be made");
        let run = build(&project);
        assert!(matches!(run.code, Some(1 | 2)), "{path}: {run:?}");
        assert!(
            run.stderr.contains(&path)
                && ["link", "not an ordinary file", "not published with"].iter().any(|words| run.stderr.contains(words)),
            "{}",
            run.stderr
        );
        assert!(project.has("public/customers/2026-11-15/en/index.html"), "the old site is whole");
    }
}

#[test]
fn what_is_no_head_is_told() {
    for (name, bytes, told) in [
        ("binary", b"\xff\xfe\x00\x01".to_vec(), "not-text"),
        ("huge", vec![b'a'; 3 * 1024 * 1024], "file-size"),
        ("empty", Vec::new(), "version-changed"),
        ("list", b"[a, b]\n".to_vec(), "version-changed"),
        ("conflict", b"<<<<<<< HEAD\nnumber: 2\n=======\nnumber: 3\n>>>>>>> other\n".to_vec(), "error["),
    ] {
        let project = project(&format!("no-head-{name}"));
        project.write(&at(2, "version.yaml"), bytes);
        assert_refused(&project, name, &[told, &at(2, "version.yaml")]);
        let shown = project.run(&["show", "customers", "--on", "2026-12-24"]);
        assert!(shown.code == Some(1) && shown.stderr.contains(&at(2, "version.yaml")), "{name}: {shown:?}");
    }
}

#[test]
fn every_file_is_listed_as_sha256sum_reads_it() {
    let project = project("sums");
    let Ok(output) =
        std::process::Command::new("sha256sum").args(["-c", "--quiet", "files.sha256"]).current_dir(project.root.join(at(2, ""))).output()
    else {
        return;
    };
    assert!(output.status.success(), "{output:?}");
}

/// A publication that was killed leaves a folder behind, which is no version.
#[test]
fn what_a_killed_publication_left_is_passed_over_and_cleaned_away() {
    let project = project("left-over");
    let before = all(&project);
    for path in ["version.yaml", "pages/en/index.html", "2026-01-01/version.yaml"] {
        project.write(&format!("notices/versions/.new-4242/{path}"), "half\n");
    }
    // What file managers leave is no version either.
    project.write("notices/versions/.DS_Store", "");
    project.write(&at(1, "pages/.DS_Store"), "");
    let run = build(&project);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    assert_eq!(project.run(&["show", "customers", "--on", "2026-12-24"]).code, Some(0));
    project.write("notices/customers.yaml", notice(4, "2027-02-01"));
    let run = publish(&project, "2027-01-10");
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    let now = all(&project);
    assert!(now.keys().all(|path| !path.contains("/.new-")), "{:?}", now.keys());
    let is_new = |path: &str| path == "notices/customers.yaml" || path.contains("/2027-02-01/");
    assert!(before.iter().all(|(path, bytes)| is_new(path) || now.get(path) == Some(bytes)), "everything else stays");
}

#[cfg(unix)]
#[test]
fn a_publication_that_is_killed_leaves_a_version_whole_or_none() {
    use std::time::Duration;
    let project = project("killed");
    project.write("notices/customers.yaml", notice(4, "2027-02-01"));
    for delay in [20, 60, 100, 140, 200, 300] {
        let mut child = project
            .command(&["publish", "customers", "--today", "2027-01-10"])
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("it runs");
        std::thread::sleep(Duration::from_millis(delay));
        let _ = child.kill();
        let _ = child.wait();
        let run = build(&project);
        assert_eq!(run.code, Some(0), "after {delay} ms: {}", run.stderr);
        if project.has("notices/versions/customers/2027-02-01") {
            break;
        }
    }
}

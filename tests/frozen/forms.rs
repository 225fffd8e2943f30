//! Versions that were published once, by the program of their day, and are never made again: every later program reads them, publishes them to
//! the byte, and compares with them. A form that versions are kept in is a folder of `tests/fixtures/frozen/`.

use std::fs;
use std::path::Path;

use seloste::changes::{DATES, since_latest};
use seloste::project::Project as Sources;
use seloste::project::versions::FORMAT;
use seloste::time::parse_date;

use crate::support::{Project, files};

const FROZEN: &str = "tests/fixtures/frozen";
const NOTICE: &str = "notices/customers.yaml";
/// A day on which the second of two versions applies.
const TODAY: &str = "2027-01-10";

/// A project for each form, as it was committed.
fn each(name: &str, look: impl Fn(&Project)) {
    let forms = fs::read_dir(FROZEN).expect("the folder of forms").map(|entry| entry.expect("an entry").file_name());
    let mut forms: Vec<_> = forms.map(|form| form.to_string_lossy().into_owned()).collect();
    forms.sort();
    assert!(forms.contains(&FORMAT.to_string()), "there is a version of form {FORMAT}, which is what is published today");
    for form in forms {
        let project = Project::new(&format!("form-{form}-{name}"), &[]);
        for (path, bytes) in files(&Path::new(FROZEN).join(&form)) {
            project.write(&path, bytes);
        }
        look(&project);
    }
}

fn build(project: &Project) {
    let run = project.run(&["build", "--no-cache", "--today", TODAY, "--format", "html", "--format", "markdown", "--format", "json"]);
    assert!(run.stderr.contains("built 1 notice"), "{}", run.stderr);
}

#[test]
fn a_version_of_every_form_is_whole() {
    each("whole", |project| {
        let (sources, findings) = Sources::load_with_facts(&project.root).expect("the project can be read");
        assert!(!sources.versions.are_broken, "{findings:?}");
        assert_eq!(sources.versions.of("customers").len(), 2);
        assert!(sources.versions.changed(&project.root).is_empty(), "{:?}", sources.versions.changed(&project.root));
        for version in sources.versions.of("customers") {
            version.facts().unwrap_or_else(|error| panic!("{error}"));
        }
    });
}

#[test]
fn a_version_of_every_form_is_published_to_the_byte() {
    each("bytes", |project| {
        build(project);
        let pages = |day: &str| files(&project.root.join(format!("notices/versions/customers/{day}/pages")));
        for (path, bytes) in pages("2026-11-15") {
            let published = fs::read(project.root.join(format!("public/customers/2026-11-15/{path}"))).expect("it is published");
            if path != "en/index.html" {
                assert!(published == bytes, "{path}");
                continue;
            }
            let text = String::from_utf8(bytes).expect("a page");
            let (start, rest) = text.split_once("<!--standing-->").expect("it has a place for a note");
            let now = String::from_utf8(published).expect("a page");
            assert!(now.starts_with(start) && now.ends_with(rest), "nothing but the note was put into it");
            assert!(now.contains("This is an earlier version. It no longer applies."));
        }
        for (path, bytes) in pages("2027-01-01") {
            let published = fs::read(project.root.join(format!("public/customers/2027-01-01/{path}"))).expect("it is published");
            assert!(published == bytes, "{path}");
        }
    });
}

#[test]
fn the_words_of_every_form_are_shown_with_the_look_of_today() {
    each("words", |project| {
        build(project);
        let page = project.read("public/customers/en/index.html").replace('\u{a0}', " ");
        assert!(page.contains("6 years") && !page.contains("2 years") && page.contains("href=\"../../style.css\""));
        let list = project.read("public/customers/versions/en/index.html");
        assert!(
            list.contains("datetime=\"2026-11-15\"")
                && list.contains("datetime=\"2026-12-31\"")
                && list.contains("datetime=\"2027-01-01\"")
        );
        assert!(project.read("public/customers/versions/en/feed.xml").replace('\u{a0}', " ").contains("6 years"));
        let shown = project.run(&["show", "customers", "--on", "2026-11-20", "--language", "en"]);
        assert_eq!(shown.stdout, project.read("notices/versions/customers/2026-11-15/pages/en/customers.md"));
    });
}

#[test]
fn a_notice_is_compared_with_its_version_of_every_form() {
    let today = parse_date(TODAY).expect("a day");
    let rows = |project: &Project| {
        let (sources, _) = Sources::load_with_facts(&project.root).expect("the project can be read");
        let notice = sources.notice("customers").expect("the notice can be read");
        since_latest(&sources, notice, today).into_iter().map(|change| change.row.id.clone()).filter(|row| row != DATES).collect::<Vec<_>>()
    };
    each("compared", |project| {
        assert_eq!(rows(project), Vec::<String>::new(), "the notice says what its last version says");
        project.write(NOTICE, project.read(NOTICE).replace("keep: 6 years", "keep: 10 years"));
        assert_eq!(rows(project), ["retention-longer"]);
    });
}

#[test]
fn another_version_follows_one_of_every_form() {
    each("followed", |project| {
        let text =
            project.read(NOTICE).replace("keep: 6 years", "keep: 10 years").replace("effective: 2027-01-01", "effective: 2027-03-01");
        let text = text.replace("version: \"1.1\"", "version: \"1.2\"");
        project.write(NOTICE, text.replace("on: 2026-11-25", "on: 2027-01-20"));
        let run = project.run(&["publish", "customers", "--today", TODAY, "--format", "html"]);
        assert_eq!(run.code, Some(0), "{}", run.stderr);
        let changes = project.read("notices/versions/customers/2027-03-01/pages/en/changes.md").replace('\u{a0}', " ");
        assert!(changes.contains("Before: 6 years from") && changes.contains("Now: 10 years from"), "{changes}");
        build(project);
    });
}

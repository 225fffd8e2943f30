//! What was published stays as it was, to the byte, whatever becomes of words, looks, notices and later versions.

use std::collections::BTreeMap;
use std::fs;

use crate::story::{LANGUAGES, TEN, after, build, build_on, page, publish, publish_on, published, shop, step, write};
use crate::support::Project;

type Files = BTreeMap<String, Vec<u8>>;

fn site(project: &Project) -> Files {
    project.site().into_iter().collect()
}

/// Whether a file lies at an address that stays: in the folder of a version, or among the style sheets of versions.
fn is_permanent(path: &str) -> bool {
    path.starts_with("customers/20") || path.starts_with("style-")
}

/// Whether a file tells of versions.
fn is_of_versions(path: &str) -> bool {
    is_permanent(path) || path.starts_with("customers/versions/") || path.ends_with("feed.xml") || path == "changes.json"
}

/// The paths of files that differ between two sites, or are on one of them only, out of those that matter.
fn differing(before: &Files, after: &Files, matters: fn(&str) -> bool) -> Vec<String> {
    let paths = before.keys().chain(after.keys()).filter(|path| matters(path) && before.get(*path) != after.get(*path));
    let mut paths: Vec<_> = paths.cloned().collect();
    paths.sort();
    paths.dedup();
    paths
}

const NONE: [String; 0] = [];

#[test]
fn two_builds_give_the_same_bytes() {
    for (name, settings) in [("twice", None), ("twice-without-address", Some("languages: [fi, en, sv]\n"))] {
        let project = published(name);
        settings.into_iter().for_each(|settings| project.write("site/site.yaml", settings));
        let day = after(&step(TEN).effective);
        build(&project, &day);
        let first = site(&project);
        assert!(first.keys().filter(|path| is_permanent(path)).count() > 150, "{:?}", first.keys());
        fs::remove_dir_all(project.root.join("public")).expect("the site can be removed");
        build(&project, &day);
        assert_eq!(differing(&first, &site(&project), |_| true), NONE, "{name}");
    }
}

#[test]
fn other_words_change_nothing_that_tells_of_versions() {
    let project = published("words");
    let day = step(TEN).effective.clone();
    build(&project, &day);
    let before = site(&project);
    project.write(
        "locales/fi/page.ftl",
        "label-version = Laitos\nlabel-versions = Laitokset\nlabel-changes-feed = Uutta\nlabel-version-earlier-note = Vanha.\n",
    );
    project.write("locales/sv/page.ftl", "label-version = Utgåva\nlabel-version-replaced-by = Nu\n");
    project.write("locales/en/notice.ftl", "heading-recipients = Those who get data\n");
    project.write("locales/en/page.ftl", "label-changes-none = Nothing.\nlabel-changes-follow = Follow\nlabel-search = Look for words\n");
    project.write("locales/en/vocabulary.ftl", "purpose-customer-service = Helping you\n");
    build(&project, &day);
    let now = site(&project);
    assert_eq!(differing(&before, &now, is_of_versions), NONE);
    assert!(
        page(&project, "customers/fi/index.html").contains("Versio 10") && !page(&project, "customers/fi/index.html").contains("Laitos")
    );
    assert!(!page(&project, "customers/en/index.html").contains("Those who get data"), "what was published says what it said");
    assert!(differing(&before, &now, |_| true).contains(&"en/index.html".to_owned()), "only what is not a version takes new words");
}

#[test]
fn another_look_changes_no_permanent_page() {
    let project = published("look");
    let day = step(TEN).effective.clone();
    build(&project, &day);
    let before = site(&project);
    let template = fs::read_to_string("templates/notice.html").expect("our own template");
    project.write("templates/notice.html", template.replace("<main", "<main data-look=\"other\""));
    project.write("site/look.css", "body { color: #123456 }\n");
    build(&project, &day);
    let now = site(&project);
    assert_eq!(differing(&before, &now, is_permanent), NONE);
    for code in LANGUAGES {
        assert!(
            page(&project, &format!("customers/{code}/index.html")).contains("data-look=\"other\""),
            "the own address has the new look"
        );
        assert!(!page(&project, &format!("customers/{}/{code}/index.html", step(TEN).effective)).contains("data-look"));
    }
    assert!(page(&project, "style.css").contains("#123456"));
    // What is published from now on has the new look, and the old ones keep theirs.
    publish(&project, TEN + 1);
    build(&project, &step(TEN + 1).published);
    let later = site(&project);
    let changed = differing(&now, &later, is_permanent);
    assert!(changed.iter().all(|path| !now.contains_key(path)), "{changed:?}");
    assert_eq!(later.keys().filter(|path| path.starts_with("style-")).count(), 2);
    assert!(page(&project, &format!("customers/{}/en/index.html", step(TEN + 1).effective)).contains("data-look"));
}

#[test]
fn another_version_changes_only_the_note_of_the_one_before_it() {
    let project = published("next");
    build(&project, &step(TEN + 1).effective);
    let before = site(&project);
    publish(&project, TEN + 1);
    build(&project, &step(TEN + 1).effective);
    let own = format!("customers/{}/", step(TEN + 1).effective);
    let changed: Vec<_> = differing(&before, &site(&project), is_permanent).into_iter().filter(|path| !path.starts_with(&own)).collect();
    let notes = ["en", "fi", "sv"].map(|code| format!("customers/{}/{code}/index.html", step(TEN).effective));
    assert_eq!(changed, notes);
    for path in notes {
        let text = String::from_utf8(before[&path].clone()).expect("a page");
        let (start, rest) = text.split_once("<!--standing-->").expect("it has a place for the note");
        let now = project.read(&format!("public/{path}"));
        assert!(now.starts_with(start) && now.ends_with(rest), "{path}: nothing else changed");
    }
}

#[test]
fn what_was_published_stays_when_the_notice_is_deleted_a_draft_or_wrong() {
    let project = published("deleted");
    let day = after(&step(TEN).effective);
    build(&project, &day);
    let before = site(&project);
    let text = project.read("notices/customers.yaml");
    let draft = text.replace("status: in-force", "status: draft").replace("10 000 0001", "10 000 0002");
    for (name, text, code) in
        [("a draft", Some(draft), 0), ("wrong", Some(text.replace("role: controller", "role: nobody")), 1), ("deleted", None, 0)]
    {
        match &text {
            Some(text) => project.write("notices/customers.yaml", text),
            None => {
                fs::remove_file(project.root.join("notices/customers.yaml")).expect("it can be removed");
                fs::remove_dir_all(project.root.join("translations")).expect("they can be removed");
            }
        }
        let run = build_on(&project, &day);
        assert_eq!(run.code, Some(code), "{name}: {}", run.stderr);
        assert_eq!(differing(&before, &site(&project), |_| true), NONE, "{name}");
    }
}

#[test]
fn what_is_written_and_not_published_is_not_on_the_site() {
    let project = shop("unpublished");
    publish(&project, 1);
    build(&project, &step(2).effective);
    let before = site(&project);
    write(&project, 2);
    let run = build_on(&project, &step(2).effective);
    assert_eq!(differing(&before, &site(&project), |_| true), NONE, "{}", run.stderr);
    assert!(site(&project).values().all(|bytes| !String::from_utf8_lossy(bytes).contains("Esimerkkikuljetus")), "{}", run.stderr);
    let run = publish_on(&project, &step(2).published);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    build(&project, &step(2).effective);
    assert!(page(&project, "customers/en/index.html").contains("Esimerkkikuljetus"));
}

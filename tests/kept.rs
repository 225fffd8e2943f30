//! A project that is kept while its files change is, after every change, the one that would be read afresh.

mod support;

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use seloste::diagnostic::Diagnostic;
use seloste::project::{Changed, Kept, Project};
use seloste::time::parse_date;
use support::{COMPLETE, changed};

/// What each file may come to hold; `None` is no file. Parts extend parts, in circles too, and name what there is not.
const FILES: &[(&str, &[Option<&str>])] = &[
    (
        "notices/customers.yaml",
        &[
            Some("title: { en: Customers }\nextends: base\nregisters: {}\ntexts: { introduction: { en: Welcome } }\n"),
            Some("title: { en: Customers }\nextends: [base, shared/more]\nconroller: none\nregisters: {}\n"),
            Some("title: { en: Customers }\nextends: bsae\nregisters: {}\ntexts: { introduction: { en: Hello } }\n"),
            Some("title: { en: Customers\n"),
            Some("- no mapping\n"),
            Some(""),
            None,
        ],
    ),
    (
        "notices/shop.yaml",
        &[
            Some("title: { en: Shop }\nextends: shared/more\nregisters: { sales: { people: [buyers] } }\n"),
            Some("title: { en: Shop }\nextends: customers\n"),
            Some("title: { en: Shop, en: Again }\nextends: sharde/more\nregisters: {}\n"),
            None,
        ],
    ),
    (
        "notices/base.yaml",
        &[
            Some("controller: { name: Esimerkki Oy, country: XX }\n"),
            Some("controller: { name: Esimerkki Oy }\nextends: shared/more\n"),
            Some("extends: shop\n"),
            Some("extends: nothing\n"),
            Some("controller: [\n"),
            None,
        ],
    ),
    (
        "notices/shared/more.yaml",
        &[
            Some("languages: [en, fi]\nrecipients: { post: { name: Posti } }\n"),
            Some("languages: [en, xx]\nextends: ../base\n"),
            Some("languages: en\nlanguages: fi\n"),
            None,
        ],
    ),
    (
        "translations/fi/customers.yaml",
        &[
            Some("texts.introduction: Tervetuloa\n"),
            Some("texts.introductoin: Tervetuloa\n"),
            Some("texts.introduction: [\n"),
            Some("- nothing\n"),
            None,
        ],
    ),
    (
        "translations/customers.lock",
        &[
            Some("texts.introduction:\n- from: Welcome\n  made: { fi: 0 }\n"),
            Some("texts.introduction:\n- from: Farewell\n  made: { fi: 0 }\n"),
            Some("texts.gone: []\n"),
            None,
        ],
    ),
    ("notices/vocabulary.yaml", &[Some("people: { buyers: { words: { en: buyers } } }\n"), Some("people: [\n"), None]),
    ("site/site.yaml", &[Some("rules: { allow: [nothing-like-it] }\n"), None]),
    ("notices/kept.yaml", &[Some(KEPT), Some("title: { en: Kept no longer }\nextends: base\nregisters: {}\n"), Some("title: [\n"), None]),
    ("notices/versions/kept/2026-01-01/version.yaml", &[Some(PUBLISHED), Some("format: 1\n"), Some("format: 2\n"), None]),
    ("notices/versions/kept/2026-01-01/facts.yaml", &[Some(PUBLISHED), Some("title: { en: Another }\n"), None]),
    ("notices/versions/kept/2026-01-01/stray.yaml", &[Some("of no version\n"), None]),
];

/// A notice that has been published as a version.
const KEPT: &str = "title: { en: Kept }\neffective: 2026-01-01\nregisters: {}\n";
/// Stands for what was published in a file of that version.
const PUBLISHED: &str = "as published";

/// The version of a notice, published once and kept for all cases.
fn publish(project: &support::Project) {
    let (read, _) = Project::load_with_facts(&project.root).expect("a project");
    let notice = read.notice("kept").expect("the notice");
    let day = parse_date("2026-01-01").expect("a day");
    let draft = seloste::site::Draft::new(&read, notice, &["html".to_owned()], day).expect("a draft");
    draft.make().expect("its pages").write(&project.root).expect("the version can be written");
}

fn put(root: &Path, path: &str, text: Option<&str>) {
    let file = root.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("the folder can be made");
    match text {
        Some(text) => fs::write(&file, text).expect("the file can be written"),
        None => _ = fs::remove_file(&file),
    }
}

/// Everything that is known of a project, in an order of its own.
fn known(kept: &Kept, findings: &[Diagnostic]) -> Vec<String> {
    let project = &kept.project;
    let mut all: Vec<_> = project.notices.iter().map(|notice| format!("{notice:?}")).collect();
    let mut sets = [project.unreadable.iter().collect::<Vec<_>>(), project.unjudged.iter().collect()];
    sets.iter_mut().for_each(|set| set.sort());
    let mut told: Vec<_> =
        project.translations.stale.iter().chain(&project.translations.unrecorded).map(|told| format!("{told:?}")).collect();
    told.sort();
    let mut files: Vec<_> = project.translations.files.iter().map(|file| format!("{file:?}")).collect();
    files.sort();
    all.push(format!("{sets:?} {told:?} {files:?}"));
    all.push(format!("{:?} {:?} {}", project.facts, project.terms, project.versions.are_broken));
    for id in project.versions.notices() {
        let latest = project.versions.latest_facts(id).map(|latest| (&latest.facts, &latest.notice));
        all.push(format!("{id} {:?} {latest:?}", project.versions.of(id)));
    }
    all.extend(project.sources.files().map(|(id, file)| format!("{id:?} {} {:?}", file.text, file.place(file.text.len()))));
    all.extend(findings.iter().map(|finding| format!("{} {finding:?}", project.place(finding.span()))));
    all
}

fn same_as_read_afresh(kept: &Kept, root: &Path) {
    let fresh = Kept::load(root).expect("the project can be read");
    let (_, findings) = seloste::project::Project::load(root).expect("and again");
    let (kept, fresh) = (known(kept, &kept.findings()), known(&fresh, &findings));
    let differing = kept.iter().zip(&fresh).find(|(kept, fresh)| kept != fresh);
    assert_eq!(differing, None);
    assert_eq!(kept.len(), fresh.len(), "{:?}", kept.iter().rev().chain(fresh.iter().rev()).take(2).collect::<Vec<_>>());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_change_a_kept_project_is_as_one_read_afresh(steps in prop::collection::vec((0..FILES.len(), 0..8_usize), 1..16)) {
        let project = support::Project::new("any-change", &[("notices/kept.yaml", KEPT)]);
        publish(&project);
        let published: Vec<_> = FILES.iter().map(|(path, _)| fs::read_to_string(project.root.join(path)).unwrap_or_default()).collect();
        for (path, texts) in &FILES[..5] {
            put(&project.root, path, texts[0]);
        }
        let mut kept = Kept::load(&project.root).expect("a project");
        for (file, variant) in steps {
            let (path, texts) = FILES[file];
            let text = texts[variant % texts.len()];
            put(&project.root, path, if text == Some(PUBLISHED) { Some(&published[file]) } else { text });
            kept.update(&[project.root.join(path)]).expect("the project can be read");
            same_as_read_afresh(&kept, &project.root);
        }
    }
}

/// A project of a part, two notices that extend it, and one that does not.
fn family(name: &str) -> (support::Project, Kept) {
    let child = "title: { en: Child }\nextends: base\nregisters: {}\n";
    let files = [("notices/base.yaml", "controller: { name: Old Oy }\n"), ("notices/one.yaml", child), ("notices/two.yaml", child)];
    let project = support::Project::new(name, &[files.as_slice(), &[("notices/alone.yaml", COMPLETE)]].concat());
    let kept = Kept::load(&project.root).expect("a project");
    (project, kept)
}

fn files(ids: &[&str]) -> Changed {
    Changed::Files(ids.iter().map(|id| (*id).to_owned()).collect())
}

#[test]
fn a_changed_notice_is_read_alone_and_a_changed_part_with_all_that_extend_it() {
    let (project, mut kept) = family("alone");
    project.write("notices/one.yaml", "title: { en: Changed }\nextends: base\nregisters: {}\n");
    assert_eq!(kept.update(&[project.root.join("notices/one.yaml")]).expect("read"), files(&["one"]));
    project.write("notices/base.yaml", "controller: { name: New Oy }\n");
    assert_eq!(kept.update(&[project.root.join("notices/base.yaml")]).expect("read"), files(&["base", "one", "two"]));
    let name = |id: &str| format!("{:?}", kept.project.notice(id).expect("the notice").controller);
    assert!(name("one").contains("New Oy") && name("two").contains("New Oy"));
    same_as_read_afresh(&kept, &project.root);
}

#[test]
fn a_file_that_is_saved_unchanged_or_beside_the_project_changes_nothing() {
    let (project, mut kept) = family("unchanged");
    let paths =
        ["notices/one.yaml", "notices/.one.yaml.swp", "notices/4913", "public/index.html", "README.md"].map(|path| project.root.join(path));
    project.write("notices/.one.yaml.swp", "what an editor keeps");
    project.write("public/index.html", "what a build has made");
    assert_eq!(kept.update(&paths).expect("read"), Changed::Nothing);
}

#[test]
fn what_concerns_every_notice_lets_everything_be_read() {
    let (project, mut kept) = family("everything");
    for path in
        ["site/site.yaml", "notices/vocabulary.yaml", "notices/new.yaml", "locales/en/notice.ftl", "templates/page.html", "site/style.css"]
    {
        project.write(path, "");
        assert_eq!(kept.update(&[project.root.join(path)]).expect("read"), Changed::Everything, "{path}");
        fs::remove_file(project.root.join(path)).expect("the file can be removed");
        assert_eq!(kept.update(&[project.root.join(path)]).expect("read"), Changed::Everything, "{path} removed");
    }
    same_as_read_afresh(&kept, &project.root);
}

#[test]
fn a_change_of_what_was_published_lets_everything_be_read() {
    let project = support::Project::new("published", &[("notices/kept.yaml", KEPT)]);
    let mut kept = Kept::load(&project.root).expect("a project");
    assert!(kept.project.facts.is_empty() && kept.project.versions.is_empty());
    publish(&project);
    let (all, folder) = (project.root.join("notices/versions"), project.root.join("notices/versions/kept/2026-01-01"));
    assert_eq!(kept.update(std::slice::from_ref(&all)).expect("read"), Changed::Everything);
    assert!(kept.project.facts.contains_key("kept") && kept.project.versions.of("kept").len() == 1);
    same_as_read_afresh(&kept, &project.root);
    // What is written is compared with what was published, and so are both after either changed.
    let changes = |kept: &Kept| {
        let notice = kept.project.notice("kept").expect("the notice");
        seloste::changes::since_latest(&kept.project, notice, parse_date("2026-11-22").expect("a day")).len()
    };
    assert_eq!(changes(&kept), 0);
    project.write("notices/kept.yaml", KEPT.replace("Kept", "Changed"));
    assert_eq!(kept.update(&[project.root.join("notices/kept.yaml")]).expect("read"), files(&["kept"]));
    assert_eq!(changes(&kept), 1);
    same_as_read_afresh(&kept, &project.root);
    for file in ["version.yaml", "facts.yaml"] {
        let (path, text) = (folder.join(file), fs::read_to_string(folder.join(file)).expect("it can be read"));
        for spoilt in [Some("title: { en: Another }\n"), None] {
            put(&folder, file, spoilt);
            assert_eq!(kept.update(std::slice::from_ref(&path)).expect("read"), Changed::Everything, "{file}");
            assert!(kept.project.versions.are_broken && !kept.findings().is_empty(), "{file}");
            same_as_read_afresh(&kept, &project.root);
        }
        put(&folder, file, Some(&text));
        assert_eq!(kept.update(&[path]).expect("read"), Changed::Everything, "{file}");
        assert!(!kept.project.versions.are_broken, "{file}");
    }
    let away = project.root.join("elsewhere");
    fs::rename(&all, &away).expect("the folder can be moved");
    assert_eq!(kept.update(&[all]).expect("read"), Changed::Everything);
    assert!(kept.project.facts.is_empty() && kept.project.versions.is_empty());
    same_as_read_afresh(&kept, &project.root);
}

#[test]
fn a_folder_that_vanishes_leaves_the_project_as_it_was_until_it_is_back() {
    let (project, mut kept) = family("vanished");
    let (here, away) = (project.root.join("notices"), project.root.join("elsewhere"));
    fs::rename(&here, &away).expect("the folder can be moved");
    let error = kept.update(std::slice::from_ref(&here)).expect_err("there is nothing to read");
    assert!(error.to_string().contains("there is no folder `notices`"), "{error}");
    assert_eq!(kept.project.notices.len(), 3);
    fs::rename(&away, &here).expect("and back");
    assert_eq!(kept.update(&[]).expect("read"), Changed::Everything);
    same_as_read_afresh(&kept, &project.root);
}

#[test]
fn a_folder_of_notices_is_missed_even_if_nothing_was_left_in_it() {
    let project = support::Project::complete("emptied", &[]);
    let mut kept = Kept::load(&project.root).expect("a project");
    let (folder, file) = (project.root.join("notices"), project.root.join("notices/customers.yaml"));
    fs::remove_file(&file).expect("the notice can be removed");
    assert_eq!(kept.update(&[file]).expect("read"), Changed::Everything);
    fs::remove_dir(&folder).expect("and its folder");
    assert!(kept.update(&[folder]).is_err());
}

#[test]
fn what_is_kept_does_not_grow_with_every_change() {
    let (project, mut kept) = family("growing");
    let size = |kept: &Kept| kept.project.sources.files().map(|(_, file)| file.text.len()).sum::<usize>();
    let before = (size(&kept), kept.project.sources.files().count());
    for year in 2000..2020 {
        project.write("notices/alone.yaml", changed(&[("created: 2026-10-01", &format!("created: {year}-10-01"))]));
        kept.update(&[project.root.join("notices/alone.yaml")]).expect("read");
    }
    assert_eq!((size(&kept), kept.project.sources.files().count()), before);
}

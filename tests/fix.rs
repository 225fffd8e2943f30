//! `check --fix`: what has one right answer is repaired and nothing else, and whatever stands around it stays as it is, byte for byte.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use proptest::prelude::*;
use seloste::fix;
use seloste::source::SourceMap;
use seloste::source::tree::{self, Kind, Node};
use seloste::time::{Date, parse_date};
use support::{COMPLETE, Project, Run, TODAY, changed};

const BROKEN: &str = include_str!("fixtures/repairs.yaml");
const MADE: &str = include_str!("fixtures/repairs-made.yaml");

fn today() -> Date {
    parse_date("2026-11-22").expect("the day of the tests is one")
}

fn repair(project: &Project) -> Run {
    project.run(&["check", TODAY, "--fix"])
}

fn diff(project: &Project) -> Run {
    project.run(&["check", TODAY, "--fix", "--diff"])
}

/// The complete notice after a repair of a change of it.
fn repaired(name: &str, changes: &[(&str, &str)]) -> String {
    let project = Project::complete(name, changes);
    repair(&project);
    project.read("notices/customers.yaml")
}

#[test]
fn whatever_has_one_right_answer_is_repaired_and_comments_stay() {
    let project = Project::new("repairs", &[("notices/customers.yaml", BROKEN)]);
    let checked = project.check();
    assert!(checked.stderr.contains("29 of 29 findings can be repaired by --fix"), "{}", checked.stderr);
    assert!(checked.stdout.contains("did you mean `title`? `seloste check --fix` does it"), "{}", checked.stdout);
    let run = repair(&project);
    assert_eq!((run.code, run.stdout.as_str()), (Some(0), ""), "{run:?}");
    assert!(run.stderr.contains("notices/customers.yaml:13:1: `conroller` becomes `controller`"), "{run:?}");
    assert!(run.stderr.contains("repaired 35 mistakes in 1 file"), "{run:?}");
    assert_eq!(project.read("notices/customers.yaml"), MADE);

    let again = repair(&project);
    assert_eq!((again.code, again.stderr.as_str()), (Some(0), "no findings as of 2026-11-22\n"), "{again:?}");
    assert_eq!(project.read("notices/customers.yaml"), MADE);
    assert_eq!(files(&project), ["customers.yaml"], "nothing is left beside it");
}

fn files(project: &Project) -> Vec<String> {
    let entries = fs::read_dir(project.root.join("notices")).expect("the folder can be read");
    let mut names: Vec<_> = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_patch_is_what_git_applies_and_nothing_is_written() {
    let project = Project::new("patch", &[("notices/customers.yaml", BROKEN), ("notices/good.yaml", COMPLETE)]);
    let shown = diff(&project);
    assert_eq!(shown.code, Some(1), "{shown:?}");
    assert!(shown.stdout.starts_with("--- a/notices/customers.yaml\n+++ b/notices/customers.yaml\n@@ -1,"), "{}", shown.stdout);
    assert!(shown.stderr.contains("would repair 35 mistakes in 1 file"), "{shown:?}");
    assert_eq!(project.read("notices/customers.yaml"), BROKEN);

    project.write("repairs.patch", &shown.stdout);
    let git = |arguments: &[&str]| Command::new("git").args(arguments).current_dir(&project.root).output().expect("git can be run");
    assert!(git(&["init", "-q"]).status.success());
    let applied = git(&["apply", "repairs.patch"]);
    assert!(applied.status.success(), "{applied:?}");
    assert_eq!(project.read("notices/customers.yaml"), MADE);
    let clean = diff(&project);
    assert_eq!((clean.code, clean.stdout.as_str()), (Some(0), ""), "{clean:?}");
}

#[test]
fn what_two_people_could_read_in_two_ways_is_left_alone() {
    let left = [
        ("created: 2026-10-01", "created: 11/10/2026"),
        ("created: 2026-10-01", "created: 1.10.26"),
        ("created: 2026-10-01", "created: 30.2.2026"),
        ("created: 2026-10-01", "created:"),
        ("role: processor, country: FI, purpose: { en: Hosting", "role: processor, country: no, purpose: { en: Hosting"),
        ("response-time: 1 month", "response-time: 6m"),
        ("response-time: 1 month", "rsponse: 1 month"),
        ("keep: 2 years", "keep: P1Y6M"),
        ("people: [customers]", "people: customers, members"),
        ("[name, email, phone, postal-address]", "[game, email, phone, postal-address]"),
        ("https://esimerkki.example/privacy", "esimerkki.example/privacy"),
        ("  email: privacy@esimerkki.example\n  phone", "  email: privacy at esimerkki.example\n  phone"),
        // The year is the likelier slip.
        ("created: 2026-10-01", "created: 2026-12-01\nversion-of: 2"),
        ("updated: 2026-11-01", "updated: 2025-11-01"),
    ];
    for (nth, change) in left.into_iter().enumerate() {
        let project = Project::complete(&format!("left-{nth}"), &[change]);
        assert_ne!(project.check().stdout, "", "{change:?}");
        let shown = diff(&project);
        assert_eq!((shown.code, shown.stdout.as_str()), (Some(0), ""), "{change:?} {shown:?}");
    }
    let told = Project::complete("left-told", &[("created: 2026-10-01", "created: 11/10/2026")]).check();
    assert!(told.stdout.contains("help: write `2026-10-11` or `2026-11-10`: it can be read as either"), "{}", told.stdout);
}

#[test]
fn two_mistyped_keys_for_one_are_left_alone() {
    let project = Project::complete("rivals", &[("response-time: 1 month", "response-tiem: 1 month\n  respnse-time: 2 months")]);
    let shown = diff(&project);
    assert_eq!((shown.code, shown.stdout.as_str()), (Some(0), ""), "{shown:?}");
}

#[test]
fn line_ends_a_mark_of_order_and_the_end_of_the_file_are_kept() {
    let lines = |text: &str| format!("\u{feff}{}", text.trim_end().replace('\n', "\r\n"));
    let project = Project::new("bytes", &[("notices/customers.yaml", &lines(BROKEN))]);
    let run = repair(&project);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(project.read("notices/customers.yaml"), lines(MADE));
}

#[cfg(unix)]
#[test]
fn rights_are_kept_and_links_are_not_followed() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let project = Project::new("rights", &[("notices/customers.yaml", BROKEN)]);
    let file = project.root.join("notices/customers.yaml");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("rights can be set");
    assert_eq!(repair(&project).code, Some(0));
    assert_eq!(fs::metadata(&file).expect("the file is there").permissions().mode() & 0o777, 0o640);

    let linked = Project::new("linked", &[("elsewhere/customers.yaml", BROKEN)]);
    symlink("elsewhere", linked.root.join("notices")).expect("a link can be made");
    let refused = repair(&linked);
    assert_eq!(refused.code, Some(2), "{refused:?}");
    assert!(refused.stderr.contains("symbolic link"), "{refused:?}");
    assert_eq!(linked.read("elsewhere/customers.yaml"), BROKEN);
}

#[test]
fn a_file_that_changed_in_the_meantime_is_left_as_it_is() {
    let project = Project::new("meantime", &[("notices/customers.yaml", BROKEN)]);
    let plan = fix::plan(&project.root, &[], today()).expect("the project can be read");
    let [file] = plan.files.as_slice() else { panic!("one file is repaired: {plan:?}") };
    project.write("notices/customers.yaml", format!("{BROKEN}# Somebody was here.\n"));
    let refused = file.write().expect_err("it is refused").to_string();
    assert!(refused.contains("it was changed in the meantime"), "{refused}");
    assert!(project.read("notices/customers.yaml").ends_with("# Somebody was here.\n"));
    assert_eq!(files(&project), ["customers.yaml"]);
}

#[test]
fn a_part_is_repaired_once_for_all_who_inherit_it() {
    let part = "controller:\n  name: Esimerkki Oy\n  established-in: FIN # the country\n";
    let notice = |title: &str| format!("extends: shared\ntitle: {{ en: {title} }}\nlanguages: [en]\n");
    let project = Project::new(
        "inherited",
        &[("notices/shared.yaml", part), ("notices/one.yaml", &notice("One")), ("notices/two.yaml", &notice("Two"))],
    );
    let run = repair(&project);
    assert!(run.stderr.contains("repaired 1 mistake in 1 file"), "{run:?}");
    assert_eq!(project.read("notices/shared.yaml"), part.replace("FIN", "FI"));
    assert_eq!(project.read("notices/one.yaml"), notice("One"));
}

#[test]
fn a_repair_that_would_break_another_notice_is_not_made() {
    // What is a slip in one notice is a name in the other.
    let part = "defaults: { recipients: [hostng] }\nstatus: draft\n";
    let notice = |recipient: &str| {
        format!(
            "extends: shared\ntitle: {{ en: Notice }}\nlanguages: [en]\nrecipients: {{ {recipient}: {{ name: Esimerkki Oy }} }}\nregisters: {{ customer-register: {{ role: controller }} }}\n"
        )
    };
    let project = Project::new(
        "discord",
        &[("notices/shared.yaml", part), ("notices/one.yaml", &notice("hosting")), ("notices/two.yaml", &notice("hostng"))],
    );
    let run = repair(&project);
    assert!(
        run.stderr
            .contains("not repaired, because that would help nothing or do harm: notices/shared.yaml:1:26: `hostng` becomes `hosting`"),
        "{run:?}"
    );
    assert_eq!(project.read("notices/shared.yaml"), part);
}

#[test]
fn a_value_that_an_alias_repeats_is_left_alone() {
    let text =
        changed(&[("established-in: FI", "established-in: &home Finland"), ("city: Helsinki, country: FI", "city: *home, country: FI")]);
    let project = Project::new("alias", &[("notices/customers.yaml", &text)]);
    let run = repair(&project);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(!run.stdout.contains("check --fix"), "{}", run.stdout);
    assert_eq!(project.read("notices/customers.yaml"), text);
}

#[test]
fn the_path_of_a_notice_repairs_that_notice_only() {
    let files = [("notices/one.yaml", BROKEN), ("notices/two.yaml", BROKEN)];
    let project = Project::new("only", &files);
    let run = project.run(&["check", TODAY, "--fix", "notices/one.yaml"]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert_eq!(project.read("notices/one.yaml"), MADE);
    assert_eq!(project.read("notices/two.yaml"), BROKEN);
}

#[test]
fn the_settings_of_the_site_are_repaired_too() {
    let project = Project::new("site", &[("notices/customers.yaml", COMPLETE), ("site/site.yaml", "languages: en # the front page\n")]);
    assert_eq!(repair(&project).code, Some(0));
    assert_eq!(project.read("site/site.yaml"), "languages: [en] # the front page\n");
}

#[test]
fn what_comes_to_light_is_repaired_in_turn() {
    let made = repaired("in-turn", &[("registers:\n", "regsters:\n"), ("people: [customers]", "poeple: [custmers]")]);
    assert_eq!(made, COMPLETE);
}

/// Every key of the format in the complete notice, with its place.
fn keys() -> Vec<(usize, String)> {
    fn visit(node: &Node, keys: &mut Vec<(usize, String)>) {
        match &node.kind {
            Kind::Scalar { .. } => {}
            Kind::Sequence(items) => items.iter().for_each(|item| visit(item, keys)),
            Kind::Mapping(entries) => {
                for entry in entries.iter() {
                    keys.push((entry.key.span.range().start, entry.key.value.to_string()));
                    visit(&entry.value, keys);
                }
            }
        }
    }
    // Names that the notice gives are not the format's, and languages are too short to be mistyped for certain.
    let own: BTreeSet<_> =
        ["hosting", "accounting", "customers", "customer", "contact-details", "orders", "order-handling", "shop", "en"].into();
    let mut sources = SourceMap::default();
    let id = sources.add("notice.yaml".into(), COMPLETE.to_owned());
    let (root, _) = tree::parse(id, COMPLETE);
    let mut keys = Vec::new();
    visit(&root.expect("the notice is a tree"), &mut keys);
    keys.retain(|(_, key)| !own.contains(key.as_str()) && key.len() > 4);
    keys
}

/// A key with one letter left out, doubled or exchanged with its neighbour, but for the first.
fn mistyped(key: &str, nth: usize, how: u8) -> String {
    let mut letters: Vec<char> = key.chars().collect();
    let at = 1 + nth % (letters.len() - 2);
    match how % 3 {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, rng_seed: proptest::test_runner::RngSeed::Fixed(20_261_122), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mistyped_key_is_restored_or_left_alone(key in prop::sample::select(keys()), nth in 0..40usize, how in 0..3u8) {
        let (at, key) = key;
        let text = format!("{}{}{}", &COMPLETE[..at], mistyped(&key, nth, how), &COMPLETE[at + key.len()..]);
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fix-property");
        fs::create_dir_all(root.join("notices")).expect("the folder can be made");
        fs::write(root.join("notices/notice.yaml"), &text).expect("the file can be written");
        let plan = fix::plan(&root, &[], today()).expect("the project can be read");
        prop_assert!(plan.undone.is_empty(), "{:?}", plan.undone);
        for file in &plan.files {
            prop_assert_eq!(&file.after, COMPLETE);
        }
        // Only a slip that leaves a part of four letters or less, or changes a hyphen, may be too little to go by.
        let is_short = key.split('-').any(|part| part.len() < 5);
        prop_assert!(is_short || text == COMPLETE || plan.files.len() == 1, "{} was not restored", mistyped(&key, nth, how));
    }
}

/// Many mistakes of one file are repaired in one run, for one right answer does not depend on another.
#[test]
fn a_thousand_mistakes_are_repaired_at_once() {
    let row = |nth: usize| {
        format!(
            "  r{nth}: {{ name: Esimerkki {nth} Oy, category: accounting-firm, role: proccessor, country: Suomi, purpose: {{ en: Task {nth} }} }}\n"
        )
    };
    let rows: String = (0..500).map(row).collect();
    let text = support::COMPLETE.replacen("recipients:\n", &format!("recipients:\n{rows}"), 1);
    let project = Project::new("thousand", &[("notices/customers.yaml", &text)]);
    let run = project.run(&["check", "--fix", TODAY]);
    assert!(run.stderr.contains("repaired 1000 mistakes in 1 file"), "{}", run.stderr);
    let right = text.replace("proccessor", "processor").replace("Suomi", "FI");
    assert_eq!(project.read("notices/customers.yaml"), right);
}

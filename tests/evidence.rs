//! The evidence report says what was found and what is published, and nothing else.

mod common;
#[path = "support/mod.rs"]
mod support;

use common::html;
use serde_json::Value;
use support::{Project, TODAY};

/// The report on a notice of a project, as data and as a page.
fn report(project: &Project, path: &str) -> (Value, html::Element) {
    let run = project.run(&["report", TODAY]);
    assert!(matches!(run.code, Some(0 | 1)), "{run:?}");
    let data = serde_json::from_str(&project.read(&format!("report/{path}.json"))).expect("the report is JSON");
    let page = html::parse(&project.read(&format!("report/{path}.html"))).expect("the report is a page");
    (data, page)
}

fn duty<'a>(report: &'a Value, id: &str) -> &'a Value {
    let duties = report["duties"].as_array().expect("a report lists the duties");
    duties.iter().find(|duty| duty["id"] == id).unwrap_or_else(|| panic!("the report lacks {id}"))
}

fn texts<'a>(value: &'a Value, key: &str) -> Vec<&'a str> {
    value[key].as_array().expect("a list").iter().map(|item| item.as_str().expect("a text")).collect()
}

#[test]
fn a_complete_notice_meets_every_duty_that_it_owes() {
    let project = Project::complete("complete", &[]);
    let (report, _) = report(&project, "customers/version-1.0");
    for duty in report["duties"].as_array().expect("a report lists the duties") {
        assert!(["met", "not-owed"].contains(&duty["verdict"].as_str().unwrap()), "{duty}");
        let is_watched = !texts(duty, "rules").is_empty() || duty["shown_by"].is_string();
        assert!(is_watched, "{}: nothing watches it, so that nothing could be found", duty["id"]);
    }
    assert_eq!(report["tally"]["errors"], 0);
    assert!(report["law"].as_array().unwrap().iter().all(|table| table["digest"].as_str().unwrap().len() == 64));
}

#[test]
fn each_duty_is_told_in_every_language_with_its_lines() {
    let root = support_root();
    let run = support::run(std::process::Command::new(env!("CARGO_BIN_EXE_seloste")).args([
        "report",
        "--output",
        root.to_str().expect("a path of the tests"),
        "--format",
        "json",
        TODAY,
    ]));
    assert_eq!(run.code, Some(0), "{run:?}");
    let files = support::files(&root);
    let reports: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(".json")).collect();
    assert_eq!(reports.len(), 8);
    for (path, bytes) in reports {
        let report: Value = serde_json::from_slice(bytes).expect("the report is JSON");
        for duty in report["duties"].as_array().unwrap() {
            told_alike(path, duty);
        }
        // What is told of the storage period leads back to the lines that say it.
        let facts = duty(&report, "storage-period")["facts"].as_array().unwrap();
        assert!(facts.iter().any(|fact| fact["place"].as_str().unwrap().starts_with("notices/")), "{path}");
    }
}

/// Every language tells as many things of a duty as the others.
fn told_alike(path: &str, duty: &Value) {
    let told = duty["told"].as_array().unwrap();
    let numbers: Vec<_> = told.iter().map(|told| told["sentences"].as_array().unwrap().len()).collect();
    assert!(numbers.windows(2).all(|pair| pair[0] == pair[1]), "{path}: {}: {numbers:?}", duty["id"]);
    let is_met = duty["verdict"] == "met";
    assert!(!is_met || numbers.iter().all(|number| *number > 0), "{path}: {} is met and nothing tells it", duty["id"]);
}

fn support_root() -> std::path::PathBuf {
    Project::new("repository", &[]).root.join("report")
}

#[test]
fn a_fault_stands_at_its_duty_with_its_line() {
    let project = Project::complete("fault", &[("basis: contract", "description: We sell")]);
    let (report, page) = report(&project, "customers/version-1.0");
    let basis = duty(&report, "legal-basis");
    assert_eq!(basis["verdict"], "fault");
    let finding = &basis["findings"][0];
    assert!(finding["rule"] == "no-legal-basis" && finding["place"].as_str().unwrap().starts_with("notices/customers.yaml:"), "{finding}");
    assert_eq!(duty(&report, "purposes")["verdict"], "met", "a missing basis is no missing purpose");
    assert!(page.text().contains("no-legal-basis"));
}

#[test]
fn to_dos_and_waivers_are_told() {
    let waived = "waive:\n  - { rule: no-registration-number, reason: none was given, by: the data protection officer, until: 2027-01-31 }\nstatus: draft\n";
    let complete = support::COMPLETE.replace("status: in-force\n", waived);
    let without = complete.lines().filter(|line| !line.trim_start().starts_with("registration-number")).collect::<Vec<_>>().join("\n");
    let text = without + "\ngroup: { todo: ask the administrators, owner: head of IT, by: 2026-11-01 }\n";
    let project = Project::new("waived", &[("notices/customers.yaml", &text)]);
    let (report, page) = report(&project, "customers/version-1.0");
    let waiver = &report["waivers"][0];
    assert!(waiver["reason"] == "none was given" && waiver["finding"]["rule"] == "no-registration-number", "{report}");
    let todo = &report["todos"][0];
    assert!(todo["what"] == "ask the administrators" && todo["is_overdue"] == true && todo["by"] == "2026-11-01", "{todo}");
    for words in ["none was given", "ask the administrators", "head of IT"] {
        assert!(page.text().contains(words), "{words}");
    }
}

#[test]
fn what_an_author_writes_never_becomes_markup_or_a_path() {
    let nasty = "\"<script>alert(1)</script>\"";
    let project = Project::complete("markup", &[]);
    let text = project.read("notices/customers.yaml");
    let text = format!("version: \"../../out\"\nsecurity: {{ todo: {nasty}, owner: {nasty} }}\n{text}")
        .replace("status: in-force", "status: draft");
    project.write("notices/customers.yaml", text);
    let (_, page) = report(&project, "customers/version-out");
    assert!(page.named("script").is_empty() && page.text().contains("<script>alert(1)</script>"));
    assert!(!project.has("out.html") && !project.has("report/out.html"));
}

#[test]
fn a_report_is_a_page_that_stands_alone_and_can_be_read_aloud() {
    let project = Project::complete("page", &[]);
    let (_, page) = report(&project, "customers/version-1.0");
    assert!(page.attribute("lang").is_some() && page.named("h1").len() == 1 && page.named("title").len() == 1);
    for name in ["script", "img", "iframe"] {
        assert!(page.named(name).is_empty(), "{name}");
    }
    let is_local = |address: &str| address.starts_with('#') || address == "data:,";
    assert!(page.all().iter().filter_map(|element| element.attribute("href")).all(is_local));
    assert!(page.named("th").iter().all(|cell| cell.attribute("scope").is_some()));
    let ids: Vec<_> = page.all().iter().filter_map(|element| element.attribute("id").map(str::to_owned)).collect();
    assert_eq!(ids.len(), ids.iter().collect::<std::collections::BTreeSet<_>>().len());
}

#[test]
fn the_same_notice_gives_the_same_report() {
    let project = Project::complete("same", &[]);
    let first = report(&project, "customers/version-1.0").0;
    assert_eq!(first, report(&project, "customers/version-1.0").0);
}

#[test]
fn what_cannot_be_done_is_told() {
    let project = Project::complete("usage", &[]);
    for (arguments, words) in [
        (&["report", "--notice", "customer"][..], "did you mean `customers`?"),
        (&["report", "--language", "xx"], "expected the code of a language"),
        (&["report", "--format", "pdf"], "html"),
        (&["report", "--output", "notices/report"], "from which sites are made"),
        (&["report", "--output", "notices/customers.yaml"], "notices"),
    ] {
        let run = project.run(arguments);
        assert!(run.code == Some(2) && run.stderr.contains(words), "{arguments:?}: {run:?}");
    }
    project.write("taken", "a file");
    let run = project.run(&["report", "--output", "taken"]);
    assert!(run.code == Some(2) && run.stderr.contains("`taken` is not a folder"), "{run:?}");
    let run = project.run(&["report", "--output", "taken/report"]);
    assert!(run.code == Some(2) && run.stderr.contains("taken"), "{run:?}");
}

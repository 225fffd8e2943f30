//! What `check` tells in each of its forms: build servers and editors read these, so nothing in them may be malformed, unstable or lost.

mod support;

use serde_json::Value;
use support::{COMPLETE, Project, TODAY, changed};

/// A notice with one error: a transfer on which nothing is said.
fn unsafeguarded() -> String {
    let third = ("country: FI, purpose: { en: Hosting", "country: IN, purpose: { en: Hosting");
    changed(&[third, ("transfers: none", "# Nothing is said of transfers.")])
}

const FORMATS: [&str; 7] = ["human", "concise", "json", "sarif", "github", "gitlab", "junit"];

/// A project with a mistake of reading, an error with two places, a waived error, and words that every form has to escape.
fn awkward(name: &str) -> Project {
    let third = unsafeguarded();
    let mistakes = "title: \"50% off, 5 < 6, \\\"a: b\\\" & more\"\nca,t:egory: {}\nreference: a\nreference: b\n";
    // The rest of it is complete, for what can be read is judged.
    let unread = format!("{mistakes}{}", COMPLETE.lines().skip(2).collect::<Vec<_>>().join("\n"));
    let waiver = "waive: [{ rule: transfer-without-safeguard, reason: \"<moved> & soon\", by: the board, until: 2027-01-31 }]\n";
    Project::new(
        name,
        &[
            ("notices/clean.yaml", COMPLETE),
            ("notices/told.yaml", &third),
            ("notices/unread.yaml", &unread),
            ("notices/waived.yaml", &format!("{third}{waiver}")),
        ],
    )
}

/// What a project's check says in a form.
fn told(project: &Project, format: &str) -> String {
    let run = project.run(&["check", TODAY, "--format", format]);
    assert_eq!(run.code, Some(1), "{run:?}");
    run.stdout
}

fn json(project: &Project, format: &str) -> Value {
    serde_json::from_str(&told(project, format)).unwrap_or_else(|cause| panic!("{format}: {cause}"))
}

fn texts<'a>(values: &'a Value, key: &str) -> Vec<&'a str> {
    values.as_array().expect("a list").iter().map(|value| value[key].as_str().expect("a text")).collect()
}

#[test]
fn every_form_tells_every_finding() {
    let project = awkward("all");
    for format in FORMATS {
        let text = told(&project, format);
        for code in ["unknown-key", "duplicate-key", "transfer-without-safeguard"] {
            assert!(text.contains(code), "{format}: {code}\n{text}");
        }
        let run = project.run(&["check", TODAY, "--format", format]);
        assert!(run.stderr.starts_with("3 errors as of 2026-11-22\n1 finding waived\njudged only in part"), "{run:?}");
    }
}

#[test]
fn the_same_files_give_the_same_bytes() {
    let project = awkward("bytes");
    for format in FORMATS {
        assert_eq!(told(&project, format), told(&project, format), "{format}");
    }
}

#[test]
fn a_line_tells_a_finding() {
    let text = told(&awkward("concise"), "concise");
    assert_eq!(
        text.lines().collect::<Vec<_>>(),
        [
            "notices/told.yaml:23:96: error[transfer-without-safeguard]: a transfer outside the EEA rests on nothing (no adequacy decision covers IN on 2026-11-22)",
            "notices/unread.yaml:2:1: error[unknown-key]: unknown key `ca,t:egory` (not a key of a notice)",
            "notices/unread.yaml:4:1: error[duplicate-key]: the key `reference` is given twice (given again here)",
        ]
    );
}

#[test]
fn no_form_lets_an_author_write_to_the_terminal_or_begin_a_line() {
    let text = "title: Notice\n\"\\e[31m\\n::error::gone\": 1\n";
    let project = Project::new("control", &[("notices/a.yaml", text)]);
    for format in FORMATS {
        let text = told(&project, format);
        assert!(!text.contains('\u{1b}') && !text.lines().any(|line| line.starts_with("::error::gone")), "{format}: {text}");
    }
    roxmltree::Document::parse(&told(&project, "junit")).expect("XML");
}

#[test]
fn our_own_form_says_everything() {
    let report = json(&awkward("json"), "json");
    assert_eq!((report["format"].as_str(), report["version"].as_u64()), (Some("seloste-report"), Some(1)));
    assert_eq!((report["today"].as_str(), report["fail_on"].as_str()), (Some("2026-11-22"), Some("error")));
    assert_eq!((report["failed"].as_bool(), &report["unjudged"]), (Some(true), &serde_json::json!(["unread"])));
    let tally = serde_json::json!({ "errors": 3, "warnings": 0, "advice": 0, "waived": 1, "allowed": 0 });
    assert_eq!(report["tally"], tally);
    let findings = &report["findings"];
    assert_eq!(
        texts(findings, "rule"),
        ["transfer-without-safeguard", "unknown-key", "duplicate-key", "transfer-without-safeguard"],
        "in reading order, the waived ones among them"
    );
    assert_eq!(texts(findings, "kind"), ["rule", "reading", "reading", "rule"]);
    let first = &findings[0];
    let label = &first["labels"][0];
    let place = ["line", "column", "end_line", "end_column"].map(|key| label[key].as_u64());
    assert_eq!((label["path"].as_str(), place), (Some("notices/told.yaml"), [Some(23), Some(96), Some(23), Some(98)]));
    let bytes = ["start_byte", "end_byte"].map(|key| label[key].as_u64().expect("a number") as usize);
    assert_eq!(unsafeguarded().get(bytes[0]..bytes[1]), Some("IN"));
    assert_eq!(first["provisions"][0], "GDPR Art. 13(1)(f)");
    assert!(first["requirements"].as_array().is_some_and(|ids| ids.iter().any(|id| id == "A13-1-f-MECH")), "{first}");
    assert!(first["help"].as_str().is_some_and(|help| help.starts_with("name the safeguard")) && first["waiver"].is_null(), "{first}");
    let waiver = serde_json::json!({
        "reason": "<moved> & soon", "by": "the board", "until": "2027-01-31", "path": "notices/waived.yaml", "line": findings[3]["waiver"]["line"]
    });
    assert_eq!(findings[3]["waiver"], waiver);
    assert_eq!(findings[2]["labels"].as_array().map(Vec::len), Some(2), "where the key stands first is told too");
}

#[test]
fn sarif_has_the_shape_that_code_scanning_reads() {
    let report = json(&awkward("sarif"), "sarif");
    assert_eq!(report["version"], "2.1.0");
    let run = &report["runs"][0];
    let driver = &run["tool"]["driver"];
    assert_eq!((driver["name"].as_str(), driver["semanticVersion"].as_str()), (Some("seloste"), Some(env!("CARGO_PKG_VERSION"))));
    let rules = driver["rules"].as_array().expect("rules");
    let results = run["results"].as_array().expect("results");
    assert_eq!(results.len(), 4);
    for result in results {
        let rule = &rules[result["ruleIndex"].as_u64().expect("a number") as usize];
        assert_eq!(result["ruleId"], rule["id"]);
        assert!(rule["shortDescription"]["text"].is_string() && rule["defaultConfiguration"]["level"] == "error", "{rule}");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uriBaseId"], "%SRCROOT%");
        assert!(place["artifactLocation"]["uri"].as_str().is_some_and(|uri| uri.starts_with("notices/")), "{place}");
        for key in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(place["region"][key].as_u64().is_some_and(|number| number > 0), "{place}");
        }
    }
    let rule = &rules[0];
    assert!(rule["help"]["markdown"].as_str().is_some_and(|page| page.starts_with("# transfer-without-safeguard\n")), "{rule}");
    assert!(
        rule["fullDescription"]["text"].as_str().is_some_and(|text| text.starts_with("Data may leave") && !text.contains('#')),
        "{rule}"
    );
    let tags: Vec<_> = rule["properties"]["tags"].as_array().expect("tags").iter().filter_map(Value::as_str).collect();
    assert!(tags.starts_with(&["transfers", "GDPR Art. 13(1)(f)"]), "{tags:?}");
    let suppressed: Vec<_> = results.iter().map(|result| result["suppressions"].as_array().expect("said of each").len()).collect();
    assert_eq!(suppressed, [0, 0, 0, 1]);
    let suppression = &results[3]["suppressions"][0];
    assert_eq!((suppression["kind"].as_str(), suppression["justification"].as_str()), (Some("inSource"), Some("<moved> & soon")));
    assert_eq!(results[2]["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 3, "where the key stands first");
}

/// A notice with a slip behind letters that are longer in bytes than in characters, and what it was meant to be.
fn slips() -> (String, String) {
    let slip = changed(&[("name: Esimerkki Oy", "name: Hyvää yötä Oy"), ("street: PL 1", "streeet: PL 1")]);
    let meant = slip.replace("streeet", "street");
    (slip, meant)
}

#[test]
fn what_mends_a_finding_is_told_to_programs() {
    let (slip, meant) = slips();
    let project = Project::new("fixes", &[("notices/a.yaml", &slip)]);
    let finding = &json(&project, "json")["findings"][0];
    assert_eq!((finding["rule"].as_str(), finding["fix"]["does"].as_str()), (Some("unknown-key"), Some("`streeet` becomes `street`")));
    let edits = finding["fix"]["edits"].as_array().expect("edits");
    let edit = &edits[0];
    let number = |value: &Value, key: &str| value[key].as_u64().expect("a number") as usize;
    let (start, end) = (number(edit, "start_byte"), number(edit, "end_byte"));
    let made = format!("{}{}{}", &slip[..start], edit["replacement"].as_str().expect("a text"), &slip[end..]);
    assert!(edits.len() == 1 && made == meant && edit["path"] == "notices/a.yaml", "{finding}");

    let result = &json(&project, "sarif")["runs"][0]["results"][0];
    let fix = &result["fixes"][0];
    assert_eq!(fix["description"]["text"], "`streeet` becomes `street`");
    let change = &fix["artifactChanges"][0];
    assert_eq!(change["artifactLocation"], serde_json::json!({ "uri": "notices/a.yaml", "uriBaseId": "%SRCROOT%" }));
    let replacement = &change["replacements"][0];
    let region = &replacement["deletedRegion"];
    assert_eq!((number(region, "byteOffset"), number(region, "byteLength")), (start, end - start));
    let lines: Vec<_> = slip.lines().collect();
    let line: String = lines[number(region, "startLine") - 1].chars().skip(number(region, "startColumn") - 1).collect();
    assert!(line.starts_with("streeet") && region["endColumn"].as_u64() == region["startColumn"].as_u64().map(|at| at + 7), "{region}");
    assert_eq!(replacement["insertedContent"]["text"], "street");
}

#[test]
fn what_has_no_one_right_answer_has_no_fix() {
    let project = awkward("no-fixes");
    assert!(json(&project, "json")["findings"].as_array().expect("a list").iter().all(|finding| finding["fix"].is_null()));
    let sarif = json(&project, "sarif");
    assert!(sarif["runs"][0]["results"].as_array().expect("a list").iter().all(|result| result.get("fixes").is_none()), "{sarif}");
}

#[test]
fn github_receives_one_escaped_command_for_each_finding() {
    let text = told(&awkward("github"), "github");
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 3, "what is waived is no annotation: {text}");
    assert!(
        lines[0].starts_with("::error file=notices/told.yaml,line=23,endLine=23,title=transfer-without-safeguard%3A a transfer"),
        "{text}"
    );
    assert!(lines[0].contains(",col=96,endColumn=98::no adequacy decision covers IN on 2026-11-22%0Ahelp: name the safeguard"), "{text}");
    assert!(lines[0].ends_with("%0AGDPR Art. 13(1)(f), 14(1)(f), 45, 46"), "{text}");
    assert!(lines[1].contains("title=unknown-key%3A unknown key `ca%2Ct%3Aegory`,"), "{text}");
}

#[test]
fn gitlab_receives_what_it_requires() {
    let report = json(&awkward("gitlab"), "gitlab");
    assert_eq!(texts(&report, "check_name"), ["transfer-without-safeguard", "unknown-key", "duplicate-key"]);
    assert_eq!(texts(&report, "severity"), ["major"; 3]);
    for issue in report.as_array().expect("a list") {
        assert!(issue["description"].as_str().is_some_and(|text| !text.is_empty()), "{issue}");
        assert!(issue["location"]["path"].as_str().is_some_and(|path| path.starts_with("notices/")), "{issue}");
        assert!(issue["location"]["lines"]["begin"].as_u64().is_some_and(|line| line > 0), "{issue}");
    }
    let mut fingerprints = texts(&report, "fingerprint");
    fingerprints.sort_unstable();
    fingerprints.dedup();
    assert_eq!(fingerprints.len(), 3);
}

#[test]
fn build_servers_receive_a_suite_for_each_notice() {
    let project = awkward("junit");
    let text = told(&project, "junit");
    let document = roxmltree::Document::parse(&text).expect("XML");
    let root = document.root_element();
    let counts = |node: roxmltree::Node| ["tests", "failures", "skipped"].map(|key| node.attribute(key).expect("a count").to_owned());
    assert_eq!((root.tag_name().name(), counts(root)), ("testsuites", ["5", "3", "1"].map(str::to_owned)));
    let suites: Vec<_> = root.children().filter(roxmltree::Node::is_element).collect();
    let named: Vec<_> = suites.iter().map(|suite| (suite.attribute("name").expect("a name"), counts(*suite).concat())).collect();
    let expected = [("clean", "100"), ("told", "110"), ("unread", "220"), ("waived", "101")];
    assert_eq!(
        named,
        expected
            .map(|(name, counts)| (format!("notices/{name}.yaml"), counts.to_owned()))
            .each_ref()
            .map(|(name, counts)| (name.as_str(), counts.clone()))
    );
    let failure = document.descendants().find(|node| node.has_tag_name("failure")).expect("a failure");
    assert!(failure.text().is_some_and(|text| text.contains("= note: GDPR Art. 13(1)(f)")), "{text}");
    let skipped = document.descendants().find(|node| node.has_tag_name("skipped")).expect("what is waived");
    assert_eq!(skipped.attribute("message"), Some("waived: <moved> & soon"));
    let warned = project.run(&["check", TODAY, "--format", "junit", "--warn", "transfers", "notices/told.yaml"]);
    assert!(
        warned.code == Some(0) && warned.stdout.contains("failures=\"0\"") && warned.stdout.contains("<system-out>warning["),
        "{warned:?}"
    );
}

#[test]
fn a_finding_keeps_its_fingerprint_when_lines_move_and_days_pass() {
    let project = awkward("moved");
    let prints = |day: &str| {
        let run = project.run(&["check", day, "--format", "gitlab"]);
        let report: Value = serde_json::from_str(&run.stdout).expect("JSON");
        texts(&report, "fingerprint").into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let before = prints(TODAY);
    let text = project.read("notices/told.yaml");
    project.write("notices/told.yaml", format!("# Two lines more.\n\n{text}"));
    assert_eq!(prints(TODAY), before);
    assert_eq!(prints("--today=2026-11-23"), before);
    project.write("notices/told.yaml", text.replace("country: IN", "country: BR"));
    assert_ne!(prints(TODAY).first(), before.first(), "another country is another finding");
}

#[test]
fn paths_begin_where_the_command_runs() {
    let project = awkward("paths");
    let above = project.root.parent().expect("a folder above").to_owned();
    let absolute = project.root.to_string_lossy().into_owned();
    for path in ["paths", "./paths", "paths/", absolute.as_str(), "paths/notices/told.yaml"] {
        let run = support::run(project.command(&["check", TODAY, "--format", "concise", path]).current_dir(&above));
        assert!(run.stdout.starts_with("paths/notices/told.yaml:23:96: "), "{path}: {run:?}");
    }
    let elsewhere = awkward("paths-elsewhere");
    let run = elsewhere.run(&["check", TODAY, "--format", "sarif", &absolute]);
    let report: Value = serde_json::from_str(&run.stdout).expect("JSON");
    let place = &report["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(place["uri"].as_str(), Some(format!("file://{absolute}/notices/told.yaml").as_str()));
    assert!(place["uriBaseId"].is_null(), "{place}");
}

#[test]
fn several_projects_make_one_report() {
    let bad = unsafeguarded();
    let project = Project::new("several", &[("one/notices/a.yaml", &bad), ("two/notices/a.yaml", &bad), ("two/notices/b.yaml", &bad)]);
    let run = project.run(&["check", TODAY, "--format", "gitlab", "two/notices/b.yaml", "one", "two/notices/a.yaml"]);
    let report: Value = serde_json::from_str(&run.stdout).expect("one document");
    let paths: Vec<_> = report.as_array().expect("a list").iter().filter_map(|issue| issue["location"]["path"].as_str()).collect();
    assert_eq!(paths, ["two/notices/a.yaml", "two/notices/b.yaml", "one/notices/a.yaml"]);
}

#[test]
fn a_report_can_be_written_to_a_file() {
    let project = awkward("file");
    let printed = told(&project, "sarif");
    project.write("report.sarif", "an older one");
    let run = project.run(&["check", TODAY, "--format", "sarif", "--output", "report.sarif"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{run:?}");
    assert_eq!(project.read("report.sarif"), printed);
    assert_eq!(std::fs::read_dir(&project.root).expect("the folder").count(), 3, "nothing is left beside it but `.git`");
    for (path, said) in [
        ("notices", "cannot write `notices`"),
        ("nowhere/report.json", "cannot write `nowhere/report.json`"),
        ("notices/clean.yaml", "`notices/clean.yaml` is one of the files that were read"),
    ] {
        let run = project.run(&["check", TODAY, "--output", path]);
        assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{run:?}");
        assert!(run.stderr.contains(said), "{run:?}");
    }
    assert_eq!(project.read("notices/clean.yaml"), COMPLETE);
    let unknown = project.run(&["check", "--format", "xml"]);
    assert!(
        unknown.code == Some(2) && unknown.stderr.contains("[possible values: human, concise, json, sarif, github, gitlab, junit]"),
        "{unknown:?}"
    );
}

#[cfg(unix)]
#[test]
fn a_link_or_a_device_stays_what_it_is() {
    let project = awkward("link");
    project.write("kept.json", "");
    std::os::unix::fs::symlink("kept.json", project.root.join("report.json")).expect("a link");
    let run = project.run(&["check", TODAY, "--format", "json", "--output", "report.json"]);
    assert_eq!(run.code, Some(1), "{run:?}");
    assert!(project.read("kept.json").contains("seloste-report"));
    assert!(std::fs::symlink_metadata(project.root.join("report.json")).is_ok_and(|metadata| metadata.is_symlink()));
    let run = project.run(&["check", TODAY, "--output", "/dev/null"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(1), ""), "{run:?}");
}

#[test]
fn quiet_leaves_advice_out_and_does_not_forgive_it() {
    let project = Project::complete("quiet", &[("response-time: 1 month", "refusal: { en: We tell why. }")]);
    let quiet = project.run(&["check", TODAY, "--quiet", "--format", "gitlab", "--fail-on", "advice"]);
    assert_eq!((quiet.code, quiet.stdout.as_str()), (Some(1), "[]\n"), "{quiet:?}");
    assert!(quiet.stderr.contains("1 piece of advice"), "{quiet:?}");
}

#[test]
fn many_notices_are_told_in_the_order_of_their_names() {
    let names: Vec<_> = (10..50).map(|number| format!("notices/n{number}.yaml")).collect();
    let bad = unsafeguarded();
    let project = Project::new("many", &names.iter().map(|name| (name.as_str(), bad.as_str())).collect::<Vec<_>>());
    let text = told(&project, "concise");
    let told: Vec<_> = text.lines().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(told, names.iter().map(String::as_str).collect::<Vec<_>>());
}

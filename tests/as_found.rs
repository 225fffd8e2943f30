//! Five notices as they were found, mistakes included, and the same five repaired.
//!
//! `audit.yaml` says for every error that an audit by hand found in them which rule finds it, or why none needs to or can;
//! and about which requirements the rules must be silent, because the notice meets them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use seloste::check::{self, account};
use seloste::diagnostic::{Diagnostic, Severity};
use seloste::project::Project;
use seloste::time::{Date, parse_date};
use serde::Deserialize;

/// The errors of the audit, by the requirement that is not met. The audit is the measure: nothing is taken from these lists.
const AUDIT: &[(&str, &str)] = &[
    (
        "3step-it",
        "A13-1-a-MULTI A13-1-a-FORMAT A13-1-b-DPO A13-1-c-BASIS LB-MKT A7-BROWSE A7-BUNDLE A7-3-EASY A13-1-f-MECH A13-1-f-ADEQ RET-VAGUE \
         RET-COVER A13-2-e SRC-PUBLIC REC-PROC RT-INVERT RT-MISNAMED A21-4-SEP CK-DURATION CK-THIRD CK-PROVIDER CK-CONSENT CK-BROWSER \
         CK-WITHDRAW CK-RECIP CK-TRANSFER TXT-DEAD TXT-EMPTY TXT-PLACE",
    ),
    (
        "b2b-register",
        "A13-1-a-NAME A13-1-a-CONTACT RT-HOW TXT-DEAD A13-2-e A13-2-b-OBJECT RT-MISNAMED A21-4-SEP RT-ERASE-DENY RET-CONTRA REC-CONTRA \
         A13-1-f-COPY A13-1-f-ADEQ A22-CONTRA CK-LI CK-DURATION CK-THIRD CK-PROVIDER",
    ),
    (
        "netox",
        "A13-1-a-DUP LB-MKT CON-PURPOSE RET-COVER A13-2-e TR-CONTRA A13-1-f-MECH A13-1-f-ADEQ REC-PROC CK-RECIP CK-TRANSFER REC-CONTRA \
         A21-2-DM A21-4-SEP CK-DURATION",
    ),
    (
        "3dtech",
        "A13-2-a A13-2-b-OBJECT A21-2-DM A21-4-SEP RT-MISNAMED A13-2-b-PORT A13-2-c A13-2-e A13-1-f-MECH A13-1-f-ADEQ SRC-CONTRA CK-MISSING",
    ),
    (
        "web-service",
        "A13-1-a-NAME A13-1-a-CONTACT RT-HOW TXT-DEAD LB-INVALID TR-CONTRA A13-1-f-MECH A13-1-f-ADEQ REC-CONTRA REC-PROC A13-2-b-RECT \
         A13-2-b-ERASE A13-2-b-RESTR A13-2-b-PORT A13-2-c A13-2-d A13-2-e RT-FREE RET-COVER CK-CONSENT CK-WITHDRAW CK-DURATION CK-RECIP \
         CK-TRANSFER CK-THIRD",
    ),
];

/// What the audit found doubtful, in the same way.
const DOUBTS: &[(&str, &str)] = &[
    (
        "3step-it",
        "A13-1-f-COUNTRY TR-MAY REC-NAMED REC-VAGUE REC-GROUP REC-ROLE LB-VAGUE PUR-COMBINE CAT-OPEN CAT-BASIS CAT-LINK RET-EXC A7-3-PRIOR A77-SA A77-WHERE A22-EXIST A13-2-f-PROF A14-3-TIME SRC-SPEC CK-NAME CK-POINTER PROC-ROLE DOC-DATE DOC-CHANGE TXT-NAME TXT-HEDGE",
    ),
    (
        "b2b-register",
        "A13-1-d-GENERIC LB-VAGUE CAT-BASIS RET-LONG RET-PERCAT REC-PUBLISH REC-BASIS REC-NAMED REC-VAGUE A13-1-f-COUNTRY TR-MAY TR-DPF-CERT SRC-SPEC SRC-MATCH A14-3-TIME RT-X-PORT RT-FORM RT-LEGACY RT-APPLIES CK-IDENT CK-NAME FI-SA A77-DATA A22-SCORE DOC-DATE TXT-HEDGE TXT-DUP",
    ),
    (
        "netox",
        "RT-LEGACY A77-SA A77-WHERE A77-DATA A6-1-c-LAW A6-1-b-PARTY A6-1-b-NEC RET-LAW RET-LOG RET-PERCAT REC-NAMED REC-ROLE RT-DESC RT-APPLIES RT-X-OBJ A7-3-PRIOR A22-EXIST A13-2-f-PROF A14-2-f CK-JOINT CK-TECH CK-NAME CK-POINTER CK-BROWSER CK-ESSENTIAL A13-1-f-COUNTRY TR-MAY SEC-CERT DOC-DATE DOC-CHANGE TXT-HEDGE CAT-OPEN TXT-MIX",
    ),
    (
        "3dtech",
        "DOC-STALE LB-ONE CAT-BASIS CAT-LINK LB-VAGUE CAT-OPEN A6-1-b-PARTY A13-1-d-LIA REC-VAGUE REC-BASIS REC-NAMED REC-ROLE SRC-SPEC SRC-MATCH A14-3-TIME A77-SA A77-WHERE RT-FORM RT-DESC A22-EXIST A13-2-f-PROF TXT-DUP TXT-HEDGE DOC-CHANGE",
    ),
    (
        "web-service",
        "LB-ONE LB-MISSING-LO RET-SANITY RET-LAW A6-1-b-PARTY A13-1-f-COUNTRY TR-MAY REC-VAGUE REC-NAMED CAT-ANON CK-IDENT CK-NAME CAT-BASIS LB-VAGUE RT-FORM RT-LEGACY A7-3-PRIOR A77-SA A77-WHERE DOC-DATE DOC-SEPARATE TXT-HEDGE A14-3-TIME",
    ),
];

/// What is expected of a notice as it was found.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// The errors of the audit, by requirement.
    errors: BTreeMap<String, Answer>,
    /// What the audit found doubtful, by requirement.
    warnings: BTreeMap<String, Answer>,
    /// The requirements that the notice meets.
    silent: Vec<String>,
}

/// What becomes of an error of the audit.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
enum Answer {
    /// A rule finds it.
    Rule(String),
    /// A notice that `seloste` makes cannot have the error, and this is why.
    ByConstruction(String),
    /// The fault is in the prose, which the model does not hold, and this is how.
    Prose(String),
}

fn today() -> Date {
    parse_date("2026-11-22").expect("the day of the tests is one")
}

fn expected() -> BTreeMap<String, Expected> {
    serde_yaml::from_str(include_str!("audit.yaml")).expect("expected.yaml has an answer for every notice")
}

/// Each notice of a folder with what the rules find in it.
fn found_in(folder: &str) -> Vec<(String, Project, Vec<Diagnostic>)> {
    let ids = AUDIT.iter().map(|(id, _)| *id);
    let judge = |id: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let (project, _) = Project::load(&folder).expect("the folder can be read");
        assert!(!project.unreadable.contains(id), "{id} cannot be read");
        let notice = project.notice(id).expect("the notice is there");
        let findings = check::check_notice(&project, notice, today());
        (id.to_owned(), project, findings)
    };
    ids.map(judge).collect()
}

#[test]
fn every_error_and_every_doubt_of_the_audit_is_answered() {
    let expected = expected();
    let keys = |answers: &BTreeMap<String, Answer>| answers.keys().cloned().collect::<BTreeSet<_>>();
    let audited = |rows: &str| rows.split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>();
    for ((id, errors), (same, doubts)) in AUDIT.iter().zip(DOUBTS) {
        assert_eq!(id, same);
        let expected = expected.get(*id).expect("every notice has answers");
        assert_eq!(audited(errors), keys(&expected.errors), "{id}");
        assert_eq!(audited(doubts), keys(&expected.warnings), "{id}");
    }
}

#[test]
fn the_rules_find_what_the_audit_found() {
    let expected = expected();
    let mut missed = Vec::new();
    for (id, _, findings) in found_in("tests/as-found") {
        let expected = expected.get(&id).expect("every notice has answers");
        for (requirement, answer) in expected.errors.iter().chain(&expected.warnings) {
            let Answer::Rule(name) = answer else { continue };
            match check::rule(name) {
                None => missed.push(format!("{id}: {requirement}: there is no rule `{name}`")),
                Some(rule) if !account::watched_by(rule.id).any(|watched| watched.id == *requirement) => {
                    missed.push(format!("{id}: `{name}` does not watch {requirement}"));
                }
                Some(_) if !findings.iter().any(|finding| finding.code == name) => {
                    missed.push(format!("{id}: {requirement}: `{name}` is silent"))
                }
                Some(_) => {}
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn reasons_are_given_where_no_rule_is() {
    for (id, expected) in expected() {
        for (requirement, answer) in expected.errors.iter().chain(&expected.warnings) {
            if let Answer::ByConstruction(reason) | Answer::Prose(reason) = answer {
                assert!(reason.len() > 20, "{id}: {requirement}");
            }
        }
    }
}

#[test]
fn the_rules_are_silent_about_what_the_notices_do_well() {
    let expected = expected();
    let mut false_alarms = Vec::new();
    for (id, project, findings) in found_in("tests/as-found") {
        let silent = &expected.get(&id).expect("every notice has answers").silent;
        for finding in findings.iter().filter(|finding| finding.severity == Severity::Error) {
            if account::watched_by(finding.code).any(|requirement| silent.contains(&requirement.id)) {
                false_alarms.push(told(&project, finding));
            }
        }
        assert!(silent.len() > 5, "{id}");
    }
    assert!(false_alarms.is_empty(), "{}", false_alarms.join("\n"));
}

#[test]
fn the_repaired_notices_have_nothing_left_to_repair() {
    let mut left = Vec::new();
    for (_, project, findings) in found_in(".") {
        let of_todo = |finding: &Diagnostic| finding.code.contains("to-do");
        left.extend(
            findings
                .iter()
                .filter(|finding| finding.severity != Severity::Advice && !of_todo(finding))
                .map(|finding| told(&project, finding)),
        );
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

fn told(project: &Project, finding: &Diagnostic) -> String {
    format!("{} {}: {} ({})", project.place(finding.span()), finding.code, finding.message, finding.labels[0].text)
}

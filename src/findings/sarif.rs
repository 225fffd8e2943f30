//! SARIF 2.1.0 (OASIS, 27 March 2020), which code scanning and many editors read.
//!
//! The rules that findings name are told with their pages. What is waived is there too, as suppressed in the source. A path is relative to
//! `%SRCROOT%`, which is the folder that the command ran in; only an absolute path outside it is told as it is.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value, json};

use super::{Entry, Format, Report, as_json, visible};
use crate::check::{Rule, TOPICS, account, manual};
use crate::diagnostic::{Edit, Fix, Label, Severity};
use crate::law::cited;
use crate::notice::Waiver;
use crate::source::Span;

pub const FORMAT: Format = Format { name: "sarif", about: "SARIF 2.1.0, for code scanning and editors", render };

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const ROOT: &str = "%SRCROOT%";

fn render(report: &Report) -> String {
    let entries = report.entries();
    let mut rules: Vec<Value> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for entry in &entries {
        places.entry(entry.finding.code).or_insert_with(|| {
            rules.push(descriptor(entry));
            rules.len() - 1
        });
    }
    let results: Vec<_> = entries.iter().map(|entry| result(entry, places.get(entry.finding.code).copied())).collect();
    as_json(&json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "seloste", "semanticVersion": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { ROOT: { "description": { "text": "The folder in which seloste ran." } } },
            "properties": { "today": report.today.to_string(), "unjudged": report.unjudged() },
            "results": results,
        }],
    }))
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

/// What is to be known of a rule, or of a kind of mistake of reading.
fn descriptor(entry: &Entry) -> Value {
    match entry.rule() {
        Some(rule) => of_rule(rule),
        None => json!({
            "id": entry.finding.code,
            "shortDescription": { "text": "a mistake in a file itself, whatever the law says" },
            "help": { "text": manual::of_reading(entry.finding.code).unwrap_or(entry.finding.code) },
            "defaultConfiguration": { "level": level(entry.finding.severity) },
            "properties": { "tags": ["reading"] },
        }),
    }
}

fn of_rule(rule: &Rule) -> Value {
    let topic = TOPICS.iter().find(|topic| topic.rules.iter().any(|one| one.id == rule.id)).map(|topic| topic.id.to_owned());
    let tags: Vec<_> = topic.into_iter().chain(rule.law.iter().map(|provision| cited(&[*provision]))).collect();
    let requirements: Vec<_> = account::watched_by(rule.id).map(|requirement| &requirement.id).collect();
    json!({
        "id": rule.id,
        "shortDescription": { "text": rule.summary },
        "fullDescription": { "text": manual::purpose(rule) },
        "help": { "text": rule.manual, "markdown": rule.manual },
        "defaultConfiguration": { "level": level(rule.severity) },
        "properties": { "tags": tags, "requirements": requirements },
    })
}

fn result(entry: &Entry, rule: Option<usize>) -> Value {
    let finding = entry.finding;
    let told = [entry.headline(), entry.advice()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
    let mut result = json!({
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": level(finding.severity),
        "message": { "text": told },
        "locations": finding.labels.iter().take(1).map(|label| location(entry, label)).collect::<Vec<_>>(),
        "partialFingerprints": { "selosteFinding/v1": entry.fingerprint },
        "suppressions": entry.waiver.map(|waiver| suppression(entry, waiver)).into_iter().collect::<Vec<_>>(),
    });
    let related: Vec<_> = finding.labels.iter().skip(1).map(|label| location(entry, label)).collect();
    let fixes: Vec<_> = entry.fix().map(|fix| repair(entry, fix)).into_iter().collect();
    for (key, values) in [("relatedLocations", related), ("fixes", fixes)] {
        if let (Some(result), false) = (result.as_object_mut(), values.is_empty()) {
            result.insert(key.into(), values.into());
        }
    }
    result
}

/// A repair, with its edits file by file.
fn repair(entry: &Entry, fix: &Fix) -> Value {
    let mut by_file: BTreeMap<_, Vec<&Edit>> = BTreeMap::new();
    for edit in &fix.edits {
        by_file.entry(edit.span.source).or_default().push(edit);
    }
    let replacement = |edit: &&Edit| json!({ "deletedRegion": stretch(entry, edit.span), "insertedContent": { "text": edit.replacement } });
    let change = |edits: &Vec<&Edit>| {
        let path = edits.first().map(|edit| entry.part.path(edit.span)).unwrap_or_default();
        json!({ "artifactLocation": artifact(&path), "replacements": edits.iter().map(replacement).collect::<Vec<_>>() })
    };
    let does: String = fix.does.chars().map(visible).collect();
    json!({ "description": { "text": does }, "artifactChanges": by_file.values().map(change).collect::<Vec<_>>() })
}

fn location(entry: &Entry, label: &Label) -> Value {
    let mut location = json!({ "physicalLocation": physical(entry, label.span) });
    if let (Some(location), false) = (location.as_object_mut(), label.text.is_empty()) {
        location.insert("message".into(), json!({ "text": label.text.chars().map(visible).collect::<String>() }));
    }
    location
}

fn physical(entry: &Entry, span: Span) -> Value {
    json!({ "artifactLocation": artifact(&entry.part.path(span)), "region": region(entry, span) })
}

fn region(entry: &Entry, span: Span) -> Value {
    let sources = &entry.part.project.sources;
    let (start, end) = (sources.place(span), sources.end(span));
    json!({ "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column })
}

/// A region that says its bytes as well, so that what is written there needs no counting of characters.
fn stretch(entry: &Entry, span: Span) -> Value {
    let mut region = region(entry, span);
    region["byteOffset"] = span.start.into();
    region["byteLength"] = (span.end - span.start).into();
    region
}

fn artifact(path: &str) -> Value {
    let mut artifact = Map::new();
    if path.starts_with('/') {
        artifact.insert("uri".into(), format!("file://{}", encoded(path)).into());
    } else {
        artifact.insert("uri".into(), encoded(path).into());
        artifact.insert("uriBaseId".into(), ROOT.into());
    }
    artifact.into()
}

/// The waiver is written in the notice itself, by somebody who is in charge: the suppression is in the source, and accepted.
fn suppression(entry: &Entry, waiver: &Waiver) -> Value {
    json!({
        "kind": "inSource",
        "status": "accepted",
        "justification": waiver.reason.said(),
        "location": { "physicalLocation": physical(entry, waiver.span) },
        "properties": { "by": waiver.by.said(), "until": waiver.until.said().map(ToString::to_string) },
    })
}

/// A path as part of an address (RFC 3986): what may not stand there is written as its bytes.
fn encoded(path: &str) -> String {
    let byte = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    path.bytes().map(byte).collect()
}

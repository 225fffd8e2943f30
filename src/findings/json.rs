//! Our own form, which says everything: `docs/reports.md` describes it. Its version rises when a key changes its meaning or goes away.

use serde::Serialize;

use super::{Entry, Format, Report, as_json};
use crate::diagnostic::{Edit, Fix};
use crate::source::{Place, Span};

pub const FORMAT: Format = Format { name: "json", about: "everything, as docs/reports.md describes it", render };

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document {
    format: &'static str,
    version: u32,
    generator: String,
    today: String,
    fail_on: &'static str,
    failed: bool,
    tally: Counts,
    unjudged: Vec<String>,
    findings: Vec<Finding>,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
    advice: usize,
    waived: usize,
    allowed: usize,
}

#[derive(Serialize)]
struct Finding {
    rule: &'static str,
    kind: &'static str,
    severity: &'static str,
    message: String,
    labels: Vec<Spot>,
    help: Option<String>,
    fix: Option<Repair>,
    provisions: Vec<String>,
    requirements: Vec<&'static str>,
    waiver: Option<Waiver>,
    fingerprint: String,
}

/// What mends a finding: all of its edits, or none.
#[derive(Serialize)]
struct Repair {
    does: String,
    edits: Vec<Replacement>,
}

/// What shall stand at a place instead of what stands there.
#[derive(Serialize)]
struct Replacement {
    replacement: String,
    #[serde(flatten)]
    place: Stretch,
}

/// A label with its place.
#[derive(Serialize)]
struct Spot {
    text: String,
    #[serde(flatten)]
    place: Stretch,
}

#[derive(Serialize)]
struct Stretch {
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    start_byte: u32,
    end_byte: u32,
}

#[derive(Serialize)]
struct Waiver {
    reason: Option<String>,
    by: Option<String>,
    until: Option<String>,
    path: String,
    line: usize,
}

fn render(report: &Report) -> String {
    let tally = report.tally();
    let count = |number: fn(&super::Part) -> usize| report.parts.iter().map(number).sum();
    as_json(&Document {
        format: "seloste-report",
        version: VERSION,
        generator: format!("seloste {}", env!("CARGO_PKG_VERSION")),
        today: report.today.to_string(),
        fail_on: report.fail_on.name(),
        failed: report.has_failed(),
        tally: Counts {
            errors: tally.errors,
            warnings: tally.warnings,
            advice: tally.advice,
            waived: count(|part| part.verdict.waived.len()),
            allowed: count(|part| part.verdict.allowed.len()),
        },
        unjudged: report.unjudged(),
        findings: report.entries().into_iter().map(finding).collect(),
    })
}

fn finding(entry: Entry) -> Finding {
    let finding = entry.finding;
    Finding {
        rule: finding.code,
        kind: if entry.rule().is_some() { "rule" } else { "reading" },
        severity: finding.severity.name(),
        message: finding.message.clone(),
        labels: finding.labels.iter().map(|label| Spot { text: label.text.clone(), place: place(&entry, label.span) }).collect(),
        help: finding.help.clone(),
        fix: entry.fix().map(|fix| repair(&entry, fix)),
        provisions: finding.law.iter().map(|provision| crate::law::cited(&[*provision])).collect(),
        requirements: entry.requirements(),
        waiver: entry.waiver.map(|waiver| Waiver {
            reason: waiver.reason.said().cloned(),
            by: waiver.by.said().cloned(),
            until: waiver.until.said().map(ToString::to_string),
            path: entry.part.path(waiver.span),
            line: entry.part.project.sources.place(waiver.span).line,
        }),
        fingerprint: entry.fingerprint,
    }
}

fn repair(entry: &Entry, fix: &Fix) -> Repair {
    let edit = |edit: &Edit| Replacement { replacement: edit.replacement.clone(), place: place(entry, edit.span) };
    Repair { does: fix.does.clone(), edits: fix.edits.iter().map(edit).collect() }
}

fn place(entry: &Entry, span: Span) -> Stretch {
    let sources = &entry.part.project.sources;
    let (start, end): (Place, Place) = (sources.place(span), sources.end(span));
    Stretch {
        path: entry.part.path(span),
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
        start_byte: span.start,
        end_byte: span.end,
    }
}

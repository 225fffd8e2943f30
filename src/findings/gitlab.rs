//! Code Quality of GitLab: findings appear beside the changed lines of a merge request, and in it as new or resolved.
//!
//! GitLab documents the fields under "Code Quality report format". It calls a finding new if no other has its fingerprint.

use serde::Serialize;

use super::{Entry, Format, Report, as_json};
use crate::diagnostic::Severity;

pub const FORMAT: Format = Format { name: "gitlab", about: "the Code Quality report of GitLab", render };

#[derive(Serialize)]
struct Issue {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: Location,
}

#[derive(Serialize)]
struct Location {
    path: String,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

fn render(report: &Report) -> String {
    as_json(&report.told().map(issue).collect::<Vec<_>>())
}

fn issue(entry: Entry) -> Issue {
    Issue {
        description: entry.headline(),
        check_name: entry.finding.code,
        severity: match entry.finding.severity {
            Severity::Error => "major",
            Severity::Warning => "minor",
            Severity::Advice => "info",
        },
        location: Location { path: entry.path(), lines: Lines { begin: entry.start().line, end: entry.end().line } },
        fingerprint: entry.fingerprint,
    }
}

//! Workflow commands of GitHub Actions: each finding becomes an annotation at its line in the changes of a pull request.
//!
//! GitHub documents the commands under "Workflow commands for GitHub Actions"; how they are escaped is read from its `actions/toolkit`.

use super::{Entry, Format, Report};
use crate::diagnostic::Severity;

pub const FORMAT: Format = Format { name: "github", about: "annotations of GitHub Actions", render };

fn render(report: &Report) -> String {
    report.told().map(|entry| command(&entry)).collect()
}

fn command(entry: &Entry) -> String {
    let (start, end) = (entry.start(), entry.end());
    let level = match entry.finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let mut properties = vec![
        ("file", entry.path()),
        ("line", start.line.to_string()),
        ("endLine", end.line.to_string()),
        ("title", format!("{}: {}", entry.finding.code, entry.finding.message)),
    ];
    // GitHub refuses columns of what spans several lines.
    if start.line == end.line {
        properties.extend([("col", start.column.to_string()), ("endColumn", end.column.to_string())]);
    }
    let properties: Vec<_> = properties.into_iter().map(|(key, value)| format!("{key}={}", property(&value))).collect();
    format!("::{level} {}::{}\n", properties.join(","), data(&message(entry)))
}

/// The title already says the offence; an annotation without a label says it again, because a message must not be empty.
fn message(entry: &Entry) -> String {
    let label = if entry.label().is_empty() { &entry.finding.message } else { entry.label() };
    [super::on_a_line(label), entry.advice()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

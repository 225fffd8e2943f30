//! A line for each finding, as editors and `grep` like it: `path:line:column: severity[rule]: message (label)`.

use super::{Format, Report};

pub const FORMAT: Format = Format { name: "concise", about: "a line for each finding, for editors and `grep`", render };

fn render(report: &Report) -> String {
    let line = |entry: super::Entry| {
        let (finding, start) = (entry.finding, entry.start());
        let place = format!("{}:{}:{}", entry.path(), start.line, start.column);
        format!("{place}: {}[{}]: {}\n", finding.severity.name(), finding.code, entry.headline())
    };
    report.told().map(line).collect()
}

//! For people: each finding with its lines, underlined, as the best compilers show it.

use super::{Format, Report};
use crate::diagnostic::terminal;

pub const FORMAT: Format = Format { name: "human", about: "each finding with its lines, for people", render };

fn render(report: &Report) -> String {
    let of_part = |part: &super::Part| {
        let shown = part.verdict.findings.iter().map(|finding| terminal::render(finding, &part.project.sources, report.is_styled) + "\n\n");
        shown.collect::<String>()
    };
    report.parts.iter().map(of_part).collect()
}

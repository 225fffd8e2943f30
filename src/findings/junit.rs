//! JUnit XML, which most build servers show as tests: a suite for each notice and each other file with findings, a test for each finding.
//!
//! What makes the check fail is a failure, what is waived is skipped, and all else has passed. There is no standard; what is written here is
//! what Jenkins, GitLab and others agree on. The XML stands in `templates/findings/`: with `render`, this is a door to `tera`.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, Tera};

use super::{Entry, Format, Report, on_a_line, visible};
use crate::diagnostic::terminal;

pub const FORMAT: Format = Format { name: "junit", about: "JUnit XML, for build servers", render };

const TEMPLATE: (&str, &str) = ("junit.xml", include_str!("../../templates/findings/junit.xml"));

#[derive(Serialize)]
struct Document {
    tests: usize,
    failures: usize,
    skipped: usize,
    suites: Vec<Suite>,
}

#[derive(Serialize)]
struct Suite {
    /// The path of the file.
    name: String,
    tests: usize,
    failures: usize,
    skipped: usize,
    cases: Vec<Case>,
}

#[derive(Serialize)]
struct Case {
    name: String,
    line: usize,
    severity: &'static str,
    /// The finding as people read it.
    told: String,
    /// What makes the check fail, if this does.
    failure: Option<String>,
    /// Why it is waived, if it is.
    waiver: Option<String>,
}

fn render(report: &Report) -> String {
    // A notice without findings has a suite too, so that nobody takes silence for not having looked.
    let notices = report.parts.iter().flat_map(|part| part.notices().map(|notice| (part.path(notice.file), Vec::new())));
    let mut cases: BTreeMap<String, Vec<Case>> = notices.collect();
    for entry in report.entries() {
        cases.entry(entry.path()).or_default().push(case(report, &entry));
    }
    let suites: Vec<_> = cases.into_iter().map(|(name, cases)| suite(name, cases)).collect();
    let sum = |number: fn(&Suite) -> usize| suites.iter().map(number).sum();
    let (tests, failures, skipped) = (sum(|suite| suite.tests), sum(|suite| suite.failures), sum(|suite| suite.skipped));
    let mut tera = Tera::default();
    tera.add_raw_template(TEMPLATE.0, TEMPLATE.1).expect("our own template can be read, as the tests show");
    let context = Context::from_serialize(&Document { tests, failures, skipped, suites }).expect("it is a struct of plain data");
    tera.render(TEMPLATE.0, &context).expect("our own template asks for nothing that is not there, as the tests show")
}

fn suite(name: String, cases: Vec<Case>) -> Suite {
    let count = |is: fn(&Case) -> bool| cases.iter().filter(|case| is(case)).count();
    let (failures, skipped) = (count(|case| case.failure.is_some()), count(|case| case.waiver.is_some()));
    Suite { name, tests: cases.len().max(1), failures, skipped, cases }
}

fn case(report: &Report, entry: &Entry) -> Case {
    let finding = entry.finding;
    let told = terminal::render(finding, &entry.part.project.sources, false);
    Case {
        name: format!("{}: {}", finding.code, entry.headline()),
        line: entry.start().line,
        severity: finding.severity.name(),
        // XML cannot hold most control characters, not even escaped.
        told: told.chars().map(visible).collect(),
        failure: (entry.waiver.is_none() && report.fails(finding)).then(|| entry.headline()),
        waiver: entry.waiver.map(|waiver| waiver.reason.said().map_or_else(String::new, |reason| on_a_line(reason))),
    }
}

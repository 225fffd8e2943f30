//! What a preview adds to a page: where each part comes from, and a panel with what is wrong.

use serde::Serialize;
use serde_json::Value;

use super::beside::{Spot, Trees};
use crate::diagnostic::{Diagnostic, Tally};
use crate::error::Error;
use crate::law::cited;
use crate::project::Project;
use crate::render::{Edition, Theme};

/// What `preview/panel.html` receives.
#[derive(Serialize)]
pub(super) struct Panel<'a> {
    pub version: u64,
    /// The notice's id; empty on a page that is no notice's.
    pub notice: &'a str,
    /// Where its title stands.
    pub title: Option<String>,
    /// What keeps the page from being made anew, so that it is an earlier one, or none.
    pub failures: Vec<String>,
    pub tally: Tally,
    pub findings: Vec<Finding>,
}

/// A finding as the panel tells it.
#[derive(Serialize)]
pub(super) struct Finding {
    severity: &'static str,
    rule: &'static str,
    message: String,
    label: String,
    help: Option<String>,
    law: String,
    place: String,
    /// The part of the page that it concerns, by what stands in its `data-source`.
    part: Option<String>,
}

/// Findings with the parts of the page that they concern.
pub(super) fn findings(project: &Project, findings: &[Diagnostic], spots: &[Spot]) -> Vec<Finding> {
    let mut trees = Trees::new(project);
    let mut of = |finding: &Diagnostic| Finding {
        severity: finding.severity.name(),
        rule: finding.code,
        message: finding.message.clone(),
        label: finding.labels.first().map(|label| label.text.clone()).unwrap_or_default(),
        help: finding.advice(),
        law: cited(&finding.law),
        place: project.place(finding.span()),
        part: trees.spot(finding, spots).map(|spot| spot.source.clone()),
    };
    findings.iter().map(&mut of).collect()
}

/// The page of an edition, every part of which says where it comes from.
///
/// What templates receive is the edition as ever, with a `source` on each part that has facts: what is published cannot have it by mistake.
pub(super) fn with_sources(edition: &Edition, theme: &Theme) -> Result<Vec<u8>, Error> {
    let mut edition = serde_json::to_value(edition).expect("an edition is plain data with text for keys");
    if let Some(sections) = edition.pointer_mut("/document/sections") {
        add_sources(sections);
    }
    theme.render("notice.html", &edition)
}

fn add_sources(sections: &mut Value) {
    for section in sections.as_array_mut().into_iter().flatten() {
        for part in section.get_mut("parts").and_then(Value::as_array_mut).into_iter().flatten() {
            let facts = part.get("facts").and_then(Value::as_array).into_iter().flatten();
            let places: Vec<_> = facts.filter_map(|fact| fact.get("place")?.as_str()).collect();
            let source = places.join(" ");
            if let (false, Some(part)) = (source.is_empty(), part.as_object_mut()) {
                part.insert("source".to_owned(), Value::from(source));
            }
        }
        if let Some(inner) = section.get_mut("sections") {
            add_sources(inner);
        }
    }
}

//! What a data protection officer hands to an inspector: for each duty the rules that watch it, the verdict, the lines of the file it
//! rests on, and the sentences that tell it in each language.
//!
//! Nothing is judged here. Findings come from `check`, applicability from `derive`, sentences from the laid-out notice, so that the report
//! cannot say other than what was found and what is published.

mod told;
mod watch;

use serde::Serialize;

use crate::check::{self, Waived};
use crate::decode::Stated;
use crate::derive;
use crate::diagnostic::{Diagnostic, Severity, Tally};
use crate::document::{self, Document, RichText, phrase::plain};
use crate::error::Error;
use crate::law::{self, Duty, TableVersion};
use crate::locale::Catalogue;
use crate::notice::{Language, Notice, Part, parts};
use crate::project::Project;
use crate::time::Date;

pub use told::Told;
pub use watch::{of_duty, watching};

/// The words of the report, as keys under `report-`.
const LABELS: &[&str] = &[
    "title",
    "introduction",
    "judged",
    "program",
    "version",
    "no-version",
    "status",
    "controller",
    "not-judged",
    "duties",
    "duty",
    "verdict",
    "rules",
    "findings",
    "lines",
    "told",
    "not-told",
    "shown-by",
    "other-findings",
    "waivers",
    "waived-until",
    "todos",
    "todo-owner",
    "todo-by",
    "none",
    "law",
    "law-table",
    "law-records",
    "law-unverified",
    "law-checked",
    "law-digest",
    "verdict-met",
    "verdict-not-owed",
    "verdict-fault",
    "verdict-doubt",
    "verdict-waived",
    "verdict-to-do",
    "error",
    "warning",
    "advice",
    "disclaimer",
];

/// A notice and how it stands with every duty, as of a day.
#[derive(Clone, Debug, Serialize)]
pub struct Evidence {
    /// The version of this structure; it changes when a key does.
    pub schema: &'static str,
    pub generator: &'static str,
    pub notice: String,
    /// The language of the report's own words.
    pub language: Language,
    pub title: String,
    pub controller: String,
    pub status: &'static str,
    pub version: Option<String>,
    pub updated: Option<Date>,
    pub effective: Option<Date>,
    /// The day as of which it was judged.
    pub judged: Date,
    /// Whether the rules were asked at all: what cannot be read is not judged.
    pub is_judged: bool,
    pub tally: Tally,
    pub duties: Vec<Judged>,
    /// Findings that concern no duty of the list, such as mistakes of reading.
    pub other_findings: Vec<Finding>,
    pub waivers: Vec<WaivedFinding>,
    pub todos: Vec<Todo>,
    pub law: Vec<TableVersion>,
    pub labels: std::collections::BTreeMap<String, String>,
}

/// How a notice stands with a duty.
#[derive(Clone, Debug, Serialize)]
pub struct Judged {
    pub id: String,
    /// The provisions in a line.
    pub law: String,
    pub title: String,
    pub verdict: Verdict,
    /// The ids of the rules that watch it.
    pub rules: Vec<&'static str>,
    /// The test that shows that it cannot be broken.
    pub shown_by: Option<&'static str>,
    pub findings: Vec<Finding>,
    pub facts: Vec<document::Fact>,
    /// What tells it, in each language.
    pub told: Vec<Told>,
}

/// The verdict on a duty, from the worst that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing was found.
    Met,
    /// The notice does not owe it.
    NotOwed,
    /// A rule found an error.
    Fault,
    /// A rule found what guidance or strong practice asks to be otherwise.
    Doubt,
    /// Something was found, and a waiver in force accepts it.
    Waived,
    /// The author knows that something is missing.
    ToDo,
}

/// A finding as the report shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Finding {
    pub severity: &'static str,
    pub rule: &'static str,
    pub message: String,
    /// What is true of the place.
    pub label: String,
    pub place: String,
    pub help: Option<String>,
}

/// A finding that a waiver in force accepts.
#[derive(Clone, Debug, Serialize)]
pub struct WaivedFinding {
    pub finding: Finding,
    pub reason: String,
    pub by: String,
    pub until: Option<Date>,
}

/// What is still to be found out.
#[derive(Clone, Debug, Serialize)]
pub struct Todo {
    pub what: String,
    pub owner: Option<String>,
    pub by: Option<Date>,
    pub is_overdue: bool,
    pub place: String,
}

/// What a report on a notice is made from.
pub struct Sources<'a> {
    pub project: &'a Project,
    pub notice: &'a Notice,
    /// What was found in this notice, mistakes of reading included.
    pub findings: &'a [Diagnostic],
    pub waived: &'a [Waived],
    /// The words of each language of the notice.
    pub catalogues: &'a [Catalogue],
    /// The language of the report's own words.
    pub words: &'a Catalogue,
    pub today: Date,
}

/// Gathers the evidence on a notice.
///
/// # Errors
///
/// [`Error::Locale`] if a language lacks a word that the notice or the report needs.
pub fn evidence(sources: &Sources) -> Result<Evidence, Error> {
    let Sources { project, notice, findings, words, today, .. } = *sources;
    let laid = document::assemble(&document::Context { notice, project, today });
    let texts: Vec<(Language, Document<RichText>)> =
        sources.catalogues.iter().map(|catalogue| Ok((catalogue.language, catalogue.localise(&laid)?))).collect::<Result<_, Error>>()?;
    let duties: Vec<_> = law::duties().iter().map(|duty| judged(sources, duty, &texts)).collect();
    let is_other = |finding: &&Diagnostic| !law::duties().iter().any(|duty| concerns(finding, duty));
    let own = texts.iter().find(|(language, _)| *language == words.language).or(texts.first());
    let title = own.map(|(_, text)| plain(&text.title)).unwrap_or_default();
    Ok(Evidence {
        schema: "seloste-evidence/1",
        generator: crate::site::GENERATOR,
        notice: notice.id.clone(),
        language: words.language,
        title,
        controller: controller(notice),
        status: crate::site::status(notice),
        version: notice.version.said().cloned(),
        updated: notice.updated.said().copied(),
        effective: notice.effective.said().copied(),
        judged: today,
        is_judged: !project.unjudged.contains(&notice.id),
        tally: Tally::of(findings),
        duties,
        other_findings: findings.iter().filter(is_other).map(|found| shown(project, found)).collect(),
        waivers: sources.waived.iter().map(|waived| waived_finding(project, waived)).collect(),
        todos: todos(sources),
        law: law::table_versions(),
        labels: words.labels("report-", LABELS.iter().copied())?,
    })
}

fn controller(notice: &Notice) -> String {
    let name = notice.controller.said().and_then(|controller| controller.name.said());
    let language = notice.languages().into_iter().next().unwrap_or(Language::ENGLISH);
    name.map(|name| plain(&document::markdown::inlines(name.get_or_first(language)))).unwrap_or_default()
}

fn concerns(finding: &Diagnostic, duty: &Duty) -> bool {
    match check::rule(finding.code) {
        Some(rule) => watching(rule).iter().any(|watched| watched.id == duty.id),
        None => false,
    }
}

fn judged(sources: &Sources, duty: &'static Duty, texts: &[(Language, Document<RichText>)]) -> Judged {
    let findings: Vec<_> = sources.findings.iter().filter(|finding| concerns(finding, duty)).collect();
    let is_waived = sources.waived.iter().any(|waived| concerns(&waived.finding, duty));
    let is_owed = derive::is_owed(duty, sources.notice, &sources.project.vocabulary, sources.today);
    // What a notice does not owe it does not tell, though it may tell something else by the same provision.
    let told = told::told(duty, if is_owed { texts } else { &[] });
    Judged {
        id: duty.id.clone(),
        law: law::cited(&duty.provisions),
        title: sources.words.law(&duty.title, Some(&format!("duty-{}", duty.id))).map(|title| plain(&title)).unwrap_or_default(),
        verdict: verdict(&findings, is_waived, is_owed, told.has_gap),
        rules: of_duty(duty).map(|rule| rule.id).collect(),
        shown_by: duty.shown_by.as_deref(),
        findings: findings.into_iter().map(|finding| shown(sources.project, finding)).collect(),
        facts: told.facts,
        told: told.languages,
    }
}

/// The worst that was found decides; a gap that the author knows of comes before a waiver, which comes before peace.
fn verdict(findings: &[&Diagnostic], is_waived: bool, is_owed: bool, has_gap: bool) -> Verdict {
    let worst = findings.iter().map(|finding| finding.severity).min();
    match worst {
        Some(Severity::Error) => Verdict::Fault,
        Some(Severity::Warning) => Verdict::Doubt,
        _ if !is_owed => Verdict::NotOwed,
        _ if has_gap => Verdict::ToDo,
        _ if is_waived => Verdict::Waived,
        _ => Verdict::Met,
    }
}

fn shown(project: &Project, finding: &Diagnostic) -> Finding {
    Finding {
        severity: finding.severity.name(),
        rule: finding.code,
        message: finding.message.clone(),
        label: finding.labels.first().map(|label| label.text.clone()).unwrap_or_default(),
        place: project.place(finding.span()),
        help: finding.help.clone(),
    }
}

fn waived_finding(project: &Project, waived: &Waived) -> WaivedFinding {
    let words = |text: &Stated<String>| text.said().cloned().unwrap_or_default();
    WaivedFinding {
        finding: shown(project, &waived.finding),
        reason: words(&waived.waiver.reason),
        by: words(&waived.waiver.by),
        until: waived.waiver.until.said().copied(),
    }
}

fn todos(sources: &Sources) -> Vec<Todo> {
    let todo = |part| match part {
        Part::ToDo(todo) => Some(Todo {
            what: todo.what.clone(),
            owner: todo.owner.clone(),
            by: todo.by,
            is_overdue: todo.by.is_some_and(|by| by < sources.today),
            place: sources.project.place(todo.span),
        }),
        _ => None,
    };
    parts(sources.notice).into_iter().filter_map(todo).collect()
}

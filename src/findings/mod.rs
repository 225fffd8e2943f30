//! What was found, as people and programs want to read it.
//!
//! [`FORMATS`] is the table of forms, a file for each. Every form receives the same [`Report`] and nothing else, and says the same of the same
//! sources on the same day: there is no clock, and no path of the machine. Begin with [`Report::entries`].

pub mod concise;
pub mod fingerprint;
pub mod github;
pub mod gitlab;
pub mod human;
pub mod json;
pub mod junit;
pub mod sarif;

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use crate::check::{self, Rule, Verdict, account};
use crate::decode::is_hidden;
use crate::diagnostic::{Diagnostic, Fix, Severity, Tally};
use crate::law::cited;
use crate::notice::{Notice, Waiver};
use crate::project::Project;
use crate::source::{Place, Span};
use crate::time::Date;
use fingerprint::{Marker, digest};

/// A form of report.
pub struct Format {
    pub name: &'static str,
    /// What it is for, as the help tells.
    pub about: &'static str,
    pub render: fn(&Report) -> String,
}

/// Every form of report, the usual one first.
pub const FORMATS: &[Format] =
    &[human::FORMAT, concise::FORMAT, json::FORMAT, sarif::FORMAT, github::FORMAT, gitlab::FORMAT, junit::FORMAT];

/// What judging one or more projects came to.
pub struct Report {
    /// The day as of which was judged.
    pub today: Date,
    /// Findings of this severity, and of greater ones, make the check fail.
    pub fail_on: Severity,
    /// Whether a terminal will show it.
    pub is_styled: bool,
    pub parts: Vec<Part>,
}

/// What judging one project came to. The findings are those of reading and of the rules, in reading order.
pub struct Part {
    pub project: Project,
    /// The ids of the notices that were asked about.
    pub asked: HashSet<String>,
    pub verdict: Verdict,
}

/// A finding with all that a form of report may say of it.
pub struct Entry<'a> {
    pub part: &'a Part,
    pub finding: &'a Diagnostic,
    /// The waiver that covers it. A form that knows no such thing leaves the finding out.
    pub waiver: Option<&'a Waiver>,
    /// The same for the same finding when lines around it move, and no other's in the report.
    pub fingerprint: String,
}

impl Report {
    /// Every finding in reading order, the waived ones among them.
    pub fn entries(&self) -> Vec<Entry<'_>> {
        // Findings that have everything in common are told apart by their number.
        let mut alike: HashMap<String, usize> = HashMap::new();
        let mut entries = Vec::new();
        for part in &self.parts {
            let mut marker = Marker::new(&part.project.sources);
            for (finding, waiver) in part.told_and_waived() {
                let common = marker.mark(finding).digest(&part.path(finding.span()));
                let number = alike.entry(common.clone()).or_default();
                let fingerprint = if *number == 0 { common } else { digest(&[&common, &number.to_string()]) };
                *number += 1;
                entries.push(Entry { part, finding, waiver, fingerprint });
            }
        }
        entries
    }

    /// The findings that are told, in reading order.
    pub fn told(&self) -> impl Iterator<Item = Entry<'_>> {
        self.entries().into_iter().filter(|entry| entry.waiver.is_none())
    }

    /// The notices that rules could judge only in part, or not at all, because they could not be read whole, by their ids.
    pub fn unjudged(&self) -> Vec<String> {
        let mut unjudged: Vec<_> = self.parts.iter().flat_map(|part| part.unjudged().cloned()).collect();
        unjudged.sort();
        unjudged
    }

    /// How many findings are told.
    pub fn tally(&self) -> Tally {
        Tally::of(self.parts.iter().flat_map(|part| &part.verdict.findings))
    }

    /// Whether any of the findings that are told makes the check fail.
    pub fn has_failed(&self) -> bool {
        self.parts.iter().flat_map(|part| &part.verdict.findings).any(|finding| self.fails(finding))
    }

    /// Whether a finding makes the check fail.
    pub fn fails(&self, finding: &Diagnostic) -> bool {
        finding.severity <= self.fail_on
    }
}

impl Part {
    /// The ids of the notices that were asked about and could not be read whole.
    pub fn unjudged(&self) -> impl Iterator<Item = &String> {
        self.project.unreadable.intersection(&self.asked)
    }

    fn told_and_waived(&self) -> Vec<(&Diagnostic, Option<&Waiver>)> {
        let told = self.verdict.findings.iter().map(|finding| (finding, None));
        let waived = self.verdict.waived.iter().map(|waived| (&waived.finding, Some(&waived.waiver)));
        let mut all: Vec<_> = told.chain(waived).collect();
        all.sort_by_key(|(finding, _)| finding.span());
        all
    }

    /// The notices that were asked about.
    pub fn notices(&self) -> impl Iterator<Item = &Notice> {
        self.project.notices.iter().filter(|notice| self.asked.contains(&notice.id))
    }

    /// The path of a span's file, from the folder in which the command runs, with `/` between its parts.
    pub fn path(&self, span: Span) -> String {
        self.project.sources.path(span).display().to_string()
    }
}

impl<'a> Entry<'a> {
    /// Where the finding lies.
    pub fn path(&self) -> String {
        self.part.path(self.finding.span())
    }

    pub fn start(&self) -> Place {
        self.part.project.sources.place(self.finding.span())
    }

    /// The place after its last character.
    pub fn end(&self) -> Place {
        self.part.project.sources.end(self.finding.span())
    }

    /// What is true of the place; empty where there is nothing to add.
    pub fn label(&self) -> &'a str {
        self.finding.labels.first().map_or("", |label| label.text.as_str())
    }

    /// The rule that is broken; `None` for a mistake of reading.
    pub fn rule(&self) -> Option<&'static Rule> {
        check::rule(self.finding.code)
    }

    /// What mends the finding, if it has one right answer. What is waived is to stay.
    pub fn fix(&self) -> Option<&'a Fix> {
        self.finding.fix.as_ref().filter(|_| self.waiver.is_none())
    }

    /// The ids of the requirements that the rule watches.
    pub fn requirements(&self) -> Vec<&'static str> {
        account::watched_by(self.finding.code).map(|requirement| requirement.id.as_str()).collect()
    }

    /// The offence with what is true of the place, in a line.
    pub fn headline(&self) -> String {
        let (message, label) = (&self.finding.message, self.label());
        if label.is_empty() { on_a_line(message) } else { on_a_line(&format!("{message} ({label})")) }
    }

    /// What to type, and the provisions, each on a line of its own.
    pub fn advice(&self) -> String {
        let help = self.finding.help.iter().map(|help| format!("help: {}", on_a_line(help)));
        let law = Some(cited(&self.finding.law)).filter(|law| !law.is_empty());
        help.chain(law).collect::<Vec<_>>().join("\n")
    }
}

/// Text that stays on its line and that no terminal, log or parser obeys, whatever an author has written.
pub fn on_a_line(text: &str) -> String {
    text.chars().map(|c| if c == '\n' || c == '\t' { ' ' } else { visible(c) }).collect()
}

fn visible(c: char) -> char {
    if is_hidden(c) && c != '\n' && c != '\t' { char::REPLACEMENT_CHARACTER } else { c }
}

/// A value as indented JSON that ends its last line.
fn as_json(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).expect("what is written is plain data with keys of text") + "\n"
}

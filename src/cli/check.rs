//! `seloste check`: what is wrong with the notices, and by which provision.

use std::path::PathBuf;

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use super::fix;
use super::levels::{self, LevelArgs};
use super::target::Target;
use super::{Outcome, counted, counted_as, day, is_styled, named, output, print, say, since, today};
use crate::diagnostic::Severity;
use crate::error::Error;
use crate::findings::{FORMATS, Report};
use crate::time::Date;

/// Check notices against Articles 12 to 14 GDPR
///
/// Prints every finding with its place, what to do about it and the provision it rests on. Prints nothing if there is none.
#[derive(Debug, Args)]
pub struct Check {
    /// Projects, folders of notices, or single notices
    #[arg(default_value = ".")]
    paths: Vec<PathBuf>,
    /// Judge as of this day instead of today: adequacy decisions and deadlines depend on it
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
    /// In which form findings are told
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = formats())]
    format: String,
    /// Write the findings to this file, which is replaced whole, instead of printing them
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    levels: LevelArgs,
    /// The least severity that makes the exit code 1
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    fail_on: FailOn,
    /// Tell only of findings that were not there at this commit, branch or tag of git
    #[arg(long, value_name = "REV")]
    changed_since: Option<String>,
    /// Show errors and warnings only
    #[arg(short, long)]
    quiet: bool,
    /// Repair what has exactly one right answer, then check what is left
    #[arg(long)]
    fix: bool,
    /// With --fix: show as a patch what would be repaired, and write nothing; exit code 1 if there is anything
    #[arg(long, requires = "fix")]
    diff: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FailOn {
    Error,
    Warning,
    Advice,
}

pub(super) fn run(args: &Check) -> Result<Outcome, Error> {
    let today = today(args.today)?;
    if args.diff {
        return fix::show(&args.paths, today);
    }
    if args.fix {
        fix::repair(&args.paths, today)?;
    }
    let levels = args.levels.levels()?;
    let is_styled = args.output.is_none() && is_styled(&std::io::stdout());
    let mut report = Report { today, fail_on: severity(args.fail_on), is_styled, parts: Vec::new() };
    let mut known = 0;
    for target in Target::all(&args.paths)? {
        let mut part = target.judge(today, &levels)?;
        if let Some(revision) = &args.changed_since {
            known += since::leave_out_known(&mut part, revision, today)?;
        }
        report.parts.push(part);
    }
    let (tally, has_failed) = (report.tally(), report.has_failed());
    for part in report.parts.iter_mut().filter(|_| args.quiet) {
        part.verdict.findings.retain(|finding| finding.severity != Severity::Advice);
    }
    let format = FORMATS.iter().find(|format| format.name == args.format).expect("clap lets no other names through");
    let text = (format.render)(&report);
    match &args.output {
        Some(file) => output::write(file, &text, report.parts.iter().flat_map(|part| part.project.sources.files()).map(|(_, file)| file))?,
        None => print(&text),
    }
    say(&format!("{} as of {today}", counted(tally)));
    if !args.fix {
        fix::say_repairable(&report);
    }
    say_untold(&report, known, args.changed_since.as_deref().unwrap_or_default());
    Ok(if has_failed { Outcome::Found } else { Outcome::Clean })
}

fn formats() -> Vec<PossibleValue> {
    FORMATS.iter().map(|format| PossibleValue::new(format.name).help(format.about)).collect()
}

fn severity(fail_on: FailOn) -> Severity {
    match fail_on {
        FailOn::Error => Severity::Error,
        FailOn::Warning => Severity::Warning,
        FailOn::Advice => Severity::Advice,
    }
}

/// What was found and not told, or could not be looked for, must not pass for a good word.
fn say_untold(report: &Report, known: usize, revision: &str) {
    if known > 0 {
        say(&format!("{} known at `{revision}` already", counted_as(known, "finding")));
    }
    if let Some(allowed) = levels::allowed(report.parts.iter().flat_map(|part| &part.verdict.allowed)) {
        say(&allowed);
    }
    let waived = report.parts.iter().map(|part| part.verdict.waived.len()).sum();
    if waived > 0 {
        say(&format!("{} waived", counted_as(waived, "finding")));
    }
    let is_judged = |id: &&str| !report.parts.iter().any(|part| part.project.unjudged.contains(*id));
    let unread = report.unjudged();
    let (mut in_part, mut unjudged): (Vec<_>, Vec<_>) = unread.iter().map(String::as_str).partition(is_judged);
    if !unjudged.is_empty() {
        say(&format!("not judged against the law until they can be read: {}", named(&mut unjudged)));
    }
    if !in_part.is_empty() {
        say(&format!("judged only in part until they can be read whole: {}", named(&mut in_part)));
    }
}

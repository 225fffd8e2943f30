//! `seloste check --fix`: what has one right answer, repaired or shown as a patch.

use std::path::PathBuf;

use super::target::Target;
use super::{Outcome, counted_as, print, say};
use crate::error::Error;
use crate::findings::Report;
use crate::fix::{self, Plan};
use crate::time::Date;

/// Repairs what the paths name, and says what was done.
pub(super) fn repair(paths: &[PathBuf], today: Date) -> Result<(), Error> {
    for target in Target::all(paths)? {
        let plan = fix::plan(&target.root, &target.files, today)?;
        plan.files.iter().try_for_each(fix::Repaired::write)?;
        for done in &plan.done {
            say(done);
        }
        say_undone(&plan);
        if !plan.done.is_empty() {
            say(&format!("repaired {} in {}", counted_as(plan.done.len(), "mistake"), counted_as(plan.files.len(), "file")));
        }
    }
    Ok(())
}

/// Prints what repairing would change, as a patch, and writes nothing. Something to repair is found.
pub(super) fn show(paths: &[PathBuf], today: Date) -> Result<Outcome, Error> {
    let mut outcome = Outcome::Clean;
    for target in Target::all(paths)? {
        let plan = fix::plan(&target.root, &target.files, today)?;
        for file in &plan.files {
            print(&file.diff());
            outcome = Outcome::Found;
        }
        say_undone(&plan);
        say(&format!("would repair {} in {}", counted_as(plan.done.len(), "mistake"), counted_as(plan.files.len(), "file")));
    }
    Ok(outcome)
}

/// Says how many of the findings need no thought, if any.
pub(super) fn say_repairable(report: &Report) {
    let findings = || report.parts.iter().flat_map(|part| &part.verdict.findings);
    let repairable = findings().filter(|finding| finding.fix.is_some()).count();
    if repairable > 0 {
        say(&format!("{repairable} of {} can be repaired by --fix", counted_as(findings().count(), "finding")));
    }
}

fn say_undone(plan: &Plan) {
    for undone in &plan.undone {
        say(&format!("not repaired, because that would help nothing or do harm: {undone}"));
    }
}

//! Repairs that have one right answer, tried on paper before anything is written.
//!
//! What would mend a finding is said where the finding is made ([`Fix`](crate::diagnostic::Fix)). [`plan`] carries the fixes out in memory,
//! reads and judges the project as it would then be, and keeps only those that hold what they promise. [`Repaired::write`] writes a file,
//! and [`Repaired::diff`] shows what would be written.

mod apply;
mod diff;
mod trial;
mod write;

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Fix};
use crate::error::Error;
use crate::project::Drafts;
use crate::time::Date;
use trial::{Offence, Trial};

/// How often the project is read anew before what is left is left alone.
const ROUNDS: usize = 64;

/// What repairing a project comes to.
#[derive(Debug, Default)]
pub struct Plan {
    /// Every file that changes, in the order of their paths.
    pub files: Vec<Repaired>,
    /// Each repair in words, with its place, in the order in which they are made.
    pub done: Vec<String>,
    /// Repairs that did not hold what they promised, and are not made.
    pub undone: Vec<String>,
}

/// A file as it is and as it would be.
#[derive(Debug)]
pub struct Repaired {
    /// Where it lies.
    pub path: PathBuf,
    /// Its path as people see it.
    pub shown: PathBuf,
    pub before: String,
    pub after: String,
}

/// Works out every repair of the project at `root`, or of some of its files, named as the disk knows them; none means all.
///
/// # Errors
///
/// Those of reading the project, and [`Error::Repair`] for a file that lies behind a symbolic link.
pub fn plan(root: &Path, only: &[PathBuf], today: Date) -> Result<Plan, Error> {
    let mut plan = Plan::default();
    let (mut drafts, mut originals) = (Drafts::new(), BTreeMap::new());
    let mut before = Trial::of(root, &drafts, today)?;
    let mut set_aside = HashSet::new();
    let mut at_once = usize::MAX;
    for _ in 0..ROUNDS {
        let chosen = choose(&before, only, &set_aside, at_once);
        if chosen.is_empty() {
            break;
        }
        let (tried, places) = apply::apply(&before.project.sources, &drafts, chosen.iter().map(|(_, fix)| *fix));
        let after = Trial::of(root, &tried, today)?;
        let offences: Vec<_> = chosen.iter().map(|(finding, _)| before.offence(finding)).collect();
        if after.holds(&before, &offences, &places) {
            keep_originals(&mut originals, &before, &places);
            plan.done.extend(chosen.iter().map(|(finding, fix)| format!("{}: {}", before.project.place(finding.span()), fix.does)));
            (drafts, before, at_once) = (tried, after, usize::MAX);
        } else if let [(finding, fix)] = chosen.as_slice() {
            plan.undone.push(format!("{}: {}", before.project.place(finding.span()), fix.does));
            set_aside.extend(offences);
            at_once = usize::MAX;
        } else {
            // Which of them it is shows when fewer are tried.
            at_once = chosen.len() / 2;
        }
    }
    for (path, after) in drafts {
        write::refuse_links(root, &path)?;
        let (shown, before) = originals.remove(&path).expect("a draft is made of a file that was read");
        plan.files.push(Repaired { path, shown, before, after });
    }
    Ok(plan)
}

/// Keeps the path and the text of each file as it was before the first repair of it.
fn keep_originals(originals: &mut BTreeMap<PathBuf, (PathBuf, String)>, before: &Trial, places: &[apply::Place]) {
    for (path, _) in places {
        let file = before.project.sources.files().map(|(_, file)| file).find(|file| file.on_disk.as_ref() == Some(path));
        if let Some(file) = file.filter(|_| !originals.contains_key(path)) {
            let shown = if file.path.is_relative() { file.path.as_path() } else { path.strip_prefix(&before.project.root).unwrap_or(path) };
            originals.insert(path.clone(), (shown.to_owned(), file.text.clone()));
        }
    }
}

/// The repairs to try next, none of which touches another: those of reading, and only when they are done those of the law.
///
/// What a rule finds may look otherwise once everything can be read.
fn choose<'t>(trial: &'t Trial, only: &[PathBuf], set_aside: &HashSet<Offence>, at_once: usize) -> Vec<(&'t Diagnostic, &'t Fix)> {
    let of = |findings: &'t [Diagnostic]| {
        let mut chosen: Vec<(&Diagnostic, &Fix)> = Vec::new();
        for (finding, fix) in findings.iter().filter_map(|finding| Some((finding, finding.fix.as_ref()?))) {
            let is_wanted = fix.edits.iter().all(|edit| trial.may_edit(edit.span.source, only));
            let is_free = chosen.iter().all(|(_, other)| !apply::overlap(fix, other));
            if chosen.len() < at_once && is_wanted && is_free && !set_aside.contains(&trial.offence(finding)) {
                chosen.push((finding, fix));
            }
        }
        chosen
    };
    let reading = of(&trial.reading);
    if reading.is_empty() { of(&trial.law) } else { reading }
}

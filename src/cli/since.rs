//! `--changed-since`: findings that were there at a revision are left out, so that a branch answers only for what it adds.
//!
//! The files of the revision are read with git, written into a folder of their own and judged as of the same day. A finding counts as known if
//! the revision has one with the same rule, file, line, keys above it and words; a file that was renamed and not changed counts as the same.
//! Pages of published versions are not read: that one was changed is told until it is put back.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

use super::git::{self, Published};
use super::target::Target;
use crate::check::Levels;
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::findings::Part;
use crate::findings::fingerprint::{Marker, digest};
use crate::project::Project;
use crate::time::Date;

/// Takes out of `part` what the revision had already, and says how many findings these were.
pub(super) fn leave_out_known(part: &mut Part, revision: &str, today: Date) -> Result<usize, Error> {
    let Some(folder) = git::files_of(&part.project.root, revision, Published::Heads)? else { return Ok(0) };
    let old = Target::whole(folder.path().to_owned()).judge(today, &Levels::default())?;
    let renamed = renamed(&part.project, &old.project);
    let as_it_was = HashMap::new();
    // What was allowed was there as well. What was waived was not: whoever takes a waiver away has to mend what it waived.
    let mut told = counted(&old.project, old.verdict.findings.iter().chain(&old.verdict.allowed), &as_it_was);
    let mut waived = counted(&old.project, old.verdict.waived.iter().map(|waived| &waived.finding), &as_it_was);
    let Part { project, verdict, .. } = part;
    let before = verdict.findings.len();
    let mut keys = Keys::new(project, &renamed);
    verdict.findings.retain(|finding| !take(&mut told, &keys.of(finding)));
    verdict.allowed.retain(|finding| !take(&mut told, &keys.of(finding)));
    verdict.waived.retain(|waiver| {
        let key = keys.of(&waiver.finding);
        !take(&mut waived, &key) && !take(&mut told, &key)
    });
    Ok(before - verdict.findings.len())
}

/// How many findings there are of each kind.
fn counted<'a>(
    project: &Project,
    findings: impl Iterator<Item = &'a Diagnostic>,
    renamed: &HashMap<PathBuf, PathBuf>,
) -> HashMap<String, usize> {
    let mut keys = Keys::new(project, renamed);
    let mut counts = HashMap::new();
    for finding in findings {
        *counts.entry(keys.of(finding)).or_default() += 1;
    }
    counts
}

/// Takes one of a kind away, if there is one.
fn take(counts: &mut HashMap<String, usize>, key: &str) -> bool {
    match counts.get_mut(key) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    }
}

/// Says by what findings of two states of a project are compared.
struct Keys<'a> {
    project: &'a Project,
    marker: Marker<'a>,
    renamed: &'a HashMap<PathBuf, PathBuf>,
}

impl<'a> Keys<'a> {
    fn new(project: &'a Project, renamed: &'a HashMap<PathBuf, PathBuf>) -> Keys<'a> {
        Keys { project, marker: Marker::new(&project.sources), renamed }
    }

    fn of(&mut self, finding: &Diagnostic) -> String {
        let path = self.project.path_within(finding.span());
        let path = self.renamed.get(path).map_or(path, PathBuf::as_path).display().to_string();
        let label = finding.labels.first().map_or("", |label| label.text.as_str());
        digest(&[&self.marker.mark(finding).digest(&path), &finding.message, label])
    }
}

/// Files that only have another name than before, each with its old one.
fn renamed(project: &Project, old: &Project) -> HashMap<PathBuf, PathBuf> {
    let (now, then) = (texts(project), texts(old));
    let (is_now, was_then): (HashSet<_>, HashSet<_>) =
        (now.iter().map(|(path, _)| path).collect(), then.iter().map(|(path, _)| path).collect());
    let gone: HashMap<_, _> =
        then.iter().filter(|(path, text)| !is_now.contains(path) && !text.is_empty()).map(|(path, text)| (text, path)).collect();
    let new = now.iter().filter(|(path, _)| !was_then.contains(path));
    new.filter_map(|(path, text)| Some((path.clone(), (*gone.get(text)?).clone()))).collect()
}

/// Every file that was read, by its path in the project, with its text.
fn texts(project: &Project) -> Vec<(PathBuf, &str)> {
    let of_file = |(source, file)| {
        let file: &crate::source::SourceFile = file;
        (project.path_within(project.sources.beginning(source)).to_owned(), file.text.as_str())
    };
    project.sources.files().map(of_file).collect()
}

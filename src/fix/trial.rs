//! A project as it would be, read and judged, to see whether repairs hold what they promise.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::apply::Place;
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::project::{Drafts, Project};
use crate::source::SourceId;
use crate::time::Date;

/// What is told of a file, in words that do not change when something before it is repaired: file, code and message.
pub(super) type Offence = (PathBuf, &'static str, String);

pub(super) struct Trial {
    pub project: Project,
    /// What is wrong with the reading, in reading order.
    pub reading: Vec<Diagnostic>,
    /// What the rules found, in reading order.
    pub law: Vec<Diagnostic>,
}

impl Trial {
    pub fn of(root: &Path, drafts: &Drafts, today: Date) -> Result<Trial, Error> {
        let (project, reading) = Project::load_with(root, drafts)?;
        let law = check::check(&project, today).findings;
        Ok(Trial { project, reading, law })
    }

    pub fn offence(&self, finding: &Diagnostic) -> Offence {
        (self.project.sources.path(finding.span()).to_owned(), finding.code, finding.message.clone())
    }

    /// Whether a file of the project may be edited: one that was read from the disk, and is a wanted one if only some are.
    pub fn may_edit(&self, source: SourceId, only: &[PathBuf]) -> bool {
        let Some(path) = &self.project.sources.file(source).on_disk else { return false };
        only.is_empty() || std::fs::canonicalize(path).is_ok_and(|whole| only.contains(&whole))
    }

    /// Whether repairs did what they should: what they repair is told no longer, nothing new is told of the very places that they
    /// wrote, and neither a file nor a notice that could be read has become unreadable.
    ///
    /// That something else comes to light elsewhere is no fault of theirs: a mistyped key hides everything that stands under it.
    pub fn holds(&self, before: &Trial, repaired: &[Offence], places: &[Place]) -> bool {
        let (told, was_told) = (self.counted(), before.counted());
        let count = |counted: &HashMap<Offence, usize>, offence: &Offence| counted.get(offence).copied().unwrap_or_default();
        let repairs = |offence: &Offence| repaired.iter().filter(|one| *one == offence).count();
        let is_gone = repaired.iter().all(|offence| count(&told, offence) + repairs(offence) <= count(&was_told, offence));
        let is_read = self.project.unreadable.is_subset(&before.project.unreadable) && self.broken_files() <= before.broken_files();
        is_gone && is_read && !self.tells_of(places) && self.judges_no_worse(before, repaired)
    }

    /// How often each offence is told.
    fn counted(&self) -> HashMap<Offence, usize> {
        let mut counted = HashMap::new();
        for finding in self.reading.iter().chain(&self.law) {
            *counted.entry(self.offence(finding)).or_default() += 1;
        }
        counted
    }

    fn broken_files(&self) -> usize {
        self.reading.iter().filter(|finding| matches!(finding.code, "syntax" | "duplicate-key")).count()
    }

    /// Whether a mistake of reading lies within what was written anew.
    fn tells_of(&self, places: &[Place]) -> bool {
        self.reading.iter().any(|finding| {
            let span = finding.span();
            let file = self.project.sources.file(span.source).on_disk.as_ref();
            places.iter().any(|(path, range)| file == Some(path) && range.start <= span.range().start && span.range().end <= range.end)
        })
    }

    /// Whether repairs of what rules found made no rule complain more than before. Repairs of reading may: now more can be judged.
    fn judges_no_worse(&self, before: &Trial, repaired: &[Offence]) -> bool {
        let is_of_law = |offence: &Offence| before.law.iter().any(|finding| before.offence(finding) == *offence);
        !repaired.iter().any(is_of_law) || self.law.len() < before.law.len()
    }
}

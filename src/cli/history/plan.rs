//! What becomes of each revision: a version, or why not.

use std::path::Path;

use crate::changes::{self, Change, DATES, State};
use crate::cli::counted_as;
use crate::cli::git::{self, Published, Revision};
use crate::cli::publish::why_unreadable;
use crate::cli::scratch::Scratch;
use crate::error::Error;
use crate::findings::on_a_line;
use crate::locale;
use crate::notice::{Part, Status, parts};
use crate::project::Project;
use crate::project::versions::Frozen;
use crate::time::Date;

/// What becomes of revisions that are looked at one after another.
pub(super) struct Plan<'a> {
    pub id: &'a str,
    /// The project as it is now, whose words and look the versions are made with.
    project: &'a Project,
    /// Every revision that was looked at.
    pub revisions: Vec<(Revision, Fate)>,
    /// Those of which a version is made, the first one first.
    pub versions: Vec<Planned>,
    /// Whether the notice was there at any of them.
    pub has_met: bool,
}

/// What becomes of a revision.
pub(super) enum Fate {
    Version,
    /// It says the same as this one.
    Same(String),
    /// This one has taken its place.
    GivesWay(String),
    /// Nothing, for this reason.
    LeftOut(String),
}

/// A version that is to be made.
pub(super) struct Planned {
    /// The revision, by its place among all.
    at: usize,
    /// The day on which it was published.
    pub day: Date,
    pub effective: Date,
    /// What it changes; nothing if it is the first.
    changes: Vec<Change>,
    states: Frozen,
    /// The project's files at the revision, without versions.
    pub files: Scratch,
}

impl<'a> Plan<'a> {
    pub fn new(id: &'a str, project: &'a Project) -> Plan<'a> {
        Plan { id, project, revisions: Vec::new(), versions: Vec::new(), has_met: false }
    }

    /// Looks at the next revision of the project at `root`.
    ///
    /// # Errors
    ///
    /// [`Error::Usage`] if it was committed before the one of which the last version is made, and whatever keeps git from answering.
    pub fn add(&mut self, root: &Path, revision: Revision) -> Result<(), Error> {
        let (at, name) = (self.revisions.len(), revision.short().to_owned());
        let fate = match git::files_of(root, &revision.id, Published::Nothing)? {
            None => Fate::LeftOut("there is no notice yet".to_owned()),
            Some(files) => match self.read(&files) {
                Err(reason) => Fate::LeftOut(reason),
                Ok(states) => {
                    let (day, changes) = (revision.day, Vec::new());
                    self.place(Planned { at, day, effective: day, changes, states, files }, &name)?
                }
            },
        };
        self.revisions.push((revision, fate));
        Ok(())
    }

    /// What the notice states in some files, or why no version can be made of it.
    fn read(&mut self, files: &Scratch) -> Result<Frozen, String> {
        let id = self.id;
        // A file that no program can read says nothing of the others, so it is one more reason to leave the revision out.
        let (mut project, findings) = Project::load_with_facts(files.path())
            .map_err(|error| on_a_line(&error.to_string().replace(&format!("{}/", files.path().display()), "")))?;
        self.has_met |= project.notice(id).is_some() || project.unreadable.contains(id);
        if project.unreadable.contains(id) {
            return Err(format!("it cannot be read whole{}", why_unreadable(&project, &findings, id)));
        }
        let Some(notice) = project.notice(id) else { return Err("there is no such notice".to_owned()) };
        if notice.is_draft() {
            return Err("a draft".to_owned());
        }
        if parts(notice).iter().any(|part| matches!(part, Part::ToDo(_))) {
            return Err("something in it is still to do".to_owned());
        }
        if let Some(unworded) = locale::unworded(self.project, &[notice]).first() {
            return Err(on_a_line(&unworded.message));
        }
        let position = project.notices.iter().position(|notice| notice.id == id);
        let states = position.map(|position| project.notices.swap_remove(position)).zip(project.facts.remove(id));
        let (notice, facts) = states.ok_or("nothing in it can be read")?;
        Ok(Frozen { facts, notice, vocabulary: project.vocabulary })
    }

    /// Finds the place of a state behind those before it; those that have no day of their own left give way.
    fn place(&mut self, mut planned: Planned, name: &str) -> Result<Fate, Error> {
        let stated = planned.states.notice.effective.said().copied();
        while let Some(last) = self.versions.last() {
            let other = self.name(last.at);
            if planned.day < last.day {
                return Err(backwards((name, planned.day), (&other, last.day)));
            }
            planned.changes = changes::compare(&last.state(planned.day), &planned.state(planned.day));
            if planned.changes.iter().all(|change| change.row.id == DATES) {
                return Ok(Fate::Same(other));
            }
            if let Some(effective) = effective(stated, planned.day, last) {
                planned.effective = effective;
                break;
            }
            let gone = self.versions.pop();
            gone.and_then(|gone| self.revisions.get_mut(gone.at)).into_iter().for_each(|(_, fate)| *fate = Fate::GivesWay(name.to_owned()));
        }
        if self.versions.is_empty() {
            if planned.states.notice.status.said() == Some(&Status::Withdrawn) {
                return Ok(Fate::LeftOut("withdrawn, and no version applied before".to_owned()));
            }
            planned.effective = stated.unwrap_or(planned.day);
            planned.changes.clear();
        }
        self.versions.push(planned);
        Ok(Fate::Version)
    }

    fn name(&self, at: usize) -> String {
        self.revisions.get(at).map_or_else(String::new, |(revision, _)| revision.short().to_owned())
    }

    /// What became of a revision in words, by its place among all.
    pub fn told(&self, at: usize) -> String {
        match self.revisions.get(at).map(|(_, fate)| fate) {
            Some(Fate::Same(other)) => format!("says what {other} says"),
            Some(Fate::GivesWay(other)) => format!("gives way to {other}, because no day is left on which it alone would apply"),
            Some(Fate::LeftOut(reason)) => format!("left out: {reason}"),
            Some(Fate::Version) | None => self.version_told(at),
        }
    }

    fn version_told(&self, at: usize) -> String {
        let found = self.versions.iter().zip(1..).find(|(planned, _)| planned.at == at);
        let Some((Planned { effective, changes, .. }, number)) = found else { return String::new() };
        let class = changes::gravest(changes).map(|class| format!(" ({}: {})", class.name(), counted_as(changes.len(), "change")));
        format!("version {number}, from {effective}{}", class.unwrap_or_default())
    }
}

impl Planned {
    fn state(&self, today: Date) -> State<'_> {
        State { facts: &self.states.facts, notice: &self.states.notice, vocabulary: &self.states.vocabulary, today }
    }
}

/// From when a state applies that was published on a day after another; `None` if no day is left for it.
///
/// The day that it states counts, unless it is that of the one before it, or one on which that one was still being written. The day of a commit
/// counts only if the other was not committed on it as well: of what was published on one day, the last counts.
fn effective(stated: Option<Date>, day: Date, last: &Planned) -> Option<Date> {
    let stated = stated.filter(|stated| *stated > last.effective && *stated >= last.day);
    stated.or(Some(day).filter(|day| *day > last.effective.max(last.day)))
}

fn backwards((name, day): (&str, Date), (before, last): (&str, Date)) -> Error {
    Error::Usage {
        message: format!("a clock ran backwards: {name} was committed on {day}, and {before}, which comes before it, on {last}"),
        help:
            "leave out what was committed on a wrong day: with tags on the states that were published and `--from-tags`, or with `--since`"
                .into(),
    }
}

//! What can be compared: what is written now, a published version, an earlier state in git, and a file of any project.

use std::path::{Path, PathBuf};

use crate::changes::State;
use crate::changes::difference::Spot;
use crate::cli::git::{self, Published};
use crate::cli::named;
use crate::cli::publish::{bare, find, unreliable, why_unreadable};
use crate::cli::target::Target;
use crate::decode::nearest;
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::findings::on_a_line;
use crate::notice::Notice;
use crate::project::versions::{Frozen, Head};
use crate::project::{Project, Version};
use crate::source::{SourceMap, Span};
use crate::time::{Date, parse_date};

/// What can be compared although what was published cannot be relied on.
const STATES: &str = "mend what is told above; states that are no versions can be compared";

/// One side of a difference: what a notice states somewhere, with the files that state it.
pub(super) struct Side {
    /// What it is called on the command line.
    pub name: String,
    /// What it is, if it is a published version.
    pub version: Option<Head>,
    states: Frozen,
    sources: SourceMap,
    /// The folder that nobody needs to see in the paths of its files.
    hidden: PathBuf,
}

/// What the command line asks for.
enum Asked<'a> {
    /// A notice as it is written now, by its id.
    Written(&'a str),
    /// A version by its number, and the one that applied on a day.
    Numbered(&'a str, u32),
    On(&'a str, Date),
    /// A notice as it was written at a revision.
    Earlier(&'a str, &'a str),
    File(&'a Path),
}

/// Reads both sides; without the second, what is written now is compared with what was published last, or else with what was committed last.
pub(super) fn both(root: &Path, before: &str, after: Option<&str>) -> Result<(Side, Side), Error> {
    if let Some(after) = after {
        return Ok((Side::read(root, parse(before)?)?, Side::read(root, parse(after)?)?));
    }
    let Asked::Written(id) = parse(before)? else {
        let message = format!("`{before}` is compared with nothing");
        return Err(usage(message, "name a second state; a notice's id alone means its last version and what is written now"));
    };
    let (project, findings) = Project::load(root)?;
    let id = known(&project, id)?;
    // Versions that cannot be read are versions all the same.
    let earlier = match project.versions.latest(&id) {
        Some(latest) => Asked::Numbered(&id, latest.head.number),
        None if project.versions.are_broken => return Err(unreliable(&project, findings, STATES)),
        None => Asked::Earlier("HEAD", &id),
    };
    Ok((Side::read(root, earlier)?, Side::read(root, Asked::Written(&id))?))
}

/// A file is meant if there is one; ids hold neither `@` nor `:`.
fn parse(operand: &str) -> Result<Asked<'_>, Error> {
    let path = Path::new(operand);
    if operand.ends_with(".yaml") && path.is_file() {
        return Ok(Asked::File(path));
    }
    if let Some((revision, id)) = operand.rsplit_once(':') {
        return Ok(Asked::Earlier(revision, id));
    }
    let Some((id, which)) = operand.rsplit_once('@') else { return Ok(Asked::Written(operand)) };
    match (which.parse(), parse_date(which)) {
        (Ok(number), _) => Ok(Asked::Numbered(id, number)),
        (_, Some(day)) => Ok(Asked::On(id, day)),
        _ => Err(usage(
            format!("`{which}` is neither the number of a version nor a day"),
            "write `customers@2` for version 2, or `customers@2026-11-20` for the one that applied on that day",
        )),
    }
}

impl Side {
    fn read(root: &Path, asked: Asked) -> Result<Side, Error> {
        match asked {
            Asked::Written(id) => {
                let (project, findings) = Project::load_with_facts(root)?;
                let id = known(&project, id)?;
                Side::of(project, findings, &id, id.clone(), PathBuf::new())
            }
            Asked::Numbered(id, number) => Side::published(root, id, |project, id| numbered(project, id, number)),
            Asked::On(id, day) => Side::published(root, id, |project, id| on(project, id, day)),
            Asked::Earlier(revision, id) => Side::earlier(root, revision, id),
            Asked::File(path) => Side::file(path),
        }
    }

    fn published(root: &Path, id: &str, which: impl Fn(&Project, &str) -> Result<Version, Error>) -> Result<Side, Error> {
        let (project, findings) = Project::load(root)?;
        if project.versions.are_broken {
            return Err(unreliable(&project, findings, STATES));
        }
        let mut ids: Vec<_> = project.versions.notices().collect();
        if !ids.contains(&id) {
            let help = match nearest(id, ids.iter().copied()) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None if ids.is_empty() => "no notice has versions; `seloste publish` makes them".to_owned(),
                None => format!("those with versions are {}", named(&mut ids)),
            };
            return Err(usage(format!("`{id}` was never published in versions"), &help));
        }
        let version = which(&project, id)?;
        let mut sources = SourceMap::default();
        let states = version.facts_with_places(root, &mut sources)?;
        let name = format!("{id}@{}", version.head.number);
        Ok(Side { name, version: Some(version.head), states, sources, hidden: PathBuf::new() })
    }

    fn earlier(root: &Path, revision: &str, id: &str) -> Result<Side, Error> {
        let Some(scratch) = git::files_of(root, revision, Published::Nothing)? else {
            let message = format!("there were no notices in `{}` at `{revision}`", root.display());
            return Err(usage(message, "name a later revision"));
        };
        let (project, findings) = Project::load_with_facts(scratch.path())?;
        let id = match known(&project, id) {
            Ok(id) => id,
            Err(Error::Usage { message, help }) => return Err(usage(format!("{message} at `{revision}`"), &help)),
            Err(other) => return Err(other),
        };
        let name = format!("{revision}:{id}");
        Side::of(project, findings, &id, name, scratch.path().to_owned())
    }

    fn file(path: &Path) -> Result<Side, Error> {
        let whole = std::fs::canonicalize(path).map_err(Error::read(path))?;
        let target = Target::all(&[path.to_owned()])?.into_iter().next();
        let root = target.map_or_else(|| PathBuf::from("."), |target| target.root);
        let (project, findings) = Project::load_with_facts(&root)?;
        let is_it = |notice: &&Notice| {
            let on_disk = project.sources.file(notice.file.source).on_disk.as_deref();
            on_disk.and_then(|file| std::fs::canonicalize(file).ok()).is_some_and(|file| file == whole)
        };
        let Some(notice) = project.notices.iter().find(is_it) else {
            let message = format!("`{}` is no notice that can be read", path.display());
            return Err(usage(message, "name the file of a notice; a version is named by its number, as in `customers@2`"));
        };
        let id = notice.id.clone();
        Side::of(project, findings, &id, path.display().to_string(), PathBuf::new())
    }

    /// What a notice of a project that was read states. A difference of what was read in part would keep quiet about the rest.
    fn of(mut project: Project, findings: Vec<Diagnostic>, id: &str, name: String, hidden: PathBuf) -> Result<Side, Error> {
        let is_whole = !project.unreadable.contains(id);
        let facts = project.facts.remove(id).filter(|_| is_whole);
        let position = project.notices.iter().position(|notice| notice.id == id);
        let (Some(facts), Some(position)) = (facts, position) else {
            let help = "mend what `seloste check` tells of it, or name a state that can be read";
            return Err(usage(format!("`{name}` cannot be read whole{}", why_unreadable(&project, &findings, id)), help));
        };
        let states = Frozen { facts, notice: project.notices.swap_remove(position), vocabulary: project.vocabulary };
        Ok(Side { name, version: None, states, sources: project.sources, hidden })
    }

    pub fn state(&self, today: Date) -> State<'_> {
        State { facts: &self.states.facts, notice: &self.states.notice, vocabulary: &self.states.vocabulary, today }
    }

    pub fn notice(&self) -> &Notice {
        &self.states.notice
    }

    /// Where something is said, as an editor finds it.
    pub fn spot(&self, span: Span) -> Spot {
        let path = self.sources.path(span);
        let shown = path.strip_prefix(&self.hidden).unwrap_or(path);
        let place = self.sources.place(span);
        Spot { file: on_a_line(&shown.display().to_string()), line: place.line, column: place.column }
    }
}

fn usage(message: String, help: &str) -> Error {
    Error::Usage { message, help: help.to_owned() }
}

/// The id of a notice that there is, whether or not it can be read.
fn known(project: &Project, id: &str) -> Result<String, Error> {
    let is_unreadable = project.unreadable.contains(bare(id));
    if is_unreadable { Ok(bare(id).to_owned()) } else { find(project, id).map(|notice| notice.id.clone()) }
}

fn numbered(project: &Project, id: &str, number: u32) -> Result<Version, Error> {
    let versions = project.versions.of(id);
    let found = versions.iter().find(|version| version.head.number == number);
    found.cloned().ok_or_else(|| {
        let help = match versions {
            [only] => format!("its only version is {}, which applies from {}", only.head.number, only.head.effective),
            _ => format!("its versions are 1 to {}", versions.len()),
        };
        usage(format!("`{id}` has no version {number}"), &help)
    })
}

fn on(project: &Project, id: &str, day: Date) -> Result<Version, Error> {
    project.versions.on(id, day).cloned().ok_or_else(|| {
        let first = project.versions.of(id).first().map(|first| format!("the first applies from {}", first.head.effective));
        usage(format!("no version of `{id}` applied on {day}"), &first.unwrap_or_default())
    })
}

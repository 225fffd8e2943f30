//! `seloste publish`: the next version of a notice, to stay as it is.

use std::path::PathBuf;

use clap::Args;

use super::levels::LevelArgs;
use super::target::near;
use super::{Outcome, counted_as, day, is_styled, named, rendered, say, today};
use crate::changes::{self, DATES};
use crate::check;
use crate::decode::nearest;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::error::Error;
use crate::findings::on_a_line;
use crate::notice::{Notice, Part, Status, parts};
use crate::project::Project;
use crate::project::versions::Head;
use crate::render::{FORMATS, FileName};
use crate::site::{self, Draft, Made};
use crate::source::{Span, Spanned};
use crate::time::Date;

/// Publish the next version of a notice, which is never changed again
///
/// Keeps what the notice states, its words in every language and its pages under `notices/versions/`, to be committed. From then on the site shows
/// this version from the day in `effective:`, and each version stays at an address of its own. Refuses errors, to-dos, and translations that
/// nobody has looked at since their originals changed.
#[derive(Debug, Args)]
pub struct Publish {
    /// The notices, by their ids; none means every notice that has a version and differs from it, without drafts
    notices: Vec<String>,
    /// The project
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
    /// Publish on this day instead of today: it is kept as the day of publication, and rules judge as of it
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
    /// Keep only these formats, and the page that all others lead to; left out, all of them
    #[arg(long = "format", value_name = "FORMAT", value_parser = FORMATS.iter().map(|format| format.name).collect::<Vec<_>>())]
    formats: Vec<String>,
    /// Make everything and say what would be published, but write nothing
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    levels: LevelArgs,
}

/// Rules that keep a version back, though they only warn while a notice is being written.
const STRICT: &[&str] = &["stale-translation", "unrecorded-translation", "untranslated-text"];

pub(super) fn run(args: &Publish) -> Result<Outcome, Error> {
    let today = today(args.today)?;
    let (project, read) = Project::load_with_facts(&args.project)?;
    // A day before the last version is refused before anything is made.
    site::History::open(&project, today)?;
    let notices = asked(args, &project, today)?;
    let findings = refusals(args, &project, (&notices, read), today)?;
    if !findings.is_empty() {
        eprint!("{}", rendered(&findings, &project.sources, is_styled(&std::io::stderr())));
        say(&format!("nothing was published: {} to be mended first", counted_as(findings.len(), "thing")));
        return Ok(Outcome::Found);
    }
    if notices.is_empty() {
        say("nothing to publish: every notice says what its last version says");
        return Ok(Outcome::Clean);
    }
    let formats = formats(&args.formats);
    let drafts = notices.iter().map(|notice| Draft::new(&project, notice, &formats, today)).collect::<Result<Vec<_>, _>>()?;
    // All are made before one is written, so that a failure leaves nothing half done.
    let made = drafts.iter().map(Draft::make).collect::<Result<Vec<_>, _>>()?;
    for (draft, made) in drafts.iter().zip(&made) {
        tell(args, draft, made)?;
    }
    if !args.dry_run {
        say("commit what was written; it is never changed again");
    }
    Ok(Outcome::Clean)
}

/// Everything that keeps these notices from being published; `read` is what was found when the project was read.
fn refusals(
    args: &Publish,
    project: &Project,
    (notices, read): (&[&Notice], Vec<Diagnostic>),
    today: Date,
) -> Result<Vec<Diagnostic>, Error> {
    let mut findings = read;
    findings.extend(check::check_some(project, notices, today, &args.levels.levels()?).findings);
    findings.extend(site::findings(project, today));
    findings.extend(crate::locale::findings(project));
    findings.retain(|finding| finding.severity == Severity::Error || STRICT.contains(&finding.code));
    findings.extend(crate::locale::unworded(project, notices));
    findings.extend(notices.iter().flat_map(|notice| hindrances(project, notice, today)));
    // A version follows those before it only if they are as they were published.
    findings.extend(notices.iter().flat_map(|notice| project.versions.changed_of(&notice.id, &project.root)));
    // What is wrong elsewhere in the project keeps nobody from publishing a notice.
    findings.retain(|finding| project.versions.are_broken || is_about(project, finding, notices));
    diagnostic::sort(&mut findings);
    findings.dedup();
    Ok(findings)
}

/// The formats to keep: lists, feeds and notes lead to the page of every version for good, so it is always one of them.
fn formats(asked: &[String]) -> Vec<String> {
    let page = FORMATS.iter().filter(|format| !asked.is_empty() && format.file == FileName::Page);
    page.map(|format| format.name.to_owned()).chain(asked.iter().cloned()).collect()
}

fn tell(args: &Publish, draft: &Draft, made: &Made) -> Result<(), Error> {
    let what = format!("version {} of `{}`, which applies from {}", draft.number, made.head.notice, draft.effective);
    let class = match draft.class() {
        Some(class) => {
            let changes = draft.changes.iter().filter(|change| change.row.id != DATES).count();
            format!(" ({}: {})", class.name(), counted_as(changes, "change"))
        }
        None => String::new(),
    };
    if args.dry_run {
        say(&format!("would publish {what}{class}"));
        return Ok(());
    }
    let folder = near(&made.write(&args.project)?);
    say(&format!("published {what}{class}: `{}`", folder.display()));
    Ok(())
}

/// The notices that are asked for.
fn asked<'a>(args: &Publish, project: &'a Project, today: Date) -> Result<Vec<&'a Notice>, Error> {
    if args.notices.is_empty() {
        let differs = |notice: &&Notice| {
            !notice.is_draft() && changes::since_latest(project, notice, today).iter().any(|change| change.row.id != DATES)
        };
        let found: Vec<_> = project.notices.iter().filter(differs).collect();
        if found.is_empty() && project.versions.is_empty() {
            let mut ids: Vec<_> = project.notices.iter().map(|notice| notice.id.as_str()).collect();
            return Err(Error::Usage {
                message: "no notice has a version yet".into(),
                help: format!("name those that are to be published in versions, out of {}", named(&mut ids)),
            });
        }
        return Ok(found);
    }
    args.notices.iter().map(|id| find(project, id)).collect()
}

/// The notice with this id, which may also be given as the path of its file.
pub(super) fn find<'a>(project: &'a Project, id: &str) -> Result<&'a Notice, Error> {
    let bare = bare(id);
    project.notice(bare).ok_or_else(|| {
        let ids = project.notices.iter().map(|notice| notice.id.as_str());
        let help = match nearest(bare, ids.clone()) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None if project.notices.is_empty() => "no notice can be read; `seloste check` tells why".to_owned(),
            None => format!("the notices are {}", named(&mut ids.collect::<Vec<_>>())),
        };
        Error::Usage { message: format!("there is no notice `{id}` that can be read"), help }
    })
}

/// The id in what may be the path of a notice's file.
pub(super) fn bare(id: &str) -> &str {
    let id = id.trim_end_matches(".yaml");
    id.rsplit_once("notices/").map_or(id, |(_, rest)| rest)
}

/// What keeps a notice from being published that is no mistake while it is being written.
fn hindrances(project: &Project, notice: &Notice, today: Date) -> Vec<Diagnostic> {
    let is_todo = |part: Part| if let Part::ToDo(todo) = part { Some(todo.span) } else { None };
    let todo = |span| hindrance(span, "a version cannot hold what is still to be found out", "to do", "state the fact, then publish");
    let mut findings: Vec<_> = parts(notice).into_iter().filter_map(is_todo).map(todo).collect();
    if notice.is_draft() {
        let span = notice.status.span().unwrap_or(notice.file);
        findings.push(hindrance(
            span,
            "a draft cannot be published as a version",
            "a draft",
            "write `status: in-force` once it is to apply",
        ));
    }
    match (notice.effective.spanned(), project.versions.latest(&notice.id)) {
        (None, _) => {
            let help = format!("add `effective:` with the day from which it applies, as in `effective: {today}`");
            findings.push(hindrance(notice.file, "a version needs the day from which it applies", "", help));
        }
        (Some(effective), Some(latest)) => findings.extend(beside(project, notice, (effective, &latest.head), today)),
        (Some(_), None) if notice.status.said() == Some(&Status::Withdrawn) => {
            let span = notice.status.span().unwrap_or(notice.file);
            findings.push(hindrance(span, "what was never published as a version cannot be withdrawn as one", "", "leave it as it is"));
        }
        (Some(_), None) => {}
    }
    findings
}

/// What keeps a notice from being published beside its last version.
fn beside(project: &Project, notice: &Notice, (effective, last): (&Spanned<Date>, &Head), today: Date) -> Vec<Diagnostic> {
    if changes::since_latest(project, notice, today).iter().all(|change| change.row.id == DATES) {
        let label = format!("as in version {}", last.number);
        let help = "change what the notice says, and from when it applies";
        return vec![hindrance(effective.span, "there is nothing new to publish", label, help)];
    }
    let mut findings = Vec::new();
    if effective.value <= last.effective {
        let label = format!("version {} applies from {}", last.number, last.effective);
        let help = format!("write a later day than {}", last.effective);
        findings.push(hindrance(effective.span, "a version applies from a later day than the one before it", label, help));
    }
    let name = project.versions.latest_facts(&notice.id).and_then(|latest| latest.notice.version.said());
    if let Some(own) = notice.version.spanned().filter(|own| name.is_some_and(|name| own.value == *name)) {
        let help = "give `version:` another name, or leave it out: versions are numbered";
        findings.push(hindrance(own.span, "two versions cannot have one name", "as its last version", help));
    }
    findings
}

fn hindrance(span: Span, message: &str, label: impl Into<String>, help: impl Into<String>) -> Diagnostic {
    let mut finding = Diagnostic::error("unpublishable", span, message, label);
    finding.help(help);
    finding
}

/// Whether a finding stands in what a notice is made from.
pub(super) fn is_about(project: &Project, finding: &Diagnostic, notices: &[&Notice]) -> bool {
    let source = finding.span().source;
    let is_its_translation = |notice: &&Notice| project.translations.files.get(&source).is_some_and(|id| *id == notice.id);
    let is_other = project.notices.iter().any(|other| other.file.source == source && !notices.iter().any(|notice| notice.id == other.id));
    let is_others_translation = project.translations.files.get(&source).is_some_and(|id| project.notice(id).is_some());
    notices.iter().any(is_its_translation) || !is_other && !is_others_translation
}

/// Why a notice cannot be read whole, behind a colon; nothing if no finding says so.
pub(super) fn why_unreadable(project: &Project, findings: &[Diagnostic], id: &str) -> String {
    let notice: Vec<_> = project.notice(id).into_iter().collect();
    let is_cause = |finding: &&Diagnostic| finding.severity == Severity::Error && is_about(project, finding, &notice);
    findings.iter().find(is_cause).map_or_else(String::new, |finding| format!(": {}", on_a_line(&finding.message)))
}

/// Told where something is wrong with what was published; the findings go before.
pub(super) fn unreliable(project: &Project, mut findings: Vec<Diagnostic>, help: &str) -> Error {
    findings.retain(|finding| finding.severity == Severity::Error && finding.code.starts_with("version-"));
    eprint!("{}", rendered(&findings, &project.sources, is_styled(&std::io::stderr())));
    Error::Usage { message: "what was published cannot be relied on".to_owned(), help: help.to_owned() }
}

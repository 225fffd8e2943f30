//! `seloste check`: what is wrong with the notices, and by which provision.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::{Outcome, counted, day, is_styled, named, print, rendered, say, today};
use crate::check;
use crate::diagnostic::{Diagnostic, Severity, Tally};
use crate::error::Error;
use crate::locale;
use crate::project::Project;
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
    /// Which findings make the exit code 1
    #[arg(long, value_name = "SEVERITY", default_value = "error")]
    deny: Deny,
    /// Show errors and warnings only
    #[arg(short, long)]
    quiet: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Deny {
    Error,
    Warning,
    Advice,
}

pub(super) fn run(args: &Check) -> Result<Outcome, Error> {
    let today = today(args.today)?;
    let mut all = Tally::default();
    let mut denied = false;
    for path in &args.paths {
        let (project, mut findings) = judge(path, today)?;
        findings.retain(|finding| !args.quiet || finding.severity != Severity::Advice);
        print(&rendered(&findings, &project.sources, is_styled(&std::io::stdout())));
        all += Tally::of(&findings);
        denied |= findings.iter().any(|finding| finding.severity <= limit(args.deny));
        say_unjudged(&project);
    }
    say(&format!("{} as of {today}", counted(all)));
    Ok(if denied { Outcome::Found } else { Outcome::Clean })
}

fn limit(deny: Deny) -> Severity {
    match deny {
        Deny::Error => Severity::Error,
        Deny::Warning => Severity::Warning,
        Deny::Advice => Severity::Advice,
    }
}

/// Reads and judges what a path names: a project, a folder of notices, or one notice within either.
fn judge(path: &Path, today: Date) -> Result<(Project, Vec<Diagnostic>), Error> {
    let metadata = std::fs::metadata(path).map_err(Error::read(path))?;
    if metadata.is_dir() {
        let (project, mut findings) = Project::load(path)?;
        findings.extend(check::check(&project, today).findings);
        findings.extend(locale::unworded(&project.notices));
        crate::diagnostic::sort(&mut findings);
        return Ok((project, findings));
    }
    let root = root_of(path);
    let (project, reading) = Project::load(&root)?;
    let wanted = std::fs::canonicalize(path).map_err(Error::read(path))?;
    let is_here = |finding: &Diagnostic| {
        let shown = project.sources.path(finding.span());
        [shown.to_owned(), root.join(shown)].iter().any(|candidate| std::fs::canonicalize(candidate).is_ok_and(|whole| whole == wanted))
    };
    // A notice is judged with what it inherits: findings that lie in an inherited file belong to it too.
    let notice = project.notices.iter().find(|notice| {
        let shown = project.sources.path(notice.file);
        [shown.to_owned(), root.join(shown)].iter().any(|candidate| std::fs::canonicalize(candidate).is_ok_and(|whole| whole == wanted))
    });
    let mut findings: Vec<_> = reading.into_iter().filter(|finding| is_here(finding)).collect();
    if let Some(notice) = notice.filter(|notice| !project.unreadable.contains(&notice.id)) {
        findings.extend(check::check_notice(&project, notice, today));
    }
    crate::diagnostic::sort(&mut findings);
    Ok((project, findings))
}

/// The project that a file belongs to: the nearest folder above it that holds `notices/`, or else the file's own folder.
fn root_of(file: &Path) -> PathBuf {
    let folder = match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let holds_notices = |folder: &&Path| folder.file_name().is_some_and(|name| name == "notices");
    match folder.ancestors().find(holds_notices).and_then(Path::parent) {
        Some(root) if root.as_os_str().is_empty() => PathBuf::from("."),
        Some(root) => root.to_owned(),
        None => folder.to_owned(),
    }
}

/// A notice that could not be read whole is not judged, and that must not pass for a good word.
fn say_unjudged(project: &Project) {
    let mut unjudged: Vec<_> = project.unreadable.iter().map(String::as_str).collect();
    if !unjudged.is_empty() {
        say(&format!("not judged against the law until they can be read: {}", named(&mut unjudged)));
    }
}

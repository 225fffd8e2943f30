//! `seloste show`: what applied on a day.

use std::path::PathBuf;

use clap::Args;

use super::publish::bare;
use super::target::near;
use super::{Outcome, day, is_styled, language, named, print, rendered, say, today};
use crate::decode::nearest;
use crate::diagnostic::{Diagnostic, Severity};
use crate::error::Error;
use crate::notice::Language;
use crate::project::versions::VERSIONS;
use crate::project::{Project, Version};
use crate::time::Date;

/// Show which version of each notice applied on a day
///
/// Says from when until when it applied, when it was published, and where it is kept. With --language, prints the notice as it was published in
/// that language. Answers 1 if no version applied on that day.
#[derive(Debug, Args)]
pub struct Show {
    /// The notice, by its id; left out, every notice that has versions
    notice: Option<String>,
    /// The day on which it applied; left out, today
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
    /// Print what the notice said in this language
    #[arg(long, value_name = "CODE", value_parser = language, requires = "notice")]
    language: Option<Language>,
    /// The format to print, which must be one that the version was published in
    #[arg(long, value_name = "FORMAT", default_value = "markdown", requires = "language", value_parser = ["markdown", "text", "json", "html", "fragment"])]
    format: String,
    /// The project
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
}

pub(super) fn run(args: &Show) -> Result<Outcome, Error> {
    let on = today(args.on)?;
    let (project, mut findings) = Project::load(&args.project)?;
    if project.versions.are_broken {
        let is_of_versions = |finding: &Diagnostic| project.path_within(finding.span()).iter().any(|part| part == VERSIONS);
        findings.retain(|finding| finding.severity == Severity::Error && is_of_versions(finding));
        eprint!("{}", rendered(&findings, &project.sources, is_styled(&std::io::stderr())));
        say("nothing is shown: what was published cannot be relied on");
        return Ok(Outcome::Found);
    }
    let mut ids: Vec<&str> = project.versions.notices().collect();
    if let Some(wanted) = &args.notice {
        let wanted = bare(wanted);
        if !ids.contains(&wanted) {
            let help = match nearest(wanted, ids.iter().copied()) {
                _ if ids.is_empty() => "no notice has versions; `seloste publish` makes them".to_owned(),
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("those with versions are {}", named(&mut ids)),
            };
            return Err(Error::Usage { message: format!("`{wanted}` was never published in versions"), help });
        }
        ids.retain(|id| *id == wanted);
    }
    if ids.is_empty() {
        say("no notice has versions; `seloste publish` makes them");
        return Ok(Outcome::Clean);
    }
    let mut all_applied = true;
    for id in ids {
        let version = project.versions.on(id, on);
        all_applied &= version.is_some();
        match (version, args.language) {
            (Some(version), Some(language)) => print(&text(args, version, language)?),
            (version, _) => print(&line(&project, id, version, on)),
        }
    }
    Ok(if all_applied { Outcome::Clean } else { Outcome::Found })
}

/// Which version of a notice applied, from when until when, and where it lies.
fn line(project: &Project, id: &str, version: Option<&Version>, on: Date) -> String {
    let Some(version) = version else {
        let first =
            project.versions.of(id).first().map_or(String::new(), |first| format!("; the first applies from {}", first.head.effective));
        return format!("{id}: no version applied on {on}{first}\n");
    };
    let next = project.versions.of(id).iter().find(|next| next.head.number == version.head.number + 1);
    let until = next.and_then(|next| next.head.effective.yesterday().ok()).map_or(String::new(), |until| format!(" until {until}"));
    let (number, from, published) = (version.head.number, version.head.effective, version.head.published);
    let languages = version.head.languages.iter().map(|language| language.code()).collect::<Vec<_>>().join(", ");
    format!(
        "{id}: version {number}, from {from}{until}\n  published on {published} in {languages}\n  kept in {}\n  on the site at {id}/{from}/\n",
        near(&version.folder).display()
    )
}

/// The text of a version as it was published.
fn text(args: &Show, version: &Version, language: Language) -> Result<String, Error> {
    let head = &version.head;
    let usage = |message: String, help: String| Error::Usage { message, help };
    if !head.languages.contains(&language) {
        let mut codes: Vec<_> = head.languages.iter().map(|language| language.code()).collect();
        let message = format!("version {} of `{}` was not published in `{language}`", head.number, head.notice);
        return Err(usage(message, format!("its languages are {}", named(&mut codes))));
    }
    let name = head.notice.rsplit('/').next().unwrap_or(&head.notice);
    let format = crate::render::FORMATS.iter().find(|format| format.name == args.format).expect("clap lets no other names through");
    let path = format!("pages/{language}/{}", format.place(name));
    if !version.files()?.contains_key(&path) {
        let mut formats: Vec<_> = head.formats.iter().map(String::as_str).collect();
        let message = format!("version {} of `{}` was not published as {}", head.number, head.notice, args.format);
        return Err(usage(message, format!("its formats are {}", named(&mut formats))));
    }
    say(&format!("version {} of `{}`, from {}", head.number, head.notice, head.effective));
    Ok(String::from_utf8_lossy(&version.file(&path)?).into_owned())
}

//! `seloste report`: the evidence that a notice tells what it must.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Outcome, counted, day, say, today};
use crate::check;
use crate::diagnostic::{Diagnostic, Tally};
use crate::error::Error;
use crate::evidence::{Evidence, Sources, evidence};
use crate::locale::Catalogue;
use crate::notice::{Language, Notice};
use crate::project::Project;
use crate::render::{Theme, html, json};
use crate::site::Output;
use crate::time::Date;

/// Write the evidence report on each notice
///
/// For each item of Articles 12 to 14 GDPR and the rules on cookies: the verdict, the rules that watch it, the lines of the source, and the
/// sentences that tell it in each language; waivers, open to-dos and the state of the tables of law. A page and JSON for each notice and version.
#[derive(Debug, Args)]
pub struct Report {
    /// The project
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
    /// Where the reports go; a folder that an earlier run made is replaced whole
    #[arg(short, long, value_name = "DIR", default_value = "report")]
    output: PathBuf,
    /// Only the notices with these ids
    #[arg(long = "notice", value_name = "ID")]
    notices: Vec<String>,
    /// Write only these formats
    #[arg(long = "format", value_name = "FORMAT")]
    formats: Vec<Form>,
    /// The language of the report's own words; left out, the first of each notice
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    language: Option<Language>,
    /// Judge as of this day instead of today: adequacy decisions and deadlines depend on it
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
}

/// A form of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    Html,
    Json,
}

pub(super) fn run(args: &Report) -> Result<Outcome, Error> {
    let today = today(args.today)?;
    let (project, reading) = Project::load(&args.project)?;
    let wanted = wanted(&project, &args.notices)?;
    let theme = Theme::new(&project.templates)?;
    let output = Output::stage(&args.output, &project.root)?;
    let mut all = Tally::default();
    let mut files = 0;
    for notice in &wanted {
        let evidence = of_notice(args, &project, notice, &reading, today)?;
        all += evidence.tally;
        files += put(&output, &theme, &evidence, &args.formats)?;
    }
    output.replace()?;
    say(&format!("{} as of {today}", counted(all)));
    let (reports, written) = (super::counted_as(wanted.len(), "report"), super::counted_as(files, "file"));
    say(&format!("wrote {reports}, {written} in `{}`", args.output.display()));
    Ok(if all.errors > 0 { Outcome::Found } else { Outcome::Clean })
}

/// The notices that were asked for; none named means all.
fn wanted<'a>(project: &'a Project, ids: &[String]) -> Result<Vec<&'a Notice>, Error> {
    if ids.is_empty() {
        return Ok(project.notices.iter().collect());
    }
    let known = || project.notices.iter().map(|notice| notice.id.as_str());
    let find = |id: &String| {
        project.notice(id).ok_or_else(|| Error::Usage {
            message: format!("there is no notice `{id}`"),
            help: match crate::decode::nearest(id, known()) {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => format!("the notices are {}", crate::decode::quoted(&known().collect::<Vec<_>>())),
            },
        })
    };
    ids.iter().map(find).collect()
}

fn of_notice(args: &Report, project: &Project, notice: &Notice, reading: &[Diagnostic], today: Date) -> Result<Evidence, Error> {
    let file = notice.file.source;
    let mut findings: Vec<_> = reading.iter().filter(|finding| finding.span().source == file).cloned().collect();
    let mut waived = Vec::new();
    if !project.unjudged.contains(&notice.id) {
        let (found, accepted) = check::judge(project, notice, today);
        findings.extend(found);
        waived = accepted;
    }
    crate::diagnostic::sort(&mut findings);
    let open = |language: &Language| Catalogue::open(*language, &project.locales);
    let catalogues = notice.languages().iter().map(open).collect::<Result<Vec<_>, _>>()?;
    let words = open(&args.language.or_else(|| notice.languages().first().copied()).unwrap_or(Language::ENGLISH))?;
    evidence(&Sources { project, notice, findings: &findings, waived: &waived, catalogues: &catalogues, words: &words, today })
}

/// Writes a report in its forms, and says how many files it made.
fn put(output: &Output, theme: &Theme, evidence: &Evidence, forms: &[Form]) -> Result<usize, Error> {
    let is_wanted = |form: Form| forms.is_empty() || forms.contains(&form);
    let path = format!("{}/{}", evidence.notice, file_name(evidence.version.as_deref()));
    let mut files = 0;
    if is_wanted(Form::Html) {
        output.put(&format!("{path}.html"), &html::report(evidence, theme)?)?;
        files += 1;
    }
    if is_wanted(Form::Json) {
        output.put(&format!("{path}.json"), &json::pretty(evidence))?;
        files += 1;
    }
    Ok(files)
}

/// A version as the name of a file: an author may write anything, and a path must not lead out of the folder.
fn file_name(version: Option<&str>) -> String {
    let kept: String = version.unwrap_or_default().chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect();
    let kept = kept.trim_matches(['.', '-']);
    if kept.is_empty() { "report".to_owned() } else { format!("version-{kept}") }
}

/// Reads a language for `--language`.
fn language(code: &str) -> Result<Language, String> {
    Language::parse(code).ok_or_else(|| "expected the code of a language, as in `fi`".to_owned())
}

//! `seloste build`: the notices as a website.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime};

use clap::Args;

use super::levels::{self, LevelArgs};
use super::{Outcome, counted, counted_as, day, has_errors, is_styled, named, rendered, say, today};
use crate::check;
use crate::diagnostic::{self, Diagnostic, Severity, Tally};
use crate::error::Error;
use crate::locale;
use crate::project::{Project, SETTINGS};
use crate::render::FORMATS;
use crate::site::{self, Cache, History, Site};
use crate::time::Date;

/// Check the notices and build the website
///
/// Refuses a notice that has errors, unless it is a draft. The new site takes the place of the old one in one step, and only if all went well.
#[derive(Debug, Args)]
pub struct Build {
    /// The project
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
    /// Where the site goes; a folder that an earlier build made is replaced whole
    #[arg(short, long, value_name = "DIR", default_value = "public")]
    output: PathBuf,
    /// Make only these formats
    #[arg(long = "format", value_name = "FORMAT", value_parser = FORMATS.iter().map(|format| format.name).collect::<Vec<_>>())]
    formats: Vec<String>,
    /// Judge as of this day instead of today: adequacy decisions and deadlines depend on it
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
    /// Where to keep what the next build need not make again, instead of in your own cache folder; it may be deleted at any time
    #[arg(long, value_name = "DIR", conflicts_with = "no_cache")]
    cache: Option<PathBuf>,
    /// Make everything anew, and keep nothing
    #[arg(long)]
    no_cache: bool,
    #[command(flatten)]
    levels: LevelArgs,
}

/// After how long a build says how far it is, and how often from then on.
const PATIENCE: Duration = Duration::from_secs(1);

pub(super) fn run(args: &Build) -> Result<Outcome, Error> {
    let today = today(args.today)?;
    let levels = args.levels.levels()?;
    let (project, mut findings) = Project::load(&args.project)?;
    let verdict = check::check_some(&project, &project.notices.iter().collect::<Vec<_>>(), today, &levels);
    findings.extend(verdict.findings);
    let words = locale::findings(&project);
    let are_words_broken = has_errors(&words);
    findings.extend(words);
    let addresses = site::findings(&project, today);
    let is_of_site = |finding: &Diagnostic| project.path_within(finding.span()) == SETTINGS;
    let settings = findings.iter().filter(|finding| is_of_site(finding)).chain(&addresses);
    let is_site_broken = Tally::of(settings).errors > 0;
    findings.extend(addresses);
    findings.extend(locale::unworded(&project, &project.notices.iter().collect::<Vec<_>>()));
    diagnostic::sort(&mut findings);
    // What to do about advice is for `check`; whoever builds wants to know what is wrong.
    let advice = Tally::of(&findings).advice;
    findings.retain(|finding| finding.severity != Severity::Advice);
    eprint!("{}", rendered(&findings, &project.sources, is_styled(&std::io::stderr())));

    if project.versions.are_broken {
        say("nothing was built: what was published in versions cannot be relied on");
        return Ok(Outcome::Found);
    }
    if are_words_broken {
        say("nothing was built: mend the project's own words first");
        return Ok(Outcome::Found);
    }
    if is_site_broken {
        say("nothing was built: mend the addresses and settings of the site first");
        return Ok(Outcome::Found);
    }
    let mut refused = verdict.faulty;
    // A file of which nothing could be read may have been a notice in force: that the site lacks it must be told.
    refused.retain(|id| project.notice(id).is_none_or(|notice| !notice.is_draft()));
    // What was published as a version stays published, whatever is wrong with what is being written.
    refused.retain(|id| project.versions.of(id).is_empty());
    let unworded = project.notices.iter().filter(|notice| !locale::unworded(&project, &[notice]).is_empty());
    refused.extend(unworded.map(|notice| notice.id.clone()));
    let cache = cache(args)?;
    let history = History::open(&project, today)?;
    let site = Site::plan(&project, &history, &refused, &args.formats, today)?.with_cache(cache.as_ref());
    let built = site.publish(&args.output, &progress(site.editions()))?;

    if !findings.is_empty() || advice > 0 {
        let tally = Tally { advice, ..Tally::of(&findings) };
        say(&format!("{} as of {today}", counted(tally)));
    }
    if let Some(allowed) = levels::allowed(&verdict.allowed) {
        say(&allowed);
    }
    if !refused.is_empty() {
        let mut names: Vec<_> = refused.iter().map(String::as_str).collect();
        say(&format!("refused because of errors: {}; mend them, or set `status: draft`", named(&mut names)));
    }
    let (notices, editions) = (counted_as(built.notices, "notice"), counted_as(built.editions, "edition"));
    let unchanged = match built.unchanged {
        0 => String::new(),
        number => format!(" ({} unchanged)", counted_as(number, "edition")),
    };
    say(&format!("built {notices} in {editions}, {} in `{}`{unchanged}", counted_as(built.files, "file"), args.output.display()));
    if let Some(failure) = cache.as_ref().and_then(Cache::trouble) {
        say(&format!("nothing more is kept for the next build: {failure}"));
    }
    Ok(if has_errors(&findings) { Outcome::Found } else { Outcome::Clean })
}

/// What earlier builds have kept. Where there is no place for it, the project is built all the same; a place that was asked for must be one.
fn cache(args: &Build) -> Result<Option<Cache>, Error> {
    let now = SystemTime::now();
    match &args.cache {
        _ if args.no_cache => Ok(None),
        Some(folder) => Cache::open(folder, &args.project, &args.output, now).map(Some),
        None => Ok(own_cache(&args.project).and_then(|folder| {
            Cache::open(&folder, &args.project, &args.output, now)
                .inspect_err(|failure| say(&format!("everything is made anew, and nothing is kept: {failure}")))
                .ok()
        })),
    }
}

/// The folder for the cache of a project where the user's programs keep what may be deleted, if the environment says where that is.
fn own_cache(project: &Path) -> Option<PathBuf> {
    // A path that is not absolute is to be ignored (XDG Base Directory Specification 0.8): it could lead into the project.
    let stated = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let (name, below) = match std::env::consts::OS {
        "windows" => ("LOCALAPPDATA", "seloste/cache"),
        "macos" => ("HOME", "Library/Caches/seloste"),
        _ => ("HOME", ".cache/seloste"),
    };
    let home = match stated("XDG_CACHE_HOME") {
        Some(caches) => caches.join("seloste"),
        None => stated(name)?.join(below),
    };
    Cache::of_user(&home, project)
}

/// Says now and then how far the build is, if it takes long enough for anybody to wonder.
fn progress(total: usize) -> impl Fn(usize) + Sync {
    let last = Mutex::new(Instant::now());
    move |done| {
        // Whoever is too late to say it has been said by another.
        let Ok(mut last) = last.try_lock() else { return };
        if last.elapsed() >= PATIENCE {
            *last = Instant::now();
            say(&format!("building: {done} of {total} editions"));
        }
    }
}

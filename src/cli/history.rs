//! `seloste history import`: versions of a notice out of what was written earlier and is still in git.

mod make;
mod plan;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::git::{self, Revision};
use super::publish::{bare, unreliable};
use super::target::near;
use super::{Outcome, counted_as, day, named, print, say, today};
use crate::decode::nearest;
use crate::error::Error;
use crate::findings::on_a_line;
use crate::project::versions::VERSIONS;
use crate::project::{Project, is_good_name};
use crate::render::FORMATS;
use crate::time::Date;
use plan::{Fate, Plan};

/// Bring in what was published before there were versions
#[derive(Debug, Args)]
pub struct History {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    Import(Import),
}

/// Make versions of a notice out of the history of its repository
///
/// Reads the notice as it was at each revision, and makes a version of each state that says something else than the one before it. A version was
/// published on the day of its commit. It applies from the day in its `effective:` if that follows on the version before it, or else from the day
/// of the commit; of several states for which there is no day of their own, the last one counts. Drafts, states with to-dos and states that
/// cannot be read are left out; what only breaks rules is not, for it was published as it was.
///
/// Facts, texts and terms are those of the revision. All other words and the look are those that the project and the program have today, so that
/// the pages are not those that people were shown. All versions are made, or none, and only for a notice that has none yet.
#[derive(Debug, Args)]
#[command(after_help = "Exit codes: 0 versions were made, 1 there is nothing to make one of, 2 could not run.")]
struct Import {
    /// The notice, by its id
    notice: String,
    #[command(flatten)]
    from: From,
    /// Leave out revisions from before this day
    #[arg(long, value_name = "DATE", value_parser = day)]
    since: Option<Date>,
    /// Say what would become of each revision, and make nothing
    #[arg(long)]
    dry_run: bool,
    /// Keep only these formats; left out, all of them
    #[arg(long = "format", value_name = "FORMAT", value_parser = FORMATS.iter().map(|format| format.name).collect::<Vec<_>>())]
    formats: Vec<String>,
    /// Take this day for today: nothing was published later
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Date>,
    /// The project
    #[arg(long, value_name = "DIR", default_value = ".")]
    project: PathBuf,
}

/// Which revisions are looked at.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct From {
    /// The commits that these tags lead to; `*` stands for any letters, as in `published-*`
    #[arg(long, value_name = "PATTERN")]
    from_tags: Option<String>,
    /// Every commit on the first-parent line up to now that changed notices or their translations
    #[arg(long)]
    from_commits: bool,
}

pub(super) fn run(args: &History) -> Result<Outcome, Error> {
    let Action::Import(args) = &args.action;
    import(args)
}

fn import(args: &Import) -> Result<Outcome, Error> {
    let today = today(args.today)?;
    let id = bare(&args.notice);
    let (project, findings) = Project::load(&args.project)?;
    if project.versions.are_broken {
        return Err(unreliable(&project, findings, "mend what is told above first"));
    }
    if let Some(latest) = project.versions.latest(id) {
        let message = format!("`{id}` has versions already, up to version {}", latest.head.number);
        let help = "what came before them cannot be put there any more; `seloste publish` makes the next one";
        return Err(Error::Usage { message, help: help.into() });
    }
    let revisions = revisions(args)?;
    let mut plan = Plan::new(id, &project);
    for revision in revisions.into_iter().filter(|revision| args.since.is_none_or(|since| revision.day >= since)) {
        if revision.day > today {
            return Err(late(&revision, today));
        }
        plan.add(&args.project, revision)?;
    }
    if !plan.has_met && project.notice(id).is_none() {
        return Err(unknown(&project, id));
    }
    tell(&plan, args.from.from_commits);
    let made = counted_as(plan.versions.len(), "version");
    if plan.versions.is_empty() {
        say("nothing to import: no revision holds a state of which a version can be made");
        return Ok(Outcome::Found);
    }
    if args.dry_run {
        say(&format!("would make {made} of `{id}`"));
        return Ok(Outcome::Clean);
    }
    let folder = make::all(&plan, &args.formats, &project, &args.project)?;
    say(&format!("made {made} of `{id}` in `{}`, in the words and the look of today", near(&folder).display()));
    say("commit what was written; it is never changed again");
    Ok(Outcome::Clean)
}

/// The revisions to be looked at, each after those that it rests on.
fn revisions(args: &Import) -> Result<Vec<Revision>, Error> {
    let root = &args.project;
    let Some(pattern) = &args.from.from_tags else { return commits(root) };
    let tags = git::tags(root)?;
    let mut tags: Vec<&str> = tags.iter().map(String::as_str).collect();
    let wanted: Vec<&str> = tags.iter().copied().filter(|tag| fits(pattern, tag)).collect();
    let revisions = git::tagged(root, &wanted)?;
    if !revisions.is_empty() {
        return Ok(revisions);
    }
    let help = match tags.is_empty() {
        true => "there are no tags; `--from-commits` looks at every commit".to_owned(),
        false => format!("the tags are {}", on_a_line(&named(&mut tags))),
    };
    Err(Error::Usage { message: format!("no tag that leads to a commit fits `{pattern}`"), help })
}

/// Every commit that changed what notices are made from. A shared file may be anywhere among them, so all count; the site's settings do not.
fn commits(root: &Path) -> Result<Vec<Revision>, Error> {
    let published = format!(":(exclude)notices/{VERSIONS}");
    match root.join("notices").is_dir() {
        true => git::touching(root, &["notices", "translations", &published]),
        false => git::touching(root, &[":(glob)**/*.yaml", "translations", &format!(":(exclude){VERSIONS}"), ":(exclude)site"]),
    }
}

/// Whether a name is such as a pattern says, in which `*` stands for any characters.
fn fits(pattern: &str, name: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == name };
    let (middle, last) = rest.rsplit_once('*').unwrap_or(("", rest));
    let Some(mut name) = name.strip_prefix(first).and_then(|name| name.strip_suffix(last)) else { return false };
    for part in middle.split('*') {
        let Some((_, after)) = name.split_once(part) else { return false };
        name = after;
    }
    true
}

/// Prints what became of each revision. Commits that changed other notices only are counted.
fn tell(plan: &Plan, counts_same: bool) {
    let mut same = 0;
    for (at, (revision, fate)) in plan.revisions.iter().enumerate() {
        if counts_same && matches!(fate, Fate::Same(_)) {
            same += 1;
            continue;
        }
        let tags = if revision.tags.is_empty() { String::new() } else { format!(" {}", on_a_line(&revision.tags)) };
        print(&format!("{} {}{tags}: {}\n", revision.short(), revision.day, plan.told(at)));
    }
    if same > 0 {
        say(&format!("{} changed nothing in it", counted_as(same, "other commit")));
    }
}

fn late(revision: &Revision, today: Date) -> Error {
    Error::Usage {
        message: format!("{} was committed on {}, and today is said to be {today}", revision.short(), revision.day),
        help: "a version cannot have been published on a day to come; set the machine's clock, or give `--today` a later day".into(),
    }
}

fn unknown(project: &Project, id: &str) -> Error {
    let ids = project.notices.iter().map(|notice| notice.id.as_str());
    let help = match nearest(id, ids) {
        Some(nearest) => format!("did you mean `{nearest}`?"),
        None if !is_good_name(id) => "give the notice's id: its path below `notices/`, without `.yaml`".to_owned(),
        None => "look with `--from-commits` where it was written, or leave `--since` out".to_owned(),
    };
    Error::Usage { message: format!("there is no notice `{id}`, neither now nor at any of the revisions"), help }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_pattern_fits_what_it_says() {
        let cases = [
            ("v1", "v1", true),
            ("v1", "v10", false),
            ("v*", "v10", true),
            ("*", "", true),
            ("*.0", "v1.0", true),
            ("a*a", "a", false),
            ("a*b*c", "a-b-c", true),
            ("a*b*c", "abc", true),
            ("a*b*c", "ac", false),
            ("a**c", "abc", true),
            ("v[12]", "v1", false),
            ("*ä*", "xäy", true),
        ];
        for (pattern, name, expected) in cases {
            assert_eq!(fits(pattern, name), expected, "{pattern}: {name}");
        }
    }
}

//! The program git, which alone knows every kind of repository: the files of a project as they were at a revision, and which revisions there are.
//!
//! Only here is it started, and nothing that is started may reach the network, run a hook or change the repository.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::path::{Component, Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::scratch::Scratch;
use crate::error::Error;
use crate::project::versions::{FACTS, HEAD, TERMS, VERSIONS};
use crate::time::{Date, day_of, parse_date};

/// What to do about a clone without its history.
const SHALLOW: &str =
    "this clone holds only a part of the history: fetch the rest, as with `git fetch --unshallow`, or `fetch-depth: 0` in GitHub Actions";

/// What of the published versions is read with a project's files. Their pages never are: they say nothing that the facts do not, and are many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Published {
    /// Nothing, where only what was written matters.
    Nothing,
    /// What each version is and states, and what lies among the versions and belongs to none: all that judging a project asks for.
    Heads,
}

/// A file as a revision holds it.
struct Entry {
    object: String,
    path: PathBuf,
    is_link: bool,
}

/// The files of a project as they were at a revision, in a folder; `None` if there was no project yet.
///
/// # Errors
///
/// [`Error::Usage`] if there is no such revision, or no repository, or a part of it is not here.
pub(super) fn files_of(root: &Path, revision: &str, published: Published) -> Result<Option<Scratch>, Error> {
    let commit = commit(root, revision)?;
    let listed = asked(root, &["ls-tree", "-r", "-z", &commit])?.map_err(|said| failed(root, &said))?;
    let entries = wanted(listed.split(|byte| *byte == 0).filter_map(entry).collect(), published);
    if entries.is_empty() {
        return Ok(None);
    }
    let scratch = Scratch::new()?;
    let mut objects = Objects::open(root)?;
    for entry in entries.iter().filter(|entry| !entry.is_link) {
        let bytes = objects.read(&entry.object).map_err(|cause| lacking(root, revision, &entry.path, &cause))?;
        scratch.put(&entry.path, &bytes)?;
    }
    // Links are not followed when a project is read, so all that matters is that there was one. They come last, so that nothing is written
    // through them.
    #[cfg(unix)]
    for entry in entries.iter().filter(|entry| entry.is_link) {
        let link = scratch.path().join(&entry.path);
        let folder = link.parent().unwrap_or(scratch.path());
        fs::create_dir_all(folder).map_err(Error::write(folder))?;
        std::os::unix::fs::symlink("nowhere", &link).map_err(Error::write(&link))?;
    }
    Ok(Some(scratch))
}

/// A commit that is known by a name.
#[derive(Clone, Debug)]
pub(super) struct Revision {
    pub id: String,
    /// The tags that lead to it; empty if it was not found by a tag.
    pub tags: String,
    /// The day on which it was committed, in UTC.
    pub day: Date,
}

impl Revision {
    /// As much of its id as people read.
    pub fn short(&self) -> &str {
        self.id.get(..7).unwrap_or(&self.id)
    }
}

/// The names of all tags, in their order.
pub(super) fn tags(root: &Path) -> Result<Vec<String>, Error> {
    whole_repository(root)?;
    let listed = asked(root, &["for-each-ref", "--format=%(refname:strip=2)", "refs/tags"])?.map_err(|said| failed(root, &said))?;
    Ok(String::from_utf8_lossy(&listed).lines().map(str::to_owned).collect())
}

/// The commits that tags lead to, in the order of their dates, but none before one that it rests on. A tag of something else leads to none.
pub(super) fn tagged(root: &Path, tags: &[&str]) -> Result<Vec<Revision>, Error> {
    let mut names: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for tag in tags {
        if let Ok(id) = asked(root, &["rev-parse", "--verify", "--quiet", &format!("refs/tags/{tag}^{{commit}}")])? {
            names.entry(String::from_utf8_lossy(&id).trim().to_owned()).or_default().push(tag);
        }
    }
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let ids = names.keys().map(String::as_str);
    let mut revisions = listed(root, &["--date-order"].into_iter().chain(ids).collect::<Vec<_>>())?;
    revisions.retain_mut(|revision| names.get(&revision.id).map(|tags| revision.tags = tags.join(", ")).is_some());
    Ok(revisions)
}

/// The commits up to the current one that changed what lies at some paths, the first one first. Of a merge, it counts what it brought.
pub(super) fn touching(root: &Path, paths: &[&str]) -> Result<Vec<Revision>, Error> {
    whole_repository(root)?;
    let current = commit(root, "HEAD")?;
    listed(root, &[&["--first-parent", "--topo-order", &current, "--"], paths].concat())
}

/// The commits that `git rev-list` finds, the last one of its own order first.
fn listed(root: &Path, arguments: &[&str]) -> Result<Vec<Revision>, Error> {
    let listed = asked(root, &[&["rev-list", "--timestamp", "--reverse"], arguments].concat())?.map_err(|said| failed(root, &said))?;
    let revision = |line: &str| {
        let (time, id) = line.split_once(' ')?;
        Some(Revision { id: id.to_owned(), tags: String::new(), day: day_of(time.parse().ok()?)? })
    };
    let unread = |line: &str| failed(root, &format!("`{line}`, which names no commit of a day"));
    String::from_utf8_lossy(&listed).lines().map(|line| revision(line).ok_or_else(|| unread(line))).collect()
}

/// Sees to it that there is a repository.
fn repository(root: &Path) -> Result<(), Error> {
    let found = asked(root, &["rev-parse", "--show-prefix"])?;
    found.map(drop).map_err(|said| Error::Usage {
        message: format!("`{}` lies in no repository that git can read: {said}", root.display()),
        help: "an earlier state can be read only of a project that is kept in git".into(),
    })
}

/// Sees to it that there is a repository with all of its history.
fn whole_repository(root: &Path) -> Result<(), Error> {
    repository(root)?;
    if !is_shallow(root)? {
        return Ok(());
    }
    Err(Error::Usage { message: format!("the repository of `{}` does not hold its whole history", root.display()), help: SHALLOW.into() })
}

fn is_shallow(root: &Path) -> Result<bool, Error> {
    Ok(asked(root, &["rev-parse", "--is-shallow-repository"])?.is_ok_and(|answer| answer.starts_with(b"true")))
}

/// The commit that a revision names.
fn commit(root: &Path, revision: &str) -> Result<String, Error> {
    repository(root)?;
    // Git would take it for an option; no branch or tag can be named so.
    let found = match revision.starts_with('-') {
        true => Err(String::new()),
        false => asked(root, &["rev-parse", "--verify", "--quiet", &format!("{revision}^{{commit}}")])?,
    };
    if let Ok(commit) = found {
        return Ok(String::from_utf8_lossy(&commit).trim().to_owned());
    }
    let help = if is_shallow(root)? {
        SHALLOW
    } else {
        "name a commit, branch or tag that is here, as in `origin/main`; `git fetch` gets those of others"
    };
    Err(Error::Usage { message: format!("there is no revision `{revision}` in the repository of `{}`", root.display()), help: help.into() })
}

/// Reads a line of `git ls-tree -z`: mode, kind, object, a tabulator and the path.
fn entry(line: &[u8]) -> Option<Entry> {
    let line = std::str::from_utf8(line).ok()?;
    let (head, path) = line.split_once('\t')?;
    let mut head = head.split(' ');
    let (mode, kind, object) = (head.next()?, head.next()?, head.next()?);
    let path = PathBuf::from(path);
    let is_inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    (kind == "blob" && is_inside).then(|| Entry { object: object.to_owned(), is_link: mode == "120000", path })
}

/// The files that are read when a project is judged, as `project` finds them on disk.
fn wanted(entries: Vec<Entry>, published: Published) -> Vec<Entry> {
    let is_below = |entry: &Entry| entry.path.starts_with("notices") && entry.path != Path::new("notices");
    let has_folder = entries.iter().any(is_below);
    let versions = if has_folder { Path::new("notices").join(VERSIONS) } else { PathBuf::from(VERSIONS) };
    let is_yaml = |path: &Path| path.extension().is_some_and(|end| end.eq_ignore_ascii_case("yaml") || end.eq_ignore_ascii_case("yml"));
    let is_wanted = |entry: &Entry| {
        if let Ok(path) = entry.path.strip_prefix(&versions) {
            return published == Published::Heads && is_for_judging(path);
        }
        let is_notice = if has_folder { is_below(entry) } else { true };
        let ends = |with: &[&str]| entry.path.extension().is_some_and(|end| with.iter().any(|one| end == *one));
        let is_words = entry.path.starts_with("translations") && ends(&["yaml", "lock"])
            || entry.path.starts_with("locales") && ends(&["ftl", "json"]);
        is_words || entry.path == Path::new("site/site.yaml") || (is_notice && (is_yaml(&entry.path) || entry.is_link))
    };
    // Without a folder of notices, a project is a folder that holds one itself.
    let is_project = has_folder || entries.iter().any(|entry| entry.path.components().count() == 1 && is_yaml(&entry.path));
    entries.into_iter().filter(|entry| is_project && is_wanted(entry)).collect()
}

/// Whether judging asks for a file below the folder of versions: of a version, what it is and states; of what lies elsewhere, that it is there.
fn is_for_judging(path: &Path) -> bool {
    let mut parts = path.iter().map(|part| part.to_string_lossy());
    let is_in_version = parts.by_ref().any(|part| parse_date(&part).is_some());
    let below: Vec<_> = parts.collect();
    !is_in_version || matches!(below.as_slice(), [name] if [HEAD, FACTS, TERMS].contains(&name.as_ref()))
}

/// A call of git in a project's folder. Whatever it is told by the environment or the settings, it stays on this machine, and in this repository.
fn git(root: &Path) -> Command {
    let mut command = Command::new("git");
    // Of hooks, as when this is run before a commit, git hands down where its own repository lies; it may be another one. How paths are
    // meant is for whoever asks.
    for variable in [
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_INDEX_FILE",
        "GIT_PREFIX",
        "GIT_OBJECT_DIRECTORY",
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_LITERAL_PATHSPECS",
        "GIT_GLOB_PATHSPECS",
        "GIT_NOGLOB_PATHSPECS",
        "GIT_ICASE_PATHSPECS",
    ] {
        command.env_remove(variable);
    }
    command.env("GIT_NO_LAZY_FETCH", "1").env("GIT_ALLOW_PROTOCOL", "none").env("GIT_TERMINAL_PROMPT", "0").env("GIT_OPTIONAL_LOCKS", "0");
    command.env("LC_ALL", "C").arg("-C").arg(root);
    command.args(["--no-pager", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false"]);
    command.stdin(Stdio::null());
    command
}

/// What git answers, or what it says why not.
fn asked(root: &Path, arguments: &[&str]) -> Result<Result<Vec<u8>, String>, Error> {
    let output = git(root).args(arguments).output().map_err(|cause| no_git(&cause))?;
    let said = String::from_utf8_lossy(&output.stderr).trim().replace('\n', " ");
    Ok(if output.status.success() { Ok(output.stdout) } else { Err(said) })
}

fn no_git(cause: &std::io::Error) -> Error {
    Error::Usage {
        message: format!("`git` cannot be run: {cause}"),
        help: "earlier states are read with the program git; install it, or name states that lie on the disk".into(),
    }
}

fn failed(root: &Path, said: &str) -> Error {
    Error::Read { path: root.to_owned(), cause: std::io::Error::other(format!("git says: {said}")) }
}

fn lacking(root: &Path, revision: &str, path: &Path, cause: &std::io::Error) -> Error {
    Error::Usage {
        message: format!("`{}` cannot be read as it was at `{revision}` in `{}`: {cause}", path.display(), root.display()),
        help: "if this clone holds only a part of the files, fetch the rest; seloste itself fetches nothing".into(),
    }
}

/// A running `git cat-file --batch`, which hands out one object after another.
struct Objects {
    child: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Objects {
    fn open(root: &Path) -> Result<Objects, Error> {
        let mut command = git(root);
        command.args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|cause| no_git(&cause))?;
        let questions = child.stdin.take().expect("its input was asked to be a pipe");
        let answers = BufReader::new(child.stdout.take().expect("its output was asked to be a pipe"));
        Ok(Objects { child, questions, answers })
    }

    /// The bytes of an object. One question at a time, so that neither side waits for the other to read.
    fn read(&mut self, object: &str) -> std::io::Result<Vec<u8>> {
        writeln!(self.questions, "{object}")?;
        let mut head = String::new();
        if self.answers.read_line(&mut head)? == 0 {
            return Err(std::io::Error::other("git does not have it"));
        }
        let size = head.split_whitespace().nth(2).and_then(|size| size.parse::<u64>().ok());
        let size = size.ok_or_else(|| std::io::Error::other(format!("git answers `{}`", head.trim())))?;
        let mut bytes = Vec::new();
        // The line feed after the bytes is git's own.
        self.answers.by_ref().take(size + 1).read_to_end(&mut bytes)?;
        match bytes.pop() {
            Some(b'\n') if bytes.len() as u64 == size => Ok(bytes),
            _ => Err(ErrorKind::UnexpectedEof.into()),
        }
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

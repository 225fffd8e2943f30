//! The door to `notify`: which files have changed.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::error::Error;
use crate::project::FOLDERS;

/// After how long a silence a file counts as saved: editors write in several steps.
const SETTLED: Duration = Duration::from_millis(8);
/// After how long changes are told even if more of them keep coming.
const PATIENCE: Duration = Duration::from_millis(100);

/// The folders of a project, watched.
pub(super) struct Watch {
    watcher: RecommendedWatcher,
    events: Receiver<notify::Result<Event>>,
    /// The project as it was named, and as the system names it.
    root: PathBuf,
    whole: PathBuf,
    /// Whether it is a folder of notices that stands alone.
    is_alone: bool,
    watched: Vec<(PathBuf, RecursiveMode)>,
}

impl Watch {
    /// Begins to watch the project at `root`.
    pub fn begin(root: &Path) -> Result<Watch, Error> {
        let whole = std::fs::canonicalize(root).map_err(Error::read(root))?;
        let (sender, events) = mpsc::channel();
        let tell = move |event| _ = sender.send(event);
        // The reader of the project follows no links either.
        let settings = notify::Config::default().with_follow_symlinks(false);
        let watcher = RecommendedWatcher::new(tell, settings).map_err(|cause| unwatched(root, cause))?;
        let is_alone = !whole.join("notices").is_dir();
        let mut watch = Watch { watcher, events, root: root.to_owned(), whole, is_alone, watched: Vec::new() };
        watch.renew()?;
        Ok(watch)
    }

    /// Watches what there is to watch now: folders come and go. Folders that are not read, as that of the published site, are not watched.
    ///
    /// Returns whether anything is watched that was not: what has happened there meanwhile nobody has told us. What goes on being watched is
    /// never let go for a moment, for the same reason.
    pub fn renew(&mut self) -> Result<bool, Error> {
        let of_root = if self.is_alone { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
        let folders = FOLDERS.iter().map(|folder| self.whole.join(folder)).filter(|folder| !self.is_alone && folder.is_dir());
        let folders = folders.map(|folder| (folder, RecursiveMode::Recursive));
        let wanted: Vec<_> = [(self.whole.clone(), of_root)].into_iter().chain(folders).collect();
        for gone in self.watched.iter().filter(|watched| !wanted.contains(watched)) {
            let _ = self.watcher.unwatch(&gone.0);
        }
        for (path, mode) in &wanted {
            self.watcher.watch(path, *mode).map_err(|cause| unwatched(path, cause))?;
        }
        let has_more = wanted.iter().any(|wanted| !self.watched.contains(wanted));
        self.watched = wanted;
        Ok(has_more)
    }

    /// Waits for changes and returns the paths of what changed, as the project names them. Empty after `limit` without any.
    pub fn next(&self, limit: Duration) -> Vec<PathBuf> {
        let mut paths = Vec::new();
        let until = Instant::now() + limit;
        // Our own reading is told, too, and changes nothing.
        while paths.is_empty() {
            let Ok(event) = self.events.recv_timeout(until.saturating_duration_since(Instant::now())) else { return paths };
            self.add(event, &mut paths);
        }
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            let Ok(event) = self.events.recv_timeout(SETTLED) else { break };
            self.add(event, &mut paths);
        }
        paths.sort();
        paths.dedup();
        paths
    }

    fn add(&self, event: notify::Result<Event>, paths: &mut Vec<PathBuf>) {
        let Ok(event) = event else {
            // What changed is not known, so everything may have.
            return paths.push(self.root.clone());
        };
        if event.need_rescan() {
            paths.push(self.root.clone());
        }
        let is_reading = matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write));
        if !is_reading {
            let named = |path: &PathBuf| path.strip_prefix(&self.whole).map_or_else(|_| self.root.clone(), |below| self.root.join(below));
            paths.extend(event.paths.iter().map(named));
        }
    }
}

fn unwatched(path: &Path, cause: notify::Error) -> Error {
    Error::Read { path: path.to_owned(), cause: std::io::Error::other(format!("it cannot be watched: {cause}")) }
}

//! Whether every file of every version is as it was published.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{DIGESTS, Version, Versions, restore};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::project::files::shown_path;

impl Versions {
    /// Compares every file of every version with its digest. It reads all of them, so it is for those who ask whether something was changed, and
    /// not for each reading of a project.
    pub fn changed(&self, root: &Path) -> Vec<Diagnostic> {
        changed(root, self.of.values().flatten().collect())
    }

    /// The same, for the versions of one notice.
    pub fn changed_of(&self, notice: &str, root: &Path) -> Vec<Diagnostic> {
        changed(root, self.of(notice).iter().collect())
    }
}

fn changed(root: &Path, versions: Vec<&Version>) -> Vec<Diagnostic> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(versions.len().max(1));
    let next = AtomicUsize::new(0);
    let look = || {
        let take = || versions.get(next.fetch_add(1, Ordering::Relaxed));
        std::iter::from_fn(take).flat_map(|version| of_version(root, version)).collect::<Vec<_>>()
    };
    let mut found: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(look)).collect();
        workers.into_iter().flat_map(|worker| worker.join().expect("comparing files does not panic")).collect()
    });
    found.sort_by(|one, other| (one.span(), &one.message).cmp(&(other.span(), &other.message)));
    found
}

/// What of a version is not as it was published.
fn of_version(root: &Path, version: &Version) -> Vec<Diagnostic> {
    let report = |error: Error, path: &Path| {
        let cause = match error {
            Error::Version { cause, .. } => cause,
            other => other.to_string(),
        };
        let name = path.strip_prefix(&version.folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
        let message = format!("`{name}` of version {} of `{}`: {cause}", version.head.number, version.head.notice);
        let mut finding = Diagnostic::error("version-changed", version.place, message, "");
        finding.help(restore(&shown_path(root, path)));
        finding
    };
    let (files, others) = match version.files().and_then(|files| Ok((files, version.others()?))) {
        Ok(found) => found,
        Err(error) => return vec![report(error, &version.folder.join(DIGESTS))],
    };
    let changed = |path: &String| version.file(path).err().map(|error| report(error, &version.folder.join(path)));
    let mut found: Vec<_> = files.keys().filter_map(changed).collect();
    found.extend(version.style().err().map(|error| report(error, &version.style_path())));
    found.extend(others.into_iter().map(|path| {
        let message = format!("`{path}` was not published with version {} of `{}`", version.head.number, version.head.notice);
        let mut finding = Diagnostic::error("version-changed", version.place, message, "");
        finding.help("move it elsewhere: a published version is never added to");
        finding
    }));
    found
}

//! Whether every file of every version is as it was published.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{DIGESTS, HEAD, Version, Versions, restore};
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::project::files::{shown_path, walk};

impl Versions {
    /// Compares every file of every version with its digest. It reads all of them, so it is for those who ask whether something was changed, and
    /// not for each reading of a project.
    pub fn changed(&self, root: &Path) -> Vec<Diagnostic> {
        let versions: Vec<&Version> = self.of.values().flatten().collect();
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
    let files = match version.files() {
        Ok(files) => files,
        Err(error) => return vec![report(error, &version.folder.join(DIGESTS))],
    };
    let mut found: Vec<_> = files
        .iter()
        .filter_map(|(path, digest)| version.file(path, digest).err().map(|error| report(error, &version.folder.join(path))))
        .collect();
    let style = version.beside().file(&version.head.style, &version.head.style_digest);
    found.extend(style.err().map(|error| report(error, &version.beside().folder.join(&version.head.style))));
    let known: BTreeSet<&str> = files.iter().map(|(path, _)| path.as_str()).chain([HEAD, DIGESTS]).collect();
    for entry in walk(&version.folder).filter_map(Result::ok).filter(|entry| !entry.file_type().is_dir()) {
        let path = entry.path().strip_prefix(&version.folder).unwrap_or(entry.path()).to_string_lossy().replace('\\', "/");
        // What begins with a dot is put there by editors and file managers, and is never published.
        if !known.contains(path.as_str()) && !entry.file_name().to_string_lossy().starts_with('.') {
            let message = format!("`{path}` was not published with version {} of `{}`", version.head.number, version.head.notice);
            let mut finding = Diagnostic::error("version-changed", version.place, message, "");
            finding.help("move it elsewhere: a published version is never added to");
            found.push(finding);
        }
    }
    found
}

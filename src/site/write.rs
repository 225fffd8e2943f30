//! The only writer of files. A site is written beside the old one and then takes its place in one step,
//! so that a build that fails or is killed leaves what was published before whole.

use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use crate::error::Error;

/// Marks a folder as one that a build may replace.
const MARK: &str = ".seloste";

/// A site that is being written.
pub struct Output {
    /// Where it will be published.
    target: PathBuf,
    /// Where it is written.
    staging: PathBuf,
    done: bool,
}

impl Output {
    /// Begins a site that will take the place of `target`.
    ///
    /// # Errors
    ///
    /// [`Error::Usage`] if `target` is something that a build did not make, or holds the project; [`Error::Write`] if it cannot be written beside it.
    pub fn stage(target: &Path, project: &Path) -> Result<Output, Error> {
        check_target(target, project)?;
        let name = target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(parent).map_err(Error::write(parent))?;
        sweep(parent, &name);
        let staging = parent.join(format!(".{name}.new-{}", std::process::id()));
        fs::create_dir(&staging).map_err(Error::write(&staging))?;
        let output = Output { target: target.to_owned(), staging, done: false };
        output.put(MARK, b"This folder was made by seloste, which replaces it whole at the next build.\n")?;
        Ok(output)
    }

    /// Writes one file. `path` is made of a site's own parts, and is checked all the same.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let is_inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        assert!(is_inside, "a page's path stays within the site: {path}");
        let file = self.staging.join(path);
        // The staging folder is a detail: people should read of the path that they asked for.
        let shown = self.target.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(Error::write(&shown))?;
        }
        fs::write(&file, bytes).map_err(Error::write(&shown))
    }

    /// Reads a file that was put, as text.
    pub fn read(&self, path: &str) -> Result<String, Error> {
        fs::read_to_string(self.staging.join(path)).map_err(Error::read(&self.target.join(path)))
    }

    /// Puts the site in its place.
    pub fn replace(mut self) -> Result<(), Error> {
        match fs::symlink_metadata(&self.target) {
            Err(cause) if cause.kind() == ErrorKind::NotFound => {
                fs::rename(&self.staging, &self.target).map_err(Error::write(&self.target))?
            }
            Err(cause) => return Err(Error::Write { path: self.target.clone(), cause }),
            Ok(_) => {
                exchange(&self.staging, &self.target).map_err(Error::write(&self.target))?;
                // What now lies in the staging folder is the old site; if it cannot be removed, the next build sweeps it away.
                let _ = fs::remove_dir_all(&self.staging);
            }
        }
        self.done = true;
        Ok(())
    }
}

impl Drop for Output {
    /// What could not be finished is not left behind. If even that fails, the next build sweeps it away.
    fn drop(&mut self) {
        if !self.done {
            let _ = fs::remove_dir_all(&self.staging);
        }
    }
}

/// Refuses a target whose replacement would destroy something that a build did not make.
fn check_target(target: &Path, project: &Path) -> Result<(), Error> {
    let refuse = |message: String| {
        Err(Error::Usage { message, help: "name a folder that does not exist yet, or one that an earlier build made".into() })
    };
    if target.file_name().is_none() {
        return refuse(format!("`{}` cannot be replaced by a site", target.display()));
    }
    // Within what a site is made from, the next build would take it for a part of that.
    if let Some(folder) = source_folder(target, project) {
        return refuse(format!("`{}` lies in `{folder}`, from which sites are made", target.display()));
    }
    let metadata = match fs::symlink_metadata(target) {
        Err(cause) if cause.kind() == ErrorKind::NotFound => return Ok(()),
        Err(cause) => return Err(Error::Write { path: target.to_owned(), cause }),
        Ok(metadata) => metadata,
    };
    if !metadata.is_dir() {
        return refuse(format!("`{}` is not a folder", target.display()));
    }
    let target_whole = fs::canonicalize(target).map_err(Error::read(target))?;
    let project_whole = fs::canonicalize(project).map_err(Error::read(project))?;
    if project_whole.starts_with(&target_whole) {
        return refuse(format!("`{}` holds the project itself", target.display()));
    }
    let is_empty = fs::read_dir(target).map_err(Error::read(target))?.next().is_none();
    if !is_empty && !target.join(MARK).is_file() {
        return refuse(format!("`{}` holds files that no build of seloste made", target.display()));
    }
    Ok(())
}

/// The folder of a project's sources that a target lies in, by its name.
pub(super) fn source_folder(target: &Path, project: &Path) -> Option<&'static str> {
    let target = whole(target)?;
    let project = fs::canonicalize(project).ok()?;
    ["notices", "site", "templates", "locales", "translations"].into_iter().find(|name| target.starts_with(project.join(name)))
}

/// The place that a path names, without links, whether or not anything is there yet.
pub(super) fn whole(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    let (folder, mut whole) = path.ancestors().find_map(|folder| Some((folder, fs::canonicalize(folder).ok()?)))?;
    for part in path.strip_prefix(folder).unwrap_or(Path::new("")).components() {
        match part {
            Component::ParentDir => _ = whole.pop(),
            part => whole.push(part),
        }
    }
    Some(whole)
}

/// Removes what killed builds left beside the target. Another build that is running now keeps its own folder: its process is alive.
fn sweep(parent: &Path, name: &str) {
    let prefix = format!(".{name}.new-");
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let file_name = entry.file_name().to_string_lossy().into_owned();
        let process = file_name.strip_prefix(&prefix).and_then(|id| id.parse::<u32>().ok());
        let is_left = process.is_some_and(|id| id != std::process::id() && !Path::new(&format!("/proc/{id}")).exists());
        if is_left && cfg!(target_os = "linux") {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// Exchanges two folders in one step, so that at no moment there is no site.
#[cfg(target_os = "linux")]
fn exchange(new: &Path, old: &Path) -> std::io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, new, CWD, old, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(()),
        // Some file systems cannot exchange.
        Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => exchange_in_two(new, old),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn exchange(new: &Path, old: &Path) -> std::io::Result<()> {
    exchange_in_two(new, old)
}

/// Where folders cannot be exchanged at once: the old one steps aside, and comes back if the new one cannot take its place.
fn exchange_in_two(new: &Path, old: &Path) -> std::io::Result<()> {
    let aside = old.with_file_name(format!(".{}.old-{}", old.file_name().unwrap_or_default().to_string_lossy(), std::process::id()));
    fs::rename(old, &aside)?;
    match fs::rename(new, old) {
        Ok(()) => fs::rename(&aside, new),
        Err(cause) => {
            fs::rename(&aside, old)?;
            Err(cause)
        }
    }
}

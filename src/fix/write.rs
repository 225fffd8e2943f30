//! The writer of repaired files: each is written whole beside the old one and then takes its place, or is left as it was.

use std::fs::{self, OpenOptions};
use std::io::{Error as Cause, Write};
use std::path::{Path, PathBuf};

use super::Repaired;
use crate::error::Error;

impl Repaired {
    /// Writes the repaired file in the place of the old one.
    ///
    /// # Errors
    ///
    /// [`Error::Repair`] if the disk fails, or if the file was changed since it was read; it is then as it was.
    pub fn write(&self) -> Result<(), Error> {
        let beside = beside(&self.path);
        let written = self.write_beside(&beside).and_then(|()| self.take_place(&beside));
        if written.is_err() {
            // If even that fails, a hidden file is left, which no command reads.
            let _ = fs::remove_file(&beside);
        }
        written.map_err(Error::repair(&self.path))
    }

    fn write_beside(&self, beside: &Path) -> Result<(), Cause> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(beside)?;
        file.set_permissions(fs::metadata(&self.path)?.permissions())?;
        file.write_all(self.after.as_bytes())?;
        file.sync_all()
    }

    fn take_place(&self, beside: &Path) -> Result<(), Cause> {
        let metadata = fs::symlink_metadata(&self.path)?;
        if !metadata.is_file() || fs::read(&self.path)? != self.before.as_bytes() {
            return Err(Cause::other("it was changed in the meantime"));
        }
        fs::rename(beside, &self.path)
    }
}

/// A hidden name in the same folder, so that taking the place is one step. Its ending keeps it from being read as a notice.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.repaired-{}", std::process::id()))
}

/// Refuses a file that is reached through a symbolic link below the project: what lies behind it may belong to others.
pub(super) fn refuse_links(root: &Path, path: &Path) -> Result<(), Error> {
    let below = path.strip_prefix(root).unwrap_or(path);
    let mut step = if path.starts_with(root) { root.to_owned() } else { PathBuf::new() };
    for part in below.components() {
        step.push(part);
        if fs::symlink_metadata(&step).map_err(Error::read(&step))?.is_symlink() {
            return Err(Error::repair(path)(Cause::other("a symbolic link leads to it")));
        }
    }
    Ok(())
}

//! A folder for what a command needs on the disk while it runs.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// A folder that goes away with its owner.
pub(super) struct Scratch(PathBuf);

impl Scratch {
    pub fn new() -> Result<Scratch, Error> {
        let base = std::env::temp_dir();
        // Only a folder that was not there before is surely nobody else's.
        for number in 0..100_000 {
            let folder = base.join(format!("seloste-{}-{number}", std::process::id()));
            match private_folder(&folder) {
                Ok(()) => return Ok(Scratch(folder)),
                Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {}
                Err(cause) => return Err(Error::Write { path: folder, cause }),
            }
        }
        Err(Error::Write { path: base, cause: ErrorKind::AlreadyExists.into() })
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Writes a file in it, by its path there.
    pub fn put(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        let file = self.0.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(Error::write(folder))?;
        }
        fs::write(&file, bytes).map_err(Error::write(&file))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

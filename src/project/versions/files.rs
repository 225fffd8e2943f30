//! The files of a version, which are read only if they are as they were published.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{DIGESTS, HEAD, Version, digest_of, is_hidden};
use crate::error::Error;
use crate::project::files::walk;

/// The largest file of a version that is read, in bytes.
const LARGEST: u64 = 64 * 1024 * 1024;

impl Version {
    /// A file of the version, by its path in the version's folder, if it is as it was published.
    ///
    /// # Errors
    ///
    /// [`Error::Version`] if it is gone or was changed, and [`Error::Read`] if the disk fails.
    pub fn file(&self, path: &str) -> Result<Vec<u8>, Error> {
        let file = self.folder.join(path);
        let digest = self.files()?.get(path).ok_or_else(|| broken(&file, "it is not in the list of its files"))?;
        read(&file, digest)
    }

    /// Every file of the version but its head and this list, by its path in the version's folder, with its digest.
    ///
    /// # Errors
    ///
    /// As [`Version::file`].
    pub fn files(&self) -> Result<&BTreeMap<String, String>, Error> {
        if let Some(listed) = self.listed.get() {
            return Ok(listed);
        }
        let path = self.folder.join(DIGESTS);
        let list = String::from_utf8(read(&path, &self.head.files)?).ok();
        let listed = list.and_then(|list| list.lines().map(line).collect()).ok_or_else(|| broken(&path, "it is no list of digests"))?;
        Ok(self.listed.get_or_init(|| listed))
    }

    /// Where the style sheet of its pages lies, beside the versions of all notices.
    pub fn style_path(&self) -> PathBuf {
        let all = self.folder.ancestors().nth(self.head.notice.split('/').count() + 1);
        all.unwrap_or(&self.folder).join(&self.head.style)
    }

    /// The style sheet of its pages.
    ///
    /// # Errors
    ///
    /// As [`Version::file`].
    pub fn style(&self) -> Result<Vec<u8>, Error> {
        read(&self.style_path(), &self.head.style_digest)
    }

    /// What lies among its files and was not published with it, by its path in the version's folder.
    ///
    /// # Errors
    ///
    /// As [`Version::file`].
    pub fn others(&self) -> Result<Vec<String>, Error> {
        let listed = self.files()?;
        let within = |path: &Path| path.strip_prefix(&self.folder).unwrap_or(path).to_string_lossy().replace('\\', "/");
        let is_known = |path: &String| [HEAD, DIGESTS].contains(&path.as_str()) || listed.contains_key(path);
        let mut others = Vec::new();
        for entry in walk(&self.folder) {
            let entry = entry?;
            let path = within(entry.path());
            if !entry.file_type().is_dir() && !is_known(&path) && !is_hidden(&entry.file_name().to_string_lossy()) {
                others.push(path);
            }
        }
        Ok(others)
    }
}

/// A line of the list of files: a digest, and a path that leads nowhere else.
fn line(line: &str) -> Option<(String, String)> {
    let (digest, path) = line.split_once("  ")?;
    let is_inside = path.split('/').all(|part| !part.is_empty() && part != "." && part != "..") && !path.contains('\\');
    is_inside.then(|| (path.to_owned(), digest.to_owned()))
}

fn broken(path: &Path, cause: &str) -> Error {
    Error::Version { path: path.to_owned(), cause: cause.to_owned() }
}

/// The bytes of a file, if they have this digest.
fn read(file: &Path, digest: &str) -> Result<Vec<u8>, Error> {
    let metadata = match fs::symlink_metadata(file) {
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return Err(broken(file, "it is gone")),
        metadata => metadata.map_err(Error::read(file))?,
    };
    if !metadata.is_file() {
        return Err(broken(file, "it is not an ordinary file"));
    }
    if metadata.len() > LARGEST {
        return Err(broken(file, &format!("it holds {} bytes; at most {LARGEST} are read", metadata.len())));
    }
    let bytes = fs::read(file).map_err(Error::read(file))?;
    if digest_of(&bytes) == digest { Ok(bytes) } else { Err(broken(file, "it was changed after it was published")) }
}

//! A report, or what is given to translators, as a file, and the files of a project. Each takes the place of an older one in one step, so that nobody reads half of it.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::error::Error;
use crate::source::SourceFile;

/// Writes text to the file at `path`, unless that is one of the files that were read for it.
pub(super) fn write<'a>(path: &Path, text: &str, mut sources: impl Iterator<Item = &'a SourceFile>) -> Result<(), Error> {
    let whole = fs::canonicalize(path).ok();
    let is_source = |file: &SourceFile| fs::canonicalize(&file.path).ok() == whole;
    if whole.is_some() && sources.any(is_source) {
        let message = format!("`{}` is one of the files that were read", path.display());
        return Err(Error::Usage { message, help: "name another file to write to".into() });
    }
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => {
            return Err(Error::Write { path: path.to_owned(), cause: ErrorKind::IsADirectory.into() });
        }
        // A pipe or a device must stay what it is.
        Ok(metadata) if !metadata.is_file() => return fs::write(path, text).map_err(Error::write(path)),
        _ => {}
    }
    replace_whole(path, text)
}

/// Writes a file of the project if it is not as it should be, with the folders above it, and says whether it did.
pub(super) fn replace(path: &Path, text: &str) -> Result<bool, Error> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(false);
    }
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(Error::write(folder))?;
    }
    replace_whole(path, text)?;
    Ok(true)
}

/// The same for a file of a project, which no link may lead out of it.
pub(super) fn replace_within(project: &Path, path: &Path, text: &str) -> Result<bool, Error> {
    let below = path.strip_prefix(project).unwrap_or(path);
    let links = below.ancestors().map(|part| project.join(part)).find(|part| *part != project && part.is_symlink());
    if let Some(link) = links {
        let message = format!("`{}` is a symbolic link, and nothing of a project is written through one", link.display());
        return Err(Error::Usage { message, help: "put the folder or file itself there".into() });
    }
    replace(path, text)
}

/// Puts a file in the place of an older one in one step.
fn replace_whole(path: &Path, text: &str) -> Result<(), Error> {
    // The file that a link leads to is replaced, not the link.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let Some(name) = target.file_name() else {
        return Err(Error::Write { path: path.to_owned(), cause: ErrorKind::InvalidInput.into() });
    };
    let beside = target.with_file_name(format!(".{}.new-{}", name.to_string_lossy(), std::process::id()));
    let written = fs::write(&beside, text).and_then(|()| fs::rename(&beside, &target));
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written.map_err(Error::write(path))
}

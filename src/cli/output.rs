//! A report as a file. It takes the place of an older one in one step, so that nobody reads half of it.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::error::Error;
use crate::findings::Report;
use crate::source::SourceFile;

/// Writes the text of a report to the file at `path`, unless that is one of the files that it speaks of.
pub(super) fn write(path: &Path, text: &str, report: &Report) -> Result<(), Error> {
    let whole = fs::canonicalize(path).ok();
    let is_source = |file: &SourceFile| fs::canonicalize(&file.path).ok() == whole;
    let mut sources = report.parts.iter().flat_map(|part| part.project.sources.files());
    if whole.is_some() && sources.any(|(_, file)| is_source(file)) {
        let message = format!("`{}` is one of the files that were judged", path.display());
        return Err(Error::Usage { message, help: "name another file for the report".into() });
    }
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => {
            return Err(Error::Write { path: path.to_owned(), cause: ErrorKind::IsADirectory.into() });
        }
        // A pipe or a device must stay what it is.
        Ok(metadata) if !metadata.is_file() => return fs::write(path, text).map_err(Error::write(path)),
        _ => {}
    }
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

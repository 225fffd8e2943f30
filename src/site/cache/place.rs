//! Where a cache may lie, and what marks a folder as one.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::entry;
use crate::error::Error;
use crate::site::write::{source_folder, whole};
use crate::source::digest::Digester;

/// How many digits of a SHA-256 name the cache of a project.
const ID: usize = 16;
/// How the name of a file begins that is being written.
pub const NEW: &str = ".new-";
/// The file by which programs that make backups know a cache (Cache Directory Tagging Specification), and we our own.
const TAG: &str = "CACHEDIR.TAG";
const TAG_TEXT: &str = "Signature: 8a477f597d28d172789f06886806bc55
# This folder was made by seloste, which keeps in it what the next build need not make again. It may be deleted at any time.
";
/// Keeps a cache out of the repository that somebody puts it into.
const IGNORE: &str = ".gitignore";

/// The folder for a project's cache in `home`, which holds those of all projects of a user. It is named after the place of the project.
///
/// `None` if it would lie in the repository of the project. What is believed there is published, so whoever proposes a change of a notice could
/// have anything published with it.
pub fn of_user(home: &Path, project: &Path) -> Option<PathBuf> {
    let project = fs::canonicalize(project).ok()?;
    let mut digester = Digester::default();
    digester.add(project.as_os_str().as_encoded_bytes());
    let folder = home.join(digester.finish().get(..ID)?);
    let repository = project.ancestors().find(|folder| folder.join(".git").exists()).unwrap_or(&project);
    (!whole(&folder)?.starts_with(repository)).then_some(folder)
}

/// Refuses a folder that something else than a cache lies in, or that a build would read, replace, or take for its sources.
pub fn check(folder: &Path, project: &Path, output: &Path) -> Result<(), Error> {
    let shown = folder.display();
    if let Some(source) = source_folder(folder, project) {
        return refuse(format!("`{shown}` lies in `{source}`, from which sites are made"));
    }
    let (Some(there), Some(site)) = (whole(folder), whole(output)) else { return Ok(()) };
    if there.starts_with(&site) || site.starts_with(&there) {
        return refuse(format!("`{shown}` and the site in `{}` would lie in each other", output.display()));
    }
    if whole(project).is_some_and(|project| project.starts_with(&there)) {
        return refuse(format!("`{shown}` holds the project itself"));
    }
    match fs::metadata(folder) {
        Ok(metadata) if !metadata.is_dir() => refuse(format!("`{shown}` is not a folder")),
        Ok(_) if !is_cache(folder) => refuse(format!("`{shown}` holds files that no cache of seloste does")),
        // What cannot be looked at cannot be written either, which a build tells once it has something to keep.
        _ => Ok(()),
    }
}

/// Whether a folder is a cache, or empty. One whose tag alone has been deleted is still one.
fn is_cache(folder: &Path) -> bool {
    if fs::read_to_string(folder.join(TAG)).is_ok_and(|text| text == TAG_TEXT) {
        return true;
    }
    let is_ours = |name: &str| entry::is_name(name) || name.starts_with(NEW) || name == IGNORE;
    fs::read_dir(folder).into_iter().flatten().flatten().all(|file| is_ours(&file.file_name().to_string_lossy()))
}

/// Makes the folder, and marks it.
pub fn prepare(folder: &Path) -> Result<(), Error> {
    fs::create_dir_all(folder).map_err(Error::write(folder))?;
    for (name, text) in [(TAG, TAG_TEXT), (IGNORE, "*\n")] {
        match File::options().write(true).create_new(true).open(folder.join(name)) {
            Ok(mut file) => file.write_all(text.as_bytes()).map_err(Error::write(folder))?,
            Err(cause) if cause.kind() == ErrorKind::AlreadyExists => {}
            Err(cause) => return Err(Error::Write { path: folder.to_owned(), cause }),
        }
    }
    Ok(())
}

fn refuse<T>(message: String) -> Result<T, Error> {
    let help = "name a folder for it alone with `--cache`, or leave it out with `--no-cache`".into();
    Err(Error::Usage { message, help })
}

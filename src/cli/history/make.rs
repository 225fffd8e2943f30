//! Making the versions of a plan, each on top of the one before it, where nobody sees them; what is whole takes its place in one step.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::plan::{Plan, Planned};
use crate::cli::say;
use crate::decode::Stated;
use crate::error::Error;
use crate::project::Project;
use crate::project::versions::{self, STAGING};
use crate::site::Draft;
use crate::source::Spanned;

/// Makes all versions in these formats, with the words and the look of the project as it is `now`; says in which folder of `root` they lie.
///
/// # Errors
///
/// Whatever keeps a version from being made or written; then none is.
pub(super) fn all(plan: &Plan, formats: &[String], now: &Project, root: &Path) -> Result<PathBuf, Error> {
    let mut shelf: Option<PathBuf> = None;
    for (planned, number) in plan.versions.iter().zip(1..) {
        // Each state finds the versions before it as it would have when it was published.
        let next = versions::folder_of(planned.files.path(), "")?;
        if let Some(before) = &shelf {
            fs::rename(before, &next).map_err(Error::write(&next))?;
        }
        make(plan.id, planned, formats, now).inspect_err(|_| say(&format!("nothing was imported, because of version {number}")))?;
        shelf = Some(next);
    }
    let of_notice = versions::folder_of(root, plan.id)?;
    match shelf {
        Some(shelf) => put(&shelf, root, plan.id).map(|()| of_notice),
        None => Ok(of_notice),
    }
}

fn make(id: &str, planned: &Planned, formats: &[String], now: &Project) -> Result<(), Error> {
    let root = planned.files.path();
    let (mut project, _) = Project::load_with_facts(root)?;
    // Templates and words of the past need not fit the program of today, and the pages lie on the site of today.
    project.config = now.config.clone();
    project.templates = now.templates.clone();
    project.fonts = now.fonts.clone();
    project.locales = now.locales.clone();
    project.assets = now.assets.clone();
    // A page cannot say another day than the list of versions does, whatever its author left standing.
    if let Some(notice) = project.notices.iter_mut().find(|notice| notice.id == id) {
        let span = notice.effective.span().unwrap_or(notice.file);
        notice.effective = Stated::Said(Spanned { value: planned.effective, span });
    }
    let gone = || Error::Read { path: root.to_owned(), cause: std::io::ErrorKind::NotFound.into() };
    let notice = project.notice(id).ok_or_else(gone)?;
    let made = Draft::effective_from(&project, notice, formats, planned.day, planned.effective)?.make()?;
    made.write(root).map(drop)
}

/// Puts the versions of a notice in their place. They lie on the same disk by then, so that nothing is seen half done.
fn put(shelf: &Path, root: &Path, id: &str) -> Result<(), Error> {
    let all = versions::folder_of(root, "")?;
    let of_notice = versions::folder_of(root, id)?;
    let staging = all.join(format!("{STAGING}{}", std::process::id()));
    let done = copy(&shelf.join(id), &staging).and_then(|()| copy_shared(shelf, &all)).and_then(|()| take_place(&staging, &of_notice));
    if done.is_err() {
        let _ = fs::remove_dir_all(&staging);
    }
    done
}

/// Copies a folder with all that lies in it.
fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to).map_err(Error::write(to))?;
    for name in names(from)? {
        let (from, to) = (from.join(&name), to.join(&name));
        if from.is_dir() { copy(&from, &to)? } else { fs::copy(&from, &to).map(drop).map_err(Error::write(&to))? }
    }
    Ok(())
}

/// Copies what lies beside the folders of notices and serves all versions. Style sheets are named by what they hold, so what is there already
/// is the same.
fn copy_shared(from: &Path, to: &Path) -> Result<(), Error> {
    for name in names(from)?.iter().filter(|name| from.join(name).is_file() && !to.join(name).exists()) {
        let to = to.join(name);
        fs::copy(from.join(name), &to).map_err(Error::write(&to))?;
    }
    Ok(())
}

/// Moves the folders of versions to where they belong.
fn take_place(staging: &Path, of_notice: &Path) -> Result<(), Error> {
    if fs::symlink_metadata(of_notice).is_err() {
        let above = of_notice.parent().unwrap_or(of_notice);
        fs::create_dir_all(above).map_err(Error::write(above))?;
        return fs::rename(staging, of_notice).map_err(Error::write(of_notice));
    }
    // Other notices have versions below it. If one cannot be moved, those before it go back, the last one first.
    let names = names(staging)?;
    for (index, name) in names.iter().enumerate() {
        if let Err(cause) = fs::rename(staging.join(name), of_notice.join(name)) {
            for moved in names.iter().take(index).rev() {
                let _ = fs::remove_dir_all(of_notice.join(moved));
            }
            return Err(Error::Write { path: of_notice.join(name), cause });
        }
    }
    fs::remove_dir(staging).map_err(Error::write(staging))
}

/// What lies in a folder, in the order of names.
fn names(folder: &Path) -> Result<Vec<OsString>, Error> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(Error::read(folder))?;
    let mut names: Vec<_> = entries.iter().map(fs::DirEntry::file_name).collect();
    names.sort();
    Ok(names)
}

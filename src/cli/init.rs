//! `seloste init`: a project to start from.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::PathBuf;

use clap::Args;

use super::{Outcome, say};
use crate::error::Error;
use crate::project::starter;

/// Begin a project: a first notice to fill in, what notices share, and the site's settings
///
/// Files that are already there stay as they are.
#[derive(Debug, Args)]
pub struct Init {
    /// The folder to begin in
    #[arg(default_value = ".", value_name = "DIR")]
    folder: PathBuf,
}

pub(super) fn run(args: &Init) -> Result<Outcome, Error> {
    for (path, text) in starter::FILES {
        let file = args.folder.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(Error::write(folder))?;
        }
        match OpenOptions::new().write(true).create_new(true).open(&file) {
            Ok(mut open) => {
                open.write_all(text.as_bytes()).map_err(Error::write(&file))?;
                say(&format!("wrote {}", file.display()));
            }
            Err(cause) if cause.kind() == ErrorKind::AlreadyExists => say(&format!("kept  {}", file.display())),
            Err(cause) => return Err(Error::Write { path: file, cause }),
        }
    }
    say("fill in what says `todo`, then run `seloste check` and `seloste build` here");
    Ok(Outcome::Clean)
}

//! `seloste translations confirm`: records from which wording translations were made.

use std::path::{Path, PathBuf};

use clap::Args;

use super::super::{counted_as, say};
use super::{Chosen, Outcome};
use crate::error::Error;
use crate::project::translations::{FileTexts, Texts};
use crate::translation::State;

#[derive(Debug, Args)]
pub struct Confirm {
    /// Also those that are stale: somebody has seen that they still say the same
    #[arg(long)]
    stale: bool,
}

pub(super) fn run(args: &Confirm, project: &Path, mut texts: Texts, chosen: &Chosen) -> Result<Outcome, Error> {
    let (mut recorded, mut left) = (0, 0);
    for at in 0..texts.files.len() {
        let meant: Vec<_> = texts.files.get(at).into_iter().flat_map(|file| chosen.of_file(file)).collect();
        let is_meant = |state: &State| *state == State::Unrecorded || (args.stale && matches!(state, State::Stale(_)));
        left += meant.iter().filter(|open| matches!(open.state, State::Stale(_)) && !is_meant(&open.state)).count();
        let meant: Vec<_> = meant.into_iter().filter(|open| is_meant(&open.state)).map(|open| (open.text.clone(), open.language)).collect();
        let Some(file) = texts.files.get_mut(at) else { continue };
        for (text, language) in &meant {
            let from = text.original().map(|original| original.words.value.clone()).unwrap_or_default();
            file.lock.record(text, *language, &from);
        }
        recorded += meant.len();
        if keep(project, file)? {
            say(&format!("wrote `translations/{}.lock`", file.id));
        }
    }
    say(&format!("recorded {}", counted_as(recorded, "translation")));
    if left > 0 {
        say(&format!("left alone: {}; `--stale` confirms what it is told to", counted_as(left, "stale translation")));
    }
    Ok(if left > 0 { Outcome::Found } else { Outcome::Clean })
}

/// Writes a file's lock if it is not as it should be, and says whether it did. A file in one language needs none.
pub(super) fn keep(project: &Path, file: &mut FileTexts) -> Result<bool, Error> {
    file.lock.tidy(&file.texts);
    let path = lock_path(project, &file.id);
    let needs_none = file.languages.len() < 2 && !path.exists();
    if needs_none {
        return Ok(false);
    }
    super::super::output::replace_within(project, &path, &file.lock.written())
}

fn lock_path(project: &Path, id: &str) -> PathBuf {
    project.join("translations").join(format!("{id}.lock"))
}

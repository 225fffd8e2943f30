//! What a build keeps for the next one: the files of each edition, by the digest of everything that they were made from.
//!
//! A cache saves time and nothing else. What is missing or damaged in it is made anew, what cannot be written is not kept, and the folder may
//! be deleted at any time, even during a build. The clock only says which entries have not been asked for lately.

mod entry;
mod place;

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use crate::error::Error;
use crate::project::Project;
use crate::render::{Edition, FileName, Files, Format};
use crate::source::digest::Digester;

/// The largest entry that is written or read, in bytes. The largest edition that we know of is a hundredth of it.
const LARGEST: u64 = 64 * 1024 * 1024;
/// For how long an entry stays that no build asks for.
const LIFETIME: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// For how long what a killed build was writing may still be somebody's work.
const WRITING: Duration = Duration::from_secs(24 * 60 * 60);
/// How many bytes of entries that a build did not ask for stay at least, and how many times as many as it did ask for.
const ROOM: (u64, u64) = (1024 * 1024 * 1024, 2);

/// A folder of entries, for one build.
pub struct Cache {
    folder: PathBuf,
    /// The digest of this program: another one may make other files of the same edition.
    program: String,
    /// When the build began.
    began: SystemTime,
    /// The entries that this build has asked for or made, and how many bytes each has.
    used: Mutex<HashMap<String, u64>>,
    taken: AtomicUsize,
    begun: AtomicBool,
    /// Why nothing more is kept.
    trouble: OnceLock<Error>,
}

impl Cache {
    /// Opens the cache in this folder, for a build into `output` that begins now. Nothing is written before there is something to keep.
    ///
    /// # Errors
    ///
    /// [`Error::Usage`] if the folder is none that a cache may be in, and [`Error::Read`] if the program cannot read itself.
    pub fn open(folder: &Path, project: &Path, output: &Path, now: SystemTime) -> Result<Cache, Error> {
        place::check(folder, project, output)?;
        Ok(Cache {
            folder: folder.to_owned(),
            program: program()?,
            began: now,
            used: Mutex::default(),
            taken: AtomicUsize::new(0),
            begun: AtomicBool::new(false),
            trouble: OnceLock::new(),
        })
    }

    /// The folder for a project's cache in `home`, which holds those of all projects of a user.
    ///
    /// `None` if the project is not there, or if its repository would hold the folder, into which others could then put what is published.
    pub fn of_user(home: &Path, project: &Path) -> Option<PathBuf> {
        place::of_user(home, project)
    }

    /// What kept this build from keeping what it made, if anything did.
    pub fn trouble(&self) -> Option<&Error> {
        self.trouble.get()
    }

    /// How many editions were taken from it.
    pub fn taken(&self) -> usize {
        self.taken.load(Ordering::Relaxed)
    }

    /// The name of the entry that holds the files of an edition in some formats: the digest of everything that they are made from.
    ///
    /// Templates and formats receive the edition and nothing else, so what it holds is all that they can show, and its JSON, as a test
    /// holds, leaves nothing out. `look` is the digest of what the project adds to the templates.
    pub fn key(&self, look: &str, formats: &[&Format], edition: &Edition) -> String {
        let formats: Vec<_> = formats.iter().map(|format| format.name).collect();
        digest_of(&(&self.program, look, formats, edition))
    }

    /// The files that an entry holds, if it is there and whole.
    pub fn get(&self, key: &str, edition: &Edition, formats: &[&Format]) -> Option<Files> {
        let path = self.folder.join(key);
        let metadata = fs::symlink_metadata(&path).ok()?;
        // A link could lead to anything, and a pipe would be waited for.
        if !metadata.is_file() || metadata.len() > LARGEST {
            return None;
        }
        let mut file = File::open(&path).ok()?;
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).ok()?);
        file.read_to_end(&mut bytes).ok()?;
        let files = entry::read(&bytes, key)?;
        if !files.iter().all(|(path, _)| formats.iter().any(|format| makes(format, edition, path))) {
            return None;
        }
        // Where that is not allowed, an entry that is still needed is made again after its lifetime.
        let _ = file.set_modified(self.began);
        self.note(key, metadata.len());
        self.taken.fetch_add(1, Ordering::Relaxed);
        Some(files)
    }

    /// Keeps the files of an edition for the next build. The first failure is remembered, and nothing more is tried.
    pub fn keep(&self, key: &str, files: &Files) {
        let entry = entry::Entry::new(key, files);
        if self.trouble().is_some() || entry.size() > LARGEST {
            return;
        }
        match self.write(key, &entry) {
            Ok(()) => self.note(key, entry.size()),
            // Another thread may have met the same failure first.
            Err(failure) => _ = self.trouble.set(failure),
        }
    }

    /// Writes an entry beside its place, so that no other build finds half of one.
    fn write(&self, key: &str, entry: &entry::Entry) -> Result<(), Error> {
        if !self.begun.swap(true, Ordering::Relaxed) {
            place::prepare(&self.folder)?;
        }
        let began = self.began.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_nanos();
        let new = self.folder.join(format!("{}{}-{began}-{}", place::NEW, std::process::id(), key.get(..16).unwrap_or(key)));
        let create = || File::options().write(true).create_new(true).open(&new);
        let file = match create() {
            // Somebody has deleted the folder, as they may.
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {
                place::prepare(&self.folder)?;
                create()
            }
            other => other,
        };
        let file = file.map_err(Error::write(&self.folder))?;
        let written = entry.write(file).and_then(|()| fs::rename(&new, self.folder.join(key)));
        written.map_err(|cause| {
            let _ = fs::remove_file(&new);
            Error::Write { path: self.folder.clone(), cause }
        })
    }

    fn note(&self, key: &str, size: u64) {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned(), size);
    }

    /// Removes what has not been asked for in a long time, or is more than there is room for, longest unasked first. What another build is
    /// using may be among it, which costs that build time.
    pub fn tidy(&self) {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let mut unused = Vec::new();
        for file in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = file.file_name().to_string_lossy().into_owned();
            let Ok(metadata) = file.metadata() else { continue };
            let age = metadata.modified().ok().and_then(|asked| self.began.duration_since(asked).ok()).unwrap_or_default();
            if !metadata.is_file() || used.contains_key(&name) {
                continue;
            }
            if entry::is_name(&name) {
                unused.push((age, metadata.len(), file.path()));
            } else if name.starts_with(place::NEW) && age > WRITING {
                let _ = fs::remove_file(file.path());
            }
        }
        unused.sort();
        let mut room = ROOM.0.max(ROOM.1 * used.values().sum::<u64>());
        for (age, size, path) in unused {
            match room.checked_sub(size) {
                Some(left) if age <= LIFETIME => room = left,
                _ => _ = fs::remove_file(path),
            }
        }
    }
}

/// The digest of everything that a project adds to the look of its editions.
pub fn look(project: &Project) -> String {
    // A field more must be thought of here: either formats can read it other than through the edition, or they cannot.
    let Project {
        templates,
        fonts,
        root: _,
        sources: _,
        config: _,
        vocabulary: _,
        notices: _,
        unreadable: _,
        unjudged: _,
        translations: _,
        versions: _,
        facts: _,
        keeps_all_facts: _,
        terms: _,
        locales: _,
        locale_sources: _,
        assets: _,
        asset_sources: _,
    } = project;
    digest_of(&(templates, fonts))
}

/// Whether a path within the folder of an edition is one at which a format puts a file.
fn makes(format: &Format, edition: &Edition, path: &str) -> bool {
    let place = format.place(&edition.name);
    match format.file {
        FileName::Folder(_) => path.strip_prefix(&place).is_some_and(|name| name.starts_with('/') && entry::is_inside(path)),
        FileName::Page | FileName::Ending(_) => path == place,
    }
}

/// The digest of plain data, by its JSON, of which no two different values have the same.
fn digest_of(data: &impl serde::Serialize) -> String {
    let mut digester = Digester::default();
    let mut json = BufWriter::new(&mut digester);
    serde_json::to_writer(&mut json, data).expect("what is digested is plain data with text for keys");
    json.flush().expect("a digest takes every write");
    drop(json);
    digester.finish()
}

/// The digest of the program that is running, because two builds of one version can differ.
fn program() -> Result<String, Error> {
    let path = std::env::current_exe().map_err(Error::read(Path::new("seloste")))?;
    let mut digester = Digester::default();
    let mut file = File::open(&path).map_err(Error::read(&path))?;
    std::io::copy(&mut file, &mut digester).map_err(Error::read(&path))?;
    Ok(digester.finish())
}

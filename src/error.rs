//! What the world did to us: a disk that is full, a template that does not parse, a page that cannot be typeset.
//!
//! An author's mistake is never here; it is a `Diagnostic` with a place. Our own mistakes are panics.

use std::fmt;
use std::path::{Path, PathBuf};

/// A failure that no notice's author can mend by editing the notice.
#[derive(Debug)]
pub enum Error {
    /// A file or folder could not be read.
    Read { path: PathBuf, cause: std::io::Error },
    /// A file or folder could not be written; what was there before is untouched.
    Write { path: PathBuf, cause: std::io::Error },
    /// A repaired file could not be written; it is as it was.
    Repair { path: PathBuf, cause: std::io::Error },
    /// The command cannot be carried out as it was given.
    Usage { message: String, help: String },
    /// A template does not parse, or failed while a page was made from it.
    Template { name: String, cause: String },
    /// A file of the project's is no font, by its way below `templates/`.
    Font { name: String },
    /// The PDF could not be typeset.
    Typeset { edition: String, cause: String },
    /// A page or style sheet of the new site leads to what is not there, or loads what lies elsewhere.
    Link { place: String, fault: String, others: usize },
    /// A published version is not as it was published, or cannot be read by this program.
    Version { path: PathBuf, cause: String },
    /// A locale lacks words that the notice needs, or holds a message that cannot be formatted.
    Locale { language: String, cause: String },
}

impl Error {
    /// A closure for `map_err` on a reading call.
    pub fn read(path: &Path) -> impl FnOnce(std::io::Error) -> Error {
        let path = path.to_owned();
        move |cause| Error::Read { path, cause }
    }

    /// A closure for `map_err` on a writing call.
    pub fn write(path: &Path) -> impl FnOnce(std::io::Error) -> Error {
        let path = path.to_owned();
        move |cause| Error::Write { path, cause }
    }

    /// A closure for `map_err` on a call that writes a repaired file.
    pub fn repair(path: &Path) -> impl FnOnce(std::io::Error) -> Error {
        let path = path.to_owned();
        move |cause| Error::Repair { path, cause }
    }

    /// What the person at the keyboard can do about it.
    pub fn help(&self) -> Option<String> {
        match self {
            Error::Usage { help, .. } => Some(help.clone()),
            Error::Write { .. } => Some("what was there before is untouched; make room or rights, then try again".into()),
            Error::Repair { .. } => Some("the file is as it was; make room or rights, then run the command again".into()),
            Error::Link { .. } => Some("mend the template or style sheet that says so; what was published before is untouched".into()),
            Error::Template { name, .. } => Some(format!("mend `templates/{name}`, or remove it to use the one that comes with seloste")),
            Error::Font { name } => Some(format!("put a TrueType or OpenType font at `templates/{name}`, or remove it")),
            Error::Version { .. } => Some("put it back as it was published, as from git; what was built before is untouched".into()),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Error::Read { path, cause } => write!(f, "cannot read `{}`: {cause}", path.display()),
            Error::Write { path, cause } => write!(f, "cannot write `{}`: {cause}", path.display()),
            Error::Repair { path, cause } => write!(f, "cannot repair `{}`: {cause}", path.display()),
            Error::Usage { message, .. } => f.write_str(message),
            Error::Template { name, cause } => write!(f, "the template `{name}` cannot be used: {cause}"),
            Error::Font { name } => write!(f, "the font `{name}` cannot be used: it holds no face that can be read"),
            Error::Typeset { edition, cause } => write!(f, "cannot make the PDF of `{edition}`: {cause}"),
            Error::Link { place, fault, others: 0 } => write!(f, "`{place}`: {fault}"),
            Error::Link { place, fault, others } => write!(f, "`{place}`: {fault} (and {others} more)"),
            Error::Version { path, cause } => write!(f, "a published version cannot be relied on: `{}`: {cause}", path.display()),
            Error::Locale { language, cause } => write!(f, "the locale `{language}` is incomplete: {cause}"),
        }
    }
}

impl std::error::Error for Error {}

//! What a template sees, and what the typesetter says of it.
//!
//! Templates, fonts and two files of data: `/edition.json` to lay out, and `/notice.json` to attach, which is the edition for programs.
//! There is no clock, network, disk or package.

use std::fmt::Write;
use std::sync::{LazyLock, OnceLock};

use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};

use super::super::{Edition, json};
use super::Templates;
use crate::error::Error;
use crate::time::Date;

/// What other templates import; a mistake in it can show in any of them.
const PARTS: &str = "parts.typ";
const EDITION: &str = "edition.json";
const ATTACHMENT: &str = "notice.json";

/// What all documents share: it is costly to make and never changes. The heads of rows need Typst's extras for accessibility.
static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build()));

pub(super) struct NoticeWorld<'a> {
    /// The template that is laid out, by its name.
    pub main: &'static str,
    pub templates: &'a Templates,
    pub edition: &'a Edition,
    /// The edition in JSON, with nothing in it that cannot be drawn.
    pub json: Bytes,
    pub attachment: OnceLock<Bytes>,
    pub day: Date,
}

impl NoticeWorld<'_> {
    /// What went wrong: a template of the project, if the typesetter points at one or there is one to suspect, or else the document.
    pub fn failure(&self, told: &[SourceDiagnostic]) -> Error {
        let suspects = [self.main, PARTS].into_iter().map(str::to_owned);
        let own = told.iter().filter_map(|one| self.own_template(one)).chain(suspects).find(|name| self.templates.is_own(name));
        let cause = self.explain(told);
        match own {
            Some(name) => Error::Template { name, cause },
            None => Error::Typeset { edition: format!("{}/{}", self.edition.notice, self.edition.language), cause },
        }
    }

    /// The template of the project that a mistake happened in, or that led to it.
    pub fn own_template(&self, told: &SourceDiagnostic) -> Option<String> {
        let led = told.trace.iter().filter_map(|point| point.span.id());
        let mut names = told.span.id().into_iter().chain(led).map(|id| id.vpath().get_without_slash().to_owned());
        names.find(|name| self.templates.is_own(name))
    }

    /// What the typesetter has to say, each with its place in a template.
    fn explain(&self, told: &[SourceDiagnostic]) -> String {
        told.iter().map(|one| self.explain_one(one)).collect::<Vec<_>>().join("\n")
    }

    fn explain_one(&self, told: &SourceDiagnostic) -> String {
        let mut out = String::new();
        let place = || {
            let id = told.span.id()?;
            let (line, column) = self.templates.source(id)?.lines().byte_to_line_column(self.range(told.span)?.start)?;
            Some(format!("{}:{}:{}: ", id.vpath().get_without_slash(), line + 1, column + 1))
        };
        out.extend(place());
        out.push_str(&told.message);
        for hint in &told.hints {
            write!(out, "; {}", hint.v).expect("a String takes every write");
        }
        if told.message.starts_with("unknown font family") {
            write!(out, "; there are: {}", self.templates.fonts.families()).expect("a String takes every write");
        }
        out
    }
}

impl World for NoticeWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.templates.fonts.book
    }

    fn main(&self) -> FileId {
        // Typst numbers names for ever, and has only 65,535 numbers: the same few names serve every document.
        RootedPath::new(VirtualRoot::Project, VirtualPath::new(self.main).expect("a plain name")).intern()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.templates.source(id).ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id.vpath().get_without_slash() {
            EDITION => Ok(self.json.clone()),
            ATTACHMENT => Ok(self.attachment.get_or_init(|| Bytes::new(json::pretty(self.edition))).clone()),
            _ => Err(not_found(id)),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.templates.fonts.faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Some(midnight(self.day))
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}

pub(super) fn midnight(day: Date) -> Datetime {
    let year = i32::from(day.year());
    Datetime::from_ymd_hms(year, day.month().unsigned_abs(), day.day().unsigned_abs(), 0, 0, 0).expect("a day that the calendar has")
}

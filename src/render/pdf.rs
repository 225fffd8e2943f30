//! PDF: an edition typeset by `notice.typ` as PDF/UA-1 and PDF/A-3a. The only door to `typst`.
//!
//! The template sees a world of two files and no clock, network, disk or package: `/edition.json` to lay out, and `/notice.json`
//! to attach, which is the edition for programs. Text reaches it as data, so that no name can become markup.

use std::fmt::Write;
use std::sync::LazyLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::{Edition, FileName, Format, Label, Render, Theme, json};
use crate::error::Error;
use crate::time::{Date, parse_date};

pub const FORMAT: Format = Format {
    name: "pdf",
    file: FileName::Ending(".pdf"),
    media_type: "application/pdf",
    label: Label::Name("PDF"),
    render: Render::One(render),
};

/// Readable by everyone (UA-1) and for as long as the notice must be kept (A-3a, which allows the attachment).
const STANDARDS: &[PdfStandard] = &[PdfStandard::Ua_1, PdfStandard::A_3a];

/// Source Sans 3: the one open family we found with every letter of the Union's languages and every mark of our templates.
/// Its licence reserves its name, so the files are shipped as they were published.
const FACES: [&[u8]; 4] = [
    include_bytes!("../../site/fonts/SourceSans3_400Regular.ttf"),
    include_bytes!("../../site/fonts/SourceSans3_400Regular_Italic.ttf"),
    include_bytes!("../../site/fonts/SourceSans3_700Bold.ttf"),
    include_bytes!("../../site/fonts/SourceSans3_700Bold_Italic.ttf"),
];

/// What all documents share: it is costly to make and never changes.
static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let fonts: Vec<Font> = FACES.iter().flat_map(|face| Font::iter(Bytes::new(*face))).collect();
    // The heads of rows need Typst's extras for accessibility.
    let library = Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build();
    let [main, edition, attachment] = ["/notice.typ", "/edition.json", "/notice.json"].map(file_id);
    Shared { library: LazyHash::new(library), book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts, main, edition, attachment }
});

struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    edition: FileId,
    attachment: FileId,
}

impl Shared {
    /// Whether every face can draw the character, so that it can stand anywhere.
    fn draws(&self, character: char) -> bool {
        self.fonts.iter().all(|font| font.info().coverage.contains(character.into()))
    }
}

/// Whether a character can stand in a PDF as itself; others are printed as their codes.
pub fn can_draw(character: char) -> bool {
    SHARED.draws(character)
}

fn render(edition: &Edition, theme: &Theme) -> Result<Vec<u8>, Error> {
    let result = typeset(edition, theme);
    // Typst remembers what it has laid out. The next document shares nothing with this one, and without this a site of a thousand
    // notices would need eleven gigabytes.
    typst::comemo::evict(0);
    result.map_err(|cause| theme.typeset_failure(format!("{}/{}", edition.notice, edition.language), cause))
}

fn typeset(edition: &Edition, theme: &Theme) -> Result<Vec<u8>, String> {
    let day = edition.dates.updated.as_ref().and_then(|day| parse_date(&day.iso)).unwrap_or(EPOCH);
    let world = NoticeWorld {
        main: Source::new(SHARED.main, theme.typst().to_owned()),
        edition: Bytes::from_string(drawable(edition)),
        attachment: Bytes::new(json::pretty(edition)),
        day,
    };
    let document = typst::compile::<PagedDocument>(&world).output.map_err(|errors| world.explain(&errors))?;
    let options = PdfOptions {
        ident: Smart::Custom(format!("{}/{}", edition.notice, edition.language)),
        creator: Smart::Custom(Some(edition.generator.clone())),
        timestamp: Some(Timestamp::new_utc(midnight(day))),
        standards: PdfStandards::new(STANDARDS).expect("both standards are of PDF 1.7"),
        ..Default::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| world.explain(&errors))
}

/// The day of a notice that does not say when it was updated. Any fixed day would do: the same notice must give the same bytes.
const EPOCH: Date = Date::constant(1970, 1, 1);

struct NoticeWorld {
    main: Source,
    edition: Bytes,
    attachment: Bytes,
    day: Date,
}

impl NoticeWorld {
    /// What Typst has to say, each with its place in the template.
    fn explain(&self, errors: &[SourceDiagnostic]) -> String {
        let mut out = String::new();
        for error in errors {
            let place = self.range(error.span).and_then(|range| self.main.lines().byte_to_line_column(range.start));
            if !out.is_empty() {
                out.push('\n');
            }
            if let Some((line, column)) = place {
                write!(out, "notice.typ:{}:{}: ", line + 1, column + 1).expect("a String takes every write");
            }
            out.push_str(&error.message);
            for hint in &error.hints {
                write!(out, "; {}", hint.v).expect("a String takes every write");
            }
        }
        out
    }
}

impl World for NoticeWorld {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        SHARED.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == SHARED.main { Ok(self.main.clone()) } else { not_found(id) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == SHARED.edition {
            Ok(self.edition.clone())
        } else if id == SHARED.attachment {
            Ok(self.attachment.clone())
        } else {
            not_found(id)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHARED.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Some(midnight(self.day))
    }
}

/// Typst numbers files for ever, and has only 65,535 numbers: the same three names serve every document.
fn file_id(path: &str) -> FileId {
    RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).expect("a plain absolute path")).intern()
}

fn not_found<T>(id: FileId) -> FileResult<T> {
    Err(FileError::NotFound(id.vpath().get_without_slash().into()))
}

fn midnight(day: Date) -> Datetime {
    let year = i32::from(day.year());
    Datetime::from_ymd_hms(year, day.month().unsigned_abs(), day.day().unsigned_abs(), 0, 0, 0).expect("a day that the calendar has")
}

/// An edition in JSON, with no character that the fonts cannot draw, which PDF/UA forbids and Typst refuses.
///
/// Such a character becomes its code, as in `[U+4E2D]`: whoever reads it sees that something could not be printed, and what it was.
fn drawable(edition: &Edition) -> String {
    let json = serde_json::to_string(edition).expect("an edition is plain data with text for keys");
    // JSON writes the control characters as `\u00..`, and everything else as it is.
    if !json.contains("\\u00") && json.chars().all(|character| SHARED.draws(character)) {
        return json;
    }
    let mut value = serde_json::from_str(&json).expect("JSON that serde_json wrote");
    replace_undrawable(&mut value);
    value.to_string()
}

fn replace_undrawable(value: &mut Value) {
    match value {
        Value::String(text) if text.chars().any(|character| !stays(character)) => *text = text.chars().map(drawn).collect(),
        Value::Array(items) => items.iter_mut().for_each(replace_undrawable),
        // An address is followed, not drawn.
        Value::Object(fields) => fields.iter_mut().filter(|(key, _)| *key != "href").for_each(|(_, value)| replace_undrawable(value)),
        _ => {}
    }
}

fn stays(character: char) -> bool {
    character == '\n' || SHARED.draws(character)
}

fn drawn(character: char) -> String {
    match character {
        character if stays(character) => character.to_string(),
        // Joiners, marks of direction and variants have no shape of their own.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => {
            String::new()
        }
        '\t' | '\r' => " ".to_owned(),
        character => format!("[U+{:04X}]", u32::from(character)),
    }
}

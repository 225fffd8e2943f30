//! PDF: an edition typeset as PDF/UA-1 and PDF/A-3a, whole by `notice.typ` or its summary by `summary.typ`. The only door to `typst`.
//!
//! Text reaches the templates as data, so that no name can become markup; what else they see, `world.rs` says.

mod drawable;
mod fonts;
mod templates;
mod world;

pub use fonts::{Fonts, can_draw};
pub use templates::Templates;

use std::sync::OnceLock;

use typst::foundations::{Bytes, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::{Edition, FileName, Format, Label, Render, Theme};
use crate::error::Error;
use crate::time::{Date, parse_date};
use world::{NoticeWorld, midnight};

pub const FORMAT: Format = Format {
    name: "pdf",
    file: FileName::Ending(".pdf"),
    media_type: "application/pdf",
    label: Label::Name("PDF"),
    render: Render::One(|edition, theme| render("notice.typ", edition, theme)),
};

/// The facts at a glance on one page, to be handed out or pinned up.
pub const SUMMARY: Format = Format {
    name: "summary",
    file: FileName::Ending("-summary.pdf"),
    media_type: "application/pdf",
    label: Label::Summary("PDF"),
    render: Render::One(|edition, theme| render("summary.typ", edition, theme)),
};

/// Readable by everyone (UA-1) and for as long as the notice must be kept (A-3a, which allows the attachment).
const STANDARDS: &[PdfStandard] = &[PdfStandard::Ua_1, PdfStandard::A_3a];

/// The day of a notice that does not say when it was updated. Any fixed day would do: the same notice must give the same bytes.
const EPOCH: Date = Date::constant(1970, 1, 1);

fn render(main: &'static str, edition: &Edition, theme: &Theme) -> Result<Vec<u8>, Error> {
    let templates = theme.typst();
    let json = serde_json::to_string(edition).expect("an edition is plain data with text for keys");
    let set = |draws: &dyn Fn(char) -> bool| {
        let result = typeset(main, edition, templates, drawable::drawable(&json, draws));
        // Typst remembers what it has laid out. The next document shares nothing with this one, and without this a site of a thousand
        // notices would need eleven gigabytes.
        typst::comemo::evict(0);
        result
    };
    let result = set(&|character| templates.fonts.draws(character));
    // A font of the project's may have a shape for a character and none for those that it stands with. No name in a notice shall be the
    // reason why there is no PDF: then only what our own fonts draw remains.
    if result.is_err() && templates.fonts.has_own() && !json.chars().all(can_draw) { set(&can_draw) } else { result }
}

fn typeset(main: &'static str, edition: &Edition, templates: &Templates, json: String) -> Result<Vec<u8>, Error> {
    let day = edition.dates.updated.as_ref().and_then(|day| parse_date(&day.iso)).unwrap_or(EPOCH);
    let world = NoticeWorld { main, templates, edition, json: Bytes::from_string(json), attachment: OnceLock::new(), day };
    let laid = typst::compile::<PagedDocument>(&world);
    let document = laid.output.map_err(|errors| world.failure(&errors))?;
    // What an author's own template is warned of, such as a font that is not there, would show in every PDF, and nobody would be told.
    let warnings: Vec<_> = laid.warnings.into_iter().filter(|warning| world.own_template(warning).is_some()).collect();
    if !warnings.is_empty() {
        return Err(world.failure(&warnings));
    }
    let options = PdfOptions {
        ident: Smart::Custom(format!("{}/{}/{main}", edition.notice, edition.language)),
        creator: Smart::Custom(Some(edition.generator.clone())),
        timestamp: Some(Timestamp::new_utc(midnight(day))),
        standards: PdfStandards::new(STANDARDS).expect("both standards are of PDF 1.7"),
        ..Default::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| world.failure(&errors))
}

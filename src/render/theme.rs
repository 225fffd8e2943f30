//! The look of a site: the templates that come with seloste, and the project's own in their place, file by file.
//!
//! With [`html`](super::html) this is the only door to `tera`. A file of the project named like one of [`BUILT_IN`] is used instead
//! of it; it can still extend the one it replaces, by the name `seloste/page.html`.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::{Context, ErrorKind, Tera};

use super::pdf::Templates;
use crate::error::Error;

/// Where our templates stand when the project has its own of the same name.
const OURS: &str = "seloste/";
/// The ending of the templates that are Typst's and not Tera's.
const TYPST: &str = ".typ";

/// Every template that comes with seloste, by its name below `templates/`.
pub const BUILT_IN: &[(&str, &str)] = &[
    ("page.html", include_str!("../../templates/page.html")),
    ("notice.html", include_str!("../../templates/notice.html")),
    ("front.html", include_str!("../../templates/front.html")),
    ("fragment.html", include_str!("../../templates/fragment.html")),
    ("search.html", include_str!("../../templates/search.html")),
    ("lost.html", include_str!("../../templates/lost.html")),
    ("moved.html", include_str!("../../templates/moved.html")),
    ("standing.html", include_str!("../../templates/standing.html")),
    ("versions.html", include_str!("../../templates/versions.html")),
    ("feed.xml", include_str!("../../templates/feed.xml")),
    ("feed-entry.html", include_str!("../../templates/feed-entry.html")),
    ("announcement.html", include_str!("../../templates/announcement.html")),
    ("announcement.txt", include_str!("../../templates/announcement.txt")),
    ("sitemap.xml", include_str!("../../templates/sitemap.xml")),
    ("sitemaps.xml", include_str!("../../templates/sitemaps.xml")),
    ("changes.html", include_str!("../../templates/changes.html")),
    ("report.html", include_str!("../../templates/report.html")),
    ("blocks/blocks.html", include_str!("../../templates/blocks/blocks.html")),
    ("blocks/colophon.html", include_str!("../../templates/blocks/colophon.html")),
    ("blocks/opening.html", include_str!("../../templates/blocks/opening.html")),
    ("blocks/contents.html", include_str!("../../templates/blocks/contents.html")),
    ("blocks/definitions.html", include_str!("../../templates/blocks/definitions.html")),
    ("blocks/gap.html", include_str!("../../templates/blocks/gap.html")),
    ("blocks/inlines.html", include_str!("../../templates/blocks/inlines.html")),
    ("blocks/languages.html", include_str!("../../templates/blocks/languages.html")),
    ("blocks/list.html", include_str!("../../templates/blocks/list.html")),
    ("blocks/listings.html", include_str!("../../templates/blocks/listings.html")),
    ("blocks/changes.html", include_str!("../../templates/blocks/changes.html")),
    ("blocks/report.html", include_str!("../../templates/blocks/report.html")),
    ("short.html", include_str!("../../templates/short.html")),
    ("shorts.html", include_str!("../../templates/shorts.html")),
    ("sign.html", include_str!("../../templates/sign.html")),
    ("blocks/short.html", include_str!("../../templates/blocks/short.html")),
    ("blocks/section.html", include_str!("../../templates/blocks/section.html")),
    ("blocks/standing.html", include_str!("../../templates/blocks/standing.html")),
    ("blocks/told.html", include_str!("../../templates/blocks/told.html")),
    ("blocks/table.html", include_str!("../../templates/blocks/table.html")),
    ("docx/core.xml", include_str!("../../templates/docx/core.xml")),
    ("docx/numbering.xml", include_str!("../../templates/docx/numbering.xml")),
    ("docx/settings.xml", include_str!("../../templates/docx/settings.xml")),
    ("docx/styles.xml", include_str!("../../templates/docx/styles.xml")),
    ("notice.typ", include_str!("../../templates/notice.typ")),
    ("summary.typ", include_str!("../../templates/summary.typ")),
    ("parts.typ", include_str!("../../templates/parts.typ")),
    ("preview/panel.html", include_str!("../../templates/preview/panel.html")),
];

/// Templates that have been read and fit together.
pub struct Theme {
    tera: Tera,
    typst: Templates,
}

impl Theme {
    /// Joins the project's own templates, named by their way below `templates/`, with ours.
    ///
    /// Fails on the first of them that cannot be read, or that asks for a template, component or filter that nobody has.
    pub fn new(overrides: &BTreeMap<String, String>) -> Result<Theme, Error> {
        let mut tera = Tera::default();
        tera.set_fallback_prefixes([OURS]).expect("no template has been added yet");
        let ours = BUILT_IN.iter().filter(|(name, _)| !name.ends_with(TYPST)).map(|(name, text)| (format!("{OURS}{name}"), *text));
        tera.add_raw_templates(ours).expect("our own templates fit together, as the tests show");
        let own = overrides.iter().filter(|(name, _)| name.ends_with(".html") || name.ends_with(".xml"));
        tera.add_raw_templates(own).map_err(|error| failure(&error, first_of(overrides)))?;
        let ours = BUILT_IN.iter().copied().filter(|(name, _)| name.ends_with(TYPST));
        let own = overrides.iter().map(|(name, text)| (name.as_str(), text.as_str())).filter(|(name, _)| name.ends_with(TYPST));
        Ok(Theme { tera, typst: Templates::new(ours, own) })
    }

    /// Adds the project's own fonts for its PDFs, by path below `templates/`.
    ///
    /// # Errors
    ///
    /// [`Error::Font`] for the first file that holds none.
    pub fn with_fonts(mut self, fonts: &BTreeMap<String, Vec<u8>>) -> Result<Theme, Error> {
        self.typst.add_fonts(fonts)?;
        Ok(self)
    }

    /// A page made from the template of this name.
    pub fn render(&self, template: &str, context: &impl Serialize) -> Result<Vec<u8>, Error> {
        self.render_prefixed(template, context, "")
    }

    /// The same with a beginning for every class and id, for what is put into somebody else's page.
    pub fn render_prefixed(&self, template: &str, context: &impl Serialize, prefix: &str) -> Result<Vec<u8>, Error> {
        let mut context = Context::from_serialize(context).expect("what templates receive is a struct of plain data");
        context.insert("prefix", prefix);
        self.tera.render(template, &context).map(String::into_bytes).map_err(|error| failure(&error, template))
    }

    /// The templates of the PDFs, and their fonts.
    pub fn typst(&self) -> &Templates {
        &self.typst
    }
}

fn first_of(overrides: &BTreeMap<String, String>) -> &str {
    overrides.keys().next().map_or(OURS, String::as_str)
}

/// Tera's error as ours. It names the file it happened in; when it cannot, as in a circle of files, `otherwise` is named.
fn failure(error: &tera::Error, otherwise: &str) -> Error {
    let cause = error.to_string();
    let name = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => report.filename(),
        ErrorKind::MissingParent { current, .. } => current,
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => tpl,
        _ => named_in(&cause).unwrap_or(otherwise),
    };
    Error::Template { name: name.strip_prefix(OURS).unwrap_or(name).to_owned(), cause }
}

/// The file that a report of several errors points at first: its second line is an arrow, the name, a line and a column.
fn named_in(cause: &str) -> Option<&str> {
    cause.split_once("--> ").and_then(|(_, place)| place.split_once(':')).map(|(name, _)| name)
}

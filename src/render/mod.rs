//! Choosing the bytes: an edition becomes a page, a text, a PDF, a document to be edited, or what the templates receive.
//!
//! [`FORMATS`] is the table of output formats. There is no markup here: it stands in `templates/`.

mod blocks;
pub mod docx;
pub mod fragment;
pub mod front;
pub mod html;
pub mod json;
pub mod markdown;
pub mod pdf;
pub mod search;
pub mod signpost;
pub mod short;
pub mod text;
pub mod theme;
pub mod versions;

pub use theme::Theme;
pub use versions::Standing;

use serde::{Deserialize, Serialize};

use crate::document::{Document, RichText};
use crate::error::Error;
use crate::notice::Language;

/// A notice in one language: what every format is made from, and what every template receives. What was written of it as JSON can be read back,
/// by this program and by later ones.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Edition {
    /// The program that made it, with its version.
    pub generator: String,
    /// The notice's id, which is also its folder on the site.
    pub notice: String,
    /// The last part of the id, which its files are named after.
    pub name: String,
    pub language: Language,
    /// The title without marks, for the places that hold only text.
    pub plain_title: String,
    pub plain_description: String,
    /// The controller's name as the footer and the PDF's author give it.
    pub author: String,
    pub status: String,
    pub draft: bool,
    /// As its author counts versions.
    pub version: Option<String>,
    #[serde(default)]
    pub dates: Dates,
    /// The same notice in its other languages, and in this one.
    #[serde(default)]
    pub alternates: Vec<Alternate>,
    /// The same edition in other formats.
    #[serde(default)]
    pub downloads: Vec<Download>,
    /// The public address of this page, if the site knows its own.
    pub canonical: Option<String>,
    /// Where the whole notice can be found by whoever holds a part of it on paper or in another page: its public address, or the one that
    /// the notice itself says it is published at.
    pub address: Option<String>,
    /// The public address of the picture that stands for the site where others link to it, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// The way from this page to the site's front page.
    pub root: String,
    /// The style sheet, by its name at the site's root.
    #[serde(default = "usual_style")]
    pub style: String,
    /// Which of its versions this is, if the notice is published in versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// The way from this page to the search, if the site has one.
    pub search: Option<String>,
    /// The words of the page around the notice, by key.
    #[serde(default)]
    pub labels: std::collections::BTreeMap<String, String>,
    /// In which of the four states each fact is that Art. 13 and 14 ask for, by path.
    #[serde(default)]
    pub states: std::collections::BTreeMap<String, String>,
    pub document: Document<RichText>,
}

/// The style sheet of every page but those that stay as they were.
pub const STYLE: &str = "style.css";

fn usual_style() -> String {
    STYLE.to_owned()
}

/// The days of a notice.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Dates {
    pub created: Option<Day>,
    pub updated: Option<Day>,
    pub effective: Option<Day>,
    pub review_by: Option<Day>,
}

/// A day for machines and for readers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Day {
    /// In ISO 8601.
    pub iso: String,
    /// As the language writes it.
    pub written: String,
}

/// The same notice in a language.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Alternate {
    pub language: Language,
    /// The language's name in itself.
    pub name: String,
    /// The way there from this page.
    pub href: String,
    /// The public address there, if the site knows its own.
    pub canonical: Option<String>,
    pub current: bool,
}

/// The same edition in a format.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Download {
    /// The format's name, as in `pdf`.
    pub format: String,
    pub media_type: String,
    /// The way there from this page.
    pub href: String,
    pub label: String,
}

/// An output format: one of the forms in which an edition is published, as one file or several.
pub struct Format {
    /// As `--format` takes it.
    pub name: &'static str,
    /// How its file is called.
    pub file: FileName,
    pub media_type: &'static str,
    /// What the page calls it where it offers it for download; nothing, if it is not for readers.
    pub label: Label,
    pub render: Render,
}

/// How the file of a format is called, in the folder of its edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileName {
    /// `index.html`: the page itself.
    Page,
    /// The notice's name with this ending.
    Ending(&'static str),
    /// A folder of this name that holds several files.
    Folder(&'static str),
}

/// What a page calls the form in which it offers its notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// A proper name, the same in every language.
    Name(&'static str),
    /// The summary in a form with this name.
    Summary(&'static str),
    /// It is not offered there.
    None,
}

/// How a format is made from an edition.
pub enum Render {
    One(fn(&Edition, &Theme) -> Result<Vec<u8>, Error>),
    /// Several files, by their names in the format's folder.
    Several(fn(&Edition, &Theme) -> Result<Files, Error>),
}

/// Files by their paths in the folder that they belong to, with their bytes.
pub type Files = Vec<(String, Vec<u8>)>;

impl Format {
    /// The file or folder of an edition in this format, within the edition's folder; `name` is the notice's.
    pub fn place(&self, name: &str) -> String {
        match self.file {
            FileName::Page => "index.html".to_owned(),
            FileName::Ending(ending) => format!("{name}{ending}"),
            FileName::Folder(folder) => folder.to_owned(),
        }
    }

    /// The files of an edition in this format, by their paths within the edition's folder.
    ///
    /// # Errors
    ///
    /// Whatever keeps them from being made: a template, or the typesetter.
    pub fn files(&self, edition: &Edition, theme: &Theme) -> Result<Files, Error> {
        let place = self.place(&edition.name);
        match self.render {
            Render::One(render) => Ok(vec![(place, render(edition, theme)?)]),
            Render::Several(render) => {
                Ok(render(edition, theme)?.into_iter().map(|(name, bytes)| (format!("{place}/{name}"), bytes)).collect())
            }
        }
    }
}

/// Every output format. The page comes first; the others are offered on it for download.
pub const FORMATS: &[Format] =
    &[html::FORMAT, markdown::FORMAT, text::FORMAT, pdf::FORMAT, pdf::SUMMARY, docx::FORMAT, json::FORMAT, fragment::FORMAT, short::FORMAT];

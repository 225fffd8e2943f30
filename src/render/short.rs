//! Short notices: for each purpose for which data is collected, a piece of HTML and a text to stand where it is collected; for a camera, a
//! sign to be printed. A page lists them, for whoever puts them there.

use serde::Serialize;

use super::fragment::PREFIX;
use super::{Alternate, Edition, FileName, Format, Label, Render, Theme, text};
use crate::document::{RichText, Short};
use crate::error::Error;
use crate::notice::Language;

pub const FORMAT: Format =
    Format { name: "short", file: FileName::Folder("short"), media_type: "text/html", label: Label::None, render: Render::Several(render) };

/// What the templates of short notices receive.
#[derive(Serialize)]
struct Page<'a> {
    generator: &'a str,
    language: Language,
    alternates: Vec<Alternate>,
    canonical: Option<&'a str>,
    root: String,
    style: &'a str,
    labels: &'a std::collections::BTreeMap<String, String>,
    plain_title: &'a str,
    author: &'a str,
    draft: bool,
    status: &'a str,
    /// The way to the whole notice: its address, or the way from here if it says none.
    whole: &'a str,
    is_public: bool,
    shorts: &'a [Short<RichText>],
}

impl<'a> Page<'a> {
    fn of(edition: &'a Edition, shorts: &'a [Short<RichText>], file: &str) -> Page<'a> {
        Page {
            generator: &edition.generator,
            language: edition.language,
            alternates: edition.alternates.iter().map(|other| in_language(other, file)).collect(),
            canonical: None,
            root: format!("../{}", edition.root),
            style: &edition.style,
            labels: &edition.labels,
            plain_title: &edition.plain_title,
            author: &edition.author,
            draft: edition.draft,
            status: &edition.status,
            whole: edition.address.as_deref().unwrap_or("../index.html"),
            is_public: edition.address.is_some(),
            shorts,
        }
    }
}

/// A file of short notices in the language of an edition, seen from the same file in another.
fn in_language(edition: &Alternate, file: &str) -> Alternate {
    Alternate { href: format!("../../{}/short/{file}", edition.language), canonical: None, ..edition.clone() }
}

fn render(edition: &Edition, theme: &Theme) -> Result<Vec<(String, Vec<u8>)>, Error> {
    if edition.document.shorts.is_empty() {
        return Ok(Vec::new());
    }
    let mut files =
        vec![("index.html".to_owned(), theme.render("shorts.html", &Page::of(edition, &edition.document.shorts, "index.html"))?)];
    for short in edition.document.shorts.iter() {
        let file = format!("{}.html", short.id);
        let page = Page::of(edition, std::slice::from_ref(short), &file);
        let html = match short.means.as_str() {
            "camera" => theme.render("sign.html", &page)?,
            _ => theme.render_prefixed("short.html", &page, PREFIX)?,
        };
        files.push((file, html));
        files.push((format!("{}.txt", short.id), text::short(edition, short).into_bytes()));
    }
    Ok(files)
}

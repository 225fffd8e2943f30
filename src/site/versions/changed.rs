//! The page of what a version changed, which stays beside it.

use super::pages::{CHANGES, Placed};
use super::words::{About, about};
use crate::error::Error;
use crate::history::{Changes, Told, Version};
use crate::render::{Edition, Files};
use crate::site::GENERATOR;
use crate::site::look::Look;

/// The same as Markdown, beside the page.
const MARKDOWN: &str = "changes.md";

/// Adds the page, and the same as Markdown.
pub(super) fn put(placed: &Placed, page: &Edition, own: &About, told: &Told, look: &Look, files: &mut Files) -> Result<(), Error> {
    let Some(before) = placed.before else { return Ok(()) };
    let earlier = about(before, page.language)?;
    let in_language = |alternate: &crate::render::Alternate| {
        // Not every language of this version was one of the version before it.
        let has_page = before.head.languages.contains(&alternate.language);
        has_page.then(|| crate::render::Alternate { href: format!("../{}/{CHANGES}", alternate.language), ..alternate.clone() })
    };
    let changes = Changes {
        generator: GENERATOR.to_owned(),
        language: page.language,
        alternates: page.alternates.iter().filter_map(in_language).collect(),
        canonical: None,
        root: page.root.clone(),
        style: page.style.clone(),
        is_permanent: true,
        labels: page.labels.clone(),
        plain_title: page.plain_title.clone(),
        from: Version {
            number: earlier.name(before),
            date: Some(earlier.effective),
            href: format!("../../{}/{}/index.html", before.name(), page.language),
        },
        to: Version { number: placed.name(), date: Some(own.effective.clone()), href: "index.html".to_owned() },
        told: told.clone(),
    };
    files.push((CHANGES.to_owned(), changes.page(&look.theme)?));
    files.push((MARKDOWN.to_owned(), changes.markdown().into_bytes()));
    Ok(())
}

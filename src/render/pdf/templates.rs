//! The Typst templates of a theme, ours and the project's own in their place, and the fonts that they can ask for.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use typst::syntax::{FileId, Source};

use super::Fonts;
use crate::error::Error;

/// The Typst templates of a theme, by their names below `templates/`, and its fonts.
pub struct Templates {
    files: BTreeMap<String, Template>,
    pub(super) fonts: Fonts,
}

struct Template {
    text: String,
    /// Parsed when a document first asks for it, and then the same for all.
    parsed: OnceLock<Source>,
    is_own: bool,
}

impl Templates {
    /// Ours, and a project's own, which may replace them or stand beside them.
    pub fn new<'a>(ours: impl Iterator<Item = (&'a str, &'a str)>, own: impl Iterator<Item = (&'a str, &'a str)>) -> Templates {
        let template = |text: &str, is_own| Template { text: text.to_owned(), parsed: OnceLock::new(), is_own };
        let ours = ours.map(|(name, text)| (name.to_owned(), template(text, false)));
        let own = own.map(|(name, text)| (name.to_owned(), template(text, true)));
        Templates { files: ours.chain(own).collect(), fonts: Fonts::ours() }
    }

    /// Adds the project's own fonts, by path below `templates/`.
    ///
    /// # Errors
    ///
    /// [`Error::Font`] for the first file that holds none.
    pub fn add_fonts(&mut self, files: &BTreeMap<String, Vec<u8>>) -> Result<(), Error> {
        if !files.is_empty() {
            self.fonts = Fonts::with_own(files)?;
        }
        Ok(())
    }

    pub(super) fn is_own(&self, name: &str) -> bool {
        self.files.get(name).is_some_and(|template| template.is_own)
    }

    pub(super) fn source(&self, id: FileId) -> Option<Source> {
        let template = self.files.get(id.vpath().get_without_slash())?;
        Some(template.parsed.get_or_init(|| Source::new(id, template.text.clone())).clone())
    }
}

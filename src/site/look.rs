//! What a site is made with, whatever it holds: templates, and the words of its languages.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use crate::error::Error;
use crate::locale::Catalogue;
use crate::notice::Language;
use crate::render::Theme;

/// Templates and words, opened once for as long as they stay the same.
#[derive(Clone)]
pub struct Look {
    pub(super) theme: Arc<Theme>,
    pub(super) catalogues: BTreeMap<Language, Arc<Catalogue>>,
}

impl Look {
    /// Begins with the templates, the project's own in the place of ours, and its fonts.
    ///
    /// # Errors
    ///
    /// [`Error::Template`] or [`Error::Font`] if one of them cannot be used.
    pub fn new(templates: &BTreeMap<String, String>, fonts: &BTreeMap<String, Vec<u8>>) -> Result<Look, Error> {
        let theme = Theme::new(templates)?.with_fonts(fonts)?;
        Ok(Look { theme: Arc::new(theme), catalogues: BTreeMap::new() })
    }

    /// The words of a language.
    ///
    /// # Errors
    ///
    /// [`Error::Locale`] if they have not been opened.
    pub(super) fn words(&self, language: Language) -> Result<&Catalogue, Error> {
        let lacking = || Error::Locale { language: language.code().to_owned(), cause: "its words could not be opened".into() };
        self.catalogues.get(&language).map(Arc::as_ref).ok_or_else(lacking)
    }

    /// The same templates, without words.
    pub fn without_words(&self) -> Look {
        Look { theme: Arc::clone(&self.theme), catalogues: BTreeMap::new() }
    }

    /// Opens the words of a language, unless they are open; `own` holds the project's own messages.
    ///
    /// # Errors
    ///
    /// [`Error::Locale`] if there are none, or they cannot be read.
    pub fn open(&mut self, language: Language, own: &BTreeMap<String, String>) -> Result<(), Error> {
        if let Entry::Vacant(place) = self.catalogues.entry(language) {
            place.insert(Arc::new(Catalogue::open(language, own)?));
        }
        Ok(())
    }
}

//! One file of a site, made when somebody asks for it.

use super::{Put, Site, editions, front, search};
use crate::error::Error;
use crate::notice::{Language, Notice};
use crate::render::{Edition, FileName, Format, Theme};

/// What lies at a path of a site.
pub enum Place<'a> {
    /// The page of an edition, which is made from this.
    Page { notice: &'a Notice, edition: Box<Edition> },
    /// Any other file, with what it is.
    File { media_type: &'static str, bytes: Vec<u8> },
}

impl<'a> Site<'a> {
    /// What lies at a path, such as `customers/fi/index.html`; `None` if nothing does. Only this is made.
    ///
    /// # Errors
    ///
    /// Whatever keeps it from being made.
    pub fn at(&self, path: &str) -> Result<Option<Place<'a>>, Error> {
        for notice in self.notices.iter().filter(|notice| path.starts_with(notice.id.as_str())) {
            for language in notice.languages() {
                let Some(within) = path.strip_prefix(&editions::folder(notice, language)) else { continue };
                let is_its =
                    |format: &&&'static Format| format.place(editions::name(notice)) == within.split('/').next().unwrap_or_default();
                if let Some(format) = self.formats.iter().find(is_its) {
                    return self.edition_at(notice, language, format, within);
                }
            }
        }
        let found = std::sync::Mutex::new(None);
        let put = |made: &str, bytes: &[u8]| {
            if made == path {
                *found.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(bytes.to_vec());
            }
            Ok(())
        };
        self.put_pages(&|wanted| wanted == path, &put)?;
        if search::is_at(path) {
            self.put_search(&put)?;
        }
        let found = found.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        Ok(found.map(|bytes| Place::File { media_type: media_type(path), bytes }))
    }

    /// The search needs the words of every edition, so nothing of it is made for any other path.
    fn put_search(&self, put: &Put) -> Result<(), Error> {
        let words = search::Words::default();
        for notice in &self.notices {
            let laid = self.laid(notice);
            for language in notice.languages() {
                words.take(self, notice, &self.edition(notice, language, laid.as_ref())?);
            }
        }
        words.put(self, put)
    }

    /// The templates that the site is made with.
    pub fn theme(&self) -> &Theme {
        &self.theme
    }

    /// The languages of the front page.
    pub fn languages(&self) -> Vec<Language> {
        front::languages(self.project, &self.notices)
    }

    fn edition_at(&self, notice: &'a Notice, language: Language, format: &Format, within: &str) -> Result<Option<Place<'a>>, Error> {
        let laid = self.laid(notice);
        let edition = self.edition(notice, language, laid.as_ref())?;
        if format.file == FileName::Page {
            return Ok(Some(Place::Page { notice, edition: Box::new(edition) }));
        }
        let file = format.files(&edition, &self.theme)?.into_iter().find(|(path, _)| path == within);
        let is_folder = matches!(format.file, FileName::Folder(_));
        let media_type = |path: &str| if is_folder { media_type(path) } else { format.media_type };
        Ok(file.map(|(path, bytes)| Place::File { media_type: media_type(&path), bytes }))
    }
}

/// What a file of a site is, by the ending of its name.
fn media_type(path: &str) -> &'static str {
    const KNOWN: &[(&str, &str)] = &[
        ("html", "text/html"),
        ("css", "text/css"),
        ("js", "text/javascript"),
        ("svg", "image/svg+xml"),
        ("png", "image/png"),
        ("jpg", "image/jpeg"),
        ("ico", "image/x-icon"),
        ("txt", "text/plain"),
        ("woff2", "font/woff2"),
        ("json", "application/json"),
        ("xml", "application/xml"),
    ];
    let ending = path.rsplit('.').next().unwrap_or_default();
    KNOWN.iter().find(|(known, _)| *known == ending).map_or("application/octet-stream", |(_, media_type)| media_type)
}

//! What is kept of a version in each of its languages: the words of the notice, and what is said about them elsewhere on the site.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::error::Error;
use crate::history::Told;
use crate::notice::Language;
use crate::project::Version;
use crate::render::{Day, Edition};

/// What lists, feeds and other versions say of a version in one language. It is kept apart from the words of the notice, which are many times
/// as long and needed only for the version that applies.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct About {
    pub title: String,
    /// The controller's name.
    pub author: String,
    /// As its author calls the version.
    pub version: Option<String>,
    /// The day on which it was published, and that from which it applies.
    pub published: Day,
    pub effective: Day,
    /// The last day of the version before it.
    pub until: Option<Day>,
    /// What it changed; nothing for the first version, and where the one before it was not published in this language.
    pub changes: Option<Told>,
    /// The words of all pages that tell of versions.
    pub labels: BTreeMap<String, String>,
}

impl About {
    /// What readers know the version by: the name that its author gives it, or its number.
    pub fn name(&self, version: &Version) -> String {
        self.version.clone().unwrap_or_else(|| version.head.number.to_string())
    }
}

/// Where the words of a version lie in its folder.
pub(super) fn words_path(language: Language) -> String {
    format!("words/{language}.json")
}

/// Where what is said about a version lies in its folder.
pub(super) fn about_path(language: Language) -> String {
    format!("about/{language}.json")
}

/// The words of a version in one of its languages, as they stand at the notice's own address.
///
/// # Errors
///
/// [`Error::Version`] if they were changed, or this program cannot read them.
pub(super) fn words(version: &Version, language: Language) -> Result<Edition, Error> {
    kept(version, &words_path(language))
}

/// What is said about a version in one of its languages.
///
/// # Errors
///
/// As [`words`].
pub(super) fn about(version: &Version, language: Language) -> Result<About, Error> {
    kept(version, &about_path(language))
}

fn kept<T: DeserializeOwned>(version: &Version, path: &str) -> Result<T, Error> {
    let unreadable = |cause| Error::Version { path: version.folder.join(path), cause: format!("this seloste cannot read it: {cause}") };
    serde_json::from_slice(&version.file(path)?).map_err(unreadable)
}

//! What the pages of a notice that is published in versions receive, beside the notice itself.

use serde::{Deserialize, Serialize};

use super::{Alternate, Day};
use crate::notice::Language;

/// Which version of its notice a page shows, and the ways from it to the others.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Standing {
    /// What readers know the version by: the name that its author gives it, or its number.
    pub name: String,
    /// Whether the page stays as it is for good. Else it shows whichever version applies.
    pub permanent: bool,
    /// How the version stands on the day of the build; nothing on a page that stays, into which that is put at each build.
    pub state: Option<State>,
    /// The page of this version that stays.
    pub own: String,
    /// The page of the notice, which shows the version that applies.
    pub latest: String,
    /// The version before it, if there is one.
    pub previous: Option<String>,
    /// The version after it, if it is known.
    pub next: Option<Next>,
    /// The list of all versions.
    pub versions: String,
    /// What this version changed, if it is not the first.
    pub changes: Option<String>,
    pub feed: String,
}

/// How a version stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Applies,
    Upcoming,
    Earlier,
}

/// The version that follows another.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Next {
    pub name: String,
    /// The day from which it applies.
    pub day: Day,
    pub href: String,
    pub changes: Option<String>,
}

/// What is put into a page that stays: how its version stands today.
#[derive(Clone, Debug, Serialize)]
pub struct Banner<'a> {
    pub standing: &'a Standing,
    pub labels: &'a std::collections::BTreeMap<String, String>,
    pub dates: &'a super::Dates,
}

/// The page that tells which version applied when.
#[derive(Clone, Debug, Serialize)]
pub struct Periods {
    pub generator: String,
    pub language: Language,
    pub alternates: Vec<Alternate>,
    pub canonical: Option<String>,
    pub root: String,
    pub style: String,
    pub search: Option<String>,
    pub image: Option<String>,
    pub labels: std::collections::BTreeMap<String, String>,
    pub plain_title: String,
    pub author: String,
    /// The way to the notice's own page.
    pub latest: String,
    pub feed: String,
    /// The newest first.
    pub periods: Vec<Period>,
}

/// From when until when a version applies.
#[derive(Clone, Debug, Serialize)]
pub struct Period {
    pub name: String,
    pub from: Day,
    /// The last day on which it applies; nothing for the last version.
    pub until: Option<Day>,
    /// The language of the words of that day, which are those of the next version.
    pub until_language: Option<Language>,
    pub published: Day,
    pub state: State,
    pub href: String,
    /// What it changed, by the name of a class and a page; nothing for the first.
    pub change: Option<String>,
    pub changes: Option<String>,
    /// The language of the page that it leads to.
    pub language: Language,
}

/// A feed of changes.
#[derive(Clone, Debug, Serialize)]
pub struct Feed {
    pub generator: String,
    pub id: String,
    pub language: Language,
    pub title: String,
    pub author: String,
    /// Its own address, and that of the page that it belongs to.
    pub own: String,
    pub page: String,
    /// When the last version was published, by RFC 3339.
    pub updated: String,
    pub labels: std::collections::BTreeMap<String, String>,
    pub entries: Vec<Entry>,
}

/// A version, as a feed tells it.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    pub id: String,
    pub language: Language,
    pub title: String,
    pub author: String,
    /// What a version is called in the entry's language.
    pub version_word: String,
    pub name: String,
    pub published: String,
    pub effective: Day,
    pub href: String,
    /// What changed, as a piece of HTML.
    pub content: String,
}

/// What a feed tells of a version.
#[derive(Clone, Debug, Serialize)]
pub struct EntryBody<'a> {
    pub labels: &'a std::collections::BTreeMap<String, String>,
    pub effective: &'a Day,
    pub is_first: bool,
    /// Whether its text says what the one before it says, and whether it says so in other words. Neither, where nothing can be compared.
    pub is_same: bool,
    pub is_reworded: bool,
    /// The changes of content.
    pub lines: Vec<ToldLine>,
}

/// What an e-mail or a banner tells of a change to come.
#[derive(Clone, Debug, Serialize)]
pub struct Telling<'a> {
    pub language: Language,
    pub labels: &'a std::collections::BTreeMap<String, String>,
    pub title: &'a str,
    pub author: &'a str,
    pub effective: &'a Day,
    /// Where the version can be read, and what it changes.
    pub address: String,
    pub changes: String,
    pub lines: Vec<ToldLine>,
}

/// A change in one line, as plain text.
#[derive(Clone, Debug, Serialize)]
pub struct ToldLine {
    /// The name of its class.
    pub class: &'static str,
    /// The headings of the section that it stands in, the outermost first.
    pub place: Vec<String>,
    /// What it is about.
    pub about: Vec<String>,
    /// What stood there; nothing, if it is new.
    pub before: Vec<String>,
    /// What stands there now; nothing, if it is gone.
    pub after: Vec<String>,
}

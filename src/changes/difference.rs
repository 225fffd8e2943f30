//! A difference as programs read it: beside the pages of a published version, and from `seloste diff`.

use serde::Serialize;

use super::{Change, Said, gravest};
use crate::law::Provision;
use crate::time::Date;

/// All that differs between two states of a notice.
#[derive(Debug, Serialize)]
pub struct Difference<'a> {
    notice: &'a str,
    /// The numbers of the versions that are compared; nothing for a state that is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<u32>,
    /// From when the later state applies, and when it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    effective: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<String>,
    /// How much the gravest change matters; null if nothing differs.
    class: Option<&'static str>,
    pub changes: Vec<Told<'a>>,
}

/// Which states of a notice are compared, as far as each has a number or a day.
#[derive(Clone, Copy, Debug)]
pub struct Between<'a> {
    pub notice: &'a str,
    pub from: Option<u32>,
    pub to: Option<u32>,
    pub effective: Option<Date>,
    pub published: Option<Date>,
}

impl<'a> Difference<'a> {
    pub fn of(between: Between<'a>, changes: &'a [Change]) -> Difference<'a> {
        let Between { notice, from, to, effective, published } = between;
        Difference {
            notice,
            from,
            to,
            effective: effective.map(|day| day.to_string()),
            published: published.map(|day| day.to_string()),
            class: gravest(changes).map(crate::changes::Class::name),
            changes: changes.iter().map(Told::of).collect(),
        }
    }
}

/// A change.
#[derive(Debug, Serialize)]
pub struct Told<'a> {
    /// The row of the table that says how much it matters.
    change: &'a str,
    title: &'a str,
    class: &'static str,
    kind: &'static str,
    path: &'a str,
    /// Whether it follows from other facts.
    derived: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<&'a str>,
    /// Where both sides say it; nothing where the sources are not there to be looked into.
    #[serde(skip_serializing_if = "Option::is_none")]
    places: Option<Places>,
    law: &'a [Provision],
    reason: &'a str,
}

/// Where each side says what it says. What follows from facts is said nowhere.
#[derive(Debug, Serialize)]
pub struct Places {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Spot>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Spot>,
}

/// A place as an editor shows it; both counted from 1, columns in characters.
#[derive(Debug, Serialize)]
pub struct Spot {
    pub file: String,
    pub line: usize,
    pub column: usize,
}

impl<'a> Told<'a> {
    fn of(change: &'a Change) -> Told<'a> {
        let words = |said: &'a Option<Said>| said.as_ref().map(|said| said.words.as_str());
        Told {
            change: &change.row.id,
            title: &change.row.title,
            class: change.class.name(),
            kind: change.kind.name(),
            path: &change.path,
            derived: change.derived,
            before: words(&change.before),
            after: words(&change.after),
            places: None,
            law: &change.row.law,
            reason: &change.row.reason,
        }
    }

    /// The change with where it is said.
    pub fn at(self, places: Places) -> Told<'a> {
        Told { places: Some(places), ..self }
    }
}

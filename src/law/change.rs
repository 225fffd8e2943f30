//! How much a difference between two states of a notice matters: the rows of `changes.yaml`, and how they are found.
//!
//! GDPR Art. 13(3) and 14(4); WP260 rev.01, paras. 29 to 31, which nobody has read for the table. Finding differences is not done here.

use std::sync::LazyLock;

use serde::{Deserialize, Deserializer, Serialize};

use super::provision::Provision;
use super::tables::yes;
use crate::source::yaml;
use crate::time::Date;

/// How much a change matters to people, from the least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// What is done with people's data, and how they are told of it, stays the same.
    Editorial,
    /// Somebody may want to know, but nobody has to be told apart from the notice.
    Notable,
    /// People have to be told before it applies.
    Material,
}

impl Class {
    /// The name that messages and files know it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Editorial => "editorial",
            Self::Notable => "notable",
            Self::Material => "material",
        }
    }

    /// The class of that name.
    pub fn of_name(name: &str) -> Option<Class> {
        [Self::Editorial, Self::Notable, Self::Material].into_iter().find(|class| class.name() == name)
    }
}

/// What became of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    /// It was not told before, or told that there is none.
    Added,
    /// It is not told any more, or told that there is none.
    Removed,
    /// It has another value.
    Changed,
    Longer,
    Shorter,
    /// Of a right: it covers less than before.
    Narrower,
    Wider,
    /// A text in other words, in every language that it had.
    Reworded,
    /// Other numbers, links or e-mail addresses in a text.
    Figures,
    /// A text in other words while a language still says the same, or only spelled otherwise.
    Wording,
    /// A list in another order.
    Order,
    /// That there is none is said, or said no longer.
    Denied,
    /// A to-do in place of nothing, or another to-do.
    Gap,
}

/// What a row speaks of that does not say: every turn that is no matter of style.
const USUAL: &[Turn] =
    &[Turn::Added, Turn::Removed, Turn::Changed, Turn::Longer, Turn::Shorter, Turn::Narrower, Turn::Wider, Turn::Reworded, Turn::Figures];

/// A kind of difference, and how much it matters.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ChangeRow {
    pub id: String,
    /// What has changed, in English: "data is kept longer".
    pub title: String,
    #[serde(skip_serializing)]
    at: Vec<Pattern>,
    #[serde(default = "usual", skip_serializing)]
    when: Vec<Turn>,
    /// The words after the change of which one must stand there; any, if there are none.
    #[serde(default, skip_serializing)]
    to: Vec<String>,
    /// Whether it is about what follows from the facts, and not about a fact.
    #[serde(default)]
    pub derived: bool,
    pub class: Class,
    /// What has the fact told, or gives the right.
    pub law: Vec<Provision>,
    /// Why the change matters so much, in a sentence.
    pub reason: String,
    pub source: String,
    pub checked: Date,
    #[serde(default = "yes")]
    pub verified: bool,
}

/// A difference that a row is looked for.
#[derive(Clone, Copy, Debug)]
pub struct Difference<'a> {
    /// The keys that lead to the fact.
    pub path: &'a [String],
    pub turn: Turn,
    /// The word after the change, if it is one.
    pub to: Option<&'a str>,
    pub derived: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Table {
    left_out: Vec<LeftOut>,
    rows: Vec<ChangeRow>,
}

/// Keys that are never compared.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeftOut {
    at: Vec<Pattern>,
    #[allow(dead_code)] // For whoever reads the table.
    reason: String,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| yaml::embedded("law/changes.yaml", include_str!("changes.yaml")));

/// Every row, in the order in which they are tried.
pub fn change_rows() -> &'static [ChangeRow] {
    &TABLE.rows
}

/// The first row that fits a difference.
pub fn change_row(difference: Difference) -> &'static ChangeRow {
    // The last row is for everything, as a test sees to.
    let last = TABLE.rows.last().expect("the table of changes has rows");
    TABLE.rows.iter().find(|row| row.fits(difference)).unwrap_or(last)
}

/// Whether what stands at a path is never compared.
pub fn is_left_out(path: &[String]) -> bool {
    TABLE.left_out.iter().flat_map(|keys| &keys.at).any(|pattern| pattern.fits(path))
}

impl ChangeRow {
    fn fits(&self, difference: Difference) -> bool {
        self.derived == difference.derived
            && self.when.contains(&difference.turn)
            && (self.to.is_empty() || difference.to.is_some_and(|word| self.to.iter().any(|one| one == word)))
            && self.at.iter().any(|pattern| pattern.fits(difference.path))
    }

    /// Whether the row is for whatever no other row speaks of, wherever it stands.
    pub fn is_for_everything(&self) -> bool {
        self.at.iter().any(|pattern| pattern.0 == [Step::Rest])
    }
}

impl std::fmt::Debug for ChangeRow {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.debug_tuple("ChangeRow").field(&self.id).finish()
    }
}

impl PartialEq for ChangeRow {
    /// A row is known by its id.
    fn eq(&self, other: &ChangeRow) -> bool {
        self.id == other.id
    }
}

fn usual() -> Vec<Turn> {
    USUAL.to_vec()
}

/// Where facts stand: keys, with `*` for any one, `a|b` for either, and `**` for any number of them.
#[derive(Clone, Debug)]
pub struct Pattern(Vec<Step>);

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Either(Vec<String>),
    Any,
    Rest,
}

impl Pattern {
    /// Reads a pattern such as `registers.*.data|purposes.*.retention.**`; every text is one.
    pub fn new(text: &str) -> Pattern {
        let step = |step: &str| match step {
            "*" => Step::Any,
            "**" => Step::Rest,
            step => Step::Either(step.split('|').map(str::to_owned).collect()),
        };
        Pattern(text.split('.').filter(|step| !step.is_empty()).map(step).collect())
    }

    /// Whether keys that lead to a fact are such.
    pub fn fits(&self, path: &[String]) -> bool {
        fits(&self.0, path)
    }
}

fn fits(steps: &[Step], path: &[String]) -> bool {
    let Some((step, steps_below)) = steps.split_first() else { return path.is_empty() };
    let below = path.split_first();
    match step {
        Step::Rest => steps_below.is_empty() || fits(steps_below, path) || below.is_some_and(|(_, path)| fits(steps, path)),
        Step::Any => below.is_some_and(|(_, path)| fits(steps_below, path)),
        Step::Either(keys) => below.is_some_and(|(key, path)| keys.contains(key) && fits(steps_below, path)),
    }
}

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Pattern, D::Error> {
        String::deserialize(deserializer).map(|text| Pattern::new(&text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn path(text: &str) -> Vec<String> {
        text.split('.').map(str::to_owned).collect()
    }

    #[test]
    fn a_pattern_fits_what_it_says() {
        let cases = [
            ("registers.*.retention", "registers.customers.retention", true),
            ("registers.*.retention", "registers.customers.retention.keep", false),
            ("registers.*.retention.**", "registers.customers.retention", true),
            ("registers.*.retention.**", "registers.customers.retention.keep", true),
            ("registers.*.data|purposes.*.name", "registers.a.purposes.b.name", true),
            ("registers.*.data|purposes.*.name", "registers.a.sources.b.name", false),
            ("**.reference", "reference", true),
            ("**.reference", "a.b.reference", true),
            ("**", "a", true),
            ("*", "a.b", false),
        ];
        for (pattern, at, expected) in cases {
            assert_eq!(Pattern::new(pattern).fits(&path(at)), expected, "{pattern} at {at}");
        }
    }

    #[test]
    fn every_row_has_a_reason_and_law_and_its_own_id() {
        let mut ids = BTreeSet::new();
        for row in change_rows() {
            assert!(ids.insert(&row.id), "{}", row.id);
            assert!(!row.law.is_empty() && row.reason.ends_with('.') && !row.at.is_empty(), "{}", row.id);
            assert!(row.title.starts_with(char::is_lowercase) && !row.title.ends_with('.'), "{}", row.id);
        }
        assert!(TABLE.left_out.iter().all(|keys| keys.reason.ends_with('.')));
    }

    #[test]
    fn no_difference_is_left_without_a_row() {
        let turns = [USUAL, &[Turn::Wording, Turn::Order, Turn::Denied, Turn::Gap]].concat();
        for turn in turns {
            let row = change_row(Difference { path: &path("a-key.that.nobody.knows"), turn, to: None, derived: false });
            assert!(row.is_for_everything() && row.when.contains(&turn), "{turn:?}");
        }
    }
}

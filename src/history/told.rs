//! What changed between two versions, in the reader's language: the sentences that stood there, and those that stand there now.
//!
//! Two documents are taken apart into [`units`], which are paired by what they are about. What is told are words, never source. That something
//! only moved is not told; nor is the summary, which repeats what the sections tell.

mod lines;
mod pairs;
mod units;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::changes::Class;
use crate::document::{Document, RichText};
use crate::law::Provision;
use units::Spot;

/// What changed between two versions, as the pages of both tell it: in the reader's language, with the sentences that stood and stand there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// What matters most comes first; a class in which nothing changed is not there.
    pub groups: Vec<Group>,
}

/// The changes of one class.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    pub class: Class,
    pub sections: Vec<Place>,
}

/// A section in which something changed, or which came or went.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// The section's anchor, on the page of the version in which it stands.
    pub id: String,
    /// The headings of the sections that it stands in, the outermost first: several registers have sections of one heading.
    #[serde(default)]
    pub above: Vec<RichText>,
    pub heading: RichText,
    pub presence: Presence,
    pub lines: Vec<Line>,
}

/// In which of two versions a section stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    Both,
    New,
    Gone,
}

/// Something that is said otherwise, or newly, or no longer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The heading of the inner section that it stands in, where a section came or went with all that is in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<RichText>,
    /// What it is about: heads of rows or terms, several if the same change befell several.
    pub labels: Vec<RichText>,
    /// The head of the column that it stands in.
    pub column: Option<RichText>,
    /// What was said; empty if nothing was.
    pub before: Vec<RichText>,
    /// What is said now; empty if nothing is.
    pub after: Vec<RichText>,
    #[serde(default)]
    pub law: Vec<Provision>,
}

/// Tells what changed between two versions in one language.
///
/// `weigh` says how much a change of what these facts tell matters; `None`: no stated fact changed here, only words did. It is asked with the paths
/// of facts, as in `registers.customers.retention`, the ids of sections, and `registers.customers` for whatever stands in a register.
pub fn told(before: &Document<RichText>, after: &Document<RichText>, weigh: &dyn Fn(&[&str]) -> Option<Class>) -> Told {
    let (old, new) = (units::spots(before, &units::ids(after)), units::spots(after, &units::ids(before)));
    let weighed: Vec<_> = in_order(&old, &new)
        .into_iter()
        .map(|(old, new)| {
            let mut lines = Vec::new();
            lines::changes(old, new, &mut |facts, line| {
                let facts: Vec<_> = facts.iter().map(AsRef::as_ref).collect();
                lines.push((weigh(&facts).unwrap_or(Class::Editorial), line));
            });
            // What came or went whole is told in one piece, by what matters most in it.
            let most = lines.iter().map(|(class, _)| *class).max();
            if let (None, _, Some(most)) | (_, None, Some(most)) = (old, new, most) {
                lines.iter_mut().for_each(|(class, _)| *class = most);
            }
            (place(old, new), lines)
        })
        .collect();
    let groups = [Class::Material, Class::Notable, Class::Editorial].into_iter().map(|class| {
        let of_class = |(place, lines): &(Option<Place>, Vec<(Class, Line)>)| {
            let lines = joined(lines.iter().filter(|(its, _)| *its == class).map(|(_, line)| line));
            place.clone().filter(|_| !lines.is_empty()).map(|place| Place { lines, ..place })
        };
        Group { class, sections: weighed.iter().filter_map(of_class).collect() }
    });
    Told { groups: groups.filter(|group| !group.sections.is_empty()).collect() }
}

type Both<'s, 'a> = (Option<&'s Spot<'a>>, Option<&'s Spot<'a>>);

/// The sections of two documents, those of one id together: in the order of the new one, each that is gone behind the one that it stood behind.
fn in_order<'s, 'a>(old: &'s [Spot<'a>], new: &'s [Spot<'a>]) -> Vec<Both<'s, 'a>> {
    let of_old: HashMap<_, _> = old.iter().map(|spot| (spot.id, spot)).collect();
    let places: HashMap<_, _> = new.iter().enumerate().map(|(index, spot)| (spot.id, index)).collect();
    let mut behind = None;
    let mut ordered: Vec<_> =
        new.iter().enumerate().map(|(index, spot)| (Some(index), (of_old.get(spot.id).copied(), Some(spot)))).collect();
    for spot in old {
        match places.get(spot.id) {
            Some(index) => behind = Some(*index),
            None => ordered.push((behind, (Some(spot), None))),
        }
    }
    ordered.sort_by_key(|(index, _)| *index);
    ordered.into_iter().map(|(_, both)| both).collect()
}

/// The section in which something is told, still without lines.
fn place(old: Option<&Spot>, new: Option<&Spot>) -> Option<Place> {
    let spot = new.or(old)?;
    let presence = match (old, new) {
        (None, _) => Presence::New,
        (_, None) => Presence::Gone,
        _ => Presence::Both,
    };
    let above = spot.above.iter().map(|heading| (*heading).clone()).collect();
    Some(Place { id: spot.id.to_owned(), above, heading: spot.heading.clone(), presence, lines: Vec::new() })
}

/// Joins the lines of which the same is told, so that it is told once of all that they are about.
fn joined<'l>(lines: impl Iterator<Item = &'l Line>) -> Vec<Line> {
    let mut joined: Vec<Line> = Vec::new();
    let mut places = HashMap::new();
    for line in lines {
        // What is said of something named is not joined with the same words without a name.
        let same = (&line.under, line.labels.is_empty(), &line.column, &line.before, &line.after);
        let place = *places.entry(same).or_insert(joined.len());
        let Some(first) = joined.get_mut(place) else {
            joined.push(line.clone());
            continue;
        };
        let labels: Vec<_> = line.labels.iter().filter(|label| !first.labels.contains(label)).cloned().collect();
        let law: Vec<_> = line.law.iter().filter(|law| !first.law.contains(law)).copied().collect();
        first.labels.extend(labels);
        first.law.extend(law);
    }
    joined
}

//! What differs between two versions of a section, line by line.

use std::borrow::Cow;

use super::Line;
use super::pairs::pairs;
use super::units::{self, Cell, Spot, Unit};
use crate::document::RichText;
use crate::law::Provision;

/// From how many values on a list is so long that only the values in which two differ are told.
const LONG: usize = 4;

/// Takes a line, with the facts that it tells.
type Tell<'t, 'a> = dyn FnMut(Vec<Cow<'a, str>>, Line) + 't;

/// Every line of a section that changed, with the facts of what was and is said.
pub fn changes<'a>(old: Option<&Spot<'a>>, new: Option<&Spot<'a>>, tell: &mut Tell<'_, 'a>) {
    if let (Some(old), Some(new)) = (old, new) {
        // Headings and captions frame other lines, and are told only where they changed, not where they came or went with what they frame.
        let is_alike = old.captions.len() == new.captions.len();
        let captions = old.captions.iter().zip(&new.captions).filter(|_| is_alike);
        for (before, after) in captions.chain([(&old.heading, &new.heading)]).filter(|(before, after)| before != after) {
            tell(new.facts.clone(), renamed(before, after, &[]));
        }
    }
    let old = old.map(|spot| spot.units.as_slice()).unwrap_or_default();
    let new = new.map(|spot| spot.units.as_slice()).unwrap_or_default();
    let pairs = pairs(old, new);
    let mut behind = None;
    let mut ordered: Vec<_> = pairs.of_new.iter().enumerate().map(|(index, pair)| (Some(index), *pair, Some(index))).collect();
    for (index, pair) in pairs.of_old.iter().enumerate() {
        match pair {
            Some(_) => behind = *pair,
            None => ordered.push((behind, Some(index), None)),
        }
    }
    ordered.sort_by_key(|(index, ..)| *index);
    for (_, before, after) in ordered {
        match (before.and_then(|index| old.get(index)), after.and_then(|index| new.get(index))) {
            (Some(before), Some(after)) => changed(before, after, tell),
            (Some(gone), None) => tell(gone.facts.clone(), Line { before: gone.told_whole(), ..whole(gone) }),
            (None, Some(new)) => tell(new.facts.clone(), Line { after: new.told_whole(), ..whole(new) }),
            (None, None) => {}
        }
    }
}

/// The line that tells the whole of something that came or went, still without its words.
fn whole(unit: &Unit) -> Line {
    // Something without content is told by its name alone.
    let labels = unit.label.filter(|_| unit.has_content()).into_iter().cloned().collect();
    Line { under: unit.under.cloned(), labels, column: None, before: Vec::new(), after: Vec::new(), law: unit.law.to_vec() }
}

/// A line that tells another name for the same.
fn renamed(before: &RichText, after: &RichText, law: &[Provision]) -> Line {
    Line { under: None, labels: Vec::new(), column: None, before: vec![before.clone()], after: vec![after.clone()], law: law.to_vec() }
}

/// What differs in what is said of the same.
fn changed<'a>(old: &Unit<'a>, new: &Unit<'a>, tell: &mut Tell<'_, 'a>) {
    let mut facts = new.facts.clone();
    facts.extend(old.facts.iter().filter(|fact| !new.facts.contains(fact)).cloned());
    if let (Some(before), Some(after)) = (old.label, new.label)
        && before != after
    {
        let column = new.cells.first().and_then(|cell| cell.column).cloned();
        tell(facts.clone(), Line { column, ..renamed(before, after, new.law) });
    }
    // A name that stood alone, about which something is said now, is not gone.
    let is_named = old.label.or(new.label).is_some();
    let cells = |unit: &Unit<'a>| if is_named && unit.label.is_none() { Vec::new() } else { unit.cells.clone() };
    for (before, after) in units::cells(&cells(old), &cells(new)) {
        let heads = (before.as_ref().and_then(|cell| cell.column), after.as_ref().and_then(|cell| cell.column));
        if let (Some(before), Some(after)) = heads
            && before != after
        {
            tell(facts.clone(), renamed(before, after, new.law));
        }
        let Some((before, after)) = differing(before, after) else { continue };
        let labels = new.label.or(old.label).into_iter().cloned().collect();
        let column = heads.1.or(heads.0).cloned();
        tell(facts.clone(), Line { under: None, labels, column, before, after, law: new.law.to_vec() });
    }
}

/// The values that are told of two lists; nothing, if they hold the same. Where others have come in the place of some, or the lists are long, only
/// those in which they differ; otherwise both lists, because it is easier to read who is left than who is gone.
fn differing(before: Option<Cell>, after: Option<Cell>) -> Option<(Vec<RichText>, Vec<RichText>)> {
    let (before, after) = (before.map(|cell| cell.values).unwrap_or_default(), after.map(|cell| cell.values).unwrap_or_default());
    let (gone, new) = (units::without(before, after), units::without(after, before));
    if gone.is_empty() && new.is_empty() {
        return None;
    }
    let is_long = before.len() >= LONG && after.len() >= LONG;
    Some(if is_long || gone.len() == new.len() { (gone, new) } else { (before.to_vec(), after.to_vec()) })
}

//! Which parts of two versions of a section are about the same.
//!
//! What is the same needs no looking at. What bears the same name, or tells the same fact, is about the same, and so are sentences that stand
//! between the same others. The cost is that of looking things up, whatever stands in a section.

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::Hash;

use super::units::Unit;
use crate::document::RichText;
use crate::document::phrase::plain;

/// For each part of the old version its counterpart in the new one, by number, and the other way round.
pub struct Pairs {
    pub of_old: Vec<Option<usize>>,
    pub of_new: Vec<Option<usize>>,
}

/// How many comparisons of sentences are made at most to find out which of several is meant.
const COMPARISONS: usize = 400;
/// Of how many in a thousand words two sentences must share to be about the same, where there are others.
const ALIKE: usize = 300;

pub fn pairs(old: &[Unit], new: &[Unit]) -> Pairs {
    let mut pairs = Pairs { of_old: vec![None; old.len()], of_new: vec![None; new.len()] };
    pairs.join_by(old, new, |unit| Some((unit.label.map(plain), content(unit))));
    pairs.join_by(old, new, name);
    pairs.join_by(old, new, |unit| unit.own.map(|fact| (fact, unit.label.is_some())));
    // The same is said under another name.
    pairs.join_by(old, new, |unit| unit.label.filter(|_| unit.has_content()).map(|_| content(unit)));
    pairs.join_neighbours(old, new, 0..old.len(), 0..new.len());
    pairs.join_neighbours(old, new, (0..old.len()).rev(), (0..new.len()).rev());
    pairs
}

/// What is said, whatever the order.
fn content<'a>(unit: &Unit<'a>) -> Vec<(Option<String>, Vec<&'a RichText>)> {
    let sorted = |values: &'a [RichText]| {
        let mut values: Vec<_> = values.iter().collect();
        values.sort();
        values
    };
    unit.cells.iter().map(|cell| (cell.column.map(plain), sorted(cell.values))).collect()
}

/// The term or the head of a row; a name that stands alone, as in a list, is its own.
fn name(unit: &Unit) -> Option<String> {
    let alone = match unit.cells.as_slice() {
        [cell] if cell.column.is_none() => cell.values.first(),
        _ => None,
    };
    unit.label.or(alone).map(plain)
}

impl Pairs {
    /// Joins what has one key and no counterpart yet, in order.
    fn join_by<'u, 'a, K: Hash + Eq>(&mut self, old: &'u [Unit<'a>], new: &'u [Unit<'a>], key: impl Fn(&'u Unit<'a>) -> Option<K>) {
        let mut waiting: HashMap<K, VecDeque<usize>> = HashMap::new();
        for (index, unit) in new.iter().enumerate().filter(|(index, _)| self.of_new.get(*index) == Some(&None)) {
            if let Some(key) = key(unit) {
                waiting.entry(key).or_default().push_back(index);
            }
        }
        for (index, unit) in old.iter().enumerate() {
            if self.of_old.get(index) != Some(&None) {
                continue;
            }
            let counterpart = key(unit).and_then(|key| waiting.get_mut(&key)?.pop_front());
            counterpart.into_iter().for_each(|other| self.join(index, other));
        }
    }

    fn join(&mut self, old: usize, new: usize) {
        if let (Some(of_old), Some(of_new)) = (self.of_old.get_mut(old), self.of_new.get_mut(new)) {
            (*of_old, *of_new) = (Some(new), Some(old));
        }
    }

    /// Joins sentences without counterparts that stand next to the same, in the order of these numbers.
    fn join_neighbours(
        &mut self,
        old: &[Unit],
        new: &[Unit],
        order_of_old: impl Iterator<Item = usize>,
        order_of_new: impl Iterator<Item = usize>,
    ) {
        let of_old = between(old, order_of_old, |index| self.of_old.get(index).copied().flatten());
        let of_new = between(new, order_of_new, |index| self.of_new.get(index).copied().flatten().map(|_| index));
        for (neighbour, olds) in of_old {
            let news = of_new.get(&neighbour).map(Vec::as_slice).unwrap_or_default();
            for (one, other) in alike(old, &olds, new, news) {
                self.join(one, other);
            }
        }
    }
}

/// The sentences without a counterpart, in order, by the neighbour with one that they come after.
fn between(
    units: &[Unit],
    order: impl Iterator<Item = usize>,
    counterpart: impl Fn(usize) -> Option<usize>,
) -> HashMap<Option<usize>, Vec<usize>> {
    let mut found: HashMap<_, Vec<_>> = HashMap::new();
    let mut neighbour = None;
    for index in order {
        match counterpart(index) {
            Some(other) => neighbour = Some(other),
            None if units.get(index).is_some_and(|unit| unit.label.is_none()) => found.entry(neighbour).or_default().push(index),
            None => {}
        }
    }
    found
}

/// Which of some sentences have become which of others: one that stands alone the one that stands in its place, else those most alike.
fn alike(old: &[Unit], olds: &[usize], new: &[Unit], news: &[usize]) -> Vec<(usize, usize)> {
    if olds.len().max(news.len()) <= 1 || olds.len().saturating_mul(news.len()) > COMPARISONS {
        return olds.iter().copied().zip(news.iter().copied()).collect();
    }
    let words_of = |units: &[Unit], numbers: &[usize]| numbers.iter().filter_map(|index| units.get(*index)).map(words).collect::<Vec<_>>();
    let (of_old, of_new) = (words_of(old, olds), words_of(new, news));
    let mut likeness = Vec::new();
    for ((row, one), words) in olds.iter().enumerate().zip(&of_old) {
        for ((column, other), others) in news.iter().enumerate().zip(&of_new) {
            let shared = 2000 * words.intersection(others).count() / (words.len() + others.len()).max(1);
            // Of several that are as much alike, those that stand first belong together, whichever version is the old one.
            likeness.push((std::cmp::Reverse(shared), row + column, *one, *other));
        }
    }
    likeness.sort_unstable();
    let (mut taken_of_old, mut taken_of_new) = (HashSet::new(), HashSet::new());
    likeness.retain(|(shared, _, one, other)| {
        let is_joined = shared.0 >= ALIKE && !taken_of_old.contains(one) && !taken_of_new.contains(other);
        is_joined && taken_of_old.insert(*one) && taken_of_new.insert(*other)
    });
    likeness.into_iter().map(|(.., one, other)| (one, other)).collect()
}

/// The words of a sentence.
fn words(unit: &Unit) -> HashSet<String> {
    let values = unit.cells.iter().flat_map(|cell| cell.values);
    values.flat_map(|value| plain(value).split_whitespace().map(str::to_lowercase).collect::<Vec<_>>()).collect()
}

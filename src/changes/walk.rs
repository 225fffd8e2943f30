//! The difference of two trees of facts, key by key. Every leaf that differs ends up in exactly one change.

use std::borrow::Cow;
use std::collections::HashMap;

use super::list::pair;
use super::shape::{Shape, is_words, rank};
use super::turn::{coming_and_going, is_told, of_words};
use super::{Change, Kind, Said};
use crate::law::{ChangeRow, Difference, Turn, change_row, is_left_out};
use crate::source::facts::{Facts, Value};
use crate::source::{Span, Spanned};

/// What stands for an item of a list without a name of its own, where keys lead to it; no reader is shown it.
pub(super) const ITEM: &str = "-";

/// The longest name of an item that is made a part of a path.
const LONGEST_NAME: usize = 60;

/// A fact with the place that names it.
#[derive(Clone, Copy)]
pub(super) struct Fact<'a> {
    facts: &'a Facts,
    /// The place of its key; an item of a list has none.
    key: Option<Span>,
}

impl<'a> Fact<'a> {
    pub fn of(facts: &'a Facts) -> Fact<'a> {
        Fact { facts, key: None }
    }

    fn said(self) -> Said {
        let span = if self.facts.word().is_some() { self.facts.span } else { self.key.unwrap_or(self.facts.span) };
        Said { words: without_references(self.facts).in_line(), span: Some(span) }
    }
}

/// The facts as readers know them: where they were taken from is not shown.
fn without_references(facts: &Facts) -> Facts {
    let value = match &facts.value {
        Value::Word { .. } => return facts.clone(),
        Value::List(items) => Value::List(items.iter().map(without_references).collect()),
        Value::Keys(keys) => {
            let shown = keys.iter().filter(|(key, _)| key.value != "reference");
            Value::Keys(shown.map(|(key, value)| (key.clone(), without_references(value))).collect())
        }
    };
    Facts { value, span: facts.span }
}

/// The keys of a mapping with their values.
type Keys<'a> = &'a [(Spanned<String>, Facts)];

/// A difference within a fact, and the keys that lead to it.
struct Leaf {
    path: Vec<String>,
    turn: Turn,
    to: Option<String>,
}

/// A walk through two trees at once.
#[derive(Default)]
pub(super) struct Walk {
    path: Vec<String>,
    pub changes: Vec<Change>,
}

impl Walk {
    /// Compares what two mappings state under each key.
    pub fn keys(&mut self, before: Keys, after: Keys, shape: Shape) {
        let old: HashMap<&str, _> = before.iter().map(|entry| (entry.0.value.as_str(), entry)).collect();
        let new: HashMap<&str, _> = after.iter().map(|entry| (entry.0.value.as_str(), entry)).collect();
        let added = after.iter().filter(|(key, _)| !old.contains_key(key.value.as_str()));
        let mut keys: Vec<&str> = before.iter().chain(added).map(|(key, _)| key.value.as_str()).collect();
        if !shape.holds_names() {
            keys.sort_by_cached_key(|key| rank(&self.path, key));
        }
        for key in keys {
            self.path.push(key.to_owned());
            if shape.holds_names() || !is_left_out(&self.path) {
                let old = old.get(key).map(|(key, facts)| Fact { facts, key: Some(key.span) });
                let new = new.get(key).map(|(key, facts)| Fact { facts, key: Some(key.span) });
                self.fact(old, new);
            }
            self.path.pop();
        }
    }

    /// Compares what stands at a path of its own.
    pub fn at(&mut self, path: [String; 3], before: Option<Fact>, after: Option<Fact>) {
        self.path.extend(path);
        self.fact(before, after);
        self.path.clear();
    }

    /// Compares what stands at the path.
    fn fact(&mut self, before: Option<Fact>, after: Option<Fact>) {
        let shape = Shape::of(&self.path);
        let (old, new) = (before.map(|fact| at_length(shape, fact.facts)), after.map(|fact| at_length(shape, fact.facts)));
        let (old, new) = (old.as_deref(), new.as_deref());
        if shape.may_be_absent() && is_mapping_or_absent(old) && is_mapping_or_absent(new) {
            return self.keys(old.map_or(&[], Facts::keys), new.map_or(&[], Facts::keys), shape);
        }
        if let Some(turn) = coming_and_going(old, new) {
            let leaves = self.came_or_went(turn, new);
            return self.tell(before, after, leaves);
        }
        let (Some(before), Some(after), Some(old), Some(new)) = (before, after, old, new) else { return };
        match (&old.value, &new.value) {
            _ if shape.is_whole() => self.whole(before, after, (old, new)),
            (Value::List(_), Value::List(_)) => self.list((before, old), (after, new)),
            (Value::Keys(old_keys), Value::Keys(new_keys)) if !is_words(old) && !is_words(new) => self.keys(old_keys, new_keys, shape),
            _ => self.whole(before, after, (old, new)),
        }
    }

    /// Compares two facts of which readers are told as one.
    fn whole(&mut self, before: Fact, after: Fact, (old, new): (&Facts, &Facts)) {
        let mut leaves = Vec::new();
        differences(&mut self.path.clone(), old, new, &mut leaves);
        self.tell(Some(before), Some(after), leaves);
    }

    /// Compares the items of two lists, whose order says nothing.
    fn list(&mut self, (before, old): (Fact, &Facts), (after, new): (Fact, &Facts)) {
        self.path.push(ITEM.to_owned());
        let shape = Shape::of(&self.path);
        self.path.pop();
        let at_length = |items: &[Facts]| items.iter().map(|item| at_length(shape, item).into_owned()).collect::<Vec<_>>();
        let (old_items, new_items) = (at_length(old.items()), at_length(new.items()));
        let pairing = pair(&old_items, &new_items, shape.known_by());
        if pairing.is_reordered() {
            let leaf = Leaf { path: self.path.clone(), turn: Turn::Order, to: None };
            return self.tell(Some(before), Some(after), vec![leaf]);
        }
        // One word in place of another is a change of what the list says, however it is written.
        let is_single_word = |items: &[Facts]| matches!(items, [item] if item.word().is_some());
        if is_single_word(old.items()) && is_single_word(new.items()) {
            return if let ([old], [new]) = (old.items(), new.items()) {
                self.whole(before, after, (old, new))
            };
        }
        let mut told: Vec<_> = pairing.changed.iter().map(|(old, new)| (Some(*old), Some(*new))).collect();
        told.extend(pairing.gone.iter().map(|at| (Some(*at), None)));
        told.sort_unstable();
        told.extend(pairing.new.iter().map(|at| (None, Some(*at))));
        for (at_old, at_new) in told {
            let long = (at_old.and_then(|at| old_items.get(at)), at_new.and_then(|at| new_items.get(at)));
            let written = (at_old.and_then(|at| old.items().get(at)), at_new.and_then(|at| new.items().get(at)));
            self.item(written, long, shape);
        }
    }

    /// Compares an item of a list that is known to differ, or to be on one side only.
    fn item(&mut self, (before, after): (Option<&Facts>, Option<&Facts>), (old, new): (Option<&Facts>, Option<&Facts>), shape: Shape) {
        self.path.push(item_name(old, new, shape));
        let mut leaves = Vec::new();
        match (old, new) {
            (Some(old), Some(new)) => differences(&mut self.path, old, new, &mut leaves),
            (None, _) => leaves = self.came_or_went(Turn::Added, new),
            (_, None) => leaves = self.came_or_went(Turn::Removed, new),
        }
        self.tell(before.map(Fact::of), after.map(Fact::of), leaves);
        self.path.pop();
    }

    /// A fact that came or went, with everything in it that came with it.
    fn came_or_went(&self, turn: Turn, new: Option<&Facts>) -> Vec<Leaf> {
        let to = new.and_then(Facts::word).map(str::to_owned);
        let mut leaves = vec![Leaf { path: self.path.clone(), turn, to }];
        if let (Turn::Added, Some(new)) = (turn, new) {
            came_with(&mut self.path.clone(), new, &mut leaves);
        }
        leaves
    }

    /// Tells of one change, by the row of the gravest difference in it; of several, the first.
    fn tell(&mut self, before: Option<Fact>, after: Option<Fact>, leaves: Vec<Leaf>) {
        let rows = leaves.iter().map(row_of);
        let gravest = rows.reduce(|gravest, row| if row.class > gravest.class { row } else { gravest });
        let Some(row) = gravest else { return };
        let kind = match (before, after) {
            (None, _) => Kind::Added,
            (_, None) => Kind::Removed,
            _ => Kind::Changed,
        };
        let path = self.path.iter().filter(|key| *key != ITEM).map(String::as_str).collect::<Vec<_>>().join(".");
        let (before, after) = (before.map(Fact::said), after.map(Fact::said));
        self.changes.push(Change { path, kind, row, class: row.class, derived: false, before, after });
    }
}

fn row_of(leaf: &Leaf) -> &'static ChangeRow {
    change_row(Difference { path: &leaf.path, turn: leaf.turn, to: leaf.to.as_deref(), derived: false })
}

/// A fact as it would be written at length. What tells that there is none has no long form.
fn at_length(shape: Shape, facts: &Facts) -> Cow<'_, Facts> {
    if is_told(facts) { shape.at_length(facts) } else { Cow::Borrowed(facts) }
}

fn is_mapping_or_absent(facts: Option<&Facts>) -> bool {
    facts.is_none_or(|facts| is_told(facts) && matches!(facts.value, Value::Keys(_)))
}

/// What an item of a list is called in a path: by a word of its own, if it has one on both sides that can be a part of it.
fn item_name(old: Option<&Facts>, new: Option<&Facts>, shape: Shape) -> String {
    let name = match (old.map(|item| own_name(item, shape)), new.map(|item| own_name(item, shape))) {
        (Some(old), Some(new)) => old.filter(|name| Some(*name) == new),
        (old, new) => old.or(new).flatten(),
    };
    name.unwrap_or(ITEM).to_owned()
}

fn own_name(item: &Facts, shape: Shape) -> Option<&str> {
    let words = item.word().or_else(|| shape.known_by().iter().find_map(|key| item.get(key)?.word()));
    words.filter(|word| !word.is_empty() && word.len() <= LONGEST_NAME && !word.contains(|c: char| c.is_whitespace() || c == '.'))
}

/// Every difference within a fact.
fn differences(path: &mut Vec<String>, before: &Facts, after: &Facts, leaves: &mut Vec<Leaf>) {
    let shape = Shape::of(path);
    let (before, after) = (at_length(shape, before), at_length(shape, after));
    let (before, after) = (&*before, &*after);
    let mut leaf = |path: &[String], turn| leaves.push(Leaf { path: path.to_vec(), turn, to: after.word().map(str::to_owned) });
    if let Some(turn) = coming_and_going(Some(before), Some(after)) {
        return leaf(path, turn);
    }
    match (&before.value, &after.value) {
        (Value::List(old), Value::List(new)) => list_differences(path, (old, new), leaves),
        (Value::Keys(old), Value::Keys(new)) if !is_words(before) && !is_words(after) => key_differences(path, (old, new), leaves),
        _ => {
            let key = path.last().map_or("", String::as_str);
            of_words(key, before, after).into_iter().for_each(|turn| leaf(path, turn));
        }
    }
}

fn key_differences(path: &mut Vec<String>, (old, new): (Keys, Keys), leaves: &mut Vec<Leaf>) {
    let there: HashMap<&str, &Facts> = new.iter().map(|(key, facts)| (key.value.as_str(), facts)).collect();
    let here: HashMap<&str, &Facts> = old.iter().map(|(key, facts)| (key.value.as_str(), facts)).collect();
    let added = new.iter().filter(|(key, _)| !here.contains_key(key.value.as_str()));
    for (key, _) in old.iter().chain(added) {
        let key = key.value.as_str();
        path.push(key.to_owned());
        match (here.get(key), there.get(key)) {
            _ if is_left_out(path) => {}
            (Some(old), Some(new)) => differences(path, old, new, leaves),
            (old, new) => {
                let to = new.and_then(|new| new.word()).map(str::to_owned);
                let turn = coming_and_going(old.copied(), new.copied());
                leaves.extend(turn.map(|turn| Leaf { path: path.clone(), turn, to }));
            }
        }
        path.pop();
    }
}

/// Differences of lists within a fact. What neither side shares is compared item by item if there are as many on both.
fn list_differences(path: &mut Vec<String>, (old, new): (&[Facts], &[Facts]), leaves: &mut Vec<Leaf>) {
    let pairing = pair(old, new, &[]);
    if pairing.is_reordered() {
        leaves.push(Leaf { path: path.clone(), turn: Turn::Order, to: None });
    }
    let is_replaced = pairing.gone.len() == pairing.new.len();
    let replaced = pairing.gone.iter().copied().zip(pairing.new.iter().copied()).filter(|_| is_replaced);
    path.push(ITEM.to_owned());
    for (at_old, at_new) in pairing.changed.iter().copied().chain(replaced) {
        if let (Some(old), Some(new)) = (old.get(at_old), new.get(at_new)) {
            differences(path, old, new, leaves);
        }
    }
    if !is_replaced {
        let gone = pairing.gone.iter().map(|_| Turn::Removed);
        leaves.extend(gone.chain(pairing.new.iter().map(|_| Turn::Added)).map(|turn| Leaf { path: path.clone(), turn, to: None }));
    }
    path.pop();
}

/// Everything that came with a fact that was not there before.
fn came_with(path: &mut Vec<String>, facts: &Facts, leaves: &mut Vec<Leaf>) {
    let facts = at_length(Shape::of(path), facts);
    let mut below = |key: &str, value: &Facts| {
        path.push(key.to_owned());
        if is_told(value) && !is_left_out(path) {
            leaves.push(Leaf { path: path.clone(), turn: Turn::Added, to: value.word().map(str::to_owned) });
            came_with(path, value, leaves);
        }
        path.pop();
    };
    match &facts.value {
        Value::Word { .. } => {}
        Value::List(items) => items.iter().for_each(|item| below(ITEM, item)),
        Value::Keys(_) if is_words(&facts) => {}
        Value::Keys(keys) => keys.iter().for_each(|(key, value)| below(&key.value, value)),
    }
}

//! Which items of two lists are the same, so that what remains is new or gone.
//!
//! Every step looks items up, and none compares each with each: a list may be long.

use std::collections::{BTreeSet, HashMap};

use super::shape::is_words;
use super::turn::is_spelled_alike;
use crate::source::facts::{Facts, Value};

/// The items of two lists by their positions, each once.
#[derive(Debug, Default)]
pub(super) struct Pairing {
    /// What says the same on both sides.
    pub same: Vec<(usize, usize)>,
    /// What is the same thing and says something else of it, in the order of the first list.
    pub changed: Vec<(usize, usize)>,
    pub gone: Vec<usize>,
    pub new: Vec<usize>,
}

impl Pairing {
    /// Whether nothing differs but the order.
    pub fn is_reordered(&self) -> bool {
        let is_all = self.changed.is_empty() && self.gone.is_empty() && self.new.is_empty();
        is_all && !self.same.is_sorted_by_key(|(_, after)| *after)
    }
}

/// Finds the items that belong together: what says the same; then what has a name of its own that is the same, in any language; then what
/// stands at the same position and has something else in common.
pub(super) fn pair(before: &[Facts], after: &[Facts], known_by: &[&str]) -> Pairing {
    let mut pairing = Pairing { gone: (0..before.len()).collect(), new: (0..after.len()).collect(), ..Pairing::default() };
    pairing.same = pairing.take(&keyed(before, canonical), &keyed(after, canonical));
    let (old, new) = (names(before, &pairing.gone, known_by), names(after, &pairing.new, known_by));
    for label in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
        let (Some(old), Some(new)) = (old.get(label), new.get(label)) else { continue };
        let found = pairing.take(&once(old, &pairing.gone), &once(new, &pairing.new));
        pairing.changed.extend(found);
    }
    let new: BTreeSet<usize> = pairing.new.iter().copied().collect();
    let is_akin = |at: &usize| new.contains(at) && before.get(*at).zip(after.get(*at)).is_some_and(|(one, other)| are_akin(one, other));
    let by_position: Vec<_> = pairing.gone.iter().copied().filter(is_akin).map(|at| (at, at)).collect();
    pairing.drop(&by_position);
    pairing.changed.extend(by_position);
    pairing.changed.sort_unstable();
    pairing.same.sort_unstable();
    pairing
}

/// What items are called, by position; of several that are called the same, the first one on one side belongs to the first one on the other.
type Called = Vec<(usize, String)>;

impl Pairing {
    /// Takes what is called the same on both sides out of what is gone and new.
    fn take(&mut self, old: &Called, new: &Called) -> Vec<(usize, usize)> {
        let mut waiting: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, called) in new.iter().rev() {
            waiting.entry(called).or_default().push(*at);
        }
        let found: Vec<_> = old.iter().filter_map(|(at, called)| Some((*at, waiting.get_mut(called.as_str())?.pop()?))).collect();
        self.drop(&found);
        found
    }

    fn drop(&mut self, found: &[(usize, usize)]) {
        let (old, new): (BTreeSet<_>, BTreeSet<_>) = found.iter().copied().unzip();
        self.gone.retain(|at| !old.contains(at));
        self.new.retain(|at| !new.contains(at));
    }
}

fn keyed(items: &[Facts], key: impl Fn(&Facts) -> String) -> Called {
    items.iter().map(key).enumerate().collect()
}

/// What items are known by: for each key, and each language in which its value is written, what they are called.
fn names(items: &[Facts], of: &[usize], known_by: &[&str]) -> HashMap<String, Called> {
    let mut names: HashMap<String, Called> = HashMap::new();
    for at in of {
        let Some(item) = items.get(*at) else { continue };
        let named = known_by.iter().filter_map(|key| Some((*key, item.get(key)?)));
        for (key, value) in named.chain(is_words(item).then_some(("", item))) {
            let wordings = value.keys().iter().filter(|_| is_words(value)).map(|(language, words)| (language.value.as_str(), words));
            for (language, words) in wordings.chain(value.word().map(|_| ("", value))) {
                let words = words.word().unwrap_or_default().to_owned();
                names.entry(format!("{key} {language}")).or_default().push((*at, words));
            }
        }
    }
    names
}

/// What is called so once only, of what still waits: two of the same name cannot be told apart by it.
fn once(called: &Called, waiting: &[usize]) -> Called {
    let waiting: BTreeSet<_> = waiting.iter().collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let called: Vec<_> = called.iter().filter(|(at, _)| waiting.contains(at)).collect();
    called.iter().for_each(|(_, name)| *counts.entry(name).or_default() += 1);
    called.iter().filter(|(_, name)| counts.get(name.as_str()) == Some(&1)).map(|one| (*one).clone()).collect()
}

/// Whether two items at one position are probably one thing: mappings that share a fact, or texts that share their spelling.
fn are_akin(one: &Facts, other: &Facts) -> bool {
    match (one.word(), other.word()) {
        (Some(one), Some(other)) => one.contains(char::is_whitespace) && is_spelled_alike(one, other),
        _ => one.keys().iter().any(|(key, value)| {
            let is_alike = |there: &Facts| value.word().zip(there.word()).is_some_and(|(one, other)| is_spelled_alike(one, other));
            other.get(&key.value).is_some_and(|there| canonical(value) == canonical(there) || is_words(one) && is_alike(there))
        }),
    }
}

/// Facts as a text that is the same for all that say the same: keys in order, and without the places where facts were taken from.
pub(super) fn canonical(facts: &Facts) -> String {
    match &facts.value {
        Value::Word { text, plain } => format!("{plain} {text:?}"),
        Value::List(items) => format!("[{}]", items.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Value::Keys(keys) => {
            let told = keys.iter().filter(|(key, _)| key.value != "reference");
            let mut keys: Vec<_> = told.map(|(key, value)| format!("{:?}:{}", key.value, canonical(value))).collect();
            keys.sort_unstable();
            format!("{{{}}}", keys.join(","))
        }
    }
}

//! The project's own words for terms: other words there are other words in every notice that uses the term.

use std::collections::{BTreeMap, HashSet};

use super::walk::{Fact, Walk};
use super::{Change, State};
use crate::decode::Choice;
use crate::notice::{Text, Words};
use crate::project::vocabulary::Vocabulary;
use crate::source::Spanned;
use crate::source::facts::{Facts, Value};

/// Every own term that both sides use, and that is told in other words.
pub(super) fn changes(before: &State, after: &State) -> Vec<Change> {
    let (old, new) = (own(before.vocabulary), own(after.vocabulary));
    if old.is_empty() && new.is_empty() {
        return Vec::new();
    }
    let (mut used_before, mut used_after) = (HashSet::new(), HashSet::new());
    words_of(before.facts, &mut used_before);
    words_of(after.facts, &mut used_after);
    let mut walk = Walk::default();
    for term in old.keys().chain(new.keys().filter(|term| !old.contains_key(*term))) {
        let (kind, id) = *term;
        if used_before.contains(id) && used_after.contains(id) {
            let path = ["vocabulary", kind, id].map(str::to_owned);
            walk.at(path, old.get(term).map(Fact::of), new.get(term).map(Fact::of));
        }
    }
    walk.changes
}

/// The own words of a vocabulary, by kind and id.
fn own(vocabulary: &Vocabulary) -> BTreeMap<(&'static str, &str), Facts> {
    vocabulary.own_terms().map(|(kind, id, text)| ((kind.name(), id), facts(text))).collect()
}

fn facts(text: &Text) -> Facts {
    let word = |words: &str| Value::Word { text: words.to_owned(), plain: false };
    let value = match &text.words {
        Words::Same(words) => word(words),
        Words::Each(each) => {
            let wording = |(language, words): &(crate::notice::Language, Spanned<String>)| {
                let key = Spanned { value: language.code().to_owned(), span: words.span };
                (key, Facts { value: word(&words.value), span: words.span })
            };
            Value::Keys(each.iter().map(wording).collect())
        }
    };
    Facts { value, span: text.span }
}

/// Every word of the facts, and every name: a purpose's name is a term, too.
fn words_of<'a>(facts: &'a Facts, words: &mut HashSet<&'a str>) {
    words.extend(facts.word());
    facts.items().iter().for_each(|item| words_of(item, words));
    for (key, value) in facts.keys() {
        words.insert(&key.value);
        words_of(value, words);
    }
}

//! `seloste translations list`: each translation that somebody must look at, and a count for each language.

use std::collections::BTreeMap;

use super::super::{counted_as, print, say};
use super::{Chosen, Open, Outcome, visible};
use crate::notice::Language;
use crate::project::translations::Texts;
use crate::translation::State;

/// How the translations into a language stand.
#[derive(Default)]
struct Count {
    fresh: usize,
    missing: usize,
    stale: usize,
    unrecorded: usize,
}

pub(super) fn run(texts: &Texts, chosen: &Chosen) -> Outcome {
    let mut counts: BTreeMap<Language, Count> = BTreeMap::new();
    let mut told = String::new();
    for open in chosen.of(texts) {
        let count = counts.entry(open.language).or_default();
        match open.state {
            State::Fresh => count.fresh += 1,
            State::Missing => count.missing += 1,
            State::Stale(_) => count.stale += 1,
            State::Unrecorded => count.unrecorded += 1,
        }
        told += &line(texts, &open);
    }
    print(&visible(&told));
    for (language, count) in &counts {
        let open = [(count.missing, "missing"), (count.stale, "stale"), (count.unrecorded, "not recorded")];
        let open: Vec<_> = open.iter().filter(|(number, _)| *number > 0).map(|(number, word)| format!("{number} {word}")).collect();
        let total = count.fresh + count.missing + count.stale + count.unrecorded;
        say(&format!(
            "{language}: {}{}",
            counted_as(total, "text"),
            if open.is_empty() { String::new() } else { format!(", {}", open.join(", ")) }
        ));
    }
    if counts.is_empty() {
        say("no text is in more than one language");
    }
    if told.is_empty() { Outcome::Clean } else { Outcome::Found }
}

/// A translation with its place and what is open about it; nothing if nothing is.
fn line(texts: &Texts, open: &Open) -> String {
    let (word, more) = match &open.state {
        State::Fresh => return String::new(),
        State::Missing => ("missing", String::new()),
        State::Unrecorded => ("not recorded", String::new()),
        State::Stale(from) => {
            let now = open.text.original().map(|original| original.words.value.as_str()).unwrap_or_default();
            ("stale", format!("  was: {}\n  now: {}\n", on_a_line(from), on_a_line(now)))
        }
    };
    let span = open.text.get(open.language).map_or(open.text.span, |wording| wording.words.span);
    let place = texts.sources.place(span);
    let path = texts.sources.path(span).display();
    format!("{path}:{}:{}: {} {word}: {}\n{more}", place.line, place.column, open.language, open.text.address)
}

fn on_a_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

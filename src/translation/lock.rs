//! What is remembered of translations: from which wording of the source language each was made.

use indexmap::IndexMap;
use serde::Serialize;

use super::texts::Found;
use crate::diagnostic::Diagnostic;
use crate::notice::Language;
use crate::source::digest::fingerprint;
use crate::source::tree::{Kind, Node};
use crate::source::{Span, yaml};

/// The lock of one file: records by the address of the text.
#[derive(Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Lock {
    texts: IndexMap<String, Vec<Record>>,
    #[serde(skip)]
    places: IndexMap<String, Span>,
}

/// Translations that were made from one wording.
#[derive(Debug, Serialize)]
struct Record {
    from: String,
    /// The fingerprint of each translation, by its language.
    made: IndexMap<String, String>,
}

/// How a translation stands to the wording that it translates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none.
    Missing,
    /// Made from the wording as it is, or since reworded.
    Fresh,
    /// Nobody recorded from which wording it was made; also one that was reworded after its source had changed.
    Unrecorded,
    /// Made from an earlier wording, which this is.
    Stale(String),
}

/// What stands at the top of a lock, for whoever opens one.
const HEAD: &str = "# From which wording each translation was made. Kept by `seloste translations`; not for editing.\n";

impl Lock {
    /// Reads a lock. What it does not hold in the way that [`Lock::written`] writes it is reported, and the rest is used.
    pub fn read(root: &Node, findings: &mut Vec<Diagnostic>) -> Lock {
        let mut lock = Lock::default();
        for entry in root.entries() {
            let records = match &entry.value.kind {
                Kind::Sequence(items) => items.iter().map(record).collect::<Option<Vec<_>>>(),
                _ => None,
            };
            match records {
                Some(records) => lock.texts.insert(entry.key.value.to_string(), records),
                None => {
                    findings.push(broken(entry.value.span));
                    continue;
                }
            };
            lock.places.insert(entry.key.value.to_string(), entry.key.span);
        }
        if !matches!(root.kind, Kind::Mapping(_)) {
            findings.push(broken(root.span));
        }
        lock
    }

    /// The lock as a file, with the texts in the order of the file that it is about.
    pub fn written(&self) -> String {
        if self.texts.is_empty() { HEAD.to_owned() + "{}\n" } else { HEAD.to_owned() + &yaml::written(self) }
    }

    /// How a text's translation into a language stands.
    pub fn state(&self, text: &Found, language: Language) -> State {
        let (Some(original), Some(translation)) = (text.original(), text.get(language)) else { return State::Missing };
        if translation.words.value.trim().is_empty() {
            return State::Missing;
        }
        let records = self.texts.get(&text.address).into_iter().flatten();
        let made = records.filter_map(|record| Some((record, record.made.get(language.code())?))).next();
        match made {
            None => State::Unrecorded,
            Some((record, _)) if record.from == original.words.value => State::Fresh,
            Some((record, print)) if *print == fingerprint(&translation.words.value) => State::Stale(record.from.clone()),
            Some(_) => State::Unrecorded,
        }
    }

    /// Records that a translation, as it stands, was made from `from`.
    pub fn record(&mut self, text: &Found, language: Language, from: &str) {
        let Some(translation) = text.get(language) else { return };
        let records = self.texts.entry(text.address.clone()).or_default();
        for record in records.iter_mut() {
            record.made.shift_remove(language.code());
        }
        let print = fingerprint(&translation.words.value);
        match records.iter_mut().find(|record| record.from == from) {
            Some(record) => {
                record.made.insert(language.code().to_owned(), print);
                record.made.sort_keys();
            }
            None => {
                let made = IndexMap::from([(language.code().to_owned(), print)]);
                records.push(Record { from: from.to_owned(), made });
            }
        }
        records.retain(|record| !record.made.is_empty());
    }

    /// Forgets what is no text any more, and brings the rest in the order of the file.
    pub fn tidy(&mut self, texts: &[Found]) {
        let mut kept: IndexMap<String, Vec<Record>> = IndexMap::new();
        for text in texts {
            if let Some(mut records) = self.texts.swap_remove(&text.address) {
                for record in &mut records {
                    record.made.retain(|code, _| text.wordings.iter().any(|wording| wording.language.code() == code));
                }
                records.retain(|record| !record.made.is_empty());
                if !records.is_empty() {
                    kept.insert(text.address.clone(), records);
                }
            }
        }
        self.texts = kept;
    }

    /// Reports records of texts that are gone.
    pub fn left_over(&self, texts: &[Found]) -> Vec<Diagnostic> {
        let is_known = |address: &str| texts.iter().any(|text| text.address == address);
        let gone = self.places.iter().filter(|(address, _)| !is_known(address));
        let report = |(address, span): (&String, &Span)| {
            let message = format!("the lock remembers a text at `{address}`, and there is none");
            let mut finding = Diagnostic::error("left-over-record", *span, message, "about a text that is gone");
            finding.help("run `seloste translations confirm`, which forgets it");
            finding
        };
        gone.map(report).collect()
    }
}

fn record(node: &Node) -> Option<Record> {
    let text = |node: &Node| match &node.kind {
        Kind::Scalar { text, .. } => Some(text.to_string()),
        _ => None,
    };
    let made = node.get("made")?.entries().iter().map(|entry| Some((entry.key.value.to_string(), text(&entry.value)?)));
    Some(Record { from: text(node.get("from")?)?, made: made.collect::<Option<_>>()? })
}

fn broken(span: Span) -> Diagnostic {
    let mut finding = Diagnostic::error("wrong-type", span, "this is no record of translations", "not as the program writes it");
    finding.help("take the file back from git, or remove it and run `seloste translations confirm`");
    finding
}

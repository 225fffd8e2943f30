//! What the sections share: the notice, where its facts stand, and how a part is put together.

use std::sync::Arc;

use super::phrase::{Phrase, of_law, say, say_with};
use super::{Block, Cell, Entry, Fact, GapState, Part, Row, Section};
use crate::decode::{Stated, ToDo};
use crate::law::{self, Provision};
use crate::notice::{Notice, Text};
use crate::project::Project;
use crate::source::Span;
use crate::time::Date;

/// What a section is laid out from.
pub struct Context<'a> {
    pub notice: &'a Notice,
    pub project: &'a Project,
    pub today: Date,
}

impl Context<'_> {
    /// A fact by its path and place, with what the author noted of its origin.
    pub fn fact(&self, path: impl Into<String>, span: Span) -> Arc<Fact> {
        // The innermost mapping that holds the fact knows best where it was taken from.
        let around = self.notice.references.iter().filter(|reference| reference.span.contains(span));
        let nearest = around.min_by_key(|reference| reference.span.end - reference.span.start);
        let references = nearest.map(|reference| reference.to.clone()).unwrap_or_default();
        Arc::new(Fact { path: path.into(), place: self.project.place(span), references, span: Some(span) })
    }

    /// The fact behind a stated value; nothing, if nothing is written about it.
    pub fn facts<T>(&self, path: &str, stated: &Stated<T>) -> Vec<Arc<Fact>> {
        stated.span().map(|span| self.fact(path, span)).into_iter().collect()
    }

    /// A text block of the author's, if it is stated.
    pub fn prose(&self, path: &str, text: &Stated<Text>) -> Vec<Part<Phrase>> {
        match text {
            Stated::Said(words) => {
                let block = Block::Prose { text: Phrase::Authored(words.value.clone()) };
                vec![Part { law: Vec::new(), facts: self.facts(path, text), block }]
            }
            Stated::ToDo(todo) => vec![self.todo(path, todo)],
            _ => Vec::new(),
        }
    }

    /// The gap that a draft shows for a to-do.
    pub fn todo(&self, path: &str, todo: &ToDo) -> Part<Phrase> {
        let mut sentences = vec![say_with("gap-to-do", [("what", Phrase::Verbatim(todo.what.clone()).into())])];
        if let Some(owner) = &todo.owner {
            sentences.push(say_with("gap-owner", [("owner", Phrase::Verbatim(owner.clone()).into())]));
        }
        if let Some(by) = todo.by {
            sentences.push(say_with("gap-by", [("date", Phrase::Date(by).into())]));
        }
        let block = Block::Gap { state: GapState::ToDo, text: Phrase::Sentences(sentences) };
        Part { law: Vec::new(), facts: vec![self.fact(path, todo.span)], block }
    }

    /// The gap that a draft shows for a duty of Art. 13 or 14 on which nothing is stated. What is in force shows no gap:
    /// a rule has refused it, or has judged the fact to be dispensable.
    pub fn not_stated(&self, duty: &str) -> Vec<Part<Phrase>> {
        let duty = self.duty(duty);
        if !self.notice.is_draft() {
            return Vec::new();
        }
        let text = say_with("gap-not-stated", [("duty", of_law(&duty.title, format!("duty-{}", duty.id)).into())]);
        vec![Part { law: duty.provisions.clone(), facts: Vec::new(), block: Block::Gap { state: GapState::NotStated, text } }]
    }

    fn duty(&self, id: &str) -> &'static law::Duty {
        law::duties().iter().find(|one| one.id == id).expect("the duties that sections name are in the table")
    }

    /// Lays out a fact in each of its four states. `none` is the message that says that there is none.
    pub fn stated<T>(
        &self,
        path: &str,
        stated: &Stated<T>,
        duty: &str,
        none: &'static str,
        said: impl FnOnce(&T) -> Vec<Part<Phrase>>,
    ) -> Vec<Part<Phrase>> {
        let mut parts = match stated {
            Stated::NotStated | Stated::Broken(_) => self.not_stated(duty),
            Stated::None(_) => vec![Part { facts: self.facts(path, stated), ..paragraph(say(none)) }],
            Stated::ToDo(todo) => vec![self.todo(path, todo)],
            Stated::Said(value) => said(&value.value),
        };
        // Whatever is said of the fact fulfils the duty, unless it names a provision of its own.
        for part in parts.iter_mut().filter(|part| part.law.is_empty()) {
            part.law.clone_from(&self.duty(duty).provisions);
        }
        parts
    }
}

/// A part that is one paragraph.
pub fn paragraph(text: Phrase) -> Part<Phrase> {
    part(Block::Paragraph { text })
}

/// A part without facts or provisions of its own.
pub fn part(block: Block<Phrase>) -> Part<Phrase> {
    Part { law: Vec::new(), facts: Vec::new(), block }
}

/// A list of which each item is one line.
pub fn list(items: impl IntoIterator<Item = Phrase>) -> Block<Phrase> {
    let items = items.into_iter().map(|text| vec![Block::Paragraph { text }]).collect();
    Block::List { ordered: false, items }
}

/// A section without subsections.
pub fn section(id: impl Into<String>, heading: Phrase, law: &[Provision], parts: Vec<Part<Phrase>>) -> Section<Phrase> {
    Section { id: id.into(), heading, law: law.to_vec(), apart: false, fold: false, parts, sections: Vec::new() }
}

/// An entry of definitions.
pub fn entry(term: Phrase, values: Vec<Phrase>) -> Entry<Phrase> {
    Entry { term, values }
}

/// A row of a table.
pub fn row(cells: impl IntoIterator<Item = Vec<Phrase>>) -> Row<Phrase> {
    Row { cells: cells.into_iter().map(|values| Cell { values }).collect() }
}

//! A notice laid out as a reader meets it, before a language is chosen.
//!
//! The tree is the only thing that renderers know. Every part of it names the provision it fulfils and the facts it came from.
//! Begin with [`Document`]; [`SECTIONS`](sections::SECTIONS) lists what a notice tells, and in which order.

pub mod markdown;
pub mod phrase;
pub mod sections;

mod about;
mod audience;
mod context;
mod controller;
mod cookies;
mod purposes;
mod recipients;
mod register;
mod rights;
pub mod short;
mod summary;
mod transfers;
mod words;

pub use context::Context;
pub use phrase::{Arg, Inline, Phrase, RichText};
pub use sections::{Plan, SECTIONS, assemble};

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::law::Provision;
use crate::source::Span;

/// A notice laid out. `W` is how its words are held: [`Phrase`] until a language is chosen, [`RichText`] after,
/// so that an untranslated phrase cannot reach a page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Document<W> {
    pub title: W,
    /// One sentence about it, for search engines and link previews.
    pub description: W,
    /// The most important facts at a glance.
    pub summary: Vec<Entry<W>>,
    pub sections: Vec<Section<W>>,
    /// For the places where data is collected. Said only where they are published.
    #[serde(default = "Vec::new", skip_serializing_if = "Vec::is_empty")]
    pub shorts: Vec<Short<W>>,
}

/// A short notice for one purpose, for the place where its data is collected.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Short<W> {
    /// The register's id and the purpose's.
    pub id: String,
    /// `form`, `newsletter` or `camera`.
    pub means: String,
    /// The anchor of the whole notice's section on the purpose.
    pub section: String,
    pub heading: W,
    pub entries: Vec<Entry<W>>,
    /// What must be told apart from everything else.
    #[serde(default = "Vec::new")]
    pub callouts: Vec<W>,
}

/// A headed part of a notice. Registers are sections that hold sections.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Section<W> {
    /// Stable and the same in every language: the anchor.
    pub id: String,
    pub heading: W,
    /// The provisions that it fulfils.
    #[serde(default)]
    pub law: Vec<Provision>,
    /// Whether it must stand out from the others, as the right to object must (Art. 21(4)).
    #[serde(default)]
    pub apart: bool,
    /// Whether a page may fold it away: it holds details whose gist stands elsewhere, in the summary or in the purposes.
    #[serde(default)]
    pub fold: bool,
    pub parts: Vec<Part<W>>,
    pub sections: Vec<Section<W>>,
}

/// A block, with the provisions it fulfils and the facts it came from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Part<W> {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub law: Vec<Provision>,
    /// Shared, because every language tells the same facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "shared")]
    pub facts: Vec<Arc<Fact>>,
    #[serde(flatten)]
    pub block: Block<W>,
}

/// Shared facts are written like any others, and read back as nobody's but their part's.
mod shared {
    use super::{Arc, Deserialize, Fact};

    pub fn serialize<S: serde::Serializer>(facts: &[Arc<Fact>], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(facts.iter().map(Arc::as_ref))
    }

    pub fn deserialize<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Vec<Arc<Fact>>, D::Error> {
        Ok(Vec::<Fact>::deserialize(deserializer)?.into_iter().map(Arc::new).collect())
    }
}

/// A fact of the source, by the path of its key and its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// As in `registers.customers.retention`.
    pub path: String,
    /// As in `notices/customers.yaml:12:3`.
    pub place: String,
    /// Where the author took it from, if the file says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<String>,
    /// The same place for the program itself, which knows where it ends; `None` in a document that was read back, whose files are not at hand.
    #[serde(skip)]
    pub span: Option<Span>,
}

/// What a part looks like.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block<W> {
    Paragraph {
        text: W,
    },
    /// A heading of an author's own text, below the section's.
    Subheading {
        text: W,
    },
    List {
        ordered: bool,
        items: Vec<Vec<Block<W>>>,
    },
    Quote {
        blocks: Vec<Block<W>>,
    },
    /// Words and what is said of them.
    Definitions {
        entries: Vec<Entry<W>>,
    },
    Table {
        caption: W,
        header: Vec<W>,
        rows: Vec<Row<W>>,
    },
    /// An author's text of several paragraphs. It is gone once a language is chosen: the blocks of its Markdown stand in its place.
    Prose {
        text: W,
    },
    /// A gap that a draft shows: a fact not stated, or still to do.
    Gap {
        state: GapState,
        text: W,
    },
    /// A sentence that must not be overlooked.
    Callout {
        text: W,
    },
}

/// Why there is a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GapState {
    NotStated,
    ToDo,
}

/// A term and what is said of it; several values are shown as a list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entry<W> {
    pub term: W,
    pub values: Vec<W>,
}

/// A row of a table; its first cell heads it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Row<W> {
    pub cells: Vec<Cell<W>>,
}

/// A cell: one value, or several that are shown as a list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cell<W> {
    pub values: Vec<W>,
}

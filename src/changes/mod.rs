//! What differs between two states of a notice, and how much it matters: GDPR Art. 13(3), 14(4); WP260 rev.01, paras. 29 to 31 (not verified).
//!
//! Two trees of facts are walked at once, so that nothing that differs can be overlooked; a row of `law/changes.yaml` says what each difference
//! means. What follows from the facts is compared too, and told apart. Begin with [`compare`].

mod derived;
pub mod difference;
mod list;
mod shape;
mod terms;
mod turn;
mod walk;

use std::collections::BTreeSet;

use serde::Serialize;

use crate::derive::is_unused;
pub use crate::law::{ChangeRow as Row, Class, change_rows as rows};
use crate::notice::Notice;
use crate::project::Project;
use crate::project::vocabulary::Vocabulary;
use crate::source::Span;
use crate::source::facts::Facts;
use crate::time::Date;
use shape::{Shape, rank};
use walk::Walk;

/// The row of the days and the name of a version, which say nothing about processing.
pub const DATES: &str = "dates";

/// One side of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct State<'a> {
    /// What the notice states, with everything that it inherits.
    pub facts: &'a Facts,
    pub notice: &'a Notice,
    pub vocabulary: &'a Vocabulary,
    /// The day as of which its consequences are asked for.
    pub today: Date,
}

/// A difference of two states, at the level that a reader would name.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The keys that lead to the fact, or to what follows from facts, as in `registers.customers.retention`. Items of a list that have no
    /// name of their own are told by that of their list.
    pub path: String,
    pub kind: Kind,
    /// What the change is, and why it matters so much.
    pub row: &'static Row,
    pub class: Class,
    /// Whether it follows from changes of facts, or of the law, and is none itself.
    pub derived: bool,
    pub before: Option<Said>,
    pub after: Option<Said>,
}

/// Which side speaks of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Added,
    Removed,
    Changed,
}

impl Kind {
    /// The name that messages and files know it by.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Added => "added",
            Kind::Removed => "removed",
            Kind::Changed => "changed",
        }
    }
}

/// What one side says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// As it is written, in one line.
    pub words: String,
    /// Where, in the sources of its own side; `None` for what follows from facts.
    pub span: Option<Span>,
}

/// Every difference of two states, in the order of the format. There is none if both say the same.
pub fn compare(before: &State, after: &State) -> Vec<Change> {
    let mut walk = Walk::default();
    walk.keys(before.facts.keys(), after.facts.keys(), Shape::of(&[]));
    let mut changes = walk.changes;
    let untold = untold_recipients(before, after);
    changes.retain(|change| !recipient_of(&change.path).is_some_and(|id| untold.contains(id)));
    changes.extend(derived::changes(before, after));
    changes.extend(terms::changes(before, after));
    changes.sort_by_cached_key(|change| rank(&[], change.path.split('.').next().unwrap_or_default()));
    changes
}

/// The gravest class of some changes; `None` if there are none.
pub fn gravest(changes: &[Change]) -> Option<Class> {
    changes.iter().map(|change| change.class).max()
}

/// What a notice of a project says otherwise than its version that was published last; nothing, if it has none or cannot be read whole.
pub fn since_latest(project: &Project, notice: &Notice, today: Date) -> Vec<Change> {
    let (Some(latest), Some(facts)) = (project.versions.latest_facts(&notice.id), project.facts.get(&notice.id)) else {
        return Vec::new();
    };
    let before = State { facts: &latest.facts, notice: &latest.notice, vocabulary: &latest.vocabulary, today };
    compare(&before, &State { facts, notice, vocabulary: &project.vocabulary, today })
}

/// The recipient that a path is about.
fn recipient_of(path: &str) -> Option<&str> {
    path.strip_prefix("recipients.")?.split('.').next()
}

/// Recipients that neither side tells of: each of them stands in a shared file for the sake of other notices. A published state holds as its
/// own what it inherited, so it is enough that nobody gives data to the recipient there.
fn untold_recipients<'a>(before: &State<'a>, after: &State<'a>) -> BTreeSet<&'a str> {
    let is_inherited = |notice: &Notice, span: Span| span.source != notice.file.source;
    let ids = |state: &State<'a>| {
        let notice = state.notice;
        notice.recipients().filter(move |(_, span, _)| is_inherited(notice, *span)).map(|(id, ..)| id).collect::<Vec<_>>()
    };
    let is_told = |notice: &Notice, id: &str| notice.recipient(id).is_some_and(|recipient| !is_unused(notice, id, recipient));
    let inherited = ids(before).into_iter().chain(ids(after));
    inherited.filter(|id| !is_told(before.notice, id) && !is_told(after.notice, id)).collect()
}

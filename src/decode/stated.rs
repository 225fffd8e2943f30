//! The four states of a fact: not stated, none, to do, and stated; and a fifth for what is written and could not be read.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{Decode, Decoder};
use crate::source::tree::{Kind, Node};
use crate::source::{Span, Spanned};
use crate::time::Date;

/// A fact in one of its four states. They are different to the law and to the reader, so nothing here folds two into one.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Stated<T> {
    /// The key was left out. A rule may speak up.
    #[default]
    NotStated,
    /// The author says that there is none.
    None(Span),
    /// A known gap: shown in a draft, refused in a release.
    ToDo(ToDo),
    /// The author says this.
    Said(Spanned<T>),
    /// Something is written and could not be read, which has been told. No rule may speak of what it would have said.
    Broken(Unread),
}

/// A place that could not be read, and the witness of who asks for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Unread {
    pub span: Span,
    witness: Witness,
}

/// Notes that somebody asked for a value that could not be read.
///
/// A rule that got no answer may take for missing what is only mistyped, however it is written. So that nobody has to think of that in
/// every rule, each value that could not be read tells the witness of its notice, and what a rule then says is not heard.
#[derive(Clone, Debug, Default)]
pub struct Witness(Arc<AtomicBool>);

impl Witness {
    pub fn forget(&self) {
        self.0.store(false, Ordering::Relaxed);
    }

    /// Notes that somebody asked for the whole, of which something could not be read.
    pub fn note(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub fn was_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl PartialEq for Witness {
    /// All witnesses are alike: what is compared is what was written.
    fn eq(&self, _: &Witness) -> bool {
        true
    }
}

/// What is still to be found out, by whom and by when.
#[derive(Clone, Debug, PartialEq)]
pub struct ToDo {
    pub span: Span,
    /// What has to be found out.
    pub what: String,
    /// Who finds it out: a role.
    pub owner: Option<String>,
    /// By when.
    pub by: Option<Date>,
}

impl<T> Stated<T> {
    /// What stands at a place and could not be read.
    pub(super) fn broken(span: Span, witness: &Witness) -> Stated<T> {
        Stated::Broken(Unread { span, witness: witness.clone() })
    }

    /// The value, if one is stated.
    pub fn said(&self) -> Option<&T> {
        self.spanned().map(|value| &value.value)
    }

    /// The value with its place, if one is stated.
    pub fn spanned(&self) -> Option<&Spanned<T>> {
        match self {
            Stated::Said(value) => Some(value),
            Stated::Broken(unread) => {
                unread.witness.note();
                None
            }
            _ => None,
        }
    }

    /// The value with its place, if one is stated and could be read. This is for a rule that looks at each of many facts by itself: one
    /// that nobody can read is then no reason to doubt what the rule says of the others, so the witness is told nothing.
    pub fn by_itself(&self) -> Option<&Spanned<T>> {
        match self {
            Stated::Said(value) => Some(value),
            _ => None,
        }
    }

    /// Where anything at all is written about it.
    pub fn span(&self) -> Option<Span> {
        match self {
            Stated::NotStated => None,
            Stated::None(span) => Some(*span),
            Stated::Broken(unread) => Some(unread.span),
            Stated::ToDo(todo) => Some(todo.span),
            Stated::Said(value) => Some(value.span),
        }
    }

    pub fn is_not_stated(&self) -> bool {
        matches!(self, Stated::NotStated)
    }

    /// Whether the author says that there is none.
    pub fn is_none(&self) -> bool {
        matches!(self, Stated::None(_))
    }

    /// Whether something is written that could not be read.
    pub fn is_broken(&self) -> bool {
        matches!(self, Stated::Broken(_))
    }

    pub fn is_said(&self) -> bool {
        self.spanned().is_some()
    }

    /// Whether something is there of which nobody can tell yet what it says: a to-do, or what could not be read. Rules that look for what is
    /// missing are silent about it; the to-do and the mistake of reading are told by themselves.
    pub fn is_unknown(&self) -> bool {
        matches!(self, Stated::ToDo(_) | Stated::Broken(_))
    }

    /// The to-do, if it is one.
    pub fn todo(&self) -> Option<&ToDo> {
        match self {
            Stated::ToDo(todo) => Some(todo),
            _ => None,
        }
    }

    /// This, unless it is not stated: then the other.
    pub fn or<'a>(&'a self, other: &'a Stated<T>) -> &'a Stated<T> {
        if self.is_not_stated() { other } else { self }
    }

    /// The name of the state, as templates receive it.
    pub fn state(&self) -> &'static str {
        match self {
            // In the published data only the author's four states are told.
            Stated::NotStated | Stated::Broken(_) => "not-stated",
            Stated::None(_) => "none",
            Stated::ToDo(_) => "to-do",
            Stated::Said(_) => "stated",
        }
    }
}

impl<T> Stated<Vec<T>> {
    /// The items of a stated list; of anything else, none.
    pub fn items(&self) -> &[T] {
        self.said().map_or(&[], Vec::as_slice)
    }
}

impl<T: Decode> Decode for Stated<T> {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, plain: true } if &**text == "none" => Some(Stated::None(node.span)),
            Kind::Scalar { text, plain: true } if text.is_empty() || &**text == "~" || &**text == "null" => {
                decoder
                    .report("empty-value", node.span, "a key without a value", "nothing is stated here")
                    .help("leave the key out, or write `none` if there is none, or `{ todo: \"…\" }` if it is still to be found out");
                None
            }
            Kind::Mapping(_) if node.get("todo").is_some() => ToDo::decode(node, decoder).map(Stated::ToDo),
            _ => {
                let before = decoder.findings.len();
                let value = T::decode(node, decoder);
                if value.is_none() && decoder.findings.len() == before + 1 && matches!(node.kind, Kind::Sequence(_)) {
                    decoder.mend(super::unbracketed::<T>(node));
                }
                value.map(|value| Stated::Said(Spanned { value, span: node.span }))
            }
        }
    }
}

impl Decode for ToDo {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a to-do")?;
        let what = fields.get::<String>("todo");
        let owner = fields.get::<String>("owner");
        let by = fields.get::<Date>("by");
        fields.finish();
        Some(ToDo { span: node.span, what: what.said().cloned().unwrap_or_default(), owner: owner.said().cloned(), by: by.said().copied() })
    }
}

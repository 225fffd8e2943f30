//! From nodes to values, collecting every mistake of a file on the way.
//!
//! A type says how it is read by [`Decode`]; a mapping is taken apart with [`Fields`], which learns the allowed keys from
//! what is asked of it, so a wrong key can be told with the nearest right one.

pub mod mend;

mod scalars;
mod stated;

pub use scalars::{Choice, Id, Link, MailAddress, Map, OneOrMany, is_hidden, is_web_address};
pub use stated::{Stated, ToDo, Unread, Witness};

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostic, Fix};
use crate::source::tree::{Kind, Node};
use crate::source::{Span, Spanned};

/// A value that can be read from a node. `None` means that the decoder holds a finding that says why not.
pub trait Decode: Sized {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self>;
}

/// Collects what goes wrong, and the source references that stand in a file.
#[derive(Default)]
pub struct Decoder {
    pub findings: Vec<Diagnostic>,
    pub references: Vec<Reference>,
    /// What a file probably means where it cannot be read as it stands.
    pub meant: Meant,
    /// Told by every value that could not be read when somebody asks for it.
    pub witness: Witness,
    /// Whether a part of the value that is being read could not be read, so that the rest is not the whole of it.
    pub(crate) is_partial: bool,
    /// The keys that purposes would inherit from the register that is being read, if it could be read.
    pub(crate) broken_above: Vec<&'static str>,
}

/// What mistakes of reading probably stand for. Learned when a file is read for the first time, and used when it is read again,
/// so that nothing is found missing that is there and mistyped.
#[derive(Clone, Debug, Default)]
pub struct Meant {
    /// Keys that are absent from a mapping in which a mistyped one stands, by the mapping, with the place of the mistyped one.
    pub keys: HashMap<(Span, &'static str), Span>,
    /// Names that mean nothing. What holds one is not the whole of what was meant.
    pub names: HashSet<Span>,
}

impl Meant {
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty() && self.names.is_empty()
    }
}

/// A mapping that names the place in a source document from which its facts were taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Reference {
    /// The whole mapping.
    pub span: Span,
    pub to: Vec<String>,
}

impl Decoder {
    /// Records a mistake of reading.
    pub fn report(&mut self, code: &'static str, span: Span, message: impl Into<String>, label: impl Into<String>) -> &mut Diagnostic {
        self.findings.push(Diagnostic::error(code, span, message, label));
        self.findings.last_mut().expect("a finding was just pushed")
    }

    /// Records that a node is of the wrong kind. `wanted` completes "expected …".
    pub fn wrong<T>(&mut self, node: &Node, wanted: &str) -> Option<T> {
        let found = describe(node);
        self.report("wrong-type", node.span, format!("expected {wanted}"), format!("this is {found}"));
        None
    }

    /// Says what mends the mistake that was recorded last.
    pub fn mend(&mut self, fix: Option<Fix>) {
        if let Some(last) = self.findings.last_mut() {
            last.fix(fix);
        }
    }

    /// Reads a value in its states. One of which a part could not be read counts as broken: half of a list says something else than the whole.
    pub fn stated<T: Decode>(&mut self, node: &Node) -> Stated<T> {
        let outer = std::mem::replace(&mut self.is_partial, false);
        let value = Stated::decode(node, self);
        let is_partial = std::mem::replace(&mut self.is_partial, outer) || self.meant.names.contains(&node.span);
        value.filter(|_| !is_partial).unwrap_or_else(|| Stated::broken(node.span, &self.witness))
    }

    /// Reads a part of a list or mapping, and remembers if it could not be read.
    pub(crate) fn part<T: Decode>(&mut self, node: &Node) -> Option<T> {
        let part = T::decode(node, self).filter(|_| !self.meant.names.contains(&node.span));
        self.is_partial |= part.is_none();
        part
    }

    /// Whether a key is absent from a mapping and a mistyped one probably stands for it. Known once the mapping's fields are finished.
    pub fn is_mistyped(&self, mapping: &Node, key: &'static str) -> bool {
        self.meant.keys.contains_key(&(mapping.span, key))
    }

    /// Takes a mapping apart; anything else is reported. `what` completes "expected …".
    pub fn fields<'d, 'n>(&'d mut self, node: &'n Node, what: &'static str) -> Option<Fields<'d, 'n>> {
        let Kind::Mapping(entries) = &node.kind else {
            return self.wrong(node, what);
        };
        let present = entries.iter().map(|entry| (&**entry.key, (entry.key.span, &entry.value))).collect();
        Some(Fields { decoder: self, present, asked: Vec::new(), inherits_broken: Vec::new(), order: entries, span: node.span, what })
    }
}

/// What a node is, in an author's words.
pub fn describe(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar { text, .. } if text.is_empty() => "empty".to_owned(),
        Kind::Scalar { text, .. } if text.chars().count() > 40 => "a text".to_owned(),
        Kind::Scalar { text, .. } => format!("`{text}`"),
        Kind::Sequence(_) => "a list".to_owned(),
        Kind::Mapping(_) => "a mapping of keys".to_owned(),
    }
}

/// A mapping that is being taken apart, key by key.
pub struct Fields<'d, 'n> {
    decoder: &'d mut Decoder,
    present: HashMap<&'n str, (Span, &'n Node)>,
    asked: Vec<&'static str>,
    inherits_broken: Vec<&'static str>,
    order: &'n [crate::source::tree::Entry],
    span: Span,
    what: &'static str,
}

impl<'n> Fields<'_, 'n> {
    /// The value of a key in its states. A value that cannot be read is reported and counts as broken, as does a key that is mistyped.
    pub fn get<T: Decode>(&mut self, key: &'static str) -> Stated<T> {
        match self.take(key) {
            Some((_, node)) => self.decoder.stated(node),
            None => self.mistyped(key).map_or(Stated::NotStated, |span| Stated::broken(span, &self.decoder.witness)),
        }
    }

    /// The place of the mistyped key that probably stands for an absent one.
    pub fn mistyped(&self, key: &'static str) -> Option<Span> {
        let above = || self.inherits_broken.contains(&key).then_some(self.span);
        self.decoder.meant.keys.get(&(self.span, key)).copied().or_else(above)
    }

    /// Takes what the register lacks because of a mistyped key as lacking here, too.
    pub fn inherit_broken(&mut self) {
        self.inherits_broken = self.decoder.broken_above.clone();
    }

    /// A key's node, undecoded, with the span of the key.
    pub fn take(&mut self, key: &'static str) -> Option<(Span, &'n Node)> {
        self.asked.push(key);
        self.present.get(key).copied()
    }

    /// The decoder, for values that need more than [`Fields::get`].
    pub fn decoder(&mut self) -> &mut Decoder {
        self.decoder
    }

    /// Reports every key that nobody asked for. Must be called last.
    pub fn finish(mut self) {
        if let Some((_, node)) = self.take("reference") {
            // Where a fact was taken from is no part of it.
            let to = self.decoder.stated::<OneOrMany<String>>(node).said().map(|many| many.0.clone()).unwrap_or_default();
            self.decoder.references.push(Reference { span: self.span, to });
        }
        for entry in self.order {
            let key = &*entry.key.value;
            if self.asked.contains(&key) {
                continue;
            }
            let (asked, what) = (&self.asked, self.what);
            let nearest = nearest(key, asked.iter().copied());
            let known: Vec<_> = asked.iter().copied().filter(|key| *key != "reference").collect();
            let fix = self.meant(key).and_then(|meant| Fix::word(entry.key.span, key, meant));
            let report = self.decoder.report("unknown-key", entry.key.span, format!("unknown key `{key}`"), format!("not a key of {what}"));
            match nearest {
                Some(nearest) => report.help(format!("did you mean `{nearest}`?")),
                None => report.help(format!("the keys here are {}", quoted(&known))),
            };
            report.fix(fix);
            let absent = asked.iter().copied().filter(|asked| !self.present.contains_key(asked) && *asked != "reference");
            if let Some(meant) = self::nearest(key, absent) {
                self.decoder.meant.keys.insert((self.span, meant), entry.key.span);
            }
        }
    }

    /// The key that a mistyped one certainly stands for: one that is not there already, and that no other mistyped key could be.
    fn meant(&self, key: &str) -> Option<&'static str> {
        let known = || self.asked.iter().copied();
        let meant = mend::slip(key, known()).filter(|meant| !self.present.contains_key(meant))?;
        let is_rival = |other: &str| other != key && !self.asked.contains(&other) && mend::slip(other, known()) == Some(meant);
        (!self.present.keys().any(|other| is_rival(other))).then_some(meant)
    }
}

/// The candidate that a mistyped word most probably stands for, if one is near enough.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = 1 + word.chars().count() / 4;
    candidates
        .into_iter()
        .map(|candidate| (distance(&word.to_lowercase().replace('_', "-"), candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters must change to make one word of the other.
pub fn distance(one: &str, other: &str) -> usize {
    strsim::damerau_levenshtein(one, other)
}

/// Whether two words differ by so little that one of them is probably a slip of the pen.
///
/// Two letters may differ, as when two change places; digits may not, for numbered names are alike and meant to be.
pub fn is_slip(one: &str, other: &str) -> bool {
    let letters = |word: &str| word.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
    let is_long = one.chars().count().min(other.chars().count()) >= 6;
    is_long && letters(one) != letters(other) && strsim::damerau_levenshtein(one, other) <= 2
}

/// Words in backquotes, with commas.
pub fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

impl<T: Decode> Decode for Spanned<T> {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        Some(Spanned { value: T::decode(node, decoder)?, span: node.span })
    }
}

/// The list that an only item was meant to be, if it can be read as one.
fn bracketed<T: Decode>(node: &Node) -> Option<Fix> {
    let Kind::Scalar { text, .. } = &node.kind else { return None };
    is_right::<T>(node).then(|| Fix::bracketed(node.span, text)).flatten()
}

/// The only item that a list was meant to be, if it can be read as one.
fn unbracketed<T: Decode>(node: &Node) -> Option<Fix> {
    let Kind::Sequence(items) = &node.kind else { return None };
    let [Node { span, kind: Kind::Scalar { text, .. } }] = items.as_slice() else { return None };
    let is_right = items.first().is_some_and(is_right::<T>);
    is_right.then(|| Fix::unbracketed(node.span, *span, text)).flatten()
}

/// Whether a node can be read without any mistake.
fn is_right<T: Decode>(node: &Node) -> bool {
    let mut decoder = Decoder::default();
    T::decode(node, &mut decoder).is_some() && decoder.findings.is_empty()
}

impl<T: Decode> Decode for Vec<T> {
    /// A list; one item's mistake does not hide the others.
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Sequence(items) => Some(items.iter().filter_map(|item| decoder.part(item)).collect()),
            _ => {
                decoder.wrong::<()>(node, "a list, as in `[one, two]`");
                decoder.mend(bracketed::<T>(node));
                None
            }
        }
    }
}

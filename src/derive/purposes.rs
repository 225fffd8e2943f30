//! What a purpose is, and what it inherits from its register.

use crate::decode::{Id, Stated};
use crate::notice::{DataCategory, Notice, Purpose, Register, Retention};
use crate::project::vocabulary::{Flags, Kind, Vocabulary};
use crate::source::Spanned;

/// The word of the vocabulary that says what a purpose is: its `kind`, or else its id, whether or not it is a word at all.
pub fn kind_of<'a>(id: &'a str, purpose: &'a Purpose) -> &'a str {
    purpose.kind.said().map_or(id, Id::as_str)
}

/// What the vocabulary knows of a purpose.
pub fn flags_of(vocabulary: &Vocabulary, id: &str, purpose: &Purpose) -> Flags {
    vocabulary.flags(Kind::Purposes, kind_of(id, purpose))
}

/// Whether a purpose is direct marketing, to which people can always object (Art. 21(2)).
pub fn is_marketing(vocabulary: &Vocabulary, id: &str, purpose: &Purpose) -> bool {
    flags_of(vocabulary, id, purpose).marketing
}

/// Whether a category holds data of organisations only: as its author says, or because everything in it is such data.
pub fn is_of_organisation(vocabulary: &Vocabulary, category: &DataCategory) -> bool {
    let is_one = |id: &str| vocabulary.flags(Kind::Data, id).organisation;
    let items = category.items.items();
    match category.organisation.said() {
        Some(stated) => *stated,
        None => !items.is_empty() && items.iter().all(|item| item.item.id().is_some_and(is_one)),
    }
}

/// Whether a register is held to evaluate people or to watch them regularly (Art. 35(3)(a) and (c), 37(1)(b)).
pub fn watches(vocabulary: &Vocabulary, register: &Register) -> bool {
    let by_purpose =
        register.purposes().map(|(id, _, purpose)| flags_of(vocabulary, id, purpose)).any(|flags| flags.profiling || flags.watching);
    let automated = register.automated_decisions.said();
    by_purpose || automated.is_some_and(|automated| automated.profiling.is_said() || !automated.decisions.items().is_empty())
}

/// Whether a notice has a purpose, or a cookie service, that evaluates people automatically (Art. 4(4)).
pub fn profiles(notice: &Notice, vocabulary: &Vocabulary) -> bool {
    let by_purpose = notice
        .own_registers()
        .any(|(_, _, register)| register.purposes().any(|(id, _, purpose)| flags_of(vocabulary, id, purpose).profiling));
    by_purpose || notice.services().any(|(_, _, service)| service.tracking.said() == Some(&true))
}

/// Who gets the data that a purpose needs: its own recipients, or the register's.
pub fn purpose_recipients<'a>(register: &'a Register, purpose: &'a Purpose) -> &'a Stated<Vec<Spanned<Id>>> {
    purpose.recipients.or(&register.recipients)
}

/// How long data is kept for a purpose: as the purpose says, or the register.
///
/// A category may say otherwise for itself: see [`category_retention`].
pub fn purpose_retention<'a>(register: &'a Register, purpose: &'a Purpose) -> &'a Stated<Retention> {
    purpose.retention.or(&register.retention)
}

/// How long a category of data is kept: as it says itself, or the register.
pub fn category_retention<'a>(register: &'a Register, category: &'a DataCategory) -> &'a Stated<Retention> {
    category.retention.or(&register.retention)
}

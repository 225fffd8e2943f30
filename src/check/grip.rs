//! What several rules ask of a fact, and where to point when there is nothing to point at.

use crate::decode::{Id, Stated};
use crate::notice::{DataCategory, Notice, Purpose, Register};
use crate::project::{Kind, Project};
use crate::source::{Span, Spanned};

/// The title, or else the beginning of the file: the place of what the whole notice lacks.
pub(super) fn of_notice(notice: &Notice) -> Span {
    notice.title.span().unwrap_or(notice.file)
}

/// Whether a fact is neither stated nor a known gap. That there is none does not help where there must be one.
pub(super) fn lacks<T>(fact: &Stated<T>) -> bool {
    fact.is_not_stated() || fact.is_none()
}

/// Every purpose of the registers that the controller answers for, each with its register.
pub(super) fn purposes(notice: &Notice) -> impl Iterator<Item = (&Register, &str, Span, &Purpose)> {
    let of_register = |(_, _, register)| {
        let register: &Register = register;
        register.purposes().map(move |(id, span, purpose)| (register, id, span, purpose))
    };
    notice.own_registers().flat_map(of_register)
}

/// The categories of data that a purpose needs. One that names none is taken to need them all.
pub(super) fn data_of<'a>(register: &'a Register, purpose: &'a Purpose) -> Vec<(&'a str, Span, &'a DataCategory)> {
    let needs = |id: &str| purpose.data.is_not_stated() || names(&purpose.data, id);
    register.data().filter(|(id, ..)| needs(id)).collect()
}

/// Whether the controller is a public authority or body, as far as the notice says.
pub(super) fn is_authority(notice: &Notice) -> bool {
    notice.controller.said().is_some_and(|controller| controller.public_authority.said() == Some(&true))
}

/// Whether a list of ids names this one.
pub(super) fn names(ids: &Stated<Vec<Spanned<Id>>>, id: &str) -> bool {
    ids.items().iter().any(|named| named.as_str() == id)
}

/// Whether a category, or something in it, is of a special category (Art. 9(1)).
pub(super) fn is_special(project: &Project, category: &DataCategory) -> bool {
    let item_is = |term| project.flags(Kind::Data, term).special.is_some();
    category.special.is_said() || category.items.items().iter().any(|item| item_is(&item.item))
}

/// Whether a category, or something in it, is of criminal convictions and offences (Art. 10).
pub(super) fn is_criminal(project: &Project, category: &DataCategory) -> bool {
    let item_is = |term| project.flags(Kind::Data, term).criminal;
    category.criminal.said() == Some(&true) || category.items.items().iter().any(|item| item_is(&item.item))
}

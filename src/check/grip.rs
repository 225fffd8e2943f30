//! What several rules ask of a fact, and where to point when there is nothing to point at.

use crate::decode::{Id, Stated};
use crate::derive;
use crate::law;
use crate::notice::{Contact, DataCategory, Notice, Provision, Purpose, Register};
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
pub(super) fn is_special(project: &Project, id: &str, category: &DataCategory) -> bool {
    let item_is = |term| project.flags(Kind::Data, term).special.is_some();
    let is_by_id = project.vocabulary.flags(Kind::DataCategories, id).special.is_some();
    category.special.is_said() || is_by_id || category.items.items().iter().any(|item| item_is(&item.item))
}

/// Whether a category, or something in it, is of criminal convictions and offences (Art. 10).
pub(super) fn is_criminal(project: &Project, id: &str, category: &DataCategory) -> bool {
    let item_is = |term| project.flags(Kind::Data, term).criminal;
    let is_by_id = project.vocabulary.flags(Kind::DataCategories, id).criminal;
    category.criminal.said() == Some(&true) || is_by_id || category.items.items().iter().any(|item| item_is(&item.item))
}

/// A category of a register that is of a special category or about convictions and offences.
pub(super) fn sensitive<'a>(project: &Project, register: &'a Register) -> Option<(&'a str, Span, &'a DataCategory)> {
    register.data().find(|(id, _, category)| is_special(project, id, category) || is_criminal(project, id, category))
}

/// Whether a category, or something in it, is a national identification number (Art. 87), or a document that shows one.
pub(super) fn is_national_id(project: &Project, id: &str, category: &DataCategory) -> bool {
    let by_item = || category.items.items().iter().any(|item| project.flags(Kind::Data, &item.item).national_id);
    match category.national_id.said() {
        Some(stated) => *stated,
        None => project.vocabulary.flags(Kind::DataCategories, id).national_id || by_item(),
    }
}

/// Whether the controller is established in a country, or in a territory that belongs to it.
pub(super) fn is_established_in(notice: &Notice, code: &str) -> bool {
    let Some(established) = derive::establishment(notice) else { return false };
    let state = law::country(established).and_then(|country| country.part_of).unwrap_or(established);
    state.as_str() == code
}

/// Everybody with contact details in the notice.
pub(super) fn all_contacts(notice: &Notice) -> Vec<&Contact> {
    let parties = notice.controller.said().into_iter().chain(notice.joint_controllers.items()).chain(notice.representative.said());
    let offices = notice.data_protection_officer.said().into_iter().chain(notice.contact_person.said());
    parties.map(|party| &party.contact).chain(offices).collect()
}

/// Every stated provision of a register, with where it stands.
pub(super) fn provisions(register: &Register) -> Vec<&Spanned<Provision>> {
    let of_data = register.data().map(|(_, _, category)| &category.provision);
    let of_purposes = register.purposes().map(|(_, _, purpose)| &purpose.provision);
    std::iter::once(&register.provision).chain(of_data).chain(of_purposes).filter_map(Stated::spanned).collect()
}

//! Whom a notice speaks to: where they are, whether they are children, and what follows from it by law (Art. 8(1)).

use super::{establishment, flags_of};
use crate::law::{self, ConsentAge, CountryCode, NationalRight};
use crate::notice::{LegalBasis, Notice, Purpose, Register, Term};
use crate::project::vocabulary::{Kind, Vocabulary};
use crate::source::Span;

/// The countries in which the people are that a notice speaks to: the stated ones, or that of the controller's establishment.
pub fn countries(notice: &Notice) -> Vec<CountryCode> {
    let stated = notice.audience.said().map(|audience| audience.countries.items()).unwrap_or_default();
    match stated {
        [] => establishment(notice).into_iter().collect(),
        stated => stated.iter().map(|country| country.value).collect(),
    }
}

/// Where it is written that a notice speaks to children: in so many words, or by the people of a register. `None` if it does not,
/// or if its author says that it does not.
pub fn children(notice: &Notice, vocabulary: &Vocabulary) -> Option<Span> {
    let stated = notice.audience.said().map(|audience| &audience.children);
    match stated.filter(|stated| !stated.is_not_stated()) {
        Some(stated) => stated.spanned().map(|children| children.span),
        None if notice.audience.is_unknown() => None,
        None => notice.own_registers().find_map(|(_, _, register)| children_of(register, vocabulary)),
    }
}

/// The place of a group of people that are children.
fn children_of(register: &Register, vocabulary: &Vocabulary) -> Option<Span> {
    let are_children = |id: &str| vocabulary.flags(Kind::People, id).children;
    register.people.items().iter().find(|people| people.who.id().is_some_and(are_children)).map(|people| people.who.span())
}

/// Where it is written that a notice speaks to children, and the first purpose for which they are asked for a consent to which
/// Art. 8(1) applies. If only the people of a register are known to be children, only its purposes count.
pub fn consent_of_children(notice: &Notice, vocabulary: &Vocabulary) -> Option<(Span, Span)> {
    let at = children(notice, vocabulary)?;
    let is_stated = notice.audience.said().is_some_and(|audience| audience.children.is_said());
    let asks = |(id, _, purpose): &(&str, Span, &Purpose)| needs_age_of_consent(vocabulary, id, purpose);
    notice.own_registers().find_map(|(_, _, register)| {
        let place = if is_stated { at } else { children_of(register, vocabulary)? };
        register.purposes().find(asks).map(|(_, purpose, _)| (place, purpose))
    })
}

/// Whether a purpose is one for which Art. 8(1) lays down an age: it rests on consent, and neither it nor the consent is plainly a
/// matter of life outside information society services.
fn needs_age_of_consent(vocabulary: &Vocabulary, id: &str, purpose: &Purpose) -> bool {
    let act = purpose.given_by.said().and_then(Term::id);
    let is_off_line = flags_of(vocabulary, id, purpose).off_line || act.is_some_and(|act| vocabulary.flags(Kind::Consents, act).off_line);
    purpose.rests_on(LegalBasis::Consent) && !is_off_line
}

/// The age from which a child consents alone, for each country of the audience of which it is known.
pub fn consent_ages(notice: &Notice) -> Vec<(CountryCode, &'static ConsentAge)> {
    countries(notice).into_iter().filter_map(|country| Some((country, law::consent_age(country)?))).collect()
}

/// The rights that the national laws of the audience add.
pub fn national_rights(notice: &Notice) -> Vec<&'static NationalRight> {
    countries(notice).into_iter().flat_map(law::national_rights).collect()
}

//! Which rights people have, and why: Art. 13(2)(b)–(d), 14(2)(c)–(e), 15 to 22, 77.

use super::{flags_of, is_marketing};
use crate::notice::{LegalBasis, Notice, Purpose, RightKind};
use crate::project::vocabulary::Vocabulary;

/// A right that people have against this controller.
#[derive(Clone, Debug)]
pub struct Right<'a> {
    pub kind: RightKind,
    /// The purposes that it follows from. Empty for a right that everybody always has.
    pub because: Vec<Reason<'a>>,
    /// The purposes that limit it, such as legal obligations that limit erasure (Art. 17(3)(b)).
    pub limited_by: Vec<Reason<'a>>,
}

/// A purpose that gives or limits a right.
#[derive(Clone, Copy, Debug)]
pub struct Reason<'a> {
    pub register: &'a str,
    pub id: &'a str,
    pub purpose: &'a Purpose,
    /// Whether it does so as direct marketing, and not by its legal basis.
    pub as_marketing: bool,
    /// Whether it does so as research or statistics, and not by its legal basis.
    pub as_research: bool,
}

/// The rights that follow from a notice, in the order in which they are told.
///
/// A register held as processor gives none: its people turn to the controller.
pub fn rights<'a>(notice: &'a Notice, vocabulary: &Vocabulary) -> Vec<Right<'a>> {
    let purposes = purposes(notice, vocabulary);
    let on = |bases: &[LegalBasis]| -> Vec<Reason<'a>> {
        let rests = |reason: &&Reason| bases.iter().any(|basis| reason.purpose.rests_on(*basis));
        purposes.iter().filter(rests).map(|reason| Reason { as_marketing: false, as_research: false, ..*reason }).collect()
    };
    let mut rights = Vec::new();
    let always = |kind| Right { kind, because: Vec::new(), limited_by: Vec::new() };
    rights.push(always(RightKind::Access));
    rights.push(always(RightKind::Rectification));
    // Art. 17(3)(b): no erasure of what a legal obligation or a public task requires.
    let limited_by = on(&[LegalBasis::LegalObligation, LegalBasis::PublicTask]);
    rights.push(Right { limited_by, ..always(RightKind::Erasure) });
    rights.push(always(RightKind::Restriction));
    // Art. 20(1)(a): only on consent or contract.
    given(&mut rights, RightKind::Portability, on(&[LegalBasis::Consent, LegalBasis::Contract]));
    given(&mut rights, RightKind::Objection, objectionable(&purposes, on(&[LegalBasis::LegitimateInterests, LegalBasis::PublicTask])));
    // Art. 7(3).
    given(&mut rights, RightKind::Withdrawal, on(&[LegalBasis::Consent]));
    if decides_automatically(notice) {
        rights.push(always(RightKind::AutomatedDecisions));
    }
    rights.push(always(RightKind::Complaint));
    rights
}

/// What people can object to: processing on legitimate interests or a public task (Art. 21(1)), direct marketing (Art. 21(2)), and
/// research and statistics (Art. 21(6)), whatever these two rest on.
fn objectionable<'a>(purposes: &[Reason<'a>], by_basis: Vec<Reason<'a>>) -> Vec<Reason<'a>> {
    let mut objectionable = by_basis;
    for reason in purposes.iter().filter(|reason| reason.as_marketing || reason.as_research) {
        match objectionable.iter_mut().find(|other| other.id == reason.id && other.register == reason.register) {
            Some(other) => *other = *reason,
            None => objectionable.push(*reason),
        }
    }
    objectionable
}

fn given<'a>(rights: &mut Vec<Right<'a>>, kind: RightKind, because: Vec<Reason<'a>>) {
    if !because.is_empty() {
        rights.push(Right { kind, because, limited_by: Vec::new() });
    }
}

/// Every purpose of the controller's own registers, with what else than its basis gives a right.
///
/// Research on legitimate interests counts as resting on them: Art. 21(1) then gives at least as much as Art. 21(6).
fn purposes<'a>(notice: &'a Notice, vocabulary: &Vocabulary) -> Vec<Reason<'a>> {
    let is_research =
        |id: &str, purpose: &Purpose| flags_of(vocabulary, id, purpose).research && !purpose.rests_on(LegalBasis::LegitimateInterests);
    let of_register = |(register, _, held): (&'a str, _, &'a crate::notice::Register)| {
        held.purposes().map(move |(id, _, purpose)| Reason {
            register,
            id,
            purpose,
            as_marketing: is_marketing(vocabulary, id, purpose),
            as_research: is_research(id, purpose),
        })
    };
    notice.own_registers().flat_map(of_register).collect()
}

/// Whether any register takes decisions that are based solely on automated processing (Art. 22).
fn decides_automatically(notice: &Notice) -> bool {
    notice
        .own_registers()
        .any(|(_, _, register)| register.automated_decisions.said().is_some_and(|automated| !automated.decisions.items().is_empty()))
}

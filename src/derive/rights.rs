//! Which rights people have, and why: Art. 13(2)(b)–(d), 14(2)(c)–(e), 15 to 22, 77.

use super::is_marketing;
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
}

/// The rights that follow from a notice, in the order in which they are told.
///
/// A register held as processor gives none: its people turn to the controller.
pub fn rights<'a>(notice: &'a Notice, vocabulary: &Vocabulary) -> Vec<Right<'a>> {
    let purposes = purposes(notice, vocabulary);
    let on = |bases: &[LegalBasis]| -> Vec<Reason<'a>> {
        let rests = |reason: &&Reason| bases.iter().any(|basis| reason.purpose.rests_on(*basis));
        purposes.iter().filter(rests).map(|reason| Reason { as_marketing: false, ..*reason }).collect()
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
    // Art. 21(1): on legitimate interests or a public task; Art. 21(2): to direct marketing, whatever it rests on.
    let mut objectionable = on(&[LegalBasis::LegitimateInterests, LegalBasis::PublicTask]);
    for reason in purposes.iter().filter(|reason| reason.as_marketing) {
        match objectionable.iter_mut().find(|other| other.id == reason.id && other.register == reason.register) {
            Some(other) => other.as_marketing = true,
            None => objectionable.push(*reason),
        }
    }
    given(&mut rights, RightKind::Objection, objectionable);
    // Art. 7(3).
    given(&mut rights, RightKind::Withdrawal, on(&[LegalBasis::Consent]));
    if decides_automatically(notice) {
        rights.push(always(RightKind::AutomatedDecisions));
    }
    rights.push(always(RightKind::Complaint));
    rights
}

fn given<'a>(rights: &mut Vec<Right<'a>>, kind: RightKind, because: Vec<Reason<'a>>) {
    if !because.is_empty() {
        rights.push(Right { kind, because, limited_by: Vec::new() });
    }
}

/// Every purpose of the controller's own registers; `as_marketing` says whether it is direct marketing.
fn purposes<'a>(notice: &'a Notice, vocabulary: &Vocabulary) -> Vec<Reason<'a>> {
    let of_register = |(register, _, held): (&'a str, _, &'a crate::notice::Register)| {
        held.purposes().map(move |(id, _, purpose)| Reason { register, id, purpose, as_marketing: is_marketing(vocabulary, id, purpose) })
    };
    notice.own_registers().flat_map(of_register).collect()
}

/// Whether any register takes decisions that are based solely on automated processing (Art. 22).
fn decides_automatically(notice: &Notice) -> bool {
    notice
        .own_registers()
        .any(|(_, _, register)| register.automated_decisions.said().is_some_and(|automated| !automated.decisions.items().is_empty()))
}

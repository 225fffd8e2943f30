//! Transfers to third countries, from where recipients are: Art. 13(1)(f), 14(1)(f), Chapter V.

use super::all_recipients;
use crate::law::{self, AdequacyDecision, Scope};
use crate::notice::{Notice, Place, Recipient, Safeguard, SafeguardKind};
use crate::source::Span;
use crate::time::Date;

/// A recipient in one third country.
#[derive(Clone, Copy, Debug)]
pub struct Transfer<'a> {
    /// The id of the recipient, or of the cookie service that it provides.
    pub id: &'a str,
    /// The place of that id.
    pub span: Span,
    pub recipient: &'a Recipient,
    pub place: &'a Place,
    /// The path of the key that states the recipient.
    pub stated_in: &'static str,
    /// The decision in force for that country on the day asked for, whomever there it covers.
    pub adequacy: Option<&'static AdequacyDecision>,
}

/// What a transfer rests on.
#[derive(Clone, Copy, Debug)]
pub enum Ground<'a> {
    /// A decision that covers every recipient in the country: nobody has to state it.
    Adequacy(&'static AdequacyDecision),
    /// What the author states. An adequacy framework comes with its decision, if that is in force.
    Stated(&'a Safeguard, Option<&'static AdequacyDecision>),
}

/// Every transfer of a notice as of a day.
pub fn transfers(notice: &Notice, today: Date) -> Vec<Transfer<'_>> {
    let mut transfers = Vec::new();
    for found in all_recipients(notice) {
        for place in found.recipient.country.items() {
            let adequacy = match place {
                Place::Eea(_) => continue,
                Place::OutsideEea(_) => None,
                Place::Country(code) if law::is_eea(code.value, today) => continue,
                Place::Country(code) => law::adequacy(code.value, today),
            };
            transfers.push(Transfer {
                id: found.id,
                span: found.span,
                recipient: found.recipient,
                place,
                stated_in: found.stated_in,
                adequacy,
            });
        }
    }
    transfers
}

/// What a transfer rests on, in order: first the decision for the whole country, if there is one, then what is stated.
pub fn grounds<'a>(transfer: &Transfer<'a>, today: Date) -> Vec<Ground<'a>> {
    let whole = transfer.adequacy.filter(|decision| decision.scope == Scope::Whole).map(Ground::Adequacy);
    // A decision for the whole country holds whether or not the author states it too.
    let says_the_same = |safeguard: &&Safeguard| {
        whole.is_some() && safeguard.kind.said() == Some(&SafeguardKind::Adequacy) && safeguard.framework.is_not_stated()
    };
    let stated = transfer.recipient.safeguards.items().iter().filter(|safeguard| !says_the_same(safeguard));
    whole.into_iter().chain(stated.map(|safeguard| Ground::Stated(safeguard, decision(transfer, safeguard, today)))).collect()
}

/// The decision that a stated adequacy means, if it is in force on the day.
fn decision(transfer: &Transfer, safeguard: &Safeguard, today: Date) -> Option<&'static AdequacyDecision> {
    if safeguard.kind.said() != Some(&SafeguardKind::Adequacy) {
        return None;
    }
    match safeguard.framework.said() {
        Some(framework) => law::framework(framework.as_str()).filter(|decision| decision.is_in_force(today)),
        None => transfer.adequacy,
    }
}

//! Which duties a notice owes: what must be the case for each is in `law/duties.yaml`.

use super::{Ground, articles, children, grounds, is_marketing, rights, transfers};
use crate::decode::Stated;
use crate::law::{Act, Duty, When, is_eea};
use crate::notice::{LegalBasis, Notice, Purpose, RightKind, SafeguardKind};
use crate::project::vocabulary::Vocabulary;
use crate::time::Date;

/// Whether a notice owes a duty as of a day. What is not stated counts against the controller: a register that names no source
/// falls under Article 13, and one that names no recipient owes to say so.
pub fn is_owed(duty: &Duty, notice: &Notice, vocabulary: &Vocabulary, today: Date) -> bool {
    of_its_articles(duty, notice) && applies(duty.when, notice, vocabulary, today)
}

/// A duty of Article 14 alone is owed only for data from elsewhere, one of Article 13 alone only for data from the person.
fn of_its_articles(duty: &Duty, notice: &Notice) -> bool {
    let is_of = |article: u8| duty.provisions.iter().any(|one| one.act == Act::Gdpr && one.article == article);
    let (thirteen, fourteen) = (is_of(13), is_of(14));
    if thirteen == fourteen {
        return true;
    }
    let mut owed = notice.own_registers().map(|(_, _, register)| articles(register)).peekable();
    owed.peek().is_none() || owed.any(|owed| if thirteen { owed.thirteen } else { owed.fourteen })
}

fn applies(when: When, notice: &Notice, vocabulary: &Vocabulary, today: Date) -> bool {
    match when {
        When::Always => true,
        When::Representative => notice.representative.is_said(),
        When::DataProtectionOfficer => !notice.data_protection_officer.is_none(),
        When::LegitimateInterests => rests_on(notice, LegalBasis::LegitimateInterests),
        When::Consent => rests_on(notice, LegalBasis::Consent),
        When::Recipients => notice.own_registers().any(|(_, _, register)| !register.recipients.is_none()),
        When::Transfer => !transfers(notice, today).is_empty(),
        When::AutomatedDecisions => notice.own_registers().any(|(_, _, register)| !register.automated_decisions.is_none()),
        When::Decisions => rights(notice, vocabulary).iter().any(|right| right.kind == RightKind::AutomatedDecisions),
        When::FurtherPurpose => any_purpose(notice, |_, purpose| is_claimed(&purpose.further)),
        When::Children => children(notice, vocabulary).is_some(),
        When::Exemption => notice.own_registers().any(|(_, _, register)| is_claimed(&register.exemption)),
        When::FromElsewhere => notice.own_registers().any(|(_, _, register)| articles(register).fourteen),
        When::Objection => rights(notice, vocabulary).iter().any(|right| right.kind == RightKind::Objection),
        When::JointControllers => !notice.joint_controllers.items().is_empty(),
        When::OutsideTheEea => super::establishment(notice).is_some_and(|country| !is_eea(country, today)),
        When::Adequacy => rests_transfers(notice, today, |kind| kind == SafeguardKind::Adequacy),
        When::AppropriateSafeguards => rests_transfers(notice, today, SafeguardKind::is_appropriate_safeguard),
        When::BindingCorporateRules => rests_transfers(notice, today, |kind| kind == SafeguardKind::BindingCorporateRules),
        When::Derogation => rests_transfers(notice, today, SafeguardKind::is_derogation),
        When::Cookies => notice.cookies.is_said() || notice.cookies.is_not_stated(),
        When::ElectronicMarketing => any_purpose(notice, |id, purpose| markets(vocabulary, id, purpose)),
    }
}

fn rests_on(notice: &Notice, basis: LegalBasis) -> bool {
    any_purpose(notice, |_, purpose| purpose.rests_on(basis))
}

fn any_purpose(notice: &Notice, is_such: impl Fn(&str, &Purpose) -> bool) -> bool {
    notice.own_registers().any(|(_, _, register)| register.purposes().any(|(id, _, purpose)| is_such(id, purpose)))
}

/// Whether a purpose is direct marketing, by what it is or by what it says of how it reaches people.
fn markets(vocabulary: &Vocabulary, id: &str, purpose: &Purpose) -> bool {
    is_marketing(vocabulary, id, purpose) || is_claimed(&purpose.marketing)
}

/// Whether the author says that something is the case, be it that the rest is still to be found out.
fn is_claimed<T>(stated: &Stated<T>) -> bool {
    stated.is_said() || stated.is_unknown()
}

/// Whether a transfer rests on such a ground. A decision for a whole country is one, though nobody states it.
fn rests_transfers(notice: &Notice, today: Date, is_such: impl Fn(SafeguardKind) -> bool) -> bool {
    transfers(notice, today).iter().flat_map(|transfer| grounds(transfer, today)).any(|ground| match ground {
        Ground::Adequacy(_) => is_such(SafeguardKind::Adequacy),
        Ground::Stated(safeguard, _) => safeguard.kind.said().is_some_and(|kind| is_such(*kind)),
    })
}

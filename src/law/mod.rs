//! What the law says, as data, and how a provision of the GDPR is cited.
//!
//! The facts are in the YAML files beside this one, each with where it is from and the day it was checked;
//! `verified: false` marks what nobody has yet read in the act or in a source that quotes it. What follows from the
//! facts for a notice is for the rules to say.
//!
//! Begin with [`Provision`], then look things up with the functions here. They take the day they are asked about: law
//! in force is law in force on a day. A table is parsed when the first of its records is asked for.

mod change;
mod country;
mod country_names;
mod provision;
mod statutes;
mod tables;
mod versions;

pub use change::{ChangeRow, Class, Difference, Pattern, Turn, change_row, change_rows, is_left_out};
pub use country::{Country, CountryCode, Membership, countries, country, is_country, is_eea, is_eu};
pub use country_names::country_called;
pub use provision::{Act, NotAProvision, Provision, cited, eprivacy, gdpr};
pub use statutes::{RetentionKind, RetentionProvision, Statute, statute, statute_ids};
pub use tables::{
    AdequacyDecision, Authority, AuthorityStatus, ConsentAge, CookieLaw, Duty, NationalRight, OtherLaw, Remit, RepealedClauses, Scope,
    When, Words,
};
pub use versions::{TableVersion, table_versions};

use crate::time::Date;

/// Returns the adequacy decision for a country that is in force on a day (Art. 45(3)).
///
/// `None` means that there is none, which alone does not forbid a transfer (Art. 46, 49). A decision may cover only some
/// recipients there: look at [`AdequacyDecision::scope`].
pub fn adequacy(country: CountryCode, on: Date) -> Option<&'static AdequacyDecision> {
    tables::ADEQUACY.iter().find(|decision| decision.country == Some(country) && decision.is_in_force(on))
}

/// Returns every adequacy decision for a country, also those that have lapsed, the oldest first.
pub fn adequacy_decisions(country: CountryCode) -> Vec<&'static AdequacyDecision> {
    let mut decisions: Vec<_> = tables::ADEQUACY.iter().filter(|decision| decision.country == Some(country)).collect();
    decisions.sort_by_key(|decision| decision.in_force);
    decisions
}

/// Returns the decision on a framework such as `eu-us-dpf`, whether or not it is still in force.
pub fn framework(id: &str) -> Option<&'static AdequacyDecision> {
    tables::ADEQUACY.iter().find(|decision| decision.framework.as_deref() == Some(id))
}

/// The ids of the frameworks, also of those that have lapsed.
pub fn framework_ids() -> impl Iterator<Item = &'static str> {
    tables::ADEQUACY.iter().filter_map(|decision| decision.framework.as_deref())
}

/// Decisions on standard contractual clauses that no longer count (Art. 46(5)).
pub fn repealed_clauses() -> &'static [RepealedClauses] {
    &tables::REPEALED_CLAUSES
}

/// Returns the supervisory authority with this id: `fi`, `de-by-private`.
pub fn authority(id: &str) -> Option<&'static Authority> {
    tables::AUTHORITIES.iter().find(|authority| authority.id == id)
}

/// The ids of all supervisory authorities.
pub fn authority_ids() -> impl Iterator<Item = &'static str> {
    tables::AUTHORITIES.iter().map(|authority| authority.id.as_str())
}

/// Returns the authority that watches over a controller established in a country (Art. 55).
///
/// `region` is ISO 3166-2 without the country. It matters where regions have authorities of their own: in Germany for
/// everybody, so that without a region the answer is `None`; in Spain for some public bodies. A territory without an
/// authority has that of its state.
pub fn competent_authority(country: CountryCode, region: Option<&str>, is_public: bool) -> Option<&'static Authority> {
    let in_country = || tables::AUTHORITIES.iter().filter(move |authority| authority.country == country);
    let regional = in_country()
        .find(|authority| authority.region.is_some() && authority.region.as_deref() == region && watches_over(authority.remit, is_public));
    let national = || in_country().find(|authority| authority.region.is_none() && watches_over(authority.remit, is_public));
    let of_state = || {
        let state = self::country(country)?.part_of?;
        competent_authority(state, region, is_public)
    };
    regional.or_else(national).or_else(of_state)
}

/// The regions of a country that have authorities of their own, by their codes without the country's, each once.
pub fn regions_with_authorities(country: CountryCode) -> impl Iterator<Item = &'static str> {
    let in_country = tables::AUTHORITIES.iter().filter(move |authority| authority.country == country);
    in_country.filter_map(|authority| authority.region.as_deref()).collect::<std::collections::BTreeSet<_>>().into_iter()
}

fn watches_over(remit: Remit, is_public: bool) -> bool {
    match remit {
        Remit::All => true,
        Remit::Private => !is_public,
        Remit::Public => is_public,
        Remit::Federal => false,
    }
}

/// Returns the age of consent to information society services in a country (Art. 8(1)), where the table has it.
///
/// A territory in which the GDPR applies as in its state has the age of its state.
pub fn consent_age(country: CountryCode) -> Option<&'static ConsentAge> {
    let own = tables::CONSENT_AGE.iter().find(|record| record.country == country);
    own.or_else(|| consent_age(self::country(country)?.part_of?))
}

/// The rights that the national law of a country adds to those of the Regulation.
pub fn national_rights(country: CountryCode) -> impl Iterator<Item = &'static NationalRight> {
    tables::NATIONAL_RIGHTS.iter().filter(move |right| right.country == country)
}

/// The data protection law of a country that the GDPR does not stand for, where the table has it.
pub fn other_law(country: CountryCode) -> Option<&'static OtherLaw> {
    tables::OTHER_LAWS.iter().find(|law| law.country == country)
}

/// Returns the law on storing and reading on people's devices in a country, where the table has it. A territory has that of its state.
pub fn cookie_law(country: CountryCode) -> Option<&'static CookieLaw> {
    let of = |code| tables::COOKIE_LAW.iter().find(|record| record.country == code);
    of(country).or_else(|| of(self::country(country)?.part_of?))
}

/// What Art. 13 and 14 have the controller tell, about in the order of the text.
pub fn duties() -> &'static [Duty] {
    &tables::DUTIES
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::parse_date;
    use std::collections::BTreeSet;

    fn code(text: &str) -> CountryCode {
        CountryCode::parse(text).unwrap()
    }

    fn day(text: &str) -> Date {
        parse_date(text).unwrap()
    }

    #[test]
    fn every_record_has_a_source_and_the_day_it_was_checked() {
        let authorities = tables::AUTHORITIES.iter().map(|record| (&record.source, record.checked));
        let adequacy = tables::ADEQUACY.iter().map(|record| (&record.source, record.checked));
        let ages = tables::CONSENT_AGE.iter().map(|record| (&record.source, record.checked));
        let duties = tables::DUTIES.iter().map(|record| (&record.source, record.checked));
        let clauses = tables::REPEALED_CLAUSES.iter().map(|record| (&record.source, record.checked));
        let rights = tables::NATIONAL_RIGHTS.iter().map(|record| (&record.source, record.checked));
        let others = tables::OTHER_LAWS.iter().map(|record| (&record.source, record.checked));
        let cookies = tables::COOKIE_LAW.iter().map(|record| (&record.source, record.checked));
        let changes = change_rows().iter().map(|record| (&record.source, record.checked));
        let of_law =
            authorities.chain(adequacy).chain(clauses).chain(ages).chain(duties).chain(rights).chain(others).chain(cookies).chain(changes);
        for (source, checked) in of_law {
            assert!(!source.is_empty());
            assert!(checked >= day("2026-01-01"), "{source}");
        }
    }

    #[test]
    fn ids_are_unique_and_countries_are_known() {
        let mut ids = BTreeSet::new();
        assert!(authority_ids().chain(framework_ids()).chain(duties().iter().map(|duty| duty.id.as_str())).all(|id| ids.insert(id)));
        let countries = tables::AUTHORITIES.iter().map(|record| record.country);
        let adequate = tables::ADEQUACY.iter().filter_map(|record| record.country);
        let ages = tables::CONSENT_AGE.iter().map(|record| record.country);
        let national =
            tables::NATIONAL_RIGHTS.iter().map(|record| record.country).chain(tables::OTHER_LAWS.iter().map(|record| record.country));
        let cookies = tables::COOKIE_LAW.iter().map(|record| record.country);
        for code in countries.chain(adequate).chain(ages).chain(national).chain(cookies) {
            assert!(country(code).is_some(), "{code}");
        }
    }

    #[test]
    fn every_eea_state_has_an_authority_and_an_age_of_consent() {
        let today = day("2026-11-22");
        for state in countries().filter(|country| country.eea.is_some() && is_eea(country.code, today)) {
            assert!(consent_age(state.code).is_some(), "{}", state.code);
            let region = if state.code == code("DE") { Some("BE") } else { None };
            assert!(competent_authority(state.code, region, false).is_some(), "{}", state.code);
        }
    }

    #[test]
    fn the_law_on_cookies_is_told_only_where_it_was_read() {
        let finnish = cookie_law(code("FI")).unwrap();
        assert!(finnish.law().unwrap().get("sv").unwrap().contains("917/2014"));
        assert_eq!(finnish.authority().unwrap().get("en"), Some("Finnish Transport and Communications Agency Traficom"));
        assert_eq!(cookie_law(code("AX")).map(|found| found.country), Some(code("FI")));
        assert!(cookie_law(code("SE")).unwrap().law().is_none());
        assert!(cookie_law(code("US")).is_none());
        let today = day("2026-11-22");
        for state in countries().filter(|country| country.eea.is_some() && is_eea(country.code, today)) {
            assert!(cookie_law(state.code).is_some(), "{}", state.code);
        }
    }

    #[test]
    fn an_annulled_decision_no_longer_counts() {
        let shield = framework("eu-us-privacy-shield").unwrap();
        assert!(shield.is_in_force(day("2020-07-15")));
        assert!(!shield.is_in_force(day("2020-07-16")));
        assert_eq!(adequacy(code("US"), day("2020-07-15")).map(|found| found.decision.as_str()), Some("(EU) 2016/1250"));
        assert!(adequacy(code("US"), day("2020-07-16")).is_none());
        assert!(adequacy(code("US"), day("2015-12-01")).is_none());
    }

    #[test]
    fn the_united_states_are_adequate_only_for_certified_recipients() {
        let decision = adequacy(code("US"), day("2026-11-22")).unwrap();
        assert_eq!(decision.scope, Scope::Certified);
        assert_eq!(decision.framework.as_deref(), Some("eu-us-dpf"));
        assert!(adequacy(code("IN"), day("2026-11-22")).is_none());
    }

    #[test]
    fn at_most_one_decision_for_a_country_is_in_force() {
        for decision in tables::ADEQUACY.iter() {
            let Some(country) = decision.country else { continue };
            let in_force = adequacy_decisions(country).into_iter().filter(|other| other.is_in_force(decision.in_force)).count();
            assert_eq!(in_force, 1, "{country}");
            assert_eq!(decision.until.is_some_and(|until| until <= day("2026-11-22")), decision.ended_by.is_some(), "{country}");
        }
    }

    #[test]
    fn a_bavarian_body_has_the_authority_for_its_sector() {
        let found = |region, is_public| competent_authority(code("DE"), region, is_public).map(|found| found.id.as_str());
        assert_eq!(found(Some("BY"), false), Some("de-by-private"));
        assert_eq!(found(Some("BY"), true), Some("de-by-public"));
        assert_eq!(found(Some("BE"), true), Some("de-be"));
        assert_eq!(found(None, false), None);
        assert_eq!(found(Some("XX"), false), None);
        let name = authority("de-by-private").unwrap().names.get("de");
        assert_eq!(name, Some("Bayerisches Landesamt für Datenschutzaufsicht"));
    }

    #[test]
    fn where_regions_have_no_authority_the_region_is_not_asked() {
        let found = |country, region, is_public| competent_authority(code(country), region, is_public).map(|found| found.id.as_str());
        assert_eq!(found("FI", None, false), Some("fi"));
        assert_eq!(found("FI", Some("18"), true), Some("fi"));
        assert_eq!(found("AX", None, false), Some("fi"));
        assert_eq!(found("AX", None, true), Some("ax"));
        assert_eq!(found("ES", Some("CT"), true), Some("es-ct"));
        assert_eq!(found("ES", Some("CT"), false), Some("es"));
        assert_eq!(found("US", None, false), None);
    }

    #[test]
    fn an_unsure_address_is_not_handed_out() {
        assert!(authority("mt").unwrap().postal("en").is_empty());
        assert_eq!(authority("fi").unwrap().postal("sv"), ["PB 800", "00531 Helsingfors"]);
        assert_eq!(authority("fi").unwrap().postal("fi"), ["PL 800", "00531 Helsinki"]);
    }

    #[test]
    fn every_point_of_the_first_two_paragraphs_is_a_duty() {
        let provisions: BTreeSet<Provision> = duties().iter().flat_map(|duty| duty.provisions.iter().copied()).collect();
        for (article, paragraph, points) in [(13, 1, 'a'..='f'), (13, 2, 'a'..='f'), (14, 1, 'a'..='f'), (14, 2, 'a'..='g')] {
            for point in points {
                let provision = gdpr(article).par(paragraph).point(point);
                assert!(provisions.contains(&provision), "{provision}");
            }
        }
        for duty in duties() {
            assert!(["fi", "en", "sv"].iter().all(|language| duty.title.get(language).is_some()), "{}", duty.id);
        }
    }
}

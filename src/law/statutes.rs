//! Acts that notices cite, and those of their provisions that say how long data is kept.
//!
//! A notice names either by its id: an act as the law behind a purpose (Art. 6(1)(c)), a provision as the reason for a
//! period (Art. 13(2)(a)). In `statutes.yaml` provisions stand under their act; here both are a [`Statute`].

use std::sync::LazyLock;

use serde::{Deserialize, Deserializer, Serialize};

use super::country::CountryCode;
use super::tables::Words;
use crate::source::yaml;
use crate::time::{Date, Period};

/// An act, or one provision of it.
#[derive(Debug)]
pub struct Statute {
    pub id: String,
    /// The id of the act, which is also that of an act as a whole.
    pub act: String,
    pub country: CountryCode,
    /// The act's title with its number, also for a provision.
    pub title: Words,
    /// What makes it a provision; `None` for an act as a whole.
    pub provision: Option<RetentionProvision>,
    pub source: String,
    pub checked: Date,
    pub verified: bool,
}

/// A provision that says, or from which it follows, how long something is kept.
#[derive(Debug)]
pub struct RetentionProvision {
    /// Chapter and section as in `2:10`, or the section alone; `None` where the source has none.
    pub section: Option<String>,
    /// What is kept.
    pub subject: Words,
    pub period: Period,
    /// The event that the period runs from: a term of the vocabulary.
    pub event: String,
    pub kind: RetentionKind,
}

/// What a period in the law means for the controller.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RetentionKind {
    /// The data must be kept at least so long: a legal obligation (Art. 6(1)(c)).
    Minimum,
    /// The data may be kept at most so long.
    Maximum,
    /// Claims lapse after it: a reason to keep the data (Art. 6(1)(f)), never a duty.
    Limitation,
    /// An authority recommends it.
    Guidance,
    /// Nothing but custom, usually derived from periods for claims.
    Customary,
}

/// The act or provision with this id.
pub fn statute(id: &str) -> Option<&'static Statute> {
    STATUTES.iter().find(|statute| statute.id == id)
}

/// The ids of all acts and provisions, each act before its provisions.
pub fn statute_ids() -> impl Iterator<Item = &'static str> {
    STATUTES.iter().map(|statute| statute.id.as_str())
}

static STATUTES: LazyLock<Vec<Statute>> = LazyLock::new(|| {
    let acts: Vec<Act> = yaml::embedded("law/statutes.yaml", include_str!("statutes.yaml"));
    acts.into_iter().flat_map(Act::into_statutes).collect()
});

/// A record of `statutes.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Act {
    id: String,
    country: CountryCode,
    title: Words,
    source: String,
    checked: Date,
    #[serde(default = "yes")]
    verified: bool,
    #[serde(default)]
    provisions: Vec<ProvisionRecord>,
}

/// A provision under its act.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ProvisionRecord {
    id: String,
    section: Option<String>,
    subject: Words,
    #[serde(deserialize_with = "period")]
    period: Period,
    event: String,
    kind: RetentionKind,
    source: String,
    checked: Date,
    #[serde(default = "yes")]
    verified: bool,
}

impl Act {
    fn into_statutes(self) -> Vec<Statute> {
        let Act { id, country, title, source, checked, verified, provisions } = self;
        let act = Statute { act: id.clone(), id, country, title: title.clone(), provision: None, source, checked, verified };
        let mut all: Vec<_> = provisions.into_iter().map(|record| record.into_statute(&act)).collect();
        all.insert(0, act);
        all
    }
}

impl ProvisionRecord {
    fn into_statute(self, of: &Statute) -> Statute {
        let ProvisionRecord { id, section, subject, period, event, kind, source, checked, verified } = self;
        let provision = Some(RetentionProvision { section, subject, period, event, kind });
        Statute { id, act: of.id.clone(), country: of.country, title: of.title.clone(), provision, source, checked, verified }
    }
}

fn period<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Period, D::Error> {
    let text = String::deserialize(deserializer)?;
    Period::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a period such as `6 years`")))
}

fn yes() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_record_has_a_source_and_an_id_of_its_own() {
        let mut ids = BTreeSet::new();
        for statute in STATUTES.iter() {
            assert!(ids.insert(&statute.id), "{} stands twice", statute.id);
            assert!(!statute.source.is_empty(), "{}", statute.id);
            assert!(statute.checked.year() >= 2026, "{}", statute.id);
        }
    }

    #[test]
    fn every_statute_has_its_words_in_our_languages() {
        for statute in STATUTES.iter() {
            for language in ["fi", "en", "sv"] {
                assert!(statute.title.get(language).is_some(), "{} {language}", statute.id);
                let Some(provision) = &statute.provision else { continue };
                assert!(provision.subject.get(language).is_some(), "{} {language}", statute.id);
            }
        }
    }

    #[test]
    fn ids_and_events_are_in_kebab_case() {
        let events = STATUTES.iter().filter_map(|statute| Some(statute.provision.as_ref()?.event.as_str()));
        for id in statute_ids().chain(events) {
            assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{id}");
        }
    }

    #[test]
    fn an_id_begins_with_the_country_and_a_provision_with_its_act() {
        for statute in STATUTES.iter() {
            let country = statute.country.as_str().to_lowercase();
            assert!(statute.id.starts_with(&format!("{country}-")), "{}", statute.id);
            if statute.provision.is_some() {
                assert!(statute_ids().any(|act| statute.id.starts_with(&format!("{act}-"))), "{}", statute.id);
            }
        }
    }

    #[test]
    fn vouchers_are_kept_six_years_by_the_accounting_act() {
        let vouchers = statute("fi-accounting-act-2-10").unwrap();
        assert_eq!(vouchers.title.get("fi"), Some("Kirjanpitolaki (1336/1997)"));
        let provision = vouchers.provision.as_ref().unwrap();
        assert_eq!(provision.section.as_deref(), Some("2:10"));
        assert_eq!(provision.period.to_string(), "6 years");
        assert_eq!(provision.event, "end-of-calendar-year-of-financial-year");
        assert_eq!(provision.kind, RetentionKind::Minimum);
        assert!(statute("fi-accounting-act").unwrap().provision.is_none());
        assert!(statute("no-such-act").is_none());
    }
}

//! Countries: the ISO 3166-1 codes, and since when each has belonged to the EU and the EEA.
//!
//! Names of countries are not law and not here: the locales have them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::source::yaml;
use crate::time::Date;

/// Two upper-case letters in the manner of ISO 3166-1, such as `FI`.
///
/// That there is such a country is for [`country`] to say; a code only has the right form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    /// Reads `FI`; `None` for anything but two upper-case ASCII letters.
    pub fn parse(text: &str) -> Option<CountryCode> {
        let letters: [u8; 2] = text.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(CountryCode(letters))
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("parse() lets in nothing but ASCII letters")
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for CountryCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CountryCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<CountryCode, D::Error> {
        let text = String::deserialize(deserializer)?;
        CountryCode::parse(&text).ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a country code, two upper-case letters")))
    }
}

/// A country or territory with a code of its own.
#[derive(Debug)]
pub struct Country {
    pub code: CountryCode,
    /// `None` if it never was a member of the EU, or only as a part of one.
    pub eu: Option<Membership>,
    /// `None` if it never was a member of the EEA, or only as a part of one.
    pub eea: Option<Membership>,
    /// The member state that it is a part of, where the GDPR applies to it as such: Finland for Åland.
    pub part_of: Option<CountryCode>,
}

/// The days for which a state has been a member: from `since` up to, not including, `until`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Membership {
    pub since: Date,
    pub until: Option<Date>,
}

impl Membership {
    fn covers(self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }
}

/// The country or territory with this code, or `None` if the code is nobody's.
pub fn country(code: CountryCode) -> Option<&'static Country> {
    COUNTRIES.get(&code)
}

/// Whether the text is the code of a country or territory: `FI` is, `fi`, `UK` and `EU` are not.
pub fn is_country(code: &str) -> bool {
    CountryCode::parse(code).and_then(country).is_some()
}

/// Every country and territory, by code.
pub fn countries() -> impl Iterator<Item = &'static Country> {
    COUNTRIES.values()
}

/// Whether a country was in the EEA on a day, by itself or as a part of a member state.
///
/// `false` makes it a third country in the sense of GDPR Chapter V: EEA Joint Committee Decision 154/2018 has
/// Iceland, Liechtenstein and Norway treated as member states.
pub fn is_eea(code: CountryCode, on: Date) -> bool {
    is_member(code, on, |country| country.eea)
}

/// Whether a country was in the EU on a day, by itself or as a part of a member state.
pub fn is_eu(code: CountryCode, on: Date) -> bool {
    is_member(code, on, |country| country.eu)
}

fn is_member(code: CountryCode, on: Date, membership: fn(&Country) -> Option<Membership>) -> bool {
    let Some(country) = country(code) else { return false };
    let state = country.part_of.and_then(self::country).unwrap_or(country);
    membership(state).is_some_and(|membership| membership.covers(on))
}

static COUNTRIES: LazyLock<BTreeMap<CountryCode, Country>> = LazyLock::new(|| {
    let table = table();
    let mut countries = BTreeMap::new();
    for code in table.codes.list {
        let state = table.members.states.get(&code);
        let eu = state.and_then(|state| Some(Membership { since: state.eu_since?, until: state.eu_until }));
        let eea = state.map(|state| Membership { since: state.eea_since, until: state.eea_until });
        let part_of = table.territories.part_of.get(&code).copied();
        countries.insert(code, Country { code, eu, eea, part_of });
    }
    countries
});

fn table() -> Table {
    yaml::embedded("law/countries.yaml", include_str!("countries.yaml"))
}

/// The file `countries.yaml`. Each part has its own source.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Table {
    members: Members,
    territories: Territories,
    codes: Codes,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "where a fact is from is for those who edit the table, and for the test that it is there")]
struct Members {
    source: String,
    checked: Date,
    verified: bool,
    states: BTreeMap<CountryCode, State>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct State {
    eu_since: Option<Date>,
    eu_until: Option<Date>,
    eea_since: Date,
    eea_until: Option<Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "as for the members")]
struct Territories {
    source: String,
    checked: Date,
    verified: bool,
    part_of: BTreeMap<CountryCode, CountryCode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "as for the members")]
struct Codes {
    source: String,
    checked: Date,
    verified: bool,
    list: Vec<CountryCode>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::parse_date;

    fn code(text: &str) -> CountryCode {
        CountryCode::parse(text).unwrap()
    }

    fn day(text: &str) -> Date {
        parse_date(text).unwrap()
    }

    #[test]
    fn a_code_is_two_upper_case_letters() {
        assert_eq!(code("FI").to_string(), "FI");
        assert_eq!(serde_json::to_string(&code("NO")).unwrap(), r#""NO""#);
        for wrong in ["", "F", "fi", "FIN", "F1", "Å", "ÅL"] {
            assert_eq!(CountryCode::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn only_codes_in_use_are_countries() {
        for known in ["FI", "NO", "US", "AX", "GB"] {
            assert!(is_country(known), "{known}");
        }
        for unknown in ["UK", "EU", "XX", "fi", "EL"] {
            assert!(!is_country(unknown), "{unknown}");
        }
    }

    #[test]
    fn norway_is_in_the_eea_and_not_in_the_eu() {
        assert!(is_eea(code("NO"), day("2026-11-22")));
        assert!(!is_eu(code("NO"), day("2026-11-22")));
    }

    #[test]
    fn thirty_states_are_in_the_eea_and_twenty_seven_in_the_eu() {
        let today = day("2026-11-22");
        let are_members = |membership: fn(&Country) -> Option<Membership>| {
            countries().filter(|country| membership(country).is_some_and(|m| m.covers(today))).count()
        };
        assert_eq!(are_members(|country| country.eea), 30);
        assert_eq!(are_members(|country| country.eu), 27);
    }

    #[test]
    fn membership_is_a_matter_of_the_day() {
        assert!(is_eea(code("GB"), day("2020-12-31")));
        assert!(!is_eea(code("GB"), day("2021-01-01")));
        assert!(!is_eea(code("CH"), day("2026-11-22")));
        assert!(!is_eea(code("HR"), day("2012-01-01")));
    }

    #[test]
    fn a_territory_follows_its_state() {
        assert!(is_eea(code("AX"), day("2026-11-22")));
        assert!(!is_eea(code("FO"), day("2026-11-22")));
        assert!(!is_eea(code("SJ"), day("2026-11-22")));
    }

    #[test]
    fn every_member_and_territory_is_among_the_codes() {
        let table = table();
        let codes: Vec<&CountryCode> =
            table.members.states.keys().chain(table.territories.part_of.keys()).chain(table.territories.part_of.values()).collect();
        for code in codes {
            assert!(table.codes.list.contains(code), "{code}");
        }
        for source in [table.members.source, table.territories.source, table.codes.source] {
            assert!(!source.is_empty());
        }
        assert!(table.codes.list.is_sorted());
    }
}

//! What else countries are called: their codes of three letters, and their names in the languages that we have words in.
//!
//! Only for recognising a country that was not written by its code. What readers see is for the locales to say; here their
//! data (Unicode CLDR) is read as the table that it is.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::country::{CountryCode, country};
use crate::source::yaml;
use crate::time::Date;

/// The country that a text certainly means: by its code in small letters, three letters, or its name.
pub fn country_called(text: &str) -> Option<CountryCode> {
    let text = text.trim();
    // In small letters Norway cannot be told from a denial.
    if text.eq_ignore_ascii_case("no") && text != "NO" {
        return None;
    }
    let by_code = CountryCode::parse(&text.to_uppercase()).filter(|code| country(*code).is_some());
    by_code.or_else(|| NAMES.get(&text.to_lowercase()).copied())
}

/// Every name that means one country only, in small letters.
static NAMES: LazyLock<HashMap<String, CountryCode>> = LazyLock::new(|| {
    let mut meant: HashMap<String, HashSet<CountryCode>> = HashMap::new();
    let table = table();
    for (name, code) in table.three_letters.codes.into_iter().chain(table.others.codes) {
        meant.entry(name.to_lowercase()).or_default().insert(code);
    }
    for locale in
        [include_str!("../../locales/en/cldr.json"), include_str!("../../locales/fi/cldr.json"), include_str!("../../locales/sv/cldr.json")]
    {
        let regions: Regions = serde_json::from_str(locale).expect("our CLDR data parses, which a test holds");
        for (code, name) in regions.regions {
            if let Some(code) = CountryCode::parse(&code).filter(|code| country(*code).is_some()) {
                meant.entry(name.to_lowercase()).or_default().insert(code);
            }
        }
    }
    let only = |(name, codes): (String, HashSet<CountryCode>)| match codes.into_iter().collect::<Vec<_>>().as_slice() {
        [code] => Some((name, *code)),
        _ => None,
    };
    meant.into_iter().filter_map(only).collect()
});

/// The part of a locale's data that names countries.
#[derive(Deserialize)]
struct Regions {
    regions: HashMap<String, String>,
}

fn table() -> Table {
    yaml::embedded("law/country-names.yaml", include_str!("country-names.yaml"))
}

/// The file `country-names.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Table {
    three_letters: Names,
    others: Names,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "where a fact is from is for those who edit the table, and for the test that it is there")]
struct Names {
    source: String,
    checked: Date,
    verified: bool,
    codes: BTreeMap<String, CountryCode>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::countries;

    #[test]
    fn a_country_is_known_by_its_names_and_codes() {
        for name in ["FI", "fi", "FIN", "Finland", "Suomi", "suomi", "SUOMI"] {
            assert_eq!(country_called(name).map(|code| code.to_string()).as_deref(), Some("FI"), "{name}");
        }
        assert_eq!(country_called("UK"), CountryCode::parse("GB"));
        for name in ["", "no", "F", "XX", "EU", "EEA", "Europe", "F1"] {
            assert_eq!(country_called(name), None, "{name}");
        }
    }

    #[test]
    fn every_country_has_three_letters_and_every_record_a_source() {
        let table = table();
        for country in countries().filter(|country| country.code.as_str() != "XK") {
            assert!(table.three_letters.codes.values().any(|code| *code == country.code), "{}", country.code);
        }
        for names in [table.three_letters, table.others] {
            assert!(!names.source.is_empty() && names.codes.values().all(|code| country(*code).is_some()));
        }
    }
}

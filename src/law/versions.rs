//! Which state of the law the program judges by: each table with its digest and the days on which its records were checked.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::source::digest::sha256;
use crate::source::yaml;
use crate::time::{Date, parse_date};

/// A table of law as it is compiled into the program.
#[derive(Clone, Debug, Serialize)]
pub struct TableVersion {
    pub name: &'static str,
    /// SHA-256 of the file, in hexadecimal: two reports with the same digest were judged by the same table.
    pub digest: String,
    pub records: usize,
    /// How many of the records nobody has yet read in the act or in a source that quotes it.
    pub unverified: usize,
    /// The day of the oldest check of a record, and of the newest.
    pub checked_from: Option<Date>,
    pub checked_to: Option<Date>,
}

const TABLES: &[(&str, &str)] = &[
    ("adequacy", include_str!("adequacy.yaml")),
    ("authorities", include_str!("authorities.yaml")),
    ("changes", include_str!("changes.yaml")),
    ("consent-age", include_str!("consent-age.yaml")),
    ("cookie-law", include_str!("cookie-law.yaml")),
    ("countries", include_str!("countries.yaml")),
    ("duties", include_str!("duties.yaml")),
    ("national-rights", include_str!("national-rights.yaml")),
    ("other-laws", include_str!("other-laws.yaml")),
    ("repealed-clauses", include_str!("repealed-clauses.yaml")),
    ("statutes", include_str!("statutes.yaml")),
];

/// Every table, by name.
pub fn table_versions() -> Vec<TableVersion> {
    TABLES.iter().map(|(name, text)| version(name, text)).collect()
}

fn version(name: &'static str, text: &str) -> TableVersion {
    let mut records = Vec::new();
    collect(&yaml::embedded(name, text), &mut records);
    let is_unverified = |record: &&Map<String, Value>| record.get("verified") == Some(&Value::Bool(false)) || has_unsure_status(record);
    let days = || records.iter().filter_map(|record| parse_date(record.get("checked")?.as_str()?));
    TableVersion {
        name,
        digest: sha256(text),
        records: records.len(),
        unverified: records.iter().filter(is_unverified).count(),
        checked_from: days().min(),
        checked_to: days().max(),
    }
}

/// Authorities grade what was checked of them; see [`AuthorityStatus`](super::AuthorityStatus).
fn has_unsure_status(record: &Map<String, Value>) -> bool {
    let status = record.get("status").and_then(Value::as_str);
    status.is_some_and(|status| !matches!(status, "verified-two-sources" | "corrected"))
}

/// A record is what says when it was checked, however deep in its table it stands.
fn collect(value: &Value, records: &mut Vec<Map<String, Value>>) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("checked") {
                records.push(fields.clone());
            }
            fields.values().for_each(|inner| collect(inner, records));
        }
        Value::Array(items) => items.iter().for_each(|inner| collect(inner, records)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_tells_when_it_was_checked() {
        for table in table_versions() {
            assert_eq!(table.digest.len(), 64, "{}", table.name);
            assert!(table.records > 0 && table.unverified <= table.records && table.checked_from.is_some(), "{table:?}");
        }
    }
}

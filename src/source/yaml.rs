//! The door to `serde_yaml`: the tables that seloste ships, and the files that it writes for authors.
//!
//! Notices are not read here but in [`tree`](super::tree): serde stops at a file's first mistake, and a lawyer should see them all at once.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Parses a table that is compiled into the program.
///
/// # Panics
///
/// When `text` does not parse: a broken table is our own mistake, and a test opens every one of them.
pub fn embedded<T: DeserializeOwned>(name: &str, text: &str) -> T {
    serde_yaml::from_str(text).unwrap_or_else(|cause| panic!("the built-in table {name} does not parse: {cause}"))
}

/// Writes a value as a file that both people and [`tree`](super::tree) read.
///
/// # Panics
///
/// When the value cannot be written in YAML, such as a mapping with mappings for keys, which none of ours has.
pub fn written<T: Serialize>(value: &T) -> String {
    serde_yaml::to_string(value).unwrap_or_else(|cause| panic!("a value of ours cannot be written: {cause}"))
}

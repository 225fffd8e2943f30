//! The door to `serde_yaml`: the tables and settings that seloste itself ships or reads.
//!
//! Notices are not read here but in [`tree`](super::tree): serde stops at a file's first mistake, and a lawyer should see them all at once.

use serde::de::DeserializeOwned;

/// Parses a table that is compiled into the program.
///
/// # Panics
///
/// When `text` does not parse: a broken table is our own mistake, and a test opens every one of them.
pub fn embedded<T: DeserializeOwned>(name: &str, text: &str) -> T {
    serde_yaml::from_str(text).unwrap_or_else(|cause| panic!("the built-in table {name} does not parse: {cause}"))
}

//! The door to `sha2`: short names for long texts.

use sha2::{Digest, Sha256};

/// The SHA-256 (FIPS 180-4) of a text, in hexadecimal.
pub fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first 64 bits of a text's SHA-256, in hexadecimal: enough to see whether somebody changed it, and not meant to withstand more.
pub fn fingerprint(text: &str) -> String {
    let mut digest = sha256(text);
    digest.truncate(16);
    digest
}

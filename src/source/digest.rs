//! The door to `sha2`: short names for long texts, and for files.

use std::io::{self, Write};

use sha2::{Digest, Sha256};

/// The SHA-256 (FIPS 180-4) of a text, in hexadecimal.
pub fn sha256(text: &str) -> String {
    let mut digester = Digester::default();
    digester.add(text.as_bytes());
    digester.finish()
}

/// The first 64 bits of a text's SHA-256, in hexadecimal: enough to see whether somebody changed it, and not meant to withstand more.
pub fn fingerprint(text: &str) -> String {
    let mut digest = sha256(text);
    digest.truncate(16);
    digest
}

/// A SHA-256 of what is written into it piece by piece, for what nobody wants to hold in memory whole.
#[derive(Clone, Default)]
pub struct Digester(Sha256);

impl Digester {
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// The SHA-256 of everything so far, in hexadecimal.
    pub fn finish(self) -> String {
        self.0.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

impl Write for Digester {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.add(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

//! An entry of the cache: a line with the digest of the rest, a line that says what the rest holds, and the bytes of the files.
//!
//! Nothing in it is believed before it has been seen to be what was once written: a disk may have failed, a build may have been killed.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Component, Path};

use serde::{Deserialize, Serialize};

use crate::render::Files;
use crate::source::digest::Digester;

/// How many characters a SHA-256 has in hexadecimal.
const DIGEST: usize = 64;

/// What an entry holds.
#[derive(Serialize, Deserialize)]
struct Head {
    /// The entry's own name, so that none is taken for another.
    key: String,
    /// The path of each file and how many bytes it has, in the order in which they follow.
    files: Vec<(String, usize)>,
}

/// An entry that is to be written.
pub struct Entry<'a> {
    head: Vec<u8>,
    files: &'a Files,
}

impl Entry<'_> {
    pub fn new<'a>(key: &str, files: &'a Files) -> Entry<'a> {
        let head = Head { key: key.to_owned(), files: files.iter().map(|(path, bytes)| (path.clone(), bytes.len())).collect() };
        let mut head = serde_json::to_vec(&head).expect("a head is plain data");
        head.push(b'\n');
        Entry { head, files }
    }

    /// How many bytes it has.
    pub fn size(&self) -> u64 {
        (DIGEST + 1 + self.head.len() + self.files.iter().map(|(_, bytes)| bytes.len()).sum::<usize>()) as u64
    }

    pub fn write(&self, mut file: File) -> io::Result<()> {
        let parts = || std::iter::once(self.head.as_slice()).chain(self.files.iter().map(|(_, bytes)| bytes.as_slice()));
        let mut digester = Digester::default();
        parts().for_each(|part| digester.add(part));
        file.write_all((digester.finish() + "\n").as_bytes())?;
        parts().try_for_each(|part| file.write_all(part))
    }
}

/// The files of the entry with this name; `None` if these are not its bytes.
pub fn read(bytes: &[u8], key: &str) -> Option<Files> {
    let (digest, rest) = bytes.split_at_checked(DIGEST)?;
    let rest = rest.strip_prefix(b"\n")?;
    let mut digester = Digester::default();
    digester.add(rest);
    if digester.finish().as_bytes() != digest {
        return None;
    }
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    let head: Head = serde_json::from_slice(rest.get(..end)?).ok()?;
    if head.key != key {
        return None;
    }
    let mut contents = rest.get(end + 1..)?;
    let mut files = Vec::new();
    for (path, length) in head.files {
        let (file, after) = contents.split_at_checked(length)?;
        files.push((path, file.to_vec()));
        contents = after;
    }
    contents.is_empty().then_some(files)
}

/// Whether a path stays within the folder that it is joined to.
pub fn is_inside(path: &str) -> bool {
    Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

/// Whether a file in the cache is called as entries are.
pub fn is_name(name: &str) -> bool {
    name.len() == DIGEST && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

//! Texts in several languages: which there are in a file, and from which wording of the source language each translation was made.
//!
//! A file of notices says its texts in some languages itself; `translations/<language>/` may say them in more. A [`Lock`] remembers
//! what each translation was made from, so that a change of the one makes the others [stale](State::Stale). Nothing here reads the disk.

mod added;
mod lock;
mod texts;
mod write;
pub mod xliff;

pub use added::add;
pub use lock::{Lock, State};
pub use texts::{Found, Wording, languages, texts};
pub use write::{in_place, translations};

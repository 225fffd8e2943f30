//! Versions of a notice: what is kept of each, what applied when, and what changed, in words.
//!
//! What changed is told from the words of both versions alone, so that it can be told of versions whose sources are long gone.

mod markdown;
pub mod page;
pub mod told;

pub use page::{Changes, LABELS, Version};
pub use told::{Group, Line, Place, Presence, Told, told};

//! Privacy notices from YAML: checked against Articles 12 to 14 GDPR, then published.
//!
//! ```text
//!  YAML ─► source ─► decode ─► notice ─► project ─► derive ─┬─► check ─────► diagnostics
//!                                                           └─► document ─► locale ─► render ─► site ─► files
//! ```
//!
//! Files become nodes that know their place; nodes become a notice; what follows from its facts is derived; the notice is checked
//! against the law and, independently, laid out as phrases; a language turns phrases into words, templates turn words into bytes, and a
//! site is a map from path to bytes.
//!
//! Read the rooms in this order. A room may use those above it, never those below; `tests/layers.rs` holds us to it.

pub mod error; // what the world did to us
pub mod time; // days and periods
pub mod source; // bytes → values that know their place
pub mod law; // what the law says, as data
pub mod diagnostic; // what is wrong, where, by which provision
pub mod decode; // nodes → values, collecting every mistake
pub mod prose; // the Markdown that authors may write
pub mod notice; // what a controller has to tell people
pub mod translation; // texts in several languages, and what each was made from
pub mod project; // a folder on disk, read and resolved
pub mod derive; // what follows from the facts
pub mod changes; // what differs between two states of a notice
pub mod check; // rules over a notice
pub mod fix; // repairs, tried on paper and then written
pub mod findings; // what was found, for people and for programs
pub mod document; // a notice laid out, in phrases
pub mod locale; // phrases → words
pub mod render; // words → bytes
pub mod history; // versions of a notice, and what changed, in words
pub mod site; // editions → a website
pub mod serve; // a website that is shown while it is written
pub mod evidence; // duties, verdicts and sentences → a report
pub mod reach; // addresses elsewhere, on request
pub mod cli; // verbs

//! What is wrong, where, and by which provision.
//!
//! A diagnostic is an author's mistake. [`terminal`] shows it as the best compilers do.

mod fix;
pub mod terminal;

pub use fix::{Edit, Fix, drop_shared};

use crate::law::Provision;
use crate::source::Span;

/// The codes of the mistakes of reading. Each has a section in `docs/reading.md`.
pub const READING: &[&str] = &[
    "broken-message",
    "contradictory-level",
    "duplicate-key",
    "empty-value",
    "extends-loop",
    "file-name",
    "file-size",
    "hidden-character",
    "incomplete-language",
    "incomplete-retention",
    "incomplete-settings",
    "left-over-record",
    "link-out",
    "no-lock",
    "not-text",
    "nothing-stated",
    "notice-gone",
    "one-address",
    "refused-html",
    "refused-image",
    "refused-link",
    "syntax",
    "translated-twice",
    "translation-without-text",
    "unknown-key",
    "unknown-language",
    "unknown-message",
    "unknown-rule",
    "unknown-term",
    "unknown-word",
    "unpublishable",
    "unresolved-reference",
    "unused-part",
    "unworded-language",
    "version-changed",
    "version-order",
    "version-unreadable",
    "well-known-file",
    "wrong-message",
    "wrong-type",
];

/// How strong a claim we make. The order is that of urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The law requires it and it is not there, or the file cannot be read as it stands.
    Error,
    /// Guidance or strong practice asks for it, or it is probably not what the author meant.
    Warning,
    /// Good practice.
    Advice,
}

impl Severity {
    /// Its name, as reports and options write it.
    pub const fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Advice => "advice",
        }
    }
}

/// A finding, as it is shown to an author.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub severity: Severity,
    /// The rule's id, or the code of a reading mistake such as `unknown-key`.
    pub code: &'static str,
    /// The offence, in lower case and without a full stop.
    pub message: String,
    /// The first is where it happened; the others are context.
    pub labels: Vec<Label>,
    /// What to type.
    pub help: Option<String>,
    /// The provisions it rests on; empty for mistakes of reading.
    pub law: Vec<Provision>,
    /// What mends it, if there is exactly one right answer.
    pub fix: Option<Fix>,
}

/// What is true of one place.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub span: Span,
    pub text: String,
}

impl Diagnostic {
    /// An error of reading, at the place where reading failed.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>, label: impl Into<String>) -> Self {
        debug_assert!(READING.contains(&code), "`{code}` is no code of reading: add it above, and a section to docs/reading.md");
        Diagnostic {
            severity: Severity::Error,
            code,
            message: message.into(),
            labels: vec![Label { span, text: label.into() }],
            help: None,
            law: Vec::new(),
            fix: None,
        }
    }

    /// Adds a place that helps to understand.
    pub fn also(&mut self, span: Span, label: impl Into<String>) -> &mut Self {
        self.labels.push(Label { span, text: label.into() });
        self
    }

    /// Says what to type.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Self {
        self.help = Some(help.into());
        self
    }

    /// Says what mends it; `None` leaves it to the author.
    pub fn fix(&mut self, fix: Option<Fix>) -> &mut Self {
        self.fix = fix;
        self
    }

    /// What to type, and whether the command types it itself.
    pub fn advice(&self) -> Option<String> {
        const BY_ITSELF: &str = "`seloste check --fix` does it";
        match (&self.help, &self.fix) {
            (Some(help), Some(_)) if help.ends_with('?') => Some(format!("{help} {BY_ITSELF}")),
            (Some(help), Some(_)) => Some(format!("{help}; {BY_ITSELF}")),
            (None, Some(fix)) => Some(format!("{}: {BY_ITSELF}", fix.does)),
            (help, None) => help.clone(),
        }
    }

    /// Where it happened.
    pub fn span(&self) -> Span {
        self.labels.first().map(|label| label.span).expect("every constructor gives a first label")
    }
}

/// How many findings there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Tally {
    pub errors: usize,
    pub warnings: usize,
    pub advice: usize,
}

impl Tally {
    pub fn of<'a>(diagnostics: impl IntoIterator<Item = &'a Diagnostic>) -> Tally {
        let mut tally = Tally::default();
        for diagnostic in diagnostics {
            match diagnostic.severity {
                Severity::Error => tally.errors += 1,
                Severity::Warning => tally.warnings += 1,
                Severity::Advice => tally.advice += 1,
            }
        }
        tally
    }
}

impl std::ops::AddAssign for Tally {
    fn add_assign(&mut self, other: Tally) {
        self.errors += other.errors;
        self.warnings += other.warnings;
        self.advice += other.advice;
    }
}

/// Puts findings in reading order and drops those that say the same of the same place,
/// which happens when several notices inherit one mistake. If they would not mend it alike, there is no one right answer.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| (a.span(), a.severity, a.code, &a.message).cmp(&(b.span(), b.severity, b.code, &b.message)));
    diagnostics.dedup_by(|again, first| {
        let is_same = again.code == first.code && again.labels == first.labels && again.message == first.message;
        if is_same && again.fix != first.fix {
            first.fix = None;
        }
        is_same
    });
}

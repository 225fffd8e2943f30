//! Whether every translation says what its original says: GDPR Art. 12(1).
//!
//! Only a project that keeps locks is asked from which wording its translations were made; `seloste translations confirm` begins them.

use super::languages::each;
use super::{Context, Findings, Rule};
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "stale-translation",
        severity: Severity::Error,
        law: &[gdpr(12).par(1)],
        summary: "a translation was made from an earlier wording",
        manual: include_str!("../../docs/rules/stale-translation.md"),
        check: stale_translation,
    },
    Rule {
        id: "unrecorded-translation",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1)],
        summary: "nobody recorded which wording a translation was made from",
        manual: include_str!("../../docs/rules/unrecorded-translation.md"),
        check: unrecorded_translation,
    },
];

/// How many characters of a wording a message shows.
const SHOWN: usize = 160;

fn stale_translation(cx: &Context, findings: &mut Findings) {
    let told = &cx.project.translations.stale;
    if told.is_empty() {
        return;
    }
    each(cx, |_, words| {
        for (language, words) in words {
            let Some((from, original)) = told.get(&words.span) else { continue };
            let now = text_at(cx, *original);
            findings.push(words.span, format!("made from: “{}”", shown(from))).also(*original, format!("now: “{}”", shown(&now))).help(
                format!(
                    "translate it anew, or if it still says the same, run `seloste translations confirm --stale --language {language}`"
                ),
            );
        }
    });
}

fn unrecorded_translation(cx: &Context, findings: &mut Findings) {
    let told = &cx.project.translations.unrecorded;
    if told.is_empty() {
        return;
    }
    each(cx, |_, words| {
        for (_, words) in words {
            let Some(original) = told.get(&words.span) else { continue };
            findings
                .push(words.span, "not in the lock")
                .also(*original, "a translation of this, or of an earlier wording")
                .help("see that both say the same, then run `seloste translations confirm`");
        }
    });
}

/// The words of a notice that stand at a place.
fn text_at(cx: &Context, place: Span) -> String {
    let mut found = String::new();
    each(cx, |_, words| {
        if let Some((_, words)) = words.iter().find(|(_, words)| words.span == place) {
            found.clone_from(&words.value);
        }
    });
    found
}

/// Words on one line, and not more of them than can be read.
fn shown(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line,
    }
}

//! Whether every translation says what its original says: GDPR Art. 12(1).
//!
//! Only a project that keeps locks is asked from which wording its translations were made; `seloste translations confirm` begins them.

use super::languages::each;
use super::{Context, Findings, Rule};
use crate::decode::quoted;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{Language, figures};
use crate::project::translations::Told;
use crate::source::{Span, Spanned};

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
    Rule {
        id: "differing-figures",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1)],
        summary: "a text says other numbers or addresses in one language than in another",
        manual: include_str!("../../docs/rules/differing-figures.md"),
        check: differing_figures,
    },
];

/// How many characters of a wording a message shows.
const SHOWN: usize = 160;

fn stale_translation(cx: &Context, findings: &mut Findings) {
    let told = &cx.project.translations.stale;
    if told.is_empty() {
        return;
    }
    each(cx, |_, all| {
        for (language, words) in all {
            let Some(stale) = told.get(&words.span) else { continue };
            let now = words_at(all, stale.original);
            let command = named(stale, *language);
            findings
                .push(words.span, format!("made from: “{}”", shown(&stale.from)))
                .also(stale.original, format!("now: “{}”", shown(now)))
                .help(format!("translate it anew; or if it still says the same, run `seloste translations confirm --stale {command}`"));
        }
    });
}

fn unrecorded_translation(cx: &Context, findings: &mut Findings) {
    let told = &cx.project.translations.unrecorded;
    if told.is_empty() {
        return;
    }
    each(cx, |_, all| {
        for (language, words) in all {
            let Some(unrecorded) = told.get(&words.span) else { continue };
            findings
                .push(words.span, "not in the lock")
                .also(unrecorded.original, "a translation of this, or of an earlier wording")
                .help(format!("see that both say the same, then run `seloste translations confirm {}`", named(unrecorded, *language)));
        }
    });
}

fn differing_figures(cx: &Context, findings: &mut Findings) {
    let first = cx.notice.languages().first().copied();
    each(cx, |_, words| {
        let original = words.iter().find(|(language, _)| Some(*language) == first).or_else(|| words.first());
        let Some((source, original)) = original.filter(|_| words.len() > 1) else { return };
        let expected = figures(&original.value);
        for (_, words) in words.iter().filter(|(language, _)| language != source) {
            let own = figures(&words.value);
            let lacking: Vec<_> = expected.difference(&own).map(String::as_str).collect();
            let added: Vec<_> = own.difference(&expected).map(String::as_str).collect();
            let label = match (lacking.is_empty(), added.is_empty()) {
                (true, true) => continue,
                (false, true) => format!("does not say {}, as `{source}` does", quoted(&lacking)),
                (true, false) => format!("says {}, which `{source}` does not", quoted(&added)),
                (false, false) => format!("says {} where `{source}` says {}", quoted(&added), quoted(&lacking)),
            };
            let help = "let both languages say the same, and write numbers in figures in both";
            findings.push(words.span, label).also(original.span, format!("in `{source}`")).help(help);
        }
    });
}

/// A translation as the command line names it.
fn named(told: &Told, language: Language) -> String {
    format!("--notice {} --text '{}' --language {language}", told.file, told.address)
}

/// The words of a text that stand at a place.
fn words_at(all: &[(Language, Spanned<String>)], place: Span) -> &str {
    all.iter().find(|(_, words)| words.span == place).map_or("", |(_, words)| words.value.as_str())
}

/// Words on one line, and not more of them than can be read.
fn shown(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line,
    }
}

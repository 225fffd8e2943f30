//! Words from before the Regulation, and words that it has others for: GDPR Art. 12(1), 94(1).

use super::phrases::{self, PhraseList, Phrases};
use super::{Context, Findings, Rule, texts};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::{CountryCode, gdpr};

pub const RULES: &[Rule] = &[
    Rule {
        id: "repealed-law",
        severity: Severity::Warning,
        law: &[gdpr(94).par(1), gdpr(12).par(5)],
        summary: "a text follows a law that no longer applies",
        manual: include_str!("../../docs/rules/repealed-law.md"),
        check: repealed_law,
    },
    Rule {
        id: "outdated-term",
        severity: Severity::Advice,
        law: &[gdpr(12).par(1)],
        summary: "a text uses a name from before the Regulation",
        manual: include_str!("../../docs/rules/outdated-term.md"),
        check: outdated_term,
    },
    Rule {
        id: "misused-term",
        severity: Severity::Advice,
        law: &[gdpr(4), gdpr(12).par(1)],
        summary: "a text uses a word that the Regulation has another for",
        manual: include_str!("../../docs/rules/misused-term.md"),
        check: misused_term,
    },
];

/// Where an act in force is called as a repealed one is elsewhere: the Norwegian Personal Data Act of 2018.
const NAMESAKE: &str = "NO";

fn report(cx: &Context, findings: &mut Findings, list: fn(&Phrases) -> &PhraseList, label: &str, help: &str) {
    for text in texts::all(cx) {
        if let Some((phrase, span)) = phrases::find(cx, text, list) {
            findings.push(span, format!("“{}” {label}", phrase.trim_end_matches('*'))).help(help);
        }
    }
}

fn repealed_law(cx: &Context, findings: &mut Findings) {
    if derive::establishment(cx.notice).is_some_and(|country| CountryCode::as_str(&country) == NAMESAKE) {
        return;
    }
    let help = "name the law in force, such as the GDPR, and leave out what only the old law provided";
    report(cx, findings, |phrases| &phrases.repealed_law, "is from a law that the GDPR has replaced", help);
}

fn outdated_term(cx: &Context, findings: &mut Findings) {
    let help = "call it a privacy notice, or as your language does: tietosuojaseloste, dataskyddsbeskrivning";
    report(cx, findings, |phrases| &phrases.outdated_terms, "is what the law called it before the GDPR", help);
}

fn misused_term(cx: &Context, findings: &mut Findings) {
    let help = "use the Regulation’s words, such as “controller”, rekisterinpitäjä, personuppgiftsansvarig; or simply “we” and “you”";
    report(cx, findings, |phrases| &phrases.misused_terms, "is not the Regulation’s word for it", help);
}

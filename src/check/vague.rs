//! Words that leave open what they should tell: purposes, interests and lists of data. GDPR Art. 5(1)(b), 12(1), 13(1)(d).
//!
//! The words are data, in `vague.yaml`; how they are found in a text is in [`phrases`](super::phrases).

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::phrases::PhraseList;
use super::texts::{self, Version};
use super::{Context, Findings, Rule, grip};
use crate::decode::Stated;
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{LegalBasis, Term, Text, Words};
use crate::source::{Span, yaml};

/// The open words of one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Vague {
    purposes: PhraseList,
    interests: PhraseList,
    /// Recipients that could be anybody, where they are all that a name says.
    recipients: PhraseList,
    /// How a list of recipients is left open.
    more_recipients: PhraseList,
    open_lists: PhraseList,
}

static VAGUE: LazyLock<BTreeMap<String, Vague>> = LazyLock::new(|| yaml::embedded("check/vague.yaml", include_str!("vague.yaml")));

pub const RULES: &[Rule] = &[
    Rule {
        id: "open-ended-purpose",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('c'), gdpr(5).par(1).point('b'), gdpr(12).par(1)],
        summary: "a purpose leaves open what the data is used for",
        manual: include_str!("../../docs/rules/open-ended-purpose.md"),
        check: open_ended_purpose,
    },
    Rule {
        id: "vague-interest",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('d'), gdpr(14).par(2).point('b')],
        summary: "the legitimate interest is too general to be weighed",
        manual: include_str!("../../docs/rules/vague-interest.md"),
        check: vague_interest,
    },
    Rule {
        id: "open-ended-data",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1), gdpr(14).par(1).point('d')],
        summary: "a list of data leaves open what else is collected",
        manual: include_str!("../../docs/rules/open-ended-data.md"),
        check: open_ended_data,
    },
    Rule {
        id: "open-ended-recipient",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1), gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e')],
        summary: "a recipient could be anybody",
        manual: include_str!("../../docs/rules/open-ended-recipient.md"),
        check: open_ended_recipient,
    },
];

/// The first phrase of a list that a text holds, with the place of the words that hold it.
fn find(text: &Text, list: fn(&Vague) -> &PhraseList) -> Option<(&'static str, Span)> {
    match &text.words {
        Words::Same(words) => VAGUE.values().find_map(|vague| list(vague).find(words)).map(|phrase| (phrase, text.span)),
        Words::Each(each) => each.iter().find_map(|(language, words)| {
            let vague = VAGUE.get(language.code())?;
            list(vague).find(words).map(|phrase| (phrase, words.span))
        }),
    }
}

/// What a phrase is called in a label: its asterisk is for the search.
fn quoted(phrase: &str) -> String {
    format!("“{}” tells nobody what is meant", phrase.trim_end_matches('*'))
}

fn open_ended_purpose(cx: &Context, findings: &mut Findings) {
    for (_, _, _, purpose) in grip::purposes(cx.notice) {
        let texts = [&purpose.name, &purpose.description];
        if let Some((phrase, span)) = texts.into_iter().filter_map(Stated::said).find_map(|text| find(text, |vague| &vague.purposes)) {
            findings.push(span, quoted(phrase)).help("say what is done with the data, and to what end");
        }
    }
}

fn vague_interest(cx: &Context, findings: &mut Findings) {
    for (_, _, _, purpose) in grip::purposes(cx.notice).filter(|found| found.3.rests_on(LegalBasis::LegitimateInterests)) {
        if let Some((phrase, span)) = purpose.interest.said().and_then(|text| find(text, |vague| &vague.interests)) {
            findings.push(span, quoted(phrase)).help("say what you gain by this very purpose, as in “to recover what we are owed”");
        }
    }
}

fn open_ended_data(cx: &Context, findings: &mut Findings) {
    let registers = cx.notice.own_registers();
    for (_, _, category) in registers.flat_map(|(_, _, register)| register.data()) {
        let items = category.items.items().iter().filter_map(|item| match &item.item {
            Term::Written(text) => Some(text),
            Term::Named(_) => None,
        });
        for text in category.name.said().into_iter().chain(items) {
            if let Some((phrase, span)) = find(text, |vague| &vague.open_lists) {
                findings.push(span, quoted(phrase)).help("list all of it, each datum as an item of its own");
            }
        }
    }
}

/// Whether words in a language, or in any, name a recipient that could be anybody.
fn is_anybody(version: &Version) -> bool {
    let lists = VAGUE.iter().filter(|(language, _)| version.language.is_none_or(|code| code.code() == language.as_str()));
    lists.into_iter().any(|(_, vague)| vague.recipients.holds(version.words) || vague.more_recipients.find(version.words).is_some())
}

fn open_ended_recipient(cx: &Context, findings: &mut Findings) {
    for found in derive::all_recipients(cx.notice) {
        let category = match found.recipient.category.said() {
            Some(Term::Written(text)) => Some(text),
            _ => None,
        };
        let texts = found.recipient.name.said().into_iter().chain(category);
        if let Some(version) = texts.flat_map(texts::versions).find(is_anybody) {
            findings
                .push(version.span, "tells nobody who receives the data")
                .help("name the company, or say what kind of company it is, where, and what it does for you");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_in_lower_case_and_not_empty() {
        for (language, vague) in VAGUE.iter() {
            for phrase in vague
                .purposes
                .iter()
                .chain(vague.interests.iter())
                .chain(vague.open_lists.iter())
                .chain(vague.recipients.iter())
                .chain(vague.more_recipients.iter())
            {
                assert!(!phrase.trim_end_matches('*').is_empty() && *phrase == phrase.to_lowercase(), "{language}: {phrase}");
            }
        }
    }
}

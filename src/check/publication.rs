//! How a notice lives: whom it covers, which version it is, and how its changes reach people. GDPR Art. 5(2), 7(2), 12(1), 13(3).

use super::phrases;
use super::{Context, Findings, Rule, grip, texts};
use crate::decode::Stated;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{Text, Texts};

pub const RULES: &[Rule] = &[
    Rule {
        id: "no-scope",
        severity: Severity::Advice,
        law: &[gdpr(12).par(1)],
        summary: "a notice does not say whom and what it covers",
        manual: include_str!("../../docs/rules/no-scope.md"),
        check: no_scope,
    },
    Rule {
        id: "unversioned-notice",
        severity: Severity::Advice,
        law: &[gdpr(5).par(2)],
        summary: "a notice has no version to tell it from earlier ones",
        manual: include_str!("../../docs/rules/unversioned-notice.md"),
        check: unversioned_notice,
    },
    Rule {
        id: "unannounced-changes",
        severity: Severity::Advice,
        law: &[gdpr(12).par(1), gdpr(13).par(3), gdpr(14).par(4)],
        summary: "a notice does not say how its changes are made known",
        manual: include_str!("../../docs/rules/unannounced-changes.md"),
        check: unannounced_changes,
    },
    Rule {
        id: "changes-left-to-readers",
        severity: Severity::Warning,
        law: &[gdpr(5).par(1).point('a'), gdpr(12).par(1), gdpr(13).par(3)],
        summary: "people are to look for changes themselves",
        manual: include_str!("../../docs/rules/changes-left-to-readers.md"),
        check: changes_left_to_readers,
    },
    Rule {
        id: "notice-within-terms",
        severity: Severity::Warning,
        law: &[gdpr(7).par(2), gdpr(12).par(1)],
        summary: "the notice calls itself a part of terms that people accept",
        manual: include_str!("../../docs/rules/notice-within-terms.md"),
        check: notice_within_terms,
    },
];

/// Whether a text at a named place is neither stated nor a known gap, nor are the texts as a whole.
fn lacks(texts: &Stated<Texts>, text: fn(&Texts) -> &Stated<Text>) -> bool {
    match texts.said() {
        Some(texts) => grip::lacks(text(texts)),
        None => texts.todo().is_none(),
    }
}

fn no_scope(cx: &Context, findings: &mut Findings) {
    let texts = &cx.notice.texts;
    // The people of the only register are those whom the notice is for.
    let has_several = cx.notice.own_registers().count() > 1;
    if has_several && lacks(texts, |texts| &texts.scope) && lacks(texts, |texts| &texts.introduction) {
        findings
            .push(grip::of_notice(cx.notice), "who is meant is left to the reader")
            .help("add `texts:` with `scope:`, as in `scope: { en: \"This notice is for customers of our online shop.\" }`");
    }
}

fn unversioned_notice(cx: &Context, findings: &mut Findings) {
    if grip::lacks(&cx.notice.version) {
        findings
            .push(grip::of_notice(cx.notice), "looks like the one before it, once it changes")
            .help("add `version:`, as in `version: \"1.0\"`, and keep what was published");
    }
}

fn unannounced_changes(cx: &Context, findings: &mut Findings) {
    if lacks(&cx.notice.texts, |texts| &texts.changes) {
        findings
            .push(grip::of_notice(cx.notice), "changes, and nobody learns of it")
            .help("add `texts:` with `changes:`: how people hear of a change before it takes effect");
    }
}

fn changes_left_to_readers(cx: &Context, findings: &mut Findings) {
    let changes = cx.notice.texts.said().and_then(|texts| texts.changes.said());
    if let Some((phrase, span)) = changes.and_then(|text| phrases::find(cx, text, |phrases| &phrases.duty_to_look)) {
        findings
            .push(span, format!("“{}” leaves it to people to look", phrase.trim_end_matches('*')))
            .help("say how you tell them, as in “we send you an e-mail a month before”");
    }
}

fn notice_within_terms(cx: &Context, findings: &mut Findings) {
    for text in texts::prose(cx) {
        if let Some((phrase, span)) = phrases::find(cx, text, |phrases| &phrases.within_terms) {
            findings
                .push(span, format!("“{}”: information is given, not agreed on", phrase.trim_end_matches('*')))
                .help("keep the notice apart from the terms, and announce its changes by themselves");
        }
    }
}

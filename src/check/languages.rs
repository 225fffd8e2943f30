//! Whether every language of a notice says the same: GDPR Art. 12(1).

use super::grip;
use super::{Context, Findings, Rule};
use crate::decode::Choice;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{Language, Notice, Part, Text, Words, parts};
use crate::project::{Kind, Vocabulary};
use crate::source::{Span, Spanned};

pub const RULES: &[Rule] = &[
    Rule {
        id: "untranslated-text",
        severity: Severity::Error,
        law: &[gdpr(12).par(1)],
        summary: "a text is not there in every language of the notice",
        manual: include_str!("../../docs/rules/untranslated-text.md"),
        check: untranslated_text,
    },
    Rule {
        id: "unlisted-language",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1)],
        summary: "a text is in a language that the notice is not published in",
        manual: include_str!("../../docs/rules/unlisted-language.md"),
        check: unlisted_language,
    },
    Rule {
        id: "unstated-languages",
        severity: Severity::Error,
        law: &[gdpr(12).par(1)],
        summary: "a notice does not say in which languages it is published",
        manual: include_str!("../../docs/rules/unstated-languages.md"),
        check: unstated_languages,
    },
];

/// The project's own words for the terms that a notice uses.
///
/// A term does not know of which kind it is, so a word that several kinds share is met in each of them.
fn own_words<'a>(notice: &'a Notice, vocabulary: &'a Vocabulary) -> Vec<&'a Text> {
    let mut ids: Vec<&str> = Vec::new();
    for (id, _, register) in notice.registers() {
        ids.push(id);
        ids.extend(register.data().map(|(id, _, _)| id));
        ids.extend(register.purposes().map(|(id, _, purpose)| crate::derive::kind_of(id, purpose)));
    }
    let terms = parts(notice).into_iter().filter_map(|part| match part {
        Part::Term(id) => Some(id.value.as_str()),
        _ => None,
    });
    ids.extend(terms);
    ids.sort_unstable();
    ids.dedup();
    let kinds = Kind::ALL.iter().map(|(_, kind)| *kind);
    kinds.flat_map(|kind| ids.iter().filter_map(move |id| vocabulary.own_words(kind, id))).collect()
}

/// Visits every text that the notice has in one language or several, and the project's words for its terms.
pub(super) fn each(cx: &Context, mut visit: impl FnMut(&Text, &[(Language, Spanned<String>)])) {
    let of_notice = cx.parts.iter().copied().filter_map(|part| match part {
        Part::Prose(text) | Part::Name(text) => Some(text),
        _ => None,
    });
    for text in of_notice.chain(own_words(cx.notice, &cx.project.vocabulary)) {
        if let Words::Each(words) = &text.words {
            visit(text, words);
        }
    }
}

fn untranslated_text(cx: &Context, findings: &mut Findings) {
    if !cx.notice.languages.is_said() {
        return;
    }
    let languages = cx.notice.languages();
    each(cx, |text, words| {
        let lacking: Vec<_> = languages.iter().filter(|language| !words.iter().any(|(code, _)| code == *language)).collect();
        if !lacking.is_empty() {
            let codes = lacking.iter().map(|language| format!("`{language}`")).collect::<Vec<_>>().join(", ");
            findings
                .push(text.span, format!("lacks {codes}"))
                .help("translate it, here or under `translations/`, or leave the language out of `languages`");
        }
    });
    if languages.len() < 2 {
        return;
    }
    let shape = languages.iter().map(|language| format!("{language}: …")).collect::<Vec<_>>().join(", ");
    for part in cx.parts.iter().copied() {
        let Part::Prose(Text { span, words: Words::Same(_) }) = part else { continue };
        findings.push(*span, "read in every language alike").help(format!("write it in each language: `{{ {shape} }}`"));
    }
}

fn unlisted_language(cx: &Context, findings: &mut Findings) {
    if !cx.notice.languages.is_said() {
        return;
    }
    let languages = cx.notice.languages();
    // The vocabulary and the parts that notices inherit serve several of them, and may well hold more languages than one.
    let own = cx.notice.file.source;
    let id = cx.notice.id.as_str();
    let is_own = |source| source == own || cx.project.translations.files.get(&source).is_some_and(|file| file == id);
    for part in cx.parts.iter().copied() {
        let (Part::Prose(text) | Part::Name(text)) = part else { continue };
        let Words::Each(words) = &text.words else { continue };
        let is_unlisted = |language: &Language, words: &Spanned<String>| !languages.contains(language) && is_own(words.span.source);
        for (language, words) in words.iter().filter(|(language, words)| is_unlisted(language, words)) {
            findings
                .push(words.span, format!("`{language}` is not among the notice's languages"))
                .help("add it to `languages`, or remove the text");
        }
    }
}

fn unstated_languages(cx: &Context, findings: &mut Findings) {
    if !grip::lacks(&cx.notice.languages) {
        return;
    }
    let mut other: Option<(Language, Span)> = None;
    each(cx, |_, words| {
        let foreign = words.iter().find(|(language, _)| *language != Language::ENGLISH);
        other = other.or(foreign.map(|(language, words)| (*language, words.span)));
    });
    if let Some((language, span)) = other {
        findings
            .push(grip::of_notice(cx.notice), "published in English unless it says otherwise")
            .also(span, format!("but written in `{language}`, too"))
            .help(format!("add `languages: [{language}]` with every language of the notice"));
    }
}

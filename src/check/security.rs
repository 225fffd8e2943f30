//! What a notice says of security: GDPR Art. 5(1)(a), 32(1).
//!
//! Whether the measures suffice is not for a notice; only what is said of them is looked at here.

use std::sync::LazyLock;

use serde::Deserialize;

use super::phrases;
use super::texts::{self, Version};
use super::{Context, Findings, Rule};
use crate::decode::{Stated, nearest};
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{Notice, Term};
use crate::source::yaml;

pub const RULES: &[Rule] = &[
    Rule {
        id: "absolute-security",
        severity: Severity::Warning,
        law: &[gdpr(5).par(1).point('a'), gdpr(32).par(1)],
        summary: "a text promises security that nobody can promise",
        manual: include_str!("../../docs/rules/absolute-security.md"),
        check: absolute_security,
    },
    Rule {
        id: "unknown-certificate",
        severity: Severity::Warning,
        law: &[gdpr(5).par(1).point('a')],
        summary: "a certificate is named after a standard that we do not know",
        manual: include_str!("../../docs/rules/unknown-certificate.md"),
        check: unknown_certificate,
    },
    Rule {
        id: "outdated-security",
        severity: Severity::Advice,
        law: &[gdpr(32).par(1)],
        summary: "a security measure names a means that has had its day",
        manual: include_str!("../../docs/rules/outdated-security.md"),
        check: outdated_security,
    },
];

/// The file `standards.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Standards {
    certified: Vec<String>,
    outdated: Vec<Outdated>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Outdated {
    name: String,
    instead: String,
}

static STANDARDS: LazyLock<Standards> = LazyLock::new(|| yaml::embedded("check/standards.yaml", include_str!("standards.yaml")));

fn absolute_security(cx: &Context, findings: &mut Findings) {
    for version in texts::all(cx).flat_map(texts::versions) {
        if let Some(phrase) = promise(cx, &version) {
            findings
                .push(version.span, format!("“{}” can be said of nothing", phrase.trim_end_matches('*')))
                .help("say what you do, as in “access is limited and logged”");
        }
    }
}

/// A promise in a sentence that does not turn it round: "no transmission is completely secure" promises nothing.
fn promise(cx: &Context, version: &Version) -> Option<&'static str> {
    let lists: Vec<_> = match version.language {
        Some(language) => phrases::of(language).into_iter().collect(),
        None => cx.phrases.clone(),
    };
    lists.into_iter().find_map(|phrases| {
        phrases.absolute_security.find(version.words)?;
        let paragraphs = texts::paragraphs(version.words);
        let mut sentences = paragraphs.iter().flat_map(|paragraph| texts::sentences(paragraph));
        sentences.find_map(|sentence| phrases.absolute_security.find(sentence).filter(|_| phrases.negations.find(sentence).is_none()))
    })
}

fn written(terms: &Stated<Vec<Term>>) -> impl Iterator<Item = Version<'_>> {
    let texts = terms.items().iter().filter_map(|term| match term {
        Term::Written(text) => Some(text),
        Term::Named(_) => None,
    });
    texts.flat_map(texts::versions)
}

/// The measures that the author wrote out.
fn measures(notice: &Notice) -> impl Iterator<Item = Version<'_>> {
    let lists = notice.security.said().map(|security| [&security.measures, &security.manual, &security.electronic, &security.staff]);
    lists.into_iter().flatten().flat_map(written)
}

fn certificates(notice: &Notice) -> impl Iterator<Item = Version<'_>> {
    notice.security.said().into_iter().flat_map(|security| written(&security.certificates))
}

/// The number of a standard of ISO, as in "ISO/IEC 27001:2022", with what it was called there.
fn iso_number(words: &str) -> Option<&str> {
    let (_, after) = words.split_once("ISO")?;
    let after = after.trim_start_matches(|c: char| c == '/' || c == '-' || c.is_whitespace() || c.is_ascii_uppercase());
    let number = after.split(|c: char| !c.is_ascii_digit()).next()?;
    (!number.is_empty()).then_some(number)
}

fn unknown_certificate(cx: &Context, findings: &mut Findings) {
    let known = || STANDARDS.certified.iter().map(String::as_str);
    let of_measures = measures(cx.notice).map(|version| (version, false));
    for (version, is_certificate) in of_measures.chain(certificates(cx.notice).map(|version| (version, true))) {
        let Some(number) = iso_number(version.words) else { continue };
        // A measure may follow any standard, but none of ISO has a number of six digits. The usual slip is a zero too many.
        let is_fine = if is_certificate { known().any(|known| known == number) } else { number.len() <= 5 };
        if is_fine {
            continue;
        }
        let slip = known().find(|known| number.replace("00", "0") == known.replace("00", "0")).or_else(|| nearest(number, known()));
        let finding = findings.push(version.span, format!("“{number}” is none of the standards that we know"));
        match slip {
            Some(known) => finding.help(format!("is it ISO/IEC {known}? Look at the certificate")),
            None => finding.help("look at the certificate, and write the number as it stands there"),
        };
    }
}

/// Whether a name stands in some words as a word of its own.
fn names(words: &str, name: &str) -> bool {
    words.match_indices(name).any(|(at, _)| {
        let before = words.get(..at).and_then(|before| before.chars().next_back());
        let after = words.get(at + name.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

fn outdated_security(cx: &Context, findings: &mut Findings) {
    for version in measures(cx.notice).chain(certificates(cx.notice)) {
        let found = STANDARDS.outdated.iter().find(|old| names(version.words, &old.name) && !names(version.words, &old.instead));
        if let Some(Outdated { name, instead }) = found {
            findings.push(version.span, format!("{name} no longer protects")).help(format!("name what is used today, such as {instead}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_standard_is_found_in_its_name() {
        for (name, number) in
            [("ISO/IEC 27001", "27001"), ("ISO 9001:2015", "9001"), ("ISO/IEC 20000-1", "20000"), ("EN ISO 22301", "22301")]
        {
            assert_eq!(iso_number(name), Some(number), "{name}");
        }
        assert_eq!(iso_number("SOC 2 Type II"), None);
        assert_eq!(iso_number("isolation of networks"), None);
    }
}

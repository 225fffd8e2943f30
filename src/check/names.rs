//! Whether the controller is called by one name throughout: GDPR Art. 12(1), 13(1)(a).

use super::{Context, Findings, Rule, texts};
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::Notice;
use crate::source::Span;

pub const RULES: &[Rule] = &[Rule {
    id: "name-spelt-in-two-ways",
    severity: Severity::Warning,
    law: &[gdpr(12).par(1), gdpr(13).par(1).point('a')],
    summary: "the controller’s name is spelt in two ways",
    manual: include_str!("../../docs/rules/name-spelt-in-two-ways.md"),
    check: name_spelt_in_two_ways,
}];

/// Shorter names are also words.
const FEWEST_LETTERS: usize = 4;

/// The names by which the notice calls the controller and the companies that share the notice, each with its place.
fn names(notice: &Notice) -> Vec<(&str, Span)> {
    let mut names = Vec::new();
    if let Some(controller) = notice.controller.said() {
        let name = controller.name.said().into_iter().flat_map(texts::versions);
        names.extend(name.map(|version| (version.words, version.span)));
        names.extend(controller.short_name.spanned().map(|name| (name.value.as_str(), name.span)));
    }
    if let Some(group) = notice.group.said() {
        names.extend(group.short_name.spanned().map(|name| (name.value.as_str(), name.span)));
        names.extend(
            group.companies.items().iter().filter_map(|company| company.name.spanned()).map(|name| (name.value.as_str(), name.span)),
        );
    }
    names
}

/// What is left of a name without capitals, spaces and signs.
fn bare(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn trimmed(words: &str) -> &str {
    words.trim_matches(|c: char| !c.is_alphanumeric())
}

fn name_spelt_in_two_ways(cx: &Context, findings: &mut Findings) {
    let names = names(cx.notice);
    for (nth, (name, span)) in names.iter().enumerate() {
        let other = names.iter().take(nth).find(|(other, _)| bare(other) == bare(name) && trimmed(other) != trimmed(name));
        if let Some((other, place)) = other {
            report(findings, *span, name, other, *place);
        }
    }
    let known: Vec<&str> = names.iter().map(|(name, _)| trimmed(name)).collect();
    let bare_names: Vec<_> = names.iter().map(|(name, span)| (*name, *span, bare(name))).collect();
    for version in texts::all(cx).flat_map(texts::versions) {
        let letters = bare(version.words);
        let line = version.words.split_whitespace().collect::<Vec<_>>().join(" ");
        let found = bare_names.iter().filter(|(_, _, bare)| bare.chars().count() >= FEWEST_LETTERS && letters.contains(bare.as_str()));
        let found = found.filter_map(|(name, span, bare)| Some((name, span, spelt_otherwise(&line, name, bare, &known)?)));
        if let Some((name, span, spelling)) = found.into_iter().next() {
            report(findings, version.span, spelling, name, *span);
        }
    }
}

fn report(findings: &mut Findings, at: Span, spelling: &str, name: &str, place: Span) {
    findings.push(at, format!("“{spelling}” here")).also(place, format!("“{name}” here")).help("spell it in one way");
}

/// Words of a line that are a name but for capitals, spaces and signs, and that are none of the known spellings.
fn spelt_otherwise<'a>(line: &'a str, name: &str, bare_name: &str, known: &[&str]) -> Option<&'a str> {
    let starts = std::iter::once(0).chain(line.match_indices(' ').map(|(at, _)| at + 1));
    let longest = name.split_whitespace().count() + 2;
    // A name of one word in small letters may be that word: "posti" is Finnish for mail.
    let is_word = |words: &str| !name.contains(' ') && !words.contains(|c: char| !c.is_lowercase());
    for start in starts {
        let rest = line.get(start..)?;
        let ends = rest.match_indices(' ').map(|(at, _)| at).chain([rest.len()]).take(longest);
        let found = ends.filter_map(|end| rest.get(..end)).map(trimmed).find(|words| bare(words) == bare_name);
        if let Some(words) = found.filter(|words| !known.contains(words) && !is_word(words)) {
            return Some(words);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_spelling_is_found_and_a_word_of_the_language_is_not() {
        let found = |line, name| spelt_otherwise(line, name, &bare(name), &[name]);
        assert_eq!(found("Contact 3Step IT, or us.", "3 Step IT"), Some("3Step IT"));
        assert_eq!(found("Contact 3-step it.", "3 Step IT"), Some("3-step it"));
        assert_eq!(found("Contact (3 Step IT).", "3 Step IT"), None);
        assert_eq!(found("Lähetä se posti kerrallaan.", "Posti"), None);
        assert_eq!(found("Lähetä se POSTI kerrallaan.", "Posti"), Some("POSTI"));
        assert_eq!(found("At postimies.fi and Postin", "Posti"), None);
    }
}

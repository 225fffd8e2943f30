//! Purposes that came later than the data, and data brought together: GDPR Art. 5(1)(b), 6(4), 13(3), 14(4).

use std::collections::HashSet;

use super::{Context, Findings, Rule, grip, phrases};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{Further, LegalBasis, Part, Purpose};
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "unannounced-purpose",
        severity: Severity::Error,
        law: &[gdpr(13).par(3), gdpr(14).par(4)],
        summary: "people are not told of a new purpose before it begins",
        manual: include_str!("../../docs/rules/unannounced-purpose.md"),
        check: unannounced_purpose,
    },
    Rule {
        id: "unexplained-compatibility",
        severity: Severity::Warning,
        law: &[gdpr(13).par(3), gdpr(14).par(4), gdpr(6).par(4), gdpr(5).par(1).point('b')],
        summary: "nothing says why a new purpose is compatible with the first ones",
        manual: include_str!("../../docs/rules/unexplained-compatibility.md"),
        check: unexplained_compatibility,
    },
    Rule {
        id: "unstated-combining",
        severity: Severity::Warning,
        law: &[gdpr(5).par(1).point('b'), gdpr(13).par(1).point('c')],
        summary: "data is combined, and no purpose says what for",
        manual: include_str!("../../docs/rules/unstated-combining.md"),
        check: unstated_combining,
    },
];

/// The purposes that came later than the data.
fn further<'a>(cx: &Context<'a>) -> impl Iterator<Item = (Span, &'a Purpose, &'a Further)> {
    grip::purposes(cx.notice).filter_map(|(_, _, span, purpose)| Some((span, purpose, purpose.further.said()?)))
}

fn unannounced_purpose(cx: &Context, findings: &mut Findings) {
    for (span, _, further) in further(cx) {
        let (from, told) = (&further.from, &further.told);
        if grip::lacks(told) {
            findings.push(span, "nothing says when people were told of it").help("add `told:` with the day on which you told them");
        } else if grip::lacks(from) {
            findings.push(span, "nothing says when it begins").help("add `from:` with the day; people must be told before");
        } else if let (Some(from), Some(told)) = (from.said(), told.spanned())
            && told.value >= *from
        {
            findings.push(told.span, "not before the purpose began").help("tell people first, and let the purpose begin after that day");
        }
    }
}

fn unexplained_compatibility(cx: &Context, findings: &mut Findings) {
    // What rests on consent or on a law needs no compatibility (Art. 6(4)).
    let needs_none = |basis| matches!(basis, LegalBasis::Consent | LegalBasis::LegalObligation | LegalBasis::PublicTask);
    for (_, purpose, further) in further(cx) {
        let is_exempt = purpose.basis.items().is_empty() || purpose.bases().all(needs_none);
        if grip::lacks(&further.compatibility) && !is_exempt {
            findings
                .push(further.span, "does not say why")
                .help("add `compatibility:` with the reason in a sentence, or with where to read it");
        }
    }
}

fn unstated_combining(cx: &Context, findings: &mut Findings) {
    let is_stated = grip::purposes(cx.notice).any(|(_, id, _, purpose)| {
        let flags = derive::flags_of(&cx.project.vocabulary, id, purpose);
        flags.combining || flags.profiling
    });
    if is_stated {
        return;
    }
    // A purpose that tells of combining in its own words has a basis of its own, too.
    let of_purpose = |(_, _, _, purpose): (_, _, _, &Purpose)| {
        [purpose.name.span(), purpose.description.span(), purpose.interest.span(), purpose.balancing.span()].into_iter().flatten()
    };
    let told: HashSet<Span> = grip::purposes(cx.notice).flat_map(of_purpose).collect();
    for part in cx.parts.iter().copied() {
        let Part::Prose(text) = part else { continue };
        let found = phrases::find(cx, text, |phrases| &phrases.combining).filter(|_| !told.contains(&text.span));
        if let Some((phrase, span)) = found {
            findings
                .push(span, format!("“{}”, and no purpose tells of it", phrase.trim_end_matches('*')))
                .help("add a purpose with a basis, as in `data-combining: { basis: consent }`");
        }
    }
}

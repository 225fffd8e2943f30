//! Exemptions from informing people: GDPR Art. 13(4), 14(5).

use super::grip;
use super::{Context, Findings, Rule};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{Exemption, ExemptionGround, Notice, Register};
use crate::source::{Span, Spanned};

pub const RULES: &[Rule] = &[
    Rule {
        id: "unguarded-exemption",
        severity: Severity::Error,
        law: &[gdpr(14).par(5)],
        summary: "people are not informed, and it is not said why or what protects them",
        manual: include_str!("../../docs/rules/unguarded-exemption.md"),
        check: unguarded_exemption,
    },
    Rule {
        id: "untold-known-information",
        severity: Severity::Warning,
        law: &[gdpr(13).par(4), gdpr(14).par(5).point('a')],
        summary: "people are not told what they know already, and it is not said what that is",
        manual: include_str!("../../docs/rules/untold-known-information.md"),
        check: untold_known_information,
    },
    Rule {
        id: "inapplicable-exemption",
        severity: Severity::Error,
        law: &[gdpr(13).par(4), gdpr(14).par(5)],
        summary: "an exemption for data from elsewhere is claimed for what people give themselves",
        manual: include_str!("../../docs/rules/inapplicable-exemption.md"),
        check: inapplicable_exemption,
    },
];

/// Every exemption that is stated, each once, though several registers may inherit it.
fn exemptions(notice: &Notice) -> Vec<(&Register, &Spanned<Exemption>)> {
    let mut found: Vec<(&Register, &Spanned<Exemption>)> = Vec::new();
    for (_, _, register) in notice.own_registers() {
        let Some(exemption) = register.exemption.spanned() else { continue };
        if !found.iter().any(|(_, other)| other.span == exemption.span) {
            found.push((register, exemption));
        }
    }
    found
}

/// The place of the ground, or else of the whole exemption.
fn place(exemption: &Spanned<Exemption>) -> Span {
    exemption.ground.span().unwrap_or(exemption.span)
}

fn unguarded_exemption(cx: &Context, findings: &mut Findings) {
    for (_, exemption) in exemptions(cx.notice) {
        let ground = exemption.ground.said().copied();
        if grip::lacks(&exemption.ground) {
            findings
                .push(exemption.span, "on what ground is not said")
                .help("add `ground:`, one of `known`, `impossible`, `law` and `secrecy`");
        } else if grip::lacks(&exemption.reason) && ground.is_some_and(ExemptionGround::is_for_other_sources) {
            findings
                .push(place(exemption), "why it applies is not said")
                .help("add `reason:`: what the effort would be, or which law lays it down");
        }
        // Only the law of Art. 14(5)(c) and the secrecy of (d) bring safeguards of their own.
        if ground == Some(ExemptionGround::Impossible) && grip::lacks(&exemption.measures) {
            findings
                .push(place(exemption), "what protects people instead is not said")
                .help("add `measures:`: at least that this notice is public, and where");
        }
    }
}

fn untold_known_information(cx: &Context, findings: &mut Findings) {
    for (_, exemption) in exemptions(cx.notice) {
        if exemption.ground.said() == Some(&ExemptionGround::Known) && grip::lacks(&exemption.reason) {
            findings
                .push(place(exemption), "what they know, and since when, is not said")
                .help("add `reason:`, as in `reason: { en: The order form told you who we are and what we need the data for. }`");
        }
    }
}

fn inapplicable_exemption(cx: &Context, findings: &mut Findings) {
    for (register, exemption) in exemptions(cx.notice) {
        let is_for_others = exemption.ground.said().is_some_and(|ground| ground.is_for_other_sources());
        if is_for_others && register.sources.is_said() && !derive::articles(register).fourteen {
            findings
                .push(place(exemption), "all data comes from the people themselves, who are always informed")
                .help("leave the exemption out, or state the source that is not the person");
        }
    }
}

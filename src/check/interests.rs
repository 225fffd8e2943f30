//! Bases that take a second look: vital interests, authorities and children. GDPR Art. 6(1)(d), 6(1)(f), recitals 38, 46 and 47.

use super::{Context, Findings, Rule, grip, phrases};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{LegalBasis, Purpose, Register};
use crate::project::Kind;
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "unexplained-vital-interests",
        severity: Severity::Advice,
        law: &[gdpr(6).par(1).point('d')],
        summary: "nothing says whose life or health is at stake",
        manual: include_str!("../../docs/rules/unexplained-vital-interests.md"),
        check: unexplained_vital_interests,
    },
    Rule {
        id: "authority-on-legitimate-interests",
        severity: Severity::Warning,
        law: &[gdpr(6).par(1)],
        summary: "a public authority relies on legitimate interests",
        manual: include_str!("../../docs/rules/authority-on-legitimate-interests.md"),
        check: authority_on_legitimate_interests,
    },
    Rule {
        id: "children-left-out-of-balancing",
        severity: Severity::Warning,
        law: &[gdpr(6).par(1).point('f')],
        summary: "an interest was weighed without a word on children",
        manual: include_str!("../../docs/rules/children-left-out-of-balancing.md"),
        check: children_left_out_of_balancing,
    },
];

/// The purposes that rest on a basis, with the place that says so and that of the purpose.
fn on<'a>(cx: &Context<'a>, basis: LegalBasis) -> impl Iterator<Item = (&'a Register, &'a str, Span, Span, &'a Purpose)> {
    grip::purposes(cx.notice).filter_map(move |(register, id, span, purpose)| {
        let stated = purpose.basis.items().iter().find(|stated| stated.value == basis)?;
        Some((register, id, stated.span, span, purpose))
    })
}

fn unexplained_vital_interests(cx: &Context, findings: &mut Findings) {
    for (_, _, basis, _, purpose) in on(cx, LegalBasis::VitalInterests) {
        if grip::lacks(&purpose.description) {
            findings
                .push(basis, "is for emergencies in which no other basis can be had")
                .help("add `description:` with the emergency, or rest the purpose on another basis");
        }
    }
}

fn authority_on_legitimate_interests(cx: &Context, findings: &mut Findings) {
    if !grip::is_authority(cx.notice) {
        return;
    }
    for (_, id, basis, span, purpose) in on(cx, LegalBasis::LegitimateInterests) {
        let flags = derive::flags_of(&cx.project.vocabulary, id, purpose);
        if !flags.housekeeping && !flags.marketing {
            findings
                .push(basis, "is no basis for what an authority does in its tasks")
                .also(span, "if this is one of its tasks")
                .help("rest it on `public-task` or `legal-obligation`; if it is no task of the authority, waive this with the reason");
        }
    }
}

fn children_left_out_of_balancing(cx: &Context, findings: &mut Findings) {
    let is_about_children =
        |register: &Register| register.people.items().iter().any(|people| cx.project.flags(Kind::People, &people.who).children);
    for (register, _, _, _, purpose) in on(cx, LegalBasis::LegitimateInterests) {
        // That nothing was weighed at all, another rule says.
        let Some(balancing) = purpose.balancing.spanned().filter(|_| is_about_children(register)) else { continue };
        if phrases::find(cx, &balancing.value, |phrases| &phrases.children).is_none() {
            findings
                .push(balancing.span, "says nothing of the children whose data this is")
                .help("say how their interests weigh, which the Regulation protects above others'");
        }
    }
}

//! Electronic direct marketing: Art. 13 of Directive 2002/58/EC, beside GDPR Art. 21(2).
//!
//! By which channels marketing is sent is stated, or told by the name of the purpose. Telephone calls and letters are left to national
//! law, and so to no rule here.

use super::{Context, Findings, Rule, grip};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::{eprivacy, gdpr};
use crate::notice::{AllowedBy, LegalBasis, Marketing, Notice, Purpose, RecipientRole, Register, Term};
use crate::project::Kind;
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "electronic-marketing-without-consent",
        severity: Severity::Error,
        law: &[eprivacy(13).par(1)],
        summary: "electronic marketing rests on no consent, and names no exception",
        manual: include_str!("../../docs/rules/electronic-marketing-without-consent.md"),
        check: electronic_marketing_without_consent,
    },
    Rule {
        id: "misused-customer-exception",
        severity: Severity::Warning,
        law: &[eprivacy(13).par(2)],
        summary: "the exception for existing customers does not cover this marketing",
        manual: include_str!("../../docs/rules/misused-customer-exception.md"),
        check: misused_customer_exception,
    },
    Rule {
        id: "no-opt-out-in-messages",
        severity: Severity::Warning,
        law: &[eprivacy(13).par(2), eprivacy(13).par(4)],
        summary: "electronic marketing offers no way out in the message itself",
        manual: include_str!("../../docs/rules/no-opt-out-in-messages.md"),
        check: no_opt_out_in_messages,
    },
    Rule {
        id: "unstated-business-marketing",
        severity: Severity::Advice,
        law: &[eprivacy(13).par(5), gdpr(21).par(2)],
        summary: "marketing to representatives of organisations does not say what allows it",
        manual: include_str!("../../docs/rules/unstated-business-marketing.md"),
        check: unstated_business_marketing,
    },
    Rule {
        id: "unstated-marketing-channels",
        severity: Severity::Advice,
        law: &[eprivacy(13).par(1), gdpr(6).par(1).point('f')],
        summary: "direct marketing does not say how it reaches people",
        manual: include_str!("../../docs/rules/unstated-marketing-channels.md"),
        check: unstated_marketing_channels,
    },
];

/// A purpose that sends electronic marketing, with what rules ask of it.
struct Electronic<'a> {
    register: &'a Register,
    span: Span,
    purpose: &'a Purpose,
    marketing: Option<&'a Marketing>,
}

impl Electronic<'_> {
    fn allowed_by(&self) -> Option<AllowedBy> {
        self.marketing.and_then(|marketing| marketing.allowed_by.said()).copied()
    }

    /// Whether what allows it is still to be found out, here or in the basis.
    fn is_known_gap(&self) -> bool {
        self.purpose.basis.is_unknown() || self.marketing.is_some_and(|marketing| marketing.allowed_by.is_unknown())
    }

    fn rests_on_consent(&self) -> bool {
        self.purpose.rests_on(LegalBasis::Consent)
    }
}

/// The purposes that send electronic marketing: by a channel that is stated, or as their name says.
fn electronic<'a>(cx: &Context<'a>) -> Vec<Electronic<'a>> {
    let is_electronic = |id: &str, purpose: &Purpose| match purpose.marketing.said() {
        _ if purpose.marketing.is_unknown() => false,
        Some(marketing) if !marketing.channels.is_not_stated() => {
            marketing.channels.items().iter().any(|channel| channel.value.is_electronic())
        }
        _ => derive::flags_of(&cx.project.vocabulary, id, purpose).electronic,
    };
    let purposes = grip::purposes(cx.notice).filter(|(_, id, _, purpose)| is_electronic(id, purpose));
    purposes.map(|(register, _, span, purpose)| Electronic { register, span, purpose, marketing: purpose.marketing.said() }).collect()
}

/// Whether everybody in a register is there for an organisation. Of people in an author's own words that cannot be said.
fn is_business(cx: &Context, register: &Register) -> bool {
    let people = register.people.items();
    !people.is_empty() && people.iter().all(|people| cx.project.flags(Kind::People, &people.who).business)
}

fn electronic_marketing_without_consent(cx: &Context, findings: &mut Findings) {
    const HELP: &str = "rest it on `consent`, or name the exception: `marketing: { allowed-by: existing-customers }`, or `business-role`";
    for found in electronic(cx).iter().filter(|found| !found.rests_on_consent() && !found.is_known_gap()) {
        // Without any basis, another rule speaks first.
        if found.purpose.basis.items().is_empty() {
            continue;
        }
        match found.allowed_by() {
            Some(AllowedBy::ExistingCustomers | AllowedBy::BusinessRole) => {}
            Some(AllowedBy::Consent) => {
                let stated = found.marketing.and_then(|marketing| marketing.allowed_by.span());
                findings
                    .push(stated.unwrap_or(found.span), "consent is said to allow it, and the purpose does not rest on consent")
                    .help(HELP);
            }
            None if is_business(cx, found.register) => {}
            None => {
                findings.push(found.span, "is sent without consent").help(HELP);
            }
        }
    }
}

fn misused_customer_exception(cx: &Context, findings: &mut Findings) {
    for found in electronic(cx).iter().filter(|found| found.allowed_by() == Some(AllowedBy::ExistingCustomers)) {
        let Some(stated) = found.marketing.and_then(|marketing| marketing.allowed_by.span()) else { continue };
        if let Some((label, place, why)) = misuse(cx, found) {
            let help = "ask for consent, or keep the exception to your own customers, whose details you got when you sold them something";
            let finding = findings.push(stated, label);
            finding.help(help);
            if let Some(place) = place {
                finding.also(place, why);
            }
        }
    }
}

/// Why the exception does not cover a purpose: whom it is sent to, for whom, or where the details come from.
fn misuse(cx: &Context, found: &Electronic) -> Option<(&'static str, Option<Span>, &'static str)> {
    let people = found.register.people.items();
    let is_none_of = |term: &Term| term.id().is_some() && !cx.project.flags(Kind::People, term).buyers;
    if !people.is_empty() && people.iter().all(|people| is_none_of(&people.who)) {
        return Some(("nobody in this register is a customer", people.first().map(|people| people.who.span()), "not customers"));
    }
    let shared = derive::purpose_recipients(found.register, found.purpose).items().iter().find(|id| {
        let role = cx.notice.recipient(id.as_str()).and_then(|recipient| recipient.role.said());
        matches!(role, Some(RecipientRole::Controller | RecipientRole::JointController))
    });
    if let Some(partner) = shared {
        return Some(("covers one's own products only", Some(partner.span), "gets the data as a controller"));
    }
    let sources: Vec<_> = found.register.sources().filter_map(|(_, span, source)| Some((span, *source.kind.said()?))).collect();
    let is_from_elsewhere = !sources.is_empty() && sources.iter().all(|(_, kind)| !kind.is_the_person());
    is_from_elsewhere.then(|| ("covers details that the customer gave", sources.first().map(|(span, _)| *span), "is not the customer"))
}

fn no_opt_out_in_messages(cx: &Context, findings: &mut Findings) {
    let is_in_message = |way: &Term| way.id().is_none() || cx.project.flags(Kind::Withdrawals, way).in_message;
    for found in electronic(cx) {
        let stated = found.marketing.and_then(|marketing| marketing.opt_out.spanned());
        let by_withdrawal = found.purpose.withdraw.spanned().filter(|_| found.rests_on_consent());
        let Some(way) = stated.or(by_withdrawal) else { continue };
        let is_told_elsewhere = stated.is_none() && tells_opt_out(cx.notice);
        if !is_in_message(&way.value) && !is_told_elsewhere {
            findings
                .push(way.span, "is no way out that a message can offer")
                .help("say how to opt out in each message: `marketing: { opt-out: unsubscribe-link }`");
        }
    }
}

/// Whether the notice says in words how to opt out of marketing; whether each message offers it, a reader must judge.
fn tells_opt_out(notice: &Notice) -> bool {
    notice.rights.is_unknown() || notice.rights.said().is_some_and(|rights| !rights.marketing.is_not_stated())
}

fn unstated_business_marketing(cx: &Context, findings: &mut Findings) {
    for found in electronic(cx).iter().filter(|found| is_business(cx, found.register)) {
        let is_open = found.allowed_by().is_none() && !found.rests_on_consent() && !found.is_known_gap();
        if is_open && !found.purpose.basis.items().is_empty() {
            findings
                .push(found.span, "is sent to people for their role in an organisation, and does not say so")
                .help("add `marketing: { allowed-by: business-role }` if it concerns their work, or ask for consent");
        }
    }
}

fn unstated_marketing_channels(cx: &Context, findings: &mut Findings) {
    for (_, id, span, purpose) in grip::purposes(cx.notice).filter(|found| found.3.rests_on(LegalBasis::LegitimateInterests)) {
        let states_channels = purpose.marketing.said().is_some_and(|marketing| !marketing.channels.is_not_stated());
        let is_known_gap = purpose.marketing.is_unknown();
        if derive::flags_of(&cx.project.vocabulary, id, purpose).addressed && !states_channels && !is_known_gap {
            findings
                .push(span, "by e-mail, text message or app it would need consent")
                .help("add `marketing: { channels: [post] }`, with all the channels that you use");
        }
    }
}

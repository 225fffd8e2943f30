//! Recipients: GDPR Art. 13(1)(e), 14(1)(e), 4(9).

use super::grip;
use super::{Context, Findings, Rule};
use crate::decode::Map;
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{DisclosureKind, Permission, Recipient, RecipientRole};

pub const RULES: &[Rule] = &[
    Rule {
        id: "no-recipients",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e')],
        summary: "a register does not say who receives its data",
        manual: include_str!("../../docs/rules/no-recipients.md"),
        check: no_recipients,
    },
    Rule {
        id: "unnamed-recipient",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e'), gdpr(12).par(1)],
        summary: "a recipient has no name, and too little is said of what it is",
        manual: include_str!("../../docs/rules/unnamed-recipient.md"),
        check: unnamed_recipient,
    },
    Rule {
        id: "recipient-without-role",
        severity: Severity::Warning,
        law: &[gdpr(4).par(7), gdpr(4).par(8), gdpr(13).par(1).point('e')],
        summary: "a recipient has no role",
        manual: include_str!("../../docs/rules/recipient-without-role.md"),
        check: recipient_without_role,
    },
    Rule {
        id: "disclosure-without-basis",
        severity: Severity::Warning,
        law: &[gdpr(5).par(1).point('b'), gdpr(6).par(1)],
        summary: "data is given to others for their own ends without a purpose or a basis",
        manual: include_str!("../../docs/rules/disclosure-without-basis.md"),
        check: disclosure_without_basis,
    },
    Rule {
        id: "publication-without-basis",
        severity: Severity::Warning,
        law: &[gdpr(6).par(1), gdpr(21).par(1)],
        summary: "personal data is published without a legal basis",
        manual: include_str!("../../docs/rules/publication-without-basis.md"),
        check: publication_without_basis,
    },
];

fn no_recipients(cx: &Context, findings: &mut Findings) {
    let recipients = &cx.notice.recipients;
    let lists_any = recipients.said().is_some_and(|listed| !Map::is_empty(listed)) || recipients.is_none() || recipients.is_unknown();
    for (_, span, register) in cx.notice.own_registers() {
        let by_purpose = register.purposes().any(|(_, _, purpose)| !purpose.recipients.is_not_stated());
        if !lists_any && !by_purpose && register.recipients.is_not_stated() {
            findings
                .push(span, "somebody receives its data, or nobody: nothing says which")
                .help("list them under `recipients:` and name them here, or write `recipients: none`");
        }
    }
}

fn unnamed_recipient(cx: &Context, findings: &mut Findings) {
    let group_is_listed = cx.notice.group.said().is_some_and(|group| !group.companies.items().is_empty());
    for found in derive::all_recipients(cx.notice) {
        let recipient = found.recipient;
        let is_told = !grip::lacks(&recipient.category) && !grip::lacks(&recipient.purpose);
        let is_placed = !grip::lacks(&recipient.country) || (group_is_listed && is_told);
        // Authorities receive data when the law demands it, and which one will ask cannot be foreseen.
        let is_by_law = recipient.permission.said() == Some(&Permission::Law);
        if grip::lacks(&recipient.name) && !(is_told && is_placed) && !is_by_law {
            findings
                .push(found.span, "has no name, nor category, country and purpose in its place")
                .help("add `name:`, or all of `category:`, `country:` and `purpose:`");
        }
    }
}

fn recipient_without_role(cx: &Context, findings: &mut Findings) {
    for found in derive::all_recipients(cx.notice).iter().filter(|found| grip::lacks(&found.recipient.role)) {
        findings
            .push(found.span, "acts for the controller or for itself: nothing says which")
            .help("add `role:`, one of `processor`, `controller`, `joint-controller` and `authority`");
    }
}

/// Whether a recipient decides for itself what it does with the data.
fn is_its_own_master(recipient: &Recipient) -> bool {
    matches!(recipient.role.said(), Some(RecipientRole::Controller | RecipientRole::JointController))
}

fn disclosure_without_basis(cx: &Context, findings: &mut Findings) {
    for (id, span, recipient) in cx.notice.recipients().filter(|(_, _, recipient)| is_its_own_master(recipient)) {
        let has_purpose = grip::purposes(cx.notice).any(|(_, _, _, purpose)| grip::names(&purpose.recipients, id));
        if grip::lacks(&recipient.purpose) && !has_purpose {
            findings
                .push(span, "decides for itself, and receives the data for no stated purpose")
                .help("add `purpose:`, or name it in the `recipients:` of a purpose");
        }
    }
    for (_, _, register) in cx.notice.own_registers() {
        for disclosure in register.disclosures.items() {
            let is_given_out = matches!(disclosure.kind.said(), None | Some(DisclosureKind::Disclosure));
            let has_basis =
                !grip::lacks(&disclosure.basis) || matches!(disclosure.permission.said(), Some(Permission::Consent | Permission::Law));
            if is_given_out && !has_basis {
                findings.push(disclosure.span, "is given out on no stated basis").help("add `basis:`, as in `basis: legitimate-interests`");
            }
        }
    }
}

fn publication_without_basis(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers() {
        for disclosure in register.disclosures.items() {
            let is_published = disclosure.kind.said() == Some(&DisclosureKind::Publication);
            let has_basis =
                !grip::lacks(&disclosure.basis) || matches!(disclosure.permission.said(), Some(Permission::Consent | Permission::Law));
            if is_published && !has_basis {
                findings
                    .push(disclosure.span, "is published on no stated basis")
                    .help("add `permission: consent`, or `basis:` with what the publication rests on");
            }
        }
    }
}

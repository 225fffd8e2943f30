//! Recipients held against the rest of the notice: who is listed and gets nothing, who gets data and is not listed. GDPR Art. 4(9),
//! 13(1)(e), 14(1)(e).

use super::grip;
use super::phrases::{self, PhraseList, Phrases};
use super::{Context, Findings, Rule};
use crate::decode::{Id, Stated};
use crate::derive::{self, Recipients};
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{Disclosure, DisclosureKind, LegalBasis, Permission, Recipient, RecipientRole, Register, Term, Text, Words};
use crate::project::Kind;
use crate::source::{Span, Spanned};

pub const RULES: &[Rule] = &[
    Rule {
        id: "unused-recipient",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e'), gdpr(5).par(1).point('a')],
        summary: "a recipient is listed to whom nothing is given",
        manual: include_str!("../../docs/rules/unused-recipient.md"),
        check: unused_recipient,
    },
    Rule {
        id: "contradicted-no-recipients",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('e'), gdpr(5).par(1).point('a')],
        summary: "a register has no recipients, and gives data to one",
        manual: include_str!("../../docs/rules/contradicted-no-recipients.md"),
        check: contradicted_no_recipients,
    },
    Rule {
        id: "duplicate-recipient",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('e'), gdpr(12).par(1)],
        summary: "one recipient is listed twice",
        manual: include_str!("../../docs/rules/duplicate-recipient.md"),
        check: duplicate_recipient,
    },
    Rule {
        id: "recipient-without-purpose",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e'), gdpr(12).par(1)],
        summary: "nothing says what a recipient does with the data",
        manual: include_str!("../../docs/rules/recipient-without-purpose.md"),
        check: recipient_without_purpose,
    },
    Rule {
        id: "own-staff-as-recipient",
        severity: Severity::Advice,
        law: &[gdpr(13).par(1).point('e'), gdpr(4).par(9), gdpr(4).par(10)],
        summary: "the controller's own people are listed as a recipient",
        manual: include_str!("../../docs/rules/own-staff-as-recipient.md"),
        check: own_staff_as_recipient,
    },
    Rule {
        id: "recipient-without-source",
        severity: Severity::Advice,
        law: &[gdpr(14).par(2).point('f')],
        summary: "a recipient gives data back, and is not among the sources",
        manual: include_str!("../../docs/rules/recipient-without-source.md"),
        check: recipient_without_source,
    },
    Rule {
        id: "pseudonymised-called-aggregated",
        severity: Severity::Warning,
        law: &[gdpr(4).par(5), gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e')],
        summary: "data in which codes stand for people is called aggregated",
        manual: include_str!("../../docs/rules/pseudonymised-called-aggregated.md"),
        check: pseudonymised_called_aggregated,
    },
    Rule {
        id: "contradicted-permission",
        severity: Severity::Error,
        law: &[gdpr(5).par(1).point('a'), gdpr(6).par(1), gdpr(13).par(1).point('e')],
        summary: "what is said of people's say in a disclosure cannot all be true",
        manual: include_str!("../../docs/rules/contradicted-permission.md"),
        check: contradicted_permission,
    },
];

fn unused_recipient(cx: &Context, findings: &mut Findings) {
    for (id, span, recipient) in cx.notice.recipients() {
        // What stands in a shared file stands there for other notices, and is not told in this one.
        let is_own = span.source == cx.notice.file.source;
        if is_own && derive::is_unused(cx.notice, id, recipient) {
            findings
                .push(span, "no register, purpose, disclosure or cookie service names it")
                .help(format!("add `{id}` to the `recipients:` of the register or purpose whose data it gets, or remove it here"));
        }
    }
}

fn contradicted_no_recipients(cx: &Context, findings: &mut Findings) {
    for (_, _, register) in cx.notice.own_registers() {
        let Some(none) = register.recipients.span().filter(|_| register.recipients.is_none()) else { continue };
        if let Some(named) = first_named(register) {
            findings
                .push(none, format!("says that nobody gets the data, and `{}` does", named.as_str()))
                .also(named.span, "gets data here")
                .help("name it here, as in `recipients: […]`, or remove it there");
        }
    }
}

/// The first recipient that a purpose or a disclosure of a register names.
fn first_named(register: &Register) -> Option<&Spanned<Id>> {
    let by_purposes = register.purposes().flat_map(|(_, _, purpose)| purpose.recipients.items());
    by_purposes.chain(register.disclosures.items().iter().flat_map(|disclosure| disclosure.to.items())).next()
}

fn duplicate_recipient(cx: &Context, findings: &mut Findings) {
    let all = derive::all_recipients(cx.notice);
    for (nth, found) in all.iter().enumerate() {
        // One company can be a processor for one thing and a controller for another: then it is two recipients.
        let is_twin = |other: &&Recipients| {
            other.recipient.role.said() == found.recipient.role.said() && have_one_name(other.recipient, found.recipient)
        };
        if let Some(other) = all.iter().take(nth).find(is_twin) {
            let at = found.recipient.name.span().unwrap_or(found.span);
            findings
                .push(at, format!("is already listed as `{}`", other.id))
                .also(other.recipient.name.span().unwrap_or(other.span), "listed here")
                .help(format!("write it once, and name it by its id elsewhere, as in `provider: {}`", other.id));
        }
    }
}

/// Whether two recipients have the same name in a language.
fn have_one_name(one: &Recipient, other: &Recipient) -> bool {
    let (Some(one), Some(other)) = (one.name.said(), other.name.said()) else { return false };
    let names = names(one);
    self::names(other).iter().any(|name| names.contains(name))
}

/// A name in every language that it has, without regard to capitals.
fn names(text: &Text) -> Vec<String> {
    match &text.words {
        Words::Same(words) => vec![words.trim().to_lowercase()],
        Words::Each(each) => each.iter().map(|(_, words)| words.value.trim().to_lowercase()).collect(),
    }
}

fn recipient_without_purpose(cx: &Context, findings: &mut Findings) {
    for found in derive::all_recipients(cx.notice) {
        let recipient = found.recipient;
        let is_by_law = recipient.permission.said() == Some(&Permission::Law);
        // Who provides a cookie service is told together with what the service is for.
        let is_provider = found.stated_in != "recipients" || provides_cookies(cx, found.id);
        let is_told_elsewhere = is_provider || is_asked_for_elsewhere(cx, found.id, recipient);
        if grip::lacks(&recipient.name) || !grip::lacks(&recipient.purpose) || is_by_law || is_told_elsewhere {
            continue;
        }
        findings
            .push(found.span, "what it does with the data is not said")
            .help("add `purpose:` with what it does for you, as in `purpose: { en: runs our servers }`");
    }
}

/// Whether a recipient decides for itself and no purpose names it: then `disclosure-without-basis` asks for the purpose.
fn is_asked_for_elsewhere(cx: &Context, id: &str, recipient: &Recipient) -> bool {
    let is_its_own_master = matches!(recipient.role.said(), Some(RecipientRole::Controller | RecipientRole::JointController));
    is_its_own_master && !grip::purposes(cx.notice).any(|(_, _, _, purpose)| grip::names(&purpose.recipients, id))
}

fn provides_cookies(cx: &Context, id: &str) -> bool {
    use crate::notice::Provider;
    cx.notice.services().any(|(_, _, service)| matches!(service.provider.said(), Some(Provider::Recipient(named)) if named.as_str() == id))
}

fn own_staff_as_recipient(cx: &Context, findings: &mut Findings) {
    let own_name = cx.notice.controller.said().and_then(|controller| controller.name.said()).map(names).unwrap_or_default();
    for (_, _, recipient) in cx.notice.recipients() {
        let category = match recipient.category.said() {
            Some(Term::Written(text)) => Some(text),
            _ => None,
        };
        let staff = |text: &Text| phrases::find(cx, text, |phrases| &phrases.own_staff).map(|(_, span)| span);
        let by_phrase = recipient.name.said().into_iter().chain(category).find_map(staff);
        let by_name = recipient.name.spanned().filter(|name| names(name).iter().any(|name| own_name.contains(name))).map(|name| name.span);
        if let Some(span) = by_phrase.or(by_name) {
            findings
                .push(span, "works for the controller itself")
                .help("remove it; who has access may be told under `security: { staff: [need-to-know] }`");
        }
    }
}

fn recipient_without_source(cx: &Context, findings: &mut Findings) {
    let mut seen: Vec<Span> = Vec::new();
    for (_, _, register) in cx.notice.own_registers().filter(|(_, _, register)| register.sources.is_said()) {
        let has_other_source = register.sources().any(|(_, _, source)| source.kind.said().is_none_or(|kind| !kind.is_the_person()));
        if has_other_source {
            continue;
        }
        for (id, span, recipient) in cx.notice.recipients().filter(|(id, _, _)| gets_data_of(register, id)) {
            let Some(category) = recipient.category.spanned() else { continue };
            if cx.project.flags(Kind::RecipientCategories, category).returns_data && !seen.contains(&span) {
                seen.push(span);
                findings.push(category.span, "one of those who are asked for data").help(format!(
                    "add a source for what it answers, as in `{id}: {{ kind: third-party, name: … }}`, if it answers anything"
                ));
            }
        }
    }
}

/// Whether a register or one of its purposes names a recipient.
fn gets_data_of(register: &Register, id: &str) -> bool {
    let names = |stated: &Stated<Vec<Spanned<Id>>>| grip::names(stated, id);
    names(&register.recipients) || register.purposes().any(|(_, _, purpose)| names(&purpose.recipients))
}

fn pseudonymised_called_aggregated(cx: &Context, findings: &mut Findings) {
    let list: fn(&Phrases) -> &PhraseList = |phrases| &phrases.pseudonymised;
    // To whom other disclosures go is for `disclosure-to-nobody` to ask.
    let aggregated = |disclosure: &&Disclosure| disclosure.kind.said() == Some(&DisclosureKind::Aggregated);
    for disclosure in cx.notice.own_registers().flat_map(|(_, _, register)| register.disclosures.items()).filter(aggregated) {
        if let Some((phrase, span)) = disclosure.what.said().and_then(|what| phrases::find(cx, what, list)) {
            findings
                .push(span, format!("“{}…” data is about people, for whoever has the key", phrase.trim_end_matches('*')))
                .help("leave `kind: aggregated` out, list who gets the data under `recipients:`, and name it here in `to:`");
        }
    }
}

fn contradicted_permission(cx: &Context, findings: &mut Findings) {
    let mut seen: Vec<Span> = Vec::new();
    for disclosure in cx.notice.own_registers().flat_map(|(_, _, register)| register.disclosures.items()) {
        let Some(permission) = disclosure.permission.spanned() else { continue };
        let Some((label, other)) = contradiction(cx, disclosure, permission.value).filter(|_| !seen.contains(&permission.span)) else {
            continue;
        };
        seen.push(permission.span);
        findings.push(permission.span, label).also(other, "says otherwise").help("leave out the one that is not true");
    }
}

/// What contradicts the permission of a disclosure: its basis, or the permission of who gets the data.
fn contradiction(cx: &Context, disclosure: &Disclosure, permission: Permission) -> Option<(&'static str, Span)> {
    let basis = disclosure.basis.spanned();
    let contradicts = |basis: LegalBasis| match permission {
        Permission::Objection => matches!(basis, LegalBasis::Consent | LegalBasis::LegalObligation),
        Permission::Law => basis == LegalBasis::Consent,
        Permission::Consent => basis == LegalBasis::LegalObligation,
    };
    if let Some(basis) = basis.filter(|basis| contradicts(basis.value)) {
        return Some(("does not go with the basis of the disclosure", basis.span));
    }
    let named = disclosure.to.items().iter().filter_map(|id| cx.notice.recipient(id.as_str()));
    let other = named.filter_map(|recipient| recipient.permission.spanned()).find(|other| other.value != permission);
    other.map(|other| ("is another than that of the recipient itself", other.span))
}

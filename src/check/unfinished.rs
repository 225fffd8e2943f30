//! What is begun and not finished: a key that is stated without the part that makes it say something. GDPR Art. 12(1), 13, 14.

use super::{Context, Findings, Rule, grip};
use crate::decode::Stated;
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::{eprivacy, gdpr};
use crate::notice::{Address, DisclosureKind, LegalBasis, Permission};
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "untitled-notice",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1)],
        summary: "a notice has no title",
        manual: include_str!("../../docs/rules/untitled-notice.md"),
        check: untitled_notice,
    },
    Rule {
        id: "controller-without-country",
        severity: Severity::Warning,
        law: &[gdpr(13).par(2).point('d'), gdpr(14).par(2).point('e'), gdpr(27).par(1)],
        summary: "it is not said where the controller is established",
        manual: include_str!("../../docs/rules/controller-without-country.md"),
        check: controller_without_country,
    },
    Rule {
        id: "incomplete-address",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('a'), gdpr(12).par(2)],
        summary: "an address at which no letter would arrive",
        manual: include_str!("../../docs/rules/incomplete-address.md"),
        check: incomplete_address,
    },
    Rule {
        id: "provision-without-answer",
        severity: Severity::Error,
        law: &[gdpr(13).par(2).point('e')],
        summary: "it is said what follows without the data, and not whether people must give it",
        manual: include_str!("../../docs/rules/provision-without-answer.md"),
        check: provision_without_answer,
    },
    Rule {
        id: "impossible-none",
        severity: Severity::Error,
        law: &[gdpr(13).par(2).point('a'), gdpr(13).par(2).point('e'), gdpr(14).par(2).point('a'), gdpr(14).par(2).point('f')],
        summary: "there is none, the notice says, where there must be something",
        manual: include_str!("../../docs/rules/impossible-none.md"),
        check: impossible_none,
    },
    Rule {
        id: "safeguard-without-kind",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f'), gdpr(46).par(1)],
        summary: "a safeguard does not say what it is",
        manual: include_str!("../../docs/rules/safeguard-without-kind.md"),
        check: safeguard_without_kind,
    },
    Rule {
        id: "disclosure-of-nothing",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e')],
        summary: "a disclosure does not say what is disclosed",
        manual: include_str!("../../docs/rules/disclosure-of-nothing.md"),
        check: disclosure_of_nothing,
    },
    // The words of a disclosure may name the recipient, so that this is no error.
    Rule {
        id: "disclosure-to-nobody",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('e'), gdpr(14).par(1).point('e')],
        summary: "a disclosure does not say to whom",
        manual: include_str!("../../docs/rules/disclosure-to-nobody.md"),
        check: disclosure_to_nobody,
    },
    Rule {
        id: "representative-without-country",
        severity: Severity::Warning,
        law: &[gdpr(27).par(3)],
        summary: "it is not said where the representative is",
        manual: include_str!("../../docs/rules/representative-without-country.md"),
        check: representative_without_country,
    },
    // Nobody can see from a notice whether a website stores anything: only its author can say so.
    Rule {
        id: "cookies-not-stated",
        severity: Severity::Advice,
        law: &[eprivacy(5).par(3)],
        summary: "there is a website, and it is not said whether it stores anything on people's devices",
        manual: include_str!("../../docs/rules/cookies-not-stated.md"),
        check: cookies_not_stated,
    },
    // What a notice says of transfers as a whole is shown to be so by where each recipient is.
    Rule {
        id: "recipient-without-country",
        severity: Severity::Advice,
        law: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')],
        summary: "transfers are spoken of, and it is not said where a recipient is",
        manual: include_str!("../../docs/rules/recipient-without-country.md"),
        check: recipient_without_country,
    },
];

fn untitled_notice(cx: &Context, findings: &mut Findings) {
    if grip::lacks(&cx.notice.title) {
        let at = cx.notice.title.span().unwrap_or(cx.notice.file);
        findings
            .push(at, "nothing says what people are about to read")
            .help("add `title:`, as in `title: { en: Privacy notice for customers }`");
    }
}

fn controller_without_country(cx: &Context, findings: &mut Findings) {
    let Some(controller) = cx.notice.controller.spanned() else { return };
    // Whose establishment cannot be known is of no account where a German region or an authority is missing, too: that is told elsewhere.
    if grip::lacks(&controller.established_in) && cx.notice.supervisory_authority.is_said() {
        findings
            .push(controller.span, "its country decides on the authority, on a representative and on national law")
            .help("add `established-in:`, as in `established-in: FI`");
    }
}

fn representative_without_country(cx: &Context, findings: &mut Findings) {
    let Some(representative) = cx.notice.representative.spanned() else { return };
    if grip::lacks(&representative.established_in) {
        findings.push(representative.span, "it must be in a state in which the people are").help("add `country:`, as in `country: DE`");
    }
}

fn cookies_not_stated(cx: &Context, findings: &mut Findings) {
    let website = cx.notice.controller.said().and_then(|controller| controller.contact.website.span());
    if let Some(website) = website.filter(|_| cx.notice.cookies.is_not_stated()) {
        findings
            .push(website, "whether it sets cookies, the notice leaves open")
            .help("add `cookies:` with the services that are used, or `cookies: none` if nothing is stored on people's devices");
    }
}

fn incomplete_address(cx: &Context, findings: &mut Findings) {
    for address in grip::all_contacts(cx.notice).into_iter().flat_map(|contact| contact.addresses.items()) {
        if let (Some(at), Some(missing)) = (written(address), missing(address)) {
            findings
                .push(at, format!("lacks `{missing}`"))
                .help("write it as it stands on an envelope: `street:`, `postal-code:` and `city:`");
        }
    }
}

/// Something that the address does say, to point at.
fn written(address: &Address) -> Option<Span> {
    [&address.street, &address.city, &address.postal_code].into_iter().find_map(Stated::span)
}

/// The first part of an address that is not there. Some countries have no postal codes; who has none says `none`.
fn missing(address: &Address) -> Option<&'static str> {
    let parts = [("street", &address.street), ("city", &address.city), ("postal-code", &address.postal_code)];
    parts.into_iter().find(|(_, part)| part.is_not_stated()).map(|(name, _)| name)
}

fn provision_without_answer(cx: &Context, findings: &mut Findings) {
    let mut seen: Vec<Span> = Vec::new();
    for provision in cx.notice.own_registers().flat_map(|(_, _, register)| grip::provisions(register)) {
        // What several registers inherit is told once.
        if grip::lacks(&provision.required_by) && !seen.contains(&provision.span) {
            seen.push(provision.span);
            findings
                .push(provision.span, "required by a law, by a contract, or by nobody: nothing says which")
                .help("add `required-by: law`, `contract`, `entering-contract` or `nobody`");
        }
    }
}

/// Data comes from somewhere and is kept for some time, and either people must give it or they need not: `none` answers none of it.
fn impossible_none(cx: &Context, findings: &mut Findings) {
    const KEPT: &str = "say how long, as in `{ keep: 2 years, from: end-of-customer-relationship }`, or by which criteria";
    const GIVEN: &str = "write `provision: voluntary` if people need not give the data";
    const COMES: &str = "say where it comes from, as in `sources: { customer: data-subject }`";
    let mut seen: Vec<Span> = Vec::new();
    if let Some((span, help)) =
        none(&cx.notice.rights, "leave `rights:` out: people have their rights, and the notice tells them by itself")
    {
        findings.push(span, "`none` is no answer here").help(help);
    }
    for (_, _, register) in cx.notice.own_registers() {
        let of_data = register.data().flat_map(|(_, _, one)| [none(&one.retention, KEPT), none(&one.provision, GIVEN)]);
        let of_purposes = register.purposes().flat_map(|(_, _, one)| [none(&one.retention, KEPT), none(&one.provision, GIVEN)]);
        let own = [none(&register.retention, KEPT), none(&register.provision, GIVEN), none(&register.sources, COMES)];
        let of_sources = register.sources().map(|(_, _, one)| none(&one.data, "name the data that comes from there, or remove the source"));
        for (span, help) in own.into_iter().chain(of_sources).chain(of_data).chain(of_purposes).flatten() {
            // What several registers inherit is told once.
            if !seen.contains(&span) {
                seen.push(span);
                findings.push(span, "`none` is no answer here").help(help);
            }
        }
    }
}

/// The place of a `none`, with what to write instead.
fn none<T>(fact: &Stated<T>, help: &'static str) -> Option<(Span, &'static str)> {
    Some((fact.span().filter(|_| fact.is_none())?, help))
}

fn safeguard_without_kind(cx: &Context, findings: &mut Findings) {
    for found in derive::all_recipients(cx.notice) {
        for safeguard in found.recipient.safeguards.items().iter().filter(|safeguard| grip::lacks(&safeguard.kind)) {
            findings
                .push(safeguard.span, "what the transfer rests on is left open")
                .help("add `kind:`, as in `kind: standard-contractual-clauses`");
        }
    }
}

fn disclosure_of_nothing(cx: &Context, findings: &mut Findings) {
    for disclosure in cx.notice.own_registers().flat_map(|(_, _, register)| register.disclosures.items()) {
        if grip::lacks(&disclosure.what) {
            findings
                .push(disclosure.span, "which data goes out is left open")
                .help("add `what:`, as in `what: { en: The delivery address }`");
        }
    }
}

fn disclosure_to_nobody(cx: &Context, findings: &mut Findings) {
    for disclosure in cx.notice.own_registers().flat_map(|(_, _, register)| register.disclosures.items()) {
        // What is published goes to everybody, and figures in which nobody can be identified are no personal data.
        let has_recipient = matches!(disclosure.kind.said(), None | Some(DisclosureKind::Disclosure));
        // A law that opens documents to whoever asks says to whom, as no list of recipients could.
        let is_by_law =
            disclosure.basis.said() == Some(&LegalBasis::LegalObligation) || disclosure.permission.said() == Some(&Permission::Law);
        if has_recipient && !is_by_law && grip::lacks(&disclosure.to) {
            findings.push(disclosure.span, "names no recipient").help("add `to:` with the id of a recipient, or `kind: publication`");
        }
    }
}

fn recipient_without_country(cx: &Context, findings: &mut Findings) {
    // Where transfers are not spoken of at all, that is an error of its own.
    let label = match cx.notice.transfers.is_none() {
        true => "that no data leaves the EEA cannot be seen from this recipient",
        false if cx.notice.transfers.is_said() => "whether data leaves the EEA cannot be seen from this recipient",
        false => return,
    };
    for found in derive::all_recipients(cx.notice).iter().filter(|found| grip::lacks(&found.recipient.country)) {
        findings.push(found.span, label).help("add `country:`, as in `country: FI` or `country: eea`");
    }
}

//! Who the controller is and how to reach it: GDPR Art. 13(1)(a), 14(1)(a).
//!
//! Others with a part in the notice, such as the data protection officer, are in [`parties`](super::parties).

use super::{Context, Findings, Rule};
use super::{grip, texts};
use crate::decode::{MailAddress, Stated, is_slip, mend};
use crate::diagnostic::{Fix, Severity};
use crate::law::{CountryCode, gdpr};
use crate::notice::{Address, Contact, Notice, Provider};
use crate::source::Spanned;

pub const RULES: &[Rule] = &[
    Rule {
        id: "no-controller",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a')],
        summary: "the notice names no controller",
        manual: include_str!("../../docs/rules/no-controller.md"),
        check: no_controller,
    },
    Rule {
        id: "unreachable-controller",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a')],
        summary: "there is no way to reach the controller",
        manual: include_str!("../../docs/rules/unreachable-controller.md"),
        check: unreachable_controller,
    },
    Rule {
        id: "single-contact-channel",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('a'), gdpr(12).par(1)],
        summary: "the controller can be reached in one way only",
        manual: include_str!("../../docs/rules/single-contact-channel.md"),
        check: single_contact_channel,
    },
    Rule {
        id: "no-registration-number",
        severity: Severity::Advice,
        law: &[gdpr(13).par(1).point('a')],
        summary: "the controller has no registration number",
        manual: include_str!("../../docs/rules/no-registration-number.md"),
        check: no_registration_number,
    },
    Rule {
        id: "wrong-business-id",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('a')],
        summary: "a Finnish business ID that cannot exist",
        manual: include_str!("../../docs/rules/wrong-business-id.md"),
        check: wrong_business_id,
    },
    Rule {
        id: "broken-contact",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('a'), gdpr(12).par(2)],
        summary: "an address or number at which nobody can be reached",
        manual: include_str!("../../docs/rules/broken-contact.md"),
        check: broken_contact,
    },
    Rule {
        id: "conflicting-contact",
        severity: Severity::Error,
        law: &[gdpr(5).par(1).point('a'), gdpr(12).par(1)],
        summary: "one address or number is written in two ways",
        manual: include_str!("../../docs/rules/conflicting-contact.md"),
        check: conflicting_contact,
    },
    Rule {
        id: "unlisted-group",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('a'), gdpr(26).par(1)],
        summary: "the companies that share the notice are not told",
        manual: include_str!("../../docs/rules/unlisted-group.md"),
        check: unlisted_group,
    },
];

fn no_controller(cx: &Context, findings: &mut Findings) {
    const HELP: &str = "name the company or body that decides on the processing, as in `controller: { name: Esimerkki Oy, email: … }`";
    let controller = &cx.notice.controller;
    if grip::lacks(controller) {
        let at = controller.span().unwrap_or_else(|| grip::of_notice(cx.notice));
        findings.push(at, "nobody is named who answers for this notice").help(HELP);
    } else if let Some(controller) = controller.spanned().filter(|controller| grip::lacks(&controller.name)) {
        findings.push(controller.span, "the controller has no name").help(HELP);
    }
}

/// The ways to reach the controller itself and the person it has people turn to.
fn contacts(notice: &Notice) -> Vec<&Contact> {
    let own = notice.controller.said().map(|controller| &controller.contact);
    own.into_iter().chain(notice.contact_person.said()).collect()
}

/// Whether a way to reach them is still to be found out.
fn awaits_channel(contacts: &[&Contact]) -> bool {
    let awaits = |contact: &&Contact| {
        let addresses = contact.addresses.is_unknown();
        addresses || contact.email.is_unknown() || contact.phone.is_unknown() || contact.form.is_unknown()
    };
    contacts.iter().any(awaits)
}

fn unreachable_controller(cx: &Context, findings: &mut Findings) {
    let contacts = contacts(cx.notice);
    let Some(controller) = cx.notice.controller.spanned() else { return };
    if awaits_channel(&contacts) || contacts.iter().any(|contact| contact.channels() > 0) {
        return;
    }
    findings
        .push(controller.name.span().unwrap_or(controller.span), "has no address, e-mail, telephone or form")
        .help("add at least one of `addresses:`, `email:`, `phone:` and `form:`, better two");
}

fn single_contact_channel(cx: &Context, findings: &mut Findings) {
    let contacts = contacts(cx.notice);
    let Some(controller) = cx.notice.controller.spanned() else { return };
    let channels: usize = contacts.iter().map(|contact| contact.channels()).sum();
    let is_off_line = |contact: &&Contact| contact.phone.is_said() || !contact.addresses.items().is_empty();
    if awaits_channel(&contacts) || channels == 0 || (channels > 1 && contacts.iter().any(is_off_line)) {
        return;
    }
    findings
        .push(controller.name.span().unwrap_or(controller.span), "can be reached in one way only, or only on line")
        .help("add another way, by post or by telephone for those who do not use the first");
}

fn no_registration_number(cx: &Context, findings: &mut Findings) {
    let Some(controller) = cx.notice.controller.spanned().filter(|found| found.registration_number.is_not_stated()) else { return };
    findings
        .push(controller.name.span().unwrap_or(controller.span), "could be mistaken for another of the same name")
        .help("add `registration-number:`, or `registration-number: none`");
}

fn wrong_business_id(cx: &Context, findings: &mut Findings) {
    let Some(controller) = cx.notice.controller.said() else { return };
    let is_finnish = controller.established_in.said().is_some_and(|country| CountryCode::as_str(country) == "FI");
    if let Some(number) = controller.registration_number.spanned().filter(|number| is_finnish && !is_business_id(number)) {
        findings.push(number.span, "the check digit does not fit").help("write it as in `1234567-1`, and compare it with the register");
    }
}

/// Whether a text is a Finnish business ID: seven digits and, after a hyphen, a check digit by the weights 7, 9, 10, 5, 8, 4, 2.
fn is_business_id(text: &str) -> bool {
    let Some((number, check)) = text.split_once('-') else { return false };
    let digits: Vec<u32> = number.chars().filter_map(|digit| digit.to_digit(10)).collect();
    let sum: u32 = digits.iter().zip([7, 9, 10, 5, 8, 4, 2]).map(|(digit, weight)| digit * weight).sum();
    let expected = match sum % 11 {
        0 => 0,
        // No such number is given out.
        1 => return false,
        rest => 11 - rest,
    };
    number.len() == 7 && digits.len() == 7 && check == expected.to_string()
}

fn broken_contact(cx: &Context, findings: &mut Findings) {
    for email in emails(cx.notice) {
        if !email.is_whole() {
            let finding = findings.push(email.span, "is no e-mail address");
            finding.help("write it whole, as in `tietosuoja@esimerkki.example`");
            if let Some(meant) = mend::mail_address(&email.0) {
                finding.help(format!("write `{meant}`")).fix(Fix::word(email.span, &email.0, &meant));
            }
        }
    }
    for version in texts::all(cx).flat_map(texts::versions) {
        let veiled = version.words.split_whitespace().filter(|word| word.contains("(at)") || word.contains("[at]"));
        if let Some(address) = veiled.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).find_map(mend::mail_address) {
            findings.push(version.span, "holds an e-mail address that must be pieced together").help(format!("write `{address}`"));
        }
    }
    for phone in phones(cx.notice) {
        let digits = phone.chars().filter(char::is_ascii_digit).count();
        if !(3..=15).contains(&digits) || phone.chars().any(char::is_alphabetic) {
            findings.push(phone.span, "is no telephone number").help("write it as it is dialled, as in `+358 10 000 0000`");
        }
    }
}

fn emails(notice: &Notice) -> Vec<&Spanned<MailAddress>> {
    let written_out = notice.services().filter_map(|(_, _, service)| match service.provider.said() {
        Some(Provider::Here(recipient)) => Some(&**recipient),
        _ => None,
    });
    let recipients = notice.recipients().map(|(_, _, recipient)| recipient).chain(written_out);
    let copies = recipients
        .flat_map(|recipient| recipient.safeguards.items())
        .map(|safeguard| &safeguard.copy)
        .chain(notice.transfers.said().map(|transfers| &transfers.copy))
        .filter_map(|copy| copy.said().map(|copy| &copy.email));
    let requests = notice.rights.said().and_then(|rights| rights.requests.said()).map(|requests| &requests.email);
    let contacts = grip::all_contacts(notice).into_iter().map(|contact| &contact.email);
    contacts.chain(copies).chain(requests).filter_map(Stated::spanned).collect()
}

fn addresses(notice: &Notice) -> Vec<&Address> {
    grip::all_contacts(notice).into_iter().flat_map(|contact| contact.addresses.items()).collect()
}

fn phones(notice: &Notice) -> Vec<&Spanned<String>> {
    let requests = notice.rights.said().and_then(|rights| rights.requests.said()).map(|requests| &requests.phone);
    let contacts = grip::all_contacts(notice).into_iter().map(|contact| &contact.phone);
    contacts.chain(requests).filter_map(Stated::spanned).collect()
}

fn conflicting_contact(cx: &Context, findings: &mut Findings) {
    let emails = emails(cx.notice);
    for (nth, email) in emails.iter().enumerate() {
        let other = emails.iter().take(nth).find(|other| are_one_misspelt(&other.0, &email.0));
        if let Some(other) = other {
            findings
                .push(email.span, format!("differs from `{}` by a letter or two", other.0))
                .also(other.span, "the other spelling")
                .help("write the same address in both places");
        }
    }
    let phones = phones(cx.notice);
    for (nth, phone) in phones.iter().enumerate() {
        if let Some(other) = phones.iter().take(nth).find(|other| have_changed_places(other, phone)) {
            findings
                .push(phone.span, format!("has two digits of `{}` the other way round", other.value))
                .also(other.span, "the other number")
                .help("write the same number in both places");
        }
    }
    let addresses = addresses(cx.notice);
    for (nth, address) in addresses.iter().enumerate() {
        let Some(code) = address.postal_code.spanned() else { continue };
        if let Some(other) = addresses.iter().take(nth).find_map(|other| other_code(other, address)) {
            findings
                .push(code.span, format!("is `{}` elsewhere, in the same street", other.value))
                .also(other.span, "the other postal code")
                .help("write the same postal code in both places");
        }
    }
}

/// Whether two numbers differ only in that two neighbouring digits have changed places. Numbers that differ by one digit are common.
fn have_changed_places(one: &str, other: &str) -> bool {
    let digits = |number: &str| number.chars().filter(char::is_ascii_digit).collect::<Vec<_>>();
    let (one, other) = (digits(one), digits(other));
    let differing: Vec<_> = one.iter().zip(&other).enumerate().filter(|(_, (a, b))| a != b).collect();
    match differing.as_slice() {
        [(first, (a, b)), (second, (c, d))] => one.len() == other.len() && first + 1 == *second && a == d && b == c,
        _ => false,
    }
}

/// The postal code of an address in the same street and city that has another.
fn other_code<'a>(other: &'a Address, address: &Address) -> Option<&'a Spanned<String>> {
    let is_alike = |one: &Stated<String>, two: &Stated<String>| {
        one.said().zip(two.said()).is_some_and(|(one, two)| one.trim().eq_ignore_ascii_case(two.trim()))
    };
    let is_same_place = is_alike(&other.street, &address.street) && is_alike(&other.city, &address.city);
    other.postal_code.spanned().filter(|_| is_same_place && !is_alike(&other.postal_code, &address.postal_code))
}

/// Whether two addresses are so much alike, and so little the same, that one of them is probably misspelt.
fn are_one_misspelt(one: &str, other: &str) -> bool {
    let (Some((name, domain)), Some((other_name, other_domain))) = (one.split_once('@'), other.split_once('@')) else { return false };
    (domain == other_domain && is_slip(name, other_name)) || (name == other_name && is_slip(domain, other_domain))
}

fn unlisted_group(cx: &Context, findings: &mut Findings) {
    let Some(group) = cx.notice.group.spanned() else { return };
    if group.companies.is_unknown() {
        return;
    }
    if group.companies.items().is_empty() {
        findings
            .push(group.span, "none of its companies is listed")
            .help("list them, as in `companies: [{ name: …, registration-number: …, country: SE, controller-for: … }]`");
        return;
    }
    for company in group.companies.items() {
        if grip::lacks(&company.controller_for) {
            let at = company.name.span().unwrap_or(group.span);
            findings.push(at, "nothing says what this company is the controller for").help("add `controller-for:`");
        }
    }
}

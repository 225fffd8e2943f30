//! Who stands beside the controller: joint controllers (GDPR Art. 26), the representative (Art. 27), the data protection
//! officer (Art. 13(1)(b)), and the controllers for whom a processor's register is held (Art. 28).

use super::grip;
use super::{Context, Findings, Rule};
use crate::diagnostic::Severity;
use crate::law::{self, gdpr};
use crate::notice::{RecipientRole, Requests, Role};

pub const RULES: &[Rule] = &[
    Rule {
        id: "unnamed-joint-controller",
        severity: Severity::Error,
        law: &[gdpr(26).par(1), gdpr(13).par(1).point('a')],
        summary: "a joint controller is not named with a way to reach it",
        manual: include_str!("../../docs/rules/unnamed-joint-controller.md"),
        check: unnamed_joint_controller,
    },
    Rule {
        id: "untold-joint-arrangement",
        severity: Severity::Error,
        law: &[gdpr(26).par(2)],
        summary: "the essence of the arrangement between joint controllers is not told",
        manual: include_str!("../../docs/rules/untold-joint-arrangement.md"),
        check: untold_joint_arrangement,
    },
    Rule {
        id: "no-representative",
        severity: Severity::Error,
        law: &[gdpr(27).par(1), gdpr(13).par(1).point('a'), gdpr(14).par(1).point('a')],
        summary: "a controller outside the EEA names no representative",
        manual: include_str!("../../docs/rules/no-representative.md"),
        check: no_representative,
    },
    Rule {
        id: "no-common-contact",
        severity: Severity::Advice,
        law: &[gdpr(26).par(1), gdpr(26).par(3)],
        summary: "joint controllers have no common place for requests",
        manual: include_str!("../../docs/rules/no-common-contact.md"),
        check: no_common_contact,
    },
    Rule {
        id: "representative-called-unnecessary",
        severity: Severity::Warning,
        law: &[gdpr(27).par(2)],
        summary: "a controller outside the EEA says that it needs no representative",
        manual: include_str!("../../docs/rules/representative-called-unnecessary.md"),
        check: representative_called_unnecessary,
    },
    Rule {
        id: "misplaced-representative",
        severity: Severity::Warning,
        law: &[gdpr(27).par(3)],
        summary: "the representative is not where the people are",
        manual: include_str!("../../docs/rules/misplaced-representative.md"),
        check: misplaced_representative,
    },
    Rule {
        id: "unreachable-data-protection-officer",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('b'), gdpr(14).par(1).point('b'), gdpr(38).par(4)],
        summary: "there is no way to reach the data protection officer",
        manual: include_str!("../../docs/rules/unreachable-data-protection-officer.md"),
        check: unreachable_data_protection_officer,
    },
    Rule {
        id: "data-protection-officer-not-stated",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('b'), gdpr(37).par(1)],
        summary: "the notice leaves open whether there is a data protection officer",
        manual: include_str!("../../docs/rules/data-protection-officer-not-stated.md"),
        check: data_protection_officer_not_stated,
    },
    Rule {
        id: "processor-register-without-controller",
        severity: Severity::Advice,
        law: &[gdpr(28).par(3), gdpr(12).par(2)],
        summary: "a register held as processor does not say where people turn",
        manual: include_str!("../../docs/rules/processor-register-without-controller.md"),
        check: processor_register_without_controller,
    },
];

fn unnamed_joint_controller(cx: &Context, findings: &mut Findings) {
    const HELP: &str = "name them, as in `joint-controllers: [{ name: Toinen Oy, country: FI, email: …, arrangement: … }]`";
    let joint = &cx.notice.joint_controllers;
    if joint.items().is_empty() && !joint.is_unknown() {
        let registers = cx.notice.own_registers().filter(|(_, _, register)| register.role.said() == Some(&Role::JointController));
        for (_, span, _) in registers {
            findings.push(span, "is held jointly, and nobody says with whom").help(HELP);
        }
        let recipients = cx.notice.recipients().filter(|(_, _, found)| found.role.said() == Some(&RecipientRole::JointController));
        for (_, span, recipient) in recipients {
            if grip::lacks(&recipient.name) {
                findings.push(span, "is a joint controller without a name").help(HELP);
            }
        }
    }
    for controller in joint.items() {
        let at = controller.name.span().or(joint.span()).unwrap_or_else(|| grip::of_notice(cx.notice));
        if grip::lacks(&controller.name) {
            findings.push(at, "one of them has no name").help(HELP);
        } else if controller.contact.channels() == 0 && controller.contact.website.said().is_none() {
            findings.push(at, "has no way to be reached").help("add `email:`, `phone:`, `form:` or `addresses:`");
        }
    }
}

fn untold_joint_arrangement(cx: &Context, findings: &mut Findings) {
    let joint = &cx.notice.joint_controllers;
    // Several parties can share one arrangement, which then need be told only once.
    let is_told = joint.items().iter().any(|controller| !grip::lacks(&controller.arrangement));
    if let Some(first) = joint.items().first().filter(|_| !is_told) {
        let at = first.name.span().or(joint.span()).unwrap_or_else(|| grip::of_notice(cx.notice));
        findings
            .push(at, "nothing says who does what for the people concerned")
            .help("add `arrangement:`: who informs them, who answers their requests, whom they can turn to");
    }
}

fn no_representative(cx: &Context, findings: &mut Findings) {
    const HELP: &str =
        "name it, as in `representative: { name: …, country: DE, email: … }`, or write `representative: none` if Art. 27(2) needs none";
    let Some(controller) = cx.notice.controller.said() else { return };
    let Some(country) = controller.established_in.spanned().filter(|country| !law::is_eea(country.value, cx.today)) else { return };
    if cx.notice.representative.is_not_stated() {
        findings.push(country.span, "lies outside the EEA").help(HELP);
    } else if let Some(representative) = cx.notice.representative.spanned() {
        let is_whole = !grip::lacks(&representative.name) && representative.contact.channels() > 0;
        if !is_whole {
            findings.push(representative.span, "has no name, or no way to be reached").help(HELP);
        }
    }
}

fn no_common_contact(cx: &Context, findings: &mut Findings) {
    let joint = &cx.notice.joint_controllers;
    let Some(first) = joint.items().first() else { return };
    let rights = &cx.notice.rights;
    let awaits = rights.is_unknown() || rights.said().is_some_and(|rights| rights.requests.is_unknown());
    let has_place = rights.said().and_then(|rights| rights.requests.said()).is_some_and(Requests::is_usable);
    if !awaits && !has_place && cx.notice.contact_person.said().is_none() && cx.notice.contact_person.todo().is_none() {
        let at = first.name.span().or(joint.span()).unwrap_or_else(|| grip::of_notice(cx.notice));
        findings
            .push(at, "people have to guess to whom they write first")
            .help("add one address for all, as in `rights: { requests: { email: … } }`, or a `contact-person:`");
    }
}

fn representative_called_unnecessary(cx: &Context, findings: &mut Findings) {
    let Some(controller) = cx.notice.controller.said() else { return };
    let country = controller.established_in.spanned().filter(|country| !law::is_eea(country.value, cx.today));
    // Art. 27(2)(b): a public authority or body needs none.
    let (Some(country), false) = (country, controller.public_authority.said() == Some(&true)) else { return };
    if let Some(none) = cx.notice.representative.span().filter(|_| cx.notice.representative.is_none()) {
        findings
            .push(none, "holds only for occasional processing of little risk")
            .also(country.span, "lies outside the EEA")
            .help("name a representative; or record in a waiver why Art. 27(2)(a) needs none");
    }
}

fn misplaced_representative(cx: &Context, findings: &mut Findings) {
    const HELP: &str = "name a representative in one of the countries in which the people are";
    let country = cx.notice.representative.said().and_then(|representative| representative.established_in.spanned());
    let Some(country) = country else { return };
    let audience = cx.notice.audience.said().map(|audience| audience.countries.items()).unwrap_or_default();
    if !law::is_eea(country.value, cx.today) {
        findings.push(country.span, "lies outside the EEA").help(HELP);
    } else if !audience.is_empty() && !audience.iter().any(|one| one.value == country.value) {
        findings.push(country.span, "is not one of the countries of `audience:`").help(HELP);
    }
}

fn unreachable_data_protection_officer(cx: &Context, findings: &mut Findings) {
    let Some(officer) = cx.notice.data_protection_officer.spanned() else { return };
    let awaits = officer.email.is_unknown() || officer.phone.is_unknown() || officer.form.is_unknown();
    if !officer.is_reachable() && !awaits && !officer.addresses.is_unknown() {
        findings.push(officer.span, "no address, e-mail, telephone or form here works").help("add a whole `email:`, or `phone:`");
    }
}

fn data_protection_officer_not_stated(cx: &Context, findings: &mut Findings) {
    // Where the controller itself is not named, its officer is the lesser worry.
    let Some(controller) = cx.notice.controller.spanned() else { return };
    if cx.notice.data_protection_officer.is_not_stated() {
        findings
            .push(controller.name.span().unwrap_or(controller.span), "has an officer, or has none: nothing says which")
            .help("write `data-protection-officer: { email: … }`, or `data-protection-officer: none`");
    }
}

fn processor_register_without_controller(cx: &Context, findings: &mut Findings) {
    for (_, span, register) in cx.notice.registers().filter(|(_, _, register)| register.is_processors()) {
        if grip::lacks(&register.requests) {
            findings.push(span, "people cannot tell who answers their requests").help("add `requests:` with where they turn instead");
        }
    }
}

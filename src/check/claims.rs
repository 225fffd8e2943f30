//! Claims: what a notice says about itself, held against its own facts. GDPR Art. 5(1)(a), 12(1).

use super::{Context, Findings, Rule, grip};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{ClaimKind, DisclosureKind, LegalBasis, Permission, Recipient, RecipientRole, Register, Term};
use crate::project::Kind;
use crate::source::Span;

/// Data that tells one device or visitor from another, whatever else is known of them (recital 30).
const IDENTIFIERS: &[&str] = &["ip-address", "cookie-identifiers", "device-identifier", "advertising-identifier", "user-id"];

/// How many places that contradict a claim are shown; the first would do, the others save a second run.
const SHOWN: usize = 3;

pub const RULES: &[Rule] = &[
    Rule {
        id: "contradicted-no-transfers",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('f'), gdpr(5).par(1).point('a')],
        summary: "the notice denies transfers that it tells of",
        manual: include_str!("../../docs/rules/contradicted-no-transfers.md"),
        check: contradicted_no_transfers,
    },
    Rule {
        id: "contradicted-no-disclosure",
        severity: Severity::Error,
        law: &[gdpr(13).par(1).point('e'), gdpr(5).par(1).point('a'), gdpr(12).par(1)],
        summary: "the notice denies disclosures that it tells of",
        manual: include_str!("../../docs/rules/contradicted-no-disclosure.md"),
        check: contradicted_no_disclosure,
    },
    Rule {
        id: "contradicted-no-sale",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('e'), gdpr(5).par(1).point('a'), gdpr(12).par(1)],
        summary: "the notice says that data is never sold, and gives it to a data broker",
        manual: include_str!("../../docs/rules/contradicted-no-sale.md"),
        check: contradicted_no_sale,
    },
    Rule {
        id: "contradicted-no-profiling",
        severity: Severity::Error,
        law: &[gdpr(4).par(4), gdpr(5).par(1).point('a')],
        summary: "the notice denies profiling that it tells of",
        manual: include_str!("../../docs/rules/contradicted-no-profiling.md"),
        check: contradicted_no_profiling,
    },
    Rule {
        id: "contradicted-marketing-consent",
        severity: Severity::Error,
        law: &[gdpr(5).par(1).point('a'), gdpr(12).par(1)],
        summary: "the notice says that marketing needs consent, and does without",
        manual: include_str!("../../docs/rules/contradicted-marketing-consent.md"),
        check: contradicted_marketing_consent,
    },
    Rule {
        id: "contradicted-no-combining",
        severity: Severity::Error,
        law: &[gdpr(5).par(1).point('a'), gdpr(5).par(1).point('b')],
        summary: "the notice denies that data is combined, and tells of it",
        manual: include_str!("../../docs/rules/contradicted-no-combining.md"),
        check: contradicted_no_combining,
    },
    Rule {
        id: "contradicted-only-source",
        severity: Severity::Error,
        law: &[gdpr(5).par(1).point('a'), gdpr(14).par(2).point('f')],
        summary: "the notice says that data comes only from the person, and names other sources",
        manual: include_str!("../../docs/rules/contradicted-only-source.md"),
        check: contradicted_only_source,
    },
    Rule {
        id: "contradicted-anonymity",
        severity: Severity::Warning,
        law: &[gdpr(4).par(1), gdpr(5).par(1).point('a')],
        summary: "the notice calls people unidentifiable, and collects what identifies them",
        manual: include_str!("../../docs/rules/contradicted-anonymity.md"),
        check: contradicted_anonymity,
    },
];

/// Reports a claim with the first places that contradict it, if there are any.
fn contradict(findings: &mut Findings, claim: Option<Span>, places: Vec<Span>, label: &str, what: &str, help: &str) {
    let Some(claim) = claim.filter(|_| !places.is_empty()) else { return };
    let finding = findings.push(claim, label).help(help);
    for place in places.into_iter().take(SHOWN) {
        finding.also(place, what);
    }
}

fn contradicted_no_transfers(cx: &Context, findings: &mut Findings) {
    let places: Vec<_> = derive::transfers(cx.notice, cx.today).iter().map(|transfer| transfer.place.span()).collect();
    let none = cx.notice.transfers.span().filter(|_| cx.notice.transfers.is_none());
    let denial = none.or(cx.notice.claims(ClaimKind::NoTransfers));
    let help = match none {
        Some(_) => "remove `transfers: none`: which transfers there are follows from where recipients are",
        None => "leave the claim out: which transfers there are follows from where recipients are",
    };
    contradict(findings, denial, places, "says that nothing leaves the EEA", "is outside the EEA", help);
}

/// Whether somebody receives the data for ends of their own, as far as the notice says. A processor acts for the controller, and an
/// authority under the law; neither is what a claim like this is about.
fn is_outsider(recipient: &Recipient) -> bool {
    let acts_within = matches!(recipient.role.said(), Some(RecipientRole::Processor | RecipientRole::Authority));
    !acts_within && recipient.permission.said() != Some(&Permission::Law)
}

fn contradicted_no_disclosure(cx: &Context, findings: &mut Findings) {
    let recipients = derive::all_recipients(cx.notice);
    let outsiders = recipients.iter().filter(|found| is_outsider(found.recipient)).map(|found| found.span);
    let registers = cx.notice.own_registers();
    let disclosures = registers.flat_map(|(_, _, register)| register.disclosures.items()).filter(|disclosure| {
        disclosure.kind.said() != Some(&DisclosureKind::Aggregated) && disclosure.permission.said() != Some(&Permission::Law)
    });
    let places: Vec<_> = outsiders.chain(disclosures.map(|disclosure| disclosure.span)).collect();
    for kind in [ClaimKind::NotDisclosed, ClaimKind::OwnUseOnly] {
        let help = "say what is given to whom, and leave the claim out; processors are told by `role: processor`";
        contradict(findings, cx.notice.claims(kind), places.clone(), "says that nobody else gets the data", "gets it", help);
    }
}

fn contradicted_no_sale(cx: &Context, findings: &mut Findings) {
    let is_broker = |recipient: &Recipient| recipient.category.said().and_then(Term::id) == Some("data-broker");
    let places: Vec<_> =
        cx.notice.recipients().filter(|(_, _, found)| is_broker(found) && is_outsider(found)).map(|found| found.1).collect();
    let help = "leave the claim out, or say in what role the broker gets the data";
    contradict(findings, cx.notice.claims(ClaimKind::NeverSold), places, "says that data is never sold", "trades in data", help);
}

fn contradicted_no_profiling(cx: &Context, findings: &mut Findings) {
    const HELP: &str = "describe the profiling under `automated-decisions:`, and deny it nowhere";
    let profiling = |register: &Register| -> Vec<Span> {
        let vocabulary = &cx.project.vocabulary;
        let profiles = register.purposes().filter(|(id, _, purpose)| derive::flags_of(vocabulary, id, purpose).profiling);
        profiles.map(|(_, span, _)| span).collect()
    };
    let registers = cx.notice.own_registers().map(|(_, _, register)| register);
    if let Some(claim) = cx.notice.claims(ClaimKind::NoProfiling) {
        let tracking = cx.notice.services().filter(|(_, _, service)| service.tracking.said() == Some(&true)).map(|(_, span, _)| span);
        let places = registers.flat_map(profiling).chain(tracking).collect();
        contradict(findings, Some(claim), places, "denies profiling", "evaluates people", HELP);
        return;
    }
    for register in registers {
        contradict(findings, denied_profiling(register), profiling(register), "denies profiling", "evaluates people", HELP);
    }
}

/// Where a register says that there is no profiling: of itself, or together with automated decisions.
fn denied_profiling(register: &Register) -> Option<Span> {
    let automated = &register.automated_decisions;
    match automated.said() {
        Some(automated) => automated.profiling.span().filter(|_| automated.profiling.is_none()),
        None => automated.span().filter(|_| automated.is_none()),
    }
}

fn contradicted_marketing_consent(cx: &Context, findings: &mut Findings) {
    let marketing = grip::purposes(cx.notice).filter(|(_, id, _, purpose)| derive::is_marketing(&cx.project.vocabulary, id, purpose));
    let without = marketing.filter(|(_, _, _, purpose)| purpose.bases().any(|basis| basis != LegalBasis::Consent));
    let places = without.map(|(_, _, span, _)| span).collect();
    let help = "rest the marketing on `consent`, or leave the claim out";
    let claim = cx.notice.claims(ClaimKind::MarketingOnlyWithConsent);
    contradict(findings, claim, places, "says that marketing needs consent", "rests on something else", help);
}

fn contradicted_no_combining(cx: &Context, findings: &mut Findings) {
    let combines = grip::purposes(cx.notice).filter(|(_, id, _, purpose)| {
        let flags = derive::flags_of(&cx.project.vocabulary, id, purpose);
        flags.combining || flags.profiling
    });
    let places = combines.map(|(_, _, span, _)| span).collect();
    let help = "leave the claim out, or keep it to the data of which it is true, in words";
    contradict(findings, cx.notice.claims(ClaimKind::NeverCombined), places, "says that data is never combined", "combines it", help);
}

fn contradicted_only_source(cx: &Context, findings: &mut Findings) {
    let sources = cx.notice.own_registers().flat_map(|(_, _, register)| register.sources());
    let others = sources.filter(|(_, _, source)| source.kind.said().is_some_and(|kind| !kind.is_the_person()));
    let places = others.map(|(_, span, _)| span).collect();
    let claim = cx.notice.claims(ClaimKind::OnlyFromThePerson);
    let help = "leave the claim out; the sources are told anyway";
    contradict(findings, claim, places, "says that all data comes from the person", "is somebody else", help);
}

fn contradicted_anonymity(cx: &Context, findings: &mut Findings) {
    let is_identifier = |term: &&Term| {
        let is_code = cx.project.flags(Kind::Data, term).national_id;
        is_code || term.id().is_some_and(|id| IDENTIFIERS.contains(&id))
    };
    let collected = cx.notice.cookies.said().map_or(&[][..], |cookies| cookies.data.items());
    let held = cx.notice.own_registers().flat_map(|(_, _, register)| register.data()).flat_map(|(_, _, category)| category.items.items());
    let places: Vec<_> = collected.iter().chain(held.map(|item| &item.item)).filter(is_identifier).map(Term::span).collect();
    let help = "say what you can tell of people, and leave the claim out";
    let claim = cx.notice.claims(ClaimKind::NotIdentifiable);
    contradict(findings, claim, places, "says that nobody can be identified", "identifies a device or a person", help);
}

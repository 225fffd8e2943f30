//! What a notice says of where data goes, held against what it says elsewhere and against the days of the law: GDPR Art. 44, 45.

use super::grip;
use super::phrases;
use super::{Context, Findings, Rule};
use crate::derive::{self, Ground, Transfer};
use crate::diagnostic::Severity;
use crate::law::{self, AdequacyDecision, gdpr};
use crate::notice::{Part, Place, RecipientRole, Words};
use crate::source::Span;
use crate::time::{Date, months_before};

pub const RULES: &[Rule] = &[
    Rule {
        id: "safeguards-inside-the-eea",
        severity: Severity::Warning,
        law: &[gdpr(44)],
        summary: "a transfer is safeguarded that is none",
        manual: include_str!("../../docs/rules/safeguards-inside-the-eea.md"),
        check: safeguards_inside_the_eea,
    },
    Rule {
        id: "safeguards-without-country",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f')],
        summary: "safeguards are named, and no country that they are for",
        manual: include_str!("../../docs/rules/safeguards-without-country.md"),
        check: safeguards_without_country,
    },
    Rule {
        id: "untold-remote-access",
        severity: Severity::Warning,
        law: &[gdpr(44), gdpr(13).par(1).point('f')],
        summary: "somebody reads data from elsewhere, and no transfer is told",
        manual: include_str!("../../docs/rules/untold-remote-access.md"),
        check: untold_remote_access,
    },
    Rule {
        id: "expiring-adequacy",
        severity: Severity::Warning,
        law: &[gdpr(45).par(3), gdpr(13).par(1).point('f')],
        summary: "a transfer rests on an adequacy decision that ends soon",
        manual: include_str!("../../docs/rules/expiring-adequacy.md"),
        check: expiring_adequacy,
    },
    Rule {
        id: "open-transfer",
        severity: Severity::Warning,
        law: &[gdpr(12).par(1), gdpr(13).par(1).point('f')],
        summary: "it is left open who transfers data outside the EEA, or when",
        manual: include_str!("../../docs/rules/open-transfer.md"),
        check: open_transfer,
    },
    Rule {
        id: "repealed-clauses",
        severity: Severity::Warning,
        law: &[gdpr(46).par(2).point('c')],
        summary: "a text cites standard clauses that have been repealed",
        manual: include_str!("../../docs/rules/repealed-clauses.md"),
        check: repealed_clauses,
    },
    Rule {
        id: "joint-controller-abroad",
        severity: Severity::Warning,
        law: &[gdpr(13).par(1).point('f'), gdpr(14).par(1).point('f'), gdpr(44)],
        summary: "a joint controller is in a third country, and no transfer is told",
        manual: include_str!("../../docs/rules/joint-controller-abroad.md"),
        check: joint_controller_abroad,
    },
];

/// How long before its end a decision is no longer to be relied on without a thought.
const MONTHS_AHEAD: i32 = 6;

fn safeguards_inside_the_eea(cx: &Context, findings: &mut Findings) {
    for found in derive::all_recipients(cx.notice) {
        let places = found.recipient.country.items();
        let is_inside = |place: &Place| match place {
            Place::Country(country) => law::is_eea(country.value, cx.today),
            Place::Eea(_) => true,
            Place::OutsideEea(_) => false,
        };
        let Some(safeguards) = found.recipient.safeguards.spanned().filter(|_| !places.is_empty() && places.iter().all(is_inside)) else {
            continue;
        };
        let finding = findings.push(safeguards.span, format!("`{}` is in the EEA, where data moves freely", found.id));
        finding.help("leave the safeguards out, or name the country outside the EEA that they are for");
        if let Some(country) = found.recipient.country.span() {
            finding.also(country, "in the EEA");
        }
    }
}

fn safeguards_without_country(cx: &Context, findings: &mut Findings) {
    // Where nothing is said of transfers, or that there are none, other rules ask where the recipient is.
    if !cx.notice.transfers.is_said() {
        return;
    }
    for found in derive::all_recipients(cx.notice).iter().filter(|found| grip::lacks(&found.recipient.country)) {
        if let Some(safeguards) = found.recipient.safeguards.spanned().filter(|safeguards| !safeguards.is_empty()) {
            findings.push(safeguards.span, format!("where `{}` is, is not said", found.id)).help("add `country:`, as in `country: US`");
        }
    }
}

fn untold_remote_access(cx: &Context, findings: &mut Findings) {
    let Some(access) = cx.notice.transfers.said().and_then(|transfers| transfers.remote_access.spanned()) else { return };
    if derive::transfers(cx.notice, cx.today).is_empty() {
        findings
            .push(access.span, "this is a transfer, if it is done from outside the EEA")
            .help("add the country to whoever reads the data, with `safeguards:`; if nobody outside does, write `remote-access: none`");
    }
}

fn expiring_adequacy(cx: &Context, findings: &mut Findings) {
    for transfer in derive::transfers(cx.notice, cx.today) {
        let Some((decision, until)) = decision_with_end(&transfer, cx.today) else { continue };
        let label = format!("decision {} ends on {until}", decision.decision);
        let review = cx.notice.review_by.spanned().filter(|review| review.value > until);
        if months_before(until, MONTHS_AHEAD).is_some_and(|day| day <= cx.today) {
            findings.push(transfer.place.span(), label).help("add another safeguard after it, and see whether it is renewed");
        } else if let Some(review) = review {
            findings
                .push(transfer.place.span(), label)
                .also(review.span, "nobody looks at the notice before that day")
                .help("review the notice earlier, or add another safeguard");
        }
    }
}

/// The decision that a transfer rests on, if it is one that ends, and nothing else carries the transfer.
fn decision_with_end(transfer: &Transfer, today: Date) -> Option<(&'static AdequacyDecision, Date)> {
    let grounds = derive::grounds(transfer, today);
    let [Ground::Adequacy(decision) | Ground::Stated(_, Some(decision))] = grounds.as_slice() else { return None };
    Some((decision, decision.until?))
}

fn open_transfer(cx: &Context, findings: &mut Findings) {
    let Some(transfers) = cx.notice.transfers.said() else { return };
    for text in [&transfers.statement, &transfers.location, &transfers.remote_access].into_iter().filter_map(|text| text.said()) {
        if let Some((phrase, span)) = phrases::find(cx, text, |phrases| &phrases.open_transfers) {
            findings
                .push(span, format!("“{}” leaves it open", phrase.trim_end_matches('*')))
                .help("say which recipient keeps or reads the data, and in which country");
        }
    }
}

fn repealed_clauses(cx: &Context, findings: &mut Findings) {
    for part in cx.parts.iter().copied() {
        let (Part::Prose(text) | Part::Name(text)) = part else { continue };
        let versions: Vec<(&str, Span)> = match &text.words {
            Words::Same(words) => vec![(words, text.span)],
            Words::Each(each) => each.iter().map(|(_, words)| (words.value.as_str(), words.span)).collect(),
        };
        let cites = |words: &str| law::repealed_clauses().iter().find(|clauses| clauses.is_cited_in(words));
        if let Some((clauses, span)) = versions.into_iter().find_map(|(words, span)| Some((cites(words)?, span))) {
            findings
                .push(span, format!("{} no longer counts: {}", clauses.decision, clauses.ended_by))
                .help("make new clauses, and leave their number out: the notice cites the decision in force by itself");
        }
    }
}

/// What a joint controller abroad gets is transferred like what any other recipient gets; the notice tells it if it is among them.
fn joint_controller_abroad(cx: &Context, findings: &mut Findings) {
    let told = derive::transfers(cx.notice, cx.today);
    for country in cx.notice.joint_controllers.items().iter().filter_map(|joint| joint.established_in.spanned()) {
        let is_told = told.iter().any(|transfer| {
            let is_there = matches!(transfer.place, Place::Country(code) if code.value == country.value);
            is_there && transfer.recipient.role.said() == Some(&RecipientRole::JointController)
        });
        if !law::is_eea(country.value, cx.today) && !is_told {
            findings.push(country.span, "data goes there, and the notice is silent about it").help(
                "list it under `recipients:` with `role: joint-controller`, its country and, where there is no adequacy decision, its `safeguards`",
            );
        }
    }
}

//! Whose law and whose authority: GDPR Art. 3, 55 and 56, and what single countries ask for.

use super::{Context, Findings, Rule, grip};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::{self, Authority, CountryCode, Remit, gdpr};
use crate::notice::Controller;
use crate::source::Spanned;

pub const RULES: &[Rule] = &[
    Rule {
        id: "authority-without-competence",
        severity: Severity::Warning,
        law: &[gdpr(55).par(1), gdpr(56).par(1), gdpr(13).par(2).point('d')],
        summary: "an authority is named that does not watch over this controller",
        manual: include_str!("../../docs/rules/authority-without-competence.md"),
        check: authority_without_competence,
    },
    Rule {
        id: "finnish-authority-in-one-language",
        severity: Severity::Advice,
        law: &[gdpr(12).par(1)],
        summary: "a Finnish public authority does not inform in both national languages",
        manual: include_str!("../../docs/rules/finnish-authority-in-one-language.md"),
        check: finnish_authority_in_one_language,
    },
    Rule {
        id: "notice-under-another-law",
        severity: Severity::Advice,
        law: &[gdpr(3)],
        summary: "the law of another country asks for a notice of its own",
        manual: include_str!("../../docs/rules/notice-under-another-law.md"),
        check: notice_under_another_law,
    },
];

fn authority_without_competence(cx: &Context, findings: &mut Findings) {
    let (Some(id), Some(controller)) = (cx.notice.supervisory_authority.spanned(), cx.notice.controller.said()) else { return };
    let (Some(authority), Some(country)) = (law::authority(id.as_str()), controller.established_in.spanned()) else { return };
    if is_of(authority, country.value) {
        if !watches_over(authority, controller, country.value) {
            let right = expected(controller, country.value);
            let help = right.map_or("leave the key out, and the authority is derived".to_owned(), |right| format!("write `{}`", right.id));
            findings.push(id.span, "does not watch over such a controller").also(country.span, "is established here").help(help);
        }
    } else if !is_near(cx, authority) {
        findings
            .push(id.span, format!("is the authority of {}", authority.country))
            .also(country.span, "the controller is established here")
            .help("leave the key out, and the authority is derived; or add the country to `audience: { countries: […] }`");
    }
}

/// Whether an authority is one of a country, or of the state that a territory belongs to.
fn is_of(authority: &Authority, country: CountryCode) -> bool {
    authority.country == country || law::country(country).and_then(|country| country.part_of) == Some(authority.country)
}

/// Whether people may well turn to an authority of another country: they are there, or the controller's representative is, or it is not
/// known where those are to whom a controller outside the EEA speaks.
fn is_near(cx: &Context, authority: &Authority) -> bool {
    let representative = cx.notice.representative.said().and_then(|found| found.established_in.said());
    let is_outside = derive::establishment(cx.notice).is_some_and(|country| !law::is_eea(country, cx.today));
    let countries = derive::countries(cx.notice);
    let is_unknown =
        is_outside && representative.is_none() && cx.notice.audience.said().is_none_or(|found| found.countries.is_not_stated());
    is_unknown || representative.into_iter().chain(&countries).any(|country| is_of(authority, *country))
}

fn is_public(controller: &Controller) -> bool {
    controller.public_authority.said() == Some(&true)
}

fn expected(controller: &Controller, country: CountryCode) -> Option<&'static Authority> {
    law::competent_authority(country, controller.region.said().map(String::as_str), is_public(controller))
}

/// Whether an authority of the controller's own country is the one for it.
fn watches_over(authority: &Authority, controller: &Controller, country: CountryCode) -> bool {
    let fits = match authority.remit {
        Remit::All => true,
        Remit::Private => !is_public(controller),
        // Which public bodies are federal, nothing in a notice tells.
        Remit::Public | Remit::Federal => is_public(controller),
    };
    let is_the_one = expected(controller, country).is_none_or(|expected| expected.id == authority.id);
    fits && (is_the_one || authority.remit == Remit::Federal)
}

fn finnish_authority_in_one_language(cx: &Context, findings: &mut Findings) {
    let Some(controller) = cx.notice.controller.said().filter(|controller| is_public(controller)) else { return };
    // Åland, which has Swedish alone, is a country code of its own.
    if controller.established_in.said().is_none_or(|country| country.as_str() != "FI") || cx.notice.languages.is_unknown() {
        return;
    }
    let missing: Vec<_> = ["fi", "sv"].into_iter().filter(|code| cx.notice.languages().iter().all(|one| one.code() != *code)).collect();
    if let Some(first) = missing.first() {
        let at = cx.notice.languages.span().unwrap_or_else(|| grip::of_notice(cx.notice));
        findings
            .push(at, format!("`{first}` is missing"))
            .help("add it to `languages:`; an authority in a municipality of one language can record that in a waiver");
    }
}

fn notice_under_another_law(cx: &Context, findings: &mut Findings) {
    let established = cx.notice.controller.said().and_then(|controller| controller.established_in.spanned());
    let audience = cx.notice.audience.said().map(|audience| audience.countries.items()).unwrap_or_default();
    let mut told: Vec<CountryCode> = Vec::new();
    for Spanned { value: country, span } in established.into_iter().chain(audience) {
        let Some(other) = law::other_law(*country).filter(|_| !told.contains(country)) else { continue };
        told.push(*country);
        findings
            .push(*span, format!("has a law of its own: {}", other.law))
            .help("have the notice checked by that law, too; these rules know the GDPR alone");
    }
}

//! Whom the notice speaks to: the countries they are in, and what is told to and about children (Art. 8, 12(1)).

use super::context::{Context, list, paragraph, section};
use super::phrase::{Phrase, say, say_with};
use super::sections::Plan;
use super::words::web;
use super::{Part, Section};
use crate::derive;
use crate::law::gdpr;
use crate::notice::Children;
use crate::time::{Period, Unit};

/// The countries that the notice is for, where its author states them.
pub fn countries(cx: &Context) -> Vec<Part<Phrase>> {
    let Some(audience) = cx.notice.audience.said() else { return Vec::new() };
    let names: Vec<_> = audience.countries.items().iter().map(|country| Phrase::Country(country.value)).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let facts = cx.facts("audience.countries", &audience.countries);
    vec![Part { facts, ..paragraph(say_with("scope-countries", [("countries", Phrase::List(names).into())])) }]
}

/// The version for children, and who consents where they cannot.
pub fn children(plan: &Plan, cx: &Context) -> Vec<Section<Phrase>> {
    let Some(children) = cx.notice.audience.said().and_then(|audience| audience.children.said()) else { return Vec::new() };
    let mut parts = Vec::new();
    if let Some(version) = children.version.said() {
        let facts = cx.facts("audience.children.version", &children.version);
        let text = say_with("children-version", [("address", web(&version.0).into())]);
        parts.push(Part { law: vec![gdpr(12).par(1)], facts, ..paragraph(text) });
    }
    if asks_for_consent(cx, children) {
        parts.extend(age(cx, children));
        parts.extend(cx.prose("audience.children.consent", &children.consent));
        parts.extend(cx.prose("audience.children.verification", &children.verification));
    }
    if parts.is_empty() {
        return Vec::new();
    }
    vec![section(plan.id, say("heading-children"), plan.law, parts)]
}

/// Whether children are asked for consent in an information society service.
fn asks_for_consent(cx: &Context, children: &Children) -> bool {
    let is_asked = || derive::consent_of_children(cx.notice, &cx.project.vocabulary).is_some();
    !children.consent.is_none() && (children.consent.is_said() || is_asked())
}

/// The age from which children consent alone: the controller's own, or that of each country's law.
fn age(cx: &Context, children: &Children) -> Vec<Part<Phrase>> {
    let years = |age: u8| Phrase::Period(Period { amount: age.into(), unit: Unit::Year });
    let law = vec![gdpr(8).par(1)];
    if let Some(age) = children.age.said() {
        let facts = cx.facts("audience.children.age", &children.age);
        return vec![Part { law, facts, ..paragraph(say_with("children-age-own", [("age", years(*age).into())])) }];
    }
    let line = |country, age| say_with("children-age-in", [("country", Phrase::Country(country).into()), ("age", years(age).into())]);
    let ages: Vec<_> = derive::consent_ages(cx.notice).into_iter().map(|(country, record)| line(country, record.age)).collect();
    if ages.is_empty() {
        return Vec::new();
    }
    vec![paragraph(say("children-age")), Part { law, ..super::context::part(list(ages)) }]
}

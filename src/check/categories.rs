//! Whether a category of data is what it seems: that it has items, is marked as special where it is, and keeps data of
//! organisations apart. GDPR Art. 4(1), 9(1), 12(1).

use super::{Context, Findings, Rule, grip, hints};
use crate::derive;
use crate::diagnostic::Severity;
use crate::law::gdpr;
use crate::notice::{DataCategory, Item, Term, Text};
use crate::project::{Kind, Project};
use crate::source::Span;

pub const RULES: &[Rule] = &[
    Rule {
        id: "category-without-items",
        severity: Severity::Advice,
        law: &[gdpr(12).par(1)],
        summary: "a category of data does not say what is in it",
        manual: include_str!("../../docs/rules/category-without-items.md"),
        check: category_without_items,
    },
    Rule {
        id: "unmarked-special-category",
        severity: Severity::Warning,
        law: &[gdpr(9).par(1)],
        summary: "data that sounds like a special category is not marked as one",
        manual: include_str!("../../docs/rules/unmarked-special-category.md"),
        check: unmarked_special_category,
    },
    Rule {
        id: "mixed-organisation-data",
        severity: Severity::Advice,
        law: &[gdpr(4).par(1), gdpr(12).par(1)],
        summary: "data of an organisation stands among data of people",
        manual: include_str!("../../docs/rules/mixed-organisation-data.md"),
        check: mixed_organisation_data,
    },
];

/// Every category of the registers that the controller answers for, with its id and the place of that.
fn categories<'a>(cx: &'a Context) -> impl Iterator<Item = (&'a str, Span, &'a DataCategory)> {
    cx.notice.own_registers().flat_map(|(_, _, register)| register.data())
}

fn category_without_items(cx: &Context, findings: &mut Findings) {
    for (_, span, category) in categories(cx) {
        if category.items.todo().is_none() && category.items.items().is_empty() {
            findings.push(span, "nothing says which data this is").help("add `items:`, as in `items: [name, email, phone]`");
        }
    }
}

fn unmarked_special_category(cx: &Context, findings: &mut Findings) {
    for (id, span, category) in categories(cx) {
        // `special: none` is the author's word that it is not what it sounds like.
        if !category.special.is_not_stated() || grip::is_special(cx.project, id, category) {
            continue;
        }
        if let Some(((phrase, special), at)) = special_words(cx.project, id, span, category) {
            findings
                .push(at, format!("“{}” sounds like data of a special category", phrase.trim_end_matches('*')))
                .help(format!("add `special: {special}` to the category, or `special: none` if it is no such data"));
        }
    }
}

/// The first words of a category that sound special, with what they sound like: in its name, or in an item.
fn special_words(project: &Project, id: &str, span: Span, category: &DataCategory) -> Option<((&'static str, &'static str), Span)> {
    let own_name = project.vocabulary.own_words(Kind::DataCategories, id).filter(|_| category.name.is_not_stated());
    let name = category.name.said().and_then(hints::special).or_else(|| hint_at(own_name?, span));
    name.or_else(|| category.items.items().iter().find_map(|item| special_item(project, item)))
}

/// The words of an item that the author wrote, there or in the project's own vocabulary.
fn special_item(project: &Project, item: &Item) -> Option<((&'static str, &'static str), Span)> {
    match &item.item {
        Term::Written(text) => hints::special(text),
        Term::Named(id) => hint_at(project.vocabulary.own_words(Kind::Data, id.as_str())?, id.span),
    }
}

/// What words of the project's vocabulary hint at, told where they are used.
fn hint_at(words: &Text, at: Span) -> Option<((&'static str, &'static str), Span)> {
    hints::special(words).map(|(found, _)| (found, at))
}

fn mixed_organisation_data(cx: &Context, findings: &mut Findings) {
    let is_of_organisation = |item: &&Item| cx.project.flags(Kind::Data, &item.item).organisation;
    for (_, _, category) in categories(cx) {
        if category.organisation.is_said() || derive::is_of_organisation(&cx.project.vocabulary, category) {
            continue;
        }
        if let Some(item) = category.items.items().iter().find(is_of_organisation) {
            findings.push(item.item.span(), "is data of an organisation, and stands among data of people").help(
                "move it to a category of its own; or say `organisation: false` if it tells about a person, as whom somebody represents does",
            );
        }
    }
}

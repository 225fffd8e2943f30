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
        id: "unmarked-criminal-data",
        severity: Severity::Warning,
        law: &[gdpr(10)],
        summary: "data that sounds like convictions or offences is not marked as such",
        manual: include_str!("../../docs/rules/unmarked-criminal-data.md"),
        check: unmarked_criminal_data,
    },
    Rule {
        id: "unmarked-national-id",
        severity: Severity::Warning,
        law: &[gdpr(87)],
        summary: "what sounds like a national identification number is not marked as one",
        manual: include_str!("../../docs/rules/unmarked-national-id.md"),
        check: unmarked_national_id,
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
        if let Some(((phrase, special), at)) = hinted(cx.project, id, span, category, hints::special) {
            findings
                .push(at, format!("“{}” sounds like data of a special category", phrase.trim_end_matches('*')))
                .help(format!("add `special: {special}` to the category, or `special: none` if it is no such data"));
        }
    }
}

fn unmarked_criminal_data(cx: &Context, findings: &mut Findings) {
    for (id, span, category) in categories(cx) {
        if !category.criminal.is_not_stated() || grip::is_criminal(cx.project, id, category) {
            continue;
        }
        if let Some(((phrase, _), at)) = hinted(cx.project, id, span, category, hints::criminal) {
            findings
                .push(at, format!("“{}” sounds like data on convictions or offences", phrase.trim_end_matches('*')))
                .help("add `criminal: true` to the category, or `criminal: false` if it is no such data");
        }
    }
}

fn unmarked_national_id(cx: &Context, findings: &mut Findings) {
    for (id, span, category) in categories(cx) {
        let has_flagged = category.items.items().iter().any(|item| cx.project.flags(Kind::Data, &item.item).national_id);
        if !category.national_id.is_not_stated() || has_flagged {
            continue;
        }
        if let Some(((phrase, _), at)) = hinted(cx.project, id, span, category, hints::national_id) {
            findings
                .push(at, format!("“{}” sounds like a national identification number", phrase.trim_end_matches('*')))
                .help("add `national-id: true` to the category, or `national-id: false` if it is none");
        }
    }
}

/// A phrase with what it hints at, and its place.
type Hint = ((&'static str, &'static str), Span);

/// The first words of a category that hint at something: in its name, or in an item.
fn hinted(project: &Project, id: &str, span: Span, category: &DataCategory, hint: fn(&Text) -> Option<Hint>) -> Option<Hint> {
    // What words of the project's vocabulary hint at is told where they are used.
    let at = |words: Option<&Text>, at: Span| hint(words?).map(|(found, _)| (found, at));
    let of_item = |item: &Item| match &item.item {
        Term::Written(text) => hint(text),
        Term::Named(id) => at(project.vocabulary.own_words(Kind::Data, id.as_str()), id.span),
    };
    let own_name = project.vocabulary.own_words(Kind::DataCategories, id).filter(|_| category.name.is_not_stated());
    let name = category.name.said().and_then(hint).or_else(|| at(own_name, span));
    name.or_else(|| category.items.items().iter().find_map(of_item))
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

//! The page in layers: what answers at a glance, what is told in full, and what is folded away until somebody wants it.

mod common;

use std::collections::BTreeSet;

use common::html::{Element, parse};
use common::{called, editions, text};
use seloste::document::{Block, RichText, Section, phrase::plain};
use seloste::render::Edition;

fn page(edition: &Edition) -> Element {
    parse(&text(edition, "html")).expect("a page is well-formed")
}

/// Every section of a tree.
fn all<'a>(sections: &'a [Section<RichText>], found: &mut Vec<&'a Section<RichText>>) {
    for section in sections {
        found.push(section);
        all(&section.sections, found);
    }
}

fn sections(edition: &Edition) -> Vec<&Section<RichText>> {
    let mut found = Vec::new();
    all(&edition.document.sections, &mut found);
    found
}

fn by_id<'a>(page: &'a Element, id: &str) -> Option<&'a Element> {
    page.all().into_iter().find(|element| element.attribute("id") == Some(id))
}

fn within<'a>(element: &'a Element, name: &str) -> Vec<&'a Element> {
    element.all().into_iter().filter(|inner| inner.name == name).collect()
}

/// Who, what for, how long, who else gets it, the rights, and whom to ask.
#[test]
fn a_glance_answers_what_people_ask_first() {
    for edition in editions() {
        let told: Vec<String> = edition.document.summary.iter().map(|entry| plain(&entry.term)).collect();
        assert!(told.len() >= 6, "{}: {told:?}", called(&edition));
        assert!(edition.document.summary.iter().all(|entry| !entry.values.is_empty()), "{}", called(&edition));
        let page = page(&edition);
        let glance = page.all().into_iter().find(|element| element.attribute("class") == Some("summary")).expect("a summary");
        for term in told {
            assert!(glance.text().contains(&term), "{}: {term}", called(&edition));
        }
        let sections = page.all().into_iter().position(|element| element.attribute("class") == Some("sections"));
        let at = page.all().into_iter().position(|element| std::ptr::eq(element, glance));
        assert!(at < sections, "{}: the glance comes first", called(&edition));
    }
}

/// Links to the page, the contents' and anybody's, lead into what is folded, and a browser opens what holds the target of a link.
#[test]
fn the_anchor_of_what_is_folded_lies_inside_it() {
    let mut folded = 0;
    for edition in editions() {
        let page = page(&edition);
        let details = within(&page, "details");
        for section in sections(&edition).into_iter().filter(|section| section.fold) {
            let opens = details.iter().find(|details| details.elements().any(|part| part.attribute("id") == Some(&section.id)));
            let opens = opens.unwrap_or_else(|| panic!("{}: `{}` is folded and nothing opens it", called(&edition), section.id));
            assert!(opens.attribute("open").is_none(), "{}", called(&edition));
            let summary = within(opens, "summary");
            assert!(summary[0].text().contains(&plain(&section.heading)), "{}: {}", called(&edition), summary[0].text());
            assert!(within(summary[0], "a").is_empty(), "a link in what opens something would be two things at once");
            folded += 1;
        }
    }
    assert!(folded > 20, "something is folded: {folded}");
}

#[test]
fn every_section_has_a_link_to_itself_that_is_called_by_its_heading() {
    for edition in editions() {
        let page = page(&edition);
        let links: Vec<_> = within(&page, "a").into_iter().filter(|link| link.attribute("class") == Some("anchor")).collect();
        let targets: BTreeSet<_> = links.iter().filter_map(|link| link.attribute("href")?.strip_prefix('#')).collect();
        let ids: BTreeSet<_> = sections(&edition).into_iter().map(|section| section.id.as_str()).collect();
        assert_eq!(targets, ids, "{}", called(&edition));
        for link in links {
            let heading = link.attribute("aria-labelledby").and_then(|id| by_id(&page, id));
            assert!(heading.is_some_and(|heading| heading.name.starts_with('h')), "{}", called(&edition));
        }
    }
}

/// Art. 21(4): clearly, and separately from any other information.
#[test]
fn what_must_not_be_overlooked_is_never_folded() {
    for edition in editions() {
        for section in sections(&edition) {
            assert!(!(section.apart && section.fold), "{}: {}", called(&edition), section.id);
            let has_gap = section.parts.iter().any(|part| matches!(part.block, Block::Gap { .. }));
            assert!(!(has_gap && section.fold), "{}: a gap is folded away in {}", called(&edition), section.id);
            let open = ["controller", "rights", "objection", "requests", "complaint", "children", "claims", "scope"];
            assert!(!(open.contains(&section.id.as_str()) && section.fold), "{}: {}", called(&edition), section.id);
            let asked = ["-purposes", "-provision", "-automated"];
            assert!(!(asked.iter().any(|end| section.id.ends_with(end)) && section.fold), "{}: {}", called(&edition), section.id);
        }
    }
}

/// The plain words stand right beside the citation.
#[test]
fn each_basis_is_told_in_plain_words_beside_its_citation() {
    let edition = common::edition("netox", "en");
    let page = page(&edition).text();
    for why in [
        "We have a justified reason for it: legitimate interests (Art. 6(1)(f) GDPR)",
        "A law obliges us: compliance with a legal obligation (Art. 6(1)(c) GDPR)",
        "You have agreed to it: your consent (Art. 6(1)(a) GDPR)",
    ] {
        assert!(page.contains(why), "{why}");
    }
}

/// What is folded on the screen is whole on paper.
#[test]
fn what_is_folded_is_printed() {
    let style = include_str!("../site/style.css");
    let print = style.split("@media print").nth(1).expect("a style for print");
    assert!(print.contains("details::details-content { content-visibility: visible;"), "{print}");
}

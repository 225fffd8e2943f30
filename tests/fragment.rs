//! A notice as one element for somebody else's page: it meets nothing of that page, and tells all that ours tells.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::html::{Element, only, parse};
use common::{called, editions, text};
use seloste::render::{Edition, Theme, fragment::PREFIX};

fn fragment(edition: &Edition) -> Element {
    only(&text(edition, "fragment")).unwrap_or_else(|fault| panic!("{}: {fault}", called(edition)))
}

#[test]
fn a_fragment_is_one_element_in_its_language() {
    for edition in editions() {
        let fragment = fragment(&edition);
        let article = &fragment;
        assert_eq!((article.name.as_str(), article.attribute("class")), ("article", Some("seloste")), "{}", called(&edition));
        assert_eq!(article.attribute("lang"), Some(edition.language.code()));
    }
}

#[test]
fn every_class_and_id_of_a_fragment_has_its_prefix() {
    for edition in editions() {
        let fragment = fragment(&edition);
        for element in fragment.all().into_iter().skip(1) {
            let classes = element.attribute("class").unwrap_or_default().split_whitespace();
            let pointed = ["id", "aria-labelledby"].into_iter().filter_map(|name| element.attribute(name));
            for name in classes.chain(pointed) {
                assert!(name.starts_with(PREFIX), "{}: `{name}` of <{}>", called(&edition), element.name);
            }
        }
    }
}

#[test]
fn a_fragment_brings_no_style_script_or_address_of_its_own() {
    for edition in editions() {
        for element in fragment(&edition).all() {
            assert!(!["style", "script", "link", "meta", "img", "iframe", "h1"].contains(&element.name.as_str()), "<{}>", element.name);
            for attribute in ["style", "src", "onclick", "onload"] {
                assert!(element.attribute(attribute).is_none(), "{}: {attribute} of <{}>", called(&edition), element.name);
            }
        }
    }
}

#[test]
fn links_inside_a_fragment_lead_to_what_is_in_it() {
    for edition in editions() {
        let fragment = fragment(&edition);
        let ids: BTreeSet<_> = fragment.all().into_iter().filter_map(|element| element.attribute("id")).collect();
        let inside = |element: &&Element| element.attribute("href").is_some_and(|href| !href.contains(':'));
        let links: Vec<_> = fragment.all().into_iter().filter(inside).collect();
        assert!(links.len() > 1, "{}", called(&edition));
        for href in links.into_iter().filter_map(|link| link.attribute("href")) {
            assert!(href.strip_prefix('#').is_some_and(|id| ids.contains(id)), "{}: {href}", called(&edition));
        }
    }
}

/// The headings stand below the page's own, and skip no level.
#[test]
fn the_headings_of_a_fragment_begin_at_two() {
    for edition in editions() {
        let fragment = fragment(&edition);
        let level = |element: &Element| element.name.strip_prefix('h')?.parse::<u32>().ok();
        let levels: Vec<_> = fragment.all().into_iter().filter_map(level).collect();
        assert_eq!(levels.iter().filter(|level| **level == 2).count(), 1, "{}", called(&edition));
        assert_eq!(levels.first(), Some(&2), "{}", called(&edition));
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{}: {levels:?}", called(&edition));
    }
}

#[test]
fn a_fragment_tells_what_the_page_tells() {
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for edition in editions() {
        let page = parse(&text(&edition, "html")).expect("a page is well-formed");
        let told = |root: &Element| {
            let parts = root.all().into_iter().filter(|element| ["p", "dt", "dd", "td", "th", "caption"].contains(&element.name.as_str()));
            parts.map(|part| words(part.text())).collect::<BTreeSet<_>>()
        };
        let of_page = page.all().into_iter().find(|element| element.attribute("class") == Some("sections")).map(told).unwrap_or_default();
        let of_fragment = told(&fragment(&edition));
        let missing: Vec<_> = of_page.difference(&of_fragment).collect();
        assert!(of_page.len() > 30 && missing.is_empty(), "{}: {missing:?}", called(&edition));
    }
}

/// The style that may be used with it touches nothing else, and loads nothing.
#[test]
fn the_style_of_a_fragment_stays_within_it() {
    let style = include_str!("../site/fragment.css");
    let style: String = style.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest)).collect();
    let heads = style.split(['{', '}']).map(str::trim).filter(|head| !head.is_empty() && !head.ends_with(';'));
    let mut met = 0;
    for selector in heads.filter(|head| !head.starts_with('@')) {
        assert!(selector.split(", .").all(|one| one.trim_start_matches('.').starts_with("seloste")), "{selector}");
        met += 1;
    }
    assert!(met > 20 && !style.contains("url(") && !style.contains("@import"), "{met}");
}

/// Templates of a project stand in the place of ours here, too.
#[test]
fn a_project_can_frame_its_fragments() {
    let own = BTreeMap::from([("fragment.html".to_owned(), "<div>{{ plain_title }}</div>".to_owned())]);
    let theme = Theme::new(&own).expect("the template can be read");
    let edition = common::edition("3dtech", "en");
    let files = common::format("fragment").files(&edition, &theme).expect("a fragment");
    assert_eq!(files, [("3dtech.fragment.html".to_owned(), format!("<div>{}</div>", edition.plain_title).into_bytes())]);
}

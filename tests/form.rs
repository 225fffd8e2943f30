//! What every notice has by its form: a summary first, a page of its own, words that can be read aloud, and what follows for cookies.

mod common;

use std::collections::BTreeSet;

use common::{NOTICES, called, edition_of, editions, html, project_of, text};
use seloste::check;

const COMPLETE: &str = include_str!("rules/complete.yaml");

/// The complete notice with some of its words replaced, as a project of its own.
fn complete(folder: &str, changes: &[(&str, &str)]) -> seloste::project::Project {
    let source = changes.iter().fold(COMPLETE.to_owned(), |source, (from, to)| {
        assert!(source.contains(from), "`{from}` stands in the complete notice");
        source.replace(from, to)
    });
    let (project, mistakes) = project_of(folder, source.as_bytes());
    assert!(mistakes.is_empty(), "{mistakes:?}");
    project
}

#[test]
fn the_summary_stands_first() {
    for edition in editions() {
        assert!(edition.document.summary.len() >= 4, "{} sums up too little", called(&edition));
        let page = text(&edition, "html");
        let summary = page.find("class=\"summary\"").expect("the page has a summary");
        let first = edition.document.sections.first().expect("a notice has sections");
        let section = page.find(&format!("id=\"{}\"", first.id)).expect("the section has its id");
        assert!(summary < section, "{}", called(&edition));
    }
}

#[test]
fn every_notice_has_a_page_of_its_own() {
    let pages: Vec<_> = editions().map(|edition| (edition.notice.clone(), edition.language.to_string(), edition.name.clone())).collect();
    let notices: BTreeSet<_> = pages.iter().map(|(notice, ..)| notice.as_str()).collect();
    assert_eq!(notices, BTreeSet::from(NOTICES));
    for edition in editions() {
        let page = html::parse(&text(&edition, "html")).expect("the page is well formed");
        assert_eq!(page.named("h1").len(), 1, "{} holds one notice", called(&edition));
    }
}

#[test]
fn a_notice_can_be_read_aloud_in_every_format() {
    let project = complete("form-aloud", &[]);
    let edition = edition_of(&project, "notice", "en");
    let page = text(&edition, "html");
    assert!(
        page.contains("<html lang=\"en\"") && page.contains("<main") && page.contains("<h1"),
        "the page says its language and its parts"
    );
    let pdf = common::bytes(&edition, "pdf");
    let holds = |mark: &str| pdf.windows(mark.len()).any(|window| window == mark.as_bytes());
    assert!(holds("/MarkInfo") && holds("/StructTreeRoot") && holds("/Lang"), "the PDF is tagged and says its language");
}

/// The ids of the rules that complain of a complete notice whose cookie service is another one.
fn complaints(technology: &str) -> BTreeSet<&'static str> {
    let service = "      cookies: [{ name: session, party: first, keeps: session, purpose: shopping-cart }]";
    let other = format!("      cookies: [{{ party: third, technology: {technology}, purpose: targeted-advertising }}]");
    let project = complete(&format!("form-{technology}"), &[(service, &other), ("      purpose: shopping-cart\n", "")]);
    let notice = project.notice("notice").expect("the project holds one notice");
    check::check_notice(&project, notice, common::today()).iter().map(|finding| finding.code).collect()
}

#[test]
fn every_technology_is_judged_alike() {
    // What a pixel sends and what tells a device apart does not stay there, so there is no time for which it would.
    let of_cookies = complaints("cookie");
    assert!(of_cookies.contains("cookie-without-duration") && of_cookies.contains("unnamed-cookie"), "{of_cookies:?}");
    for technology in ["local-storage", "sdk"] {
        assert_eq!(complaints(technology), of_cookies, "{technology}");
    }
    for technology in ["pixel", "fingerprint"] {
        let mut found = complaints(technology);
        assert!(found.insert("cookie-without-duration"), "{technology}");
        assert_eq!(found, of_cookies, "{technology}");
    }
}

#[test]
fn the_law_on_cookies_and_its_authority_follow_from_the_country() {
    let told = |folder: &str, changes: &[(&str, &str)]| text(&edition_of(&complete(folder, changes), "notice", "en"), "markdown");
    let finnish = told("form-finnish", &[]);
    assert!(finnish.contains("917/2014") && finnish.contains("Traficom"), "the Finnish law and authority are told");
    let german = told("form-german", &[("established-in: FI", "established-in: DE")]);
    assert!(german.contains("TDDDG") && !german.contains("Traficom"), "another country has another law");
    // Nobody has read the Swedish provision, and nobody would notice that it is wrong.
    let swedish = told("form-swedish", &[("established-in: FI", "established-in: SE")]);
    assert!(!swedish.contains("2022:482"), "what was not read is not told");
}

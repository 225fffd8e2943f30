//! What each format promises: pages that every reader can use, PDF that is readable for ever, and data that says where it is from.

mod common;

use std::collections::BTreeSet;

use common::html::Element;
use common::{called, editions};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use seloste::notice::Language;
use seloste::render::{Edition, FORMATS, Format, Label};
use serde_json::Value;

// Pages.

fn page(edition: &Edition) -> Element {
    common::html::parse(&common::text(edition, "html")).unwrap_or_else(|fault| panic!("{}: {fault}", called(edition)))
}

fn pages() -> impl Iterator<Item = (Edition, Element)> {
    editions().map(|edition| {
        let page = page(&edition);
        (edition, page)
    })
}

#[test]
fn a_page_says_its_language_and_its_title() {
    for (edition, page) in pages() {
        assert_eq!(page.attribute("lang"), Some(edition.language.code()), "{}", called(&edition));
        let title = page.named("title")[0].text();
        assert!(title.contains(&edition.plain_title) && title.contains(&edition.author), "{}: {title}", called(&edition));
    }
}

#[test]
fn headings_begin_with_one_and_never_skip_a_level() {
    for (edition, page) in pages() {
        let levels: Vec<u32> = page.named("main")[0].all().into_iter().filter_map(level).collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{}", called(&edition));
        assert_eq!(levels.first(), Some(&1), "{}", called(&edition));
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{} skips from h{} to h{}", called(&edition), pair[0], pair[1]);
        }
        assert_eq!(page.named("h1").len(), 1, "{}", called(&edition));
    }
}

fn level(element: &Element) -> Option<u32> {
    element.name.strip_prefix('h').and_then(|level| level.parse().ok())
}

#[test]
fn every_heading_says_something() {
    for (edition, page) in pages() {
        for heading in page.all().into_iter().filter(|element| level(element).is_some()) {
            assert!(heading.text().chars().any(char::is_alphabetic), "{}: an empty <{}>", called(&edition), heading.name);
        }
    }
}

#[test]
fn tables_can_be_read_aloud() {
    for (edition, page) in pages() {
        let tables = page.named("table");
        assert!(!tables.is_empty(), "{} has no table", called(&edition));
        for table in tables {
            let captions = table.named("caption");
            assert!(captions.len() == 1 && !captions[0].text().trim().is_empty(), "{}: a table without a caption", called(&edition));
            let rows = table.named("tr");
            let columns = rows[0].elements().count();
            assert!(columns > 1 && rows[0].elements().all(|head| head.name == "th" && head.attribute("scope") == Some("col")));
            for row in rows.iter().skip(1) {
                let cells: Vec<_> = row.elements().collect();
                assert_eq!(cells.len(), columns, "{}: {}", called(&edition), row.text());
                assert!(cells[0].name == "th" && cells[0].attribute("scope") == Some("row"), "{}: {}", called(&edition), row.text());
                assert!(!cells[0].text().trim().is_empty(), "{}: a row without a head", called(&edition));
                assert!(cells[1..].iter().all(|cell| cell.name == "td"), "{}: {}", called(&edition), row.text());
            }
        }
    }
}

#[test]
fn ids_are_unique_and_every_link_within_the_page_leads_somewhere() {
    for (edition, page) in pages() {
        let all = page.all();
        let ids: Vec<_> = all.iter().filter_map(|element| element.attribute("id")).collect();
        let unique: BTreeSet<_> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{}: {ids:?}", called(&edition));
        let anchors: Vec<_> =
            page.named("a").iter().filter_map(|link| link.attribute("href")?.strip_prefix('#').map(str::to_owned)).collect();
        assert!(anchors.len() > 10, "{} has no contents", called(&edition));
        for anchor in anchors {
            assert!(unique.contains(&anchor.as_str()), "{}: #{anchor} leads nowhere", called(&edition));
        }
        for labelled in all.iter().filter_map(|element| element.attribute("aria-labelledby")) {
            assert!(unique.contains(&labelled), "{}: nothing is called {labelled}", called(&edition));
        }
    }
}

#[test]
fn a_page_runs_nothing_and_loads_nothing_from_elsewhere() {
    const LOADING: &[&str] =
        &["script", "iframe", "img", "object", "embed", "video", "audio", "source", "style", "form", "input", "base", "svg", "template"];
    for (edition, page) in pages() {
        for element in page.all() {
            assert!(!LOADING.contains(&element.name.as_str()), "{} holds <{}>", called(&edition), element.name);
            for (name, value) in &element.attributes {
                // A policy only forbids.
                let is_policy = name == "http-equiv" && value == "Content-Security-Policy";
                let is_harmless =
                    is_policy || !name.starts_with("on") && !["src", "srcset", "style", "http-equiv", "ping"].contains(&name.as_str());
                assert!(is_harmless, "{} holds {name}", called(&edition));
            }
        }
        for link in page.named("link") {
            let (rel, href) = (link.attribute("rel").unwrap_or_default(), link.attribute("href").unwrap_or_default());
            // A browser follows these by itself; an alternate or canonical address it only knows.
            let is_loaded = !["alternate", "canonical"].contains(&rel);
            assert!(!is_loaded || href == "data:," || href == format!("{}style.css", edition.root), "{} loads {href}", called(&edition));
        }
    }
}

/// Art. 12(7) lets icons stand beside words; ours are all words.
#[test]
fn pages_hold_no_icon_in_the_place_of_words() {
    for (edition, page) in pages() {
        for name in ["img", "svg", "picture", "canvas", "object", "i"] {
            assert!(page.named(name).is_empty(), "{}: <{name}>", common::called(&edition));
        }
        let is_private = |c: char| ('\u{e000}'..='\u{f8ff}').contains(&c) || ('\u{1f300}'..='\u{1faff}').contains(&c);
        assert!(!page.text().contains(is_private), "{}", common::called(&edition));
        assert!(page.all().iter().all(|element| element.attribute("role") != Some("img")), "{}", common::called(&edition));
    }
}

#[test]
fn a_page_knows_its_other_languages_and_formats() {
    for (edition, page) in pages() {
        let links = page.named("link");
        let alternates: BTreeSet<_> = links.iter().filter_map(|link| link.attribute("hreflang")).collect();
        let languages = Language::all().map(Language::code).chain(["x-default"]).collect::<BTreeSet<_>>();
        assert_eq!(alternates, languages, "{}", called(&edition));
        for format in FORMATS.iter().filter(|format| format.label != Label::None) {
            let href = format.place(&edition.name);
            assert!(page.named("a").iter().any(|link| link.attribute("href") == Some(&href)), "{} does not offer {href}", called(&edition));
        }
    }
}

// Drafts.

fn robots(page: &Element) -> Option<String> {
    let meta = page.named("meta").into_iter().find(|meta| meta.attribute("name") == Some("robots"))?;
    meta.attribute("content").map(str::to_owned)
}

/// The first of the notices as if it had this status.
fn with_status(status: &str) -> Edition {
    let source = std::fs::read_to_string("notices/web-service.yaml").expect("the notice is there");
    let stated = source.lines().find(|line| line.starts_with("status: ")).expect("the notice states its status");
    let changed = source.replacen(stated, &format!("status: {status}"), 1);
    let (project, findings) = common::project_of(&format!("status-{status}"), changed.as_bytes());
    assert!(findings.is_empty(), "{:?}", findings.iter().map(|finding| &finding.message).collect::<Vec<_>>());
    common::edition_of(&project, "notice", "en")
}

#[test]
fn a_draft_says_so_and_is_kept_from_search_engines() {
    let edition = with_status("draft");
    let page = page(&edition);
    assert_eq!(robots(&page).as_deref(), Some("noindex"));
    let banners: Vec<_> = page.all().into_iter().filter(|element| element.attribute("class") == Some("banner")).collect();
    assert!(banners.len() == 1 && banners[0].text().starts_with(&edition.labels["draft"]));
    assert!(common::text(&edition, "markdown").contains(&format!("> **{}**", edition.labels["draft"])));
    let json: Value = serde_json::from_slice(&common::bytes(&edition, "json")).expect("JSON");
    assert_eq!((&json["draft"], &json["status"]), (&Value::Bool(true), &Value::from("draft")));
}

#[test]
fn a_notice_in_force_bears_no_mark_of_a_draft() {
    let edition = with_status("in-force");
    let page = page(&edition);
    assert_eq!(robots(&page), None);
    assert!(page.all().iter().all(|element| element.attribute("class") != Some("banner")));
    let of_draft = edition.labels["draft_note"].as_str();
    assert!(!page.text().contains(of_draft) && !common::text(&edition, "markdown").contains(of_draft));
    let json: Value = serde_json::from_slice(&common::bytes(&edition, "json")).expect("JSON");
    assert_eq!((&json["draft"], &json["status"]), (&Value::Bool(false), &Value::from("in-force")));
}

#[test]
fn a_withdrawn_notice_says_so() {
    let edition = with_status("withdrawn");
    let page = page(&edition);
    assert_eq!(robots(&page).as_deref(), Some("noindex"));
    assert!(page.text().contains(&edition.labels["withdrawn_note"]) && !page.text().contains(&edition.labels["draft_note"]));
}

// Data.

#[test]
fn data_says_which_provision_a_part_fulfils_and_which_facts_it_came_from() {
    for edition in editions() {
        let json: Value = serde_json::from_slice(&common::bytes(&edition, "json")).expect("JSON");
        let sections = json["document"]["sections"].as_array().expect("a list of sections");
        let mut parts = Vec::new();
        sections.iter().for_each(|section| collect_parts(section, &mut parts));
        let (laws, facts) = (listed(&parts, "law"), listed(&parts, "facts"));
        assert!(laws.iter().any(|law| law.as_str().is_some_and(|law| law.starts_with("13("))), "{}", called(&edition));
        for law in laws.iter().chain(&sections.iter().flat_map(|section| section["law"].as_array()).flatten().collect::<Vec<_>>()) {
            let law = law.as_str().expect("a provision is text");
            assert!(law.parse::<seloste::law::Provision>().is_ok(), "{}: {law}", called(&edition));
        }
        assert!(facts.len() > 20, "{} holds {} facts", called(&edition), facts.len());
        let file = format!("notices/{}.yaml:", edition.notice);
        for fact in facts {
            let (path, place) = (fact["path"].as_str().unwrap_or_default(), fact["place"].as_str().unwrap_or_default());
            assert!(!path.is_empty() && place.starts_with(&file), "{}: {fact}", called(&edition));
        }
    }
}

fn collect_parts<'a>(section: &'a Value, parts: &mut Vec<&'a Value>) {
    assert!(section["id"].is_string() && section["heading"].is_array(), "a section has an id and a heading");
    parts.extend(section["parts"].as_array().expect("a list of parts"));
    section["sections"].as_array().expect("a list of sections").iter().for_each(|inner| collect_parts(inner, parts));
}

fn listed<'a>(parts: &[&'a Value], key: &str) -> Vec<&'a Value> {
    parts.iter().filter_map(|part| part[key].as_array()).flatten().collect()
}

#[test]
fn formats_have_names_and_endings_of_their_own() {
    let of_each = |attribute: fn(&Format) -> String| FORMATS.iter().map(attribute).collect::<BTreeSet<_>>();
    for all in [of_each(|format| format.name.to_owned()), of_each(|format| format.place("customers"))] {
        assert_eq!(all.len(), FORMATS.len(), "{all:?}");
    }
}

// PDF.

#[test]
fn every_pdf_can_be_read_by_everyone_and_for_ever() {
    let mut faults = Vec::new();
    let in_every_language = Language::all().map(|language| common::edition("clinic", language.code()));
    for edition in editions().chain(in_every_language) {
        let pdf = common::bytes(&edition, "pdf");
        for profile in [ValidationProfile::PdfUa1, ValidationProfile::PdfA3a] {
            let options = ValidationOptions::default().profile(profile);
            let result = validate_pdf_bytes(&pdf, &options).unwrap_or_else(|error| panic!("{}: {error}", called(&edition)));
            assert_eq!(result.is_compliant, result.failures.is_empty(), "{}", called(&edition));
            // The validator takes a carriage return that ends a compressed stream for a part of the line's end after it.
            let is_fault = |rule: &str| !(rule.ends_with("6.1.7.1:1") && streams_are_as_long_as_they_say(&pdf));
            let found = result.failures.iter().filter(|failure| is_fault(&failure.rule_id.to_string()));
            faults.extend(found.map(|failure| format!("{} is no {profile:?}: {failure:?}", called(&edition))));
        }
        faults.extend(lacking(&edition, &pdf).into_iter().map(|lack| format!("{} {lack}", called(&edition))));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Whether every stream is followed by its end where its dictionary says (ISO 32000-1, 7.3.8).
fn streams_are_as_long_as_they_say(pdf: &[u8]) -> bool {
    let find =
        |from: usize, what: &[u8]| pdf[from..].windows(what.len()).position(|window| window == what).map(|at| from + at + what.len());
    let (mut at, mut count) = (0, 0);
    while let Some(number) = find(at, b"/Length ") {
        let digits = pdf[number..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        let length: usize = std::str::from_utf8(&pdf[number..number + digits]).ok().and_then(|digits| digits.parse().ok()).unwrap_or(0);
        let Some(start) = find(number, b"stream\n") else { return false };
        at = start + length;
        count += 1;
        if !pdf.get(at..).is_some_and(|rest| rest.starts_with(b"\nendstream")) {
            return false;
        }
    }
    count > 10
}

/// What the PDF of an edition should have and does not.
fn lacking(edition: &Edition, pdf: &[u8]) -> Vec<String> {
    // Between a name and what follows it a blank makes no difference.
    let text = String::from_utf8_lossy(pdf).replace(' ', "");
    let title = edition.plain_title.replace(' ', "");
    let mut lacking = Vec::new();
    let mut want = |what: &str, is_there: bool| {
        if !is_there {
            lacking.push(format!("has no {what}"));
        }
    };
    want("language", text.contains(&format!("/Lang({})", edition.language)));
    want("title that is shown", text.contains("/DisplayDocTitletrue"));
    want("title", text.contains(&format!("<rdf:lixml:lang=\"x-default\">{title}</rdf:li>")));
    want("bookmarks", text.contains("/Outlines") && text.matches("/Dest").count() > edition.document.sections.len());
    want("link", text.contains("/Subtype/Link") && text.contains("/URI(https://"));
    want("stream of the right length", streams_are_as_long_as_they_say(pdf));
    want("structure", text.contains("/MarkInfo") && text.contains("/StructTreeRoot"));
    want("attachment", text.contains("/EmbeddedFiles") && text.contains("(notice.json)") && text.contains("/AFRelationship/Alternative"));
    lacking
}

//! The search over all notices: what it finds, that it asks nobody else, and that it can be left out.

mod common;
mod support;

use std::collections::BTreeSet;

use common::html;
use serde_json::Value;
use support::{COMPLETE, Project, changed};

/// A notice in English only, and one in English and Swedish.
fn two_notices() -> [(&'static str, String); 2] {
    let both = changed(&[
        ("title: { en: Privacy notice for customers }", "title: { en: Privacy notice for guests, sv: Dataskyddsbeskrivning för gäster }"),
        ("languages: [en]", "languages: [en, sv]"),
        ("status: in-force", "status: draft"),
    ]);
    [("notices/customers.yaml", COMPLETE.to_owned()), ("notices/hotels/guests.yaml", both)]
}

fn built(name: &str, site: &str) -> Project {
    let project = Project::new(name, &[("site/site.yaml", site)]);
    for (path, text) in two_notices() {
        project.write(path, text);
    }
    let built = project.build();
    assert!(built.stderr.contains("built 2 notices"), "{built:?}");
    project
}

fn index(project: &Project, language: &str) -> Value {
    serde_json::from_str(&project.read(&format!("public/search/index-{language}.json"))).expect("an index is JSON")
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().unwrap_or_else(|| panic!("`{key}` is a list in {value}"))
}

/// The texts of a part, by their numbers.
fn texts<'a>(index: &'a Value, part: &'a Value) -> Vec<&'a str> {
    let at = |number: &Value| index["texts"][number.as_u64().expect("a number") as usize].as_str().expect("a text");
    list(part, "texts").iter().map(at).collect()
}

fn page(project: &Project, path: &str) -> html::Element {
    html::parse(&project.read(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

#[test]
fn the_index_holds_what_each_notice_says_and_where() {
    let project = built("index", "languages: [en, sv]\n");
    let index = index(&project, "en");
    let titles: Vec<_> = list(&index, "notices").iter().map(|notice| notice["title"].as_str()).collect();
    assert_eq!(titles, [Some("Privacy notice for customers"), Some("Privacy notice for guests")]);
    let customers = &index["notices"][0];
    assert_eq!((&customers["href"], &customers["author"]), (&"../customers/en/index.html".into(), &"Esimerkki Oy".into()));
    let whole = &customers["parts"][0];
    assert_eq!((&whole["id"], list(whole, "headings").len()), (&"".into(), 0), "the first part is the notice as a whole");
    let register = list(customers, "parts").iter().find(|part| list(part, "headings").len() == 2).expect("a section within a register");
    assert!(register["id"].as_str().is_some_and(|id| id.starts_with("register-")), "{register}");
    let said: BTreeSet<_> = list(customers, "parts").iter().flat_map(|part| texts(&index, part)).collect();
    assert!(said.iter().any(|text| text.contains("Accounting") && text.contains(" · ")), "a row of a table is one text: {said:#?}");
    assert!(said.iter().all(|text| !text.is_empty()));
}

/// Every page says of its sections what the index says, so that what is found is there.
#[test]
fn what_is_found_is_on_the_page() {
    let project = built("anchors", "languages: [sv, en]\n");
    let mut followed = 0;
    for language in ["en", "sv"] {
        for notice in list(&index(&project, language), "notices") {
            let href = notice["href"].as_str().and_then(|href| href.strip_prefix("../")).expect("a way from the index");
            let page = page(&project, &format!("public/{href}"));
            let ids: BTreeSet<_> = page.all().into_iter().filter_map(|element| element.attribute("id")).collect();
            for part in list(notice, "parts").iter().skip(1) {
                assert!(ids.contains(part["id"].as_str().expect("an anchor")), "{href} has no {part}");
                let text = page.text();
                let headings = list(part, "headings").iter().filter_map(Value::as_str);
                headings.for_each(|heading| assert!(text.contains(heading), "{href} has no “{heading}”"));
                followed += 1;
            }
        }
    }
    assert!(followed > 30, "only {followed} anchors were followed");
}

#[test]
fn a_notice_is_found_in_the_pages_language_or_else_in_its_first() {
    let project = built("languages", "languages: [sv, en]\n");
    let swedish = index(&project, "sv");
    assert_eq!(swedish["notices"][0]["language"], "en", "the first is in English only");
    assert_eq!(swedish["notices"][0]["href"], "../customers/en/index.html");
    assert_eq!(swedish["notices"][1]["title"], "Dataskyddsbeskrivning för gäster");
    assert_eq!(swedish["notices"][1]["href"], "../hotels/guests/sv/index.html");
    assert_eq!(swedish["notices"][1]["language"], Value::Null);
}

#[test]
fn a_draft_is_found_and_marked() {
    let project = built("drafts", "languages: [en]\n");
    let index = index(&project, "en");
    assert_eq!((&index["notices"][0]["status"], &index["notices"][1]["status"]), (&Value::Null, &"draft".into()));
}

/// Notices of one controller share most of what they say: a further one adds only its own words.
#[test]
fn what_notices_share_is_in_the_index_once() {
    let project = built("shared", "languages: [en]\n");
    let index = index(&project, "en");
    let texts: Vec<_> = list(&index, "texts").iter().collect();
    assert_eq!(texts.iter().map(|text| text.to_string()).collect::<BTreeSet<_>>().len(), texts.len());
    let used = |notice: usize| list(&index["notices"][notice], "parts").iter().map(|part| list(part, "texts").len()).sum::<usize>();
    assert!(texts.len() < used(0) + used(1) / 2, "{} texts for {} and {} uses", texts.len(), used(0), used(1));
}

/// What an author writes is text in the index, whatever it looks like.
#[test]
fn no_author_can_write_markup_into_a_result() {
    let hostile = "</script><img src=x onerror=alert(1)>";
    let title = format!("title: {{ en: \"{hostile}\" }}");
    let project =
        Project::new("markup", &[("notices/customers.yaml", &changed(&[("title: { en: Privacy notice for customers }", &title)]))]);
    project.build();
    assert_eq!(index(&project, "en")["notices"][0]["title"], hostile, "an index is data, and holds what was written");
    assert!(page(&project, "public/search/index.html").named("img").is_empty());
    let script = project.read("public/search/search.js");
    for way_in in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function("] {
        assert!(!script.contains(way_in), "the script says `{way_in}`");
    }
}

/// What somebody looks for must not leave the browser, nor stay in it.
#[test]
fn the_script_sends_and_keeps_nothing() {
    let project = built("private", "languages: [en, sv]\n");
    let script = project.read("public/search/search.js");
    assert!(script.len() < 6_144, "it has grown to {} bytes", script.len());
    assert!(script.lines().filter(|line| line.contains("//")).all(|line| line.trim_start().starts_with("//")), "it names an address");
    assert_eq!(script.matches("fetch(").count(), 1);
    assert!(script.contains("fetch(box.dataset.index)"));
    for way_out in
        ["XMLHttpRequest", "WebSocket", "sendBeacon", "EventSource", "localStorage", "sessionStorage", "indexedDB", "cookie", "http"]
    {
        assert!(!script.contains(way_out), "the script says `{way_out}`");
    }
    for path in ["public/search/index.html", "public/sv/search/index.html"] {
        let page = page(&project, path);
        assert!(page.named("form").is_empty(), "{path}: a form could send what is typed");
        let inputs = page.named("input");
        let [input] = inputs.as_slice() else { panic!("{path} has one field") };
        assert_eq!(
            (input.attribute("name"), input.attribute("autocomplete"), input.attribute("spellcheck")),
            (None, Some("off"), Some("false"))
        );
    }
}

#[test]
fn every_search_page_finds_its_script_and_its_index() {
    let project = built("pages", "base-url: https://privacy.example\nlanguages: [en, sv]\n");
    for (path, root, language) in [("public/search/", "../", "en"), ("public/sv/search/", "../../", "sv")] {
        let page = page(&project, &format!("{path}index.html"));
        let scripts = page.named("script");
        let [script] = scripts.as_slice() else { panic!("{path} has one script") };
        assert_eq!(script.attribute("src"), Some(format!("{root}search/search.js").as_str()));
        assert!(script.children.is_empty(), "nothing runs but the file");
        let index = page.all().into_iter().find_map(|element| element.attribute("data-index"));
        assert_eq!(index, Some(format!("{root}search/index-{language}.json").as_str()));
        let canonical = page.named("link").into_iter().find(|link| link.attribute("rel") == Some("canonical"));
        let address = format!("https://privacy.example/{}", path.strip_prefix("public/").expect("a page of the site"));
        assert_eq!(canonical.and_then(|link| link.attribute("href")), Some(address.as_str()));
        assert!(page.named("main")[0].text().contains("Esimerkki Oy"));
        for found in ["../index.html", if language == "en" { "../sv/search/index.html" } else { "../../search/index.html" }] {
            assert!(page.named("a").iter().any(|link| link.attribute("href") == Some(found)), "{path} has no way to {found}");
        }
    }
}

#[test]
fn without_a_script_the_page_lists_every_notice() {
    let project = built("no-script", "languages: [en]\n");
    let page = page(&project, "public/search/index.html");
    let field = page.all().into_iter().find(|element| element.attribute("role") == Some("search")).expect("the field's frame");
    assert!(field.attribute("hidden").is_some(), "what does nothing is not shown");
    let hint = page.named("noscript").iter().map(|element| element.text()).collect::<String>();
    assert!(hint.starts_with("Searching needs a script"), "{hint}");
    for href in ["../customers/en/index.html", "../hotels/guests/en/index.html"] {
        assert!(page.named("a").iter().any(|link| link.attribute("href") == Some(href)), "no link to {href}");
    }
    let status = page.all().into_iter().find(|element| element.attribute("role") == Some("status"));
    assert_eq!(
        status.map(html::Element::text).as_deref(),
        Some(""),
        "how many were found is said politely, once there is something to say"
    );
}

#[test]
fn pages_lead_to_the_search_in_their_language() {
    let project = built("header", "languages: [sv, en]\n");
    for (path, href) in [
        ("public/index.html", "search/index.html"),
        ("public/en/index.html", "../en/search/index.html"),
        ("public/customers/index.html", "../en/search/index.html"),
        ("public/hotels/guests/index.html", "../../en/search/index.html"),
    ] {
        let page = page(&project, path);
        let links = page.named("header")[0].named("a").iter().filter_map(|link| link.attribute("href")).collect::<Vec<_>>();
        assert!(links.contains(&href), "{path} leads to {links:?}");
    }
}

/// A notice in a language that the front page has not leads to the search in the front page's first.
#[test]
fn an_edition_knows_the_way_to_the_search() {
    for (code, way) in [("en", "../../search/index.html"), ("fi", "../../fi/search/index.html")] {
        assert_eq!(common::edition("web-service", code).search.as_deref(), Some(way));
    }
    let (project, _) = common::project_of("search-other-language", COMPLETE.as_bytes());
    assert_eq!(common::edition_of(&project, "notice", "fi").search.as_deref(), Some("../../search/index.html"));
}

#[test]
fn a_site_can_do_without_a_search() {
    let project = built("off", "languages: [en, sv]\nsearch: false\n");
    let site = project.site();
    assert!(site.iter().all(|(path, _)| !path.contains("search") && !path.ends_with(".js")), "nothing of it is published");
    assert!(!project.read("public/index.html").contains("search/"));
}

#[test]
fn what_is_neither_yes_nor_no_is_told_with_its_place() {
    let project = Project::complete("mistaken", &[]);
    project.write("site/site.yaml", "search: nope\n");
    let check = project.check();
    assert_eq!(check.code, Some(1), "{check:?}");
    assert!(check.stdout.contains("site/site.yaml:1:9") && check.stdout.contains("`true` or `false`"), "{check:?}");
}

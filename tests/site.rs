//! The site that `build` publishes: the same every time, whole in itself, and open to a project's own look and words.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use support::{COMPLETE, Project, TODAY, changed, files, run};

/// The complete notice in two languages; what it says in English only is shown in the Swedish draft as it is.
fn bilingual() -> String {
    changed(&[
        (
            "title: { en: Privacy notice for customers }",
            "title: { en: Privacy notice for customers, sv: Dataskyddsbeskrivning för kunder }",
        ),
        ("languages: [en]", "languages: [en, sv]"),
        ("status: in-force", "status: draft"),
    ])
}

/// The values of an attribute, in their order.
fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let mark = format!(" {name}=\"");
    page.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Each tag with this name, from its bracket to the end of its attributes.
fn tags<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let mark = format!("<{name} ");
    page.split(mark.as_str()).skip(1).filter_map(|rest| rest.split('>').next()).collect()
}

/// The site of this repository, which has notices of every kind, without the PDFs that no page reads.
fn our_site(name: &str) -> Vec<(String, Vec<u8>)> {
    let project = Project::new(name, &[]);
    let output = project.root.join("public");
    let output = output.to_str().expect("the scratch folder's path is text");
    let repository = env!("CARGO_MANIFEST_DIR");
    let formats = ["--format", "html", "--format", "markdown", "--format", "json"];
    let built = run(project.command(&["build", TODAY, "--project", repository, "--output", output]).args(formats));
    assert!(matches!(built.code, Some(0 | 1)), "{built:?}");
    let site = project.site();
    assert!(site.len() > 40, "the site has its pages: {built:?}");
    site
}

fn pages(site: &[(String, Vec<u8>)]) -> impl Iterator<Item = (&str, &str)> {
    let text = |bytes| std::str::from_utf8(bytes).expect("a page is UTF-8");
    site.iter().filter(|(path, _)| path.ends_with(".html")).map(move |(path, bytes)| (path.as_str(), text(bytes)))
}

#[test]
fn the_same_notice_gives_the_same_bytes() {
    let once = Project::new("once", &[("notices/customers.yaml", &bilingual()), ("notices/shops/helsinki.yaml", COMPLETE)]);
    let again = Project::new("again", &[("notices/shops/helsinki.yaml", COMPLETE), ("notices/customers.yaml", &bilingual())]);
    for project in [&once, &again] {
        assert!(project.build().code.is_some_and(|code| code < 2));
    }
    assert_eq!(again.build().stdout, "", "the second build replaces the first");
    let (one, other) = (once.site(), again.site());
    let names = |site: &[(String, Vec<u8>)]| site.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(names(&one), names(&other));
    assert_eq!(one.iter().filter(|(path, _)| path.ends_with(".pdf")).count(), 2 * 3, "{:?}", names(&one));
    for ((path, one), (_, other)) in one.iter().zip(&other) {
        assert!(one == other, "`{path}` differs between two builds");
    }
    let left = files(&again.root).into_iter().filter(|(path, _)| path.starts_with(".public"));
    assert_eq!(left.count(), 0, "nothing is left beside the site");
}

/// What is published shows where a fact stands, and must not show where the project stood.
#[test]
fn a_project_gives_the_same_bytes_from_wherever_it_is_built() {
    let project = Project::complete("from-elsewhere", &[]);
    project.build();
    let here = project.site();
    let whole = project.root.canonicalize().expect("the project is there");
    let whole = whole.to_str().expect("a path of the tests");
    let run = project.run(&["build", "--project", whole, "--output", "public", TODAY]);
    assert_eq!(run.code, Some(0), "{run:?}");
    assert!(here == project.site());
}

#[test]
fn a_page_offers_its_other_languages_to_people_and_to_machines() {
    let project = Project::new("languages", &[("notices/customers.yaml", &bilingual())]);
    project.build();
    for (language, other, name) in [("en", "sv", "svenska"), ("sv", "en", "English")] {
        let page = project.read(&format!("public/customers/{language}/index.html"));
        assert!(page.contains(&format!("<html lang=\"{language}\">")), "{page}");
        for alternate in ["en", "sv", "x-default"] {
            let target = if alternate == "x-default" { "en" } else { alternate };
            let wanted = format!("rel=\"alternate\" hreflang=\"{alternate}\" href=\"../{target}/index.html\"");
            assert!(tags(&page, "link").contains(&wanted.as_str()), "{wanted}\n{page}");
        }
        let switch = tags(&page, "a").into_iter().find(|tag| tag.contains(&format!("href=\"../{other}/index.html\"")));
        assert!(switch.is_some_and(|tag| tag.contains(&format!("hreflang=\"{other}\""))), "{page}");
        assert!(page.contains(&format!(">{name}</a>")), "{page}");
    }
    assert!(project.has("public/sv/index.html"), "the front page is there in both");
}

#[test]
fn addresses_are_absolute_where_the_site_knows_its_own() {
    let project =
        Project::new("base-url", &[("notices/customers.yaml", &bilingual()), ("site/site.yaml", "base-url: https://privacy.example/\n")]);
    project.build();
    let page = project.read("public/customers/sv/index.html");
    for wanted in [
        "rel=\"canonical\" href=\"https://privacy.example/customers/sv/\"",
        "rel=\"alternate\" hreflang=\"en\" href=\"https://privacy.example/customers/en/\"",
    ] {
        assert!(tags(&page, "link").contains(&wanted), "{wanted}\n{page}");
    }
}

#[test]
fn a_page_loads_nothing_from_elsewhere_and_runs_nothing() {
    let site = our_site("self-contained");
    for (path, page) in pages(&site) {
        // What the search runs is a file of the site; `tests/search.rs` looks at it.
        let script = path.ends_with("search/index.html").then(|| joined(path, attributes(page, "src").first().unwrap_or(&"")));
        assert_eq!(page.to_ascii_lowercase().matches("<script").count(), script.iter().count(), "{path} runs a script");
        assert_eq!(attributes(page, "src").len(), script.iter().count(), "{path} embeds something");
        assert!(script.is_none_or(|script| script == "search/search.js"), "{path} runs another script than ours");
        assert!(!page.contains(" onclick=") && !page.contains(" style=") && !page.contains("@import"), "{path}");
        let loaded = tags(page, "link").into_iter().filter(|tag| tag.contains("rel=\"stylesheet\"") || tag.contains("rel=\"icon\""));
        for tag in loaded {
            assert!(!tag.contains("//"), "{path}: {tag}");
        }
    }
    let style = site.iter().find(|(path, _)| path == "style.css").map(|(_, bytes)| String::from_utf8_lossy(bytes)).expect("a style sheet");
    assert!(!style.contains("//") && !style.contains("@import"), "the style sheet loads nothing");
}

#[test]
fn every_link_within_the_site_leads_somewhere() {
    let site = our_site("links");
    let there: BTreeSet<&str> = site.iter().map(|(path, _)| path.as_str()).collect();
    let ids: BTreeMap<&str, Vec<&str>> = pages(&site).map(|(path, page)| (path, attributes(page, "id"))).collect();
    let mut followed = 0;
    for (path, page) in pages(&site) {
        for href in attributes(page, "href") {
            let is_elsewhere = ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| href.starts_with(scheme));
            if is_elsewhere || href == "data:," {
                continue;
            }
            let (file, fragment) = href.split_once('#').map_or((href, None), |(file, fragment)| (file, Some(fragment)));
            let target = if file.is_empty() { path.to_owned() } else { joined(path, file) };
            assert!(there.contains(target.as_str()), "{path}: `{href}` leads to `{target}`, which is not there");
            if let Some(fragment) = fragment {
                let has = ids.get(target.as_str()).is_some_and(|ids| ids.contains(&fragment));
                assert!(has, "{path}: `{href}` leads to no id of `{target}`");
            }
            followed += 1;
        }
        let own = &ids[path];
        assert_eq!(own.iter().collect::<BTreeSet<_>>().len(), own.len(), "{path} gives an id twice");
    }
    assert!(followed > 200, "only {followed} links were followed");
}

/// Where an address leads, seen from a page.
fn joined(page: &str, address: &str) -> String {
    // `404.html` is shown at any depth, so its links begin at the root.
    if let Some(from_root) = address.strip_prefix('/') {
        return from_root.to_owned();
    }
    let mut parts: Vec<_> = Path::new(page).parent().expect("a page lies in the site").iter().map(|part| part.to_string_lossy()).collect();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{page}: `{address}` leaves the site"),
            part => parts.push(part.into()),
        }
    }
    parts.join("/")
}

#[test]
fn a_projects_own_template_takes_the_place_of_ours() {
    let project = Project::complete("own-template", &[]);
    project.write("templates/front.html", "{% extends \"seloste/front.html\" %}{% block title %}Our own front page{% endblock title %}");
    assert_eq!(project.build().code, Some(0));
    assert!(project.read("public/index.html").contains("<title>Our own front page</title>"));
    let page = project.read("public/customers/en/index.html");
    assert!(page.contains("<title>Privacy notice for customers"), "the other templates stay ours: {page}");
}

#[test]
fn a_template_that_does_not_parse_leaves_the_published_site_as_it_was() {
    for (name, template, fault) in [
        ("broken-page", "front.html", "{% block title %}never closed"),
        ("broken-pdf", "notice.typ", "#let x = ("),
        ("unknown-value", "notice.html", "{{ no_such_value.at_all }}"),
    ] {
        let project = Project::complete(name, &[]);
        assert_eq!(project.build().code, Some(0));
        let before = project.site();
        project.write(&format!("templates/{template}"), fault);
        project.write("notices/second.yaml", COMPLETE);
        let built = project.build();
        assert_eq!((built.code, built.stdout.as_str()), (Some(2), ""), "{built:?}");
        assert!(built.stderr.contains(&format!("error: the template `{template}` cannot be used: ")), "{built:?}");
        assert!(built.stderr.contains(&format!("help: mend `templates/{template}`")), "{built:?}");
        assert!(project.site() == before, "{template}: the old site is touched");
        assert!(files(&project.root).iter().all(|(path, _)| !path.starts_with(".public")), "{template}: something is left beside it");
    }
}

#[test]
fn a_projects_own_message_rewords_ours() {
    let project = Project::complete("own-message", &[]);
    project.write("locales/en/mine.ftl", "label-all-notices = Every notice we have\n");
    assert_eq!(project.build().code, Some(0));
    let page = project.read("public/customers/en/index.html");
    assert!(page.contains(">Every notice we have</a>"), "{page}");
    assert!(page.contains("Skip to the content"), "the other messages stay ours: {page}");
}

#[test]
fn a_projects_own_vocabulary_adds_and_rewords_terms() {
    let project = Project::complete("own-vocabulary", &[("people: [customers]", "people: [customers, club-members]")]);
    let unknown = project.check();
    assert_eq!(unknown.code, Some(1), "{unknown:?}");
    assert!(unknown.stdout.contains("error[unknown-term]: `club-members` is not in the vocabulary"), "{unknown:?}");
    let words = "people:\n  club-members: { en: members of our club }\n  customers: { en: people who shop with us }\n";
    project.write("notices/vocabulary.yaml", words);
    let known = project.check();
    assert_eq!((known.code, known.stdout.as_str()), (Some(0), ""), "{known:?}");
    assert_eq!(project.build().code, Some(0));
    let text = project.read("public/customers/en/customers.md");
    assert!(text.contains("embers of our club") && text.contains("eople who shop with us"), "{text}");
    project.write("notices/vocabulary.yaml", "peopel: { x: { en: y } }\n");
    let mistaken = project.check();
    assert!(mistaken.stdout.contains("notices/vocabulary.yaml:1:1"), "{mistaken:?}");
}

#[test]
fn a_projects_own_files_are_published_and_scripts_are_not() {
    let project = Project::complete("own-files", &[]);
    project.write("site/style.css", "body { color: black }\n");
    project.write("site/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    project.write("site/track.js", "alert(1)\n");
    assert_eq!(project.build().code, Some(0));
    assert_eq!(project.read("public/style.css"), "body { color: black }\n");
    assert!(project.has("public/logo.svg") && !project.has("public/track.js") && !project.has("public/site.yaml"));
}

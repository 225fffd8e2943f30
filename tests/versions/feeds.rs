//! The feeds of changes, as Atom demands them (RFC 4287), and the list for programs.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node};
use serde_json::Value;

use crate::story::{ADDRESS, LANGUAGES, TEN, build, page, publish, published, shop, step};
use crate::support::Project;

const ATOM: &str = "http://www.w3.org/2005/Atom";
/// The feeds of the story's site by path, with their languages: the first language of the site has its root.
const FEEDS: [(&str, &str); 6] = [
    ("customers/versions/fi/feed.xml", "fi"),
    ("customers/versions/en/feed.xml", "en"),
    ("customers/versions/sv/feed.xml", "sv"),
    ("feed.xml", "fi"),
    ("en/feed.xml", "en"),
    ("sv/feed.xml", "sv"),
];

/// The children of an element with a name of Atom.
fn all<'a>(node: Node<'a, 'a>, name: &'static str) -> Vec<Node<'a, 'a>> {
    node.children().filter(|child| child.has_tag_name((ATOM, name))).collect()
}

/// The text of the only child with a name.
fn one<'a>(node: Node<'a, 'a>, name: &'static str) -> &'a str {
    let found = all(node, name);
    assert_eq!(found.len(), 1, "<{}> has one <{name}>", node.tag_name().name());
    found[0].text().unwrap_or_default()
}

fn links<'a>(node: Node<'a, 'a>, relation: &str) -> Vec<&'a str> {
    let links = all(node, "link").into_iter().filter(|link| link.attribute("rel") == Some(relation));
    links.map(|link| link.attribute("href").expect("a link leads somewhere")).collect()
}

fn language<'a>(node: Node<'a, 'a>) -> Option<&'a str> {
    node.attribute(("http://www.w3.org/XML/1998/namespace", "lang"))
}

/// A moment as RFC 3339 writes it, with capital letters as RFC 4287 demands.
fn assert_is_moment(text: &str) {
    let pattern = "dddd-dd-ddTdd:dd:ddZ";
    let fits = |(own, wanted): (char, char)| if wanted == 'd' { own.is_ascii_digit() } else { own == wanted };
    assert!(text.len() == pattern.len() && text.chars().zip(pattern.chars()).all(fits), "{text}");
}

fn assert_is_name(id: &str) {
    let parts: Vec<_> = id.strip_prefix("urn:uuid:").unwrap_or_else(|| panic!("{id} is a UUID")).split('-').collect();
    assert_eq!(parts.iter().map(|part| part.len()).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{id}");
    assert!(parts.iter().all(|part| part.chars().all(|digit| matches!(digit, '0'..='9' | 'a'..='f'))), "{id}");
    assert!(parts[2].starts_with('8') && parts[3].starts_with(['8', '9', 'a', 'b']), "{id} is of version 8");
}

/// Whether an address leads to a file of the site.
fn assert_leads(project: &Project, from: &str, address: &str) {
    let own = address.strip_prefix(&format!("{ADDRESS}/")).map(str::to_owned);
    let path = own.unwrap_or_else(|| {
        assert!(!address.is_empty() && !address.contains("://"), "{from}: `{address}`");
        let mut parts: Vec<_> = from.split('/').collect();
        parts.pop();
        address.split('/').for_each(|part| if part == ".." { _ = parts.pop() } else { parts.push(part) });
        parts.join("/")
    });
    let file = if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path };
    assert!(project.root.join("public").join(&file).is_file(), "{from}: `{address}` leads to {file}");
}

/// The ids of a feed: its own, and those of its entries by the names of their versions.
type Ids = (String, BTreeMap<String, String>);

fn ids(project: &Project, path: &str) -> Ids {
    let text = page(project, path);
    let document = Document::parse(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let feed = document.root_element();
    let entries = all(feed, "entry").into_iter().map(|entry| (one(entry, "title").to_owned(), one(entry, "id").to_owned()));
    (one(feed, "id").to_owned(), entries.collect())
}

fn assert_is_feed(project: &Project, path: &str, code: &str) {
    let text = page(project, path);
    let document = Document::parse(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let feed = document.root_element();
    assert!(feed.has_tag_name((ATOM, "feed")) && language(feed) == Some(code), "{path}");
    assert_is_name(one(feed, "id"));
    assert!(!one(feed, "title").is_empty(), "{path}");
    assert_is_moment(one(feed, "updated"));
    let own = links(feed, "self");
    assert_eq!(own.len(), 1, "{path}");
    assert_leads(project, path, own[0]);
    assert!(own[0].ends_with("feed.xml"), "{path}: {own:?}");
    let pages = links(feed, "alternate");
    assert_eq!(pages.len(), 1, "{path}");
    assert_leads(project, path, pages[0]);
    all(feed, "author").into_iter().for_each(|author| assert_eq!(one(author, "name"), "Esimerkkikauppa Oy", "{path}"));
    let entries = all(feed, "entry");
    let mut seen = BTreeSet::new();
    let mut moments = Vec::new();
    for entry in &entries {
        assert_is_name(one(*entry, "id"));
        assert!(seen.insert(one(*entry, "id")), "{path}: every entry has an id of its own");
        assert_is_moment(one(*entry, "published"));
        assert_is_moment(one(*entry, "updated"));
        moments.push(one(*entry, "updated"));
        assert_eq!(one(all(*entry, "author")[0], "name"), "Esimerkkikauppa Oy");
        let pages = links(*entry, "alternate");
        assert_eq!(pages.len(), 1, "{path}: an entry leads to one page");
        assert_leads(project, path, pages[0]);
        let content = all(*entry, "content");
        assert!(content.len() == 1 && content[0].attribute("type") == Some("html"), "{path}");
        let html = format!("<div>{}</div>", content[0].text().unwrap_or_default());
        crate::html::only(&html).unwrap_or_else(|error| panic!("{path}: {error}: {html}"));
    }
    assert!(!seen.contains(one(feed, "id")), "{path}: a feed is none of its entries");
    assert!(moments.iter().is_sorted_by(|one, other| one >= other), "{path}: the newest first: {moments:?}");
    assert_eq!(moments.first(), Some(&one(feed, "updated")), "{path}");
}

#[test]
fn feeds_are_as_readers_expect_them() {
    let project = published("feeds");
    build(&project, &step(TEN).effective);
    for (path, code) in FEEDS {
        assert_is_feed(&project, path, code);
    }
    let names: BTreeSet<_> = FEEDS.iter().map(|(path, _)| ids(&project, path).0).collect();
    assert_eq!(names.len(), FEEDS.len(), "each feed is another");
}

#[test]
fn feeds_of_a_site_that_does_not_know_its_address_lead_to_its_pages() {
    let project = published("feeds-without-address");
    project.write("site/site.yaml", "languages: [fi, en, sv]\n");
    build(&project, &step(TEN).effective);
    for (path, code) in FEEDS {
        assert_is_feed(&project, path, code);
    }
}

/// The numbers of the versions that a feed tells of, the newest first, each with its language.
fn told(project: &Project, path: &str) -> Vec<(usize, String)> {
    let text = page(project, path);
    let document = Document::parse(&text).expect("a feed");
    let told = |entry: Node| {
        let href = links(entry, "alternate")[0].to_owned();
        let number = (1..=TEN + 1).find(|number| href.contains(&step(*number).effective)).expect("an entry leads to its version");
        (number, language(entry).expect("an entry has a language").to_owned())
    };
    all(document.root_element(), "entry").into_iter().map(told).collect()
}

#[test]
fn every_version_is_told_once() {
    let project = published("feed-entries");
    build(&project, &step(TEN).effective);
    for code in LANGUAGES {
        let own: Vec<_> =
            (1..=TEN).rev().filter(|number| step(*number).languages().contains(&code)).map(|number| (number, code.to_owned())).collect();
        assert_eq!(told(&project, &format!("customers/versions/{code}/feed.xml")), own, "those that can be read in the language");
    }
    for (path, code) in [("feed.xml", "fi"), ("en/feed.xml", "en"), ("sv/feed.xml", "sv")] {
        let shown = |number: &usize| if step(*number).languages().contains(&code) { code } else { "fi" };
        let all: Vec<_> = (1..=TEN).rev().map(|number| (number, shown(&number).to_owned())).collect();
        assert_eq!(told(&project, path), all, "the whole site's tells all");
    }
}

#[test]
fn an_entry_tells_what_changed() {
    let project = published("feed-words");
    build(&project, &step(TEN).effective);
    let text = page(&project, "customers/versions/en/feed.xml");
    let document = Document::parse(&text).expect("a feed");
    let entries = all(document.root_element(), "entry");
    let entry = |number: usize| {
        let found = entries.iter().find(|entry| one(**entry, "title").contains(&format!("Version {number},"))).expect("the version");
        all(*found, "content")[0].text().unwrap_or_default().to_owned()
    };
    assert!(entry(1).contains("This is the first version."), "{}", entry(1));
    assert!(entry(4).contains("6 years from the end of the customer"), "{}", entry(4));
    assert!(entry(7).contains("The text of the notice has not changed."), "only a language came: {}", entry(7));
    assert!(entry(10).contains("Changes of wording"), "{}", entry(10));
    let swedish = page(&project, "customers/versions/sv/feed.xml");
    let first = swedish.split("<entry").nth(4).expect("four versions were published in Swedish");
    assert!(first.contains("Version 7,"), "{first}");
    // It is not the first version, and nobody can say in Swedish what it changed.
    for words in ["Detta är den första versionen", "Ändringar av ordalydelsen", "har inte ändrats"] {
        assert!(!first.contains(words), "{words}: {first}");
    }
}

#[test]
fn ids_stay_when_the_site_is_built_again_and_another_version_follows() {
    let project = shop("feed-ids");
    publish(&project, 1);
    build(&project, &step(1).effective);
    let first = ids(&project, "feed.xml");
    for number in 2..=7 {
        publish(&project, number);
    }
    build(&project, &step(7).effective);
    let before: Vec<_> = FEEDS.iter().map(|(path, _)| ids(&project, path)).collect();
    assert_eq!(first.0, before[3].0, "the site's feed stays the same one");
    assert!(first.1.iter().all(|(title, id)| before[3].1.get(title) == Some(id)), "{first:?}: {:?}", before[3]);
    build(&project, &step(8).effective);
    assert_eq!(before, FEEDS.iter().map(|(path, _)| ids(&project, path)).collect::<Vec<_>>(), "on another day");
    publish(&project, 8);
    // Another notice that is published in versions is told of in the same feed.
    project.write("notices/visitors.yaml", step(1).text.replace("2021", "2024"));
    crate::story::confirm(&project);
    let run = project.run(&["publish", "visitors", "--today", &step(8).published, "--format", "html"]);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
    build(&project, &step(8).effective);
    for ((path, _), (feed, entries)) in FEEDS.iter().zip(&before) {
        let (now, later) = ids(&project, path);
        assert_eq!(&now, feed, "{path}");
        assert!(entries.iter().all(|(title, id)| later.get(title) == Some(id)), "{path}");
        assert!(later.len() > entries.len(), "{path}: another version is told");
    }
}

#[test]
fn programs_are_told_of_every_version() {
    let project = published("feed-for-programs");
    build(&project, &step(TEN).effective);
    let list: Value = serde_json::from_str(&page(&project, "changes.json")).expect("it is JSON");
    let notices = list["notices"].as_array().expect("a list");
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0]["notice"], "customers");
    let versions = notices[0]["versions"].as_array().expect("a list");
    assert_eq!(versions.len(), TEN);
    for (index, version) in versions.iter().enumerate() {
        let step = step(index + 1);
        assert_eq!(version["number"], index + 1);
        assert_eq!((version["effective"].as_str(), version["published"].as_str()), (Some(&*step.effective), Some(&*step.published)));
        assert_eq!(version["class"].as_str(), step.class.as_deref());
        assert_eq!(version["languages"], Value::from(step.languages()));
        assert_leads(&project, "changes.json", version["address"].as_str().expect("an address"));
        assert_eq!(version["changes"].is_string(), index > 0);
        version["changes"].as_str().into_iter().for_each(|address| assert_leads(&project, "changes.json", address));
        let head = project.read(&format!("notices/versions/customers/{}/version.yaml", step.effective));
        assert!(head.ends_with(&format!("sha256: {}\n", version["sha256"].as_str().expect("a digest"))));
    }
}

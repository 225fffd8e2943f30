//! What changed from one version to the next: a page, the same as Markdown and for programs, and words to tell people with.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde_json::Value;

use crate::html::{Element, parse};
use crate::story::{ADDRESS, TEN, build, page, published, step};
use crate::support::Project;

static SITE: LazyLock<Project> = LazyLock::new(|| {
    let project = published("differences");
    build(&project, &step(TEN).effective);
    project
});

/// The versions after the first with the languages in which they can be compared with the one before.
fn compared() -> impl Iterator<Item = (usize, &'static str)> {
    let languages = |number: usize| {
        let before = step(number - 1).languages();
        step(number).languages().into_iter().filter(move |code| before.contains(code))
    };
    (2..=TEN).flat_map(move |number| languages(number).map(move |code| (number, code)))
}

fn at(number: usize, rest: &str) -> String {
    format!("customers/{}/{rest}", step(number).effective)
}

/// The text of all elements with a name.
fn text_of(page: &Element, name: &str) -> String {
    page.named(name).into_iter().map(Element::text).collect::<Vec<_>>().join("\n")
}

/// A text on one line.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The sections that a page tells of, by class.
fn told(page: &Element) -> BTreeMap<String, Vec<String>> {
    let groups = page.named("section").into_iter().filter(|section| section.attribute("class") == Some("group"));
    let group = |group: &Element| {
        let class = group.named("h2").first().and_then(|heading| heading.attribute("id")).expect("a class is headed").to_owned();
        let anchor = |heading: &Element| {
            let href = heading.named("a").first().and_then(|link| link.attribute("href")).expect("a section is linked").to_owned();
            href.split_once('#').expect("to its place").1.to_owned()
        };
        (class, group.named("h3").into_iter().map(anchor).collect())
    };
    groups.map(group).collect()
}

#[test]
fn the_page_of_changes_tells_them_and_nothing_else() {
    for (number, code) in compared() {
        let path = at(number, &format!("{code}/changes.html"));
        let page = parse(&page(&SITE, &path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        let expected = &step(number).sections;
        let is_in_english_only = step(number).class.as_deref() == Some("editorial");
        if is_in_english_only && code != "en" {
            assert_eq!(told(&page), BTreeMap::new(), "{path}: the words of this language stayed");
            continue;
        }
        assert_eq!(&told(&page), expected, "{path}");
        let (was, is) = (text_of(&page, "del"), text_of(&page, "ins"));
        // In lists, sentences begin with a capital.
        let begins = |text: &str, words: &str| text.contains(words) || text.contains(words.get(1..).unwrap_or(words));
        if let Some(words) = step(number).tells.get(code) {
            assert!(begins(&is, words) && !was.contains(words.as_str()), "{path}: `{words}` is new:\n{was}\n-\n{is}");
        }
        if let Some(words) = step(number).no_longer.get(code) {
            assert!(begins(&was, words) && !is.contains(words.as_str()), "{path}: `{words}` is gone:\n{was}\n-\n{is}");
        }
        let days: Vec<_> = page.named("time").iter().filter_map(|time| time.attribute("datetime").map(str::to_owned)).collect();
        assert_eq!(days, [step(number - 1).effective.clone(), step(number).effective.clone()], "{path}");
    }
    assert!(!SITE.has(&format!("public/{}", at(7, "sv/changes.html"))), "there is nothing to compare the first Swedish with");
    assert!(!SITE.has(&format!("public/{}", at(1, "changes.json"))), "nor the first version");
}

#[test]
fn the_markdown_of_changes_tells_as_much_as_the_page() {
    for (number, code) in compared() {
        let read = |name: &str| page(&SITE, &at(number, &format!("{code}/{name}")));
        let (markdown, page) = (read("changes.md"), parse(&read("changes.html")).expect("a page"));
        let headings = |marks: &str| markdown.lines().filter(|line| line.starts_with(marks)).count();
        // Without the marks of Markdown and the addresses of links.
        let plain = markdown
            .split("](")
            .map(|part| part.split_once("mailto:").map_or(part, |(_, rest)| rest.split_once(')').map_or(rest, |(_, rest)| rest)));
        let plain = words(&plain.collect::<String>().replace(['*', '_', '\\', '['], ""));
        assert_eq!(headings("## "), told(&page).len(), "version {number} in {code}:\n{markdown}");
        assert_eq!(headings("### "), told(&page).values().map(Vec::len).sum::<usize>(), "version {number} in {code}:\n{markdown}");
        for mark in ["del", "ins"] {
            for element in page.named(mark) {
                assert!(plain.contains(&words(&element.text())), "version {number} in {code}: {}\n{markdown}", element.text());
            }
        }
    }
}

#[test]
fn programs_are_told_the_changes_and_how_much_they_matter() {
    for number in 2..=TEN {
        let path = at(number, "changes.json");
        let told: Value = serde_json::from_str(&page(&SITE, &path)).unwrap_or_else(|error| panic!("{path}: {error}"));
        let step = step(number);
        assert_eq!((&told["from"], &told["to"]), (&Value::from(number - 1), &Value::from(number)), "{path}");
        assert_eq!(told["effective"], step.effective.as_str(), "{path}");
        assert_eq!(told["published"], step.published.as_str(), "{path}");
        assert_eq!(told["class"].as_str(), step.class.as_deref(), "{path}");
        let changes = told["changes"].as_array().expect("a list");
        let rows: BTreeSet<_> = changes.iter().filter_map(|change| change["change"].as_str()).filter(|row| *row != "dates").collect();
        assert_eq!(rows, step.changes.iter().map(String::as_str).collect(), "{path}");
        let gravest = ["material", "notable", "editorial"].into_iter().find(|class| changes.iter().any(|change| change["class"] == *class));
        assert_eq!(gravest, step.class.as_deref(), "{path}");
    }
}

#[test]
fn the_words_to_tell_people_with_hold_the_address_and_what_is_important() {
    let important = [("fi", "Tärkeimmät muutokset"), ("en", "The most important changes"), ("sv", "De viktigaste ändringarna")];
    for (number, code) in compared() {
        let read = |name: &str| page(&SITE, &at(number, &format!("{code}/{name}")));
        let (email, line) = (read("announcement.txt"), read("announcement.html"));
        let address = format!("{ADDRESS}/{}", at(number, &format!("{code}/")));
        assert!(email.contains(&format!("\n{address}\n{address}changes.html\n")), "version {number} in {code}:\n{email}");
        assert!(line.contains(&format!("href=\"{address}changes.html\"")), "version {number} in {code}:\n{line}");
        assert!(line.contains(&format!("datetime=\"{}\"", step(number).effective)) && line.contains(&format!("lang=\"{code}\"")), "{line}");
        crate::html::only(&line).unwrap_or_else(|error| panic!("version {number} in {code}: {error}"));
        let is_material = step(number).class.as_deref() == Some("material");
        let heading = important.iter().find(|(own, _)| *own == code).expect("a language of the story").1;
        assert_eq!(email.contains(heading), is_material, "version {number} in {code}:\n{email}");
        if let Some(words) = step(number).tells.get(code).filter(|_| is_material) {
            assert!(email.contains(words.as_str()), "version {number} in {code}: `{words}`\n{email}");
        }
    }
}

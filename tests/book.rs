//! The documents as a book: it has every page, and every link leads somewhere.
//!
//! `UPDATE=1 cargo test --test book` lists the rules in `docs/SUMMARY.md` anew, in the order of `docs/rules/README.md`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

const SUMMARY: &str = "docs/SUMMARY.md";

/// Every page below `docs/`, by its path there.
fn pages() -> BTreeSet<PathBuf> {
    let (mut pages, mut folders) = (BTreeSet::new(), vec![PathBuf::from("docs")]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            match path.is_dir() {
                true => folders.push(path),
                false if path.extension().is_some_and(|end| end == "md") => {
                    pages.insert(path.strip_prefix("docs").expect("below docs").to_owned());
                }
                false => {}
            }
        }
    }
    pages
}

/// The targets of the links of a page, without those in code.
fn links(page: &str) -> Vec<String> {
    let is_text = |(at, _): &(usize, &str)| at % 2 == 0;
    let text: String = page.split("```").enumerate().filter(is_text).map(|(_, part)| part).collect();
    let text: String = text.split('`').enumerate().map(|(at, part)| if at % 2 == 0 { part } else { "code" }).collect();
    let ends = text.split("](").skip(1).filter_map(|rest| rest.split_once(')'));
    ends.map(|(target, _)| target.to_owned()).collect()
}

/// The names by which a page's headings are linked to: the same on the code hosts and in the book.
fn anchors(page: &str) -> BTreeSet<String> {
    let is_text = |(at, _): &(usize, &str)| at % 2 == 0;
    let text = page.split("```").enumerate().filter(is_text).flat_map(|(_, part)| part.lines());
    let headings = text.filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim());
    let kept = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | ' ');
    headings.map(|heading| heading.chars().filter(|c| kept(*c)).collect::<String>().to_lowercase().replace(' ', "-")).collect()
}

/// A path without `..`; `None` if it leads out of `docs/`.
fn within(path: &Path) -> Option<PathBuf> {
    let mut whole = PathBuf::new();
    for part in path.components() {
        match part {
            Component::Normal(part) => whole.push(part),
            Component::ParentDir => whole.pop().then_some(())?,
            _ => {}
        }
    }
    Some(whole)
}

#[test]
fn every_link_leads_to_a_page_and_a_heading_of_the_book() {
    let mut tried = 0;
    for page in pages().into_iter().filter(|page| !page.starts_with("decisions")) {
        let text = fs::read_to_string(Path::new("docs").join(&page)).expect("a page");
        for link in links(&text).into_iter().filter(|link| !link.contains("://")) {
            let (path, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = page.parent().expect("a folder").join(path);
            let target =
                if path.is_empty() { page.clone() } else { within(&target).unwrap_or_else(|| panic!("{page:?}: {link} leaves the book")) };
            let text = fs::read_to_string(Path::new("docs").join(&target)).unwrap_or_else(|_| panic!("{page:?}: {link} leads nowhere"));
            assert!(anchor.is_empty() || anchors(&text).contains(anchor), "{page:?}: {link} leads to no heading");
            tried += 1;
        }
    }
    assert!(tried > 100, "only {tried} links were found");
}

#[test]
fn the_book_has_every_page_and_lists_the_rules_as_their_page_does() {
    let of_rule = |line: &str| line.contains("](rules/") && !line.contains("rules/README.md");
    let kept = fs::read_to_string(SUMMARY).expect("the summary");
    let rules = links(&fs::read_to_string("docs/rules/README.md").expect("the rules"));
    let mut made = String::new();
    for line in kept.lines().filter(|line| !of_rule(line)) {
        made.push_str(&format!("{line}\n"));
        if line.contains("](rules/README.md)") {
            let mut told = BTreeSet::new();
            for page in rules.iter().filter(|page| page.ends_with(".md") && !page.contains('/') && told.insert(page.as_str())) {
                made.push_str(&format!("  - [{}](rules/{page})\n", page.trim_end_matches(".md")));
            }
        }
    }
    if std::env::var_os("UPDATE").is_some() {
        fs::write(SUMMARY, &made).expect("the summary can be written");
    }
    let kept = fs::read_to_string(SUMMARY).expect("the summary");
    assert!(kept == made, "{SUMMARY} is stale: run `UPDATE=1 cargo test --test book`");

    let listed: BTreeSet<_> = links(&kept).into_iter().map(PathBuf::from).collect();
    // Why the program is as it is concerns those who change it, not those who use it.
    let wanted = pages().into_iter().filter(|page| !page.starts_with("decisions") && *page != Path::new("SUMMARY.md"));
    assert_eq!(listed, wanted.collect());
}

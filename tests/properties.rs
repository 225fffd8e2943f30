//! What holds for every input, tried on many: nothing makes the reader panic, no author's word becomes markup, and the same sources give
//! the same bytes.

mod common;

use std::collections::BTreeSet;

use common::html::Element;
use common::{LANGUAGES, NOTICES, layout};
use proptest::prelude::*;
use proptest::sample::select;
use seloste::check;
use seloste::diagnostic::Diagnostic;
use seloste::document::phrase::plain;
use seloste::project::Project;
use seloste::prose::is_allowed;
use seloste::render::Edition;
use seloste::source::{SourceMap, Span, tree};

/// Few cases, always the same ones: a test that fails must fail for everybody. More are tried by `PROPTEST_CASES`.
fn cases(count: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(count);
    let rng_seed = proptest::test_runner::RngSeed::Fixed(20_261_122);
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

// Reading.

/// What YAML, and our format, read otherwise than as words.
const YAML: &[&str] = &[
    ": ",
    "- ",
    "\n",
    "\n  ",
    "{",
    "}",
    "[",
    "]",
    ",",
    "&a ",
    "*a",
    "!!",
    "|",
    ">-",
    "\"",
    "'",
    "#",
    "%",
    "@",
    "`",
    "---\n",
    "...\n",
    "<<: ",
    "\t",
    "\u{feff}",
    "\u{0}",
    "\u{85}",
    "\u{2028}",
    "ä",
    "漢",
    "🙂",
    "none",
    "~",
    "{ todo: x }",
    "2026-02-30",
    "0",
    "-1 days",
    "NO",
    "extends: notice\n",
    "title: ",
    "registers:\n",
    "reference: ",
    "\\",
    "\"\\ud800\"",
    "99999999999999999999 years",
];

fn yaml_like() -> impl Strategy<Value = String> {
    prop::collection::vec(prop_oneof![3 => select(YAML).prop_map(str::to_owned), 1 => ".{0,8}"], 0..40).prop_map(|parts| parts.concat())
}

/// Whether a span is a stretch of its file that can be shown.
fn is_showable(sources: &SourceMap, span: Span) -> bool {
    sources.file(span.source).text.get(span.range()).is_some()
}

fn spans_of(node: &tree::Node) -> Vec<Span> {
    let mut spans = vec![node.span];
    match &node.kind {
        tree::Kind::Scalar { .. } => {}
        tree::Kind::Sequence(items) => spans.extend(items.iter().flat_map(spans_of)),
        tree::Kind::Mapping(entries) => {
            spans.extend(entries.iter().flat_map(|entry| [vec![entry.key.span], spans_of(&entry.value)].concat()));
        }
    }
    spans
}

/// Parses a text and looks at every span of the tree and of what is told of it.
fn assert_tree_is_showable(text: &str) -> Result<(), TestCaseError> {
    let mut sources = SourceMap::default();
    let id = sources.add("notice.yaml".into(), text.to_owned());
    let (root, problems) = tree::parse(id, text);
    let told = problems.iter().flat_map(|problem| problem.earlier.into_iter().chain([problem.span]));
    for span in root.iter().flat_map(spans_of).chain(told) {
        prop_assert!(is_showable(&sources, span), "{span:?} of {text:?}");
    }
    Ok(())
}

/// Reads a project of one file, judges it, and publishes whatever could be read of it.
fn assert_survives(folder: &str, source: &[u8]) -> Result<(), TestCaseError> {
    let (project, findings) = common::project_of(folder, source);
    assert_findings_are_showable(&project, &findings)?;
    for notice in &project.notices {
        // What could not be read whole is never published, but nothing keeps a rule from being asked about it.
        assert_findings_are_showable(&project, &check::check_notice(&project, notice, common::today()))?;
        let is_published = !project.unreadable.contains(&notice.id);
        for language in notice.languages().iter().filter(|language| is_published && LANGUAGES.contains(&language.code())) {
            let edition = common::edition_of(&project, &notice.id, language.code());
            let page = common::text(&edition, "html");
            prop_assert!(common::html::parse(&page).is_ok(), "{:?}", common::html::parse(&page));
        }
    }
    Ok(())
}

fn assert_findings_are_showable(project: &Project, findings: &[Diagnostic]) -> Result<(), TestCaseError> {
    for finding in findings {
        prop_assert!(!finding.labels.is_empty() && !finding.message.is_empty());
        for label in &finding.labels {
            prop_assert!(is_showable(&project.sources, label.span), "{}: {:?}", finding.code, label.span);
        }
    }
    Ok(())
}

/// A change of a file, as people and machines make them.
#[derive(Clone, Debug)]
enum Mutation {
    RemoveLine(usize),
    RepeatLine(usize),
    MoveLine(usize, usize),
    Indent(usize),
    ReplaceValue(usize, &'static str),
    Insert(usize, &'static str),
    Cut(usize),
}

fn mutation() -> impl Strategy<Value = Mutation> {
    let nth = || any::<prop::sample::Index>().prop_map(|index| index.index(1_000_000));
    prop_oneof![
        4 => nth().prop_map(Mutation::RemoveLine),
        2 => nth().prop_map(Mutation::RepeatLine),
        2 => (nth(), nth()).prop_map(|(from, to)| Mutation::MoveLine(from, to)),
        1 => nth().prop_map(Mutation::Indent),
        4 => (nth(), select(YAML)).prop_map(|(nth, value)| Mutation::ReplaceValue(nth, value)),
        2 => (nth(), select(YAML)).prop_map(|(nth, text)| Mutation::Insert(nth, text)),
        1 => nth().prop_map(Mutation::Cut),
    ]
}

fn mutated(text: &str, mutations: &[Mutation]) -> String {
    let mut text = text.to_owned();
    for mutation in mutations {
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        let count = lines.len().max(1);
        let line = |nth: usize| nth % count;
        let byte = |nth: usize| (0..=nth % (text.len() + 1)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        match *mutation {
            _ if lines.is_empty() => {}
            Mutation::RemoveLine(nth) => drop(lines.remove(line(nth))),
            Mutation::RepeatLine(nth) => lines.insert(line(nth), lines[line(nth)].clone()),
            Mutation::MoveLine(from, to) => {
                let moved = lines.remove(line(from));
                lines.insert(to % count, moved);
            }
            Mutation::Indent(nth) => lines[line(nth)].insert_str(0, "  "),
            Mutation::ReplaceValue(nth, value) => {
                let old = &lines[line(nth)];
                let key = old.split(": ").next().unwrap_or_default().trim_end().to_owned();
                lines[line(nth)] = format!("{key}: {value}\n");
            }
            Mutation::Insert(nth, inserted) => {
                let at = byte(nth);
                lines = vec![text[..at].to_owned(), inserted.to_owned(), text[at..].to_owned()];
            }
            Mutation::Cut(nth) => lines = vec![text[..byte(nth)].to_owned()],
        }
        text = lines.concat();
    }
    text
}

fn source_of(notice: &str) -> String {
    std::fs::read_to_string(format!("notices/{notice}.yaml")).expect("the notice is there")
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn no_text_makes_the_reader_panic(text in prop_oneof![yaml_like(), any::<String>()]) {
        assert_tree_is_showable(&text)?;
    }
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn no_file_makes_the_project_panic(bytes in prop_oneof![yaml_like().prop_map(String::into_bytes), prop::collection::vec(any::<u8>(), 0..80)]) {
        assert_survives("any-file", &bytes)?;
    }
}

proptest! {
    #![proptest_config(cases(40))]

    #[test]
    fn no_change_of_a_notice_makes_it_panic(notice in select(&NOTICES[..]), mutations in prop::collection::vec(mutation(), 1..4)) {
        let text = mutated(&source_of(notice), &mutations);
        assert_tree_is_showable(&text)?;
        assert_survives("changed-notice", text.as_bytes())?;
    }
}

// Words.

/// What Markdown, HTML, Tera, Typst, Fluent and JSON read otherwise than as words, and words around it.
const MARKS: &[&str] = &[
    "*",
    "**",
    "_",
    "__",
    "`",
    "```",
    "[",
    "](",
    "]",
    "(",
    ")",
    "<",
    ">",
    "</",
    "/>",
    "<b>",
    "<script>alert(1)</script>",
    "<!--",
    "-->",
    "<br>",
    "<a href=\"javascript:alert(1)\">",
    "onclick=\"",
    "&",
    "&amp;",
    "&#60;",
    "&lt",
    ";",
    "\\",
    "\\*",
    "#",
    "# ",
    "#let x = 1",
    "#{",
    "- ",
    "+ ",
    "1. ",
    "2) ",
    "> ",
    "=",
    "---",
    "~",
    "|",
    "$",
    "{{ ",
    " }}",
    "{% if x %}",
    "{#",
    "{ $name }",
    "{\"",
    "{",
    "}",
    "-term",
    "@label",
    "\"",
    "'",
    "/*",
    "*/",
    "//",
    "http://a.example/?b=1&c=2",
    "javascript:alert(1)",
    "data:text/html,x",
    "mailto:a@a.example",
    "[a](javascript:b)",
    "[a](https://a.example)",
    "![a](https://a.example/b.png)",
    "<https://a.example>",
    "[a]: https://a.example",
    ": ",
    ".",
    ",",
    "!",
    "?",
    "…",
    " ",
    "  ",
    "\u{a0}",
    "\u{2009}",
    "\u{ad}",
    "\u{200d}",
    "\u{300}",
    "a",
    "B",
    "7",
    "ä",
    "Å",
    "ß",
    "Ж",
    "漢",
    "🙂",
    "word",
    "two words",
];

/// Any author's words on one line, with something in them.
fn words() -> impl Strategy<Value = String> {
    let one = prop_oneof![4 => select(MARKS).prop_map(str::to_owned), 1 => "[ -~]{1,12}", 1 => "[^\\p{C}\\p{Z}]{1,4}"];
    prop::collection::vec(one, 1..12).prop_map(|parts| parts.concat()).prop_filter("something is stated", |text| is_stated(text))
}

/// Any author's words on several lines.
fn prose() -> impl Strategy<Value = String> {
    let line = prop_oneof![1 => Just(String::new()), 1 => words().prop_map(|words| format!("  {words}")), 6 => words()];
    prop::collection::vec(line, 1..8).prop_map(|lines| lines.join("\n")).prop_filter("something is stated", |text| is_stated(text))
}

fn is_stated(text: &str) -> bool {
    !text.trim().is_empty() && !text.chars().any(seloste::decode::is_hidden)
}

/// Words as a scalar of YAML.
fn scalar(words: &str) -> String {
    serde_json::to_string(words).expect("words can be written as JSON, which YAML is")
}

/// An edition of a notice written by the test, in which nothing may be wrong but the markup that authors are warned about.
fn edition_from(folder: &str, source: &str) -> Edition {
    let (project, findings) = common::project_of(folder, source.as_bytes());
    let mistakes: Vec<_> =
        findings.iter().filter(|finding| !finding.code.starts_with("refused-")).map(|finding| &finding.message).collect();
    assert_eq!(mistakes, Vec::<&String>::new(), "{source}");
    common::edition_of(&project, "notice", "en")
}

/// A notice with words where they are never Markdown: an address, numbers, the name of a cookie, what is still to do and by whom.
fn verbatim_notice(words: &str) -> String {
    // Where words begin a sentence their first letter becomes a capital.
    let (todo, words) = (scalar(&format!("Find out {words}")), scalar(words));
    format!(
        "title: {{ en: Notice }}
status: draft
version: {words}
languages: [en]
controller:
  name: Esimerkki Oy
  registration-number: {words}
  phone: {words}
  addresses: [{{ kind: postal, street: {words}, city: {words}, country: FI }}]
cookies:
  services:
    shop:
      name: {{ en: Shop }}
      provider: controller
      purpose: visitor-statistics
      basis: consent
      cookies: [{{ name: {words}, party: first, keeps: session }}]
data-protection-officer: {{ todo: {todo}, owner: {words} }}
"
    )
}

/// How often those words stand in a notice.
const VERBATIM_PLACES: usize = 8;

/// A notice with words where they may be Markdown: names, a heading, prose, an item, cells, and what stands within a sentence.
fn authored_notice(words: &str, prose: &str) -> String {
    let (words, prose) = (scalar(words), scalar(prose));
    format!(
        "title: {{ en: {words} }}
status: draft
languages: [en]
texts: {{ introduction: {{ en: {prose} }}, changes: {{ en: {words} }} }}
controller: {{ name: {words}, established-in: FI }}
recipients:
  shop: {{ name: {words}, category: {{ en: {words} }}, role: processor, country: US, purpose: {{ en: {words} }} }}
registers:
  customers:
    name: {{ en: {words} }}
    description: {{ en: {prose} }}
    people: [{{ en: {words} }}]
    data: {{ some: {{ name: {{ en: {words} }}, items: [email, {{ en: {words} }}] }} }}
    purposes:
      sales: {{ name: {{ en: {words} }}, description: {{ en: {prose} }}, basis: legitimate-interests, interest: {{ en: {words} }}, data: [some] }}
    sources: {{ customer: data-subject }}
    recipients: [shop]
    retention: {{ criteria: {{ en: {words} }} }}
    provision: {{ required-by: contract, otherwise: {{ en: {prose} }} }}
rights: {{ requests: {{ text: {{ en: {words} }} }}, words: {{ access: {{ en: {prose} }} }} }}
claims: [{{ claim: never-sold, text: {{ en: {words} }} }}]
"
    )
}

fn parsed(edition: &Edition) -> Element {
    let page = common::text(edition, "html");
    common::html::parse(&page).unwrap_or_else(|fault| panic!("{}: {fault}", common::called(edition)))
}

/// The elements and attributes that our templates write, and no others.
const ELEMENTS: &str = "html head meta title link body a header div nav ul li main p strong h1 h2 h3 h4 h5 h6 dl dt dd ol section table caption \
                        thead tbody tr th td em code br span time footer blockquote details summary";
const ATTRIBUTES: &str = "lang charset name content rel hreflang href type title class id role aria-labelledby aria-label aria-current datetime \
                          scope data-law data-label http-equiv property";

fn assert_no_markup_of_an_author(page: &Element) -> Result<(), TestCaseError> {
    let elements: BTreeSet<_> = ELEMENTS.split_whitespace().collect();
    let attributes: BTreeSet<_> = ATTRIBUTES.split_whitespace().collect();
    let ids: BTreeSet<_> = page.all().iter().filter_map(|element| element.attribute("id")).collect();
    for element in page.all() {
        prop_assert!(elements.contains(element.name.as_str()), "<{}>", element.name);
        for (name, value) in &element.attributes {
            prop_assert!(attributes.contains(name.as_str()), "{name}={value:?}");
        }
        let Some(href) = element.attribute("href") else { continue };
        let is_own = [
            "index.html",
            "search/index.html",
            "style.css",
            "notice.md",
            "notice.txt",
            "notice.pdf",
            "notice-summary.pdf",
            "notice.docx",
            "notice.json",
            "data:,",
        ]
        .iter()
        .any(|own| href.trim_start_matches("../").trim_start_matches("en/") == *own);
        let is_anchor = href.strip_prefix('#').is_some_and(|id| ids.contains(id));
        prop_assert!(is_own || is_anchor || is_allowed(href), "a link to {href:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn verbatim_words_come_out_as_they_went_in(words in words()) {
        let edition = edition_from("verbatim", &verbatim_notice(&words));
        let count = |text: &str| text.matches(words.as_str()).count();
        let told = count(&layout::words(&layout::of_edition(&edition)));
        prop_assert!(told >= VERBATIM_PLACES, "the tree holds the words {told} times");
        let page = parsed(&edition);
        assert_no_markup_of_an_author(&page)?;
        let main = page.named("main")[0].text();
        prop_assert!(count(&main) >= VERBATIM_PLACES, "the page holds the words {} times", count(&main));
        let markdown = common::text(&edition, "markdown");
        let read = layout::words(&layout::of_markdown(&markdown));
        prop_assert!(count(&read) >= VERBATIM_PLACES, "the Markdown holds the words {} times:\n{markdown}", count(&read));
        // The PDF's template receives the same edition as the JSON file: text, and never source.
        let json: serde_json::Value = serde_json::from_slice(&common::bytes(&edition, "json")).expect("JSON");
        let data = strings(&json).join("\n");
        prop_assert!(count(&data) >= VERBATIM_PLACES, "the PDF's data holds the words {} times", count(&data));
    }

    #[test]
    fn no_author_can_write_markup(words in words(), prose in prose()) {
        let edition = edition_from("authored", &authored_notice(&words, &prose));
        let page = parsed(&edition);
        assert_no_markup_of_an_author(&page)?;
        let title = plain(&edition.document.title);
        let heads: Vec<_> = page.named("h1").iter().map(|head| head.text()).collect();
        prop_assert_eq!(heads, vec![title]);
    }

    #[test]
    fn markdown_reads_back_as_the_same_blocks(words in words(), prose in prose()) {
        let edition = edition_from("read-back", &authored_notice(&words, &prose));
        let markdown = common::text(&edition, "markdown");
        let difference = layout::difference(&layout::of_edition(&edition), &layout::of_markdown(&markdown));
        prop_assert!(difference.is_none(), "{}\n{markdown}", difference.unwrap_or_default());
    }
}

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn no_words_keep_a_pdf_from_being_made(words in words(), prose in prose()) {
        let authored = edition_from("typeset", &authored_notice(&words, &prose));
        let verbatim = edition_from("typeset", &verbatim_notice(&words));
        for edition in [authored, verbatim] {
            for format in ["pdf", "summary"] {
                prop_assert!(common::bytes(&edition, format).starts_with(b"%PDF-1.7"), "{format}");
            }
        }
    }
}

/// Every text that stands in some JSON.
fn strings(value: &serde_json::Value) -> Vec<&str> {
    match value {
        serde_json::Value::String(text) => vec![text],
        serde_json::Value::Array(items) => items.iter().flat_map(strings).collect(),
        serde_json::Value::Object(fields) => fields.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_name_that_begins_like_a_list_is_still_a_name() {
    for name in ["Esimerkki", "1. Esimerkki Oy", "1) Esimerkki", "# Esimerkki", "- Esimerkki", "+ Esimerkki", "> Esimerkki", "-", "="] {
        let edition =
            edition_from("names", &format!("title: {{ en: Notice }}\nlanguages: [en]\ncontroller: {{ name: {} }}\n", scalar(name)));
        let told = layout::words(&layout::of_edition(&edition));
        assert!(told.contains(&format!("Controller: {name}\n")), "the name {name} is not told:\n{told}");
    }
}

// The five notices.

#[test]
fn the_markdown_of_the_notices_reads_back_as_the_same_blocks() {
    for edition in common::editions() {
        let (tree, read) = (layout::of_edition(&edition), layout::of_markdown(&common::text(&edition, "markdown")));
        assert!(tree.len() > 200, "{}", common::called(&edition));
        assert_eq!(layout::difference(&tree, &read), None, "{}", common::called(&edition));
    }
}

#[test]
fn the_same_sources_give_the_same_bytes() {
    let load = || Project::load(std::path::Path::new(".")).expect("the repository can be read");
    let ((first, _), (second, _)) = (load(), load());
    assert_eq!(format!("{:?}", first.notices), format!("{:?}", second.notices));
    for notice in NOTICES {
        for language in LANGUAGES {
            let (one, other) = (common::edition_of(&first, notice, language), common::edition_of(&second, notice, language));
            for format in ["html", "markdown", "json"] {
                assert_eq!(common::text(&one, format), common::text(&other, format), "{notice}/{language} as {format}");
            }
        }
    }
    let pdf = |project: &Project| common::bytes(&common::edition_of(project, "web-service", "fi"), "pdf");
    assert!(pdf(&first) == pdf(&second), "the same notice gives another PDF");
}

#[test]
fn a_notice_is_judged_the_same_twice() {
    for notice in &common::PROJECT.notices {
        let judge = || check::check_notice(&common::PROJECT, notice, common::today());
        assert_eq!(judge(), judge(), "{}", notice.id);
    }
}

//! What a DOCX promises: a document with the words of the page, that editors can navigate, renew and check for spelling.

mod common;

use std::collections::BTreeSet;

use common::docx::{self, W, named, property, read, text};
use common::{called, tree};
use proptest::prelude::*;
use roxmltree::{Document, Node};
use seloste::document::phrase::plain;
use seloste::document::{Block, Inline, Part, RichText, Section};
use seloste::render::Edition;

const MAIN: &str = "word/document.xml";

fn documents() -> impl Iterator<Item = (Edition, Vec<u8>)> {
    let more = [("clinic", "el"), ("clinic", "bg"), ("school", "fr"), ("employer", "de")];
    common::editions().chain(more.map(|(id, code)| common::edition(id, code))).map(|edition| {
        let bytes = common::bytes(&edition, "docx");
        (edition, bytes)
    })
}

fn style<'a>(paragraph: Node<'a, '_>) -> &'a str {
    property(paragraph, "pPr", "pStyle").unwrap_or("Normal")
}

/// The headings of an edition, each with its level.
fn headings(sections: &[Section<RichText>], level: usize) -> Vec<(usize, String)> {
    let of = |section: &Section<RichText>| {
        let own = (level, plain(&section.heading));
        [own].into_iter().chain(headings(&section.sections, level + 1)).collect::<Vec<_>>()
    };
    sections.iter().flat_map(of).collect()
}

#[test]
fn every_part_is_xml_and_has_its_type() {
    for (edition, bytes) in documents() {
        let parts = docx::parts(&bytes);
        let types = docx::part(&bytes, "[Content_Types].xml");
        for (name, xml) in &parts {
            Document::parse(xml).unwrap_or_else(|fault| panic!("{}: {name}: {fault}", called(&edition)));
            let has_type = name.ends_with(".rels") || name == "[Content_Types].xml" || types.contains(&format!("\"/{name}\""));
            assert!(has_type || name == "word/footnotes.xml", "{}: {name} has no type", called(&edition));
        }
        for name in ["_rels/.rels", "docProps/core.xml", MAIN, "word/styles.xml", "word/numbering.xml", "word/settings.xml"] {
            assert!(parts.iter().any(|(own, _)| own == name), "{} has no {name}", called(&edition));
        }
    }
}

#[test]
fn a_document_tells_everything_that_the_page_tells() {
    for (edition, bytes) in documents() {
        let words = docx::words(&bytes);
        let lines: BTreeSet<&str> = words.lines().collect();
        for text in tree::texts(&edition) {
            // A gap stands behind its label; all else is a paragraph of its own.
            assert!(lines.contains(text.as_str()) || words.contains(&text), "{}: {text:?} is not told", called(&edition));
        }
        assert!(words.contains(&edition.author) && words.contains(&edition.labels["contents"]), "{}", called(&edition));
        assert!(!edition.draft || words.contains(&edition.labels["draft_note"]), "{}", called(&edition));
    }
}

#[test]
fn headings_have_the_styles_that_editors_navigate_by() {
    for (edition, bytes) in documents() {
        let found = read(&bytes, MAIN, |document| {
            let level = |paragraph: Node| style(paragraph).strip_prefix("Heading").and_then(|level| level.parse::<usize>().ok());
            named(document.root(), "p").filter_map(|paragraph| Some((level(paragraph)?, text(paragraph)))).collect::<Vec<_>>()
        });
        assert_eq!(found, headings(&edition.document.sections, 1), "{}", called(&edition));
        let levels = read(&bytes, "word/styles.xml", |styles| {
            let of = |style: Node| Some((style.attribute((W, "styleId"))?.to_owned(), property(style, "pPr", "outlineLvl")?.to_owned()));
            named(styles.root(), "style").filter_map(of).collect::<Vec<_>>()
        });
        for (id, level) in [("Heading1", "0"), ("Heading2", "1"), ("Heading3", "2"), ("Heading4", "3")] {
            assert!(levels.contains(&(id.to_owned(), level.to_owned())), "{id} has no level");
        }
    }
}

#[test]
fn every_style_and_numbering_that_is_named_is_there() {
    for (edition, bytes) in documents() {
        let ids = |part, element, attribute| {
            let of = |node: Node| node.attribute((W, attribute)).map(str::to_owned);
            read(&bytes, part, |document| named(document.root(), element).filter_map(of).collect::<BTreeSet<_>>())
        };
        let styles = ids("word/styles.xml", "style", "styleId");
        for element in ["pStyle", "rStyle", "tblStyle"] {
            let used = ids(MAIN, element, "val");
            assert!(used.is_subset(&styles), "{}: {:?}", called(&edition), used.difference(&styles));
        }
        let used = ids("word/styles.xml", "basedOn", "val");
        assert!(used.is_subset(&styles), "{:?}", used.difference(&styles));
        let numbers = ids("word/numbering.xml", "num", "numId");
        let (in_text, in_styles) = (ids(MAIN, "numId", "val"), ids("word/styles.xml", "numId", "val"));
        assert!(in_text.is_subset(&numbers) && in_styles.is_subset(&numbers), "{}: {in_text:?}", called(&edition));
        assert!(!in_text.is_empty(), "{} has no list", called(&edition));
    }
}

#[test]
fn the_contents_are_a_field_that_is_filled_in() {
    for (edition, bytes) in documents() {
        read(&bytes, MAIN, |document| {
            let instructions: Vec<_> = named(document.root(), "instrText").filter_map(|node| node.text()).collect();
            assert_eq!(instructions[0], "TOC \\o \"1-2\" \\h", "{}", called(&edition));
            let entries =
                named(document.root(), "p").filter(|paragraph| style(*paragraph).starts_with("TOC") && style(*paragraph) != "TOCHeading");
            let entries: Vec<_> = entries.map(text).collect();
            let listed = headings(&edition.document.sections, 1).into_iter().filter(|(level, _)| *level <= 2);
            for (entry, (_, heading)) in entries.iter().zip(listed.clone()) {
                assert!(entry.contains(&heading), "{}: {entry} is not {heading}", called(&edition));
            }
            assert_eq!(entries.len(), listed.count(), "{}", called(&edition));
            let kinds = |kind| named(document.root(), "fldChar").filter(|node| node.attribute((W, "fldCharType")) == Some(kind)).count();
            assert!(kinds("begin") == kinds("end") && kinds("begin") == kinds("separate"), "{}", called(&edition));
        });
    }
}

#[test]
fn every_link_leads_somewhere() {
    for (edition, bytes) in documents() {
        let relations = docx::part(&bytes, "word/_rels/document.xml.rels");
        read(&bytes, MAIN, |document| {
            let bookmarks: Vec<_> = named(document.root(), "bookmarkStart").filter_map(|node| node.attribute((W, "name"))).collect();
            assert_eq!(bookmarks.iter().collect::<BTreeSet<_>>().len(), bookmarks.len(), "{}", called(&edition));
            let of_relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            for link in named(document.root(), "hyperlink") {
                let to_a_section = link.attribute((W, "anchor")).is_some_and(|anchor| bookmarks.contains(&anchor));
                let outside = link.attribute((of_relations, "id")).is_some_and(|id| relations.contains(&format!("Id=\"{id}\"")));
                assert!(to_a_section || outside, "{}: {} leads nowhere", called(&edition), text(link));
            }
            for reference in named(document.root(), "instrText").filter_map(|node| node.text()?.strip_prefix("PAGEREF ")) {
                assert!(bookmarks.contains(&reference.trim_end_matches(" \\h")), "{}: {reference}", called(&edition));
            }
        });
        let addresses = Document::parse(&relations).expect("XML");
        let outside = addresses.descendants().filter(|node| node.attribute("TargetMode") == Some("External"));
        assert!(outside.filter_map(|node| node.attribute("Target")).any(|target| target.starts_with("https://")), "{}", called(&edition));
    }
}

#[test]
fn tables_repeat_their_heads_and_keep_their_rows_whole() {
    for (edition, bytes) in documents() {
        read(&bytes, MAIN, |document| {
            let is_table = |table: &Node| property(*table, "tblPr", "tblStyle") == Some("NoticeTable");
            let tables: Vec<_> = named(document.root(), "tbl").filter(is_table).collect();
            assert!(!tables.is_empty(), "{} has no table", called(&edition));
            for table in tables {
                let rows: Vec<_> = named(table, "tr").collect();
                let columns = named(table, "gridCol").count();
                let width: usize = named(table, "gridCol").filter_map(|column| column.attribute((W, "w"))?.parse::<usize>().ok()).sum();
                assert!((9000..=9070).contains(&width), "{}: a table {width} wide", called(&edition));
                for (index, row) in rows.iter().enumerate() {
                    assert_eq!(named(*row, "tblHeader").count(), usize::from(index == 0), "{}: {}", called(&edition), text(*row));
                    assert_eq!(named(*row, "tc").count(), columns, "{}: {}", called(&edition), text(*row));
                    let is_long = named(*row, "tc").any(|cell| text(cell).chars().count() > 600);
                    assert!(is_long || named(*row, "cantSplit").count() == 1, "{}: {}", called(&edition), text(*row));
                }
                assert!(named(rows[0], "p").all(|head| style(head) == "TableHead"), "{}", called(&edition));
            }
        });
    }
}

#[test]
fn words_are_in_the_language_that_they_are_in() {
    let mut with_foreign = 0;
    for (edition, bytes) in documents() {
        let code = edition.language.code();
        let (own, known) = read(&bytes, "word/styles.xml", |styles| {
            let lang = |node: Node| Some(node.descendants().find(|node| node.has_tag_name((W, "lang")))?.attribute((W, "val"))?.to_owned());
            let of = |style: Node| Some((style.attribute((W, "styleId"))?.to_owned(), lang(style)?));
            let own = named(styles.root(), "docDefaults").find_map(lang);
            (own, named(styles.root(), "style").filter_map(of).collect::<Vec<_>>())
        });
        assert!(own.as_ref().is_some_and(|own| own.starts_with(&format!("{code}-"))), "{}: {own:?}", called(&edition));
        let runs = read(&bytes, MAIN, |document| {
            let of = |run: Node| Some((property(run, "rPr", "rStyle")?.to_owned(), text(run)));
            named(document.root(), "r").filter_map(of).collect::<Vec<_>>()
        });
        for (language, words) in foreign(&edition) {
            let is_known = |style: &str| known.iter().any(|(id, lang)| id == style && lang.starts_with(&language));
            let is_marked = |(style, text): &(String, String)| is_known(style) && text == &words;
            assert!(runs.iter().any(is_marked), "{}: {words:?} is not marked as {language}", called(&edition));
            with_foreign += 1;
        }
    }
    assert!(with_foreign > 0, "no notice of these holds words in another language");
}

/// The words of an edition that are in another language than its own, as the JSON tells them.
fn foreign(edition: &Edition) -> Vec<(String, String)> {
    fn collect(value: &serde_json::Value, found: &mut Vec<(String, String)>) {
        match value {
            serde_json::Value::Array(items) => items.iter().for_each(|item| collect(item, found)),
            serde_json::Value::Object(fields) => {
                if let (Some(language), Some([serde_json::Value::String(words)])) = (
                    fields.get("language").and_then(|code| code.as_str()),
                    fields.get("content").and_then(|content| content.as_array()).map(Vec::as_slice),
                ) {
                    found.push((language.to_owned(), words.clone()));
                }
                fields.values().for_each(|field| collect(field, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    collect(&serde_json::to_value(&edition.document).expect("a document is plain data"), &mut found);
    found.retain(|(language, _)| language != edition.language.code());
    found
}

#[test]
fn a_document_says_who_made_it_and_when() {
    for (edition, bytes) in documents() {
        read(&bytes, "docProps/core.xml", |core| {
            let value = |name: &str| core.descendants().find(|node| node.tag_name().name() == name).and_then(|node| node.text());
            assert_eq!(value("title"), Some(edition.plain_title.as_str()));
            assert_eq!(value("creator"), Some(edition.author.as_str()));
            let updated = edition.dates.updated.as_ref().map(|day| format!("{}T00:00:00Z", day.iso));
            assert_eq!(value("modified"), updated.as_deref(), "{}", called(&edition));
        });
    }
}

#[test]
fn an_edition_gives_the_same_bytes_whenever_it_is_made() {
    let one = common::edition("web-service", "fi");
    let first = common::bytes(&one, "docx");
    // What was made before on this thread, or is made at the same time on another, makes no difference.
    common::bytes(&common::edition("netox", "sv"), "docx");
    assert!(common::bytes(&one, "docx") == first);
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| common::bytes(&one, "docx"))).collect();
        assert!(threads.into_iter().all(|thread| thread.join().expect("a document is made") == first));
    });
}

#[test]
fn a_projects_own_styles_take_the_place_of_ours() {
    let ours = include_str!("../templates/docx/styles.xml");
    let own = [("docx/styles.xml".to_owned(), ours.replace("Arial", "Georgia"))];
    let theme = seloste::render::Theme::new(&own.into()).expect("only a name was changed");
    let files = common::format("docx").files(&common::edition("web-service", "en"), &theme).expect("a document is made");
    let styles = docx::part(&files[0].1, "word/styles.xml");
    assert!(styles.contains("w:ascii=\"Georgia\"") && !styles.contains("w:ascii=\"Arial\""));
}

/// An edition in which these words are the title, the author's name, a heading, a paragraph, a link, an address and an item.
fn with_words(words: &str) -> Edition {
    let mut edition = common::edition("web-service", "en");
    let text: RichText = vec![Inline::Text(words.to_owned())];
    edition.plain_title = words.to_owned();
    edition.plain_description = words.to_owned();
    edition.author = words.to_owned();
    edition.document.title = text.clone();
    let section = &mut edition.document.sections[0];
    section.heading = text.clone();
    let link = vec![Inline::Link { href: format!("https://a.example/{words}"), content: text.clone() }];
    let foreign = vec![Inline::Foreign { language: words.to_owned(), content: vec![Inline::Code(words.to_owned())] }];
    let items = vec![vec![Block::Paragraph { text: link }], vec![Block::Paragraph { text: foreign }]];
    for block in [Block::Paragraph { text }, Block::List { ordered: true, items }] {
        section.parts.push(Part { law: Vec::new(), facts: Vec::new(), block });
    }
    edition
}

/// How often they stand in the document itself: banner and header repeat nothing of them.
const PLACES: usize = 7;

fn assert_words_survive(words: &str) -> Result<(), TestCaseError> {
    let bytes = common::bytes(&with_words(words), "docx");
    for (name, xml) in docx::parts(&bytes) {
        let read = Document::parse(&xml);
        prop_assert!(read.is_ok(), "{name} with {words:?}: {:?}", read.err());
    }
    let is_gone = |c: &char| c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}');
    let space = |c: char| if "\t\n\r\u{85}\u{2028}\u{2029}".contains(c) { ' ' } else { c };
    let kept: String = words.chars().map(space).filter(|c| !is_gone(c)).collect();
    let lines = docx::words(&bytes);
    let count = lines.lines().filter(|line| line.contains(&kept)).count();
    prop_assert!(kept.is_empty() || count >= PLACES, "{words:?} stands in {count} places");
    Ok(())
}

#[test]
fn no_name_becomes_markup_or_breaks_the_file() {
    for words in [
        "<w:p>&\"]]>",
        "]]>",
        "</w:t></w:r>",
        "&amp;&#0;&lt;",
        "a\u{0}b\u{1}c\u{1b}[31m",
        "\u{FFFE}\u{FFFF}",
        "'\"",
        "{{ x }}",
        "w:trHeight w:val=\"0\" w:hRule=\"auto\"",
        " leading and trailing ",
        "a\nb\rc\td",
        "\u{202e}gnp.exe",
        "漢字 🙂 عربى",
    ] {
        assert_words_survive(words).unwrap_or_else(|fault| panic!("{fault}"));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_survive(words in "\\PC{1,40}|[\\x00-\\u{FFFF}]{1,20}") {
        assert_words_survive(&words)?;
    }
}

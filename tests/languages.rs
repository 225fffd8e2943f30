//! Eight notices in every language: nothing is found in them, every language tells the same, and no page has words of another.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::{PROJECT, called, edition};
use seloste::check::{self, Levels};
use seloste::diagnostic::Severity;
use seloste::document::{Block, Document, Inline, RichText, Section};
use seloste::locale::{self, Shape};
use seloste::notice::Language;
use seloste::render::Edition;

/// The five notices that were audited, and three of other kinds.
const NOTICES: [&str; 8] = ["3dtech", "3step-it", "b2b-register", "clinic", "employer", "netox", "school", "web-service"];

fn editions_of(id: &str) -> impl Iterator<Item = Edition> {
    Language::all().map(move |language| edition(id, language.code()))
}

#[test]
fn every_notice_of_the_repository_is_in_every_language() {
    let ids: BTreeSet<_> = PROJECT.notices.iter().map(|notice| notice.id.as_str()).collect();
    assert_eq!(ids, BTreeSet::from(NOTICES));
    for notice in &PROJECT.notices {
        let languages: BTreeSet<_> = notice.languages().into_iter().collect();
        assert_eq!(languages, Language::all().collect(), "{}", notice.id);
    }
}

#[test]
fn nothing_is_found_in_any_of_them() {
    // The five drafts keep the advice and the open questions that their originals leave; the three others are whole.
    let verdict = check::check_some(&PROJECT, &PROJECT.notices.iter().collect::<Vec<_>>(), common::today(), &Levels::default());
    let is_whole = |id: &str| ["clinic", "employer", "school"].contains(&id);
    let of = |span| PROJECT.path_within(span).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let told: Vec<_> = verdict
        .findings
        .iter()
        .filter(|finding| finding.severity != Severity::Advice || is_whole(&of(finding.span())))
        .map(|finding| format!("{} {}: {}", PROJECT.place(finding.span()), finding.code, finding.labels[0].text))
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    assert!(locale::unworded(&PROJECT, &PROJECT.notices.iter().collect::<Vec<_>>()).is_empty());
}

// Parity.

/// What each part of a document tells, whatever the language: its place, its kind, its provisions, and the facts it came from.
fn skeleton(document: &Document<RichText>) -> Vec<String> {
    let mut out = vec![format!("summary of {}", document.summary.len())];
    document.sections.iter().for_each(|section| skeleton_of(section, &mut out));
    out
}

fn skeleton_of(section: &Section<RichText>, out: &mut Vec<String>) {
    out.push(format!("section {} {:?}", section.id, section.law));
    for part in &section.parts {
        let facts: Vec<_> = part.facts.iter().map(|fact| format!("{}@{}", fact.path, fact.place)).collect();
        out.push(format!("{} {:?} {}", kind(&part.block), part.law, facts.join(" ")));
    }
    section.sections.iter().for_each(|inner| skeleton_of(inner, out));
}

fn kind(block: &Block<RichText>) -> String {
    match block {
        Block::Prose { .. } | Block::Paragraph { .. } => "paragraph".to_owned(),
        Block::Subheading { .. } => "subheading".to_owned(),
        Block::List { items, .. } => format!("list of {}", items.len()),
        Block::Quote { .. } => "quote".to_owned(),
        Block::Definitions { entries } => format!("definitions of {}", entries.iter().map(|entry| entry.values.len()).sum::<usize>()),
        Block::Table { header, rows, .. } => format!("table of {} by {}", header.len(), rows.len()),
        Block::Gap { .. } => "gap".to_owned(),
        Block::Callout { .. } => "callout".to_owned(),
    }
}

#[test]
fn every_language_tells_the_same_facts() {
    for id in NOTICES {
        let first = edition(id, "en");
        let model = skeleton(&first.document);
        assert!(model.len() > 40, "{id}: the test has lost sight of the notice");
        for edition in editions_of(id) {
            let own = skeleton(&edition.document);
            let differs = model.iter().zip(&own).find(|(model, own)| model != own);
            assert!(differs.is_none() && model.len() == own.len(), "{}: {differs:?}", called(&edition));
            assert_eq!(edition.dates.effective.map(|day| day.iso), first.dates.effective.as_ref().map(|day| day.iso.clone()), "{id}");
        }
    }
}

/// Every link of a document.
fn links(value: &serde_json::Value, out: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(fields) => {
            if let Some(href) = fields.get("href").and_then(serde_json::Value::as_str) {
                out.insert(href.to_owned());
            }
            fields.values().for_each(|value| links(value, out));
        }
        serde_json::Value::Array(values) => values.iter().for_each(|value| links(value, out)),
        _ => {}
    }
}

#[test]
fn every_language_links_to_the_same_places() {
    // An authority may have a page for complaints in each language of its country.
    let of = |edition: &Edition| {
        let mut out = BTreeSet::new();
        links(&serde_json::to_value(&edition.document).expect("a document is data"), &mut out);
        out.into_iter().filter(|href| !["tietosuoja.fi", "imy.se"].iter().any(|site| href.contains(site))).collect::<BTreeSet<_>>()
    };
    for id in NOTICES {
        let model = of(&edition(id, "en"));
        for edition in editions_of(id) {
            assert_eq!(of(&edition), model, "{}", called(&edition));
        }
    }
}

// No other language's words.

/// The sentences of English: words of each message between what is put in, if they are long enough to be nothing else.
fn english_sentences() -> BTreeMap<String, Vec<String>> {
    let english: BTreeMap<String, Shape> = locale::shapes(Language::ENGLISH).into_iter().collect();
    let pieces = |shape: Shape| {
        let pieces = shape.words.split(['\u{FFFC}', '\n']).map(|piece| piece.trim().to_owned());
        pieces.filter(|piece| piece.split(' ').count() > 3).collect::<Vec<_>>()
    };
    english.into_iter().map(|(id, shape)| (id, pieces(shape))).filter(|(_, pieces)| !pieces.is_empty()).collect()
}

#[test]
fn no_english_sentence_stands_on_another_languages_page() {
    let english = english_sentences();
    assert!(english.len() > 300, "{}", english.len());
    for id in NOTICES {
        for edition in editions_of(id).filter(|edition| edition.language != Language::ENGLISH) {
            let page = common::text(&edition, "json");
            let left = english.iter().find(|(_, pieces)| pieces.iter().any(|piece| page.contains(piece.as_str())));
            assert!(left.is_none(), "{}: {left:?}", called(&edition));
        }
    }
}

/// Words that a page marks as being in another language, with their language.
fn foreign(text: &RichText, out: &mut Vec<(String, String)>) {
    for inline in text {
        match inline {
            Inline::Foreign { language, content } => out.push((language.clone(), seloste::document::phrase::plain(content))),
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Link { content, .. } => foreign(content, out),
            Inline::Text(_) | Inline::Code(_) | Inline::LineBreak => {}
        }
    }
}

fn all_text(blocks: &Block<RichText>, visit: &mut dyn FnMut(&RichText)) {
    match blocks {
        Block::Prose { text }
        | Block::Paragraph { text }
        | Block::Subheading { text }
        | Block::Gap { text, .. }
        | Block::Callout { text } => visit(text),
        Block::List { items, .. } => items.iter().flatten().for_each(|block| all_text(block, visit)),
        Block::Quote { blocks } => blocks.iter().for_each(|block| all_text(block, visit)),
        Block::Definitions { entries } => {
            entries.iter().for_each(|entry| std::iter::once(&entry.term).chain(&entry.values).for_each(&mut *visit))
        }
        Block::Table { caption, header, rows } => {
            std::iter::once(caption).chain(header).for_each(&mut *visit);
            rows.iter().flat_map(|row| &row.cells).flat_map(|cell| &cell.values).for_each(&mut *visit);
        }
    }
}

/// An authority goes by its own name, for the page to be spoken in the right language; nothing else is in another one.
#[test]
fn only_authorities_go_by_names_in_another_language() {
    fn visit(section: &Section<RichText>, out: &mut Vec<(String, String)>) {
        section.parts.iter().for_each(|part| all_text(&part.block, &mut |text| foreign(text, out)));
        section.sections.iter().for_each(|inner| visit(inner, out));
    }
    for id in NOTICES {
        for edition in editions_of(id) {
            let mut found = Vec::new();
            edition.document.sections.iter().for_each(|section| visit(section, &mut found));
            for (language, words) in found {
                let is_authority = seloste::law::authority_ids()
                    .filter_map(seloste::law::authority)
                    .any(|authority| authority.names.get(&language) == Some(words.as_str()));
                assert!(is_authority, "{}: {words} in {language}", called(&edition));
            }
        }
    }
}

// PDF.

/// The letters of a text in lower case, without anything that lines and pages may break up.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Every heading of a document, which the typesetter does not hyphenate.
fn headings(sections: &[Section<RichText>]) -> Vec<String> {
    let of = |section: &Section<RichText>| {
        let mut out = vec![seloste::document::phrase::plain(&section.heading)];
        out.extend(headings(&section.sections));
        out
    };
    sections.iter().flat_map(of).filter(|heading| !heading.is_empty()).collect()
}

#[test]
fn every_pdf_says_its_language_and_gives_its_words_back() {
    for language in Language::all() {
        let edition = edition("clinic", language.code());
        let bytes = common::bytes(&edition, "pdf");
        let pdf = lopdf::Document::load_mem(&bytes).expect("a PDF that can be read");
        let catalogue = pdf.catalog().expect("a PDF has a catalogue");
        let said = catalogue.get(b"Lang").and_then(lopdf::Object::as_str).expect("it says its language");
        assert_eq!(String::from_utf8_lossy(said), language.code());
        let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
        let text = pdf.extract_text(&pages).expect("its text can be read");
        assert!(!text.contains('\u{FFFD}'), "{language}: a character that nobody could draw");
        let read = letters(&text);
        for heading in headings(&edition.document.sections) {
            assert!(read.contains(&letters(&heading)), "{language}: `{heading}` cannot be read back");
        }
    }
}

#[test]
fn every_letter_of_every_language_can_be_drawn() {
    for language in Language::all() {
        for (id, shape) in locale::shapes(language) {
            let lacking: BTreeSet<char> =
                shape.words.chars().filter(|c| !c.is_control() && *c != '\u{FFFC}' && !seloste::render::pdf::can_draw(*c)).collect();
            assert!(lacking.is_empty(), "{language} {id}: {lacking:?}");
        }
    }
}

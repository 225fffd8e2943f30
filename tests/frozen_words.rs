//! The words of an edition can be kept as JSON and read back: what is then made of them is what was made of the edition itself.

mod common;

use std::collections::BTreeMap;

use common::{PROJECT, bytes, called, edition_of};
use seloste::render::{Edition, FORMATS, Theme};

/// What is read back from the words as they are kept.
fn read_back(edition: &Edition) -> (String, Edition) {
    let kept = serde_json::to_string(edition).expect("an edition is plain data");
    let read = serde_json::from_str(&kept).unwrap_or_else(|error| panic!("{}: {error}", called(edition)));
    (kept, read)
}

/// Every notice of the repository in its first languages.
fn editions() -> impl Iterator<Item = Edition> {
    let languages = |id: &str| PROJECT.notice(id).expect("the notice").languages().into_iter().take(3).collect::<Vec<_>>();
    let ids = PROJECT.notices.iter().map(|notice| notice.id.as_str());
    ids.flat_map(move |id| languages(id).into_iter().map(move |language| edition_of(&PROJECT, id, language.code())))
}

#[test]
fn an_edition_that_is_read_back_is_written_the_same() {
    let mut count = 0;
    for edition in editions() {
        let (kept, read) = read_back(&edition);
        assert!(serde_json::to_string(&read).expect("plain data") == kept, "{}", called(&edition));
        assert!(!kept.contains("\"span\""), "what only this run knows is not kept");
        count += 1;
    }
    assert!(count > 20, "{count} editions were read");
}

#[test]
fn what_is_made_of_an_edition_that_is_read_back_is_the_same() {
    let theme = Theme::new(&BTreeMap::new()).expect("our own templates fit together");
    let mut shorts = 0;
    for edition in editions() {
        let (_, read) = read_back(&edition);
        for format in FORMATS.iter().filter(|format| !["pdf", "summary", "docx"].contains(&format.name)) {
            let files = |edition| format.files(edition, &theme).unwrap_or_else(|error| panic!("{}: {error}", format.name));
            assert!(files(&read) == files(&edition), "{} as {}", called(&edition), format.name);
            shorts += usize::from(format.name == "short") * files(&read).len();
        }
    }
    assert!(shorts > 0, "some notice has short ones");
}

#[test]
fn documents_of_an_edition_that_is_read_back_are_the_same() {
    let edition = edition_of(&PROJECT, "clinic", "sv");
    let (_, read) = read_back(&edition);
    for format in ["pdf", "summary", "docx"] {
        assert!(bytes(&read, format) == bytes(&edition, format), "{format}");
    }
}

#[test]
fn what_an_older_or_newer_program_wrote_is_read() {
    let edition = edition_of(&PROJECT, "clinic", "fi");
    let mut kept = serde_json::to_value(&edition).expect("plain data");
    let kept = kept.as_object_mut().expect("an edition is a map");
    for key in ["dates", "alternates", "downloads", "canonical", "address", "search", "labels", "states", "version"] {
        assert!(kept.remove(key).is_some(), "`{key}` is kept");
    }
    kept.insert("weather".to_owned(), "fair".into());
    kept["document"]["sections"][0]["parts"][0]["mood"] = "calm".into();
    let read: Edition = serde_json::from_value(kept.clone().into()).expect("what is not there has a default, what is unknown is ignored");
    assert_eq!(read.plain_title, edition.plain_title);
    assert!(read.labels.is_empty() && read.dates.effective.is_none());
    assert!(read.document.sections.len() == edition.document.sections.len());
}

/// Each damage is a place, what is put there, and what is said of it.
#[test]
fn what_is_damaged_is_refused_with_a_reason() {
    let edition = edition_of(&PROJECT, "clinic", "en");
    let whole = serde_json::to_value(&edition).expect("plain data");
    let damages = [
        ("/language", serde_json::json!("xx"), "`xx` is not a language"),
        ("/document/title", serde_json::json!([{"kind": "shout", "content": []}]), "unknown variant `shout`"),
        ("/document/title", serde_json::json!([3]), "invalid type: integer `3`, expected text, or a map"),
        ("/document/sections/0/law", serde_json::json!(["13(1)(ff)"]), "`13(1)(ff)` is not a provision"),
        ("/document/sections/0/parts/0/kind", serde_json::json!("picture"), "unknown variant `picture`"),
        ("/document/sections", serde_json::json!({}), "invalid type: map"),
        ("/document", serde_json::json!({"title": [], "description": [], "summary": []}), "missing field `sections`"),
    ];
    for (place, value, said) in damages {
        let mut damaged = whole.clone();
        *damaged.pointer_mut(place).expect("the place is there") = value;
        let error = serde_json::from_value::<Edition>(damaged).expect_err(place).to_string();
        assert!(error.contains(said), "{place}: {error}");
    }
    let deep = format!("{{\"document\":{{\"title\":{}{}}}}}", "[{\"kind\":\"strong\",\"content\":".repeat(5000), "]}".repeat(5000));
    for text in ["", "{", "[]", "null", "{}", &deep] {
        assert!(serde_json::from_str::<Edition>(text).is_err(), "{}", &text[..text.len().min(40)]);
    }
}

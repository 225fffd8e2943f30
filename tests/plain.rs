//! What plain text promises: the words of the page in lines that mail can carry, and nothing that is not a character.

mod common;

use common::{called, tree};
use seloste::document::phrase::plain;
use seloste::document::{Block, Inline, Part};
use seloste::render::Edition;

const WIDTH: usize = 72;

fn texts() -> impl Iterator<Item = (Edition, String)> {
    let more = [("clinic", "el"), ("school", "fr"), ("employer", "de")];
    common::editions().chain(more.map(|(id, code)| common::edition(id, code))).map(|edition| {
        let text = common::text(&edition, "text");
        (edition, text)
    })
}

/// Words as they are compared: where a line ends makes no difference, nor do the marks that it begins with.
fn unwrapped(text: &str) -> String {
    let words = text.lines().map(|line| line.trim_start_matches([' ', '-', '!', '>']));
    words.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_text_tells_everything_that_the_page_tells() {
    for (edition, text) in texts() {
        let told = unwrapped(&text);
        for words in tree::texts(&edition) {
            // A link is followed by where it leads, so that words around it stand apart.
            let pieces: Vec<_> = words.split_whitespace().collect();
            let is_told = told.contains(&pieces.join(" ")) || pieces.iter().all(|piece| told.contains(piece));
            assert!(is_told, "{}: {words:?} is not told", called(&edition));
        }
        for label in ["summary", "contents"] {
            assert!(text.contains(&format!("\n{}\n---", edition.labels[label])), "{} has no {label}", called(&edition));
        }
        assert!(!edition.draft || told.contains(&edition.labels["draft_note"]), "{}", called(&edition));
    }
}

#[test]
fn a_line_is_at_most_72_characters_unless_it_is_one_long_word() {
    for (edition, text) in texts() {
        for line in text.lines().filter(|line| line.chars().count() > WIDTH) {
            let words = line.trim_start_matches([' ', '-', '!', '>']);
            assert!(!words.contains(' '), "{}: {line}", called(&edition));
        }
        assert!(text.ends_with('\n') && !text.ends_with("\n\n") && !text.contains("\n\n\n"), "{}", called(&edition));
        assert!(text.lines().all(|line| line == line.trim_end_matches(' ')), "{}", called(&edition));
    }
}

#[test]
fn headings_have_the_numbers_of_the_page() {
    for (edition, text) in texts() {
        let told = unwrapped(&text);
        let is_told = |heading: &str, mark: char| match heading.chars().count() {
            0..=WIDTH => text.contains(&format!("\n{heading}\n{mark}{mark}")),
            _ => told.contains(heading),
        };
        for (index, section) in edition.document.sections.iter().enumerate() {
            let number = index + 1;
            let heading = format!("{number} {}", plain(&section.heading));
            assert!(is_told(&heading, '-'), "{}: {heading}", called(&edition));
            for (inner, child) in section.sections.iter().enumerate() {
                let heading = format!("{number}.{} {}", inner + 1, plain(&child.heading));
                assert!(is_told(&heading, '~'), "{}: {heading}", called(&edition));
            }
        }
    }
}

#[test]
fn an_address_stands_beside_the_words_that_lead_there() {
    let mut edition = common::edition("web-service", "en");
    let link = Inline::Link { href: "https://a.example/terms".to_owned(), content: vec![Inline::Text("our terms".to_owned())] };
    let within = Inline::Link { href: "#rights".to_owned(), content: vec![Inline::Text("your rights".to_owned())] };
    let text = vec![Inline::Text("See ".to_owned()), link, Inline::Text(" and ".to_owned()), within, Inline::Text(".".to_owned())];
    edition.document.sections[0].parts.push(Part { law: Vec::new(), facts: Vec::new(), block: Block::Paragraph { text } });
    let text = common::text(&edition, "text");
    assert!(text.contains("\nSee our terms <https://a.example/terms> and your rights.\n"), "{text}");
}

#[test]
fn no_control_character_comes_through() {
    let mut edition = common::edition("web-service", "en");
    let hostile = "bell\u{7}\u{1b}[2Jescape\u{0}\u{9b}31m tab\there\rreturn\u{2028}line";
    edition.author = hostile.to_owned();
    edition.document.title = vec![Inline::Text(hostile.to_owned())];
    let text = common::text(&edition, "text");
    assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text:?}");
    assert_eq!(text.matches("bell[2Jescape31m tab here return line").count(), 2, "{text}");
}

#[test]
fn an_edition_gives_the_same_text_twice() {
    let edition = common::edition("netox", "sv");
    assert_eq!(common::text(&edition, "text"), common::text(&edition, "text"));
}

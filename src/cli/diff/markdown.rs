//! A difference as CommonMark, for the comment of a review. What authors wrote stands in code, where no site makes a link or a mention of it.

use super::words::sides;
use super::{Compared, Row};
use crate::changes::difference::Spot;
use crate::changes::{Change, Class};
use crate::document::{Inline, RichText};
use crate::findings::on_a_line;
use crate::law::cited;
use crate::render::markdown::{Mark, heading, labelled, list, on_lines};

/// Everything that is told, the gravest first. Nothing if there is nothing to tell.
pub(super) fn text(compared: &Compared) -> String {
    let mut parts = Vec::new();
    for (class, rows) in compared.by_class() {
        if parts.is_empty() {
            parts.push(heading(2, "", &title(compared)));
        }
        parts.push(heading(3, "", &plain(name(class))));
        for row in rows {
            parts.push(heading(4, "", &plain(&row.row.title)));
            parts.push(list(row.changes.iter().map(|change| of_change(compared, change)), false, Mark::Usual));
            parts.push(on_lines(&plain(&foot(&row))));
        }
    }
    if parts.is_empty() { String::new() } else { parts.join("\n\n") + "\n" }
}

fn title(compared: &Compared) -> RichText {
    let [before, after] = [&compared.before, &compared.after].map(|side| code(&side.name));
    vec![before, Inline::Text(" → ".to_owned()), after]
}

fn name(class: Class) -> &'static str {
    match class {
        Class::Material => "Material",
        Class::Notable => "Notable",
        Class::Editorial => "Editorial",
    }
}

/// A change: what it is of, and below it what both sides say and where.
fn of_change(compared: &Compared, change: &Change) -> String {
    let mut head = vec![code(&change.path)];
    if change.derived {
        head.extend(plain(", which follows from other facts"));
    }
    let (before, after) = sides(change);
    let places = compared.places(change);
    let said = [("Before", before, places.before), ("After", after, places.after)];
    let said = said.into_iter().map(|(label, words, place)| {
        let words = words.map_or_else(|| vec![Inline::Emphasis(plain("nothing"))], |words| vec![code(&words)]);
        labelled(&plain(label), &[[words, at(place)].concat()])
    });
    on_lines(&head) + "\n" + &list(said, false, Mark::Usual)
}

fn at(place: Option<Spot>) -> RichText {
    let Some(Spot { file, line, column }) = place else { return RichText::new() };
    vec![Inline::Text(", at ".to_owned()), code(&format!("{file}:{line}:{column}"))]
}

/// The provisions, and why it matters so much.
fn foot(row: &Row) -> String {
    let law = cited(&row.row.law);
    if law.is_empty() { row.row.reason.clone() } else { format!("{law}. {}", row.row.reason) }
}

fn plain(words: &str) -> RichText {
    vec![Inline::Text(words.to_owned())]
}

fn code(words: &str) -> Inline {
    Inline::Code(on_a_line(words))
}

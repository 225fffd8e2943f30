//! What a page is set from must be drawn: PDF/UA forbids characters without a shape, and Typst refuses them.

use serde_json::Value;

/// A text in JSON, with no character that the fonts cannot draw.
///
/// Such a character becomes its code, as in `[U+4E2D]`: whoever reads it sees that something could not be printed, and what it was.
pub(super) fn drawable(json: &str, draws: &dyn Fn(char) -> bool) -> String {
    // JSON writes the control characters as `\u00..`, and everything else as it is.
    if !json.contains("\\u00") && json.chars().all(draws) {
        return json.to_owned();
    }
    let mut value = serde_json::from_str(json).expect("JSON that serde_json wrote");
    replace_undrawable(&mut value, draws);
    value.to_string()
}

fn replace_undrawable(value: &mut Value, draws: &dyn Fn(char) -> bool) {
    let stays = |character: char| character == '\n' || draws(character);
    match value {
        Value::String(text) if !text.chars().all(stays) => {
            *text = text.chars().map(|character| if stays(character) { character.to_string() } else { drawn(character) }).collect();
        }
        Value::Array(items) => items.iter_mut().for_each(|item| replace_undrawable(item, draws)),
        // An address is followed, not drawn.
        Value::Object(fields) => {
            fields.iter_mut().filter(|(key, _)| *key != "href").for_each(|(_, value)| replace_undrawable(value, draws));
        }
        _ => {}
    }
}

/// What stands for a character without a shape.
fn drawn(character: char) -> String {
    match character {
        // Joiners, marks of direction and variants have no shape of their own.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => {
            String::new()
        }
        '\t' | '\r' => " ".to_owned(),
        character => format!("[U+{:04X}]", u32::from(character)),
    }
}

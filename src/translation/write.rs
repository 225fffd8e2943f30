//! Words as they are written into files: a file of translations, and one text in the place of another.

use indexmap::IndexMap;

use crate::source::{Span, yaml};

/// What stands at the top of a file of translations.
const HEAD: &str = "# Translations, by the address of the text in the file of the same name under `notices/`.\n";

/// A file of translations: words by address.
pub fn translations(words: &IndexMap<String, String>) -> String {
    if words.is_empty() { HEAD.to_owned() + "{}\n" } else { HEAD.to_owned() + &yaml::written(words) }
}

/// A file's text with other words in the place of a value. Several lines stay several lines where the value has a line to itself, and the
/// rest of the file keeps its bytes.
pub fn in_place(file: &str, value: Span, key: Span, words: &str) -> String {
    let (key_start, key_end) = (key.start as usize, key.end as usize);
    let (start, end) = (value.start as usize, value.end as usize);
    // The span of a block holds its lines, and neither the mark before them nor an end of their own.
    let mark = file.get(key_end..start).and_then(|between| between.find(['|', '>']));
    let (start, end) = match mark {
        Some(at) => (key_end + at, start + file.get(start..end).map_or(0, |old| old.trim_end().len())),
        None => (start, end),
    };
    let (before, after) = (file.get(..start).unwrap_or_default(), file.get(end..).unwrap_or_default());
    let line_start = file.get(..key_start).and_then(|text| text.rfind('\n')).map_or(0, |at| at + 1);
    let lead = file.get(line_start..key_start).unwrap_or_default();
    let has_line = lead.chars().all(|c| c == ' ');
    let written = match words.contains('\n') && has_line && is_plain_block(words) {
        true => block(words, lead.len() + 2),
        false => quoted(words),
    };
    format!("{before}{written}{after}")
}

/// Whether words can stand in a literal block as they are.
fn is_plain_block(words: &str) -> bool {
    !words.starts_with([' ', '\n']) && !words.ends_with([' ', '\n']) && words.chars().all(|c| c == '\n' || !c.is_control())
}

fn block(words: &str, indent: usize) -> String {
    let line = |line: &str| if line.is_empty() { String::new() } else { format!("{:indent$}{line}", "") };
    format!("|-\n{}", words.split('\n').map(line).collect::<Vec<_>>().join("\n"))
}

/// A scalar in double quotes, which JSON writes as YAML reads it (YAML 1.2.2, section 1.2).
fn quoted(words: &str) -> String {
    serde_json::Value::from(words).to_string()
}

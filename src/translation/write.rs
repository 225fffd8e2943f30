//! Words as they are written into files: a file of translations, and one text in the place of another.

use indexmap::IndexMap;

use super::texts::{Found, Wording, texts};
use crate::source::tree;
use crate::source::{Span, yaml};

/// What stands at the top of a file of translations.
const HEAD: &str = "# Translations, by the address of the text in the file of the same name under `notices/`.\n";

/// A file of translations: words by address.
pub fn translations(words: &IndexMap<String, String>) -> String {
    if words.is_empty() { HEAD.to_owned() + "{}\n" } else { HEAD.to_owned() + &yaml::written(words) }
}

/// A file's text with other words in the place of a value, and nothing else changed. A block stays a block.
///
/// `None` if the value cannot be replaced where it stands: it may be an alias, whose words belong to another text, too.
pub fn in_place(file: &str, text: &Found, wording: &Wording, words: &str) -> Option<String> {
    let new = replaced(file, wording.words.span, wording.key, words)?;
    let (Some(before), Some(after)) = (read(file, text.span), read(&new, text.span)) else { return None };
    // YAML has more ways of writing than anybody thinks of: that only these words have changed is not believed but seen.
    let is_meant = |old: &Found, now: &Found| {
        let same = |(was, is): (&Wording, &Wording)| {
            let is_it = old.address == text.address && was.language == wording.language;
            was.language == is.language && is.words.value == if is_it { words } else { was.words.value.as_str() }
        };
        old.address == now.address && old.wordings.len() == now.wordings.len() && old.wordings.iter().zip(&now.wordings).all(same)
    };
    (before.len() == after.len() && before.iter().zip(&after).all(|(old, now)| is_meant(old, now))).then_some(new)
}

/// The texts of a file; `None` if it cannot be read whole.
fn read(file: &str, of: Span) -> Option<Vec<Found>> {
    let (root, problems) = tree::parse(of.source, file);
    root.filter(|_| problems.is_empty()).map(|root| texts(&root))
}

fn replaced(file: &str, value: Span, key: Span, words: &str) -> Option<String> {
    let (key_start, key_end) = (key.start as usize, key.end as usize);
    let (start, end) = (value.start as usize, value.end as usize);
    let between = file.get(key_end..start)?;
    let Some(mark) = block_mark(between) else {
        return Some(format!("{}{}{}", file.get(..start)?, quoted(words), file.get(end..)?));
    };
    // The span of a block holds its lines, and neither the mark before them nor an end of their own.
    let end = start + file.get(start..end)?.trim_end().len();
    let line_start = file.get(..key_start)?.rfind('\n').map_or(0, |at| at + 1);
    let indent = file.get(line_start..key_start)?.chars().take_while(|c| matches!(c, ' ' | '-')).count();
    let written = match is_plain_block(words) {
        true => block(words, indent + 2),
        false => quoted(words),
    };
    Some(format!("{}{written}{}", file.get(..key_end + mark)?, file.get(end..)?))
}

/// Where the mark of a block stands between a key and its words: after the colon, and perhaps an anchor.
fn block_mark(between: &str) -> Option<usize> {
    let after_colon = between.find(':')? + 1;
    let rest = between.get(after_colon..)?;
    let mut at = after_colon + rest.len() - rest.trim_start_matches(' ').len();
    if between.get(at..)?.starts_with('&') {
        let anchor = between.get(at..)?;
        let named = anchor.find(' ')?;
        at += named + anchor.get(named..)?.len() - anchor.get(named..)?.trim_start_matches(' ').len();
    }
    between.get(at..)?.starts_with(['|', '>']).then_some(at)
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

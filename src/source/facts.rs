//! What a file states, as plain data that owns itself: to be compared with what another states, and to be written down again.
//!
//! A tree of nodes shares its parts and cannot leave its thread; [`Facts`] can. Everything keeps the place where it was written.

use super::tree::{Kind, Node};
use super::{Span, Spanned};

/// A fact, or facts that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    pub span: Span,
    pub value: Value,
}

/// What is stated.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A scalar as written, without its quotes; `plain` when it had none: `none` in quotes is a text, and without them a denial.
    Word {
        text: String,
        plain: bool,
    },
    List(Vec<Facts>),
    Keys(Vec<(Spanned<String>, Facts)>),
}

impl Facts {
    /// The facts of a tree.
    pub fn of(node: &Node) -> Facts {
        let value = match &node.kind {
            Kind::Scalar { text, plain } => word(text, *plain),
            Kind::Sequence(items) => Value::List(items.iter().map(Facts::of).collect()),
            Kind::Mapping(entries) => Value::Keys(
                entries
                    .iter()
                    .map(|entry| (Spanned { value: entry.key.value.to_string(), span: entry.key.span }, Facts::of(&entry.value)))
                    .collect(),
            ),
        };
        Facts { span: node.span, value }
    }

    /// The keys of a mapping with their values; of anything else, none.
    pub fn keys(&self) -> &[(Spanned<String>, Facts)] {
        match &self.value {
            Value::Keys(keys) => keys,
            _ => &[],
        }
    }

    /// The items of a list; of anything else, none.
    pub fn items(&self) -> &[Facts] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The words of a scalar.
    pub fn word(&self) -> Option<&str> {
        match &self.value {
            Value::Word { text, .. } => Some(text),
            _ => None,
        }
    }

    /// The value of a key, if this is a mapping that has it.
    pub fn get(&self, key: &str) -> Option<&Facts> {
        self.keys().iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
    }

    /// Whether two say the same, wherever they say it. The order of keys means nothing in YAML; that of a list may.
    pub fn says_the_same(&self, other: &Facts) -> bool {
        match (&self.value, &other.value) {
            (Value::Word { text, plain }, Value::Word { text: other, plain: is_plain }) => text == other && plain == is_plain,
            (Value::List(items), Value::List(others)) => {
                items.len() == others.len() && items.iter().zip(others).all(|(one, other)| one.says_the_same(other))
            }
            (Value::Keys(keys), Value::Keys(others)) => {
                keys.len() == others.len()
                    && keys.iter().all(|(key, value)| other.get(&key.value).is_some_and(|there| value.says_the_same(there)))
            }
            _ => false,
        }
    }

    /// The same without some keys of the outermost mapping.
    pub fn without(mut self, unwanted: &[&str]) -> Facts {
        if let Value::Keys(keys) = &mut self.value {
            keys.retain(|(key, _)| !unwanted.contains(&key.value.as_str()));
        }
        self
    }

    /// The facts as YAML that reads back as the same facts, one on each line.
    pub fn written(&self) -> String {
        let mut out = String::new();
        write(self, 0, &mut out);
        if !out.ends_with('\n') {
            out.push('\n');
        }
        out
    }

    /// The facts in one line: a scalar in its words, and what holds more as YAML in brackets.
    pub fn in_line(&self) -> String {
        match self.word() {
            Some(word) => word.split_whitespace().collect::<Vec<_>>().join(" "),
            None => self.in_brackets(),
        }
    }

    fn in_brackets(&self) -> String {
        let key = |(key, value): &(Spanned<String>, Facts)| format!("{}: {}", scalar(&key.value, true), value.in_brackets());
        match &self.value {
            Value::Word { text, plain } => scalar(text, *plain),
            Value::List(items) => format!("[{}]", items.iter().map(Facts::in_brackets).collect::<Vec<_>>().join(", ")),
            Value::Keys(keys) if keys.is_empty() => "{}".to_owned(),
            Value::Keys(keys) => format!("{{ {} }}", keys.iter().map(key).collect::<Vec<_>>().join(", ")),
        }
    }
}

fn word(text: &str, plain: bool) -> Value {
    match text {
        "~" | "null" if plain => Value::Word { text: String::new(), plain },
        "" | "~" | "null" | "none" => Value::Word { text: text.to_owned(), plain },
        _ => Value::Word { text: text.to_owned(), plain: is_harmless(text) },
    }
}

/// Writes a value whose mapping or list, if it is one, stands at this indentation, in lines of its own.
fn write(facts: &Facts, indent: usize, out: &mut String) {
    match &facts.value {
        Value::Word { text, plain } => out.push_str(&scalar(text, *plain)),
        Value::List(items) if items.is_empty() => out.push_str("[]"),
        Value::Keys(keys) if keys.is_empty() => out.push_str("{}"),
        Value::List(items) => {
            for item in items {
                begin_line(indent, out);
                out.push_str("- ");
                write_item(item, indent + 2, out);
            }
        }
        Value::Keys(keys) => {
            for (key, value) in keys {
                begin_line(indent, out);
                out.push_str(&scalar(&key.value, true));
                out.push(':');
                if !is_block(value) {
                    out.push(' ');
                }
                write(value, indent + 2, out);
            }
        }
    }
}

/// An item's first key stands beside its dash.
fn write_item(item: &Facts, indent: usize, out: &mut String) {
    let Value::Keys(keys) = &item.value else { return write(item, indent, out) };
    if keys.is_empty() {
        return out.push_str("{}");
    }
    for (number, (key, value)) in keys.iter().enumerate() {
        if number > 0 {
            begin_line(indent, out);
        }
        out.push_str(&scalar(&key.value, true));
        out.push(':');
        if !is_block(value) {
            out.push(' ');
        }
        write(value, indent + 2, out);
    }
}

/// Whether a value stands in lines below its key.
fn is_block(facts: &Facts) -> bool {
    !facts.items().is_empty() || !facts.keys().is_empty()
}

fn begin_line(indent: usize, out: &mut String) {
    if !out.is_empty() {
        out.push('\n');
    }
    out.extend(std::iter::repeat_n(' ', indent));
}

/// A scalar that reads back as this text. What had no quotes gets none, if nothing in it could be taken for anything else.
fn scalar(text: &str, plain: bool) -> String {
    if plain && is_harmless(text) { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}

/// Whether a text can stand without quotes anywhere: YAML has more marks than anybody remembers, so only what is surely none is let through.
fn is_harmless(text: &str) -> bool {
    let is_plain_char = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | '@' | '+' | '(' | ')' | ' ');
    let is_word = text.starts_with(char::is_alphanumeric) && !text.ends_with(' ') && text.chars().all(is_plain_char);
    text.is_empty() || is_word && !text.contains("  ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;
    use crate::source::tree;

    fn read(text: &str) -> Facts {
        let mut sources = SourceMap::default();
        let source = sources.add("a.yaml".into(), text.to_owned());
        let (root, problems) = tree::parse(source, text);
        assert!(problems.is_empty(), "{problems:?} in {text}");
        Facts::of(&root.expect("a value"))
    }

    #[test]
    fn what_is_written_reads_back_as_the_same() {
        let texts = [
            "a: 1\nb: [x, \"none\", none, { c: d, e: [] }]\nf: {}\n",
            "- - 1\n  - 2\n- a: [b]\n  c:\n    d: \"# not a comment\"\n",
            "a: 'yes: no'\n'b c': \"\\u0007\\n\"\n? \"long: key\"\n: x\n",
            "a: none\nb: 'none'\nc: ~\nd: '~'\ne: 'null'\nf: null\ng: https://example.com/\n",
            "countries: [NO, FI]\nversion: \"2.10\"\nempty: \"\"\nnothing:\n",
        ];
        for text in texts {
            let facts = read(text);
            let again = read(&facts.written());
            assert!(facts.says_the_same(&again), "{text}\n---\n{}", facts.written());
            assert!(facts.says_the_same(&read(&facts.in_line())), "{text}\n---\n{}", facts.in_line());
        }
        assert!(read("a: b").says_the_same(&read("'a': \"b\"")));
        assert!(!read("a: none").says_the_same(&read("a: 'none'")));
    }
}

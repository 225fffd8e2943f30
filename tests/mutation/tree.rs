//! A file of a notice as a tree that can be damaged and written again.

use seloste::source::SourceMap;
use seloste::source::tree::{self, Kind, Node};

/// A value of a file. Comments and places are gone; what is said is not.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text, and whether it stood without quotes.
    Scalar(String, bool),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
}

/// The way from the root to a value: the nth entry or item, one after another.
pub type Path = Vec<usize>;

/// The keys under which authors name things as they like.
const NAMED: &[&str] = &["recipients", "registers", "purposes", "data", "sources", "services", "words", "limits", "denied"];

/// Reads a file that is known to be YAML.
pub fn read(text: &str) -> Value {
    let mut sources = SourceMap::default();
    let source = sources.add("mutant.yaml".into(), text.to_owned());
    let (root, problems) = tree::parse(source, text);
    assert!(problems.is_empty(), "{problems:?}");
    of_node(&root.expect("the file holds a notice"))
}

fn of_node(node: &Node) -> Value {
    match &node.kind {
        Kind::Scalar { text, plain } => Value::Scalar(text.to_string(), *plain),
        Kind::Sequence(items) => Value::List(items.iter().map(of_node).collect()),
        Kind::Mapping(entries) => Value::Map(entries.iter().map(|entry| (entry.key.value.to_string(), of_node(&entry.value))).collect()),
    }
}

impl Value {
    /// The value as YAML on one line. What stood without quotes stands so again, for `none` in quotes is a text.
    pub fn written(&self) -> String {
        match self {
            Value::Scalar(text, plain) if *plain && is_simple(text) => text.clone(),
            Value::Scalar(text, _) => serde_json::to_string(text).expect("a text"),
            Value::List(items) => format!("[{}]", items.iter().map(Value::written).collect::<Vec<_>>().join(", ")),
            Value::Map(entries) => {
                let entry =
                    |(key, value): &(String, Value)| format!("{}: {}", serde_json::to_string(key).expect("a text"), value.written());
                format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// The ways to every value below this one.
    pub fn paths(&self) -> Vec<Path> {
        let mut found = Vec::new();
        for (index, child) in self.children().into_iter().enumerate() {
            found.push(vec![index]);
            found.extend(child.paths().into_iter().map(|rest| [vec![index], rest].concat()));
        }
        found
    }

    fn children(&self) -> Vec<&Value> {
        match self {
            Value::Scalar(..) => Vec::new(),
            Value::List(items) => items.iter().collect(),
            Value::Map(entries) => entries.iter().map(|(_, value)| value).collect(),
        }
    }

    pub fn at(&self, path: &[usize]) -> &Value {
        path.iter().fold(self, |value, index| value.children()[*index])
    }

    /// The same without what the path leads to.
    pub fn without(&self, path: &[usize]) -> Value {
        self.changed(path, None)
    }

    /// The same with another value at the path.
    pub fn with(&self, path: &[usize], new: Value) -> Value {
        self.changed(path, Some(new))
    }

    fn changed(&self, path: &[usize], new: Option<Value>) -> Value {
        let (Some(first), rest) = (path.first(), path.get(1..).unwrap_or_default()) else { panic!("a path leads somewhere") };
        let mut copy = self.clone();
        match &mut copy {
            Value::Scalar(..) => panic!("a scalar holds nothing"),
            Value::List(items) if rest.is_empty() => put(items, *first, new),
            Value::List(items) => items[*first] = items[*first].changed(rest, new),
            Value::Map(entries) if rest.is_empty() => {
                let key = entries[*first].0.clone();
                put(entries, *first, new.map(|new| (key, new)));
            }
            Value::Map(entries) => entries[*first].1 = entries[*first].1.changed(rest, new),
        }
        copy
    }

    /// The path in words, in which names that authors chose are `*`, items `[]` and languages `LANGUAGE`: `registers.*.purposes.*.basis`.
    pub fn pattern(&self, path: &[usize]) -> String {
        let mut words: Vec<String> = Vec::new();
        let mut value = self;
        for index in path {
            let parent = words.last().cloned().unwrap_or_default();
            match value {
                Value::Scalar(..) => panic!("a scalar holds nothing"),
                Value::List(items) => {
                    words.push("[]".to_owned());
                    value = &items[*index];
                }
                Value::Map(entries) => {
                    let key = &entries[*index].0;
                    let is_text = entries.iter().all(|(key, _)| key.len() == 2);
                    let word = match (is_text, NAMED.contains(&parent.as_str())) {
                        (true, _) => "LANGUAGE",
                        (false, true) => "*",
                        (false, false) => key,
                    };
                    words.push(word.to_owned());
                    value = &entries[*index].1;
                }
            }
        }
        words.join(".").replace(".[]", "[]")
    }
}

fn put<T>(items: &mut Vec<T>, index: usize, new: Option<T>) {
    match new {
        Some(new) => items[index] = new,
        None => drop(items.remove(index)),
    }
}

/// Whether a text reads the same without quotes, in the middle of a line.
fn is_simple(text: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || "-_./:+@".contains(c);
    !text.is_empty() && text.chars().all(is_letter) && !text.ends_with(':') && text.starts_with(|c: char| c.is_ascii_alphanumeric())
}

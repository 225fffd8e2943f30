//! The page: each mapping with its keys, in words for those who write notices.

use syn::Type;

use seloste::decode::Choice;
use seloste::notice::register::PURPOSE_DEFAULTS;
use seloste::project::Kind;

use crate::model::{Key, Model, inner, last};

/// A kind of value that is no mapping: its type, what one is called and several are, and how to write it, with an example.
pub struct Leaf {
    pub of: &'static str,
    pub one: &'static str,
    pub several: &'static str,
    pub example: &'static str,
    pub means: &'static str,
}

/// Every kind of value. An example is one that the format takes.
pub const LEAVES: &[Leaf] = &[
    leaf(
        "Text",
        "a text",
        "texts",
        "{ fi: Kerromme tässä., en: We tell you here. }",
        "one for each language of the notice; or one between quotes that reads the same in all of them, as names do. It may hold Markdown",
    ),
    leaf("Term", "a term", "terms", "customers", "a word that is known in every language: [the list](terms.md); or a text in its place"),
    leaf(
        "String",
        "plain words",
        "plain words",
        "\"00101\"",
        "the same in every language. Put them in quotes where they begin with a figure or a sign",
    ),
    leaf(
        "Id",
        "a name",
        "names",
        "newsletter-service",
        "lower-case letters, digits and hyphens: a name that you have given or that the format knows",
    ),
    leaf("Date", "a day", "days", "2026-11-20", "year, month, day"),
    leaf("Period", "a period", "periods", "2 years", "a number and `years`, `months`, `weeks`, `days`, `hours`, `minutes` or `seconds`"),
    leaf("CountryCode", "a country", "countries", "FI", "its two letters in ISO 3166"),
    leaf("Language", "a language", "languages", "fi", "its code in ISO 639"),
    leaf("Link", "a web address", "web addresses", "https://privacy.example", "whole, with `https://` or `http://`"),
    leaf("MailAddress", "an e-mail address", "e-mail addresses", "privacy@example.com", "as you would type it"),
    leaf("bool", "yes or no", "yes or no", "true", "`true` or `false`"),
    leaf("u8", "a whole number", "whole numbers", "15", "in digits"),
];

const fn leaf(of: &'static str, one: &'static str, several: &'static str, example: &'static str, means: &'static str) -> Leaf {
    Leaf { of, one, several, example, means }
}

/// The mappings that stand in files of their own or anywhere, with their headings. The others are met on the way through these.
pub const ROOTS: &[(&str, &str)] =
    &[("Notice", "A notice"), ("Config", "The site: `site/site.yaml`"), ("ToDo", "What is still to be found out: `todo`")];

/// Keys that are read into no field of the same mapping: what to write, and what it means.
const FURTHER: &[(&str, &str, &str, &str)] = &[
    (
        "Notice",
        "extends",
        "the name of a file, or a list of them",
        "The files from which the notice inherits: see [the format](format.md#files).",
    ),
    ("Notice", "defaults", "keys of [Register](#register)", "What every register has that it does not state itself."),
    ("GlobalPrivacyControl", "respected", "`true` or `false`", "Whether the host takes the signal for an objection."),
    ("Retention", "until", "`withdrawal`", "Until consent is withdrawn; say with `at-most` how long at the longest."),
    ("Retention", "criteria", "a text", "The criteria, where no period can be given."),
];

pub fn page(model: &Model) -> String {
    let mut page = HEAD.to_owned();
    for Leaf { one, example, means, .. } in LEAVES {
        page.push_str(&format!("| {one} | `{example}` | {means} |\n"));
    }
    page.push_str(AFTER_LEAVES);
    let mut told = Vec::new();
    ROOTS.iter().for_each(|(name, title)| section(model, name, title, &mut told, &mut page));
    page.push_str("\n## The vocabulary: `notices/vocabulary.yaml`\n\nTerms of your own, or other words for ours: under the kind of term its name, and ");
    page.push_str("under the name a text. [The words that need no translation](terms.md) lists ours. The kinds are ");
    let kinds: Vec<_> = Kind::ALL.iter().map(|(name, _)| format!("`{name}`")).collect();
    page.push_str(&format!("{}.\n", kinds.join(", ")));
    page
}

const HEAD: &str = "# The format, key by key

Every key of a notice and of the site's settings, with what to write and what it means. [The format](format.md) explains how the keys work together
and shows each in an example; [the tutorial](tutorial.md) begins at the beginning.

This page is made from the program that reads the files: `UPDATE=1 cargo test --test reference`.

## What to write

| | for example | |
|---|---|---|
";

const AFTER_LEAVES: &str = "
Wherever one of these is asked for, you can write `{ todo: \"what is missing\" }` instead, which says that it is still to be found out; and `none`, which
says that there is none. That is different from leaving a key out, which says nothing. In every mapping, `reference` may name the place in a source
document that the facts were taken from.
";

/// Writes the section of a mapping, and then those of the mappings in it, each once.
fn section(model: &Model, name: &str, title: &str, told: &mut Vec<String>, page: &mut String) {
    if told.iter().any(|other| other == name) {
        return;
    }
    told.push(name.to_owned());
    page.push_str(&format!("\n## {title}\n\n{}", model.words[name]));
    if let Some(written) = model.written.get(name).filter(|written| !written.is_empty()) {
        page.push_str(&format!(" {written}"));
    }
    page.push_str("\n\n| key | what to write | what it means |\n|---|---|---|\n");
    let keys = model.keys_of(name);
    let (mut choices, mut within) = (Vec::new(), Vec::new());
    for (owner, key) in &keys {
        let further = FURTHER.iter().find(|(of, further, ..)| of == owner && *further == key.name);
        let (value, means) = match (further, type_of(model, owner, key)) {
            (Some((.., value, means)), _) => ((*value).to_owned(), (*means).to_owned()),
            (None, Some(of)) => {
                within.extend(innermost(of));
                (value(model, of, key.is_one_or_many), means(model, owner, key, &keys))
            }
            (None, None) => panic!("`{}` of {owner} is read into no field: describe it in FURTHER", key.name),
        };
        choices
            .extend(type_of(model, owner, key).and_then(innermost).filter(|of| is_explained(model, of)).map(|of| (key.name.clone(), of)));
        page.push_str(&format!("| `{}` | {value} | {means} |\n", key.name));
    }
    if name == "Register" {
        let keys: Vec<_> = PURPOSE_DEFAULTS.iter().map(|key| format!("`{key}`")).collect();
        page.push_str(&format!(
            "\nA register may also hold {}, for every purpose that states no basis of its own: see [Purpose](#purpose).\n",
            keys.join(", ")
        ));
    }
    choices.iter().for_each(|(key, of)| explain(model, key, of, page));
    for of in within.into_iter().filter(|of| model.keys.contains_key(of)) {
        section(model, &of, &heading(&of), told, page);
    }
}

/// What each word of a closed list means.
fn explain(model: &Model, key: &str, of: &str, page: &mut String) {
    page.push_str(&format!("\nWords for `{key}`:\n\n"));
    for (word, variant) in &model.choices[of] {
        match model.words_on(of, variant) {
            Some(means) => page.push_str(&format!("- `{word}`: {means}\n")),
            None => page.push_str(&format!("- `{word}`\n")),
        }
    }
}

/// Whether any word of a closed list needs explaining.
fn is_explained(model: &Model, of: &str) -> bool {
    model.choices.get(of).is_some_and(|words| words.iter().any(|(_, variant)| model.words_on(of, variant).is_some()))
}

fn type_of<'a>(model: &'a Model, owner: &str, key: &'a Key) -> Option<&'a Type> {
    key.value.as_ref().or_else(|| model.type_of(owner, &key.field))
}

/// What a key means: the words on its field, wherever that is.
fn means(model: &Model, owner: &str, key: &Key, keys: &[(String, Key)]) -> String {
    let whole = key.field.replace('_', "-");
    if key.name != whole && keys.iter().any(|(_, other)| other.name == whole) {
        return format!("Short for `{whole}`.");
    }
    let words = [owner.to_owned(), format!("{owner}Rule")].iter().find_map(|owner| model.words_on(owner, &key.field).map(str::to_owned));
    words.unwrap_or_else(|| panic!("nothing says what `{}` of {owner} means: document its field", key.name))
}

/// What is to be written, in words.
fn value(model: &Model, of: &Type, is_one_or_many: bool) -> String {
    let name = last(of).expect("a named type");
    match (name.as_str(), inner(of)) {
        ("Vec", Some(one)) if is_one_or_many => format!("{}, or a list", value(model, one, false)),
        ("Vec", Some(one)) => format!("a list of {}", several(model, one)),
        ("Map", Some(one)) => format!("names, under each {}", value(model, one, false)),
        (_, Some(one)) => value(model, one, is_one_or_many),
        _ => plain(model, &name, |leaf| leaf.one),
    }
}

fn several(model: &Model, of: &Type) -> String {
    match inner(of) {
        Some(one) => several(model, one),
        None => plain(model, &last(of).expect("a named type"), |leaf| leaf.several),
    }
}

fn plain(model: &Model, name: &str, called: impl Fn(&Leaf) -> &'static str) -> String {
    if let Some(leaf) = LEAVES.iter().find(|leaf| leaf.of == name) {
        return called(leaf).to_owned();
    }
    if let Some(words) = model.choices.get(name) {
        let words: Vec<_> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
        return match words.as_slice() {
            [one] => one.clone(),
            _ if is_explained(model, name) => "a word: see below".to_owned(),
            words => format!("one of {}", words.join(", ")),
        };
    }
    if model.keys.contains_key(name) {
        let title = heading(name);
        return format!("[{title}](#{})", title.to_lowercase().replace(' ', "-"));
    }
    // What may be written in several ways says so where it is read.
    let written = model.written.get(name).filter(|written| !written.is_empty());
    let written = written.unwrap_or_else(|| panic!("nothing says how a {name} is written: document its `decode`"));
    let mut letters = written.trim_end_matches('.').chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// The type that a key's value is made of, whatever holds it.
fn innermost(of: &Type) -> Option<String> {
    inner(of).map_or_else(|| last(of), innermost)
}

/// `DataCategory` as a heading: `Data category`.
fn heading(name: &str) -> String {
    let mut heading = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !heading.is_empty() {
            heading.push(' ');
            heading.extend(letter.to_lowercase());
        } else {
            heading.push(letter);
        }
    }
    heading
}

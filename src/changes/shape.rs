//! What the format's keys hold, as far as it matters for a comparison: which names are the author's, which lists may be written as their only
//! item, which short forms mean the same as a long one, and which facts are told as one.

use std::borrow::Cow;
use std::sync::LazyLock;

use crate::law::Pattern;
use crate::source::Spanned;
use crate::source::facts::{Facts, Value};

/// What is said of a key.
#[derive(Clone, Copy, Debug)]
enum Form {
    /// A mapping of names that the author gave. Without it, there are none.
    Names,
    /// A mapping that only keeps keys together. Without it, none of them is stated.
    Group,
    /// A mapping or list that readers take for one fact.
    Whole,
    /// A list that may be written as its only item.
    OneOrMany,
    /// A mapping that may be written as the value of this key alone, if that is a word.
    Word(&'static str),
    /// A mapping that may be written as the list of this key alone.
    List(&'static str),
    /// This word is short for a mapping with this key and value.
    Short(&'static str, &'static str, &'static str),
    /// The first key is short for the second.
    Alias(&'static str, &'static str),
    /// An item of a list that is known by these keys.
    Item(&'static [&'static str]),
}

use Form::{Alias, Group, Item, List, Names, OneOrMany, Short, Whole, Word};

const FORMS: &[(&str, &[Form])] = &[
    ("texts", &[Group]),
    ("controller|representative", &[Alias("country", "established-in")]),
    ("group.companies.*", &[Item(&["registration-number", "name"])]),
    ("joint-controllers.*", &[Item(&["registration-number", "name"]), Alias("country", "established-in")]),
    ("**.addresses.*", &[Item(&["kind"])]),
    ("audience", &[Group]),
    ("audience.countries", &[OneOrMany]),
    ("recipients", &[Names]),
    ("recipients.*.country", &[OneOrMany]),
    ("recipients.*.safeguards", &[Whole]),
    ("transfers", &[Group]),
    ("registers", &[Names]),
    ("registers.*.people.*", &[Item(&["who"]), Word("who")]),
    ("registers.*.data|purposes|sources", &[Names]),
    ("registers.*.data.*", &[List("items")]),
    ("registers.*.data.*.items.*", &[Item(&["item"]), Word("item")]),
    ("registers.*.data.*.source", &[OneOrMany]),
    ("registers.*.provision", &[Whole, Short("voluntary", "required-by", "nobody")]),
    ("registers.*.data|purposes.*.provision", &[Whole, Short("voluntary", "required-by", "nobody")]),
    ("registers.*.retention", &[Whole, Short("until-withdrawal", "until", "withdrawal")]),
    ("registers.*.data|purposes.*.retention", &[Whole, Short("until-withdrawal", "until", "withdrawal")]),
    ("registers.*.purposes.*.basis", &[Whole, OneOrMany]),
    ("registers.*.purposes.*.data|recipients", &[OneOrMany]),
    ("registers.*.purposes.*.marketing.channels", &[OneOrMany]),
    ("registers.*.sources.*", &[Word("kind")]),
    ("registers.*.sources.*.data", &[OneOrMany]),
    ("registers.*.recipients", &[OneOrMany]),
    ("registers.*.disclosures.*", &[Item(&["what"])]),
    ("registers.*.disclosures.*.to", &[OneOrMany]),
    ("registers.*.automated-decisions.decisions.*", &[Item(&["what"])]),
    ("rights", &[Group]),
    ("rights.requests", &[Group]),
    ("rights.words|limits|denied", &[Names]),
    ("rights.more.*", &[Item(&["name"])]),
    ("security", &[Group, List("measures")]),
    ("**.links.*", &[Item(&["url", "label"])]),
    ("cookies.services", &[Names]),
    ("cookies.services.*.provider", &[Whole]),
    ("cookies.services.*.purpose", &[OneOrMany]),
    ("cookies.services.*.cookies.*", &[Item(&["name"])]),
    ("cookies.services.*.cookies.*.purpose", &[OneOrMany]),
    ("claims.*", &[Item(&["claim"]), Word("claim")]),
];

static PATTERNS: LazyLock<Vec<(Pattern, &'static [Form])>> =
    LazyLock::new(|| FORMS.iter().map(|(at, forms)| (Pattern::new(at), *forms)).collect());

/// The keys of a notice in the order of the format, where an author may well have written them in another.
const NOTICE: &[&str] = &[
    "title",
    "status",
    "version",
    "created",
    "updated",
    "effective",
    "review-by",
    "published-at",
    "languages",
    "texts",
    "controller",
    "group",
    "joint-controllers",
    "representative",
    "data-protection-officer",
    "contact-person",
    "audience",
    "recipients",
    "transfers",
    "registers",
    "rights",
    "supervisory-authority",
    "security",
    "cookies",
    "claims",
    "vocabulary",
];

/// Those of a register.
const REGISTER: &[&str] = &[
    "name",
    "description",
    "role",
    "people",
    "data",
    "purposes",
    "sources",
    "exemption",
    "recipients",
    "disclosures",
    "retention",
    "provision",
    "automated-decisions",
];

/// Where a key stands among its neighbours in the format; what is not in the lists comes last, as the author has it.
pub(super) fn rank(above: &[String], key: &str) -> usize {
    let keys = match above {
        [] => NOTICE,
        [registers, _] if registers == "registers" => REGISTER,
        _ => &[],
    };
    keys.iter().position(|one| *one == key).unwrap_or(keys.len())
}

/// What a fact at a path is to a comparison.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape(&'static [Form]);

impl Shape {
    pub fn of(path: &[String]) -> Shape {
        Shape(PATTERNS.iter().find(|(pattern, _)| pattern.fits(path)).map_or(&[], |(_, forms)| forms))
    }

    pub fn holds_names(self) -> bool {
        self.0.iter().any(|one| matches!(one, Names))
    }

    /// Whether not to state it is the same as to state nothing in it.
    pub fn may_be_absent(self) -> bool {
        self.0.iter().any(|one| matches!(one, Names | Group))
    }

    pub fn is_whole(self) -> bool {
        self.0.iter().any(|one| matches!(one, Whole))
    }

    /// The keys by which an item is known among others.
    pub fn known_by(self) -> &'static [&'static str] {
        self.0.iter().find_map(|one| if let Item(keys) = one { Some(*keys) } else { None }).unwrap_or_default()
    }

    /// The facts as they would be written at length.
    pub fn at_length(self, facts: &Facts) -> Cow<'_, Facts> {
        self.0.iter().fold(Cow::Borrowed(facts), |facts, one| match lengthened(*one, &facts) {
            Some(longer) => Cow::Owned(longer),
            None => facts,
        })
    }
}

/// A short form written out; `None` for what is none.
fn lengthened(one: Form, facts: &Facts) -> Option<Facts> {
    let word = facts.word();
    let value = match one {
        OneOrMany if word.is_some() || is_words(facts) => Value::List(vec![facts.clone()]),
        Word(key) if word.is_some() || is_words(facts) => Value::Keys(vec![(named(key, facts), facts.clone())]),
        List(key) if matches!(facts.value, Value::List(_)) => Value::Keys(vec![(named(key, facts), facts.clone())]),
        Short(short, key, meant) if word == Some(short) => {
            let meant = Facts { value: Value::Word { text: meant.to_owned(), plain: true }, span: facts.span };
            Value::Keys(vec![(named(key, facts), meant)])
        }
        Alias(short, key) if facts.get(short).is_some() && facts.get(key).is_none() => {
            let rename = |(name, value): &(Spanned<String>, Facts)| match name.value == short {
                true => (Spanned { value: key.to_owned(), span: name.span }, value.clone()),
                false => (name.clone(), value.clone()),
            };
            Value::Keys(facts.keys().iter().map(rename).collect())
        }
        _ => return None,
    };
    Some(Facts { value, span: facts.span })
}

fn named(key: &str, facts: &Facts) -> Spanned<String> {
    Spanned { value: key.to_owned(), span: facts.span }
}

/// Whether facts are the same words in several languages.
pub(super) fn is_words(facts: &Facts) -> bool {
    let is_wording =
        |(language, words): &(Spanned<String>, Facts)| words.word().is_some() && crate::notice::Language::parse(&language.value).is_some();
    !facts.keys().is_empty() && facts.keys().iter().all(is_wording)
}

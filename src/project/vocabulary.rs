//! The vocabulary: terms that are known in every language, and what rules need to know of them.
//!
//! Ours stand in `vocabulary.yaml`, their words in the locales. A project adds or rewords terms in `notices/vocabulary.yaml`.

use std::collections::HashMap;
use std::sync::LazyLock;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::decode::{Choice, Decode, Decoder, Id, quoted};
use crate::notice::Text;
use crate::source::tree::{Kind as NodeKind, Node};
use crate::source::yaml;

/// What a term stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    People,
    Data,
    DataCategories,
    Purposes,
    RecipientCategories,
    Events,
    Security,
    Registers,
    CookiePurposes,
    Withdrawals,
    Consents,
}

impl Choice for Kind {
    const WHAT: &'static str = "a kind of term";
    const ALL: &'static [(&'static str, Self)] = &[
        ("people", Self::People),
        ("data", Self::Data),
        ("data-categories", Self::DataCategories),
        ("purposes", Self::Purposes),
        ("recipient-categories", Self::RecipientCategories),
        ("events", Self::Events),
        ("security", Self::Security),
        ("registers", Self::Registers),
        ("cookie-purposes", Self::CookiePurposes),
        ("withdrawals", Self::Withdrawals),
        ("consents", Self::Consents),
    ];
}

impl Kind {
    /// What the messages of this kind begin with in the locales.
    pub fn prefix(self) -> &'static str {
        match self {
            Kind::People => "people",
            Kind::Data => "data",
            Kind::DataCategories => "data-category",
            Kind::Purposes => "purpose",
            Kind::RecipientCategories => "recipient-category",
            Kind::Events => "event",
            Kind::Security => "security",
            Kind::Registers => "register",
            Kind::CookiePurposes => "cookie-purpose",
            Kind::Withdrawals => "withdrawal",
            Kind::Consents => "consent",
        }
    }
}

/// What a term is, so that rules need not know its id. The head of `vocabulary.yaml` says what each flag means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Flags {
    pub children: bool,
    /// The special category, by its name in the format.
    pub special: Option<String>,
    pub criminal: bool,
    pub national_id: bool,
    pub organisation: bool,
    pub marketing: bool,
    pub profiling: bool,
    pub watching: bool,
    pub off_line: bool,
    pub analytics: bool,
    pub online: bool,
    pub legal_obligation: bool,
    pub log: bool,
    pub returns_data: bool,
    pub employees: bool,
    pub business: bool,
    pub buyers: bool,
    pub score: bool,
    pub credit: bool,
    pub electronic: bool,
    pub addressed: bool,
    pub combining: bool,
    pub camera: bool,
    pub monitoring: bool,
    pub research: bool,
    pub housekeeping: bool,
    pub in_message: bool,
    pub essential: bool,
    pub invalid: bool,
}

type Table = HashMap<String, IndexMap<String, Flags>>;

static OURS: LazyLock<Table> = LazyLock::new(|| yaml::embedded("vocabulary.yaml", include_str!("vocabulary.yaml")));

/// Every term that a project can use.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    own: HashMap<(Kind, String), Text>,
}

impl Vocabulary {
    /// Our terms, and those of the project's `notices/vocabulary.yaml`.
    pub(super) fn with_own(node: Option<&Node>, decoder: &mut Decoder) -> Vocabulary {
        let mut own = HashMap::new();
        for entry in node.map_or(&[][..], Node::entries) {
            let kind = Kind::ALL.iter().find(|(name, _)| *name == &*entry.key.value);
            let Some((_, kind)) = kind else {
                let names: Vec<_> = Kind::ALL.iter().map(|(name, _)| *name).collect();
                let message = format!("`{}` is not a kind of term", entry.key.value);
                decoder.report("unknown-key", entry.key.span, message, "not known").help(format!("the kinds are {}", quoted(&names)));
                continue;
            };
            if !matches!(entry.value.kind, NodeKind::Mapping(_)) {
                decoder.wrong::<()>(&entry.value, "terms with their words, as in `{ members: { fi: …, en: … } }`");
            }
            for term in entry.value.entries() {
                if !Id::is_id(&term.key.value) {
                    decoder.report("wrong-type", term.key.span, "expected a name of lower-case letters, digits and hyphens", "not one");
                } else if let Some(text) = Text::decode(&term.value, decoder) {
                    own.insert((*kind, term.key.value.to_string()), text);
                }
            }
        }
        Vocabulary { own }
    }

    pub fn knows(&self, kind: Kind, id: &str) -> bool {
        self.own.contains_key(&(kind, id.to_owned())) || ours(kind).is_some_and(|terms| terms.contains_key(id))
    }

    /// Whether an id differs from another by a part that is a word of ours: `contact` is no slip for `contract`.
    pub(super) fn means_another(&self, id: &str, other: &str) -> bool {
        let is_word = |part: &str| OURS.values().flat_map(|terms| terms.keys()).flat_map(|id| id.split('-')).any(|word| word == part);
        id.split('-').filter(|part| !other.split('-').any(|same| same == *part)).any(is_word)
    }

    /// The project's own words for a term, if it has any.
    pub fn own_words(&self, kind: Kind, id: &str) -> Option<&Text> {
        self.own.get(&(kind, id.to_owned()))
    }

    /// Every term for which the project has words of its own, with them, in no order.
    pub fn own_terms(&self) -> impl Iterator<Item = (Kind, &str, &Text)> {
        self.own.iter().map(|((kind, id), text)| (*kind, id.as_str(), text))
    }

    /// What a term is; a term that the project made up has no flags.
    pub fn flags(&self, kind: Kind, id: &str) -> Flags {
        ours(kind).and_then(|terms| terms.get(id)).cloned().unwrap_or_default()
    }

    /// Every id of a kind.
    pub fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        let own = self.own.keys().filter(move |(own, _)| *own == kind).map(|(_, id)| id.as_str());
        ours(kind).into_iter().flat_map(|terms| terms.keys().map(String::as_str)).chain(own)
    }
}

fn ours(kind: Kind) -> Option<&'static IndexMap<String, Flags>> {
    OURS.get(kind.name())
}

//! The register: the people, data, purposes, sources and recipients that belong together, and the role in which it is held.

use super::exemption::Exemption;
use super::one_or_many;
use super::purpose::{AutomatedDecisions, Provision, Purpose};
use super::retention::Retention;
use super::text::{Term, Text};
use crate::decode::{Choice, Decode, Decoder, Id, Map, Stated};
use crate::source::tree::{Kind, Node};
use crate::source::{Span, Spanned};

/// A register (in Finnish *rekisteri*), or what others call a processing activity.
///
/// What its purposes inherit from it (`basis` and what belongs to one) is copied into them before it is read: see `project/inherit.rs`.
#[derive(Clone, Debug)]
pub struct Register {
    pub name: Stated<Term>,
    pub description: Stated<Text>,
    pub role: Stated<Role>,
    /// In a processor's register: where people turn instead.
    pub requests: Stated<Text>,
    /// Whether it is large-scale processing (Art. 35(3), 37(1)); only the controller can tell.
    pub large_scale: Stated<bool>,
    /// That, or where, an impact assessment was made (Art. 35). Readers are not told.
    pub impact_assessment: Stated<Text>,
    pub people: Stated<Vec<People>>,
    pub data: Stated<Map<DataCategory>>,
    pub purposes: Stated<Map<Purpose>>,
    pub sources: Stated<Map<Source>>,
    pub exemption: Stated<Exemption>,
    pub recipients: Stated<Vec<Spanned<Id>>>,
    pub disclosures: Stated<Vec<Disclosure>>,
    pub retention: Stated<Retention>,
    pub provision: Stated<Provision>,
    pub automated_decisions: Stated<AutomatedDecisions>,
    pub deletion: Stated<Text>,
    pub self_service: Stated<Text>,
}

/// In what capacity a register is held (Art. 4(7), 4(8), 26).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Controller,
    JointController,
    Processor,
}

impl Choice for Role {
    const WHAT: &'static str = "the role in which a register is held";
    const ALL: &'static [(&'static str, Self)] =
        &[("controller", Self::Controller), ("joint-controller", Self::JointController), ("processor", Self::Processor)];
}

/// A group of data subjects.
#[derive(Clone, Debug)]
pub struct People {
    pub who: Term,
    pub definition: Stated<Text>,
    /// Whether it includes those who were of the group before.
    pub former: Stated<bool>,
}

/// A category of personal data (Art. 14(1)(d)).
#[derive(Clone, Debug)]
pub struct DataCategory {
    pub name: Stated<Text>,
    pub items: Stated<Vec<Item>>,
    pub provision: Stated<Provision>,
    pub retention: Stated<Retention>,
    /// Which sources of the register it comes from; not stated means all of them.
    pub source: Stated<Vec<Spanned<Id>>>,
    pub special: Stated<SpecialCategory>,
    pub criminal: Stated<bool>,
    pub national_id: Stated<bool>,
    pub organisation: Stated<bool>,
    /// Why this very data is needed, where the law asks for a need of its own (Art. 87, 88).
    pub needed_for: Stated<Text>,
    /// Who may handle it.
    pub access: Stated<Text>,
}

/// A single datum, and when it is processed.
#[derive(Clone, Debug)]
pub struct Item {
    pub item: Term,
    pub when: Stated<Text>,
}

/// The special categories of Art. 9(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecialCategory {
    EthnicOrigin,
    PoliticalOpinions,
    Beliefs,
    TradeUnion,
    Genetic,
    Biometric,
    Health,
    SexLife,
}

impl Choice for SpecialCategory {
    const WHAT: &'static str = "a special category (Art. 9(1))";
    const ALL: &'static [(&'static str, Self)] = &[
        ("ethnic-origin", Self::EthnicOrigin),
        ("political-opinions", Self::PoliticalOpinions),
        ("beliefs", Self::Beliefs),
        ("trade-union", Self::TradeUnion),
        ("genetic", Self::Genetic),
        ("biometric", Self::Biometric),
        ("health", Self::Health),
        ("sex-life", Self::SexLife),
    ];
}

/// Where data comes from (Art. 14(2)(f)).
#[derive(Clone, Debug)]
pub struct Source {
    pub kind: Stated<SourceKind>,
    pub name: Stated<Text>,
    /// Whether it is publicly accessible.
    pub public: Stated<bool>,
    /// Which categories come from it; not stated means those that name it, or all that name none.
    pub data: Stated<Vec<Spanned<Id>>>,
    pub channel: Stated<Text>,
    /// When and how people are informed (Art. 14(3)).
    pub informed: Stated<Text>,
    /// What allows data about employees to be obtained elsewhere than from them.
    pub permission: Stated<Permission>,
}

/// What kind of source it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    /// The person gives it.
    DataSubject,
    /// It comes from observing the person's use of a service; data collected from the person (WP260 rev.01, para. 26).
    Observed,
    ThirdParty,
    Public,
    Authority,
}

impl Choice for SourceKind {
    const WHAT: &'static str = "a kind of source";
    const ALL: &'static [(&'static str, Self)] = &[
        ("data-subject", Self::DataSubject),
        ("observed", Self::Observed),
        ("third-party", Self::ThirdParty),
        ("public", Self::Public),
        ("authority", Self::Authority),
    ];
}

impl SourceKind {
    /// Whether the data is collected from the person, so that Article 13 applies.
    pub fn is_the_person(self) -> bool {
        matches!(self, Self::DataSubject | Self::Observed)
    }
}

/// Data given out, other than to those who are listed as recipients of everything.
#[derive(Clone, Debug)]
pub struct Disclosure {
    pub span: Span,
    pub kind: Stated<DisclosureKind>,
    pub what: Stated<Text>,
    pub to: Stated<Vec<Spanned<Id>>>,
    pub permission: Stated<Permission>,
    pub basis: Stated<super::purpose::LegalBasis>,
}

/// What kind of giving out it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisclosureKind {
    Disclosure,
    Publication,
    /// Figures in which nobody can be identified: not personal data, and said for clarity.
    Aggregated,
}

impl Choice for DisclosureKind {
    const WHAT: &'static str = "a kind of disclosure";
    const ALL: &'static [(&'static str, Self)] =
        &[("disclosure", Self::Disclosure), ("publication", Self::Publication), ("aggregated", Self::Aggregated)];
}

/// On what it depends whether data is given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Unless the person objects.
    Objection,
    /// Only if the person permits.
    Consent,
    /// Only as the law demands.
    Law,
}

impl Choice for Permission {
    const WHAT: &'static str = "on what the disclosure depends";
    const ALL: &'static [(&'static str, Self)] = &[("objection", Self::Objection), ("consent", Self::Consent), ("law", Self::Law)];
}

impl Register {
    /// Whether it is held on others' behalf.
    pub fn is_processors(&self) -> bool {
        self.role.said() == Some(&Role::Processor)
    }

    pub fn data(&self) -> impl Iterator<Item = (&str, Span, &DataCategory)> {
        self.data.said().into_iter().flat_map(Map::iter)
    }

    pub fn purposes(&self) -> impl Iterator<Item = (&str, Span, &Purpose)> {
        self.purposes.said().into_iter().flat_map(Map::iter)
    }

    pub fn sources(&self) -> impl Iterator<Item = (&str, Span, &Source)> {
        self.sources.said().into_iter().flat_map(Map::iter)
    }
}

impl Decode for Register {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a register")?;
        // What purposes inherit has been copied into them; asking keeps the keys known.
        for inherited in PURPOSE_DEFAULTS {
            fields.take(inherited);
        }
        let broken = PURPOSE_DEFAULTS.iter().copied().filter(|key| fields.mistyped(key).is_some()).collect();
        fields.decoder().broken_above = broken;
        let register = Register {
            name: fields.get("name"),
            description: fields.get("description"),
            role: fields.get("role"),
            requests: fields.get("requests"),
            large_scale: fields.get("large-scale"),
            impact_assessment: fields.get("impact-assessment"),
            people: fields.get("people"),
            data: fields.get("data"),
            purposes: fields.get("purposes"),
            sources: fields.get("sources"),
            exemption: fields.get("exemption"),
            recipients: one_or_many(fields.get("recipients")),
            disclosures: fields.get("disclosures"),
            retention: fields.get("retention"),
            provision: fields.get("provision"),
            automated_decisions: fields.get("automated-decisions"),
            deletion: fields.get("deletion"),
            self_service: fields.get("self-service"),
        };
        fields.finish();
        Some(register)
    }
}

/// The keys of a register that its purposes inherit when they state no basis of their own.
pub const PURPOSE_DEFAULTS: &[&str] = &["basis", "law", "interest", "whose", "balancing", "given-by", "withdraw", "free-choice"];

impl Decode for People {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        if node.get("who").is_none() {
            let who = Term::decode(node, decoder)?;
            return Some(People { who, definition: Stated::NotStated, former: Stated::NotStated });
        }
        let mut fields = decoder.fields(node, "a group of people")?;
        let who = fields.get::<Term>("who");
        let (definition, former) = (fields.get("definition"), fields.get("former"));
        fields.finish();
        Some(People { who: who.said()?.clone(), definition, former })
    }
}

impl Decode for DataCategory {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        if let Kind::Sequence(_) = &node.kind {
            return Some(DataCategory { items: decoder.stated(node), ..DataCategory::default() });
        }
        let mut fields = decoder.fields(node, "a category of data: a list of items, or a mapping with `items`")?;
        let category = DataCategory {
            name: fields.get("name"),
            items: fields.get("items"),
            provision: fields.get("provision"),
            retention: fields.get("retention"),
            source: one_or_many(fields.get("source")),
            special: fields.get("special"),
            criminal: fields.get("criminal"),
            national_id: fields.get("national-id"),
            organisation: fields.get("organisation"),
            needed_for: fields.get("needed-for"),
            access: fields.get("access"),
        };
        fields.finish();
        Some(category)
    }
}

impl Default for DataCategory {
    fn default() -> Self {
        DataCategory {
            name: Stated::NotStated,
            items: Stated::NotStated,
            provision: Stated::NotStated,
            retention: Stated::NotStated,
            source: Stated::NotStated,
            special: Stated::NotStated,
            criminal: Stated::NotStated,
            national_id: Stated::NotStated,
            organisation: Stated::NotStated,
            needed_for: Stated::NotStated,
            access: Stated::NotStated,
        }
    }
}

impl Decode for Item {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        if node.get("item").is_none() {
            return Some(Item { item: Term::decode(node, decoder)?, when: Stated::NotStated });
        }
        let mut fields = decoder.fields(node, "an item of data")?;
        let item = fields.get::<Term>("item");
        let when = fields.get("when");
        fields.finish();
        Some(Item { item: item.said()?.clone(), when })
    }
}

impl Decode for Source {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        if let Kind::Scalar { .. } = &node.kind {
            let kind = Stated::Said(Spanned::<SourceKind>::decode(node, decoder)?);
            return Some(Source {
                kind,
                name: Stated::NotStated,
                public: Stated::NotStated,
                data: Stated::NotStated,
                channel: Stated::NotStated,
                informed: Stated::NotStated,
                permission: Stated::NotStated,
            });
        }
        let mut fields = decoder.fields(node, "a source: `data-subject`, or a mapping with `kind`")?;
        let source = Source {
            kind: fields.get("kind"),
            name: fields.get("name"),
            public: fields.get("public"),
            data: one_or_many(fields.get("data")),
            channel: fields.get("channel"),
            informed: fields.get("informed"),
            permission: fields.get("permission"),
        };
        fields.finish();
        Some(source)
    }
}

impl Decode for Disclosure {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a disclosure")?;
        let disclosure = Disclosure {
            span: node.span,
            kind: fields.get("kind"),
            what: fields.get("what"),
            to: one_or_many(fields.get("to")),
            permission: fields.get("permission"),
            basis: fields.get("basis"),
        };
        fields.finish();
        Some(disclosure)
    }
}

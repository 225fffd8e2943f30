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
    /// What it is called: a term of the kind `registers`, or a text. Left out, the register's own name in the file.
    pub name: Stated<Term>,
    /// More words on it.
    pub description: Stated<Text>,
    /// In what capacity the controller holds it. Left out, as controller.
    pub role: Stated<Role>,
    /// In a processor's register: where people turn instead.
    pub requests: Stated<Text>,
    /// Whether it is large-scale processing (Art. 35(3), 37(1)); only the controller can tell.
    pub large_scale: Stated<bool>,
    /// That, or where, an impact assessment was made (Art. 35). Readers are not told.
    pub impact_assessment: Stated<Text>,
    /// Whose data it holds.
    pub people: Stated<Vec<People>>,
    /// Which data, by categories.
    pub data: Stated<Map<DataCategory>>,
    /// Why it is processed.
    pub purposes: Stated<Map<Purpose>>,
    /// Where it comes from.
    pub sources: Stated<Map<Source>>,
    /// Why people are not informed, where the law exempts from it.
    pub exemption: Stated<Exemption>,
    /// Who receives data from it, by their names in the notice; `none` if nobody.
    pub recipients: Stated<Vec<Spanned<Id>>>,
    /// Data given out on other occasions.
    pub disclosures: Stated<Vec<Disclosure>>,
    /// How long data is kept.
    pub retention: Stated<Retention>,
    /// Whether people must give the data, and what follows if they do not.
    pub provision: Stated<Provision>,
    /// Automated decisions and profiling; `none` if there are none.
    pub automated_decisions: Stated<AutomatedDecisions>,
    /// When the controller deletes of its own accord.
    pub deletion: Stated<Text>,
    /// What people can change themselves.
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
    /// The group: a term of the kind `people`, or a text.
    pub who: Term,
    /// Who belongs to it.
    pub definition: Stated<Text>,
    /// Whether it includes those who were of the group before.
    pub former: Stated<bool>,
}

/// A category of personal data (Art. 14(1)(d)).
#[derive(Clone, Debug, Default)]
pub struct DataCategory {
    /// What it is called. Left out, the term of the same name of the kind `data-categories`.
    pub name: Stated<Text>,
    /// The data in it: terms of the kind `data`, or texts.
    pub items: Stated<Vec<Item>>,
    /// Whether people must give this data. Left out, as for the register.
    pub provision: Stated<Provision>,
    /// How long this data is kept. Left out, as for the register.
    pub retention: Stated<Retention>,
    /// The sources of the register that it comes from. Left out, all of them.
    pub source: Stated<Vec<Spanned<Id>>>,
    /// The special category that it belongs to (Art. 9(1)); `none` if it only looks like one.
    pub special: Stated<SpecialCategory>,
    /// Whether it is data on criminal convictions and offences (Art. 10).
    pub criminal: Stated<bool>,
    /// Whether it is a national identification number (Art. 87).
    pub national_id: Stated<bool>,
    /// Whether it is data of an organisation and not of a person. Left out, it is so if every item is such a term.
    pub organisation: Stated<bool>,
    /// Why this very data is needed, where the law asks for a need of its own (Art. 87, 88).
    pub needed_for: Stated<Text>,
    /// Who may handle it.
    pub access: Stated<Text>,
}

/// A single datum, and when it is processed.
#[derive(Clone, Debug)]
pub struct Item {
    /// The datum: a term of the kind `data`, or a text.
    pub item: Term,
    /// In which cases only it is processed.
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
    /// What kind of source it is.
    pub kind: Stated<SourceKind>,
    /// What it is called.
    pub name: Stated<Text>,
    /// Whether it is publicly accessible.
    pub public: Stated<bool>,
    /// Which categories come from it. Left out, those that name it, or all that name none.
    pub data: Stated<Vec<Spanned<Id>>>,
    /// By what way the data comes.
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
    /// Somebody else.
    ThirdParty,
    /// A public source.
    Public,
    /// An authority.
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
    /// What kind of giving out it is. Left out, a disclosure.
    pub kind: Stated<DisclosureKind>,
    /// What is given out.
    pub what: Stated<Text>,
    /// To whom, by their names in the notice.
    pub to: Stated<Vec<Spanned<Id>>>,
    /// On what it depends.
    pub permission: Stated<Permission>,
    /// The legal basis.
    pub basis: Stated<super::purpose::LegalBasis>,
}

/// What kind of giving out it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisclosureKind {
    /// To somebody.
    Disclosure,
    /// To everybody.
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
    /// May be written as the term or text alone, as in `customers`.
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
    /// May be written as a list of its items, as in `[name, email]`.
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

impl Decode for Item {
    /// May be written as the term or text alone, as in `email`.
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
    /// May be written as its kind alone, as in `data-subject`.
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

//! The purpose, in which basis, data, retention and recipients are joined: Art. 13(1)(c)–(d), 13(2)(e)–(f) and their twins in Art. 14.

use super::marketing::{Further, Marketing};
use super::one_or_many;
use super::retention::Retention;
use super::text::{Term, Text};
use crate::decode::{Choice, Decode, Decoder, Id, Stated};
use crate::source::Spanned;
use crate::source::tree::{Kind, Node};

/// One purpose of processing.
#[derive(Clone, Debug)]
pub struct Purpose {
    /// The words for it, when its id is not a word of the vocabulary.
    pub name: Stated<Text>,
    /// The word of the vocabulary that says what it is, when its id is the project's own.
    pub kind: Stated<Id>,
    pub description: Stated<Text>,
    /// One, as it should be; several, as some notices have it.
    pub basis: Stated<Vec<Spanned<LegalBasis>>>,
    /// The law behind a legal obligation or a public task.
    pub law: Stated<StatuteRef>,
    pub interest: Stated<Text>,
    pub whose: Stated<Text>,
    pub balancing: Stated<Text>,
    pub data: Stated<Vec<Spanned<Id>>>,
    pub recipients: Stated<Vec<Spanned<Id>>>,
    pub retention: Stated<Retention>,
    pub special_condition: Stated<SpecialCondition>,
    /// How consent is given.
    pub given_by: Stated<Term>,
    /// How consent is withdrawn.
    pub withdraw: Stated<Term>,
    /// Why consent is free although the parties are not equal (recital 43).
    pub free_choice: Stated<Text>,
    pub provision: Stated<Provision>,
    /// That the purpose came later than the data.
    pub further: Stated<Further>,
    pub marketing: Stated<Marketing>,
    /// How staff were consulted on monitoring at work.
    pub consulted: Stated<Text>,
}

/// The six legal bases of Art. 6(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LegalBasis {
    Consent,
    Contract,
    LegalObligation,
    VitalInterests,
    PublicTask,
    LegitimateInterests,
}

impl Choice for LegalBasis {
    const WHAT: &'static str = "a legal basis (Art. 6(1))";
    const ALL: &'static [(&'static str, Self)] = &[
        ("consent", Self::Consent),
        ("contract", Self::Contract),
        ("legal-obligation", Self::LegalObligation),
        ("vital-interests", Self::VitalInterests),
        ("public-task", Self::PublicTask),
        ("legitimate-interests", Self::LegitimateInterests),
    ];
}

/// The conditions under which special categories may be processed (Art. 9(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpecialCondition {
    ExplicitConsent,
    Employment,
    VitalInterests,
    Association,
    MadePublic,
    LegalClaims,
    PublicInterest,
    HealthCare,
    PublicHealth,
    Research,
}

impl Choice for SpecialCondition {
    const WHAT: &'static str = "a condition for special categories (Art. 9(2))";
    const ALL: &'static [(&'static str, Self)] = &[
        ("explicit-consent", Self::ExplicitConsent),
        ("employment", Self::Employment),
        ("vital-interests", Self::VitalInterests),
        ("association", Self::Association),
        ("made-public", Self::MadePublic),
        ("legal-claims", Self::LegalClaims),
        ("public-interest", Self::PublicInterest),
        ("health-care", Self::HealthCare),
        ("public-health", Self::PublicHealth),
        ("research", Self::Research),
    ];
}

/// A law, from the table or in the author's words.
#[derive(Clone, Debug)]
pub enum StatuteRef {
    Table(Spanned<Id>),
    Written(Text),
}

/// Whether people must give the data, and what follows if they do not (Art. 13(2)(e)).
#[derive(Clone, Debug)]
pub struct Provision {
    pub required_by: Stated<Provided>,
    pub otherwise: Stated<Text>,
}

/// What requires people to give the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provided {
    Law,
    Contract,
    EnteringContract,
    Nobody,
}

impl Choice for Provided {
    const WHAT: &'static str = "what requires people to give the data";
    const ALL: &'static [(&'static str, Self)] =
        &[("law", Self::Law), ("contract", Self::Contract), ("entering-contract", Self::EnteringContract), ("nobody", Self::Nobody)];
}

/// Automated decisions and profiling (Art. 13(2)(f), 22).
#[derive(Clone, Debug)]
pub struct AutomatedDecisions {
    /// Profiling that decides nothing by itself.
    pub profiling: Stated<Text>,
    pub decisions: Stated<Vec<Decision>>,
}

/// A decision that is based solely on automated processing.
#[derive(Clone, Debug)]
pub struct Decision {
    pub what: Stated<Text>,
    pub ground: Stated<DecisionGround>,
    pub logic: Stated<Text>,
    pub consequences: Stated<Text>,
    pub safeguards: Stated<Text>,
    /// The AI system that takes part in it.
    pub ai: Stated<Text>,
}

/// The grounds on which such a decision is allowed (Art. 22(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionGround {
    Contract,
    Law,
    ExplicitConsent,
}

impl Choice for DecisionGround {
    const WHAT: &'static str = "a ground for an automated decision (Art. 22(2))";
    const ALL: &'static [(&'static str, Self)] =
        &[("contract", Self::Contract), ("law", Self::Law), ("explicit-consent", Self::ExplicitConsent)];
}

impl Purpose {
    /// The bases, without their places.
    pub fn bases(&self) -> impl Iterator<Item = LegalBasis> {
        self.basis.items().iter().map(|basis| basis.value)
    }

    /// Whether it rests on a basis, alone or among others.
    pub fn rests_on(&self, basis: LegalBasis) -> bool {
        self.bases().any(|one| one == basis)
    }
}

impl Decode for Purpose {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a purpose")?;
        let own_basis = node.entries().iter().any(|entry| &*entry.key.value == "basis" && node.span.contains(entry.key.span));
        if !own_basis {
            fields.inherit_broken();
        }
        let purpose = Purpose {
            name: fields.get("name"),
            kind: fields.get("kind"),
            description: fields.get("description"),
            basis: one_or_many(fields.get("basis")),
            law: fields.get("law"),
            interest: fields.get("interest"),
            whose: fields.get("whose"),
            balancing: fields.get("balancing"),
            data: one_or_many(fields.get("data")),
            recipients: one_or_many(fields.get("recipients")),
            retention: fields.get("retention"),
            special_condition: fields.get("special-condition"),
            given_by: fields.get("given-by"),
            withdraw: fields.get("withdraw"),
            free_choice: fields.get("free-choice"),
            provision: fields.get("provision"),
            further: fields.get("further"),
            marketing: fields.get("marketing"),
            consulted: fields.get("consulted"),
        };
        fields.finish();
        Some(purpose)
    }
}

impl Decode for StatuteRef {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, .. } if Id::is_id(text) => Spanned::decode(node, decoder).map(StatuteRef::Table),
            _ => Text::decode(node, decoder).map(StatuteRef::Written),
        }
    }
}

impl Decode for Provision {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        if let Kind::Scalar { text, .. } = &node.kind {
            if &**text == "voluntary" {
                let required_by = Stated::Said(Spanned { value: Provided::Nobody, span: node.span });
                return Some(Provision { required_by, otherwise: Stated::NotStated });
            }
            return decoder.wrong(node, "`voluntary`, or `{ required-by: contract, otherwise: … }`");
        }
        let mut fields = decoder.fields(node, "whether people must give the data")?;
        let provision = Provision { required_by: fields.get("required-by"), otherwise: fields.get("otherwise") };
        fields.finish();
        Some(provision)
    }
}

impl Decode for AutomatedDecisions {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "`none`, or `profiling` and `decisions`")?;
        let automated = AutomatedDecisions { profiling: fields.get("profiling"), decisions: fields.get("decisions") };
        fields.finish();
        Some(automated)
    }
}

impl Decode for Decision {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "an automated decision")?;
        let decision = Decision {
            what: fields.get("what"),
            ground: fields.get("ground"),
            logic: fields.get("logic"),
            consequences: fields.get("consequences"),
            safeguards: fields.get("safeguards"),
            ai: fields.get("ai"),
        };
        fields.finish();
        Some(decision)
    }
}

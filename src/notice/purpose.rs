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
    /// More words on it.
    pub description: Stated<Text>,
    /// The legal basis (Art. 6(1)): one, as it should be; several, as some notices have it.
    pub basis: Stated<Vec<Spanned<LegalBasis>>>,
    /// The law behind a legal obligation or a public task.
    pub law: Stated<StatuteRef>,
    /// The legitimate interest pursued (Art. 13(1)(d)).
    pub interest: Stated<Text>,
    /// Whose interest it is, when it is not the controller's own.
    pub whose: Stated<Text>,
    /// How it was weighed against the interests of the people.
    pub balancing: Stated<Text>,
    /// The categories of data that it needs, by their names in the register.
    pub data: Stated<Vec<Spanned<Id>>>,
    /// Who receives data for it, by their names in the notice. Left out, the register's.
    pub recipients: Stated<Vec<Spanned<Id>>>,
    /// How long data is kept for it. Left out, the register's.
    pub retention: Stated<Retention>,
    /// What allows it to use special categories of data (Art. 9(2)).
    pub special_condition: Stated<SpecialCondition>,
    /// How consent is given: a term of the kind `consents`, or a text.
    pub given_by: Stated<Term>,
    /// How consent is withdrawn: a term of the kind `withdrawals`, or a text.
    pub withdraw: Stated<Term>,
    /// Why consent is free although the parties are not equal (recital 43).
    pub free_choice: Stated<Text>,
    /// Whether people must give the data for it. Left out, the register's.
    pub provision: Stated<Provision>,
    /// That the purpose came later than the data.
    pub further: Stated<Further>,
    /// In direct marketing: how it reaches people, and what allows it.
    pub marketing: Stated<Marketing>,
    /// How staff were consulted on monitoring at work.
    pub consulted: Stated<Text>,
}

/// The six legal bases of Art. 6(1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LegalBasis {
    /// Art. 6(1)(a).
    Consent,
    /// Art. 6(1)(b).
    Contract,
    /// Art. 6(1)(c).
    LegalObligation,
    /// Art. 6(1)(d).
    VitalInterests,
    /// Art. 6(1)(e).
    PublicTask,
    /// Art. 6(1)(f).
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
    /// Art. 9(2)(a).
    ExplicitConsent,
    /// Employment and social protection: Art. 9(2)(b).
    Employment,
    /// Art. 9(2)(c).
    VitalInterests,
    /// Associations with a political, philosophical, religious or trade union aim: Art. 9(2)(d).
    Association,
    /// The person made it public: Art. 9(2)(e).
    MadePublic,
    /// Art. 9(2)(f).
    LegalClaims,
    /// Substantial public interest: Art. 9(2)(g).
    PublicInterest,
    /// Art. 9(2)(h).
    HealthCare,
    /// Art. 9(2)(i).
    PublicHealth,
    /// Archiving, research and statistics: Art. 9(2)(j).
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
    /// What requires people to give the data.
    pub required_by: Stated<Provided>,
    /// What follows if they do not.
    pub otherwise: Stated<Text>,
}

/// What requires people to give the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provided {
    /// A law.
    Law,
    /// A contract.
    Contract,
    /// Needed to enter into a contract.
    EnteringContract,
    /// It is voluntary.
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
    /// Profiling that decides nothing by itself; `none` if there is none.
    pub profiling: Stated<Text>,
    /// The decisions; `none` if there are none.
    pub decisions: Stated<Vec<Decision>>,
}

/// A decision that is based solely on automated processing.
#[derive(Clone, Debug)]
pub struct Decision {
    /// What is decided.
    pub what: Stated<Text>,
    /// What allows it (Art. 22(2)).
    pub ground: Stated<DecisionGround>,
    /// The logic involved, so that people can understand it.
    pub logic: Stated<Text>,
    /// What it means for the person.
    pub consequences: Stated<Text>,
    /// How a person can have it looked at by a human, say their view and contest it (Art. 22(3)).
    pub safeguards: Stated<Text>,
    /// The AI system that takes part in it; `none` if there is none.
    pub ai: Stated<Text>,
}

/// The grounds on which such a decision is allowed (Art. 22(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionGround {
    /// Art. 22(2)(a).
    Contract,
    /// Art. 22(2)(b).
    Law,
    /// Art. 22(2)(c).
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
    /// The name of a statute in the table, or a text.
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, .. } if Id::is_id(text) => Spanned::decode(node, decoder).map(StatuteRef::Table),
            _ => Text::decode(node, decoder).map(StatuteRef::Written),
        }
    }
}

impl Decode for Provision {
    /// May be written as `voluntary` if nobody requires it.
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

//! Transfers to third countries: Art. 13(1)(f), 14(1)(f) and Chapter V.
//!
//! Whether a country is a third one, and adequate, is data (`law/`); here stands only what the author states.

use super::party::Contact;
use super::text::{Term, Text};
use crate::decode::{Choice, Decode, Decoder, Id, Link, MailAddress, Stated};
use crate::law::CountryCode;
use crate::source::tree::{Kind, Node};
use crate::source::{Span, Spanned};
use crate::time::Date;

/// Where a recipient is, as closely as it is known.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    Country(Spanned<CountryCode>),
    /// Somewhere in the EEA.
    Eea(Span),
    /// In a third country that is not named.
    OutsideEea(Span),
}

impl Place {
    pub fn span(&self) -> Span {
        match self {
            Place::Country(code) => code.span,
            Place::Eea(span) | Place::OutsideEea(span) => *span,
        }
    }
}

/// What a notice states of its transfers as a whole.
#[derive(Clone, Debug)]
pub struct Transfers {
    /// How to get a copy of the safeguards, for all of them (Art. 13(1)(f)).
    pub copy: Stated<Copy>,
    /// Where the data is kept.
    pub location: Stated<Text>,
    /// Who reads it from elsewhere.
    pub remote_access: Stated<Text>,
    /// More words on transfers.
    pub statement: Stated<Text>,
}

/// Where a copy of the safeguards can be had (Art. 13(1)(f)).
#[derive(Clone, Debug)]
pub struct Copy {
    /// An e-mail address.
    pub email: Stated<MailAddress>,
    /// A page with a form.
    pub form: Stated<Link>,
    /// A page where it can be read.
    pub website: Stated<Link>,
    /// How else.
    pub text: Stated<Text>,
}

/// A ground for a transfer.
#[derive(Clone, Debug)]
pub struct Safeguard {
    pub span: Span,
    /// What the transfer rests on.
    pub kind: Stated<SafeguardKind>,
    /// Which rules, code, certification, clauses or instrument they are.
    pub name: Stated<Text>,
    /// The id of a framework that a recipient must have joined, as in `eu-us-dpf`.
    pub framework: Stated<Id>,
    /// The day the recipient's membership was looked up.
    pub checked: Stated<Date>,
    /// The module of the standard clauses.
    pub module: Stated<Module>,
    /// Supplementary measures: terms of the kind `security`, or texts.
    pub measures: Stated<Vec<Term>>,
    /// That, or where, the law of the country was assessed.
    pub assessment: Stated<Text>,
    /// In which cases only it holds.
    pub when: Stated<Text>,
    /// The risks of which people were told, with explicit consent (Art. 49(1)(a)).
    pub risks: Stated<Text>,
    /// The compelling interest pursued (Art. 49(1), second subparagraph).
    pub interest: Stated<Text>,
    /// The day on which the supervisory authority was told of such a transfer.
    pub authority_told: Stated<Date>,
    /// How to get a copy of this one. Left out, as `transfers` says.
    pub copy: Stated<Copy>,
}

/// The grounds of Chapter V.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SafeguardKind {
    /// A decision of the Commission: Art. 45.
    Adequacy,
    /// Art. 46(2)(c).
    StandardContractualClauses,
    /// Art. 46(2)(b), 47.
    BindingCorporateRules,
    /// Art. 46(2)(e).
    CodeOfConduct,
    /// Art. 46(2)(f).
    Certification,
    /// An instrument between public authorities: Art. 46(2)(a).
    PublicAuthorityInstrument,
    /// Clauses that an authority authorised: Art. 46(3)(a).
    AuthorisedClauses,
    /// Art. 49(1)(a).
    ExplicitConsent,
    /// A contract with the person: Art. 49(1)(b).
    Contract,
    /// A contract in the person's interest: Art. 49(1)(c).
    ContractInInterest,
    /// Art. 49(1)(d).
    PublicInterest,
    /// Art. 49(1)(e).
    LegalClaims,
    /// Art. 49(1)(f).
    VitalInterests,
    /// Art. 49(1)(g).
    PublicRegister,
    /// Art. 49(1), second subparagraph.
    CompellingInterests,
}

impl Choice for SafeguardKind {
    const WHAT: &'static str = "a ground for a transfer (Art. 45 to 49)";
    const ALL: &'static [(&'static str, Self)] = &[
        ("adequacy", Self::Adequacy),
        ("standard-contractual-clauses", Self::StandardContractualClauses),
        ("binding-corporate-rules", Self::BindingCorporateRules),
        ("code-of-conduct", Self::CodeOfConduct),
        ("certification", Self::Certification),
        ("public-authority-instrument", Self::PublicAuthorityInstrument),
        ("authorised-clauses", Self::AuthorisedClauses),
        ("explicit-consent", Self::ExplicitConsent),
        ("contract", Self::Contract),
        ("contract-in-interest", Self::ContractInInterest),
        ("public-interest", Self::PublicInterest),
        ("legal-claims", Self::LegalClaims),
        ("vital-interests", Self::VitalInterests),
        ("public-register", Self::PublicRegister),
        ("compelling-interests", Self::CompellingInterests),
    ];
}

impl SafeguardKind {
    /// Whether it is an appropriate safeguard of Art. 46 or 47, of which a copy must be available.
    pub fn is_appropriate_safeguard(self) -> bool {
        matches!(
            self,
            Self::StandardContractualClauses
                | Self::BindingCorporateRules
                | Self::CodeOfConduct
                | Self::Certification
                | Self::PublicAuthorityInstrument
                | Self::AuthorisedClauses
        )
    }

    /// Whether it is a derogation for specific situations (Art. 49).
    pub fn is_derogation(self) -> bool {
        self != Self::Adequacy && !self.is_appropriate_safeguard()
    }
}

/// The modules of the standard contractual clauses of Decision (EU) 2021/914.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Module {
    /// Module one: from controller to controller.
    Controller,
    /// Module two: from controller to processor.
    Processor,
    /// Module three: from processor to processor.
    SubProcessor,
    /// Module four: from processor to controller.
    ProcessorToController,
}

impl Choice for Module {
    const WHAT: &'static str = "a module of the standard contractual clauses";
    const ALL: &'static [(&'static str, Self)] = &[
        ("controller", Self::Controller),
        ("processor", Self::Processor),
        ("sub-processor", Self::SubProcessor),
        ("processor-to-controller", Self::ProcessorToController),
    ];
}

impl Copy {
    /// Whether it says any way at all.
    pub fn is_usable(&self) -> bool {
        self.email.said().is_some_and(MailAddress::is_whole) || self.form.is_said() || self.website.is_said() || self.text.is_said()
    }

    /// The same ways as a contact, for what prints contacts.
    pub fn as_contact(&self) -> Contact {
        Contact { email: self.email.clone(), form: self.form.clone(), website: self.website.clone(), ..Contact::default() }
    }
}

impl Decode for Place {
    /// A country, `eea`, or `outside-eea` where only that is known.
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, .. } if &**text == "eea" => Some(Place::Eea(node.span)),
            Kind::Scalar { text, .. } if &**text == "outside-eea" => Some(Place::OutsideEea(node.span)),
            _ => Spanned::decode(node, decoder).map(Place::Country),
        }
    }
}

impl Decode for Transfers {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "`none`, or what is true of all transfers")?;
        let transfers = Transfers {
            copy: fields.get("copy"),
            location: fields.get("location"),
            remote_access: fields.get("remote-access"),
            statement: fields.get("statement"),
        };
        fields.finish();
        Some(transfers)
    }
}

impl Decode for Copy {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "how to get a copy, as in `{ email: … }`")?;
        let copy = Copy { email: fields.get("email"), form: fields.get("form"), website: fields.get("website"), text: fields.get("text") };
        fields.finish();
        Some(copy)
    }
}

impl Decode for Safeguard {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a ground for a transfer, as in `{ kind: standard-contractual-clauses }`")?;
        let safeguard = Safeguard {
            span: node.span,
            kind: fields.get("kind"),
            name: fields.get("name"),
            framework: fields.get("framework"),
            checked: fields.get("checked"),
            module: fields.get("module"),
            measures: fields.get("measures"),
            assessment: fields.get("assessment"),
            when: fields.get("when"),
            risks: fields.get("risks"),
            interest: fields.get("interest"),
            authority_told: fields.get("authority-told"),
            copy: fields.get("copy"),
        };
        fields.finish();
        Some(safeguard)
    }
}

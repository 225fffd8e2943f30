//! What a controller has to tell people: the model of a notice, as `docs/format.md` describes it.
//!
//! Every field may be absent, for that something is missing is for a rule to say and not for the reader of the file.
//! No input or output here, and no opinions. Begin with [`Notice`]; the register is its centre, and the purpose is the register's.

pub mod audience;
pub mod cookie;
pub mod exemption;
pub mod marketing;
pub mod party;
pub mod purpose;
pub mod register;
pub mod retention;
pub mod rights;
pub mod text;
pub mod transfer;
pub mod walk;

pub use audience::{Audience, Children};
pub use cookie::{Cookie, CookieBasis, Cookies, Keeps, Provider, Service};
pub use exemption::{Exemption, ExemptionGround};
pub use marketing::{AllowedBy, Channel, Further, Marketing};
pub use party::{Address, Company, Contact, Controller, Group, Recipient, RecipientRole};
pub use purpose::{AutomatedDecisions, Decision, LegalBasis, Provided, Provision, Purpose, StatuteRef};
pub use register::{DataCategory, Disclosure, DisclosureKind, Item, People, Permission, Register, Role, Source, SourceKind};
pub use retention::{Limit, Retention, RetentionRule};
pub use rights::{Fee, IdentityCheck, RequestForm, Requests, RightKind, Rights};
pub use text::{LabelledLink, Language, Term, Text, Words};
pub use transfer::{Place, Safeguard, SafeguardKind, Transfers};
pub use walk::{Part, parts};

use crate::decode::{Choice, Decode, Decoder, Id, Link, Map, OneOrMany, Reference, Stated, Witness};
use crate::source::tree::{Kind, Node};
use crate::source::{Span, Spanned};
use crate::time::Date;

/// The information of Art. 13 and 14 as a whole, for one controller and one group of people or more.
#[derive(Clone, Debug)]
pub struct Notice {
    /// Its path under `notices/`, without the ending: `kauppa/customers`.
    pub id: String,
    /// The beginning of its file: where to point when there is nothing else.
    pub file: Span,
    pub title: Stated<Text>,
    pub status: Stated<Status>,
    pub version: Stated<String>,
    pub created: Stated<Date>,
    pub updated: Stated<Date>,
    pub effective: Stated<Date>,
    pub review_by: Stated<Date>,
    pub published_at: Stated<Link>,
    /// The first is the one the others were translated from.
    pub languages: Stated<Vec<Spanned<Language>>>,
    pub texts: Stated<Texts>,
    pub controller: Stated<Controller>,
    pub group: Stated<Group>,
    pub joint_controllers: Stated<Vec<Controller>>,
    pub representative: Stated<Controller>,
    pub data_protection_officer: Stated<Contact>,
    pub contact_person: Stated<Contact>,
    pub audience: Stated<Audience>,
    pub recipients: Stated<Map<Recipient>>,
    pub transfers: Stated<Transfers>,
    pub registers: Stated<Map<Register>>,
    pub rights: Stated<Rights>,
    pub supervisory_authority: Stated<Id>,
    pub security: Stated<Security>,
    pub cookies: Stated<Cookies>,
    pub claims: Stated<Vec<Claim>>,
    pub waive: Stated<Vec<Waiver>>,
    /// Where facts were taken from, as the author noted it.
    pub references: Vec<Reference>,
    /// Whether anybody asked for what could not be read.
    pub witness: Witness,
}

/// What stage a notice is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Draft,
    InForce,
    Withdrawn,
}

impl Choice for Status {
    const WHAT: &'static str = "the status of a notice";
    const ALL: &'static [(&'static str, Self)] = &[("draft", Self::Draft), ("in-force", Self::InForce), ("withdrawn", Self::Withdrawn)];
}

/// Free text at named places.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    pub introduction: Stated<Text>,
    pub principles: Stated<Text>,
    pub scope: Stated<Text>,
    pub exclusions: Stated<Text>,
    pub changes: Stated<Text>,
}

/// Security measures (Art. 32), told voluntarily; sorted only if the author sorts them.
#[derive(Clone, Debug, Default)]
pub struct Security {
    pub measures: Stated<Vec<Term>>,
    pub manual: Stated<Vec<Term>>,
    pub electronic: Stated<Vec<Term>>,
    pub staff: Stated<Vec<Term>>,
    pub certificates: Stated<Vec<Term>>,
}

/// What a notice says about itself, to be checked against the rest of the file.
#[derive(Clone, Debug)]
pub struct Claim {
    pub kind: Spanned<ClaimKind>,
    /// The author's own words for it.
    pub text: Stated<Text>,
}

/// The claims that can be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimKind {
    NeverSold,
    NoTransfers,
    NotDisclosed,
    OwnUseOnly,
    NotIdentifiable,
    NoProfiling,
    MarketingOnlyWithConsent,
    NeverCombined,
    OnlyFromThePerson,
}

impl Choice for ClaimKind {
    const WHAT: &'static str = "a claim that can be checked";
    const ALL: &'static [(&'static str, Self)] = &[
        ("never-sold", Self::NeverSold),
        ("no-transfers", Self::NoTransfers),
        ("not-disclosed", Self::NotDisclosed),
        ("own-use-only", Self::OwnUseOnly),
        ("not-identifiable", Self::NotIdentifiable),
        ("no-profiling", Self::NoProfiling),
        ("marketing-only-with-consent", Self::MarketingOnlyWithConsent),
        ("never-combined", Self::NeverCombined),
        ("only-from-the-person", Self::OnlyFromThePerson),
    ];
}

/// A finding that a team has decided to accept: which, why, who decided, and until when.
#[derive(Clone, Debug)]
pub struct Waiver {
    pub span: Span,
    pub rule: Stated<String>,
    pub reason: Stated<String>,
    pub by: Stated<String>,
    pub until: Stated<Date>,
}

impl Notice {
    /// Reads a notice from its tree, in which inheritance is already resolved.
    pub fn decode(id: &str, file: Span, node: &Node, decoder: &mut Decoder) -> Option<Notice> {
        let outer = std::mem::take(&mut decoder.references);
        let mut fields = decoder.fields(node, "a notice")?;
        // Both are resolved before a notice is read; they are asked for so that they count as known.
        fields.take("extends");
        fields.take("defaults");
        let mut notice = Notice {
            id: id.to_owned(),
            file,
            title: fields.get("title"),
            status: fields.get("status"),
            version: fields.get("version"),
            created: fields.get("created"),
            updated: fields.get("updated"),
            effective: fields.get("effective"),
            review_by: fields.get("review-by"),
            published_at: fields.get("published-at"),
            languages: fields.get("languages"),
            texts: fields.get("texts"),
            controller: fields.get("controller"),
            group: fields.get("group"),
            joint_controllers: fields.get("joint-controllers"),
            representative: fields.get("representative"),
            data_protection_officer: fields.get("data-protection-officer"),
            contact_person: fields.get("contact-person"),
            audience: fields.get("audience"),
            recipients: fields.get("recipients"),
            transfers: fields.get("transfers"),
            registers: fields.get("registers"),
            rights: fields.get("rights"),
            supervisory_authority: fields.get("supervisory-authority"),
            security: fields.get("security"),
            cookies: fields.get("cookies"),
            claims: fields.get("claims"),
            waive: fields.get("waive"),
            references: Vec::new(),
            witness: Witness::default(),
        };
        fields.finish();
        notice.witness = decoder.witness.clone();
        notice.references = std::mem::replace(&mut decoder.references, outer);
        Some(notice)
    }

    /// The languages it is published in; English, if the author states none, so that there is something to read.
    pub fn languages(&self) -> Vec<Language> {
        let stated: Vec<_> = self.languages.items().iter().map(|language| language.value).collect();
        if stated.is_empty() { vec![Language::ENGLISH] } else { stated }
    }

    /// Whether it may go out only as a draft. A notice that states no status is one.
    pub fn is_draft(&self) -> bool {
        !matches!(self.status.said(), Some(Status::InForce | Status::Withdrawn))
    }

    /// Each register with its id and the place of its id.
    pub fn registers(&self) -> impl Iterator<Item = (&str, Span, &Register)> {
        self.registers.said().into_iter().flat_map(Map::iter)
    }

    /// The registers that the controller answers for; one held as processor is told but not judged.
    pub fn own_registers(&self) -> impl Iterator<Item = (&str, Span, &Register)> {
        self.registers().filter(|(_, _, register)| !register.is_processors())
    }

    /// Each recipient with its id and the place of its id.
    pub fn recipients(&self) -> impl Iterator<Item = (&str, Span, &Recipient)> {
        self.recipients.said().into_iter().flat_map(Map::iter)
    }

    /// A recipient by its id.
    pub fn recipient(&self, id: &str) -> Option<&Recipient> {
        self.recipients.said()?.get(id)
    }

    /// Each cookie service with its id and the place of its id.
    pub fn services(&self) -> impl Iterator<Item = (&str, Span, &Service)> {
        self.cookies.said().and_then(|cookies| cookies.services.said()).into_iter().flat_map(Map::iter)
    }

    /// The place of a claim, if the notice makes it.
    pub fn claims(&self, kind: ClaimKind) -> Option<Span> {
        self.claims.items().iter().find(|claim| claim.kind.value == kind).map(|claim| claim.kind.span)
    }
}

impl Decode for Texts {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "`texts`")?;
        let texts = Texts {
            introduction: fields.get("introduction"),
            principles: fields.get("principles"),
            scope: fields.get("scope"),
            exclusions: fields.get("exclusions"),
            changes: fields.get("changes"),
        };
        fields.finish();
        Some(texts)
    }
}

impl Decode for Security {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        if let Kind::Sequence(_) = &node.kind {
            let measures = decoder.stated(node);
            return Some(Security { measures, ..Security::default() });
        }
        let mut fields = decoder.fields(node, "a list of measures, or a mapping that sorts them")?;
        let security = Security {
            measures: fields.get("measures"),
            manual: fields.get("manual"),
            electronic: fields.get("electronic"),
            staff: fields.get("staff"),
            certificates: fields.get("certificates"),
        };
        fields.finish();
        Some(security)
    }
}

impl Decode for Claim {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        if let Kind::Scalar { .. } = &node.kind {
            return Some(Claim { kind: Spanned::decode(node, decoder)?, text: Stated::NotStated });
        }
        let mut fields = decoder.fields(node, "a claim, as in `never-sold`")?;
        let kind = fields.get::<ClaimKind>("claim");
        let text = fields.get("text");
        fields.finish();
        match kind {
            Stated::Said(kind) => Some(Claim { kind, text }),
            Stated::Broken(_) => None,
            _ if decoder.is_mistyped(node, "claim") => None,
            _ => decoder.wrong(node, "`claim:` with a claim that can be checked"),
        }
    }
}

impl Decode for Waiver {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a waiver")?;
        let waiver = Waiver {
            span: node.span,
            rule: fields.get("rule"),
            reason: fields.get("reason"),
            by: fields.get("by"),
            until: fields.get("until"),
        };
        fields.finish();
        Some(waiver)
    }
}

/// Reads a list that may also be written as its only item.
pub(crate) fn one_or_many<T>(stated: Stated<OneOrMany<T>>) -> Stated<Vec<T>> {
    match stated {
        Stated::NotStated => Stated::NotStated,
        Stated::None(span) => Stated::None(span),
        Stated::ToDo(todo) => Stated::ToDo(todo),
        Stated::Broken(unread) => Stated::Broken(unread),
        Stated::Said(many) => Stated::Said(Spanned { value: many.value.0, span: many.span }),
    }
}

//! What a controller has to tell people: the model of a notice, as `docs/format.md` describes it.
//!
//! Every field may be absent, for that something is missing is for a rule to say and not for the reader of the file.
//! No input or output here, and no opinions. Begin with [`Notice`]; the register is its centre, and the purpose is the register's.

pub mod announcement;
pub mod audience;
pub mod cookie;
pub mod exemption;
pub mod figures;
pub mod marketing;
pub mod party;
pub mod purpose;
pub mod register;
pub mod retention;
pub mod rights;
pub mod text;
pub mod transfer;
pub mod walk;

pub use announcement::{Announcement, AnnouncementMeans};
pub use audience::{Audience, Children};
pub use cookie::{Cookie, CookieBasis, Cookies, Keeps, Provider, Service};
pub use exemption::{Exemption, ExemptionGround};
pub use figures::{figures, joined_figures};
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
    /// The heading of the notice.
    pub title: Stated<Text>,
    /// What stage it is in. Left out, it is a draft.
    pub status: Stated<Status>,
    /// The version, as you number them. In quotes, as in `"2.1"`, so that it stays as it is written.
    pub version: Stated<String>,
    /// When the notice was first written.
    pub created: Stated<Date>,
    /// When it was changed last.
    pub updated: Stated<Date>,
    /// From when it applies.
    pub effective: Stated<Date>,
    /// How people are told of this version before it applies (Art. 13(3)). Write a new plan for each version; `none` if nobody needs to be told.
    pub announcement: Stated<Announcement>,
    /// By when somebody reads it again. After that day a rule reminds you.
    pub review_by: Stated<Date>,
    /// Where the notice is published.
    pub published_at: Stated<Link>,
    /// The languages in which it is published. The first is the one the others were translated from. Left out, English.
    pub languages: Stated<Vec<Spanned<Language>>>,
    /// Free text at named places; no fact that a key should carry.
    pub texts: Stated<Texts>,
    /// Who decides why and how the data is processed (Art. 4(7), 13(1)(a)).
    pub controller: Stated<Controller>,
    /// The companies that share the notice.
    pub group: Stated<Group>,
    /// Those who decide together with the controller (Art. 26).
    pub joint_controllers: Stated<Vec<Controller>>,
    /// Who stands in the Union for a controller that is established elsewhere (Art. 27).
    pub representative: Stated<Controller>,
    /// How to reach the data protection officer (Art. 13(1)(b)); `none` if there is none.
    pub data_protection_officer: Stated<Contact>,
    /// Whom to ask, if it is not the officer: the role, not a person's name.
    pub contact_person: Stated<Contact>,
    /// Whom the notice speaks to, and whether children are among them.
    pub audience: Stated<Audience>,
    /// Everybody to whom data is disclosed (Art. 13(1)(e)), each once. Registers and purposes name them.
    pub recipients: Stated<Map<Recipient>>,
    /// What is true of all transfers outside the EEA (Art. 13(1)(f)). Which there are is derived from where the recipients are.
    pub transfers: Stated<Transfers>,
    /// The registers: whose data, which data, why, from where, for how long.
    pub registers: Stated<Map<Register>>,
    /// How people use their rights. Which rights they have is derived from the legal bases.
    pub rights: Stated<Rights>,
    /// The authority, by its name in the table of authorities. Left out, it follows from where the controller is established.
    pub supervisory_authority: Stated<Id>,
    /// How the data is protected (Art. 32), as far as you want to tell.
    pub security: Stated<Security>,
    /// What a website stores on its visitors' devices; `none` if nothing.
    pub cookies: Stated<Cookies>,
    /// What the notice says about itself. Each is checked against the rest of the file.
    pub claims: Stated<Vec<Claim>>,
    /// Findings that the team has decided to accept.
    pub waive: Stated<Vec<Waiver>>,
    /// Where facts were taken from, as the author noted it.
    pub references: Vec<Reference>,
    /// Whether anybody asked for what could not be read.
    pub witness: Witness,
}

/// What stage a notice is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It may have gaps, and is marked as a draft.
    Draft,
    /// It is published, and may have no error.
    InForce,
    /// It is no longer in force.
    Withdrawn,
}

impl Choice for Status {
    const WHAT: &'static str = "the status of a notice";
    const ALL: &'static [(&'static str, Self)] = &[("draft", Self::Draft), ("in-force", Self::InForce), ("withdrawn", Self::Withdrawn)];
}

/// Free text at named places.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// The first words of the notice.
    pub introduction: Stated<Text>,
    /// What the controller holds itself to.
    pub principles: Stated<Text>,
    /// Whom and what the notice covers.
    pub scope: Stated<Text>,
    /// What it does not cover.
    pub exclusions: Stated<Text>,
    /// How changes of the notice are made known.
    pub changes: Stated<Text>,
}

/// Security measures (Art. 32), told voluntarily; sorted only if the author sorts them.
#[derive(Clone, Debug, Default)]
pub struct Security {
    /// Measures that are not sorted.
    pub measures: Stated<Vec<Term>>,
    /// How paper is protected.
    pub manual: Stated<Vec<Term>>,
    /// How data in systems is protected.
    pub electronic: Stated<Vec<Term>>,
    /// What binds and teaches those who handle the data.
    pub staff: Stated<Vec<Term>>,
    /// Certificates that the controller holds, as in `ISO/IEC 27001`.
    pub certificates: Stated<Vec<Term>>,
}

/// What a notice says about itself, to be checked against the rest of the file.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Which claim it is.
    pub kind: Spanned<ClaimKind>,
    /// The author's own words for it.
    pub text: Stated<Text>,
}

/// The claims that can be checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimKind {
    /// Data is never sold.
    NeverSold,
    /// No data leaves the EEA.
    NoTransfers,
    /// No data is disclosed.
    NotDisclosed,
    /// Data is for the controller's own use.
    OwnUseOnly,
    /// Nobody can be identified.
    NotIdentifiable,
    /// Nobody is profiled.
    NoProfiling,
    /// Direct marketing rests on consent.
    MarketingOnlyWithConsent,
    /// Data is not combined with other data.
    NeverCombined,
    /// Data comes from the person alone.
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
    /// The rule whose findings are accepted, by its name.
    pub rule: Stated<String>,
    /// Why.
    pub reason: Stated<String>,
    /// Who decided it: a role.
    pub by: Stated<String>,
    /// The last day on which it holds.
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
            announcement: fields.get("announcement"),
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
    /// May be written as a list of its measures.
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
    /// May be written as the word alone, as in `never-sold`.
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

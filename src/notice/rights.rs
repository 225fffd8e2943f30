//! How people use their rights: Art. 12(2)–(6), 13(2)(b)–(d), 15–22.
//!
//! Which rights they have is not stated here but derived (`derive/rights.rs`).

use super::text::Text;
use crate::decode::{Choice, Decode, Decoder, Link, MailAddress, Map, Stated};
use crate::source::tree::{Kind, Node};
use crate::time::Period;

/// How rights are used, and the controller's own words beside them.
#[derive(Clone, Debug)]
pub struct Rights {
    /// Where a request is sent.
    pub requests: Stated<Requests>,
    /// When the controller checks who asks (Art. 12(6)).
    pub identity_check: Stated<IdentityCheck>,
    /// By when people get an answer (Art. 12(3)).
    pub response_time: Stated<Period>,
    /// What form a request must have.
    pub form: Stated<RequestForm>,
    /// What a request costs (Art. 12(5)); `none` if nothing.
    pub fee: Stated<Fee>,
    /// What happens when a request is refused.
    pub refusal: Stated<Text>,
    /// To whom requests and corrections are passed on.
    pub forwarding: Stated<Text>,
    /// Your own words beside a right, by the right's name.
    pub words: Stated<Map<Text>>,
    /// Exceptions that apply here, by the right's name.
    pub limits: Stated<Map<Vec<Text>>>,
    /// How to opt out of direct marketing.
    pub marketing: Stated<Text>,
    /// A right that the notice refuses altogether, and the words for it.
    pub denied: Stated<Map<Text>>,
    /// Rights of national law, but for those that follow from `audience`.
    pub more: Stated<Vec<MoreRight>>,
}

/// Where a request is sent.
#[derive(Clone, Debug)]
pub struct Requests {
    /// An e-mail address.
    pub email: Stated<MailAddress>,
    /// A telephone number, in quotes.
    pub phone: Stated<String>,
    /// A page with a form.
    pub form: Stated<Link>,
    /// Whether a request can be sent to the controller's postal address.
    pub post: Stated<bool>,
    /// More words on it.
    pub text: Stated<Text>,
}

/// When identity is checked (Art. 12(6) allows it on reasonable doubt).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentityCheck {
    /// Only if there is reasonable doubt who asks.
    OnReasonableDoubt,
    /// Every time.
    Always,
    /// By writing from an e-mail address that is known.
    IdentifiableEmail,
}

impl Choice for IdentityCheck {
    const WHAT: &'static str = "when identity is checked";
    const ALL: &'static [(&'static str, Self)] =
        &[("on-reasonable-doubt", Self::OnReasonableDoubt), ("always", Self::Always), ("identifiable-email", Self::IdentifiableEmail)];
}

/// What form a request must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestForm {
    Any,
    Written,
    Signed,
}

impl Choice for RequestForm {
    const WHAT: &'static str = "the form of a request";
    const ALL: &'static [(&'static str, Self)] = &[("any", Self::Any), ("written", Self::Written), ("signed", Self::Signed)];
}

/// What a request costs (Art. 12(5): nothing). That nothing is asked is [`Stated::None`].
#[derive(Clone, Debug)]
pub enum Fee {
    OnceAYear,
    Other(Text),
}

/// A right that the Regulation does not give, such as one of national law.
#[derive(Clone, Debug)]
pub struct MoreRight {
    /// What it is called.
    pub name: Text,
    /// What it gives.
    pub text: Stated<Text>,
}

/// The rights of data subjects, in the order in which a notice tells them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RightKind {
    Access,
    Rectification,
    Erasure,
    Restriction,
    Portability,
    Objection,
    Withdrawal,
    AutomatedDecisions,
    Complaint,
}

impl Choice for RightKind {
    const WHAT: &'static str = "a right";
    const ALL: &'static [(&'static str, Self)] = &[
        ("access", Self::Access),
        ("rectification", Self::Rectification),
        ("erasure", Self::Erasure),
        ("restriction", Self::Restriction),
        ("portability", Self::Portability),
        ("objection", Self::Objection),
        ("withdrawal", Self::Withdrawal),
        ("automated-decisions", Self::AutomatedDecisions),
        ("complaint", Self::Complaint),
    ];
}

impl Rights {
    /// The controller's own words beside a right.
    pub fn words(&self, right: RightKind) -> Option<&Text> {
        self.words.said()?.get(right.name())
    }

    /// The limits of a right that the controller states.
    pub fn limits(&self, right: RightKind) -> &[Text] {
        self.limits.said().and_then(|limits| limits.get(right.name())).map_or(&[], Vec::as_slice)
    }
}

impl Requests {
    /// Whether a request could be sent by any of the ways stated.
    pub fn is_usable(&self) -> bool {
        let mail = self.email.said().is_some_and(MailAddress::is_whole);
        mail || self.phone.is_said() || self.form.is_said() || self.post.said() == Some(&true)
    }
}

impl Decode for Rights {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "how rights are used")?;
        let rights = Rights {
            requests: fields.get("requests"),
            identity_check: fields.get("identity-check"),
            response_time: fields.get("response-time"),
            form: fields.get("form"),
            fee: fields.get("fee"),
            refusal: fields.get("refusal"),
            forwarding: fields.get("forwarding"),
            words: fields.get("words"),
            limits: fields.get("limits"),
            marketing: fields.get("marketing"),
            denied: fields.get("denied"),
            more: fields.get("more"),
        };
        fields.finish();
        Some(rights)
    }
}

impl Decode for Requests {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "where requests are sent, as in `{ email: … }`")?;
        let requests = Requests {
            email: fields.get("email"),
            phone: fields.get("phone"),
            form: fields.get("form"),
            post: fields.get("post"),
            text: fields.get("text"),
        };
        fields.finish();
        Some(requests)
    }
}

impl Decode for Fee {
    /// `none`, `once-a-year` (free once a year only), or a text.
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        match &node.kind {
            Kind::Scalar { text, .. } if &**text == "once-a-year" => Some(Fee::OnceAYear),
            _ => Text::decode(node, decoder).map(Fee::Other),
        }
    }
}

impl Decode for MoreRight {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a further right")?;
        let name = fields.get::<Text>("name");
        let text = fields.get("text");
        fields.finish();
        match name.said() {
            Some(name) => Some(MoreRight { name: name.clone(), text }),
            None if name.is_broken() || decoder.is_mistyped(node, "name") => None,
            None => decoder.wrong(node, "a further right with a `name`"),
        }
    }
}

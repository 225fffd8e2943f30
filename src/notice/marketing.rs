//! What some purposes tell beside the rest: direct marketing, how it reaches people (Art. 13 of Directive 2002/58/EC), and further
//! processing for a purpose that came later than the data (Art. 6(4), 13(3), 14(4)).

use super::one_or_many;
use super::text::{Term, Text};
use crate::decode::{Choice, Decode, Decoder, Stated};
use crate::source::tree::Node;
use crate::source::{Span, Spanned};
use crate::time::Date;

/// How direct marketing reaches people, and what allows it.
#[derive(Clone, Debug)]
pub struct Marketing {
    /// By what messages reach people.
    pub channels: Stated<Vec<Spanned<Channel>>>,
    /// What allows electronic direct marketing.
    pub allowed_by: Stated<AllowedBy>,
    /// How to opt out in each message: a term of the kind `withdrawals`, or a text.
    pub opt_out: Stated<Term>,
}

/// By what a message reaches a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Email,
    Sms,
    App,
    Phone,
    Post,
}

impl Choice for Channel {
    const WHAT: &'static str = "a channel of direct marketing";
    const ALL: &'static [(&'static str, Self)] =
        &[("email", Self::Email), ("sms", Self::Sms), ("app", Self::App), ("phone", Self::Phone), ("post", Self::Post)];
}

impl Channel {
    /// Whether it is electronic mail, which needs consent: a message that is kept until it is fetched (Art. 2(h) of the Directive).
    pub fn is_electronic(self) -> bool {
        matches!(self, Self::Email | Self::Sms | Self::App)
    }
}

/// What allows electronic direct marketing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AllowedBy {
    /// Art. 13(1) of the Directive.
    Consent,
    /// Own similar products to one's own customers: Art. 13(2).
    ExistingCustomers,
    /// To people as representatives of a legal person: Art. 13(5) leaves them to national law.
    BusinessRole,
}

impl Choice for AllowedBy {
    const WHAT: &'static str = "what allows electronic direct marketing";
    const ALL: &'static [(&'static str, Self)] =
        &[("consent", Self::Consent), ("existing-customers", Self::ExistingCustomers), ("business-role", Self::BusinessRole)];
}

/// Processing for a purpose other than those for which the data was collected.
#[derive(Clone, Debug)]
pub struct Further {
    pub span: Span,
    /// When it began or begins.
    pub from: Stated<Date>,
    /// When people were told of it.
    pub told: Stated<Date>,
    /// Why the purpose is compatible with the first ones, or where to read it.
    pub compatibility: Stated<Text>,
}

impl Decode for Marketing {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "how direct marketing reaches people, as in `{ channels: [email] }`")?;
        let marketing = Marketing {
            channels: one_or_many(fields.get("channels")),
            allowed_by: fields.get("allowed-by"),
            opt_out: fields.get("opt-out"),
        };
        fields.finish();
        Some(marketing)
    }
}

impl Decode for Further {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a purpose that came later, as in `{ from: 2027-01-01, told: 2026-12-01 }`")?;
        let further =
            Further { span: node.span, from: fields.get("from"), told: fields.get("told"), compatibility: fields.get("compatibility") };
        fields.finish();
        Some(further)
    }
}

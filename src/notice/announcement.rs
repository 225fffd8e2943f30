//! How people are told of a new version of a notice before it applies. GDPR Art. 13(3) and 14(4); WP260 rev.01, paras. 29 to 31 (not verified).

use super::one_or_many;
use crate::decode::{Choice, Decode, Decoder, Stated};
use crate::source::Spanned;
use crate::source::tree::Node;
use crate::time::Date;

/// The plan for telling people of the next version.
#[derive(Clone, Debug, Default)]
pub struct Announcement {
    /// The day on which people are told, before the version applies.
    pub on: Stated<Date>,
    /// How they are told. What they have to look for themselves tells nobody.
    pub by: Stated<Vec<Spanned<AnnouncementMeans>>>,
}

/// How a change is brought to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnouncementMeans {
    /// An e-mail to each of them.
    Email,
    /// A letter on paper.
    Letter,
    /// A text message.
    TextMessage,
    /// A message within the service or the application.
    Message,
    /// A window that opens before a page can be used.
    PopUp,
    /// A line on the pages that people use.
    Banner,
    /// A word spoken to them, as at a counter.
    InPerson,
}

impl Choice for AnnouncementMeans {
    const WHAT: &'static str = "how people are told of a change";
    const ALL: &'static [(&'static str, Self)] = &[
        ("email", Self::Email),
        ("letter", Self::Letter),
        ("text-message", Self::TextMessage),
        ("message", Self::Message),
        ("pop-up", Self::PopUp),
        ("banner", Self::Banner),
        ("in-person", Self::InPerson),
    ];
}

impl Decode for Announcement {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "a plan for telling people of a change")?;
        let announcement = Announcement { on: fields.get("on"), by: one_or_many(fields.get("by")) };
        fields.finish();
        Some(announcement)
    }
}

//! `security` and `gpc` in `site/site.yaml`: what programs look for under `/.well-known/` on a host.

use crate::decode::{Decode, Decoder, Stated};
use crate::notice::{Language, one_or_many};
use crate::source::Spanned;
use crate::source::tree::Node;
use crate::time::Date;

/// How to report a weakness in the security of the site: RFC 9116.
#[derive(Clone, Debug, Default)]
pub struct SecurityContact {
    /// Where to report, the best way first (2.5.3). It cannot be left out.
    pub contact: Vec<PublicAddress>,
    /// The day from which on this is out of date (2.5.5). It cannot be left out.
    pub expires: Option<Spanned<Date>>,
    /// Keys for writing in secret (2.5.4).
    pub encryption: Stated<Vec<PublicAddress>>,
    /// Where those are thanked who reported something (2.5.1).
    pub acknowledgments: Stated<Vec<PublicAddress>>,
    /// The languages in which reports are understood (2.5.8).
    pub languages: Stated<Vec<Spanned<Language>>>,
    /// What is done with a report (2.5.7).
    pub policy: Stated<Vec<PublicAddress>>,
    /// Work in security (2.5.6).
    pub hiring: Stated<Vec<PublicAddress>>,
}

/// An address on the web, which must be `https`, of mail, or of a telephone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicAddress(pub String);

/// Whether the host takes the Global Privacy Control signal for an objection.
#[derive(Clone, Copy, Debug)]
pub struct GlobalPrivacyControl {
    pub is_respected: bool,
    /// The day on which this was last true.
    pub updated: Date,
}

impl Decode for SecurityContact {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "the settings of `security`")?;
        let contact = one_or_many::<PublicAddress>(fields.get("contact"));
        let expires = fields.get::<Date>("expires");
        let security = SecurityContact {
            contact: contact.items().to_vec(),
            expires: expires.spanned().cloned(),
            encryption: one_or_many(fields.get("encryption")),
            acknowledgments: one_or_many(fields.get("acknowledgments")),
            languages: fields.get("languages"),
            policy: one_or_many(fields.get("policy")),
            hiring: one_or_many(fields.get("hiring")),
        };
        fields.finish();
        needed(
            node,
            decoder,
            "contact",
            contact.is_broken() || !security.contact.is_empty(),
            "where to report, as in `mailto:security@example.com`",
        );
        needed(node, decoder, "expires", expires.is_broken() || expires.is_said(), "the day on which this is out of date, within a year");
        Some(security)
    }
}

impl Decode for GlobalPrivacyControl {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "the settings of `gpc`")?;
        let (respected, updated) = (fields.get::<bool>("respected"), fields.get::<Date>("updated"));
        fields.finish();
        needed(node, decoder, "respected", respected.is_broken() || respected.is_said(), "`true` or `false`");
        needed(node, decoder, "updated", updated.is_broken() || updated.is_said(), "the day on which this was last true");
        Some(GlobalPrivacyControl { is_respected: *respected.said()?, updated: *updated.said()? })
    }
}

/// Reports a key without which the file cannot be written, unless one stands there that cannot be read.
fn needed(node: &Node, decoder: &mut Decoder, key: &'static str, is_there: bool, help: &str) {
    if !is_there && !decoder.is_mistyped(node, key) {
        decoder
            .report("incomplete-settings", node.span, format!("`{key}` is missing"), "cannot be published without it")
            .help(format!("add `{key}`: {help}"));
        decoder.is_partial = true;
    }
}

impl Decode for PublicAddress {
    /// An address that begins with `https:`, `mailto:` or `tel:`.
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = String::decode(node, decoder)?;
        if is_address(&text) {
            return Some(PublicAddress(text));
        }
        decoder
            .report("refused-link", node.span, "not an address for reports", "expected `https:`, `mailto:` or `tel:`")
            .help("write the whole address, as in `mailto:security@example.com`, `https://example.com/security` or `tel:+358-1-234567`");
        None
    }
}

/// Whether a text is an address that may stand in `security.txt`, and keeps to its line.
fn is_address(text: &str) -> bool {
    let rest = ["https://", "mailto:", "tel:"].into_iter().find_map(|scheme| text.strip_prefix(scheme));
    let is_clean = |rest: &str| rest.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '`' | '\\' | '{' | '}'));
    rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '+') && is_clean(rest))
}

//! `site/site.yaml`: what concerns the published site as a whole.

use super::{GlobalPrivacyControl, Redirects, SecurityContact};
use crate::decode::{Decode, Decoder, Link, Stated};
use crate::notice::{Language, Text, one_or_many};
use crate::source::Spanned;
use crate::source::tree::Node;

/// Settings of the site. Everything may be left out.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The address at which the site is published; needed only for links that must be absolute.
    pub base_url: Stated<Link>,
    /// The languages of the front page, the first for `index.html`. Left out, they are those of the first notice.
    pub languages: Stated<Vec<Spanned<Language>>>,
    /// The heading of the front page.
    pub title: Stated<Text>,
    /// A text for the front page.
    pub introduction: Stated<Text>,
    /// Whether the site has a search over all notices; left out, it has one.
    pub search: Stated<bool>,
    /// Old addresses, and what is found there.
    pub redirects: Stated<Redirects>,
    /// How to report a weakness, for `security.txt`.
    pub security: Stated<SecurityContact>,
    /// Whether the host respects Global Privacy Control, for `gpc.json`.
    pub gpc: Stated<GlobalPrivacyControl>,
    /// How strictly the project is judged.
    pub rules: Stated<RuleLevels>,
}

/// Rules by their ids, or topics of rules, or `all`. Which of these there are, only `check` knows.
#[derive(Clone, Debug, Default)]
pub struct RuleLevels {
    /// What breaks these is an error.
    pub deny: Stated<Vec<Spanned<String>>>,
    /// What breaks these is a warning.
    pub warn: Stated<Vec<Spanned<String>>>,
    /// What breaks these is counted and not told.
    pub allow: Stated<Vec<Spanned<String>>>,
}

impl Decode for RuleLevels {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "the levels of rules")?;
        let levels = RuleLevels {
            deny: one_or_many(fields.get("deny")),
            warn: one_or_many(fields.get("warn")),
            allow: one_or_many(fields.get("allow")),
        };
        fields.finish();
        Some(levels)
    }
}

impl Decode for Config {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "the settings of a site")?;
        let config = Config {
            base_url: fields.get("base-url"),
            languages: fields.get("languages"),
            title: fields.get("title"),
            introduction: fields.get("introduction"),
            search: fields.get("search"),
            redirects: fields.get("redirects"),
            security: fields.get("security"),
            gpc: fields.get("gpc"),
            rules: fields.get("rules"),
        };
        fields.finish();
        Some(config)
    }
}

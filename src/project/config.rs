//! `site/site.yaml`: what concerns the published site as a whole.

use crate::decode::{Decode, Decoder, Link, Stated};
use crate::notice::{Language, Text};
use crate::source::Spanned;
use crate::source::tree::Node;

/// Settings of the site. Everything may be left out.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The address at which the site is published; needed only for links that must be absolute.
    pub base_url: Stated<Link>,
    /// The languages of the front page, the first for `index.html`. Left out, they are those of the first notice.
    pub languages: Stated<Vec<Spanned<Language>>>,
    pub title: Stated<Text>,
    /// A text for the front page.
    pub introduction: Stated<Text>,
}

impl Decode for Config {
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let mut fields = decoder.fields(node, "the settings of a site")?;
        let config = Config {
            base_url: fields.get("base-url"),
            languages: fields.get("languages"),
            title: fields.get("title"),
            introduction: fields.get("introduction"),
        };
        fields.finish();
        Some(config)
    }
}

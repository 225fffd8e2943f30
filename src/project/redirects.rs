//! `redirects` in `site/site.yaml`: old addresses, and what is to be found there.

use std::collections::HashSet;

use crate::decode::{Decode, Decoder, Link};
use crate::source::Spanned;
use crate::source::tree::{Kind, Node};

/// The longest path that a system is sure to write.
const LONGEST: usize = 200;

/// Old addresses with where each leads, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Redirects(pub Vec<Redirect>, HashSet<String>);

impl Redirects {
    /// Whether there is a redirect from this old address.
    pub fn has(&self, old: &str) -> bool {
        self.1.contains(old)
    }
}

/// An old address on the site, and where it leads.
#[derive(Clone, Debug)]
pub struct Redirect {
    /// A path without a slash at its ends, as in `old-name/en`.
    pub old: Spanned<String>,
    pub to: Spanned<Destination>,
}

/// Where an old address leads.
#[derive(Clone, Debug)]
pub enum Destination {
    /// A notice of the project, as in `customers`, or one of its languages, as in `customers/en`. Whether it is there is asked later.
    Here(String),
    /// Another site.
    Elsewhere(Link),
}

impl Decode for Redirects {
    /// A mapping from old addresses to notices, as in `{ old-name: customers }`, or to addresses elsewhere.
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let Kind::Mapping(entries) = &node.kind else {
            return decoder.wrong(node, "a mapping from old addresses to notices, as in `{ old-name: customers }`");
        };
        let mut redirects = Vec::with_capacity(entries.len());
        for entry in entries.iter() {
            let old: &str = &entry.key.value;
            if !is_path(old) {
                decoder
                    .report("wrong-type", entry.key.span, "expected an old address on this site", format!("`{}` is not one", shown(old)))
                    .help("write its path without a slash at the ends, as in `old-name` or `old-name/en`: ASCII letters, digits, `-`, `_` and `.`");
                decoder.is_partial = true;
                continue;
            }
            if let Some(to) = decoder.part(&entry.value) {
                redirects.push(Redirect { old: Spanned { value: old.to_owned(), span: entry.key.span }, to });
            }
        }
        let olds = redirects.iter().map(|redirect| redirect.old.value.clone()).collect();
        Some(Redirects(redirects, olds))
    }
}

impl Decode for Destination {
    /// The id of a notice, with a language if need be, or an address that begins with `https:`.
    fn decode(node: &Node, decoder: &mut Decoder) -> Option<Self> {
        let text = String::decode(node, decoder)?;
        if !text.contains(':') {
            return Some(Destination::Here(text));
        }
        let link = Link::decode(node, decoder)?;
        if !link.0.starts_with("https://") {
            decoder
                .report("refused-link", node.span, "an address that anybody on the way can read and change", "expected `https://…`")
                .help("lead readers to an address that begins with `https://`");
            return None;
        }
        Some(Destination::Elsewhere(link))
    }
}

/// Whether a text is a path that stays within a site, and that every system can write and every host can serve as it stands.
fn is_path(text: &str) -> bool {
    let is_part = |part: &str| {
        let is_clean = part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
        is_clean && !part.is_empty() && !part.starts_with('.') && !part.ends_with('.')
    };
    text.len() <= LONGEST && text.split('/').all(is_part)
}

/// A key as a finding can show it.
fn shown(old: &str) -> String {
    old.chars().take(40).map(|c| if crate::decode::is_hidden(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

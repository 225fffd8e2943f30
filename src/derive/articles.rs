//! Whether Article 13 or 14 applies: it depends on where the data comes from.

use crate::notice::{Register, Source};
use crate::source::Span;

/// Which article a register falls under. Both is common; neither means that no source is stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Articles {
    /// Some data is collected from the person (Art. 13).
    pub thirteen: bool,
    /// Some data comes from elsewhere (Art. 14).
    pub fourteen: bool,
}

/// Which articles apply to a register. A register that states no source is taken to fall under Article 13,
/// whose duties Article 14 shares; that no source is stated is for a rule to say.
pub fn articles(register: &Register) -> Articles {
    let mut articles = Articles::default();
    for (_, _, source) in register.sources() {
        match source.kind.said() {
            Some(kind) if kind.is_the_person() => articles.thirteen = true,
            Some(_) => articles.fourteen = true,
            None => {}
        }
    }
    if articles == Articles::default() {
        articles.thirteen = true;
    }
    articles
}

/// The sources that a category of data comes from: those that either of the two names, or else all that name no category.
pub fn sources_of<'a>(register: &'a Register, category: &str) -> Vec<(&'a str, Span, &'a Source)> {
    let names_source = |source: &str| {
        let stated = register.data.said().and_then(|data| data.get(category));
        stated.is_some_and(|category| category.source.items().iter().any(|id| id.as_str() == source))
    };
    let names_category = |source: &Source| source.data.items().iter().any(|id| id.as_str() == category);
    let named: Vec<_> = register.sources().filter(|(id, _, source)| names_source(id) || names_category(source)).collect();
    if !named.is_empty() {
        return named;
    }
    register.sources().filter(|(_, _, source)| source.data.is_not_stated()).collect()
}

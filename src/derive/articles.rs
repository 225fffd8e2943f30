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

/// The sources that a category of data comes from: exactly those that it names itself, or else those that name it and those that name none.
pub fn sources_of<'a>(register: &'a Register, category: &str) -> Vec<(&'a str, Span, &'a Source)> {
    let stated = register.data.said().and_then(|data| data.get(category)).map(|category| &category.source);
    let is_source = |id: &str, source: &Source| match stated.filter(|stated| stated.is_said()) {
        Some(named) => named.items().iter().any(|one| one.as_str() == id),
        None => source.data.is_not_stated() || source.data.items().iter().any(|one| one.as_str() == category),
    };
    register.sources().filter(|(id, _, source)| is_source(id, source)).collect()
}

//! How a provision of the GDPR is named: `gdpr(13).par(1).point('f')` is Art. 13(1)(f); or one of the ePrivacy Directive.
//!
//! It is a name and no more; what a provision demands is in `duties.yaml` and in the rules. National acts are not cited
//! this way, but by their id in `statutes.yaml`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The acts of the Union that speak of what a notice tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// Regulation (EU) 2016/679.
    Gdpr,
    /// Directive 2002/58/EC, as amended by Directive 2009/136/EC.
    Eprivacy,
}

impl Act {
    /// What the act is called for short, before "Art.".
    pub const fn name(self) -> &'static str {
        match self {
            Act::Gdpr => "GDPR",
            Act::Eprivacy => "ePrivacy",
        }
    }

    const fn last_article(self) -> u8 {
        match self {
            Act::Gdpr => 99,
            Act::Eprivacy => 21,
        }
    }
}

/// An article of an act, or a paragraph or point of one.
///
/// The order is that of the text: an article as a whole comes before its paragraphs, a paragraph before its points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Provision {
    pub act: Act,
    pub article: u8,
    pub paragraph: Option<u8>,
    /// A lower-case letter; only where there is a paragraph, since no article has points without one.
    pub point: Option<char>,
}

/// An article of Regulation (EU) 2016/679.
pub const fn gdpr(article: u8) -> Provision {
    Provision { act: Act::Gdpr, article, paragraph: None, point: None }
}

/// An article of Directive 2002/58/EC.
pub const fn eprivacy(article: u8) -> Provision {
    Provision { act: Act::Eprivacy, article, paragraph: None, point: None }
}

impl Provision {
    /// The same article's paragraph, as in `gdpr(13).par(1)`.
    pub const fn par(self, paragraph: u8) -> Provision {
        Provision { paragraph: Some(paragraph), ..self }
    }

    /// The same paragraph's point, as in `gdpr(13).par(1).point('f')`.
    pub const fn point(self, point: char) -> Provision {
        Provision { point: Some(point), ..self }
    }

    /// Whether `other` is this provision or a part of it: Art. 13(1) contains Art. 13(1)(f).
    pub fn contains(self, other: Provision) -> bool {
        self.act == other.act
            && self.article == other.article
            && (self.paragraph.is_none() || self.paragraph == other.paragraph)
            && (self.point.is_none() || self.point == other.point)
    }

    /// The provision without "Art.", as data and links name it: `13(1)(f)`, or `ePrivacy-5(3)`, without a space.
    pub fn number(self) -> String {
        match self.act {
            Act::Gdpr => self.in_act(),
            Act::Eprivacy => format!("{}-{}", self.act.name(), self.in_act()),
        }
    }

    /// The provision as its act numbers it: `13(1)(f)`, `5(3)`.
    pub fn in_act(self) -> String {
        let mut number = self.article.to_string();
        if let Some(paragraph) = self.paragraph {
            number.push_str(&format!("({paragraph})"));
        }
        if let Some(point) = self.point {
            number.push_str(&format!("({point})"));
        }
        number
    }
}

impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self.act {
            Act::Gdpr => write!(f, "Art. {}", self.in_act()),
            Act::Eprivacy => write!(f, "{} Art. {}", self.act.name(), self.in_act()),
        }
    }
}

/// Provisions as one line, such as `GDPR Art. 13(1)(f), 46; ePrivacy Art. 5(3)`. Empty if there are none.
pub fn cited(provisions: &[Provision]) -> String {
    let of_act = |act: Act| {
        let numbers: Vec<_> = provisions.iter().filter(|one| one.act == act).map(|one| one.in_act()).collect();
        (!numbers.is_empty()).then(|| format!("{} Art. {}", act.name(), numbers.join(", ")))
    };
    [Act::Gdpr, Act::Eprivacy].into_iter().filter_map(of_act).collect::<Vec<_>>().join("; ")
}

/// What was read is no provision that there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotAProvision(String);

impl fmt::Display for NotAProvision {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "`{}` is not a provision of the GDPR, such as `13(1)(f)`, or of the ePrivacy Directive, such as `ePrivacy 5(3)`", self.0)
    }
}

impl std::error::Error for NotAProvision {}

impl FromStr for Provision {
    type Err = NotAProvision;

    /// Reads `13(1)(f)`, `13.1.f` and either of them between `Art.` and `GDPR`; after `ePrivacy`, an article of the directive.
    fn from_str(text: &str) -> Result<Provision, NotAProvision> {
        parse(text).ok_or_else(|| NotAProvision(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<Provision> {
    let text = text.trim();
    if let Some(rest) = text.strip_prefix(Act::Eprivacy.name()) {
        return numbered(Act::Eprivacy, rest.strip_prefix('-').unwrap_or(rest).trim());
    }
    let text = text.strip_prefix("GDPR").unwrap_or(text).trim();
    let text = text.strip_suffix("GDPR").unwrap_or(text).trim();
    numbered(Act::Gdpr, text)
}

/// Reads what follows the name of an act.
fn numbered(act: Act, text: &str) -> Option<Provision> {
    let text = text.strip_prefix("Article").or_else(|| text.strip_prefix("Art.")).unwrap_or(text).trim();
    let plain = text.replace(")(", ".").replace('(', ".");
    let plain = plain.strip_suffix(')').unwrap_or(&plain);
    let mut parts = plain.split('.');
    let article = number(parts.next()?).filter(|article| *article <= act.last_article())?;
    let mut provision = Provision { act, ..gdpr(article) };
    if let Some(part) = parts.next() {
        provision = provision.par(number(part)?);
    }
    if let Some(part) = parts.next() {
        provision = provision.point(letter(part)?);
    }
    let is_well_formed = parts.next().is_none() && (text == provision.in_act() || text == plain);
    is_well_formed.then_some(provision)
}

fn number(part: &str) -> Option<u8> {
    let is_plain = part.bytes().all(|byte| byte.is_ascii_digit()) && !part.starts_with('0');
    if is_plain { part.parse().ok() } else { None }
}

fn letter(part: &str) -> Option<char> {
    let mut letters = part.chars();
    let letter = letters.next().filter(char::is_ascii_lowercase)?;
    letters.next().is_none().then_some(letter)
}

impl Serialize for Provision {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.number())
    }
}

impl<'de> Deserialize<'de> for Provision {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Provision, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_provision_is_read_as_people_write_it() {
        let point = gdpr(13).par(1).point('f');
        for text in ["13(1)(f)", "13.1.f", "Art. 13(1)(f)", "Art. 13(1)(f) GDPR", "Article 13(1)(f)", "GDPR Art. 13(1)(f)", " 13(1)(f) "] {
            assert_eq!(text.parse(), Ok(point), "{text}");
        }
        assert_eq!("Art. 30 GDPR".parse(), Ok(gdpr(30)));
        assert_eq!("12(5)".parse(), Ok(gdpr(12).par(5)));
    }

    #[test]
    fn what_is_no_provision_is_refused() {
        for text in [
            "",
            "0",
            "100",
            "13(",
            "13()",
            "13(f)",
            "13(1)f",
            "13(1)(F)",
            "13(1)(ff)",
            "13(1)(f)(2)",
            "13(01)",
            "+13",
            "13.1)",
            "thirteen",
            "ePrivacy 99",
        ] {
            assert!(text.parse::<Provision>().is_err(), "{text}");
        }
    }

    #[test]
    fn provisions_round_trip() {
        for article in 1..=Act::Gdpr.last_article() {
            for provision in [gdpr(article), gdpr(article).par(2), gdpr(article).par(10).point('z')] {
                assert_eq!(provision.to_string().parse(), Ok(provision));
                assert_eq!(provision.number().parse(), Ok(provision));
            }
        }
        for provision in [eprivacy(5), eprivacy(5).par(3), eprivacy(13).par(2)] {
            assert_eq!(provision.to_string().parse(), Ok(provision));
            assert_eq!(provision.number().parse(), Ok(provision));
        }
        assert_eq!(eprivacy(5).par(3).to_string(), "ePrivacy Art. 5(3)");
        assert_eq!(gdpr(13).par(1).point('f').to_string(), "Art. 13(1)(f)");
        let json = serde_json::to_string(&gdpr(13).par(1).point('f')).unwrap();
        assert_eq!(json, r#""13(1)(f)""#);
        assert_eq!(serde_json::from_str::<Provision>(&json).unwrap(), gdpr(13).par(1).point('f'));
    }

    #[test]
    fn provisions_stand_in_the_order_of_the_text() {
        let mut provisions = [gdpr(14), gdpr(13).par(1).point('a'), gdpr(13).par(2), gdpr(13), gdpr(13).par(1)];
        provisions.sort();
        assert_eq!(provisions.map(Provision::number), ["13", "13(1)", "13(1)(a)", "13(2)", "14"]);
    }

    #[test]
    fn a_paragraph_contains_its_points() {
        assert!(gdpr(13).contains(gdpr(13).par(1).point('f')));
        assert!(gdpr(13).par(1).contains(gdpr(13).par(1).point('f')));
        assert!(!gdpr(13).par(1).point('f').contains(gdpr(13).par(1)));
        assert!(!gdpr(13).par(2).contains(gdpr(13).par(1).point('f')));
        assert!(!gdpr(5).contains(eprivacy(5).par(3)));
    }
}

//! In which language a text is written. The door to `whatlang`, which compares the groups of three letters in a text with those of
//! each language; nothing of it reaches the published pages.

use whatlang::{Detector, Lang};

use crate::notice::Language;

/// The languages that notices are written in and that can be told apart. Icelandic, Irish and Maltese cannot.
const KNOWN: &[(Lang, &str)] = &[
    (Lang::Bul, "bg"),
    (Lang::Ces, "cs"),
    (Lang::Dan, "da"),
    (Lang::Deu, "de"),
    (Lang::Ell, "el"),
    (Lang::Eng, "en"),
    (Lang::Spa, "es"),
    (Lang::Est, "et"),
    (Lang::Fin, "fi"),
    (Lang::Fra, "fr"),
    (Lang::Hrv, "hr"),
    (Lang::Hun, "hu"),
    (Lang::Ita, "it"),
    (Lang::Lit, "lt"),
    (Lang::Lav, "lv"),
    (Lang::Nob, "nb"),
    (Lang::Nld, "nl"),
    (Lang::Pol, "pl"),
    (Lang::Por, "pt"),
    (Lang::Ron, "ro"),
    (Lang::Slk, "sk"),
    (Lang::Slv, "sl"),
    (Lang::Swe, "sv"),
];

/// Languages so near each other that a paragraph in the one may well read as the other.
const NEIGHBOURS: &[&[&str]] = &[&["da", "nb", "sv"], &["cs", "sk"], &["hr", "sl"], &["es", "pt"]];

/// Fewer letters say too little: terms look alike in many languages.
const FEWEST_LETTERS: usize = 25;

/// Tells languages apart.
pub(super) struct Reader(Detector);

impl Reader {
    /// A reader who knows these languages.
    pub fn of(languages: &[Language]) -> Reader {
        let known = KNOWN.iter().filter(|(_, code)| languages.iter().any(|language| language.code() == *code));
        Reader(Detector::with_allowlist(known.map(|(lang, _)| *lang).collect()))
    }

    /// Whether a language can be told apart at all.
    pub fn knows(language: Language) -> bool {
        KNOWN.iter().any(|(_, code)| *code == language.code())
    }

    /// Whether two languages are too near each other for a paragraph to tell which it is in.
    pub fn are_neighbours(one: Language, other: Language) -> bool {
        NEIGHBOURS.iter().any(|group| group.contains(&one.code()) && group.contains(&other.code()))
    }

    /// The language of a paragraph; `None` where it is short, or where there is any doubt.
    ///
    /// Only words in small letters are read: a list of companies is in no language, whatever their names look like.
    pub fn language_of(&self, paragraph: &str) -> Option<Language> {
        let words: Vec<_> = paragraph.split_whitespace().filter(|word| word.starts_with(char::is_lowercase)).collect();
        let words = words.join(" ");
        if words.chars().filter(|c| c.is_alphabetic()).count() < FEWEST_LETTERS {
            return None;
        }
        let found = self.0.detect(&words).filter(whatlang::Info::is_reliable)?.lang();
        KNOWN.iter().find(|(lang, _)| *lang == found).and_then(|(_, code)| Language::parse(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_tells_its_language_and_a_name_does_not() {
        let languages: Vec<_> = ["en", "fi", "sv"].into_iter().filter_map(Language::parse).collect();
        let code = |text| Reader::of(&languages).language_of(text).map(Language::code);
        assert_eq!(code("Tietojasi käsitellään sopimuksen perusteella."), Some("fi"));
        assert_eq!(code("Vi behandlar dina uppgifter för att fullgöra avtalet med dig."), Some("sv"));
        assert_eq!(code("We process your data in order to perform our contract with you."), Some("en"));
        assert_eq!(code("Yhteystiedot"), None);
        assert_eq!(code("Esimerkkipalvelut Oy, Esimerkkitukku Oy ja Esimerkkikuljetus Oy, Helsinki"), None);
    }
}

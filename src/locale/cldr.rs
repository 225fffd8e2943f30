//! How a language writes dates, lists and countries, from the Unicode Common Locale Data Repository.

use std::collections::HashMap;

use serde::Deserialize;

use crate::law::CountryCode;
use crate::notice::Language;
use crate::time::Date;

/// The part of a locale's data that notices need. The file names its version and licence.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cldr {
    /// The long form of a date, as in `d. MMMM y`.
    date: String,
    /// The twelve months, in the form that they have within a date.
    months: [String; 12],
    /// The patterns for a list of two, and for the start, the middle and the end of a longer one.
    and: [String; 4],
    /// Instead of the last of them where the next item begins with the sound of the conjunction: "e" instead of "y" in Spanish.
    and_before_i: Option<String>,
    /// How the first day of a month is written, where it is an ordinal: "1er" in French.
    first_day: Option<String>,
    /// The colon, if the language sets it apart as French does.
    colon: Option<String>,
    /// What stands between items that hold commas themselves, if it is no plain semicolon: to a Greek, that is a question mark.
    semicolon: Option<String>,
    regions: HashMap<String, String>,
    /// The names of languages, in lower case where the language writes them so.
    langs: HashMap<String, String>,
}

/// What is wrong with a language's data.
#[derive(Debug)]
pub enum Fault {
    Unreadable(serde_json::Error),
    Holed(&'static str),
}

impl Fault {
    /// The line and column of the mistake, counted from 1.
    pub fn place(&self) -> (usize, usize) {
        match self {
            Fault::Unreadable(error) => (error.line(), error.column()),
            Fault::Holed(_) => (1, 1),
        }
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Fault::Unreadable(error) => error.fmt(f),
            Fault::Holed(words) => f.write_str(words),
        }
    }
}

impl Cldr {
    /// Reads a language's data.
    ///
    /// # Errors
    ///
    /// What is wrong, if it is no data of a language, or would leave a hole in a date or a list.
    pub fn read(text: &str) -> Result<Cldr, Fault> {
        let cldr: Cldr = serde_json::from_str(text).map_err(Fault::Unreadable)?;
        let has = |field: char| cldr.date.contains(field);
        if !(has('d') && has('M') && has('y')) {
            return Err(Fault::Holed("`date` must hold `d`, `MMMM` and `y`"));
        }
        if !cldr.and.iter().chain(&cldr.and_before_i).all(|pattern| pattern.starts_with("{0}") && pattern.ends_with("{1}")) {
            return Err(Fault::Holed("each pattern of `and` must begin with `{0}` and end with `{1}`"));
        }
        Ok(cldr)
    }

    /// A country's name, in the nominative; its code, if the language has no name for it.
    pub fn country(&self, code: CountryCode) -> String {
        self.regions.get(code.as_str()).cloned().unwrap_or_else(|| code.to_string())
    }

    /// A language's name; its code, if this language has no name for it.
    pub fn language(&self, language: Language) -> String {
        self.langs.get(language.code()).cloned().unwrap_or_else(|| language.to_string())
    }

    /// A day in its long form.
    pub fn date(&self, date: Date) -> String {
        let month = self.months.get(date.month().unsigned_abs() as usize - 1).map_or("", String::as_str);
        let mut out = String::new();
        let mut rest = self.date.as_str();
        while let Some(c) = rest.chars().next() {
            let run = rest.len() - rest.trim_start_matches(c).len();
            match c {
                'd' => out.push_str(&self.day(date)),
                'M' => out.push_str(month),
                'y' => out.push_str(&date.year().to_string()),
                '\'' => {
                    let quoted = rest.get(1..).and_then(|rest| rest.split_once('\'')).map_or("", |(quoted, _)| quoted);
                    out.push_str(quoted);
                    rest = rest.get(quoted.len() + 2..).unwrap_or_default();
                    continue;
                }
                _ => out.push_str(rest.get(..run).unwrap_or_default()),
            }
            rest = rest.get(run..).unwrap_or_default();
        }
        out
    }

    fn day(&self, date: Date) -> String {
        let ordinal = self.first_day.clone().filter(|_| date.day() == 1);
        ordinal.unwrap_or_else(|| date.day().to_string())
    }

    /// The text between two items of a list of so many, the last of which reads so: before the last one, or before an earlier one.
    pub fn separators(&self, of: usize, last: &str) -> (String, String) {
        let [two, _, middle, end] = &self.and;
        let before_last = if of == 2 { two } else { end };
        let before_last = self.and_before_i.as_ref().filter(|_| begins_with_i(last)).unwrap_or(before_last);
        (between(middle), between(before_last))
    }

    /// A colon as the language sets it.
    pub fn colon(&self) -> String {
        self.colon.clone().unwrap_or_else(|| ":".to_owned())
    }

    /// The text between two items that hold commas themselves.
    pub fn semicolon(&self) -> String {
        self.semicolon.clone().unwrap_or_else(|| "; ".to_owned())
    }

    /// The text between two items, without regard to what follows.
    pub fn conjunction(&self) -> String {
        between(&self.and[0])
    }
}

fn between(pattern: &str) -> String {
    pattern.strip_prefix("{0}").and_then(|rest| rest.strip_suffix("{1}")).unwrap_or(", ").to_owned()
}

/// Whether a Spanish word begins with the vowel of its conjunction, and not with a diphthong as `hielo` does.
fn begins_with_i(word: &str) -> bool {
    let word = word.trim_start().to_lowercase();
    let rest = word.strip_prefix('h').unwrap_or(&word);
    rest.strip_prefix(['i', 'í']).is_some_and(|rest| !rest.starts_with(['a', 'e', 'o']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::parse_date;

    fn of(language: &str) -> Cldr {
        let file = super::super::LOCALES.get_file(format!("{language}/cldr.json")).and_then(|file| file.contents_utf8());
        Cldr::read(file.expect("the locale's data")).expect("it parses")
    }

    #[test]
    fn dates_are_written_as_the_language_writes_them() {
        let day = parse_date("2026-05-25").expect("a day");
        assert_eq!(of("fi").date(day), "25. toukokuuta 2026");
        assert_eq!(of("en").date(day), "25 May 2026");
        assert_eq!(of("sv").date(day), "25 maj 2026");
    }

    #[test]
    fn lists_and_days_heed_what_a_language_minds() {
        assert_eq!(of("es").separators(2, "identificador"), (", ".to_owned(), " e ".to_owned()));
        assert_eq!(of("es").separators(2, "hielo").1, " y ");
        assert_eq!(of("mt").separators(3, "x").1, ", u ");
        assert_eq!(of("fr").date(parse_date("2026-05-01").expect("a day")), "1er mai 2026");
        assert_eq!(of("hu").date(parse_date("2026-05-01").expect("a day")), "2026. május 1.");
        assert_eq!((of("fr").colon(), of("el").semicolon()), ("\u{A0}:".to_owned(), "· ".to_owned()));
    }

    #[test]
    fn norway_has_a_name_in_every_language() {
        let norway = CountryCode::parse("NO").expect("a code");
        assert_eq!([of("fi").country(norway), of("en").country(norway), of("sv").country(norway)], ["Norja", "Norway", "Norge"]);
    }
}

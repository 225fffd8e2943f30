//! How a language writes dates, lists and countries, from the Unicode Common Locale Data Repository.

use std::collections::HashMap;

use serde::Deserialize;

use crate::law::CountryCode;
use crate::time::Date;

/// The part of a locale's data that notices need. The file names its version and licence.
#[derive(Debug, Deserialize)]
pub struct Cldr {
    /// The long form of a date, as in `d. MMMM y`.
    date: String,
    /// The twelve months, in the form that they have within a date.
    months: Vec<String>,
    /// The patterns for a list of two, and for the start, the middle and the end of a longer one.
    and: [String; 4],
    regions: HashMap<String, String>,
}

impl Cldr {
    /// Reads the data that is compiled in.
    pub fn parse(text: &str) -> Cldr {
        serde_json::from_str(text).expect("our CLDR data parses, which a test holds")
    }

    /// A country's name, in the nominative; its code, if the language has no name for it.
    pub fn country(&self, code: CountryCode) -> String {
        self.regions.get(code.as_str()).cloned().unwrap_or_else(|| code.to_string())
    }

    /// A day in its long form.
    pub fn date(&self, date: Date) -> String {
        let month = self.months.get(date.month().unsigned_abs() as usize - 1).map_or("", String::as_str);
        let mut out = String::new();
        let mut rest = self.date.as_str();
        while let Some(c) = rest.chars().next() {
            let run = rest.len() - rest.trim_start_matches(c).len();
            match c {
                'd' => out.push_str(&date.day().to_string()),
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

    /// The text between two items of a list: before the last of `of`, or before an earlier one.
    pub fn separators(&self, of: usize) -> (String, String) {
        let between = |pattern: &str| pattern.strip_prefix("{0}").and_then(|rest| rest.strip_suffix("{1}")).unwrap_or(", ").to_owned();
        let [two, _, middle, end] = &self.and;
        if of == 2 { (between(two), between(two)) } else { (between(middle), between(end)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::parse_date;

    fn of(language: &str) -> Cldr {
        let file = super::super::LOCALES.get_file(format!("{language}/cldr.json")).and_then(|file| file.contents_utf8());
        Cldr::parse(file.expect("the locale's data"))
    }

    #[test]
    fn dates_are_written_as_the_language_writes_them() {
        let day = parse_date("2026-05-25").expect("a day");
        assert_eq!(of("fi").date(day), "25. toukokuuta 2026");
        assert_eq!(of("en").date(day), "25 May 2026");
        assert_eq!(of("sv").date(day), "25 maj 2026");
    }

    #[test]
    fn norway_has_a_name_in_every_language() {
        let norway = CountryCode::parse("NO").expect("a code");
        assert_eq!([of("fi").country(norway), of("en").country(norway), of("sv").country(norway)], ["Norja", "Norway", "Norge"]);
    }
}

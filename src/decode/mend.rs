//! What an author meant who wrote a thing otherwise than the format wants it, where there is exactly one answer.
//!
//! Nothing here is a guess: whatever two people could read in two ways has no answer, and is left to the author.

use super::distance;
use crate::time::{Date, Period, parse_date};

/// The word that a mistyped one certainly stands for: by the case of its letters or a hyphen, or by one letter within a longer part.
///
/// More than one letter, the first letter and short words are not certain enough: `game` is no slip for `name`, and neither is `shop-b` for `shop-a`.
pub fn slip<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = plainly(word);
    let mut same = None;
    let mut near = Vec::new();
    for candidate in candidates {
        match distance(&plain, candidate) {
            _ if candidate.replace('-', "") == plain.replace('-', "") => same = same.or(Some(candidate)),
            far if far > 4 => {}
            distance => near.push((distance, candidate)),
        }
    }
    if same.is_some() {
        return same;
    }
    near.sort_unstable();
    near.dedup();
    match near.as_slice() {
        [(first, _), (second, _), ..] if first == second => None,
        [(_, candidate), ..] if is_slip_in_parts(&plain, candidate) => Some(candidate),
        _ => None,
    }
}

/// A word in the manner of the format: `Data_Protection Officer` is `data-protection-officer`.
fn plainly(word: &str) -> String {
    word.trim().to_lowercase().replace(['_', ' '], "-")
}

fn is_slip_in_parts(word: &str, candidate: &str) -> bool {
    let (words, candidates): (Vec<_>, Vec<_>) = (word.split('-').collect(), candidate.split('-').collect());
    words.len() == candidates.len() && words.iter().zip(&candidates).all(|(one, other)| one == other || is_slip_of_letters(one, other))
}

/// Whether one letter was left out, doubled, exchanged with its neighbour or hit beside, in a part that is long enough to be known again.
fn is_slip_of_letters(one: &str, other: &str) -> bool {
    let length = one.chars().count().min(other.chars().count());
    let letters = |word: &str| {
        let mut letters: Vec<_> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    let begins_alike = one.chars().next() == other.chars().next();
    let has_digits = one.chars().chain(other.chars()).any(|c| c.is_ascii_digit());
    let enough = if letters(one) == letters(other) || one.chars().count() != other.chars().count() { 4 } else { 8 };
    begins_alike && !has_digits && length >= enough && distance(one, other) == 1
}

/// A day that is not written as ISO 8601 has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    Certain(Date),
    /// Either, by whether the day or the month was put first.
    Ambiguous(Date, Date),
}

/// Reads days as people write them; `None` for what is no day in any way.
///
/// With points the day comes first everywhere; with strokes it comes first in Europe and last in America.
pub fn day(text: &str) -> Option<Day> {
    let text = text.trim();
    let parts: Vec<_> = text.split(['.', '/', '-', ' ', ',']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts.as_slice() else { return basic(text) };
    if let Some(date) = in_words(first, second, third) {
        return Some(Day::Certain(date));
    }
    let is_separated = |by: char| text.chars().all(|c| c.is_ascii_digit() || c == by || c == ' ') && text.matches(by).count() == 2;
    if first.len() == 4 && ['.', '/', '-'].into_iter().any(is_separated) {
        return date(first, second, third).map(Day::Certain);
    }
    if is_separated('.') {
        return date(third, second, first).map(Day::Certain);
    }
    if !is_separated('/') && !is_separated('-') {
        return None;
    }
    match (date(third, second, first), date(third, first, second)) {
        (Some(european), Some(american)) if european != american => Some(Day::Ambiguous(european, american)),
        (european, american) => european.or(american).map(Day::Certain),
    }
}

/// `20261120`, the basic form of ISO 8601.
fn basic(text: &str) -> Option<Day> {
    let is_day = text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit());
    let (year, rest) = text.split_at_checked(4).filter(|_| is_day)?;
    let (month, day) = rest.split_at_checked(2)?;
    date(year, month, day).map(Day::Certain)
}

/// `20 November 2026` and `November 20, 2026`.
fn in_words(first: &str, second: &str, third: &str) -> Option<Date> {
    let month = |word: &str| MONTHS.iter().position(|month| is_month(word, month)).map(|nth| (nth + 1).to_string());
    match (month(first), month(second)) {
        (None, Some(month)) => date(third, &month, first),
        (Some(month), None) => date(third, &month, second),
        _ => None,
    }
}

const MONTHS: &[&str] =
    &["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

fn is_month(word: &str, month: &str) -> bool {
    let word = word.to_lowercase();
    word == month || (word.len() == 3 && month.starts_with(&word)) || (word == "sept" && month == "september")
}

/// A day of a year that notices can be of. Two digits of a year are too few.
fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let is_year = year.len() == 4 && (year.starts_with("19") || year.starts_with("20"));
    let is_short = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if !is_year || !is_short(month) || !is_short(day) {
        return None;
    }
    parse_date(&format!("{year}-{month:0>2}-{day:0>2}"))
}

/// How people and ISO 8601 shorten units. `m` is not among them: it may be minutes or months.
const UNITS: &[(&str, &[&str])] = &[
    ("years", &["y", "yr", "yrs", "year", "years"]),
    ("months", &["mo", "mos", "mon", "month", "months"]),
    ("weeks", &["w", "wk", "wks", "week", "weeks"]),
    ("days", &["d", "day", "days"]),
    ("hours", &["h", "hr", "hrs", "hour", "hours"]),
    ("minutes", &["min", "mins", "minute", "minutes"]),
    ("seconds", &["s", "sec", "secs", "second", "seconds"]),
];

/// Reads a period as in `2y`, `24 mo`, `6 Months` or `P2Y`.
pub fn period(text: &str) -> Option<Period> {
    let text = text.trim();
    if let Some(duration) = text.strip_prefix('P') {
        return iso_period(duration);
    }
    let lower = text.to_lowercase();
    let (amount, unit) = lower.split_at_checked(lower.find(|c: char| !c.is_ascii_digit())?)?;
    let unit = unit.trim_start_matches([' ', '-']).trim_end_matches('.');
    let (unit, _) = UNITS.iter().find(|(_, short)| short.contains(&unit))?;
    shown(amount, unit)
}

/// A duration of ISO 8601 with one unit, without its `P`.
fn iso_period(duration: &str) -> Option<Period> {
    let (amount, unit) = match duration.strip_prefix('T') {
        Some(time) => (time, [('H', "hours"), ('M', "minutes"), ('S', "seconds")].as_slice()),
        None => (duration, [('Y', "years"), ('M', "months"), ('W', "weeks"), ('D', "days")].as_slice()),
    };
    let (_, unit) = unit.iter().find(|(letter, _)| amount.ends_with(*letter))?;
    shown(amount.get(..amount.len().checked_sub(1)?)?, unit)
}

fn shown(amount: &str, unit: &str) -> Option<Period> {
    let is_number = !amount.is_empty() && amount.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| Period::parse(&format!("{amount} {unit}"))).flatten()
}

/// The whole address of a page whose scheme was left out or mistyped.
pub fn web_address(text: &str) -> Option<String> {
    let text = text.trim();
    let host = |rest: &str| rest.starts_with(|c: char| c.is_alphanumeric());
    let is_www = text.strip_prefix("www.").is_some_and(|rest| host(rest) && rest.contains('.'));
    let address = |scheme: &str, rest: &str| format!("{scheme}://{rest}");
    let mended = if is_www {
        Some(address("https", text))
    } else {
        let schemes = [("https:/", "https"), ("http:/", "http"), ("https//", "https"), ("http//", "http"), ("//", "https")];
        schemes.iter().find_map(|(wrong, scheme)| Some(address(scheme, text.strip_prefix(wrong).filter(|rest| host(rest))?)))
    };
    mended.filter(|mended| super::is_web_address(mended))
}

/// An e-mail address that was written as a link, or so that machines should not find it.
pub fn mail_address(text: &str) -> Option<String> {
    let bare = text.trim();
    let bare = bare.strip_prefix("mailto:").unwrap_or(bare).trim_matches(['<', '>']);
    let mut mended = bare.to_owned();
    for at in ["(at)", "[at]", "(a)", "[a]", "(ät)"] {
        mended = replaced_with_blanks(&mended, at, "@");
    }
    for dot in ["(dot)", "[dot]", "(piste)", "(punkt)"] {
        mended = replaced_with_blanks(&mended, dot, ".");
    }
    let is_right = mended != text && super::MailAddress(mended.clone()).is_whole();
    is_right.then_some(mended)
}

/// Replaces a mark together with the blanks around it.
fn replaced_with_blanks(text: &str, mark: &str, with: &str) -> String {
    text.split(mark).map(str::trim).collect::<Vec<_>>().join(with)
}

/// What YAML 1.1 and spreadsheets take for yes and no.
pub fn yes_or_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "true" | "yes" | "on" => Some(true),
        "false" | "no" | "off" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn certain(text: &str) -> Option<String> {
        match day(text) {
            Some(Day::Certain(date)) => Some(date.to_string()),
            _ => None,
        }
    }

    #[test]
    fn a_slip_is_certain_or_none() {
        let keys = ["controller", "created", "contact-person", "name", "data", "email", "shop-a", "customer1", "data-protection-officer"];
        for (word, meant) in [
            ("conroller", "controller"),
            ("contorller", "controller"),
            ("Controller", "controller"),
            ("contact_person", "contact-person"),
            ("contactperson", "contact-person"),
            ("contact-persn", "contact-person"),
            ("data-protecton-oficer", "data-protection-officer"),
            ("emial", "email"),
            ("naem", "name"),
        ] {
            assert_eq!(slip(word, keys), Some(meant), "{word}");
        }
        for word in ["game", "date", "shop-b", "customer2", "ceated2", "contract-person-x", "boller", ""] {
            assert_eq!(slip(word, keys), None, "{word}");
        }
        assert_eq!(slip("emaill", ["emails", "email"]), None, "two are equally near");
    }

    #[test]
    fn days_are_read_where_there_is_one_answer() {
        for text in [
            "20.11.2026",
            "20. 11. 2026",
            "2026/11/20",
            "2026.11.20",
            "20261120",
            "20/11/2026",
            "11/20/2026",
            "20-11-2026",
            "20 November 2026",
            "November 20, 2026",
            "20 nov 2026",
            "Nov. 20 2026",
        ] {
            assert_eq!(certain(text).as_deref(), Some("2026-11-20"), "{text}");
        }
        assert_eq!(certain("2026-1-5").as_deref(), Some("2026-01-05"));
        assert_eq!(certain("5/5/2026").as_deref(), Some("2026-05-05"));
        assert!(matches!(day("11/10/2026"), Some(Day::Ambiguous(..))));
        for text in ["30.2.2026", "20.11.26", "20.11", "2026-11", "soon", "2026-20-11", "1.2/2026", ""] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn periods_are_read_where_there_is_one_answer() {
        for (text, meant) in [
            ("2y", "2 years"),
            ("24 mo", "24 months"),
            ("2Years", "2 years"),
            ("1 Year", "1 year"),
            ("6-months", "6 months"),
            ("P2Y", "2 years"),
            ("P6M", "6 months"),
            ("PT30M", "30 minutes"),
            ("P14D", "14 days"),
            ("30d", "30 days"),
            ("2 yrs.", "2 years"),
        ] {
            assert_eq!(period(text).map(|period| period.to_string()).as_deref(), Some(meant), "{text}");
        }
        for text in ["6m", "0y", "two years", "P1Y6M", "P", "PT", "P-1Y", "2", "y", "2 fortnights", "P6", "Pä"] {
            assert_eq!(period(text), None, "{text}");
        }
    }

    #[test]
    fn addresses_are_made_whole() {
        assert_eq!(web_address("www.esimerkki.example/a").as_deref(), Some("https://www.esimerkki.example/a"));
        assert_eq!(web_address("http:/esimerkki.example").as_deref(), Some("http://esimerkki.example"));
        for text in ["esimerkki", "www.", "www.x", "javascript:alert(1)", "ftp://a.example", "www.a b.example"] {
            assert_eq!(web_address(text), None, "{text}");
        }
        for text in
            ["mailto:dpo@esimerkki.example", "dpo(at)esimerkki.example", "dpo [at] esimerkki [dot] example", "<dpo@esimerkki.example>"]
        {
            assert_eq!(mail_address(text).as_deref(), Some("dpo@esimerkki.example"), "{text}");
        }
        for text in ["dpo at esimerkki.example", "dpo@esimerkki.example", "dpo(at)esimerkki", "a(at)b@c.example", "mailto:"] {
            assert_eq!(mail_address(text), None, "{text}");
        }
    }
}

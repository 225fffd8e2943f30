//! Days and periods, as the law and the format write them.
//!
//! The only door to `jiff`. Nothing here knows what day it is: `today` is always an argument.

use serde::{Serialize, Serializer};

/// A calendar day of the Gregorian calendar.
pub use jiff::civil::Date;

/// Reads an ISO 8601 day such as `2026-11-20`; `None` for anything else, such as a day that no month has.
pub fn parse_date(text: &str) -> Option<Date> {
    let is_iso = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    if is_iso { text.parse().ok() } else { None }
}

/// The day of a Unix time in seconds, in UTC.
///
/// `None` when the clock is outside the years that a [`Date`] can hold.
pub fn day_of(unix_seconds: i64) -> Option<Date> {
    let stamp = jiff::Timestamp::from_second(unix_seconds).ok()?;
    Some(stamp.to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// The day so many months before another; `None` where a [`Date`] cannot hold it.
pub fn months_before(day: Date, months: i32) -> Option<Date> {
    day.checked_sub(jiff::Span::new().try_months(months).ok()?).ok()
}

/// A length of time as people state it: one number and one unit.
///
/// It is deliberately not reduced to days: "6 months" and "180 days" are different promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// How many; at least 1.
    pub amount: u32,
    pub unit: Unit,
}

/// The units of a [`Period`], from the shortest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// How each unit is written, singular and plural, and about how many seconds it lasts.
const UNITS: &[(Unit, &str, &str, u64)] = &[
    (Unit::Second, "second", "seconds", 1),
    (Unit::Minute, "minute", "minutes", 60),
    (Unit::Hour, "hour", "hours", 3_600),
    (Unit::Day, "day", "days", 86_400),
    (Unit::Week, "week", "weeks", 604_800),
    (Unit::Month, "month", "months", 2_629_746),
    (Unit::Year, "year", "years", 31_556_952),
];

impl Period {
    /// Reads `2 years`, `1 month`, `14 days`; `None` for anything else, and for zero.
    pub fn parse(text: &str) -> Option<Period> {
        let (amount, unit) = text.trim().split_once(' ')?;
        let amount = amount.parse().ok().filter(|amount| *amount > 0)?;
        let unit = unit.trim();
        let (unit, ..) = UNITS.iter().find(|(_, one, many, _)| unit == *one || unit == *many)?;
        Some(Period { amount, unit: *unit })
    }

    /// About how many seconds it lasts, for comparing periods of different units; never for a deadline.
    pub fn about_seconds(self) -> u64 {
        let seconds = UNITS.iter().find(|(unit, ..)| *unit == self.unit).map_or(1, |row| row.3);
        u64::from(self.amount).saturating_mul(seconds)
    }

    /// The unit's English name in the singular: the suffix of its messages in the locales.
    pub fn unit_name(self) -> &'static str {
        UNITS.iter().find(|(unit, ..)| *unit == self.unit).map_or("day", |row| row.1)
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let plural = if self.amount == 1 { "" } else { "s" };
        write!(f, "{} {}{plural}", self.amount, self.unit_name())
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_read_as_people_write_them() {
        assert_eq!(Period::parse("1 year"), Some(Period { amount: 1, unit: Unit::Year }));
        assert_eq!(Period::parse("6 months").map(|p| p.to_string()).as_deref(), Some("6 months"));
        for wrong in ["0 years", "years", "six months", "2 fortnights", "-1 day", "99999999999 days"] {
            assert_eq!(Period::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_are_iso_days_that_exist() {
        assert!(parse_date("2024-02-29").is_some());
        for wrong in ["2023-02-29", "1.1.2024", "2024-1-1", "+002024-01-01", ""] {
            assert_eq!(parse_date(wrong), None, "{wrong}");
        }
        assert_eq!(day_of(0), parse_date("1970-01-01"));
    }
}

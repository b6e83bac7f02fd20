//! Days, times of day and the working week.

use std::fmt;

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, SecondsFormat, Timelike, Utc, Weekday};
use serde::{Deserialize, Serialize};

use super::as_text;
use crate::fault::{Fault, shortened};
use crate::value::{Typed, clean};

impl Typed for NaiveDate {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        NaiveDate::parse_from_str(&text, "%Y-%m-%d")
            .or_else(|_| NaiveDate::parse_from_str(&text, "%d %B %Y"))
            .or_else(|_| NaiveDate::parse_from_str(&text, "%d %b %Y"))
            .ok()
            .filter(|date| (1990..=2199).contains(&date.year()))
            .ok_or_else(|| Fault::Unreadable {
                what,
                given: shortened(&text),
                example: "2027-01-21",
            })
    }

    fn show(&self) -> String {
        self.format("%Y-%m-%d").to_string()
    }
}

/// A day as people write it: “1 February 2027”.
pub(crate) fn day_in_full(day: NaiveDate) -> String {
    day.format("%-d %B %Y").to_string()
}

/// `5` and `Feb`, in the first year in which that day is not over.
pub(crate) fn day_of_month(day: &str, month: &str, today: NaiveDate) -> Option<NaiveDate> {
    let digits = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let day: u32 = digits.parse().ok()?;
    let month = month.parse::<chrono::Month>().ok()?.number_from_month();
    // Four years ahead there is a leap day.
    (0..=4)
        .filter_map(|ahead| NaiveDate::from_ymd_opt(today.year() + ahead, month, day))
        .find(|date| *date >= today)
}

impl Typed for DateTime<Utc> {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        DateTime::parse_from_rfc3339(&text)
            .map(|at| at.to_utc())
            .map_err(|_| Fault::Unreadable {
                what,
                given: shortened(&text),
                example: "2027-01-21T10:31:00Z",
            })
    }

    fn show(&self) -> String {
        self.to_rfc3339_opts(SecondsFormat::AutoSi, true)
    }
}

impl<T: Typed> Typed for Option<T> {
    const REFERS: crate::value::Refers = T::REFERS;

    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        if clean(text).is_empty() {
            Ok(None)
        } else {
            T::read(text, what).map(Some)
        }
    }

    fn show(&self) -> String {
        self.as_ref().map(Typed::show).unwrap_or_default()
    }

    fn said(&self) -> String {
        self.as_ref().map(Typed::said).unwrap_or_default()
    }
}

/// A time of day to the minute, 24-hour clock.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("pattern" = r"^[0-2][0-9]:[0-5][0-9]$")))]
pub struct TimeOfDay(NaiveTime);

impl TimeOfDay {
    /// Minutes since midnight.
    pub fn minutes(self) -> u32 {
        self.0.hour() * 60 + self.0.minute()
    }

    /// The time that many minutes later; past midnight it starts again at 00:00.
    pub fn plus(self, minutes: u32) -> Self {
        let total = (self.minutes() + minutes) % (24 * 60);
        Self(NaiveTime::from_num_seconds_from_midnight_opt(total * 60, 0).unwrap_or(self.0))
    }
}

impl Typed for TimeOfDay {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        NaiveTime::parse_from_str(&text, "%H:%M")
            .map(Self)
            .map_err(|_| Fault::Unreadable {
                what,
                given: shortened(&text),
                example: "09:00",
            })
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%H:%M"))
    }
}

impl fmt::Debug for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

as_text!(TimeOfDay: "Time");

pub(super) const DAYS: [(Weekday, &str); 7] = [
    (Weekday::Mon, "Mon"),
    (Weekday::Tue, "Tue"),
    (Weekday::Wed, "Wed"),
    (Weekday::Thu, "Thu"),
    (Weekday::Fri, "Fri"),
    (Weekday::Sat, "Sat"),
    (Weekday::Sun, "Sun"),
];

/// The days of the week on which people work, at least one; written `Mon Tue Wed Thu Fri`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkingDays(Vec<Weekday>);

impl WorkingDays {
    /// Whether people work on this day of the week.
    pub fn contains(&self, day: Weekday) -> bool {
        self.0.contains(&day)
    }

    /// How many days they are.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

impl Typed for WorkingDays {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        let words: Vec<&str> = text
            .split(|c: char| c == ',' || c.is_whitespace())
            .filter(|w| !w.is_empty())
            .collect();
        let known = |word: &&str| DAYS.iter().any(|(_, name)| name.eq_ignore_ascii_case(word));
        if let Some(unknown) = words.iter().find(|w| !known(w)) {
            return Err(Fault::Unreadable {
                what,
                given: shortened(unknown),
                example: "Mon Tue Wed Thu Fri",
            });
        }
        let days: Vec<Weekday> = DAYS
            .iter()
            .filter(|(_, name)| words.iter().any(|w| w.eq_ignore_ascii_case(name)))
            .map(|(d, _)| *d)
            .collect();
        if days.is_empty() {
            Err(Fault::Empty { what })
        } else {
            Ok(Self(days))
        }
    }

    fn show(&self) -> String {
        let names: Vec<&str> = DAYS
            .iter()
            .filter(|(d, _)| self.contains(*d))
            .map(|(_, n)| *n)
            .collect();
        names.join(" ")
    }
}

/// A set of days, in order; written as ISO dates with spaces between.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dates(Vec<NaiveDate>);

impl Dates {
    /// The most days it holds.
    pub const MOST: usize = 200;

    /// Whether the day is in the set.
    pub fn contains(&self, date: NaiveDate) -> bool {
        self.0.binary_search(&date).is_ok()
    }

    /// The days, earliest first.
    pub fn days(&self) -> &[NaiveDate] {
        &self.0
    }
}

impl Typed for Dates {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        let words = text
            .split(|c: char| c == ',' || c == ';' || c.is_whitespace())
            .filter(|w| !w.is_empty());
        let mut days = words.map(|w| NaiveDate::read(w, what)).collect::<Result<Vec<_>, _>>()?;
        days.sort_unstable();
        days.dedup();
        if days.len() > Self::MOST {
            return Err(Fault::TooMany {
                what: "holidays",
                limit: Self::MOST,
            });
        }
        Ok(Self(days))
    }

    fn show(&self) -> String {
        self.0.iter().map(Typed::show).collect::<Vec<_>>().join(" ")
    }
}

as_text!(WorkingDays: "WorkingDays", Dates: "Dates");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_read_as_people_write_them() {
        for text in ["2027-01-21", "21 January 2027", "21 Jan 2027"] {
            assert_eq!(
                NaiveDate::read(text, "Date").map(|d| d.show()),
                Ok("2027-01-21".into()),
                "{text}"
            );
        }
        for text in ["", "2027-02-30", "21.1.27", "0001-01-01", "next week"] {
            assert!(NaiveDate::read(text, "Date").is_err(), "{text:?} must be refused");
        }
    }

    #[test]
    fn a_half_day_from_nine_ends_at_one() {
        let nine = TimeOfDay::read("09:00", "Start").expect("readable");
        assert_eq!(nine.plus(240).to_string(), "13:00");
        assert!(TimeOfDay::read("25:00", "Start").is_err());
    }

    #[test]
    fn the_working_week_needs_a_day() {
        assert_eq!(
            WorkingDays::read("fri, Mon", "Working days").map(|d| d.show()),
            Ok("Mon Fri".into())
        );
        assert_eq!(
            WorkingDays::read(" ", "Working days"),
            Err(Fault::Empty { what: "Working days" })
        );
        assert!(WorkingDays::read("Mon Xyz", "Working days").is_err());
    }
}

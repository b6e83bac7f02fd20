//! A quarter of a fiscal year.

use std::fmt;

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::as_text;
use crate::fault::{Fault, shortened};
use crate::value::{Typed, clean};

/// A quarter, written `Q1 2027`; the year is the calendar year in which the fiscal year starts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("pattern" = r"^Q[1-4] [0-9]{4}$")))]
pub struct Quarter {
    year: i32,
    number: u32,
}

impl Quarter {
    /// The quarter with this number (1 to 4) of this year (1990 to 2199).
    pub fn new(year: i32, number: u32) -> Option<Self> {
        ((1990..=2199).contains(&year) && (1..=4).contains(&number)).then_some(Self { year, number })
    }

    /// The quarter of a calendar fiscal year in which a day lies.
    pub fn of(day: NaiveDate) -> Option<Self> {
        Self::new(day.year(), day.month0() / 3 + 1)
    }

    /// The quarter after this one; the last representable one follows itself.
    pub fn next(self) -> Self {
        let next = if self.number == 4 {
            (self.year + 1, 1)
        } else {
            (self.year, self.number + 1)
        };
        Self::new(next.0, next.1).unwrap_or(self)
    }

    /// The first day, for a fiscal year that starts in the given month (1 to 12).
    pub fn first_day(self, fiscal_year_start: u32) -> NaiveDate {
        let start = NaiveDate::from_ymd_opt(self.year, fiscal_year_start.clamp(1, 12), 1).unwrap_or(NaiveDate::MIN);
        start
            .checked_add_months(Months::new(3 * (self.number - 1)))
            .unwrap_or(NaiveDate::MAX)
    }

    /// The last day, for a fiscal year that starts in the given month (1 to 12).
    pub fn last_day(self, fiscal_year_start: u32) -> NaiveDate {
        let first = self.first_day(fiscal_year_start);
        first
            .checked_add_months(Months::new(3))
            .and_then(|d| d.pred_opt())
            .unwrap_or(first)
    }

    /// As written in prose: “first quarter of 2027”.
    pub fn in_words(self) -> String {
        let ordinal = ["first", "second", "third", "fourth"][(self.number as usize - 1).min(3)];
        format!("{ordinal} quarter of {}", self.year)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Q{} {}", self.number, self.year)
    }
}

impl fmt::Debug for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Typed for Quarter {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        let parts = text.strip_prefix(['Q', 'q']).and_then(|rest| rest.split_once(' '));
        parts
            .and_then(|(number, year)| Self::new(year.trim().parse().ok()?, number.parse().ok()?))
            .ok_or_else(|| Fault::Unreadable {
                what,
                given: shortened(&text),
                example: "Q1 2027",
            })
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

as_text!(Quarter: "Quarter");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_knows_its_days() {
        let q1 = Quarter::read("Q1 2027", "Quarter").expect("readable");
        assert_eq!(q1.first_day(1).show(), "2027-01-01");
        assert_eq!(q1.last_day(1).show(), "2027-03-31");
        assert_eq!(q1.first_day(2).show(), "2027-02-01");
        assert_eq!(q1.next().to_string(), "Q2 2027");
        assert_eq!(
            Quarter::read("Q4 2027", "Quarter").map(|q| q.next().to_string()),
            Ok("Q1 2028".into())
        );
        assert_eq!(q1.in_words(), "first quarter of 2027");
    }

    #[test]
    fn what_is_no_quarter_is_refused() {
        for text in ["", "Q5 2027", "Q0 2027", "Q1", "2027 Q1", "Q1 99999999999"] {
            assert!(Quarter::read(text, "Quarter").is_err(), "{text:?} must be refused");
        }
    }
}

//! Time limits: how long a stage may take.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, shortened};
use crate::value::{Typed, clean};

use super::number::Takes;
use super::{FigureUnit, as_text, choices};

choices! {
    /// What a time limit is counted in.
    LimitUnit {
        /// Minutes inside working hours.
        WorkingMinutes = "working_minutes", "working minutes";
        /// Hours inside working hours.
        WorkingHours = "working_hours", "working hours";
        /// Days on which people work.
        WorkingDays = "working_days", "working days";
        /// Calendar hours.
        Hours = "hours", "hours";
        /// Calendar days.
        Days = "days", "days";
    }
}

/// A time limit such as “4 working hours”: a count of at least 1 and a unit.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Limit {
    count: u32,
    unit: LimitUnit,
}

impl Limit {
    /// The most of any unit.
    pub const MOST: u32 = 2_000;

    /// A limit of that many (1 to 2,000) of the unit.
    pub fn new(count: u32, unit: LimitUnit) -> Option<Self> {
        (1..=Self::MOST).contains(&count).then_some(Self { count, unit })
    }

    /// How many of its unit.
    pub fn count(self) -> u32 {
        self.count
    }

    /// What it is counted in.
    pub fn unit(self) -> LimitUnit {
        self.unit
    }

    /// The moment at this share of the limit, in its own unit: 200% of 4 working hours is “8 hours”, as said in a
    /// sentence that has named the unit before.
    pub fn at_percent(self, percent: u32) -> String {
        let hundredths = u64::from(self.count) * u64::from(percent);
        let (whole, rest) = (hundredths / 100, hundredths % 100);
        let number = if rest == 0 {
            whole.to_string()
        } else {
            format!("{whole}.{}", format!("{rest:02}").trim_end_matches('0'))
        };
        let unit = match self.unit {
            LimitUnit::WorkingMinutes => "minute",
            LimitUnit::WorkingHours | LimitUnit::Hours => "hour",
            LimitUnit::WorkingDays | LimitUnit::Days => "day",
        };
        if number == "1" {
            format!("1 {unit}")
        } else {
            format!("{number} {unit}s")
        }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = self.unit.label();
        let unit = if self.count == 1 {
            unit.trim_end_matches('s')
        } else {
            unit
        };
        write!(f, "{} {unit}", self.count)
    }
}

impl fmt::Debug for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Typed for Limit {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        const TAKES: Takes = Takes {
            unit: Some(FigureUnit::Count),
            range: [1, Limit::MOST as i64],
            example: "“4 working hours” or “10 days”",
        };
        let given = clean(text);
        let text = given.to_lowercase();
        let unreadable = || Fault::Unreadable {
            what,
            given: shortened(&given),
            example: TAKES.example,
        };
        let digits = text.rfind(|c: char| c.is_ascii_digit()).map_or(0, |at| at + 1);
        let (count, unit) = text.split_at(digits);
        let count = TAKES.read_whole(count, what).map_err(|fault| match fault {
            Fault::Unreadable { .. } => unreadable(),
            other => other,
        })?;
        let unit = match unit.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["working" | "business", u] if u.starts_with("min") => LimitUnit::WorkingMinutes,
            ["working" | "business", "h" | "hour" | "hours"] | ["wh"] => LimitUnit::WorkingHours,
            ["working" | "business", "d" | "day" | "days"] | ["wd"] => LimitUnit::WorkingDays,
            ["min" | "mins" | "minute" | "minutes"] => LimitUnit::WorkingMinutes,
            ["h" | "hour" | "hours"] => LimitUnit::Hours,
            ["d" | "day" | "days"] => LimitUnit::Days,
            _ => return Err(unreadable()),
        };
        Ok(Self { count, unit })
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

as_text!(Limit: "Time limit");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_read_as_people_write_them_and_show_one_way() {
        let cases = [
            ("4 working hours", "4 working hours"),
            ("1 business hour", "1 working hour"),
            ("2 Business Days", "2 working days"),
            ("10 working days", "10 working days"),
            ("180 days", "180 days"),
            ("24h", "24 hours"),
            ("30 working minutes", "30 working minutes"),
        ];
        for (given, shown) in cases {
            assert_eq!(
                Limit::read(given, "Time limit").map(|l| l.to_string()),
                Ok(shown.into()),
                "{given}"
            );
            assert_eq!(
                Limit::read(shown, "Time limit").map(|l| l.to_string()),
                Ok(shown.into()),
                "{shown}"
            );
        }
    }

    #[test]
    fn what_is_no_limit_is_refused() {
        for text in ["", "soon", "4", "-4 hours", "0 hours", "99999999999 days", "4 parsecs"] {
            assert!(Limit::read(text, "Time limit").is_err(), "{text:?} must be refused");
        }
    }

    #[test]
    fn a_share_of_a_limit_is_said_in_its_unit() {
        let four = Limit::new(4, LimitUnit::WorkingHours).expect("in range");
        assert_eq!(four.at_percent(200), "8 hours");
        assert_eq!(four.at_percent(50), "2 hours");
        assert_eq!(four.at_percent(25), "1 hour");
        let five = Limit::new(5, LimitUnit::WorkingDays).expect("in range");
        assert_eq!(five.at_percent(50), "2.5 days");
    }
}

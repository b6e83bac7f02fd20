//! How long a step of the funnel takes: `20 days`, `5-20-60 days`, `1.5 months`, or shares by month as `60/30/10`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, shortened};
use crate::value::number::{Takes, without};
use crate::value::{Figure, FigureUnit, Typed, as_text, clean, parts, rising};

/// Days of a month on average: 365.25 days over twelve months.
const DAYS_A_MONTH: f64 = 365.25 / 12.0;

/// The most months a lag may be.
const MOST_MONTHS: i64 = 24;

/// Points at which a range is looked at to spread it over months; even ones, so that the same range gives the same shares.
const POINTS: u32 = 600;

/// The time from one stage to the next as a distribution.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lag(Known);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Known {
    /// Low, likely and high in hundredths of the unit; all three alike for a single one.
    Time([i64; 3], Unit),
    /// Shares of the same month, the next one and so on, in per cent; together 100.
    ByMonth(Vec<u8>),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Unit {
    Days,
    Weeks,
    Months,
}

/// The shortest a lag can be: whole months of the calendar, and days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shortest {
    /// Months of the calendar.
    pub months: u32,
    /// Days on top of them, rounded up.
    pub days: u32,
}

impl Lag {
    /// Which part is through in the same month, in the next one and so on; together 1.
    ///
    /// A record comes at any time of its month alike, so of those that take 10 days of a month of 30 a third is through in
    /// the next month.
    pub fn by_month(&self) -> Vec<f64> {
        match &self.0 {
            Known::ByMonth(shares) => shares.iter().map(|share| f64::from(*share) / 100.0).collect(),
            Known::Time([low, likely, high], unit) => {
                let [low, likely, high] = [low, likely, high].map(|time| unit.months(*time));
                let mut shares = Vec::new();
                if low < high {
                    for point in 0..POINTS {
                        let at = (f64::from(point) + 0.5) / f64::from(POINTS);
                        spread(
                            &mut shares,
                            triangular([low, likely, high], at),
                            1.0 / f64::from(POINTS),
                        );
                    }
                } else {
                    spread(&mut shares, likely, 1.0);
                }
                shares
            }
        }
    }

    /// The shortest time it can take.
    pub fn shortest(&self) -> Shortest {
        match &self.0 {
            Known::ByMonth(shares) => Shortest {
                months: shares.iter().take_while(|share| **share == 0).map(|_| 1).sum(),
                days: 0,
            },
            Known::Time([low, ..], Unit::Months) if low % 100 == 0 => Shortest {
                months: u32::try_from(low / 100).unwrap_or_default(),
                days: 0,
            },
            Known::Time([low, ..], unit) => Shortest {
                months: 0,
                days: super::rounded_up(unit.months(*low) * DAYS_A_MONTH)
                    .try_into()
                    .unwrap_or_default(),
            },
        }
    }
}

impl Unit {
    /// Hundredths of the unit in months.
    #[expect(
        clippy::cast_precision_loss,
        reason = "a lag is at most some thousands of hundredths"
    )]
    fn months(self, hundredths: i64) -> f64 {
        let time = hundredths as f64 / 100.0;
        match self {
            Unit::Days => time / DAYS_A_MONTH,
            Unit::Weeks => time * 7.0 / DAYS_A_MONTH,
            Unit::Months => time,
        }
    }

    fn word(self, one: bool) -> &'static str {
        match (self, one) {
            (Unit::Days, true) => "day",
            (Unit::Days, false) => "days",
            (Unit::Weeks, true) => "week",
            (Unit::Weeks, false) => "weeks",
            (Unit::Months, true) => "month",
            (Unit::Months, false) => "months",
        }
    }
}

/// Adds a share that takes so many months to the two months it ends in.
fn spread(shares: &mut Vec<f64>, months: f64, share: f64) {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a lag lies between none and some dozens of months"
    )]
    let first = months.floor() as usize;
    let later = months - months.floor();
    if shares.len() < first + 2 {
        shares.resize(first + 2, 0.0);
    }
    shares[first] += share * (1.0 - later);
    shares[first + 1] += share * later;
    if shares.last() == Some(&0.0) {
        shares.pop();
    }
}

/// The value below which that part of a triangular distribution lies.
pub(crate) fn triangular([low, likely, high]: [f64; 3], part: f64) -> f64 {
    let width = high - low;
    if width <= 0.0 {
        return likely;
    }
    let peak = (likely - low) / width;
    if part < peak {
        low + (part * width * (likely - low)).sqrt()
    } else {
        high - ((1.0 - part) * width * (high - likely)).sqrt()
    }
}

impl fmt::Display for Lag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Known::ByMonth(shares) => {
                let shares: Vec<String> = shares.iter().map(ToString::to_string).collect();
                // One share alone would read back as a number of days.
                let more = if shares.len() == 1 { "/0" } else { "" };
                write!(f, "{}{more} by month", shares.join("/"))
            }
            Known::Time([low, likely, high], unit) => {
                let number =
                    |time: i64| Figure::new(time, FigureUnit::Count).map_or_else(String::new, |time| time.to_string());
                if low == high {
                    write!(f, "{} {}", number(*likely), unit.word(*likely == 100))
                } else {
                    let [low, likely, high] = [low, likely, high].map(|time| number(*time));
                    write!(f, "{low}–{likely}–{high} {}", unit.word(false))
                }
            }
        }
    }
}

impl fmt::Debug for Lag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Typed for Lag {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        const TAKES: Takes = Takes {
            unit: Some(FigureUnit::Count),
            range: [0, 10_000],
            example: "20 days, “5-20-60 days”, 1.5 months, or “60/30/10” for the same month, the next and the one after",
        };
        let given = clean(text);
        let text = given.to_lowercase();
        let unreadable = || Fault::Unreadable {
            what,
            given: shortened(&given),
            example: TAKES.example,
        };
        let out = || Fault::OutOfRange {
            what,
            low: 0,
            high: MOST_MONTHS,
        };
        if text.contains('/') {
            return by_month(&text).ok_or_else(unreadable);
        }
        let units = [
            (Unit::Days, ["days", "day", "d"]),
            (Unit::Weeks, ["weeks", "week", "w"]),
            (Unit::Months, ["months", "month", "m"]),
        ];
        let mut named = units.iter().map(|(unit, words)| (*unit, without(&text, words)));
        let typed = named.find(|(_, times)| times.len() < text.len());
        let (unit, times) = typed.unwrap_or((Unit::Days, &text));
        let one = |text: &str| match TAKES.read(text, what) {
            Ok(time) => Ok(time.hundredths()),
            Err(Fault::OutOfRange { .. }) => Err(out()),
            Err(Fault::Unreadable { .. }) => Err(unreadable()),
            Err(other) => Err(other),
        };
        let range = match (one(times), parts(times).as_slice()) {
            (Ok(time), _) => [time; 3],
            (Err(Fault::Unreadable { .. }), [low, likely, high]) if !low.is_empty() => {
                [one(low)?, one(likely)?, one(high)?]
            }
            (Err(fault), _) => return Err(fault),
        };
        rising(&range)?;
        #[expect(clippy::cast_precision_loss, reason = "a small whole number")]
        if unit.months(range[2]) > MOST_MONTHS as f64 {
            return Err(out());
        }
        Ok(Self(Known::Time(range, unit)))
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

/// Shares by month; together 100.
fn by_month(text: &str) -> Option<Lag> {
    let shares = text.trim_end_matches("by month").trim().split('/');
    let shares: Option<Vec<u8>> = shares
        .map(|share| share.trim().trim_end_matches('%').trim().parse().ok())
        .collect();
    let mut shares = shares?;
    while shares.last() == Some(&0) {
        shares.pop();
    }
    let together: u32 = shares.iter().map(|share| u32::from(*share)).sum();
    let months = i64::try_from(shares.len()).unwrap_or(i64::MAX) - 1;
    (together == 100 && months <= MOST_MONTHS).then_some(Lag(Known::ByMonth(shares)))
}

as_text!(Lag: "Lag");

#[cfg(test)]
mod tests {
    use super::*;

    fn lag(text: &str) -> Lag {
        Lag::read(text, "Lag").unwrap_or_else(|fault| panic!("{text}: {fault}"))
    }

    #[test]
    fn lags_read_as_people_type_them_and_show_one_way() {
        for (given, shown) in [
            ("20 days", "20 days"),
            ("20", "20 days"),
            ("1 D", "1 day"),
            ("2 weeks", "2 weeks"),
            ("1.5 months", "1.5 months"),
            ("5-20-60 days", "5–20–60 days"),
            ("60/30/10", "60/30/10 by month"),
            ("60% / 30% / 10% by month", "60/30/10 by month"),
            ("100/0", "100/0 by month"),
        ] {
            assert_eq!(lag(given).show(), shown, "{given}");
            assert_eq!(lag(shown).show(), shown, "{shown}");
        }
        for text in [
            "",
            "soon",
            "-3 days",
            "60/30",
            "60/50",
            "9-4-20 days",
            "900 months",
            "5-6 days",
        ] {
            assert!(Lag::read(text, "Lag").is_err(), "{text:?} must be refused");
        }
    }

    #[test]
    fn months_of_a_lag_add_up_to_one_and_keep_its_mean() {
        for (text, mean) in [
            ("1 month", 1.0),
            ("1.5 months", 1.5),
            ("0-1-3 months", 4.0 / 3.0),
            ("60/30/10", 0.5),
        ] {
            let shares = lag(text).by_month();
            assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{text}: {shares:?}");
            let months = shares.iter().enumerate();
            let got: f64 = months.map(|(month, share)| share * month as f64).sum();
            assert!((got - mean).abs() < 1e-3, "{text}: {got}");
        }
        assert_eq!(lag("1 month").by_month(), [0.0, 1.0]);
        assert_eq!(lag("0 days").by_month(), [1.0]);
    }

    #[test]
    fn the_shortest_lag_is_counted_in_what_was_typed() {
        let of = |text: &str| {
            let Shortest { months, days } = lag(text).shortest();
            (months, days)
        };
        assert_eq!(of("5-20-60 days"), (0, 5));
        assert_eq!(of("2 months"), (2, 0));
        assert_eq!(of("0/40/60"), (1, 0));
        assert_eq!(of("2 weeks"), (0, 14));
    }
}

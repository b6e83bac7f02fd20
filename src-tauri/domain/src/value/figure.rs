//! Figures: counts, shares, money and durations that people type, kept exactly.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, shortened};
use crate::value::{Typed, clean};

use super::number::{Takes, without};
use super::{as_text, choices};

choices! {
    /// What a figure counts.
    FigureUnit {
        /// Things.
        Count = "count", "count";
        /// Of 100.
        Percent = "percent", "%";
        /// The workspace's currency.
        Money = "money", "money";
        /// Hours.
        Hours = "hours", "hours";
        /// Days.
        Days = "days", "days";
    }
}

/// An exact figure with its unit, never negative. Money is kept in minor units (hundredths of the currency's unit).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figure {
    hundredths: i64,
    unit: FigureUnit,
}

/// The most hundredths a figure holds.
const MOST: i64 = 1_000_000_000_000_000;

impl Figure {
    /// A figure of that many hundredths of its unit; none if negative or beyond 10^15.
    pub fn new(hundredths: i64, unit: FigureUnit) -> Option<Self> {
        (0..=MOST).contains(&hundredths).then_some(Self { hundredths, unit })
    }

    /// A share, 0 to 1, to a tenth of a per cent: as a plan shows it. A half goes up.
    pub fn tenths_of_percent(share: f64) -> Option<Self> {
        #[expect(clippy::cast_possible_truncation, reason = "held within what a figure holds")]
        let tenths = (share * 1_000.0).round().clamp(-1.0, 1e14) as i64;
        Self::new(tenths * 10, FigureUnit::Percent)
    }

    /// So many things.
    pub fn count(count: u32) -> Self {
        Self {
            hundredths: i64::from(count) * 100,
            unit: FigureUnit::Count,
        }
    }

    /// The value in hundredths of the unit; for money these are the minor units.
    pub fn hundredths(self) -> i64 {
        self.hundredths
    }

    /// The value in its unit.
    #[expect(
        clippy::cast_precision_loss,
        reason = "figures stay below 10^15 hundredths, which a float holds exactly"
    )]
    pub fn value(self) -> f64 {
        self.hundredths as f64 / 100.0
    }

    /// What it counts.
    pub fn unit(self) -> FigureUnit {
        self.unit
    }

    /// As printed and shown, with the currency's code before money: “70%”, “107”, “USD 4,494,000”.
    pub fn with_currency(self, currency: &Currency) -> String {
        if self.unit == FigureUnit::Money {
            format!("{currency} {}", self.number())
        } else {
            self.to_string()
        }
    }

    fn number(self) -> String {
        let digits = (self.hundredths / 100).to_string();
        let mut grouped = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        match (self.hundredths % 100, self.unit) {
            (0, _) => grouped,
            (rest, FigureUnit::Money) => format!("{grouped}.{rest:02}"),
            (rest, _) => format!("{grouped}.{}", format!("{rest:02}").trim_end_matches('0')),
        }
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number();
        match self.unit {
            FigureUnit::Count => f.write_str(&number),
            FigureUnit::Percent => write!(f, "{number}%"),
            FigureUnit::Money => write!(f, "money {number}"),
            FigureUnit::Hours if number == "1" => f.write_str("1 hour"),
            FigureUnit::Hours => write!(f, "{number} hours"),
            FigureUnit::Days if number == "1" => f.write_str("1 day"),
            FigureUnit::Days => write!(f, "{number} days"),
        }
    }
}

impl fmt::Debug for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Typed for Figure {
    /// Reads `70%`, `107`, `1,234.5`, `4.5m`, `€50k`, `USD 9,800.00`, `money 12`, `36 days`.
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        const TAKES: Takes = Takes {
            unit: None,
            range: [0, MOST / 100],
            example: "70%, 107, $4.5m or 36 days",
        };
        TAKES.read(text, what)
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

as_text!(Figure: "Figure");

/// An ISO 4217 currency code, three capital letters.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(extend("pattern" = r"^[A-Z]{3}$")))]
pub struct Currency(String);

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Typed for Currency {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let code = clean(text).to_uppercase();
        if code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) {
            Ok(Self(code))
        } else {
            Err(Fault::Unreadable {
                what,
                given: shortened(text),
                example: "EUR or USD",
            })
        }
    }

    fn show(&self) -> String {
        self.0.clone()
    }
}

as_text!(Currency: "Currency");

macro_rules! counts {
    ($($(#[$doc:meta])* $name:ident: $low:literal..=$high:literal $unit:ident $words:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(try_from = "u32", into = "u32")]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "number"))]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(extend("minimum" = $low, "maximum" = $high))
        )]
        pub struct $name(u32);

        impl $name {
            /// The number itself.
            pub fn get(self) -> u32 {
                self.0
            }
        }

        impl Typed for $name {
            fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
                const TAKES: Takes = Takes {
                    unit: Some(FigureUnit::$unit),
                    range: [$low, $high],
                    example: "a whole number",
                };
                TAKES.read_whole(without(text, $words), what).map(Self)
            }

            fn show(&self) -> String {
                self.0.to_string()
            }
        }

        impl TryFrom<u32> for $name {
            type Error = Fault;

            fn try_from(number: u32) -> Result<Self, Fault> {
                if ($low..=$high).contains(&number) {
                    Ok(Self(number))
                } else {
                    Err(Fault::OutOfRange { what: stringify!($name), low: $low, high: $high })
                }
            }
        }

        impl From<$name> for u32 {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    )+};
}

counts! {
    /// A number of things, 0 to 10,000.
    Count: 0..=10_000 Count &[];
    /// A number of days, 1 to 3,650.
    Days: 1..=3_650 Days &[];
    /// Minutes of a block or meeting, 1 to 720.
    Minutes: 1..=720 Count &["minutes", "minute", "mins", "min", "m"];
    /// An answer between its two anchors, 1 to 5.
    Score: 1..=5 Count &[];
    /// How much something weighs among all, in per cent, 0 to 100.
    Weight: 0..=100 Percent &[];
    /// A share of a limit in per cent, 1 to 1,000.
    Percent: 1..=1_000 Percent &[];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_read_as_people_type_them_and_show_one_way() {
        let cases = [
            ("70%", "70%"),
            ("107", "107"),
            ("1,234.5", "1,234.5"),
            ("1 200", "1,200"),
            ("4.5m", "4,500,000"),
            ("€50k", "money 50,000"),
            ("USD 9,800.00", "money 9,800"),
            ("money 12.50", "money 12.50"),
            ("36 days", "36 days"),
            ("0", "0"),
            ("1 hour", "1 hour"),
        ];
        for (given, shown) in cases {
            assert_eq!(
                Figure::read(given, "Target").map(|f| f.to_string()),
                Ok(shown.into()),
                "{given}"
            );
            assert_eq!(
                Figure::read(shown, "Target").map(|f| f.to_string()),
                Ok(shown.into()),
                "{shown}"
            );
        }
    }

    #[test]
    fn what_is_no_figure_is_refused() {
        for text in [
            "",
            "abc",
            "1,2",
            "12.345",
            "1e9",
            "--5",
            "%",
            "99999999999999999999",
            "five",
        ] {
            assert!(Figure::read(text, "Target").is_err(), "{text:?} must be refused");
        }
        for text in ["-5", "−70%", "-$4,000", "$-4,000"] {
            assert_eq!(
                Figure::read(text, "Target"),
                Err(Fault::Negative { what: "Target" }),
                "{text}"
            );
        }
    }

    #[test]
    fn whole_numbers_read_as_people_type_them() {
        for (given, number) in [
            ("12", 12),
            ("1 200", 1_200),
            ("1,200", 1_200),
            ("5k", 5_000),
            ("7.0", 7),
        ] {
            assert_eq!(Count::read(given, "SQOs").map(Count::get), Ok(number), "{given}");
        }
        for given in ["30", "30 min", "30m", "30 minutes"] {
            assert_eq!(Minutes::read(given, "Minutes").map(Minutes::get), Ok(30), "{given}");
        }
        assert_eq!(Weight::read("80 %", "Weight").map(Weight::get), Ok(80));
        assert_eq!(Days::read("90 days", "Days").map(Days::get), Ok(90));
        let out = Fault::OutOfRange {
            what: "SQOs",
            low: 0,
            high: 10_000,
        };
        for given in ["10001", "11k", "1m", "99999999999999999999"] {
            assert_eq!(Count::read(given, "SQOs"), Err(out.clone()), "{given}");
        }
        for given in ["", "k", "five", "1.5", "1,2", "€50", "1e9", "80%", "5 hours"] {
            let refused = Count::read(given, "SQOs");
            assert!(matches!(refused, Err(Fault::Unreadable { .. })), "{given}: {refused:?}");
        }
        assert_eq!(Count::read("-5", "SQOs"), Err(Fault::Negative { what: "SQOs" }));
    }

    #[test]
    fn money_is_shown_with_its_currency() {
        let figure = Figure::read("$4,494,000", "Target").expect("readable");
        let currency = Currency::read("usd", "Currency").expect("readable");
        assert_eq!(figure.with_currency(&currency), "USD 4,494,000");
        assert_eq!(figure.hundredths(), 449_400_000);
    }
}

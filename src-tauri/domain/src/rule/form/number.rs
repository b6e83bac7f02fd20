//! Numbers of rules: exact decimals with four places, and the unit they are counted in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An exact decimal with at most four places, between minus and plus one million million.
///
/// Rules compare and add; neither may depend on how a machine rounds, so there are no floating-point numbers here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Number(i64);

/// The text is no number, or one that is too large or too fine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a number of at most twelve digits with at most four behind the point")]
pub struct NotANumber;

impl Number {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The parts that one is divided into.
    pub const SCALE: i64 = 10_000;
    /// The largest whole number.
    pub const MOST: i64 = 1_000_000_000_000;

    /// A whole number; none beyond [`Number::MOST`] on either side of zero.
    pub fn whole(number: i64) -> Option<Self> {
        (-Self::MOST..=Self::MOST)
            .contains(&number)
            .then_some(Self(number * Self::SCALE))
    }

    /// Ten-thousandths.
    pub fn parts(self) -> i64 {
        self.0
    }

    /// A number of ten-thousandths, held within the limits.
    pub fn from_parts(parts: i64) -> Self {
        let most = Self::MOST * Self::SCALE;
        Self(parts.clamp(-most, most))
    }

    /// The sum, held within the limits.
    pub fn plus(self, other: Self) -> Self {
        Self::from_parts(self.0.saturating_add(other.0))
    }

    /// The number halved that many times; what is finer than a ten-thousandth is dropped.
    pub fn halved(self, times: u32) -> Self {
        if times >= 63 {
            Self(0)
        } else {
            Self(self.0 / (1 << times))
        }
    }

    /// The nearest number to a decimal as programs write it, such as `0.123456` or `1.5e3`.
    pub fn nearest(text: &str) -> Option<Self> {
        if let Ok(exact) = text.parse() {
            return Some(exact);
        }
        let number: f64 = text.parse().ok()?;
        let scaled = (number * 10_000.0).round();
        #[expect(
            clippy::cast_precision_loss,
            reason = "the limit is a round number that a float holds exactly"
        )]
        let most = (Self::MOST * Self::SCALE) as f64;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "it was rounded, and lies within the limits"
        )]
        (scaled.abs() <= most).then_some(Self(scaled as i64))
    }
}

impl FromStr for Number {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let plain =
            |part: &str, most| !part.is_empty() && part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit());
        let fraction = fraction.trim_end_matches('0');
        if !plain(whole, 13) || !(fraction.is_empty() || plain(fraction, 4)) || digits.ends_with('.') {
            return Err(NotANumber);
        }
        let parts: i64 = format!("{whole}{fraction:0<4}").parse().map_err(|_| NotANumber)?;
        if parts > Self::MOST * Self::SCALE {
            return Err(NotANumber);
        }
        Ok(Self(if negative { -parts } else { parts }))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (whole, rest) = (self.0.abs() / Self::SCALE, self.0.abs() % Self::SCALE);
        let fraction = format!("{rest:04}");
        match fraction.trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}"),
            fraction => write!(f, "{sign}{whole}.{fraction}"),
        }
    }
}

impl TryFrom<String> for Number {
    type Error = NotANumber;

    fn try_from(text: String) -> Result<Self, NotANumber> {
        text.parse()
    }
}

impl From<Number> for String {
    fn from(number: Number) -> Self {
        number.to_string()
    }
}

/// What a number counts; a number without a unit counts in its field's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
pub enum Measure {
    /// Hundredths: `20%`.
    Percent,
    /// Days: `30 DAYS`.
    Days,
    /// Hours: `4 HOURS`.
    Hours,
    /// Money in a currency, three capital letters: `EUR 50000`.
    Money([u8; 3]),
}

impl Measure {
    /// The currency with this code, if it is one: three capital letters.
    pub fn money(code: &str) -> Option<Self> {
        let code: [u8; 3] = code.as_bytes().try_into().ok()?;
        code.iter().all(u8::is_ascii_uppercase).then_some(Self::Money(code))
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Measure::Percent => f.write_str("%"),
            Measure::Days => f.write_str("days"),
            Measure::Hours => f.write_str("hours"),
            Measure::Money(code) => code.iter().try_for_each(|byte| write!(f, "{}", char::from(*byte))),
        }
    }
}

impl TryFrom<String> for Measure {
    type Error = NotANumber;

    fn try_from(text: String) -> Result<Self, NotANumber> {
        match text.as_str() {
            "%" => Ok(Measure::Percent),
            "days" => Ok(Measure::Days),
            "hours" => Ok(Measure::Hours),
            code => Measure::money(code).ok_or(NotANumber),
        }
    }
}

impl From<Measure> for String {
    fn from(measure: Measure) -> Self {
        measure.to_string()
    }
}

/// A number and, where it is said, what it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Measured {
    /// How many.
    pub amount: Number,
    /// Of what.
    pub measure: Option<Measure>,
}

impl Measured {
    /// A number that counts in its field's own unit.
    pub fn plain(amount: Number) -> Self {
        Self { amount, measure: None }
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = self.amount;
        let many = if amount.parts() == Number::SCALE { "" } else { "S" };
        match self.measure {
            None => write!(f, "{amount}"),
            Some(Measure::Percent) => write!(f, "{amount}%"),
            Some(Measure::Days) => write!(f, "{amount} DAY{many}"),
            Some(Measure::Hours) => write!(f, "{amount} HOUR{many}"),
            Some(money) => write!(f, "{money} {amount}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_shows_as_it_reads_back() {
        for (text, shown) in [
            ("50", "50"),
            ("-0.5", "-0.5"),
            ("007.2500", "7.25"),
            ("-0", "0"),
            ("1000000000000", "1000000000000"),
        ] {
            let number: Number = text.parse().expect("a number");
            assert_eq!(number.to_string(), shown, "{text}");
            assert_eq!(shown.parse(), Ok(number), "{shown}");
        }
        for text in [
            "",
            "-",
            ".5",
            "5.",
            "1.00001",
            "1e3",
            "1000000000000.0001",
            "٣",
            "--1",
            "1-",
        ] {
            assert_eq!(text.parse::<Number>(), Err(NotANumber), "{text}");
        }
    }

    #[test]
    fn halving_drops_only_what_cannot_be_held() {
        let thirty = Number::whole(30).expect("small");
        assert_eq!(thirty.halved(0), thirty);
        assert_eq!(thirty.halved(3).to_string(), "3.75");
        assert_eq!(thirty.halved(200), Number::ZERO);
    }

    #[test]
    fn what_a_program_wrote_is_taken_to_the_nearest_ten_thousandth() {
        assert_eq!(
            Number::nearest("0.123456").map(|n| n.to_string()).as_deref(),
            Some("0.1235")
        );
        assert_eq!(Number::nearest("1.5e3").map(|n| n.to_string()).as_deref(), Some("1500"));
        assert_eq!(Number::nearest("1e300"), None);
        assert_eq!(Number::nearest("NaN"), None);
    }
}

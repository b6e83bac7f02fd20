//! An amount of a plan: `42,000`, `42k`, or `35k-42k-50k` from low over likely to high.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::parts;
use super::share::rising;
use crate::fault::{Fault, shortened};
use crate::value::{Currency, Figure, FigureUnit, Money, Typed, clean};

/// Money in the workspace's currency, exact to its hundredths.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Amount {
    likely: i64,
    ends: Option<[i64; 2]>,
}

impl Amount {
    /// The amount in units of the currency; the likely one of a range.
    pub fn value(self) -> f64 {
        units(self.likely)
    }

    /// The same in hundredths.
    pub fn hundredths(self) -> i64 {
        self.likely
    }

    /// Low, likely and high in units of the currency, when a range was typed.
    pub fn range(self) -> Option<[f64; 3]> {
        let [low, high] = self.ends?;
        Some([units(low), units(self.likely), units(high)])
    }

    /// As printed and shown: “USD 42,000”, “USD 35,000–42,000–50,000”.
    pub fn with_currency(self, currency: &Currency) -> String {
        format!("{currency} {self}")
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "amounts stay below 10^15 hundredths, which a float holds exactly"
)]
fn units(hundredths: i64) -> f64 {
    hundredths as f64 / 100.0
}

fn number(hundredths: i64) -> String {
    let figure = Figure::new(hundredths, FigureUnit::Money);
    let shown = figure.map_or_else(String::new, |figure| figure.to_string());
    shown.trim_start_matches("money ").to_owned()
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ends {
            None => f.write_str(&number(self.likely)),
            Some([low, high]) => write!(f, "{}–{}–{}", number(low), number(self.likely), number(high)),
        }
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Typed for Amount {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        let unreadable = || Fault::Unreadable {
            what,
            given: shortened(&text),
            example: "42,000, 42k, or “35k-42k-50k” from low over likely to high",
        };
        let one = |text: &str| match Money::read(text, what) {
            Ok(money) => Ok(money.hundredths()),
            Err(Fault::Unreadable { .. }) => Err(unreadable()),
            Err(other) => Err(other),
        };
        match parts(&text).as_slice() {
            ["", rest, ..] if !rest.is_empty() => Err(Fault::Negative { what }),
            [point] => one(point).map(|likely| Self { likely, ends: None }),
            [low, likely, high] => {
                let range = [one(low)?, one(likely)?, one(high)?];
                rising(&range)?;
                let [low, likely, high] = range;
                Ok(Self {
                    likely,
                    ends: Some([low, high]),
                })
            }
            _ => Err(unreadable()),
        }
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

impl TryFrom<String> for Amount {
    type Error = Fault;

    fn try_from(text: String) -> Result<Self, Fault> {
        Self::read(&text, "Amount")
    }
}

impl From<Amount> for String {
    fn from(amount: Amount) -> Self {
        amount.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_read_as_people_type_them_and_show_one_way() {
        for (given, shown) in [
            ("1.2m", "1,200,000"),
            ("€50k", "50,000"),
            ("1 200", "1,200"),
            ("USD 42,000.50", "42,000.50"),
            ("35k-42k-50k", "35,000–42,000–50,000"),
            ("0", "0"),
        ] {
            assert_eq!(
                Amount::read(given, "Deal").map(|a| a.show()),
                Ok(shown.into()),
                "{given}"
            );
            assert_eq!(
                Amount::read(shown, "Deal").map(|a| a.show()),
                Ok(shown.into()),
                "{shown}"
            );
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in ["", "-5", "50k-40k-60k", "40k-50k", "15%", "3 days", "1e9", "many"] {
            assert!(Amount::read(text, "Deal").is_err(), "{text:?} must be refused");
        }
    }
}

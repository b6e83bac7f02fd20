//! Money: a figure that is money whether or not a currency is typed with it.

use serde::{Deserialize, Serialize};

use super::as_text;
use super::number::Takes;
use crate::fault::Fault;
use crate::value::{Currency, Figure, FigureUnit, Typed};

/// An amount in the workspace's currency, never negative, exact to its hundredths.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Money(Figure);

impl Money {
    /// The amount in hundredths of the currency's unit.
    pub fn hundredths(self) -> i64 {
        self.0.hundredths()
    }

    /// As a figure with its unit.
    pub fn figure(self) -> Figure {
        self.0
    }

    /// As printed and shown: “USD 50,000”.
    pub fn with_currency(self, currency: &Currency) -> String {
        self.0.with_currency(currency)
    }
}

impl Typed for Money {
    /// Reads `50,000`, `50k`, `€50k`, `USD 9,800.00`; a share or a duration is no money.
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        const TAKES: Takes = Takes {
            unit: Some(FigureUnit::Money),
            range: [0, 10_000_000_000_000],
            example: "50,000 or 50k",
        };
        TAKES.read(text, what).map(Self)
    }

    fn show(&self) -> String {
        // The word for an unnamed currency is left away: here everything is money.
        self.0.to_string().trim_start_matches("money ").to_owned()
    }
}

as_text!(Money: "Amount");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_reads_with_or_without_a_currency_and_shows_one_way() {
        for (given, shown) in [
            ("50000", "50,000"),
            ("€50k", "50,000"),
            ("USD 12.50", "12.50"),
            ("1.5m", "1,500,000"),
        ] {
            let money = Money::read(given, "Budget").expect("readable");
            assert_eq!(money.show(), shown);
            assert_eq!(Money::read(shown, "Budget"), Ok(money), "{shown} reads back");
        }
    }

    #[test]
    fn a_share_or_a_duration_is_no_money() {
        for text in ["50%", "3 days", "much"] {
            let fault = Money::read(text, "Budget").expect_err("no money");
            assert_eq!(fault.hint(), Some("Write it like 50,000 or 50k.".into()), "{text}");
        }
    }
}

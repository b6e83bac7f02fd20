//! Amounts of one unit, and ranges of them: what a team knows as “most likely, at the least, at the most”.

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, shortened};
use crate::value::{Figure, FigureUnit, Money, Typed};

/// Declares a figure of one unit, with or without the unit typed; `most` in hundredths of it.
macro_rules! amounts {
    ($($(#[$doc:meta])* $name:ident: $unit:ident, most $most:literal, like $example:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name(Figure);

        impl $name {
            /// As a figure with its unit.
            pub fn figure(self) -> Figure {
                self.0
            }
        }

        impl Typed for $name {
            fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
                let unreadable = || Fault::Unreadable { what, given: shortened(text), example: $example };
                let figure = Figure::read(text, what).map_err(|fault| match fault {
                    Fault::Unreadable { .. } => unreadable(),
                    other => other,
                })?;
                if ![FigureUnit::$unit, FigureUnit::Count].contains(&figure.unit()) {
                    return Err(unreadable());
                }
                let most: i64 = $most;
                Some(figure.hundredths())
                    .filter(|hundredths| *hundredths <= most)
                    .and_then(|hundredths| Figure::new(hundredths, FigureUnit::$unit))
                    .map(Self)
                    .ok_or(Fault::OutOfRange { what, low: 0, high: most / 100 })
            }

            fn show(&self) -> String {
                self.0.to_string()
            }
        }

        impl TryFrom<String> for $name {
            type Error = Fault;

            fn try_from(text: String) -> Result<Self, Fault> {
                Self::read(&text, "Amount")
            }
        }

        impl From<$name> for String {
            fn from(amount: $name) -> Self {
                amount.show()
            }
        }
    )+};
}

amounts! {
    /// A number of things, with up to two decimals, at most 1,000,000,000.
    Quantity: Count, most 100_000_000_000, like "1,000 or 4.5";
    /// A share of a whole, 0 to 100%, exact to a hundredth of a per cent.
    Share: Percent, most 10_000, like "35% or 2.5%";
}

/// Declares a range of an amount.
macro_rules! ranges {
    ($($(#[$doc:meta])* $name:ident of $part:ident;)+) => {$(
        $(#[$doc])*
        ///
        /// Written as “low / likely / high”, with nothing where nothing is known.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name {
            /// At the least; as likely when there is none.
            pub low: Option<$part>,
            /// Most likely; nothing is known without it.
            pub likely: Option<$part>,
            /// At the most; as likely when there is none.
            pub high: Option<$part>,
        }

        impl $name {
            /// Low, likely and high; none before the likely one is known.
            pub fn ends(self) -> Option<[Figure; 3]> {
                let likely = self.likely?;
                Some([self.low.unwrap_or(likely), likely, self.high.unwrap_or(likely)].map($part::figure))
            }

            /// Whether low, likely and high follow each other, as far as they are known.
            pub(crate) fn ordered(self) -> bool {
                let known = [self.low, self.likely, self.high].into_iter().flatten();
                known.map(|part| part.figure().hundredths()).is_sorted()
            }
        }

        impl TryFrom<String> for $name {
            type Error = Fault;

            fn try_from(text: String) -> Result<Self, Fault> {
                let what = "Range";
                let mut parts = text.split('/').map(|part| Option::<$part>::read(part, what));
                let mut next = || parts.next().unwrap_or(Ok(None));
                let range = Self { low: next()?, likely: next()?, high: next()? };
                if parts.next().is_some() {
                    return Err(Fault::Unreadable { what, given: shortened(&text), example: "800 / 1,000 / 1,200" });
                }
                Ok(range)
            }
        }

        impl From<$name> for String {
            fn from(range: $name) -> Self {
                [range.low, range.likely, range.high].map(|part| part.show()).join(" / ")
            }
        }
    )+};
}

ranges! {
    /// A range of a number of things.
    Quantities of Quantity;
    /// A range of a share.
    Shares of Share;
    /// A range of an amount of money.
    Amounts of Money;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_of_a_hundred_with_or_without_its_sign() {
        for (given, shown) in [("35", "35%"), ("2.5%", "2.5%"), ("100 %", "100%")] {
            assert_eq!(Share::read(given, "Share").map(|share| share.show()), Ok(shown.into()));
        }
        let out = Fault::OutOfRange {
            what: "Share",
            low: 0,
            high: 100,
        };
        assert_eq!(Share::read("101%", "Share"), Err(out));
        assert!(Share::read("$5", "Share").is_err());
        assert!(Quantity::read("5%", "Leads").is_err());
    }

    #[test]
    fn a_range_reads_back_whatever_of_it_is_known() {
        for text in ["800 / 1,000 / 1,200", " / 1,000 / ", " /  / ", "1.5 /  / 2"] {
            let range = Quantities::try_from(text.to_owned()).expect("readable");
            assert_eq!(String::from(range), text);
        }
        assert!(Quantities::try_from("1 / 2 / 3 / 4".to_owned()).is_err());
        let likely = Quantities::try_from(" / 10 / ".to_owned()).expect("readable");
        assert_eq!(
            likely.ends().map(|ends| ends.map(|end| end.hundredths())),
            Some([1_000; 3])
        );
        assert_eq!(Quantities::default().ends(), None);
    }
}

//! What a team knows of a figure: the likely one, and how low and how high it may turn out.
//!
//! An [`Estimate`] is typed as one text, `42k`, or `35k-42k-50k` from low over likely to high; [`Ends`] are the same three in
//! cells of their own, some of them empty yet. Both read and print alike.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Currency, Figure, Money, Quantity, Share, Typed, clean};
use crate::fault::{Fault, shortened};

/// What can be estimated.
pub trait Estimable: Typed + Copy {
    /// What would be readable.
    const EXAMPLE: &'static str;

    /// The figure itself.
    fn figure(self) -> Figure;

    /// In units; a share as a part of 1.
    fn value(self) -> f64;

    /// Whether it may be an end of a range; what was counted has its own.
    fn is_end(self) -> bool {
        true
    }
}

impl Estimable for Money {
    const EXAMPLE: &'static str = "42,000, 42k, or “35k-42k-50k” from low over likely to high";

    fn figure(self) -> Figure {
        self.figure()
    }

    fn value(self) -> f64 {
        self.figure().value()
    }
}

impl Estimable for Quantity {
    const EXAMPLE: &'static str = "1,000, 4.5, or “800-1,000-1,200” from low over likely to high";

    fn figure(self) -> Figure {
        self.figure()
    }

    fn value(self) -> f64 {
        self.value()
    }
}

impl Estimable for Share {
    const EXAMPLE: &'static str = "38%, “22 of 100”, or “8-10-12%” from low over likely to high";

    fn figure(self) -> Figure {
        self.figure()
    }

    fn value(self) -> f64 {
        self.value()
    }

    fn is_end(self) -> bool {
        self.counted().is_none()
    }
}

/// A figure as far as it is known: alone, or from low over likely to high.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String", bound = "T: Estimable")]
pub struct Estimate<T> {
    likely: T,
    around: Option<[T; 2]>,
}

impl<T: Estimable> Estimate<T> {
    /// The likely one.
    pub fn likely(self) -> T {
        self.likely
    }

    /// The likely one in units; a share as a part of 1.
    pub fn value(self) -> f64 {
        self.likely.value()
    }

    /// Low, likely and high; all alike where one figure is all that is known.
    pub fn ends(self) -> [T; 3] {
        let [low, high] = self.around.unwrap_or([self.likely; 2]);
        [low, self.likely, high]
    }

    /// Low, likely and high in units, when it is a range.
    pub fn range(self) -> Option<[f64; 3]> {
        self.around.map(|_| self.ends().map(T::value))
    }
}

impl Estimate<Share> {
    /// The least and the most it may be, where that is known: the ends of a range, or the 95% interval of what was counted.
    pub fn bounds(self) -> Option<[f64; 2]> {
        let range = self.range().map(|[low, _, high]| [low, high]);
        range.or_else(|| self.likely.interval())
    }

    /// How many of how many, when it was counted.
    pub fn counted(self) -> Option<(u32, u32)> {
        self.likely.counted()
    }
}

impl Estimate<Money> {
    /// As printed and shown: “USD 42,000”, “USD 35,000–42,000–50,000”.
    pub fn with_currency(self, currency: &Currency) -> String {
        format!("{currency} {self}")
    }
}

impl<T: Estimable> fmt::Display for Estimate<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.around {
            None => f.write_str(&self.likely.show()),
            Some(_) => f.write_str(&joined(self.ends().map(|end| end.show()))),
        }
    }
}

impl<T: Estimable> fmt::Debug for Estimate<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<T: Estimable> Typed for Estimate<T> {
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        let unreadable = || Fault::Unreadable {
            what,
            given: shortened(&text),
            example: T::EXAMPLE,
        };
        let one = |text: &str| match T::read(text, what) {
            Err(Fault::Unreadable { .. }) => Err(unreadable()),
            other => other,
        };
        match (one(&text), parts(&text).as_slice()) {
            (Ok(likely), _) => Ok(Self { likely, around: None }),
            (Err(Fault::Unreadable { .. }), [low, likely, high]) if !low.is_empty() => {
                let ends = [one(low)?, one(likely)?, one(high)?];
                if !ends.into_iter().all(T::is_end) {
                    return Err(unreadable());
                }
                rising(&ends.map(|end| end.figure().hundredths()))?;
                let [low, likely, high] = ends;
                Ok(Self {
                    likely,
                    around: Some([low, high]),
                })
            }
            (Err(fault), _) => Err(fault),
        }
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

impl<T: Estimable> TryFrom<String> for Estimate<T> {
    type Error = Fault;

    fn try_from(text: String) -> Result<Self, Fault> {
        Self::read(&text, "Estimate")
    }
}

impl<T: Estimable> From<Estimate<T>> for String {
    fn from(estimate: Estimate<T>) -> Self {
        estimate.to_string()
    }
}

/// Low, likely and high as they are put in one by one. Written as an estimate is, with nothing where nothing is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String", bound = "T: Estimable")]
pub struct Ends<T> {
    /// At the least; as likely when there is none.
    pub low: Option<T>,
    /// Most likely; nothing is known without it.
    pub likely: Option<T>,
    /// At the most; as likely when there is none.
    pub high: Option<T>,
}

impl<T: Estimable> Ends<T> {
    /// What they come to; none before the likely one is known.
    pub fn estimate(self) -> Option<Estimate<T>> {
        let likely = self.likely?;
        let around = (self.low.is_some() || self.high.is_some())
            .then(|| [self.low.unwrap_or(likely), self.high.unwrap_or(likely)]);
        Some(Estimate { likely, around })
    }

    /// Whether low, likely and high follow each other, as far as they are known.
    pub(crate) fn ordered(self) -> bool {
        let known = [self.low, self.likely, self.high].into_iter().flatten();
        known.map(|part| part.figure().hundredths()).is_sorted()
    }
}

impl<T> Default for Ends<T> {
    fn default() -> Self {
        Self {
            low: None,
            likely: None,
            high: None,
        }
    }
}

impl<T: Estimable> TryFrom<String> for Ends<T> {
    type Error = Fault;

    fn try_from(text: String) -> Result<Self, Fault> {
        let what = "Estimate";
        let one = |text: &str| Option::<T>::read(text, what);
        match parts(&text).as_slice() {
            [low, likely, high] => Ok(Self {
                low: one(low)?,
                likely: one(likely)?,
                high: one(high)?,
            }),
            _ => Err(Fault::Unreadable {
                what,
                given: shortened(&text),
                example: T::EXAMPLE,
            }),
        }
    }
}

impl<T: Estimable> From<Ends<T>> for String {
    fn from(ends: Ends<T>) -> Self {
        joined([ends.low, ends.likely, ends.high].map(|end| end.show()))
    }
}

/// “35,000–42,000–50,000”, “8–10.5–12%”: the sign of a per cent stands once where all of them have it.
fn joined(mut parts: [String; 3]) -> String {
    let known = parts.iter().rposition(|part| !part.is_empty());
    if parts.iter().all(|part| part.is_empty() || part.ends_with('%')) {
        for part in parts.iter_mut().take(known.unwrap_or_default()) {
            part.truncate(part.trim_end_matches('%').len());
        }
    }
    parts.join("–")
}

/// The parts of a text such as `8-10.5-12%`: one, or three as low, likely and high.
pub(crate) fn parts(text: &str) -> Vec<&str> {
    let split = text.split(['-', '–', '—', '‑', '−']).map(str::trim);
    split.collect()
}

/// Low, likely and high follow each other.
pub(crate) fn rising(range: &[i64; 3]) -> Result<(), Fault> {
    let [low, likely, high] = range;
    let (lower, upper) = match (low > likely, likely > high) {
        (true, _) => ("Low", "likely"),
        (false, true) => ("Likely", "high"),
        (false, false) => return Ok(()),
    };
    Err(Fault::Order { lower, upper })
}

#[cfg(feature = "schema")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator};

    use super::{Ends, Estimate};

    macro_rules! text {
        ($($name:ident),+) => {$(
            impl<T> JsonSchema for $name<T> {
                fn inline_schema() -> bool {
                    true
                }

                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                    String::json_schema(generator)
                }
            }
        )+};
    }

    text!(Estimate, Ends);
}

#[cfg(feature = "typescript")]
mod typescript {
    use ts_rs::{Config, TS};

    use super::{Ends, Estimate};

    macro_rules! text {
        ($($name:ident),+) => {$(
            impl<T> TS for $name<T> {
                type WithoutGenerics = String;
                type OptionInnerType = Self;

                fn name(config: &Config) -> String {
                    String::name(config)
                }

                fn inline(config: &Config) -> String {
                    String::inline(config)
                }
            }
        )+};
    }

    text!(Estimate, Ends);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown<T: Estimable>(text: &str) -> Result<String, Fault> {
        Estimate::<T>::read(text, "Deal").map(|estimate| estimate.show())
    }

    #[test]
    fn estimates_read_as_people_type_them_and_show_one_way() {
        for (given, one_way) in [
            ("1.2m", "1,200,000"),
            ("€50k", "50,000"),
            ("USD 42,000.50", "42,000.50"),
            ("35k-42k-50k", "35,000–42,000–50,000"),
            ("0", "0"),
        ] {
            assert_eq!(shown::<Money>(given), Ok(one_way.into()), "{given}");
            assert_eq!(shown::<Money>(one_way), Ok(one_way.into()), "{one_way}");
        }
        for (given, one_way) in [
            ("22 of 100", "22 of 100"),
            ("8-10.5-12%", "8–10.5–12%"),
            ("8% – 10.5% – 12%", "8–10.5–12%"),
        ] {
            assert_eq!(shown::<Share>(given), Ok(one_way.into()), "{given}");
            assert_eq!(shown::<Share>(one_way), Ok(one_way.into()), "{one_way}");
        }
    }

    #[test]
    fn what_is_no_estimate_is_refused() {
        for text in [
            "",
            "-5",
            "-5-6-7",
            "50k-40k-60k",
            "40k-50k",
            "15%",
            "3 days",
            "1e9",
            "many",
        ] {
            assert!(shown::<Money>(text).is_err(), "{text:?} must be refused");
        }
        for text in ["12-10-14%", "8-12%", "1 of 4-2 of 4-3 of 4", "90-95-101%"] {
            assert!(shown::<Share>(text).is_err(), "{text:?} must be refused");
        }
    }

    #[test]
    fn ends_read_back_whatever_of_them_is_known() {
        for text in ["800–1,000–1,200", "–1,000–", "––", "1.5––2"] {
            let ends = Ends::<Quantity>::try_from(text.to_owned()).expect("readable");
            assert_eq!(String::from(ends), text);
        }
        for text in ["10–20–30%", "–20%–", "10––30%", "10%––"] {
            let ends = Ends::<Share>::try_from(text.to_owned()).expect("readable");
            assert_eq!(String::from(ends), text);
        }
        assert!(Ends::<Quantity>::try_from("1–2–3–4".to_owned()).is_err());
    }

    #[test]
    fn ends_come_to_an_estimate_once_the_likely_one_is_known() {
        let ends = |text: &str| {
            Ends::<Quantity>::try_from(text.to_owned())
                .expect("readable")
                .estimate()
        };
        assert_eq!(ends("–10–").map(|estimate| estimate.to_string()), Some("10".into()));
        assert_eq!(
            ends("8–10–").map(|estimate| estimate.to_string()),
            Some("8–10–10".into())
        );
        assert_eq!(ends("8––12"), None);
    }
}

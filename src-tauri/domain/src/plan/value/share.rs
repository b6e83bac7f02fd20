//! A share of a plan: `38%`, `22 of 100`, or `8–10.5–12%` from low over likely to high.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::parts;
use crate::fault::{Fault, shortened};
use crate::plan::coverage::wilson;
use crate::value::{Figure, FigureUnit, Typed, clean};

/// A part of a whole, between none and all of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Share(Known);

/// How well it is known.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Known {
    /// Hundredths of a per cent.
    Point(u32),
    /// So many of so many.
    Counted(u32, u32),
    /// Low, likely and high, in hundredths of a per cent.
    Range([u32; 3]),
}

/// All of it, in hundredths of a per cent.
const WHOLE: u32 = 10_000;

impl Share {
    /// The share itself, 0 to 1; the likely one of a range.
    pub fn value(self) -> f64 {
        match self.0 {
            Known::Point(share) | Known::Range([_, share, _]) => fraction(share),
            Known::Counted(reached, of) => f64::from(reached) / f64::from(of),
        }
    }

    /// The least and the most it may be, where that is known: the ends of a range, or the 95% interval of what was counted.
    pub fn bounds(self) -> Option<[f64; 2]> {
        match self.0 {
            Known::Point(_) => None,
            Known::Counted(reached, of) => wilson(reached.into(), of.into()),
            Known::Range([low, _, high]) => Some([fraction(low), fraction(high)]),
        }
    }

    /// How many of how many, when it was counted.
    pub fn counted(self) -> Option<(u32, u32)> {
        match self.0 {
            Known::Counted(reached, of) => Some((reached, of)),
            _ => None,
        }
    }

    /// Low, likely and high, 0 to 1, when a range was typed.
    pub fn range(self) -> Option<[f64; 3]> {
        match self.0 {
            Known::Range(range) => Some(range.map(fraction)),
            _ => None,
        }
    }
}

fn fraction(hundredths_of_a_percent: u32) -> f64 {
    f64::from(hundredths_of_a_percent) / f64::from(WHOLE)
}

/// A per cent with the decimals it needs, at most two.
fn percent(share: u32) -> String {
    let (whole, rest) = (share / 100, share % 100);
    if rest == 0 {
        return whole.to_string();
    }
    format!("{whole}.{}", format!("{rest:02}").trim_end_matches('0'))
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Known::Point(share) => write!(f, "{}%", percent(share)),
            Known::Counted(reached, of) => write!(f, "{reached} of {of}"),
            Known::Range([low, likely, high]) => {
                write!(f, "{}–{}–{}%", percent(low), percent(likely), percent(high))
            }
        }
    }
}

impl fmt::Debug for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Typed for Share {
    /// Reads `38%`, `38`, `10.5%`, `22 of 100` and `8-10.5-12%`.
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        let unreadable = || Fault::Unreadable {
            what,
            given: shortened(&text),
            example: "38%, “22 of 100”, or “8-10-12%” from low over likely to high",
        };
        if let Some((reached, of)) = text.split_once(" of ") {
            let count = |text: &str| whole(text, what).map_err(|_| unreadable());
            let (reached, of) = (count(reached)?, count(of)?);
            if of == 0 || reached > of {
                return Err(Fault::OutOfRange {
                    what,
                    low: 0,
                    high: 100,
                });
            }
            return Ok(Self(Known::Counted(reached, of)));
        }
        let one = |text: &str| -> Result<u32, Fault> {
            let text = if text.ends_with('%') {
                text.to_owned()
            } else {
                format!("{text}%")
            };
            let figure = Figure::read(&text, what).map_err(|_| unreadable())?;
            let share = u32::try_from(figure.hundredths()).unwrap_or(u32::MAX);
            if figure.unit() != FigureUnit::Percent {
                Err(unreadable())
            } else if share > WHOLE {
                Err(Fault::OutOfRange {
                    what,
                    low: 0,
                    high: 100,
                })
            } else {
                Ok(share)
            }
        };
        match parts(&text).as_slice() {
            ["", rest, ..] if !rest.is_empty() => Err(Fault::Negative { what }),
            [point] => one(point).map(|share| Self(Known::Point(share))),
            [low, likely, high] => {
                let range = [one(low)?, one(likely)?, one(high)?];
                rising(&range)?;
                Ok(Self(Known::Range(range)))
            }
            _ => Err(unreadable()),
        }
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

fn whole(text: &str, what: &'static str) -> Result<u32, Fault> {
    let figure = Figure::read(text, what)?;
    let count = figure.hundredths() / 100;
    match u32::try_from(count) {
        Ok(count) if figure.hundredths() % 100 == 0 && figure.unit() == FigureUnit::Count => Ok(count),
        _ => Err(Fault::Negative { what }),
    }
}

/// Low, likely and high follow each other.
pub(super) fn rising<T: PartialOrd>(range: &[T; 3]) -> Result<(), Fault> {
    let [low, likely, high] = range;
    if low > likely {
        return Err(Fault::Order {
            lower: "Low",
            upper: "likely",
        });
    }
    if likely > high {
        return Err(Fault::Order {
            lower: "Likely",
            upper: "high",
        });
    }
    Ok(())
}

impl TryFrom<String> for Share {
    type Error = Fault;

    fn try_from(text: String) -> Result<Self, Fault> {
        Self::read(&text, "Share")
    }
}

impl From<Share> for String {
    fn from(share: Share) -> Self {
        share.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_read_as_people_type_them_and_show_one_way() {
        for (given, shown) in [
            ("38%", "38%"),
            ("38", "38%"),
            ("10.5 %", "10.5%"),
            ("22 of 100", "22 of 100"),
            ("1,200 of 4 312", "1200 of 4312"),
            ("8-10.5-12%", "8–10.5–12%"),
            ("8% – 10.5% – 12%", "8–10.5–12%"),
            ("0", "0%"),
            ("100%", "100%"),
        ] {
            let read = Share::read(given, "Rate").map(|share| share.show());
            assert_eq!(read.as_deref(), Ok(shown), "{given}");
            assert_eq!(
                Share::read(shown, "Rate").map(|s| s.show()),
                Ok(shown.into()),
                "{shown}"
            );
        }
    }

    #[test]
    fn what_is_no_share_is_refused() {
        for text in [
            "",
            "abc",
            "-5%",
            "101%",
            "5 of 4",
            "3 of 0",
            "12-10-14%",
            "8-12%",
            "1e9",
            "€5",
            "8 days",
        ] {
            assert!(Share::read(text, "Rate").is_err(), "{text:?} must be refused");
        }
    }

    #[test]
    fn what_was_counted_carries_its_interval() {
        let share = Share::read("22 of 100", "Rate").expect("readable");
        let [low, high] = share.bounds().expect("counted");
        assert_eq!(format!("{low:.3} {high:.3}"), "0.150 0.311");
        assert_eq!(Share::read("22%", "Rate").expect("readable").bounds(), None);
    }
}

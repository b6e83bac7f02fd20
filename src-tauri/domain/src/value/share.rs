//! A share of a whole: `38%`, or `22 of 100` where it was counted.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::number::Takes;
use super::{Figure, FigureUnit, Typed, as_text, clean};
use crate::fault::{Fault, shortened};

/// Standard deviations that hold 95% of a normal distribution, to either side.
pub(crate) const SURE: f64 = 1.959_963_984_540_054;

/// A part of a whole, between none and all of it, exact to a hundredth of a per cent.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Share(Known);

/// How it is known.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Known {
    /// As a per cent.
    Stated(Figure),
    /// So many of so many.
    Counted(u32, u32),
}

impl Share {
    const TAKES: Takes = Takes {
        unit: Some(FigureUnit::Percent),
        range: [0, 100],
        example: "38%, 2.5% or “22 of 100”",
    };

    const COUNTS: Takes = Takes {
        unit: Some(FigureUnit::Count),
        range: [0, u32::MAX as i64],
        example: Self::TAKES.example,
    };

    /// The share, 0 to 1.
    pub fn value(self) -> f64 {
        match self.0 {
            Known::Stated(share) => share.value() / 100.0,
            Known::Counted(reached, of) => f64::from(reached) / f64::from(of),
        }
    }

    /// In per cent, to the nearest hundredth of one.
    pub fn figure(self) -> Figure {
        match self.0 {
            Known::Stated(share) => share,
            Known::Counted(reached, of) => {
                let (reached, of) = (i64::from(reached), i64::from(of));
                Figure::new((reached * 20_000 + of) / (of * 2), FigureUnit::Percent).expect("a part of what it is of")
            }
        }
    }

    /// How many of how many, when it was counted.
    pub fn counted(self) -> Option<(u32, u32)> {
        match self.0 {
            Known::Counted(reached, of) => Some((reached, of)),
            Known::Stated(_) => None,
        }
    }

    /// The 95% interval of what was counted.
    pub fn interval(self) -> Option<[f64; 2]> {
        let (reached, of) = self.counted()?;
        wilson(reached.into(), of.into())
    }
}

/// The 95% interval of a share counted as so many of so many (Wilson, 1927); none of none.
pub(crate) fn wilson(reached: u64, of: u64) -> Option<[f64; 2]> {
    if of == 0 || reached > of {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of records stay far below 2^52")]
    let (reached, of) = (reached as f64, of as f64);
    Some([-SURE, SURE].map(|end| wilson_at(reached, of, end)))
}

/// The end of Wilson's interval that lies so many standard deviations from what was counted, below it or above it.
pub(crate) fn wilson_at(reached: f64, of: f64, deviations: f64) -> f64 {
    let share = reached / of;
    let widened = deviations * deviations / of;
    let half = deviations * (share * (1.0 - share) / of + widened / (4.0 * of)).sqrt();
    ((share + widened / 2.0 + half) / (1.0 + widened)).clamp(0.0, 1.0)
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Known::Stated(share) => share.fmt(f),
            Known::Counted(reached, of) => {
                let [reached, of] = [reached, of].map(Figure::count);
                write!(f, "{reached} of {of}")
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
    /// Reads `38%`, `38`, `10.5%` and `22 of 100`.
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let text = clean(text);
        let Some((reached, of)) = text.split_once(" of ") else {
            return Self::TAKES.read(&text, what).map(|share| Self(Known::Stated(share)));
        };
        let count = |part: &str| {
            Self::COUNTS.read_whole(part, what).map_err(|fault| match fault {
                Fault::Unreadable { example, .. } => Fault::Unreadable {
                    what,
                    given: shortened(&text),
                    example,
                },
                other => other,
            })
        };
        let (reached, of) = (count(reached)?, count(of)?);
        if of == 0 || reached > of {
            let [low, high] = Self::TAKES.range;
            return Err(Fault::OutOfRange { what, low, high });
        }
        Ok(Self(Known::Counted(reached, of)))
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

as_text!(Share: "Share");

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
            ("1,200 of 4 312", "1,200 of 4,312"),
            ("0", "0%"),
            ("100%", "100%"),
        ] {
            let read = Share::read(given, "Rate").map(|share| share.show());
            assert_eq!(read.as_deref(), Ok(shown), "{given}");
            assert_eq!(Share::read(shown, "Rate").map(|s| s.show()), Ok(shown.into()));
        }
    }

    #[test]
    fn what_is_no_share_is_refused() {
        for text in [
            "", "abc", "-5%", "101%", "5 of 4", "3 of 0", "1.5 of 4", "8-12%", "1e9", "€5", "8 days",
        ] {
            assert!(Share::read(text, "Rate").is_err(), "{text:?} must be refused");
        }
    }

    #[test]
    fn what_was_counted_carries_its_interval_and_its_nearest_per_cent() {
        let share = Share::read("22 of 100", "Rate").expect("readable");
        let [low, high] = share.interval().expect("counted");
        assert_eq!(format!("{low:.3} {high:.3}"), "0.150 0.311");
        let third = Share::read("2 of 3", "Rate").expect("readable");
        assert_eq!(third.figure().to_string(), "66.67%");
        assert_eq!(Share::read("22%", "Rate").expect("readable").interval(), None);
    }

    #[test]
    fn none_and_few_have_an_interval_that_stays_within_the_whole() {
        assert_eq!(wilson(0, 0), None);
        let [low, high] = wilson(0, 5).expect("counted");
        assert!(low == 0.0 && high > 0.4 && high < 0.5, "{low} {high}");
    }
}

//! A number of things: people, hours, minutes, records.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::number::Takes;
use super::{Figure, FigureUnit, Typed, as_text};
use crate::fault::Fault;

/// A number of things, with up to two decimals, 0 to 1,000,000,000.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quantity(Figure);

impl Quantity {
    const TAKES: Takes = Takes {
        unit: Some(FigureUnit::Count),
        range: [0, 1_000_000_000],
        example: "1,000 or 4.5",
    };

    /// The number.
    pub fn value(self) -> f64 {
        self.0.value()
    }

    /// As a figure.
    pub fn figure(self) -> Figure {
        self.0
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Typed for Quantity {
    /// Reads `4`, `3.5`, `4,312`, `1 200`, `4k`; money, a share or a duration is no number of things.
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        Self::TAKES.read(text, what).map(Self)
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

as_text!(Quantity: "Number");

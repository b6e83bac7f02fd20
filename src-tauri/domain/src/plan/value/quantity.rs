//! A number of things in a plan: people, hours, minutes, records.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, shortened};
use crate::value::{Figure, FigureUnit, Typed};

/// A number of things, never negative, exact to its hundredths.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quantity(Figure);

impl Quantity {
    /// The number.
    #[expect(
        clippy::cast_precision_loss,
        reason = "figures stay below 10^15 hundredths, which a float holds exactly"
    )]
    pub fn value(self) -> f64 {
        self.0.hundredths() as f64 / 100.0
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Typed for Quantity {
    /// Reads `4`, `3.5`, `4,312`, `1 200`, `4k`; money, a share or a duration is no number of things.
    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        let unreadable = || Fault::Unreadable {
            what,
            given: shortened(text),
            example: "4, 3.5 or 4,312",
        };
        let figure = Figure::read(text, what).map_err(|fault| match fault {
            Fault::Unreadable { .. } => unreadable(),
            other => other,
        })?;
        if figure.unit() == FigureUnit::Count {
            Ok(Self(figure))
        } else {
            Err(unreadable())
        }
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

impl TryFrom<String> for Quantity {
    type Error = Fault;

    fn try_from(text: String) -> Result<Self, Fault> {
        Self::read(&text, "Number")
    }
}

impl From<Quantity> for String {
    fn from(quantity: Quantity) -> Self {
        quantity.to_string()
    }
}

//! The fields of the CRM that rules, packets and evidence speak of.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::FieldId;
use crate::rule::{FieldKind, Measure};
use crate::value::choices;
use crate::value::{Line, Name};

choices! {
    /// When a field has the value that an export shows. A rule on a value that came later looks better than it is.
    Filled {
        /// Fixed when the record came in.
        AtEntry = "at_entry", "Fixed at entry";
        /// As it stands on the day of the export.
        Current = "current", "Current value";
        /// Filled during the sale or after it.
        After = "after", "Filled after";
    }
}

choices! {
    /// What the numbers of a field count.
    Counts {
        /// Nothing said.
        Plain = "plain", "Plain number";
        /// Hundredths.
        Percent = "percent", "Per cent";
        /// Days.
        Days = "days", "Days";
        /// Hours.
        Hours = "hours", "Hours";
        /// Money in the company's currency.
        Money = "money", "Money";
    }
}

impl Counts {
    /// The unit that rules may write; money takes the company's currency.
    pub fn measure(self, currency: &str) -> Option<Measure> {
        match self {
            Counts::Plain => None,
            Counts::Percent => Some(Measure::Percent),
            Counts::Days => Some(Measure::Days),
            Counts::Hours => Some(Measure::Hours),
            Counts::Money => Measure::money(currency),
        }
    }
}

/// A field of the CRM. A review has its own, so that what was signed reads the same when a field is called differently later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DataField {
    /// Identity.
    pub id: FieldId,
    /// What rules call it; unlike any other field of the review in any capitals.
    pub name: Name,
    /// What it holds.
    pub kind: FieldKind,
    /// What its numbers count.
    pub counts: Counts,
    /// What it means, in one line.
    pub meaning: Line,
    /// The CRM's own name for it.
    pub crm_property: Line,
    /// When it is filled.
    pub filled: Filled,
}

impl DataField {
    /// How many fields a review may have.
    pub const MOST: usize = 400;

    /// A field of which only the name is known: a text that is read as it stands on the day of an export.
    pub fn new(id: FieldId, name: Name) -> Self {
        Self {
            id,
            name,
            kind: FieldKind::Text,
            counts: Counts::Plain,
            meaning: Line::default(),
            crm_property: Line::default(),
            filled: Filled::Current,
        }
    }
}

fields! {
    /// A field of [`DataField`].
    DataFieldField of DataField {
        Name = "name", "Field" => name;
        Kind = "kind", "Holds" => kind;
        Counts = "counts", "Counts" => counts;
        Meaning = "meaning", "Meaning" => meaning;
        CrmProperty = "crm_property", "CRM property" => crm_property;
        Filled = "filled", "When it is filled" => filled;
    }
}

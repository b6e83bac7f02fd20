//! Source values: which side an SQO counts for, by the source its record came from.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::SourceId;
use crate::value::{Name, choices};

choices! {
    /// Whose number a record of a source adds to.
    CountsFor {
        /// Marketing's.
        Marketing = "marketing", "Marketing";
        /// Sales'.
        Sales = "sales", "Sales";
        /// A partner's; in neither side's number.
        Partner = "partner", "Partner";
        /// Nobody's.
        Nobody = "nobody", "Nobody";
    }
}

/// A value of the CRM's source field. Which side it belongs to decides what the shared number comes to, so it is part of what
/// is agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// Identity.
    pub id: SourceId,
    /// The value as the CRM writes it; unlike any other source of the review in any capitals.
    pub name: Name,
    /// Whose number it adds to; nothing while nobody has said.
    pub counts_for: Option<CountsFor>,
}

impl Source {
    /// A value that no side has yet.
    pub(crate) fn new(id: SourceId, name: Name) -> Self {
        Self {
            id,
            name,
            counts_for: None,
        }
    }
}

fields! {
    /// A field of [`Source`].
    SourceField of Source {
        Name = "name", "Source" => name;
        CountsFor = "counts_for", "Counts for" => counts_for;
    }
}

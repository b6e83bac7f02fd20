//! Examples: cases that each side judges, so that the room sees where the words are read differently.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::ExampleId;
use crate::value::Sentence;
use crate::value::choices;

choices! {
    /// A side's call on an example.
    Call {
        /// Not judged yet.
        Open = "open", "Not yet";
        /// It belongs in the stage.
        In = "in", "Yes";
        /// It does not.
        Out = "out", "No";
    }
}

/// A case, and what each side says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Example {
    /// Identity.
    pub id: ExampleId,
    /// The case in words.
    pub text: Sentence,
    /// Marketing's call.
    pub marketing: Call,
    /// Sales' call.
    pub sales: Call,
}

impl Example {
    /// Whether both have judged and differ.
    pub fn is_split(&self) -> bool {
        self.marketing != Call::Open && self.sales != Call::Open && self.marketing != self.sales
    }
}

fields! {
    /// A field of [`Example`].
    ExampleField of Example {
        Text = "text", "Example" => text;
        Marketing = "marketing", "Marketing's call" => marketing;
        Sales = "sales", "Sales' call" => sales;
    }
}

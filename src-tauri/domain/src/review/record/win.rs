//! Wins: the check-in asks both sides for the best one they had together.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::WinId;
use crate::value::Sentence;

/// Something that went well because both sides did their part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Win {
    /// Identity.
    pub id: WinId,
    /// What was won, in one sentence.
    pub text: Sentence,
}

fields! {
    /// A field of [`Win`].
    WinField of Win {
        Text = "text", "Win" => text;
    }
}

//! Who we want: the profile of the ideal customer as yes and no, and the one message for each segment.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{LineageId, ProfileLineId, SegmentId};
use crate::value::{Name, Prose, Sentence, choices};

choices! {
    /// Whether a line of the profile lets in or keeps out.
    Want {
        /// Whom we want.
        Yes = "yes", "Yes";
        /// Whom we turn down, however keen they are.
        No = "no", "No";
    }
}

/// One line of the profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProfileLine {
    /// Identity.
    pub id: ProfileLineId,
    /// In or out.
    pub want: Want,
    /// The line.
    pub text: Sentence,
}

fields! {
    /// A field of [`ProfileLine`].
    ProfileLineField of ProfileLine {
        Text = "text", "Line" => text;
    }
}

/// A kind of customer, and what both sides tell it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Segment {
    /// Identity.
    pub id: SegmentId,
    /// The same in every quarter.
    pub lineage: LineageId,
    /// What it is called; unlike any other segment of the review.
    pub name: Name,
    /// The one message both sides use.
    pub message: Prose,
}

fields! {
    /// A field of [`Segment`].
    SegmentField of Segment {
        Name = "name", "Segment" => name;
        Message = "message", "Message" => message;
    }
}

//! Decisions: what was settled, which field it changed, who answers for it, and what would reopen it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{DecisionId, PersonId};
use crate::review::{GoalSide, TripWire};
use crate::value::{Line, Prose, Sentence};

/// Something that was settled in the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Decision {
    /// Identity.
    pub id: DecisionId,
    /// What was decided, in one sentence.
    pub text: Sentence,
    /// The path of the field it changed; empty for none. Loose, since the field may be gone by now.
    pub changed: Line,
    /// What that field said before, as it would be typed.
    pub before: Prose,
    /// What it said after.
    pub after: Prose,
    /// Who answers for it.
    pub owner: Option<PersonId>,
    /// Which side asked for it; none where nobody noted it.
    pub asked_by: Option<GoalSide>,
    /// Why.
    pub rationale: Prose,
    /// Who saw it otherwise, and how.
    pub dissent: Prose,
    /// What reopens it.
    pub trip_wire: TripWire,
    /// When it was recorded.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub at: DateTime<Utc>,
}

impl Decision {
    /// How many decisions a review may hold, in every format: they add up over the quarter while other lists stay short.
    pub const MOST: usize = 5_000;

    /// A decision that says only what was decided.
    pub(crate) fn new(id: DecisionId, text: Sentence) -> Self {
        Self {
            id,
            text,
            changed: Line::default(),
            before: Prose::default(),
            after: Prose::default(),
            owner: None,
            asked_by: None,
            rationale: Prose::default(),
            dissent: Prose::default(),
            trip_wire: TripWire::default(),
            at: id.made_at(),
        }
    }
}

fields! {
    /// A field of [`Decision`].
    DecisionField of Decision {
        Text = "text", "Decision" => text;
        Changed = "changed", "Changed field" => changed;
        Before = "before", "Before" => before;
        After = "after", "After" => after;
        Owner = "owner", "Owner" => owner;
        AskedBy = "asked_by", "Asked by" => asked_by;
        Rationale = "rationale", "Why" => rationale;
        Dissent = "dissent", "Dissent" => dissent;
        TripMetric = "trip_metric", "Trip-wire" => trip_wire.metric;
        TripDirection = "trip_direction", "Trips at" => trip_wire.direction;
        TripThreshold = "trip_threshold", "Threshold" => trip_wire.threshold;
        TripDate = "trip_date", "Looked at on" => trip_wire.date;
        At = "at", "Recorded" => at;
    }
}

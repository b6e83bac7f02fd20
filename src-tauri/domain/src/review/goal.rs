//! Goals: what the quarter is to reach, with floor, target and stretch.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{GoalId, LineageId, PersonId};
use crate::review::{Direction, Metric};
use crate::value::{Figure, choices};
use crate::value::{Line, Name};

choices! {
    /// Whose goal it is.
    GoalSide {
        /// Marketing's.
        Marketing = "marketing", "Marketing";
        /// Sales'.
        Sales = "sales", "Sales";
        /// Both answer for it.
        Both = "both", "Both";
    }
}

/// A target for the quarter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Goal {
    /// Identity.
    pub id: GoalId,
    /// The same in every quarter.
    pub lineage: LineageId,
    /// What is to be reached; unlike any other goal of the review.
    pub name: Name,
    /// What it is measured by.
    pub metric: Option<Metric>,
    /// Whose it is.
    pub side: GoalSide,
    /// The one owner.
    pub owner: Option<PersonId>,
    /// Where it stands today.
    pub baseline: Option<Figure>,
    /// Where that was read.
    pub baseline_source: Line,
    /// Why the quarter before fell short of it, in the room's words; empty where it did not.
    pub missed_because: Line,
    /// Which way is good.
    pub direction: Direction,
    /// What must be reached at the least.
    pub floor: Option<Figure>,
    /// What is to be reached.
    pub target: Option<Figure>,
    /// What would be more than expected.
    pub stretch: Option<Figure>,
    /// By when; never before the quarter.
    pub due: Option<NaiveDate>,
    /// Whether it counts towards the shared number.
    pub linked: bool,
}

fields! {
    /// A field of [`Goal`].
    GoalField of Goal {
        Name = "name", "Goal" => name;
        Metric = "metric", "Metric" => metric;
        Side = "side", "Whose goal" => side;
        Owner = "owner", "Owner" => owner;
        Baseline = "baseline", "Today" => baseline;
        BaselineSource = "baseline_source", "Read from" => baseline_source;
        MissedBecause = "missed_because", "Missed because" => missed_because;
        Direction = "direction", "Direction" => direction;
        Floor = "floor", "Floor" => floor;
        Target = "target", "Target" => target;
        Stretch = "stretch", "Stretch" => stretch;
        Due = "due", "Due date" => due;
        Linked = "linked", "Counts towards the shared number" => linked;
    }
}

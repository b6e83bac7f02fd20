//! The scorecard: measures watched week by week, and the leads that are past their limit.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{LineageId, MeasureId, OverdueId, PersonId};
use crate::review::{Direction, GoalSide, Metric};
use crate::value::{Count, Days, Figure, Name, Weeks};

/// A measure of the quarter with its figures, typed week by week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Measure {
    /// Identity.
    pub id: MeasureId,
    /// The same in every quarter.
    pub lineage: LineageId,
    /// What it is called; unlike any other measure of the review.
    pub name: Name,
    /// Which of the catalogue it is.
    pub metric: Option<Metric>,
    /// Who answers for it.
    pub side: GoalSide,
    /// Which way is good.
    pub direction: Direction,
    /// What it is to be.
    pub target: Option<Figure>,
    /// Whether it adds up over the quarter, so that a week is held against its pace.
    pub adds_up: bool,
    /// The figures, as they stood at the end of each week.
    pub weeks: Weeks,
}

impl Measure {
    /// A measure with no more than a name.
    pub(crate) fn new(id: MeasureId, lineage: LineageId, name: Name) -> Self {
        Self {
            id,
            lineage,
            name,
            metric: None,
            side: GoalSide::Both,
            direction: Direction::AtLeast,
            target: None,
            adds_up: false,
            weeks: Weeks::default(),
        }
    }
}

/// Leads past their limit, for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Overdue {
    /// Identity.
    pub id: OverdueId,
    /// Why they are late.
    pub reason: Name,
    /// How many they are.
    pub leads: Option<Count>,
    /// How many days the oldest is past its limit.
    pub oldest: Option<Days>,
    /// Who clears them; never shown to the room.
    pub owner: Option<PersonId>,
}

fields! {
    /// A field of [`Measure`].
    MeasureField of Measure {
        Name = "name", "Measure" => name;
        Metric = "metric", "Metric" => metric;
        Side = "side", "Who answers for it" => side;
        Direction = "direction", "Direction" => direction;
        Target = "target", "Target" => target;
        AddsUp = "adds_up", "Adds up over the quarter" => adds_up;
        W1 = "w1", "Week 1" => weeks.w1;
        W2 = "w2", "Week 2" => weeks.w2;
        W3 = "w3", "Week 3" => weeks.w3;
        W4 = "w4", "Week 4" => weeks.w4;
        W5 = "w5", "Week 5" => weeks.w5;
        W6 = "w6", "Week 6" => weeks.w6;
        W7 = "w7", "Week 7" => weeks.w7;
        W8 = "w8", "Week 8" => weeks.w8;
        W9 = "w9", "Week 9" => weeks.w9;
        W10 = "w10", "Week 10" => weeks.w10;
        W11 = "w11", "Week 11" => weeks.w11;
        W12 = "w12", "Week 12" => weeks.w12;
        W13 = "w13", "Week 13" => weeks.w13;
    }
}

fields! {
    /// A field of [`Overdue`].
    OverdueField of Overdue {
        Reason = "reason", "Reason" => reason;
        Leads = "leads", "Leads" => leads;
        Oldest = "oldest", "Days past the limit" => oldest;
        Owner = "owner", "Who clears them" => owner;
    }
}

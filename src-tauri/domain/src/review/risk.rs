//! Risks: “the quarter ended and we missed: why?”, each with the sign that would tell in time.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{PersonId, RiskId};
use crate::review::{Direction, GoalSide, Metric};
use crate::value::{Figure, Line, Sentence};

/// A sign that something has to be looked at again: a metric that reaches a threshold, and the day it is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TripWire {
    /// What is watched; there is no trip-wire without it.
    pub metric: Option<Metric>,
    /// From which side the threshold is reached.
    pub direction: Option<Direction>,
    /// Where it trips.
    pub threshold: Option<Figure>,
    /// When it is looked at.
    pub date: Option<NaiveDate>,
}

/// A reason why the quarter may be missed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Risk {
    /// Identity.
    pub id: RiskId,
    /// Why the quarter was missed, told from its end.
    pub text: Sentence,
    /// Whose it is.
    pub side: GoalSide,
    /// Who watches it.
    pub owner: Option<PersonId>,
    /// The sign that it is happening.
    pub trip_wire: TripWire,
    /// What is done then.
    pub response: Line,
}

impl Risk {
    /// A risk that nobody watches yet.
    pub(crate) fn new(id: RiskId, text: Sentence) -> Self {
        Self {
            id,
            text,
            side: GoalSide::Both,
            owner: None,
            trip_wire: TripWire::default(),
            response: Line::default(),
        }
    }
}

fields! {
    /// A field of [`Risk`].
    RiskField of Risk {
        Text = "text", "Risk" => text;
        Side = "side", "Whose risk" => side;
        Owner = "owner", "Owner" => owner;
        TripMetric = "trip_metric", "Trip-wire" => trip_wire.metric;
        TripDirection = "trip_direction", "Trips at" => trip_wire.direction;
        TripThreshold = "trip_threshold", "Threshold" => trip_wire.threshold;
        TripDate = "trip_date", "Looked at on" => trip_wire.date;
        Response = "response", "What we do then" => response;
    }
}

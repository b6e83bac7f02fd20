//! Initiatives: the campaigns and changes that close the gap, each with one owner and a rule for stopping it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{InitiativeId, LineageId, PersonId};
use crate::review::GoalSide;
use crate::value::{Count, Line, Money, Name};

/// A campaign or change. What it expects is an estimate, so it is listed and owned but no agreed item of its own; the
/// promises and goals it serves are.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Initiative {
    /// Identity.
    pub id: InitiativeId,
    /// The same in every quarter.
    pub lineage: LineageId,
    /// What it is called; unlike any other initiative of the review.
    pub name: Name,
    /// Who runs it.
    pub side: GoalSide,
    /// The one owner.
    pub owner: Option<PersonId>,
    /// What it may cost.
    pub budget: Option<Money>,
    /// How many SQOs it is to bring.
    pub sqos: Option<Count>,
    /// When it starts.
    pub start: Option<NaiveDate>,
    /// When it ends; never before it starts.
    pub end: Option<NaiveDate>,
    /// When it is stopped early.
    pub kill_rule: Line,
}

impl Initiative {
    /// An initiative with no more than a name.
    pub(crate) fn new(id: InitiativeId, lineage: LineageId, name: Name) -> Self {
        Self {
            id,
            lineage,
            name,
            side: GoalSide::Marketing,
            owner: None,
            budget: None,
            sqos: None,
            start: None,
            end: None,
            kill_rule: Line::default(),
        }
    }
}

fields! {
    /// A field of [`Initiative`].
    InitiativeField of Initiative {
        Name = "name", "Initiative" => name;
        Side = "side", "Run by" => side;
        Owner = "owner", "Owner" => owner;
        Budget = "budget", "Budget" => budget;
        Sqos = "sqos", "Expected SQOs" => sqos;
        Start = "start", "Start" => start;
        End = "end", "End" => end;
        KillRule = "kill_rule", "Kill rule" => kill_rule;
    }
}

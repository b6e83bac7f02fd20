//! A review: one quarter's half day and all it settles.

mod agenda;
mod commitment;
mod goal;
mod handoff;
mod shared_number;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::agreement::Answer;
use crate::field::fields;
use crate::id::{PersonId, ReviewId, StageId};
use crate::stage::Stage;
use crate::value::Prose;
use crate::value::{Quarter, TimeOfDay};

pub use agenda::{Block, BlockField, Chapter};
pub use commitment::{Commitment, CommitmentField, Direction, Metric};
pub use goal::{Goal, GoalField, GoalSide};
pub use handoff::{Next, PacketField, PacketFieldField, Phase, Reason, ReasonField};
pub use shared_number::{DateUsed, SharedChoice, SharedNumber, SharedNumberField, SourcingRule};

/// One quarter's planning review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Review {
    /// Identity.
    pub id: ReviewId,
    /// The quarter that is planned.
    pub quarter: Quarter,
    /// The day of the meeting.
    pub date: NaiveDate,
    /// When it starts.
    pub starts: TimeOfDay,
    /// What the definitions are for, in the company's words.
    pub purpose: Prose,
    /// From when the definitions hold.
    pub effective: Option<NaiveDate>,
    /// The person who owns the middle: MQL to SQO conversion.
    pub middle_owner: Option<PersonId>,
    /// The funnel, in order.
    pub stages: Vec<Stage>,
    /// Why a lead may be rejected or disqualified.
    pub reasons: Vec<Reason>,
    /// What travels with a handed-over lead.
    pub packet: Vec<PacketField>,
    /// The promises of both sides.
    pub commitments: Vec<Commitment>,
    /// The one number both answer for.
    pub shared_number: SharedNumber,
    /// What the quarter is to reach.
    pub goals: Vec<Goal>,
    /// The blocks of the half day.
    pub blocks: Vec<Block>,
    /// What the sides said, oldest first.
    pub answers: Vec<Answer>,
}

impl Review {
    /// The stage with this identity.
    pub fn stage(&self, id: StageId) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == id)
    }

    /// How often the meaning of the definitions has changed, from 1.
    pub fn version(&self) -> u32 {
        let changes = self.stages.iter().map(|stage| stage.version.saturating_sub(1));
        changes.fold(1, u32::saturating_add)
    }

    /// Minutes of all blocks together.
    pub fn minutes(&self) -> u32 {
        self.blocks.iter().map(|block| block.minutes.get()).sum()
    }
}

fields! {
    /// A field of [`Review`].
    ReviewField of Review {
        Quarter = "quarter", "Quarter" => quarter;
        Date = "date", "Date" => date;
        Starts = "starts", "Start" => starts;
        Purpose = "purpose", "Purpose" => purpose;
        Effective = "effective", "In force from" => effective;
        MiddleOwner = "middle_owner", "Owner of the middle" => middle_owner;
    }
}

//! What the room did with the clock, as it is kept.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::id::{BlockId, MeetingEventId};
use crate::value::{Count, choices};

choices! {
    /// What the room did.
    MeetingEventKind {
        /// A sitting began, with a block on.
        Started = "started", "Started";
        /// A block was ended and another begun.
        Next = "next", "Next block";
        /// A block that had ended went on where it stood; the one begun in its place waits again.
        TakenUp = "taken_up", "Taken up again";
        /// The clock was stopped.
        Paused = "paused", "Paused";
        /// The clock went on.
        WentOn = "went_on", "Went on";
        /// The sitting ended.
        Adjourned = "adjourned", "Adjourned";
    }
}

/// The most events a review holds; a half day has some forty.
pub(crate) const MOST_EVENTS: usize = 5_000;

/// One act of the room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeetingEvent {
    /// Identity.
    pub id: MeetingEventId,
    /// When.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub at: DateTime<Utc>,
    /// What.
    pub kind: MeetingEventKind,
    /// The block that is on from then; it may have left the agenda since.
    pub block: Option<BlockId>,
    /// Of a sitting: how many minutes the agenda still came to as it began, which is the end it promised.
    pub promised: Option<Count>,
}

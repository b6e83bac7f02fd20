//! The meeting, ready to be painted: where it stands, and its clock.

use domain::BlockId;
use domain::meeting::{BlockState, MeetingPhase, Warning};
use serde::Serialize;

/// The meeting as it stands at the time of the answer. Between two answers only `left` moves, second by second, while
/// `running`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MeetingView {
    /// Where the review stands.
    pub phase: MeetingPhase,
    /// How many sittings were begun.
    pub sittings: usize,
    /// The time on the wall, such as “10:36”.
    pub now: String,
    /// “4 min ahead”, “on time” or “3 min behind”; empty while no sitting runs.
    pub pace: String,
    /// When the sitting ends if every block keeps to its minutes: “12:56”; empty while none runs.
    pub ends: String,
    /// When the last sitting ended; empty before that and while one runs.
    pub adjourned: String,
    /// Whether time runs.
    pub running: bool,
    /// The block that is on; none while no sitting runs.
    pub on: Option<OnView>,
    /// The block that comes next.
    pub next: Option<BlockId>,
    /// The block that was ended last, which can be taken up again.
    pub ended_last: Option<BlockId>,
    /// Every block of the agenda, in its order.
    pub blocks: Vec<BlockClock>,
    /// Blocks to come that could be shorter, while the meeting is behind.
    pub savings: Vec<SavingView>,
}

/// The block that is on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OnView {
    /// Which; none when it has left the agenda.
    pub block: Option<BlockId>,
    /// Seconds left of its minutes; below zero when it runs over.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub left: i64,
    /// Seconds left at which it warns: first, and once more.
    #[cfg_attr(feature = "typescript", ts(type = "[number, number]"))]
    pub warns_at: [i64; 2],
    /// How near its end it is.
    pub warning: Warning,
    /// When its minutes are over: “11:26”; empty while the clock is paused and once they are.
    pub until: String,
}

/// A block on the clock.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BlockClock {
    /// Which.
    pub block: BlockId,
    /// Where it stands.
    pub state: BlockState,
}

/// A block that could be shorter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SavingView {
    /// The path of its minutes.
    pub target: String,
    /// What it would be, as typed into that field.
    pub minutes: String,
    /// “Stages: 40 to 27 min”.
    pub text: String,
}

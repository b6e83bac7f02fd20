//! The lane of a handed-over lead, and a lead put to the test.

use domain::{Side, StageId};
use serde::Serialize;

use super::Run;

/// The way of a lead from the stage marketing hands over.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LaneView {
    /// The stage that is handed over.
    pub stage: StageId,
    /// From which stage to which: “MQL to SAL”.
    pub title: String,
    /// Its limits in a sentence, in pieces; empty while none is set.
    pub runs: Vec<Run>,
    /// Its stops.
    pub nodes: Vec<NodeView>,
}

/// One stop of the lane.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NodeView {
    /// What it is called.
    pub name: String,
    /// What happens, in one sentence; may be empty.
    pub sentence: String,
    /// The side that acts.
    pub side: Side,
    /// Who acts; may be empty.
    pub who: String,
    /// In what time; may be empty.
    pub time: String,
    /// Where it shows in the CRM; may be empty.
    pub proof: String,
    /// The path of the field that says it.
    pub target: String,
    /// Whether its time changed since a side's last yes.
    pub changed: bool,
    /// Which leads it is for, when a limit runs that a lead can be put to; empty for all.
    pub leads: Option<String>,
}

/// A lead put to a limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LeadTested {
    /// When it arrives, as understood: “Fri 22 Jan, 17:40”.
    pub arrives: String,
    /// When it is due: “Mon 25 Jan, 12:40”.
    pub due: String,
    /// The same as an instant, RFC 3339 with the zone's offset.
    pub due_at: String,
    /// How the time adds up: “20 min on Fri 22 Jan from 17:40 to 18:00, 3 h 40 min on Mon 25 Jan from 09:00 to 12:40”.
    pub reading: String,
    /// The openings in which the limit runs; in the middle of a long row some stand for several.
    pub openings: Vec<OpeningView>,
}

/// One opening.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpeningView {
    /// “Fri 09:00”.
    pub opens: String,
    /// “18:00”.
    pub closes: String,
    /// How much of the limit runs in it: “20 min”, “3 h 40 min”.
    pub used: String,
    /// Where the limit starts to run in it, in thousandths of its length.
    pub from: u32,
    /// Where it stops.
    pub to: u32,
    /// Openings left out between this one and the next.
    pub skipped: usize,
}

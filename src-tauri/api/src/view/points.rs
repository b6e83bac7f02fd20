//! Open points: anything not agreed, owned or clean.

use serde::Serialize;

/// One open point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpenPoint {
    /// The screen it belongs to.
    pub place: Place,
    /// The path of the field or item to go to.
    pub target: String,
    /// What is open, in a sentence without a full stop.
    pub text: String,
}

/// A screen of the review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Place {
    /// Agenda, people, company.
    Agenda,
    /// Definitions.
    Stages,
    /// Shared number and goals.
    Targets,
    /// Promises, packet, reasons.
    Handoff,
}

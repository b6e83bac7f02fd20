//! A stage, ready to be painted.

use domain::Stage;
use serde::Serialize;

use super::AgreementView;

/// A stage with what is worked out from it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StageView {
    /// The stage as it is edited.
    pub stage: Stage,
    /// The statement in pieces.
    pub runs: Vec<Run>,
    /// “Reassigned at 8 hours”; empty without escalation or limit.
    pub missed: String,
    /// “Jonas Weber is told at 4 hours, Daniel Brandt at 8 hours”.
    pub missed_note: String,
    /// Where each exit leads, in the order of the stage's exits.
    pub exits: Vec<ExitView>,
    /// How many examples the sides read differently.
    pub splits: usize,
    /// Agreement on it.
    pub agreement: AgreementView,
}

/// A piece of a statement.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are a live value, such as the time limit.
    pub live: bool,
    /// Whether they changed since a side's last yes.
    pub changed: bool,
    /// The path of the field that holds a live value; empty for plain words.
    pub target: String,
}

/// Where an exit leads.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ExitView {
    /// “to SAL”, “to Recycle, 90 days”; empty when it leads nowhere yet.
    pub leads: String,
}

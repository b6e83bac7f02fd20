//! Open points: anything not agreed, owned or clean.

use domain::checker::{Place, Severity};
use serde::Serialize;

/// One line of the list: points of one kind on one screen, read together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpenPoint {
    /// What kind it is: “stage-without-owner”.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The screen it belongs to.
    pub place: Place,
    /// What is open, in a sentence without a full stop: “7 stages have no owner”.
    pub text: String,
    /// Which ones, where there are several: “Inquiry, Lead, MQL”.
    pub note: String,
    /// Each one, at least one.
    pub each: Vec<PointAt>,
}

/// One point at one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PointAt {
    /// The path of the field, row, list or item to go to.
    pub target: String,
    /// What is open there, in a sentence without a full stop.
    pub text: String,
    /// What it is about, in a word or two: “MQL”.
    pub subject: String,
    /// Whether what stands at the target says it already, such as an open question.
    pub plain: bool,
    /// What one click would do, where one way to mend it is certain: “Set the waiting days to 90”.
    pub fix: Option<String>,
}

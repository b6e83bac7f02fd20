//! Asks for what is worked out and kept nowhere: a plan while it is typed, one of its cases, a lead, the cost of the gap.

use serde::{Deserialize, Serialize};

/// A figure of the plan while it is typed; nothing is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TryPlan {
    /// The field's path.
    pub target: String,
    /// The text so far.
    pub value: String,
}

/// A case of the plan that is shown by itself, to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum ShownCase {
    /// With last quarter's rates in the place of the planned ones.
    LastQuarter,
    /// With the stretch as its revenue.
    Stretch,
}

/// Asks for one case of the plan.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PlanCase {
    /// Which one.
    pub case: ShownCase,
}

/// A text being typed into an input of the cost of the gap.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WeighCost {
    /// The field's path.
    pub target: String,
    /// The text as it stands.
    pub text: String,
}

/// A lead to be put to a time limit.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TestLead {
    /// When it arrives, as typed: “Fri 17:40”; a weekday is the first one on or after the day of the meeting.
    pub arrives: String,
    /// The limit, as typed: “4 working hours”.
    pub limit: String,
}

//! What the quarter is tried with, and what may go wrong, ready to be painted.

use domain::{Initiative, Risk};
use serde::Serialize;

/// An initiative, as typed and as shown.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct InitiativeView {
    /// The initiative.
    pub initiative: Initiative,
    /// Its budget with currency; empty without one.
    pub budget: String,
    /// Where its days lie in the quarter: the first and the last, in thousandths of the quarter from its start; none
    /// before both are known.
    pub span: Option<[u32; 2]>,
}

/// All initiatives together, against what is promised.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct InitiativesTotal {
    /// All budgets together, with currency; empty when none is typed.
    pub budget: String,
    /// SQOs expected of all of them.
    pub sqos: u32,
    /// What they come to, in a sentence: “103 SQOs expected for USD 193,000.”; empty when nothing is typed.
    pub sentence: String,
    /// What is missing in them: “1 has no budget”; empty when nothing is.
    pub missing: String,
}

/// A risk, as typed and as shown.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RiskView {
    /// The risk.
    pub risk: Risk,
    /// The threshold of its trip-wire as shown, with currency; empty without one.
    pub threshold: String,
}

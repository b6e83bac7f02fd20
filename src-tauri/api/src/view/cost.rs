//! What the gap between the sides costs, ready to be painted.

use domain::cost::{Grade, TermKind};
use serde::Serialize;

/// What the gap costs in a year: what was put in, what follows from it, and what is claimed elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CostView {
    /// Both figures in one sentence; empty while neither is known.
    pub sentence: String,
    /// The terms with their inputs.
    pub terms: Vec<CostTermView>,
    /// What was spent for nothing.
    pub spent: CostSumView,
    /// The gross margin at risk.
    pub at_risk: CostSumView,
    /// Figures that enter no sum: forecast, what came of it, revenue.
    pub beside: Vec<CostCell>,
    /// “The forecast was USD 1,000,000 off.”; empty while one of the two is missing.
    pub forecast: String,
    /// “10% of revenue would be USD 5,000,000.”; empty without revenue.
    pub top_down: String,
    /// What is claimed elsewhere.
    pub claims: Vec<ClaimView>,
    /// Where the inputs were read.
    pub source: CostCell,
}

/// One term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CostTermView {
    /// Which.
    pub kind: TermKind,
    /// What it is called.
    pub name: String,
    /// What it multiplies, in words.
    pub formula: String,
    /// Its inputs.
    pub inputs: Vec<CostInputView>,
    /// Its arithmetic: low, likely and high, or one line where they don't differ; empty while it can't be worked out.
    pub lines: Vec<CostLine>,
    /// “USD 35,000 to 45,000”; empty while it can't be worked out.
    pub range: String,
    /// Why it can't be: “Still needed: cost of a lead, share worked”; else empty.
    pub needs: String,
}

/// An input with its three ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CostInputView {
    /// What it is.
    pub label: String,
    /// The currency, where it is money; else empty.
    pub unit: String,
    /// Low, likely, high.
    pub ends: [CostCell; 3],
}

/// One field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CostCell {
    /// The field's path.
    pub target: String,
    /// Its label.
    pub label: String,
    /// Its text as it would be typed; empty when nothing is known.
    pub text: String,
}

/// The arithmetic of one end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CostLine {
    /// “Low”, “Likely”, “High”; empty where the three don't differ.
    pub end: String,
    /// “1,000 × USD 50 × (100% − 20%)”.
    pub product: String,
    /// “USD 40,000”.
    pub result: String,
}

/// Terms together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CostSumView {
    /// The likely figure: “USD 240,000”; empty while nothing is known.
    pub likely: String,
    /// “between USD 200,000 and USD 280,000”; empty where low and high are the same.
    pub range: String,
    /// What is not in it: “Without work done twice: its inputs are not complete.”; may be empty.
    pub without: String,
}

/// A claim from outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ClaimView {
    /// What is claimed.
    pub statement: String,
    /// How far it can be traced.
    pub grade: Grade,
    /// The same in words.
    pub grade_label: String,
    /// Source and year; empty when nobody could be found who measured it.
    pub source: String,
    /// What was looked at; empty when unknown.
    pub sample: String,
    /// What it is good for here.
    pub use_here: String,
}

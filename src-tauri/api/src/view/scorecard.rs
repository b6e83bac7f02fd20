//! The scorecard, ready to be painted.

use domain::{Measure, Overdue};
use serde::Serialize;

use documents::chart::Figure;

/// The measures of the quarter and what is past its limit.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ScorecardView {
    /// The newest week in which anything was typed, 0 before the first.
    pub week: usize,
    /// Where the shared number stands, in a sentence; empty before anything was typed.
    pub sentence: String,
    /// The measures.
    pub measures: Vec<MeasureView>,
    /// Trip-wires reached or near: “Acceptance at most 65% on 12 Mar: Fair contacts need a higher score. Now 66%.”
    pub wires: Vec<String>,
    /// Leads past their limit, the oldest first.
    pub overdue: Vec<Overdue>,
    /// “6 leads are past their limit, the oldest by 3 days.”; empty when none is typed.
    pub overdue_sentence: String,
}

/// A measure.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MeasureView {
    /// The measure as typed.
    pub measure: Measure,
    /// “target USD 4,494,000”, “at least 75%”; empty without a target.
    pub aim: String,
    /// The figures by week as typed into their table; empty where nothing was. Money, hours and days stand as bare numbers
    /// where the target gives their unit.
    pub weeks: Vec<String>,
    /// What it says in a sentence.
    pub reading: String,
    /// Whether it is where it should be; none without a figure or a target.
    pub kept: Option<bool>,
    /// Whether a trip-wire on it is reached or near.
    pub near: bool,
    /// Its figure.
    pub chart: Figure,
    /// The frozen formula of its metric; empty without one.
    pub formula: String,
    /// The same month by month.
    pub months: PeriodView,
    /// The same quarter by quarter, as far back as it was measured.
    pub quarters: PeriodView,
}

/// A measure gathered by month or by quarter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PeriodView {
    /// What it says in a sentence, and how the weeks were gathered.
    pub reading: String,
    /// Its figure.
    pub chart: Figure,
}

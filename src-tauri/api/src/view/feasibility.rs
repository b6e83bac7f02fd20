//! Whether the rota can keep the time limits, ready to be painted.

use domain::{ClockId, Limit, Shift, Wave};
use serde::Serialize;

use documents::chart::Figure;

/// Arrivals replayed against the people who work them.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FeasibilityView {
    /// “Of 100 leads, 71 get their first attempt in time; 90 are promised.”, or what is still missing for it.
    pub sentence: String,
    /// Whether what is promised is reached; none while nothing can be said.
    pub reached: Option<bool>,
    /// How it was worked out: what was replayed, and how much work there is for how much time on duty.
    pub how: Vec<String>,
    /// The rows of arrivals, the most urgent first.
    pub waves: Vec<WaveView>,
    /// The limits a row can be under: those of the stage that is handed over, and any that a row is under already.
    pub limits: Vec<ChosenLimit>,
    /// The rota.
    pub shifts: Vec<Shift>,
    /// The smallest changes that would be enough.
    pub remedies: Vec<RemedyView>,
    /// Said where no single change would be.
    pub none_enough: String,
    /// The queue over the week; none while nothing can be said.
    pub chart: Option<Figure>,
}

/// A row of arrivals.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WaveView {
    /// The row as typed.
    pub wave: Wave,
    /// The limit it is under, as a stage promises it; none until one is chosen.
    pub limit: Option<Limit>,
    /// What leads they are, with their limit: “Scored leads within 4 working hours”.
    pub name: String,
    /// “71 of 100”; empty while nothing can be said of it.
    pub share: String,
    /// “13 of 156 are never attempted.”; empty where all are.
    pub never: String,
}

/// A limit that arrivals can be under.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ChosenLimit {
    /// The limit of a stage.
    pub clock: ClockId,
    /// “First attempt, hand-raisers”.
    pub name: String,
}

/// A change that would be enough.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RemedyView {
    /// What is sent to have it made.
    pub key: String,
    /// “One more person on Mondays, 09:00 to 13:30”.
    pub sentence: String,
    /// “reaches 92 of 100”.
    pub reaches: String,
    /// What its button says.
    pub action: String,
}

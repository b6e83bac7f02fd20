//! The rhythm of a quarter, ready to be painted.

use domain::Ritual;
use serde::Serialize;

/// A meeting that returns, with its dates.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RitualView {
    /// The meeting.
    pub ritual: Ritual,
    /// “Every Tuesday”; empty before there is a first date.
    pub when: String,
    /// “09:30 to 10:00”; empty before there is a time.
    pub hours: String,
    /// Its dates in the quarter: “12 times this quarter, next on Tue 26 Jan 2027”; empty without one.
    pub dates: String,
}

/// A week of the quarter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WeekView {
    /// Its number, from 1.
    #[cfg_attr(feature = "typescript", ts(type = "number"))]
    pub number: u64,
    /// Its first day: “4 Jan”.
    pub starts: String,
    /// The meetings in it, in the order of their days.
    pub held: Vec<HeldView>,
}

/// One meeting on its day.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct HeldView {
    /// Which of the meetings, by its place in the list.
    pub ritual: usize,
    /// What it is called, and when: “Weekly pipeline sync, Tue 26 Jan”.
    pub text: String,
    /// The day of the month: “26”.
    pub day: String,
    /// Why it is not on its usual day: “put off from Thu 11 Feb”; empty when it is.
    pub put_off: String,
}

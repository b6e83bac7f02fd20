//! A calendar file, before its holidays are added.

use serde::Serialize;

/// What a calendar file says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CalendarRead {
    /// “8 days to add; 3 days already there.”
    pub sentence: String,
    /// How many days are new.
    pub new: usize,
    /// Its days, earliest first.
    pub days: Vec<CalendarDay>,
    /// Entries that give no holiday, each in a sentence.
    pub left_out: Vec<String>,
    /// How many more there are of those.
    pub more_left_out: usize,
    /// The company’s holidays with the new ones among them, as they are typed.
    pub holidays: String,
}

/// A day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CalendarDay {
    /// The day, ISO 8601.
    pub day: String,
    /// The day in words.
    pub said: String,
    /// What the calendar calls it; may be empty.
    pub name: String,
    /// Whether it is a holiday already.
    pub known: bool,
}

//! The clock of the promises: which hours count, when a limit is due, and how much of it has passed.
//!
//! Instants are UTC; a [`WorkingCalendar`] knows which of them lie in working hours. Everything is exact to the second
//! over changes of the clocks, midnights and year ends, because hours are turned into instants day by day.
//!
//! ```
//! use chrono::{DateTime, Utc};
//! use domain::sla::WorkingCalendar;
//! use domain::{DayHours, Typed, Zone};
//!
//! let calendar = WorkingCalendar::new(Zone::read("Europe/Berlin", "Zone")?, &DayHours::read("Mon-Fri 08:00-17:00", "Hours")?, &[]);
//! let friday: DateTime<Utc> = "2027-01-22T16:00:00+01:00".parse().expect("an instant");
//! let due = calendar.due(friday, chrono::TimeDelta::hours(4), &[]).expect("it opens again");
//! assert_eq!(due, "2027-01-25T11:00:00+01:00".parse::<DateTime<Utc>>().expect("an instant"));
//! # Ok::<(), domain::Fault>(())
//! ```

mod arrival;
mod calendar;
pub mod feasibility;
mod instant;
mod lane;
mod limit;

pub use arrival::arrival;
pub use calendar::{Pause, WorkingCalendar};
pub use instant::instant;
pub use lane::{Lane, Node, Piece};
pub use limit::{Escalated, Opening, Timeline};

//! Who works handed-over leads, and when leads arrive: what a time limit is tried on before anyone signs it.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{ClockId, ShiftId, WaveId};
use crate::review::Review;
use crate::stage::Clock;
use crate::value::{Count, Minutes, Name, TimeOfDay, WorkingDays};

/// People who work leads in the same hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Shift {
    /// Identity.
    pub id: ShiftId,
    /// What it is called.
    pub name: Name,
    /// On which days.
    pub days: WorkingDays,
    /// From when.
    pub starts: TimeOfDay,
    /// Until when; a shift that ends before it starts works nobody.
    pub ends: TimeOfDay,
    /// How many people.
    pub people: Count,
}

/// Leads that arrive in the same hours, spread evenly over them. The order of the list is their priority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Wave {
    /// Identity.
    pub id: WaveId,
    /// What leads they are.
    pub name: Name,
    /// On which days they arrive.
    pub days: WorkingDays,
    /// From when.
    pub starts: TimeOfDay,
    /// Until when.
    pub ends: TimeOfDay,
    /// How many arrive in a week.
    pub leads: Count,
    /// The time limit of a stage that they are under: what is promised is what is tried.
    pub clock: Option<ClockId>,
    /// How many minutes a first attempt takes.
    pub minutes: Minutes,
}

impl Wave {
    /// The time limit of a stage that they are under.
    pub fn clock_in<'a>(&self, review: &'a Review) -> Option<&'a Clock> {
        self.clock.and_then(|id| review.clock(id))
    }
}

fields! {
    /// A field of [`Shift`].
    ShiftField of Shift {
        Name = "name", "Shift" => name;
        Days = "days", "Days" => days;
        Starts = "starts", "From" => starts;
        Ends = "ends", "Until" => ends;
        People = "people", "People" => people;
    }
}

fields! {
    /// A field of [`Wave`].
    WaveField of Wave {
        Name = "name", "Leads" => name;
        Days = "days", "Days" => days;
        Starts = "starts", "From" => starts;
        Ends = "ends", "Until" => ends;
        Leads = "leads", "Leads a week" => leads;
        Clock = "clock", "Time limit" => clock;
        Minutes = "minutes", "Minutes a lead" => minutes;
    }
}

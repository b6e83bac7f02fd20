//! Who works handed-over leads, and when leads arrive: what a time limit is tried on before anyone signs it.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{ShiftId, WaveId};
use crate::value::{Count, Limit, Minutes, Name, TimeOfDay, WorkingDays};

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
    /// How long a first attempt may take.
    pub limit: Option<Limit>,
    /// How many minutes a first attempt takes.
    pub minutes: Minutes,
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
        Limit = "limit", "Time limit" => limit;
        Minutes = "minutes", "Minutes a lead" => minutes;
    }
}

//! Capacity: how many leads sales can work, and how many of those needed will not be worked.

use super::{Plan, rounded_down};
use crate::value::Quantity;

/// What the people who work leads get done.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Capacity {
    /// Minutes that a lead takes: attempts × minutes + reached × conversation minutes.
    pub minutes_per_lead: f64,
    /// Minutes there are: people × days × selling hours × 60 × utilisation.
    pub minutes: f64,
    /// The days it counts with.
    pub days: f64,
    /// Leads that can be worked.
    pub leads: u64,
}

/// What can be worked, with that many working days where none are typed; none until all of it is known.
pub fn workable(plan: &Plan, days_left: f64) -> Option<Capacity> {
    let number = |quantity: Option<Quantity>| quantity.map(Quantity::value);
    let minutes_per_lead = number(plan.attempts)? * number(plan.attempt_minutes)?
        + plan.connect_rate?.value() * number(plan.conversation_minutes)?;
    let days = number(plan.days).unwrap_or(days_left);
    let minutes = number(plan.reps)? * days * number(plan.selling_hours)? * 60.0 * plan.utilisation?.value();
    (minutes_per_lead > 0.0).then(|| Capacity {
        minutes_per_lead,
        minutes,
        days,
        leads: rounded_down(minutes / minutes_per_lead),
    })
}

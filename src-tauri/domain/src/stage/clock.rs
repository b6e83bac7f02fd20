//! Time limits of a stage and what happens as they run out.

use serde::{Deserialize, Serialize};

use crate::field::{fields, reference};
use crate::id::{ClockId, EscalationStepId, PersonId};
use crate::value::{Limit, Percent, Refers, choices};
use crate::value::{Line, Name};

/// A time limit: from one event to another, with what pauses it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Clock {
    /// Identity.
    pub id: ClockId,
    /// What is timed, such as “First attempt”.
    pub name: Name,
    /// Which records it is for; empty for all.
    pub applies_to: Line,
    /// The event that starts it.
    pub starts: Line,
    /// The event that stops it.
    pub stops: Line,
    /// What pauses it.
    pub pauses: Line,
    /// The field of the CRM that shows when it stopped.
    pub proof: Line,
    /// The limit; its unit says whether it counts working hours or the clock around.
    pub limit: Option<Limit>,
}

fields! {
    /// A field of [`Clock`].
    ClockField of Clock {
        Limit = "limit", "Time limit" => limit;
        Name = "name", "What is timed" => name;
        AppliesTo = "applies_to", "For" => applies_to;
        Starts = "starts", "Starts with" => starts;
        Stops = "stops", "Stops with" => stops;
        Pauses = "pauses", "Paused by" => pauses;
        Proof = "proof", "Shows in" => proof;
    }
}

reference!(ClockId, Refers::Clock, "the name of a time limit");

choices! {
    /// What is done as a limit runs out.
    Act {
        /// The owner is reminded.
        Remind = "remind", "is reminded";
        /// Somebody is told.
        Tell = "tell", "is told";
        /// The record goes to somebody else.
        Reassign = "reassign", "gets it";
    }
}

/// A step taken at a share of the stage's limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EscalationStep {
    /// Identity.
    pub id: EscalationStepId,
    /// When, in per cent of the limit.
    pub at: Percent,
    /// What is done.
    pub act: Act,
    /// Who is reminded, told or gets it; a person …
    pub person: Option<PersonId>,
    /// … or a role, where no person is named.
    pub role: Line,
}

fields! {
    /// A field of [`EscalationStep`].
    EscalationStepField of EscalationStep {
        At = "at", "At % of the limit" => at;
        Act = "act", "What is done" => act;
        Person = "person", "Who" => person;
        Role = "role", "Or which role" => role;
    }
}

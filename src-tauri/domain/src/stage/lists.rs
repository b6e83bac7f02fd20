//! The short lists of a stage: exclusions, route-arounds, actions on entry and required fields.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::StageLineId;
use crate::rule::RuleText;
use crate::value::Sentence;
use crate::value::choices;

choices! {
    /// Which list a line belongs to.
    LineKind {
        /// Never enters, whatever else holds.
        Exclusion = "exclusions", "Exclusions";
        /// May bypass the stage.
        RouteAround = "route_arounds", "Route-arounds";
        /// Happens when a record enters.
        OnEntry = "on_entry", "On entry";
        /// Must be filled.
        RequiredField = "required_fields", "Required fields";
    }
}

/// One line of one list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StageLine {
    /// Identity.
    pub id: StageLineId,
    /// Which list.
    pub kind: LineKind,
    /// The line.
    pub text: Sentence,
    /// The line as a rule that can be run, if there is one.
    pub rule: Option<RuleText>,
}

fields! {
    /// A field of [`StageLine`].
    StageLineField of StageLine {
        Text = "text", "Line" => text;
        Rule = "rule", "Rule" => rule;
    }
}

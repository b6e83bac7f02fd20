//! Ways out of a stage.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{ExitId, StageId};
use crate::rule::RuleText;
use crate::value::{Count, Days, choices};
use crate::value::{Refers, Sentence, Typed};
use crate::{Fault, clean};

choices! {
    /// What kind of way out it is.
    ExitKind {
        /// On to a later stage.
        Advance = "advance", "Advance";
        /// Sent back or turned down, with a reason.
        Reject = "reject", "Reject";
        /// Back to marketing, to return later.
        Recycle = "recycle", "Recycle";
        /// Nothing happened in time.
        TimeOut = "time_out", "Time-out";
    }
}

/// Where a way out leads: a stage or one of the two side states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ExitTo {
    /// A stage of the same review.
    Stage(StageId),
    /// Waiting to return.
    Recycle,
    /// Out for good.
    Disqualified,
}

impl fmt::Display for ExitTo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ExitTo::Stage(id) => id.fmt(f),
            ExitTo::Recycle => f.write_str("recycle"),
            ExitTo::Disqualified => f.write_str("disqualified"),
        }
    }
}

impl FromStr for ExitTo {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        Self::read(text, "Leads to")
    }
}

impl Typed for ExitTo {
    const REFERS: Refers = Refers::Stage;

    fn read(text: &str, what: &'static str) -> Result<Self, Fault> {
        match clean(text).to_lowercase().as_str() {
            "recycle" => Ok(ExitTo::Recycle),
            "disqualified" => Ok(ExitTo::Disqualified),
            _ => StageId::read(text, what).map(ExitTo::Stage),
        }
    }

    fn show(&self) -> String {
        self.to_string()
    }
}

impl TryFrom<String> for ExitTo {
    type Error = Fault;

    fn try_from(text: String) -> Result<Self, Fault> {
        text.parse()
    }
}

impl From<ExitTo> for String {
    fn from(to: ExitTo) -> Self {
        to.to_string()
    }
}

/// A way out of a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Exit {
    /// Identity.
    pub id: ExitId,
    /// What kind of way out.
    pub kind: ExitKind,
    /// When a record leaves this way, in words.
    pub text: Sentence,
    /// Where it leads.
    pub to: Option<ExitTo>,
    /// Days a recycled record waits.
    pub wait: Option<Days>,
    /// How often a record may pass this way.
    pub passes: Option<Count>,
    /// When a record leaves this way as a rule that can be run, if there is one.
    pub rule: Option<RuleText>,
}

fields! {
    /// A field of [`Exit`].
    ExitField of Exit {
        Kind = "kind", "Kind" => kind;
        Text = "text", "Exit" => text;
        To = "to", "Leads to" => to;
        Wait = "wait", "Waiting days" => wait;
        Passes = "passes", "Times at most" => passes;
        Rule = "rule", "Rule" => rule;
    }
}

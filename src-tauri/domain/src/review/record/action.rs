//! Actions: who does what by when.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{ActionId, LineageId, PersonId};
use crate::value::{Sentence, choices};

choices! {
    /// How far an action is.
    ActionState {
        /// To be done.
        Open = "open", "Open";
        /// Done.
        Done = "done", "Done";
        /// No longer wanted.
        Dropped = "dropped", "Dropped";
        /// Left for the next quarter.
        Carried = "carried", "Carried over";
    }
}

/// Something one person does by a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Action {
    /// Identity.
    pub id: ActionId,
    /// The same in every quarter it is carried into.
    pub lineage: LineageId,
    /// What is to be done, in one sentence.
    pub text: Sentence,
    /// Who does it.
    pub owner: Option<PersonId>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// How far it is.
    pub state: ActionState,
    /// When it was recorded.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub at: DateTime<Utc>,
}

impl Action {
    /// An open action that nobody owns yet.
    pub(crate) fn new(id: ActionId, lineage: LineageId, text: Sentence) -> Self {
        Self {
            id,
            lineage,
            text,
            owner: None,
            due: None,
            state: ActionState::Open,
            at: id.made_at(),
        }
    }
}

fields! {
    /// A field of [`Action`].
    ActionField of Action {
        Text = "text", "Action" => text;
        Owner = "owner", "Owner" => owner;
        Due = "due", "Due date" => due;
        State = "state", "State" => state;
        At = "at", "Recorded" => at;
    }
}

//! The people of a workspace: who leads a side, who facilitates, who is in the room.

use serde::{Deserialize, Serialize};

use crate::field::{fields, reference};
use crate::id::PersonId;
use crate::value::choices;
use crate::value::{Line, Name, Refers};

choices! {
    /// One of the two sides that promise each other something.
    Side {
        /// Marketing, the left half.
        Marketing = "marketing", "Marketing";
        /// Sales, the right half.
        Sales = "sales", "Sales";
    }
}

choices! {
    /// Where a person stands.
    Stance {
        /// With marketing.
        Marketing = "marketing", "Marketing";
        /// With sales.
        Sales = "sales", "Sales";
        /// With neither side.
        Neutral = "neutral", "Neutral";
    }
}

choices! {
    /// What a person does in the review.
    Role {
        /// Answers for a side: the two leaders' answers decide.
        Leader = "leader", "Answers for the side";
        /// Runs the half day; has no answer of their own.
        Facilitator = "facilitator", "Facilitator";
        /// Is in the room or owns something.
        Member = "member", "Takes part";
    }
}

impl Side {
    /// The other side.
    pub fn other(self) -> Self {
        match self {
            Side::Marketing => Side::Sales,
            Side::Sales => Side::Marketing,
        }
    }
}

/// A person of the workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// Full name.
    pub name: Name,
    /// Title or team, such as “Demand generation”.
    pub title: Line,
    /// Where the person stands.
    pub side: Stance,
    /// What the person does in the review.
    pub role: Role,
}

impl Person {
    /// Whether this person answers for the side.
    pub fn leads(&self, side: Side) -> bool {
        self.role == Role::Leader && self.side.word() == side.word()
    }
}

fields! {
    /// A field of [`Person`].
    PersonField of Person {
        Name = "name", "Name" => name;
        Title = "title", "Title" => title;
        Side = "side", "Side" => side;
        Role = "role", "Role" => role;
    }
}

reference!(PersonId, Refers::Person, "the name of a person in People");

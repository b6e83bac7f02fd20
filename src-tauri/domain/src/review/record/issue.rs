//! Issues: what the sides could not settle, or put aside, with a way to an end.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{IssueId, LineageId, PersonId};
use crate::value::{Line, Sentence, choices};
use crate::workspace::Side;

choices! {
    /// Whether the room works on it.
    IssueKind {
        /// Worked on in its block.
        Live = "live", "Live";
        /// Put aside when it came up, so that the block could go on.
        Parked = "parked", "Parked";
    }
}

choices! {
    /// What became of an issue; every one has a fate when the review closes.
    Fate {
        /// Nothing yet.
        Open = "open", "Open";
        /// Settled, by what `solved_by` says.
        Solved = "solved", "Solved";
        /// No longer of interest.
        Dropped = "dropped", "Dropped";
        /// Left for the next review.
        Carried = "carried", "Carried over";
    }
}

/// Something that is in the way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Issue {
    /// Identity.
    pub id: IssueId,
    /// The same in every quarter it is carried into.
    pub lineage: LineageId,
    /// Whether the room works on it.
    pub kind: IssueKind,
    /// What is in the way, in one sentence.
    pub text: Sentence,
    /// Which side raised it, when it matters.
    pub raised_by: Option<Side>,
    /// Who brings it to an end.
    pub owner: Option<PersonId>,
    /// The other owner: a disagreement has both leaders.
    pub second_owner: Option<PersonId>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Who decides when the owners can't.
    pub tie_breaker: Option<PersonId>,
    /// What became of it.
    pub fate: Fate,
    /// What solved it.
    pub solved_by: Line,
    /// When it was recorded.
    #[cfg_attr(feature = "typescript", ts(type = "string"))]
    pub at: DateTime<Utc>,
}

impl Issue {
    /// An open issue that nobody owns yet.
    pub(crate) fn new(id: IssueId, lineage: LineageId, kind: IssueKind, text: Sentence) -> Self {
        Self {
            id,
            lineage,
            kind,
            text,
            raised_by: None,
            owner: None,
            second_owner: None,
            due: None,
            tie_breaker: None,
            fate: Fate::Open,
            solved_by: Line::default(),
            at: id.made_at(),
        }
    }
}

fields! {
    /// A field of [`Issue`].
    IssueField of Issue {
        Text = "text", "Issue" => text;
        Kind = "kind", "Parked or live" => kind;
        RaisedBy = "raised_by", "Raised by" => raised_by;
        Owner = "owner", "Owner" => owner;
        SecondOwner = "second_owner", "Second owner" => second_owner;
        Due = "due", "Due date" => due;
        TieBreaker = "tie_breaker", "Tie-breaker" => tie_breaker;
        Fate = "fate", "What became of it" => fate;
        SolvedBy = "solved_by", "Solved by" => solved_by;
        At = "at", "Recorded" => at;
    }
}

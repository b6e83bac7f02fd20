//! The half day: timed blocks, each of which opens a chapter.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::BlockId;
use crate::value::{Line, Name};
use crate::value::{Minutes, choices};

choices! {
    /// A chapter of the review: a screen in every phase, a block in the meeting.
    Chapter {
        /// Purpose, roles, decision rule.
        Open = "open", "Open";
        /// Best joint win; one thing not working.
        CheckIn = "check_in", "Check-in";
        /// Promises and goals scored.
        LastQuarter = "last_quarter", "Last quarter";
        /// Both sides' own answers.
        WhereWeDiffer = "where_we_differ", "Where we differ";
        /// The profile and the message.
        WhoWeWant = "who_we_want", "Who we want";
        /// Definitions.
        Stages = "stages", "Stages";
        /// Nothing is done.
        Break = "break", "Break";
        /// Shared number, plan, goals.
        Targets = "targets", "Targets";
        /// Lane and promises.
        Handoff = "handoff", "Handoff and SLA";
        /// Initiatives.
        Campaigns = "campaigns", "Campaigns";
        /// Issues and risks.
        Issues = "issues", "Issues and risks";
        /// Read back and sign.
        Sign = "sign", "Sign";
    }
}

/// A timed part of the half day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Block {
    /// Identity.
    pub id: BlockId,
    /// The chapter it opens.
    pub chapter: Chapter,
    /// What it is called.
    pub name: Name,
    /// How long it lasts.
    pub minutes: Minutes,
    /// What the room does.
    pub what: Line,
}

fields! {
    /// A field of [`Block`].
    BlockField of Block {
        Name = "name", "Block" => name;
        Chapter = "chapter", "Chapter" => chapter;
        Minutes = "minutes", "Minutes" => minutes;
        What = "what", "What the room does" => what;
    }
}

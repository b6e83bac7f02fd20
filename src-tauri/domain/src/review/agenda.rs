//! The half day: timed blocks, each of which opens a chapter.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::BlockId;
use crate::value::{Line, Minutes, Name, Prose, choices};

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

impl Chapter {
    /// By what the room knows that a block of this chapter is done, as a sentence; empty for a break.
    pub fn done_when(self) -> &'static str {
        match self {
            Chapter::Open => "Done when everybody knows what today is for, and who decides.",
            Chapter::CheckIn => "Done when both sides have named a win, and one thing that isn’t working.",
            Chapter::LastQuarter => "Done when every promise, goal and action has its result.",
            Chapter::WhereWeDiffer => "Done when the widest gaps stand as issues.",
            Chapter::WhoWeWant => "Done when the profile says yes and no, and each segment has its one message.",
            Chapter::Stages => "Done when every stage is agreed and no point on them is open.",
            Chapter::Break => "",
            Chapter::Targets => "Done when both sides agree on the shared number and the goals.",
            Chapter::Handoff => "Done when both sides agree on every promise, the reasons and the packet.",
            Chapter::Campaigns => "Done when each initiative has an owner and a kill rule.",
            Chapter::Issues => "Done when every issue has a fate, and every risk an owner.",
            Chapter::Sign => "Done when both leaders have signed, or the signatures have a date.",
        }
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
    /// The facilitator's own note; never printed, never projected.
    pub note: Prose,
}

fields! {
    /// A field of [`Block`].
    BlockField of Block {
        Name = "name", "Block" => name;
        Chapter = "chapter", "Chapter" => chapter;
        Minutes = "minutes", "Minutes" => minutes;
        What = "what", "What the room does" => what;
        Note = "note", "Private note" => note;
    }
}

//! The record: what the room decided, what it put aside, who does what, and what it won together.
//!
//! Nothing of it is agreed item by item: it says what happened. Both leaders sign it with the whole.

mod action;
mod decision;
mod issue;
mod rival;
mod win;

pub use action::{Action, ActionField, ActionState};
pub use decision::{Decision, DecisionField};
pub use issue::{Fate, Issue, IssueField, IssueKind};
pub(crate) use rival::MOST_RIVALS;
pub use rival::{Contested, Rival, RivalField, RivalState};
pub use win::{Win, WinField};

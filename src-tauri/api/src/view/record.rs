//! The record, ready to be painted: decisions, actions and issues with their times, and what changed.

use domain::{Action, Decision, Issue, Rival};
use serde::Serialize;

use super::Since;

/// A decision with what it changed, in words.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DecisionView {
    /// The decision.
    pub decision: Decision,
    /// When it was recorded: “10:32”, “21 Jan, 10:32” on another day.
    pub at: String,
    /// The field it changed, as people call it: “MQL: time limit”; empty for none, and when the field is gone.
    pub field: String,
    /// What the field said before, as people say it.
    pub before: String,
    /// What it said after.
    pub after: String,
    /// The threshold of its trip-wire as shown, with currency; empty without one.
    pub threshold: String,
}

/// An action with its time.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ActionView {
    /// The action.
    pub action: Action,
    /// When it was recorded.
    pub at: String,
    /// Whether it is open and its day has passed.
    pub late: bool,
    /// Whether it is open and its day lies in the week it is now, from Monday to Sunday.
    pub this_week: bool,
}

/// An issue with its time.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct IssueView {
    /// The issue.
    pub issue: Issue,
    /// When it was recorded.
    pub at: String,
    /// Whether it is open and its day has passed.
    pub late: bool,
}

/// Other words for a field.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RivalView {
    /// The wording.
    pub rival: Rival,
    /// “B” or “C” beside the words that stand, which are A; empty once it is put aside.
    pub letter: String,
    /// What it is other words for, “MQL: statement”; empty when that is gone.
    pub title: String,
}

/// What an item says otherwise than in the review before.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ComparedView {
    /// The item: “MQL”.
    pub title: String,
    /// The path of the item.
    pub target: String,
    /// Whether the review before did not have it.
    pub new: bool,
    /// Its changes, part by part.
    pub since: Vec<Since>,
}

/// The review before, compared with this one.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PreviousView {
    /// Its quarter: “Q4 2026”.
    pub quarter: String,
    /// The items that say something else now.
    pub changed: Vec<ComparedView>,
    /// The items it had and this review has not.
    pub gone: Vec<String>,
}

/// What changed within the last two minutes and could be a decision, the newest first.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Recent {
    /// The changes.
    pub proposals: Vec<Proposal>,
}

/// What a captured line says, as far as it is typed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct UnderstoodView {
    /// The name of who is to own it; empty where nobody was named.
    pub owner: String,
    /// “Fri 22 Jan 2027”; empty where no day was named.
    pub due: String,
}

/// A change, and the words its decision would start from.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Proposal {
    /// The path of the field that changed.
    pub target: String,
    /// “MQL: time limit 24 to 4 working hours”.
    pub text: String,
    /// What the field is called: “MQL: time limit”.
    pub field: String,
}

//! What came of the quarter before, ready to be painted.

use domain::{Action, GoalSide, Side};
use serde::Serialize;

/// What was promised a quarter ago and what came of it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LastQuarterView {
    /// Its quarter: “Q4 2026”.
    pub quarter: String,
    /// When both sides had signed it: “Signed 15 Oct 2026, 12:53”.
    pub signed: String,
    /// “4 of 13 goals and promises reached.”; with how many have no figure.
    pub sentence: String,
    /// The same in few words: “4 of 13 reached”.
    pub note: String,
    /// What it was to reach.
    pub goals: Vec<OutcomeView>,
    /// What the sides promised each other.
    pub promises: Vec<OutcomeView>,
    /// Who was to do what by when, each with how far it is now.
    pub actions: Vec<PastActionView>,
    /// What was decided.
    pub decisions: Vec<PastDecisionView>,
    /// What both leaders promised in person.
    pub standing: Vec<PastPromiseView>,
    /// The risks that had a trip-wire.
    pub risks: Vec<PastDecisionView>,
}

/// A goal or a promise with what came of it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OutcomeView {
    /// The path of the same goal or promise in this review; empty when it is gone.
    pub target: String,
    /// What was promised, in the words that were signed.
    pub text: String,
    /// Whose it was.
    pub side: GoalSide,
    /// What was to be reached: “at least USD 4,200,000”.
    pub promised: String,
    /// What was reached; empty without a figure.
    pub reached: String,
    /// Where that was read: “scorecard, week 13”.
    pub source: String,
    /// How it came out.
    pub verdict: VerdictView,
    /// The same in words: “Missed”.
    pub said: String,
    /// Why it fell short, as typed in this review; empty where nobody said.
    pub because: String,
    /// The path of that field; empty where it did not fall short, or is gone from this review.
    pub because_target: String,
    /// What an issue about it would say; empty where there is nothing to talk about.
    pub issue: String,
    /// Whether an issue says it already.
    pub noted: bool,
}

/// How a goal or a promise came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum VerdictView {
    /// The target was reached.
    Hit,
    /// The floor was reached, the target not.
    AboveFloor,
    /// It was not reached.
    Missed,
    /// There is no figure to tell by.
    Unknown,
}

/// An action of the quarter before.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PastActionView {
    /// The action as it is now.
    pub action: Action,
    /// The path of its state here; empty where it was not carried over, so that nothing of it is to be changed here.
    pub target: String,
    /// Who does it.
    pub owner: String,
    /// By when: “15 Jan”.
    pub due: String,
    /// How far it is: “Done”.
    pub state: String,
}

/// A decision or a risk of the quarter before, with its trip-wire.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PastDecisionView {
    /// What was decided, or feared.
    pub text: String,
    /// Who owned it.
    pub owner: String,
    /// What would have reopened it, and whether it did: “Follow-up at 65% or less: 64%”; empty without one.
    pub wire: String,
    /// Whether it was reached; none without a figure to tell by.
    pub tripped: Option<bool>,
}

/// What a leader promised in person.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PastPromiseView {
    /// Whose.
    pub side: Side,
    /// Who.
    pub name: String,
    /// The promise.
    pub text: String,
}

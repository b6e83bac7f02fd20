//! Rules, and the names they use, ready to be painted and filled in.

use domain::rule::{Asks, DecayPart, DecaySheet, Sheet, Takes, TextPiece};
use domain::{Axis, DataField, NamedRule, ScoreLine};
use serde::Serialize;

/// The names of a review and the rules that stand in it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RulesView {
    /// The fields of the CRM.
    pub fields: Vec<DataField>,
    /// Fields to choose that are not there yet.
    pub suggested: Vec<SuggestedView>,
    /// Rules with a name.
    pub named: Vec<NamedRule>,
    /// Both scoring tables.
    pub scores: Vec<ScoreView>,
    /// Everything a condition can be about.
    pub subjects: Vec<SubjectView>,
    /// Every rule that stands somewhere, by the path of its field.
    pub written: Vec<RuleView>,
}

/// A field to choose.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SuggestedView {
    /// Its name.
    pub name: String,
    /// “Number, current value”.
    pub about: String,
    /// What it means.
    pub meaning: String,
}

/// A scoring table.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ScoreView {
    /// Which.
    pub axis: Axis,
    /// “Fit”.
    pub label: String,
    /// Its lines.
    pub lines: Vec<ScoreLine>,
    /// How the points of those lose worth that do.
    pub decays: Vec<DecayView>,
    /// From how many points on it is reached, as typed; empty when there is none.
    pub threshold: String,
    /// “70 of at most 90 points”, or what is missing.
    pub reach: String,
}

/// How the points of a line lose worth.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DecayView {
    /// The path of its field.
    pub target: String,
    /// As a form.
    pub sheet: DecaySheet,
    /// In words: “halve every 30 days since Last visit”.
    pub sentence: String,
}

/// What was read from the form of a decay.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DecayReading {
    /// The text of the field; empty where points keep their worth, or where the form can't be read.
    pub text: String,
    /// In words; empty where the text is.
    pub sentence: String,
    /// What is wrong, if anything.
    pub problem: Option<DecayProblem>,
}

/// What is wrong with the form of a decay.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DecayProblem {
    /// The part it is about.
    pub part: DecayPart,
    /// What is wrong.
    pub message: String,
    /// What to do about it; may be empty.
    pub hint: String,
}

/// Something a condition can be about.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SubjectView {
    /// Its name.
    pub name: String,
    /// “Number”, “Score”, “Rule”.
    pub kind: String,
    /// As a rule writes it: “[Company size]”, “fit”.
    pub written: String,
    /// What it means; may be empty.
    pub meaning: String,
    /// What can be asked of it.
    pub asks: Vec<AskView>,
    /// Values it usually has.
    pub values: Vec<String>,
}

/// A question that a condition can ask.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AskView {
    /// Which.
    pub asks: Asks,
    /// Its words: “is at least”.
    pub label: String,
    /// What goes behind it.
    pub takes: Takes,
    /// What to type there, in grey.
    pub example: String,
}

/// A rule as it stands.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RuleView {
    /// The path of its field.
    pub target: String,
    /// Its canonical text, in pieces.
    pub pieces: Vec<TextPiece>,
    /// As a sentence.
    pub sentence: String,
}

/// What was read from a rule that is being written.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RuleReading {
    /// The text that was read; made from the sheet when one was given.
    pub text: String,
    /// The text in pieces, with what is wrong marked.
    pub pieces: Vec<TextPiece>,
    /// The canonical text; empty when the rule can't be read.
    pub canonical: String,
    /// As a sentence; empty when the rule can't be read.
    pub sentence: String,
    /// As a sheet; none when it can't be read, or says more than a sheet can.
    pub sheet: Option<Sheet>,
    /// What is wrong, if anything.
    pub problem: Option<RuleProblem>,
}

/// What is wrong with a rule that is being written.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RuleProblem {
    /// What is wrong.
    pub message: String,
    /// What to write instead; may be empty.
    pub hint: String,
    /// Where: the first wrong character, from 1.
    pub column: usize,
    /// How many characters are wrong, at least 1.
    pub width: usize,
    /// Which line of the sheet it is in: alternative and line, from 0; none when there is no sheet.
    pub line: Option<[usize; 2]>,
}

/// What a rule says of one record.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RuleTrial {
    /// The canonical text.
    pub canonical: String,
    /// Whether the rule takes the record.
    pub takes: bool,
    /// “yes”, “no”, or “unknown” where a blank keeps it from being known.
    pub holds: String,
    /// The rule part by part.
    pub steps: Vec<TrialStep>,
}

/// One part of a rule, tried on a record.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TrialStep {
    /// How deep the part stands in the rule.
    pub depth: usize,
    /// The part.
    pub text: String,
    /// “yes”, “no” or “unknown”.
    pub holds: String,
    /// What the record holds there; empty for parts that are joined.
    pub found: String,
}

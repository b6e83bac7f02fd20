//! Where the two sides differ, ready to be painted.

use domain::Topic;
use serde::Serialize;

use super::CostCell;

/// Both sides' own answers, and what stands out of them.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DifferView {
    /// What was asked, with both answers.
    pub topics: Vec<TopicView>,
    /// “Weights add up to 90, not 100.”; empty when they do.
    pub weights: String,
    /// The widest gap in one sentence; empty before both have answered anything.
    pub sentence: String,
    /// What each side sees on the whole: “Marketing sees 3.45 of 5, sales 2.10.”; empty before both have answered.
    pub overall: String,
    /// The topics both have answered, the widest gap first.
    pub gaps: Vec<GapView>,
    /// Would the teams recommend working with each other: marketing, sales.
    pub teams: Vec<TeamView>,
    /// Both together: “Together −8, of 13 answers.”; empty when hidden.
    pub together: String,
}

/// One topic.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TopicView {
    /// Which.
    pub topic: Topic,
    /// What it is called.
    pub name: String,
    /// What is asked.
    pub question: String,
    /// What 1 to 5 mean.
    pub anchors: Vec<String>,
    /// How much it weighs; none for a symptom.
    pub weight: Option<CostCell>,
    /// Marketing's answer, then sales'.
    pub answers: [CostCell; 2],
}

/// A gap.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GapView {
    /// The topic.
    pub topic: Topic,
    /// What it is called.
    pub name: String,
    /// Marketing's and sales' answers, 1 to 5.
    pub scores: [u32; 2],
    /// The same as words of the topic.
    pub anchors: [String; 2],
    /// How far apart.
    pub apart: u32,
    /// “3 apart”, “agreed”.
    pub said: String,
    /// The text of the issue it can become.
    pub issue: String,
    /// Whether that issue is there.
    pub noted: bool,
}

/// One team's ratings.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TeamView {
    /// The field they are typed in.
    pub cell: CostCell,
    /// “−14, of 7 answers”, or why it is hidden.
    pub said: String,
}

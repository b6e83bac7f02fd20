//! Scoring in two axes, and rules that have a name of their own.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::{NamedRuleId, ScoreLineId};
use crate::rule::{DecayText, Number, Points, RuleText};
use crate::value::choices;
use crate::value::{Line, Name};

choices! {
    /// What is scored: who somebody is, and what somebody did. Each has its own threshold, so that neither can stand in for the
    /// other.
    Axis {
        /// Who somebody is.
        Fit = "fit", "Fit";
        /// What somebody did.
        Engagement = "engagement", "Engagement";
    }
}

/// One line of a scoring table: points when a condition holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ScoreLine {
    /// Identity.
    pub id: ScoreLineId,
    /// Which table it stands in.
    pub axis: Axis,
    /// The condition in words.
    pub text: Line,
    /// The condition.
    pub rule: Option<RuleText>,
    /// How many points; may be negative.
    pub points: Number,
    /// How they lose worth with time.
    pub decay: Option<DecayText>,
}

impl ScoreLine {
    /// How many lines the two tables may have together.
    pub const MOST: usize = 100;
    /// What a new line starts from.
    const STARTS_FROM: i64 = 10;

    /// A line in words.
    pub fn new(id: ScoreLineId, axis: Axis, text: Line) -> Self {
        Self {
            id,
            axis,
            text,
            rule: None,
            points: Number::whole(Self::STARTS_FROM).unwrap_or_default(),
            decay: None,
        }
    }

    /// The line as a part of a sum; a line without a condition gives no points.
    pub fn part(&self) -> Option<Points> {
        self.rule.as_ref().map(|rule| Points {
            points: self.points,
            rule: rule.rule().clone(),
            decay: self.decay.as_ref().map(|decay| decay.decay().clone()),
        })
    }
}

fields! {
    /// A field of [`ScoreLine`].
    ScoreLineField of ScoreLine {
        Text = "text", "Condition" => text;
        Rule = "rule", "Rule" => rule;
        Points = "points", "Points" => points;
        Decay = "decay", "Decay" => decay;
    }
}

/// A rule with a name that other rules use, such as “excluded” or “high intent”.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NamedRule {
    /// Identity.
    pub id: NamedRuleId,
    /// What rules call it; no word of the language, and unlike any other name of the review.
    pub name: Name,
    /// What it means, in one line.
    pub meaning: Line,
    /// The rule itself.
    pub rule: Option<RuleText>,
}

impl NamedRule {
    /// How many a review may have.
    pub const MOST: usize = 40;

    /// A name without a rule yet.
    pub fn new(id: NamedRuleId, name: Name) -> Self {
        Self {
            id,
            name,
            meaning: Line::default(),
            rule: None,
        }
    }
}

fields! {
    /// A field of [`NamedRule`].
    NamedRuleField of NamedRule {
        Name = "name", "Name" => name;
        Meaning = "meaning", "Meaning" => meaning;
        Rule = "rule", "Rule" => rule;
    }
}

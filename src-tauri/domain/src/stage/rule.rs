//! The entry rule in words: criteria, all of which must hold, and alternatives to them.

use serde::{Deserialize, Serialize};

use crate::field::fields;
use crate::id::CriterionId;
use crate::rule::RuleText;
use crate::value::choices;
use crate::value::{Line, Sentence};

choices! {
    /// How a criterion joins the ones before it; “and” binds tighter than “or”.
    Joined {
        /// Must hold as well.
        And = "and", "and";
        /// Starts an alternative.
        Or = "or", "or";
    }
}

/// One condition of an entry rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Criterion {
    /// Identity.
    pub id: CriterionId,
    /// How it joins the one before; the first one's is not looked at.
    pub joined: Joined,
    /// The condition in words.
    pub text: Sentence,
    /// The CRM field it is read from.
    pub crm_field: Line,
    /// The condition as a rule that can be run, if there is one; the words are not guessed from it, nor it from them.
    pub rule: Option<RuleText>,
}

fields! {
    /// A field of [`Criterion`].
    CriterionField of Criterion {
        Joined = "joined", "Joined by" => joined;
        Text = "text", "Criterion" => text;
        CrmField = "crm_field", "CRM field" => crm_field;
        Rule = "rule", "Rule" => rule;
    }
}

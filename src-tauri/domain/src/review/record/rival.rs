//! Rival wordings: other words for a statement or a criterion, which the room sees beside those that stand.
//!
//! They carry letters, no names: the words that stand are A. Taking B swaps the two, and what stood before is kept here.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::change::FieldPath;
use crate::fault::{Fault, shortened};
use crate::field::fields;
use crate::id::{CriterionId, RivalId, StageId};
use crate::review::Review;
use crate::stage::{CriterionField, StageField};
use crate::value::{Prose, choices};

/// How many other wordings may stand beside the one of a field.
pub(crate) const MOST_RIVALS: usize = 2;

/// The words that are contested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
pub enum Contested {
    /// A stage's statement.
    Statement(StageId),
    /// A criterion's words.
    Criterion(CriterionId),
}

choices! {
    /// What became of a wording.
    RivalState {
        /// It stands beside the words of the field.
        Open = "open", "Beside the words";
        /// Other words were taken.
        PutAside = "put_aside", "Put aside";
    }
}

/// Other words for a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rival {
    /// Identity.
    pub id: RivalId,
    /// What they are other words for; it may be gone by now.
    pub of: Contested,
    /// The words.
    pub text: Prose,
    /// What became of them.
    pub state: RivalState,
}

fields! {
    /// A field of [`Rival`].
    RivalField of Rival {
        Text = "text", "Other wording" => text;
    }
}

impl Contested {
    /// The field whose words are contested.
    pub fn field(self) -> FieldPath {
        match self {
            Self::Statement(id) => FieldPath::Stage(id, StageField::Statement),
            Self::Criterion(id) => FieldPath::Criterion(id, CriterionField::Text),
        }
    }
}

impl Review {
    /// The wordings that stand beside the words of a field, in their order: B, then C.
    pub fn rivals_of(&self, of: Contested) -> impl Iterator<Item = &Rival> {
        let open = move |rival: &&Rival| rival.of == of && rival.state == RivalState::Open;
        self.rivals.iter().filter(open)
    }
}

impl fmt::Display for Contested {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.field().fmt(f)
    }
}

impl FromStr for Contested {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        match text.parse()? {
            FieldPath::Stage(id, StageField::Statement) => Ok(Self::Statement(id)),
            FieldPath::Criterion(id, CriterionField::Text) => Ok(Self::Criterion(id)),
            _ => Err(Fault::Nowhere { path: shortened(text) }),
        }
    }
}

impl TryFrom<String> for Contested {
    type Error = Fault;

    fn try_from(text: String) -> Result<Self, Fault> {
        text.parse()
    }
}

impl From<Contested> for String {
    fn from(contested: Contested) -> Self {
        contested.to_string()
    }
}

//! What is asked to make one thing of another.

use domain::{ActionId, IssueId};
use serde::{Deserialize, Serialize};

/// Make an action of an issue.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MakeAction {
    /// The issue.
    pub issue: IssueId,
}

/// Make an issue of an action.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MakeIssue {
    /// The action.
    pub action: ActionId,
}

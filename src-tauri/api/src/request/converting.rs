//! What is asked to make one thing of another.

use domain::IssueId;
use serde::{Deserialize, Serialize};

/// Make an action of an issue.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MakeAction {
    /// The issue.
    pub issue: IssueId,
}

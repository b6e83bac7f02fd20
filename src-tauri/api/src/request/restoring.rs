//! What is asked to go back to an earlier state.

use domain::WorkspaceId;
use serde::{Deserialize, Serialize};

/// Whose earlier states are asked for.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EarlierStatesOf {
    /// The workspace.
    pub workspace: WorkspaceId,
}

/// Go back to an earlier state.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RestoreRequest {
    /// The workspace.
    pub workspace: WorkspaceId,
    /// One of its states, by its identity.
    pub state: String,
}

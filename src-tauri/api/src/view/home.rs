//! What is there before a review is open.

use domain::{ReviewId, WorkspaceId};
use serde::{Deserialize, Serialize};

use crate::request::Theme;

/// The workspaces on this machine.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Home {
    /// The workspaces, the newest first.
    pub workspaces: Vec<WorkspaceCard>,
    /// The quarter a new review would be for, and the ones after it.
    pub quarters: Vec<String>,
    /// A day for a new review, ISO 8601.
    pub date: String,
    /// Settings of this machine.
    pub settings: Settings,
}

/// One company's workspace.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WorkspaceCard {
    /// Identity.
    pub id: WorkspaceId,
    /// The company.
    pub company: String,
    /// When it was last changed: “Thu 21 Jan 2027, 12:40”; tells two copies of one workspace apart.
    pub changed: String,
    /// Its reviews, the newest first.
    pub reviews: Vec<ReviewCard>,
    /// Why it can't be opened; empty when it can.
    pub trouble: String,
}

/// The earlier states of a workspace that can be gone back to.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EarlierStates {
    /// The states, the newest first. Where the workspace can be opened, the first is the one it is in.
    pub states: Vec<EarlierState>,
}

/// One state that was backed up and read back.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct EarlierState {
    /// Identity.
    pub id: String,
    /// “Thu 21 Jan 2027, 12:40”.
    pub at: String,
    /// “As it is now”, “12 changes since”.
    pub note: String,
    /// Whether it is the state the workspace is in.
    pub present: bool,
}

/// One review in the list.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReviewCard {
    /// Identity.
    pub id: ReviewId,
    /// Such as “Q1 2027”.
    pub quarter: String,
    /// “Thu 21 Jan 2027, 09:00”.
    pub when: String,
    /// “3 of 7 agreed”, “Signed 21 Jan 2027”.
    pub status: String,
    /// How many stages marketing agrees on.
    pub marketing: usize,
    /// How many stages sales agrees on.
    pub sales: usize,
    /// How many both agree on.
    pub agreed: usize,
    /// How many stages there are.
    pub stages: usize,
    /// The quarter that can be started from it: “Q2 2027”; empty while it is not signed, or once there is one.
    pub next: String,
}

/// Settings of this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// Whether keys without Ctrl, Cmd or Alt are commands outside fields (WCAG 2.1.4).
    pub one_keys: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::default(),
            one_keys: true,
        }
    }
}

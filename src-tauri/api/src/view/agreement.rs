//! Where the sides stand on an item, in the words of the screen.

use domain::words::Piece;
use domain::{GoalSide, Item};
use serde::Serialize;

/// Agreement on one item.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AgreementView {
    /// The item.
    pub item: Item,
    /// What it is called: “MQL”.
    pub title: String,
    /// Marketing's standing.
    pub marketing: SideView,
    /// Sales' standing.
    pub sales: SideView,
    /// Whether both agree to these words.
    pub agreed: bool,
    /// Whether a side agreed to earlier words.
    pub changed: bool,
    /// The state in one sentence: “Sales: 2 changes to read”.
    pub sentence: String,
    /// The read-back: paragraphs, with what is new and gone since the oldest answer that is no longer current.
    pub paragraphs: Vec<Vec<Piece>>,
    /// Fields that changed since a side's last yes, with the value before.
    pub marks: Vec<Mark>,
    /// “Said in the room, recorded by Ines Calder”.
    pub how: String,
}

/// One side's standing on an item.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SideView {
    /// Who answers for the side.
    pub name: String,
    /// Where it stands.
    pub standing: StandingView,
    /// As in the agreement bar: “Yes, 10:35”, “Yes to earlier words, 10:22”, “Not yet”.
    pub status: String,
    /// As in the read-back: “yes at 10:35”; empty before the first answer.
    pub last: String,
    /// What it would take, or the dissent; may be empty.
    pub wish: String,
    /// What changed since this side's last yes.
    pub since: Vec<Since>,
    /// What to say when nothing did: “Nothing has changed” or “Not asked yet”.
    pub nothing: String,
    /// Whether there is an answer to take back.
    pub can_take_back: bool,
}

/// Where a side stands on an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum StandingView {
    /// Not asked yet, or taken back.
    NotYet,
    /// Agreed to these words.
    Agreed,
    /// Agreed to earlier words.
    Earlier,
    /// Said no to these words.
    No,
}

/// One change since a side's last yes.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Since {
    /// The part that changed: “Time limit”.
    pub label: String,
    /// The words, new and gone.
    pub pieces: Vec<Piece>,
    /// When, such as “10:34”; empty when not known.
    pub at: String,
    /// The path of the field; empty when the row is gone.
    pub target: String,
    /// Which side asked for it, as the decision about it says.
    pub asked_by: Option<GoalSide>,
}

/// A field that changed since a side's last yes.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Mark {
    /// The field's path.
    pub target: String,
    /// The words before; empty for something new.
    pub old: String,
    /// The old words that are gone, to be struck beside the new ones: “24”.
    pub gone: String,
}

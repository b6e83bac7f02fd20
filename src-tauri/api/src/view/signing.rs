//! Signing, ready to be painted.

use domain::Side;
use domain::checker::{Place, Severity};
use domain::signing::State;
use serde::Serialize;

use super::ComparedView;

/// What is signed, by whom, and what keeps it open.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SigningView {
    /// Where the review stands.
    pub state: State,
    /// The same in words: “Agreed in the room, signatures due by Fri 5 Feb 2027”.
    pub standing: String,
    /// “Nothing is left that blocks signing.”
    pub headline: String,
    /// “1 waived, 3 printed as open”; empty where there is nothing.
    pub summary: String,
    /// What is open: what blocks first, then what is waived, each by itself; then what is printed as open.
    pub points: Vec<SigningPoint>,
    /// How many of them block signing.
    pub blocking: usize,
    /// By when both sign, ISO 8601; may be empty.
    pub due: String,
    /// The definitions document.
    pub definitions: SignedPaper,
    /// The quarterly plan.
    pub plan: SignedPaper,
    /// “Seven stages, eight promises, the shared number and five goals”, to ask whether that is what is meant.
    pub extent: String,
    /// Marketing's panel.
    pub marketing: SigningSide,
    /// Sales' panel.
    pub sales: SigningSide,
    /// When the review was reopened after both had signed, oldest first.
    pub amendments: Vec<AmendmentView>,
    /// What changed since both signed last, while it is being amended.
    pub since: Vec<ComparedView>,
    /// The quarter that can be started from this review: “Q2 2027”; empty while it is not signed, or once there is one.
    pub next: String,
}

/// One of the two documents, as it is signed.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SignedPaper {
    /// “Definitions, version 8”.
    pub title: String,
    /// Its digest as printed: “7f3a 91c2 04be”.
    pub digest: String,
}

/// One open point in the list of what is signed with it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SigningPoint {
    /// What kind it is.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The screen it belongs to.
    pub place: Place,
    /// “Stages, MQL”.
    pub whereabouts: String,
    /// The path to go to.
    pub target: String,
    /// What is open, in a sentence; what is printed as open is read together: “11 criteria name no CRM field: Lead, SAL.”
    pub text: String,
    /// Why both leaders let it stand; none where they have not.
    pub waived: Option<WaivedView>,
}

/// A waiver that stands.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WaivedView {
    /// The reason.
    pub reason: String,
    /// “Waived by Amara Osei and Daniel Brandt, 12:46”.
    pub by: String,
}

/// One side's panel.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SigningSide {
    /// Which side.
    pub side: Side,
    /// Who signs for it.
    pub leader: String,
    /// That person's title; may be empty.
    pub title: String,
    /// What the side agrees to, in its own voice.
    pub agrees: String,
    /// Where it stands.
    pub standing: SignedView,
    /// The name as it was typed; empty before.
    pub name: String,
    /// “21 January 2027, 12:47”; the day of today before.
    pub at: String,
    /// “in person, recorded by Ines Calder”; empty before.
    pub how: String,
    /// The digests of both documents as this side signed them; as it would sign them before.
    pub digests: String,
    /// Whether the signature can be taken back: while the other side has not signed the same.
    pub can_take_back: bool,
}

/// Where a side stands with its signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum SignedView {
    /// Not signed yet.
    NotYet,
    /// Signed these words.
    These,
    /// Signed earlier words.
    Earlier,
}

/// A signed review that was reopened.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AmendmentView {
    /// When both had signed.
    pub signed: String,
    /// When it was reopened.
    pub reopened: String,
    /// Why, in one sentence.
    pub because: String,
    /// Who recorded it.
    pub recorded_by: String,
}

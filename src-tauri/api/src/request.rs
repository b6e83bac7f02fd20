//! What the commands are asked.

mod converting;
mod restoring;
mod worked_out;

use std::collections::BTreeMap;

use domain::capture::CaptureKind;
use domain::rule::{DecaySheet, Sheet};
use domain::signing::Manner;
use domain::{BlockId, Change, GoalSide, Item, ReviewId, Side, Vote, WorkspaceId};
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use converting::{MakeAction, MakeIssue};
pub use restoring::{EarlierStatesOf, RestoreRequest};
pub use worked_out::{PlanCase, ShownCase, TestLead, TryPlan, WeighCost};

/// Nothing is asked.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "Record<string, never>"))]
pub struct Nothing {}

/// A new review: who, which quarter, when.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PrepareReview {
    /// The company's name; a workspace of that name is used again.
    pub company: String,
    /// Such as “Q1 2027”.
    pub quarter: String,
    /// Who answers for marketing: name and title.
    pub marketing: Named,
    /// Who answers for sales: name and title.
    pub sales: Named,
    /// The day of the meeting, ISO 8601.
    pub date: String,
    /// When it starts, such as “09:00”.
    pub starts: String,
    /// How long the half day is.
    pub length: Length,
}

/// A person as first typed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Named {
    /// Full name.
    pub name: String,
    /// Title; may be empty.
    pub title: String,
}

/// Which agenda a review starts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Length {
    /// 240 minutes.
    HalfDay,
    /// 190 minutes.
    Shorter,
    /// 90 minutes.
    Short,
}

/// A review to open.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OpenReview {
    /// The workspace it is in.
    pub workspace: WorkspaceId,
    /// The review.
    pub review: ReviewId,
}

/// One edit.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ChangeRequest {
    /// The edit.
    pub change: Change,
}

/// A removed row to be put back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PutBack {
    /// Its path.
    pub target: String,
}

/// An open point to mend in the one certain way it carries.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MendRequest {
    /// What kind it is: “circle-without-wait”.
    pub code: String,
    /// The path it stands at.
    pub target: String,
}

/// A change that would let the rota keep what is promised.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MakeEnough {
    /// Which, as the view names it.
    pub key: String,
}

/// The text of a rule that is being written.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReadRule {
    /// The text as typed.
    pub text: String,
    /// The path of the field it is typed into; may be empty.
    pub target: String,
}

/// How points lose worth, as filled in.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FillDecay {
    /// The form.
    pub sheet: DecaySheet,
}

/// A rule that is being filled in on a sheet.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FillRule {
    /// The sheet as it stands.
    pub sheet: Sheet,
    /// The path of the field it is for; may be empty.
    pub target: String,
}

/// A rule and a record to try it on.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TryRule {
    /// The text of the rule.
    pub text: String,
    /// What the record holds, by the names of its fields.
    #[cfg_attr(feature = "typescript", ts(type = "Record<string, unknown>"))]
    pub record: BTreeMap<String, Value>,
    /// The day the record is looked at, ISO 8601; today when there is none.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable))]
    pub day: Option<String>,
}

/// A suggested field to add.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AddField {
    /// Its name.
    pub name: String,
}

/// A block to begin.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct NextBlock {
    /// The block the person sees as on, so that a key pressed twice ends one block; none when it has left the agenda.
    pub from: Option<BlockId>,
    /// The block to begin; the next one when there is none.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable))]
    pub to: Option<BlockId>,
}

/// An ended block to be taken up again.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ResumeBlock {
    /// The block.
    pub block: BlockId,
}

/// The sources that one CRM comes with, to add.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AddSources {
    /// The CRM.
    pub crm: String,
}

/// A line captured in the room.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CaptureRequest {
    /// What it becomes.
    pub kind: CaptureKind,
    /// The line, with `@name` and `by Fri` where somebody typed them.
    pub line: String,
    /// The path of the field a decision is about, if it changed within the last two minutes.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable))]
    pub changed: Option<String>,
    /// Which side asked for a decision, where somebody noted it.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable))]
    pub asked_by: Option<GoalSide>,
}

/// A line as far as it is typed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct UnderstandRequest {
    /// What it becomes.
    pub kind: CaptureKind,
    /// The line.
    pub line: String,
}

/// Half-typed text, kept in case the machine goes down; no text drops the draft.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DraftRequest {
    /// The field's path.
    pub target: String,
    /// The text as it stands in the field.
    pub text: Option<String>,
}

/// What one side or both say about items read back together.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AnswerRequest {
    /// The items, at least one.
    pub items: Vec<Item>,
    /// Marketing's answer; the other stays as it was when there is none.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable))]
    pub marketing: Option<Said>,
    /// Sales' answer.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable))]
    pub sales: Option<Said>,
}

/// What one side says.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Said {
    /// The answer.
    pub vote: Vote,
    /// After a no: what it would take; after “can live with it”: the dissent. May be empty.
    pub wish: String,
}

/// An answer to take back.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TakeBack {
    /// About what.
    pub item: Item,
    /// Whose.
    pub side: Side,
}

/// An open point that both leaders let stand.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WaiveRequest {
    /// What kind it is: “promise-without-source”.
    pub code: String,
    /// The path it stands at.
    pub target: String,
    /// Why it may stay open, in one sentence.
    pub reason: String,
}

/// A waiver to take back.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TakeBackWaiver {
    /// What kind of point it is.
    pub code: String,
    /// The path it stands at.
    pub target: String,
}

/// A side signs.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SignRequest {
    /// Which side.
    pub side: Side,
    /// The name, as typed; by proxy, that of who signs instead.
    pub name: String,
    /// How it is given.
    pub manner: Manner,
    /// Why somebody else signs; empty otherwise.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional, as = "Option<String>"))]
    pub reason: String,
}

/// A signature to take back.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TakeBackSignature {
    /// Whose.
    pub side: Side,
}

/// A signed review to open for an amendment.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReopenRequest {
    /// Why, in one sentence; it is printed.
    pub because: String,
}

/// A calendar file that may hold holidays.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReadCalendar {
    /// The text of the file, in iCalendar.
    pub text: String,
}

/// One of the documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum DocumentKind {
    /// The definitions document.
    Definitions,
    /// The quarterly plan.
    Plan,
    /// The weekly handoff sheet.
    Weekly,
}

/// Paper to print on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// A document to be shown.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DocumentRequest {
    /// Which.
    pub document: DocumentKind,
    /// On which paper.
    pub paper: Paper,
}

/// A document to be looked at, page by page.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PreviewRequest {
    /// Which.
    pub document: DocumentKind,
    /// On which paper.
    pub paper: Paper,
    /// The pages in sight, from 0; those that don't exist are passed over.
    pub pages: Vec<usize>,
    /// The prints of pages that are at hand and need not be sent again.
    pub known: Vec<String>,
}

/// A text to be found in a document.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FindRequest {
    /// In which.
    pub document: DocumentKind,
    /// On which paper.
    pub paper: Paper,
    /// The text, whatever its case.
    pub text: String,
}

/// Documents to be written; the host asks the person where.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ExportRequest {
    /// Which, at least one.
    pub documents: Vec<DocumentKind>,
    /// On which paper.
    pub paper: Paper,
}

/// Pass the workspace on.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ShareRequest {
    /// Whether the private notes on blocks go along. They stay here unless asked for.
    pub private_notes: bool,
}

/// What is to be done with the file that was looked at.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct TakeIn {
    /// One of the ways that were offered.
    pub how: TakeInAs,
}

/// A way to take a file in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum TakeInAs {
    /// Open its workspace; where that is here already, the one that is here.
    Open,
    /// Let the workspace that is here become what the file holds; a backup is made first.
    Update,
    /// Open it as a second workspace beside the one that is here.
    KeepBoth,
}

/// Light, dark, or as the system is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Theme {
    /// As the system is.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

//! The plan worked out, ready to be painted.

use documents::chart::Figure;
use domain::{Plan, Scenario, StageId};
use serde::Serialize;

use super::Run;

/// The plan: what was typed, and all that follows from it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PlanView {
    /// What was typed.
    pub plan: Plan,
    /// The plan in a sentence, in pieces; it asks for what is missing.
    pub sentence: Vec<Run>,
    /// Revenue target − renewals − won − open pipeline = still to win.
    pub revenue: Vec<CellView>,
    /// Average deal, share from marketing, win rate, coverage had and needed.
    pub assumptions: Vec<CellView>,
    /// “Working back from 41 customers”.
    pub title: String,
    /// The stages of the chain, in the order of the funnel.
    pub chain: Vec<LinkView>,
    /// What is to be said about it: optimistic rates, capacity, budget, initiatives, skipped stages.
    pub notes: Vec<PlanNote>,
    /// Locks that contradict each other, each in a sentence.
    pub clashes: Vec<String>,
    /// What was solved for: “Average deal: 60,000”; empty when nothing was.
    pub solved: String,
    /// What can be solved for.
    pub solvable: Vec<SolvableView>,
    /// When leads must arrive; none while a lag is not known.
    pub months: Option<MonthsView>,
    /// What is to be created in the quarter, in a sentence; empty while it is not known.
    pub creation: String,
    /// What may come of the plan; none while no assumption is a range.
    pub uncertainty: Option<UncertaintyView>,
    /// The cases side by side, the plan first.
    pub cases: Vec<CaseView>,
    /// The quarters ahead that are asked for.
    pub ahead: Vec<AheadView>,
    /// Capacity: what is typed for it, and what follows.
    pub capacity: Vec<CellView>,
    /// Minutes, leads and what will not be worked.
    pub capacity_sentence: String,
    /// Open pipeline, slip, cost of a lead, what the leads cost, and the budget there is.
    pub budget: Vec<CellView>,
    /// Last quarter's figures beside the plan's, floor and stretch, and what sales finds itself.
    pub more: Vec<CellView>,
    /// Where the figures were read, each with its path.
    pub sources: Vec<CellView>,
    /// Every stage with last quarter's volume.
    pub figures: Vec<CellView>,
}

/// One figure, typed or worked out.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CellView {
    /// What it is.
    pub label: String,
    /// As shown and as it would be typed; empty when it is not known.
    pub value: String,
    /// The path it is typed at; empty when it is worked out.
    pub target: String,
    /// Whether it changed since a side's last yes.
    pub changed: bool,
    /// What it was then; empty where it is new or did not change.
    pub was: String,
    /// What stands below it: where it comes from, what it was, and the interval of what was counted.
    pub note: String,
    /// How it came about, with its numbers; empty for what is typed.
    pub how: String,
    /// The path of its lock; empty when it has none.
    pub lock: String,
    /// Whether it is locked.
    pub locked: bool,
    /// Whether it follows from what is locked.
    pub solved: bool,
}

/// One stage of the reverse funnel.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct LinkView {
    /// The stage.
    pub stage: StageId,
    /// Its short name.
    pub name: String,
    /// How many are needed, rounded up; a dash when it is not measurable.
    pub count: String,
    /// The same with its fraction; empty when it is not measurable.
    pub exact: String,
    /// The same as a number, for programs.
    pub number: Option<f64>,
    /// How it came about.
    pub how: String,
    /// The same for an even month and an even week of the quarter.
    pub paces: [PaceView; 2],
    /// The count it is fixed at; empty when it is free.
    pub fixed: String,
    /// “4,312 last quarter”; empty when it was not counted.
    pub last: String,
    /// “11 short”, “284 to spare”; empty when last quarter was not counted.
    pub gap: String,
    /// Whether more is needed than there was.
    pub short: bool,
    /// Needed and last quarter's, on one scale.
    pub bars: Figure,
    /// The rate to the next stage; none at the last one.
    pub rate: Option<RateView>,
    /// The time to the next stage as typed; empty when it is not known.
    pub lag: String,
    /// Whether that changed since a side's last yes.
    pub lag_changed: bool,
    /// Whether the count did.
    pub changed: bool,
    /// What it was then; empty where it is new or did not change.
    pub was: String,
}

/// What a stage of the reverse funnel comes to in a part of the quarter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PaceView {
    /// How many are needed, rounded up; a dash when it is not measurable.
    pub count: String,
    /// The same with its fraction; empty when it is not measurable.
    pub exact: String,
    /// “332 last quarter”; empty when it was not counted.
    pub last: String,
    /// “1 short”, “22 to spare”; empty when last quarter was not counted.
    pub gap: String,
    /// Whether more is needed than there was.
    pub short: bool,
}

/// A rate of the reverse funnel.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RateView {
    /// As shown: “38%”.
    pub value: String,
    /// As typed; empty when it was taken from elsewhere.
    pub typed: String,
    /// “was 35.4%”, or where it was taken from.
    pub note: String,
    /// Whether it is more optimistic than last quarter's.
    pub optimistic: bool,
    /// Whether it must stay as it is.
    pub locked: bool,
    /// Whether it follows from what is locked.
    pub solved: bool,
    /// The interval of what was counted, of the rate itself or else of last quarter's: “between 15% and 31%”; empty
    /// where nothing was.
    pub between: String,
    /// Whether the rate itself was counted.
    pub counted: bool,
    /// Whether it changed since a side's last yes.
    pub changed: bool,
    /// What it was then; empty where it is new or did not change.
    pub was: String,
}

/// A sentence about the plan.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PlanNote {
    /// What kind it is.
    pub kind: NoteKind,
    /// The sentence.
    pub text: String,
    /// How it was worked out; empty when the sentence says it.
    pub how: String,
}

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum NoteKind {
    /// More is expected than last quarter showed.
    Optimistic,
    /// Something is missing or does not fit.
    Short,
    /// Worth knowing.
    Plain,
}

/// Something that can be solved for.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SolvableView {
    /// `leads`, `target`, … or the identity of the stage whose rate it is.
    pub id: String,
    /// “Solve for leads”.
    pub name: String,
    /// Whether it is what is solved for.
    pub chosen: bool,
}

/// When leads must arrive.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MonthsView {
    /// “When the leads must arrive”.
    pub title: String,
    /// “2,175 of the 4,028 had to arrive before January. After 12 March a new lead can no longer close this quarter.”
    pub sentence: String,
    /// The months as columns.
    pub chart: Figure,
    /// The months.
    pub months: Vec<MonthView>,
}

/// One month.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct MonthView {
    /// “Oct 2026”, “Nov”.
    pub name: String,
    /// How many, as shown.
    pub count: String,
    /// The same as a number, for programs.
    pub number: f64,
    /// Whether it lies before the quarter.
    pub before: bool,
}

/// What may come of a plan whose assumptions are ranges.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct UncertaintyView {
    /// “Of 100 quarters played through, 49 reach USD 5,190,000.”
    pub sentence: String,
    /// How it was worked out, and what is not in it.
    pub how: String,
    /// The part of the quarters in which the target is reached, 0 to 1, for programs.
    pub chance: f64,
    /// Revenue that 10, 50 and 90 of 100 quarters stay below, for programs.
    pub revenue: [f64; 3],
    /// What is reached at the end of each month.
    pub months: Figure,
    /// What matters most, the widest swing first.
    pub matters: Figure,
}

/// One case of the comparison.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CaseView {
    /// `plan`, `last_quarter`, `floor`, `stretch`, or the identity of a scenario.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The scenario, when it is a named one.
    pub scenario: Option<Scenario>,
    /// Revenue, still to win, deals, customers and each stage, as shown.
    pub rows: Vec<CaseRow>,
}

/// A row of the comparison.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CaseRow {
    /// What it is.
    pub label: String,
    /// As shown.
    pub value: String,
    /// What differs from the plan: “+323”; empty when it is as planned.
    pub apart: String,
}

/// A later quarter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct AheadView {
    /// “Q2 2027”.
    pub quarter: String,
    /// Its revenue as typed, with its path.
    pub target: CellView,
    /// Its renewals as typed, with their path.
    pub renewals: CellView,
}

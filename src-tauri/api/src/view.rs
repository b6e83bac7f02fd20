//! What screens are given: everything about the open review, ready to be painted.

mod agreement;
mod calendar;
mod cost;
mod differ;
mod documents;
mod feasibility;
mod home;
mod last_quarter;
mod meeting;
mod outlook;
mod passing;
mod plan;
mod points;
mod record;
mod rhythm;
mod rules;
mod scorecard;
mod signing;
mod sla;
mod stage;

use domain::{
    Block, Commitment, Company, Goal, PacketField, Person, PersonId, ProfileLine, Reason, ReviewId, Segment,
    SharedNumber, Source, StandingPromise, Win, WorkspaceId,
};
use serde::{Deserialize, Serialize};

pub use agreement::{AgreementView, Mark, SideView, Since, StandingView};
pub use calendar::{CalendarDay, CalendarRead};
pub use cost::{ClaimView, CostCell, CostInputView, CostLine, CostSumView, CostTermView, CostView};
pub use differ::{DifferView, GapView, TeamView, TopicView};
pub use documents::{
    ExportState, Exported, Exporting, Match, Matches, PageArea, PageCard, PageField, Preview, PreviewPage, TextLine,
    Written,
};
pub use feasibility::{ChosenLimit, FeasibilityView, RemedyView, WaveView};
pub use home::{EarlierState, EarlierStates, Home, ReviewCard, Settings, WorkspaceCard};
pub use last_quarter::{LastQuarterView, OutcomeView, PastActionView, PastDecisionView, PastPromiseView, VerdictView};
pub use meeting::{BlockClock, MeetingView, OnView, SavingView};
pub use outlook::{InitiativeView, InitiativesTotal, RiskView};
pub use passing::{FileCard, Looking};
pub use plan::{
    AheadView, CaseRow, CaseView, CellView, LinkView, MonthView, MonthsView, NoteKind, PaceView, PlanNote, PlanView,
    RateView, SolvableView, UncertaintyView,
};
pub use points::{OpenPoint, PointAt};
pub use record::{
    ActionView, ComparedView, DecisionView, IssueView, PreviousView, Proposal, Recent, RivalView, UnderstoodView,
};
pub use rhythm::{HeldView, RitualView, WeekView};
pub use rules::{
    AskView, DecayProblem, DecayReading, DecayView, RuleProblem, RuleReading, RuleTrial, RuleView, RulesView,
    ScoreView, SubjectView, SuggestedView, TrialStep,
};
pub use scorecard::{MeasureView, PeriodView, ScorecardView};
pub use signing::{AmendmentView, SignedPaper, SignedView, SigningPoint, SigningSide, SigningView, WaivedView};
pub use sla::{LaneView, LeadTested, NodeView, OpeningView};
pub use stage::{ExitView, Run, StageView};

/// The open review.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct View {
    /// The workspace that is open.
    pub workspace: WorkspaceId,
    /// Whether it is the sample, in which nothing is kept.
    pub sample: bool,
    /// Whether it is a copy to try the meeting with, of which nothing is kept.
    pub rehearsal: bool,
    /// The company.
    pub company: Company,
    /// Its people.
    pub people: Vec<Person>,
    /// Who answers for marketing.
    pub marketing: Person,
    /// Who answers for sales.
    pub sales: Person,
    /// The review.
    pub review: ReviewView,
    /// What can be undone.
    pub undo: Option<StepView>,
    /// What can be redone.
    pub redo: Option<StepView>,
    /// When the newest change became durable, such as “10:36”; empty before the first.
    pub saved: String,
    /// Half-typed texts that were not lost.
    pub drafts: Vec<DraftView>,
    /// Anything not agreed, owned or clean, but what both leaders waived.
    pub open_points: Vec<OpenPoint>,
    /// What is signed, by whom, and what keeps it open.
    pub signing: SigningView,
    /// Whether a block of any review has a private note.
    pub private_notes: bool,
    /// The path of the field or row that the command touched; empty when it touched none.
    pub touched: String,
}

/// One quarter's review.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ReviewView {
    /// Identity.
    pub id: ReviewId,
    /// Such as “Q1 2027”.
    pub quarter: String,
    /// The quarter's first and last day, ISO 8601.
    pub quarter_days: [String; 2],
    /// The day of the meeting, ISO 8601.
    pub date: String,
    /// The same as people say it: “Thu 21 Jan 2027”.
    pub date_in_words: String,
    /// When it starts.
    pub starts: String,
    /// When it ends.
    pub ends: String,
    /// Minutes of all blocks.
    pub minutes: u32,
    /// What the definitions are for.
    pub purpose: String,
    /// From when they hold, ISO 8601; may be empty.
    pub effective: String,
    /// The owner of the middle.
    pub middle_owner: Option<PersonId>,
    /// The blocks of the half day.
    pub blocks: Vec<BlockView>,
    /// Where the meeting stands, and its clock.
    pub meeting: MeetingView,
    /// The funnel.
    pub stages: Vec<StageView>,
    /// Rules, and the names they use.
    pub rules: RulesView,
    /// How many stages both sides agree on.
    pub stages_agreed: usize,
    /// The way of a handed-over lead; none while no stage is marketing's.
    pub lane: Option<LaneView>,
    /// Whether the rota can keep its limits.
    pub feasibility: FeasibilityView,
    /// The reasons for turning a lead down.
    pub reasons: Vec<Reason>,
    /// The handoff packet.
    pub packet: Vec<PacketField>,
    /// Agreement on packet and reasons.
    pub handoff: AgreementView,
    /// The promises of both sides.
    pub commitments: Vec<CommitmentView>,
    /// “Balanced, 4 and 4”, or what is missing on one side.
    pub balance: String,
    /// The shared number's choices.
    pub shared_number: SharedNumber,
    /// The shared number as a sentence.
    pub shared_sentence: String,
    /// Agreement on the shared number.
    pub shared_agreement: AgreementView,
    /// What each side answered alone.
    pub differ: DifferView,
    /// What the quarter is watched by.
    pub scorecard: ScorecardView,
    /// What the gap between the sides costs.
    pub cost: CostView,
    /// The values of the CRM's source field, each with the side it counts for.
    pub sources: Vec<Source>,
    /// What CRMs come with and is not listed yet.
    pub source_lists: Vec<SourceListView>,
    /// The plan, worked out.
    pub plan: PlanView,
    /// The goals of the quarter.
    pub goals: Vec<GoalView>,
    /// Agreement on all goals.
    pub goals_agreement: AgreementView,
    /// Where both sides stand on the plan.
    pub plan_agreement: AgreementView,
    /// Whom we want and whom we turn down.
    pub profile: Vec<ProfileLine>,
    /// The kinds of customer, each with its message.
    pub segments: Vec<Segment>,
    /// The campaigns and changes of the quarter.
    pub initiatives: Vec<InitiativeView>,
    /// What they come to.
    pub initiatives_total: InitiativesTotal,
    /// Why the quarter may be missed.
    pub risks: Vec<RiskView>,
    /// What is in the way, live and parked.
    pub issues: Vec<IssueView>,
    /// What was settled.
    pub decisions: Vec<DecisionView>,
    /// Who does what by when.
    pub actions: Vec<ActionView>,
    /// What the sides won together.
    pub wins: Vec<Win>,
    /// Other words for statements and criteria.
    pub rivals: Vec<RivalView>,
    /// The review before, compared with this one.
    pub previous: Option<PreviousView>,
    /// What came of the quarter before; none where no review before was signed by both sides.
    pub last_quarter: Option<LastQuarterView>,
    /// The meetings between this review and the next.
    pub rituals: Vec<RitualView>,
    /// The 13 weeks of the quarter, with the meetings in each.
    pub weeks: Vec<WeekView>,
    /// What both leaders promise in person.
    pub standing_promises: Vec<StandingPromise>,
}

/// A block with its time.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct BlockView {
    /// The block.
    pub block: Block,
    /// When it starts.
    pub at: String,
    /// By what the room knows that it is done; empty for a break.
    pub done_when: String,
}

/// A promise with its agreement.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CommitmentView {
    /// The promise.
    pub commitment: Commitment,
    /// “today 64%, at least 90%”; empty where nothing is measured yet.
    pub measured: String,
    /// The frozen formula of its metric; empty without one.
    pub formula: String,
    /// Agreement on it.
    pub agreement: AgreementView,
}

/// The sources that one CRM comes with.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct SourceListView {
    /// The CRM.
    pub crm: String,
    /// Those that are not listed yet, at least one.
    pub missing: Vec<String>,
}

/// A goal, as typed and as shown.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct GoalView {
    /// The goal; figures as they would be typed.
    pub goal: Goal,
    /// Baseline, floor, target and stretch as shown, with currency; empty where there is none.
    pub shown: Shown,
}

/// A goal's figures as shown.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Shown {
    /// Where it stands today.
    pub baseline: String,
    /// At the least.
    pub floor: String,
    /// What is to be reached.
    pub target: String,
    /// More than expected.
    pub stretch: String,
}

/// A step that can be undone or redone.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct StepView {
    /// Its name: “edit criterion”.
    pub name: String,
    /// The path of the field or row it touches.
    pub target: String,
    /// What both agreed and the step would make stale: “This reopens MQL, agreed 10:41”; empty otherwise.
    pub reopens: String,
}

/// Half-typed text.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DraftView {
    /// The field's path.
    pub target: String,
    /// The text as it stood.
    pub text: String,
}

/// What is durable now.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Saved {
    /// When, such as “10:36”.
    pub saved: String,
}

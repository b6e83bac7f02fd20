//! The verbs of Accord: one function a command, each answering with what the screen needs next.

mod commands;
mod compose;
mod desk;
mod error;
mod file;
mod foreign;
mod host;
mod papers;
mod request;
#[cfg(feature = "typescript")]
pub mod typescript;
pub mod verbs;
mod view;
mod wall;

pub use desk::Desk;
pub use domain::checker::Severity;
pub use domain::signing::Manner;
pub use domain::{Change, Side};
pub use error::Refusal;
pub use host::{Host, Machine, Wall, data_folder};
pub use request::{
    AddField, AddSources, AnswerRequest, CaptureRequest, ChangeRequest, DocumentKind, DocumentRequest, DraftRequest,
    EarlierStatesOf, ExportRequest, FillDecay, FillRule, FindRequest, Length, MakeAction, MakeEnough, MakeIssue,
    MendRequest, Named, NextBlock, Nothing, OpenReview, Paper, PlanCase, PrepareReview, PreviewRequest, PutBack,
    ReadCalendar, ReadRule, ReopenRequest, RestoreRequest, ResumeBlock, Said, ShareRequest, ShownCase, SignRequest,
    TakeBack, TakeBackSignature, TakeBackWaiver, TakeIn, TakeInAs, TestLead, Theme, TryPlan, TryRule,
    UnderstandRequest, WaiveRequest, WeighCost,
};
pub use view::{
    ActionView, AgreementView, AheadView, AmendmentView, AskView, BlockClock, BlockView, CalendarDay, CalendarRead,
    CaseRow, CaseView, CellView, ChosenLimit, ClaimView, CommitmentView, ComparedView, CostCell, CostInputView,
    CostLine, CostSumView, CostTermView, CostView, DecayProblem, DecayReading, DecayView, DecisionView, DifferView,
    DraftView, EarlierState, EarlierStates, ExitView, ExportState, Exported, Exporting, FeasibilityView, FileCard,
    GapView, GoalView, HeldView, Home, InitiativeView, InitiativesTotal, IssueView, LaneView, LastQuarterView,
    LeadTested, LinkView, Looking, Mark, Match, Matches, MeasureView, MeetingView, MonthView, MonthsView, NodeView,
    NoteKind, OnView, OpenPoint, OpeningView, OutcomeView, PaceView, PageArea, PageCard, PageField, PastActionView,
    PastDecisionView, PastPromiseView, PeriodView, PlanNote, PlanView, PointAt, Preview, PreviewPage, PreviousView,
    Proposal, RateView, Recent, RemedyView, ReviewCard, ReviewView, RiskView, RitualView, RivalView, RuleProblem,
    RuleReading, RuleTrial, RuleView, RulesView, Run, Saved, SavingView, ScoreView, ScorecardView, Settings, Shown,
    SideView, SignedPaper, SignedView, SigningPoint, SigningSide, SigningView, Since, SolvableView, StageView,
    StandingView, StepView, SubjectView, SuggestedView, TeamView, TextLine, TopicView, TrialStep, UncertaintyView,
    UnderstoodView, VerdictView, View, WaivedView, WaveView, WeekView, WorkspaceCard, Written,
};
pub use wall::{FullScreen, ShowWall, WallShown, WallState, WatchWall};

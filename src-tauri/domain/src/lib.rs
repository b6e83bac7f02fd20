//! The nouns and rules of Accord: a company's funnel, the promises of its two sides, the quarter's goals, and who agreed
//! to what.
//!
//! Nothing here knows a file, a clock, randomness, SQL, a window or the web: the same arguments give the same answer.
//! A [`Workspace`] is one value; a [`Change`] applied to it gives the next one or a [`Fault`], and leaves the old one
//! alone. Every text is cleaned once, when it is read into a field's type, so that what a type holds can be shown and
//! printed as it is.
//!
//! ```
//! use domain::{Limit, Typed};
//!
//! let limit = Limit::read("4 business hours", "Time limit")?;
//! assert_eq!(limit.to_string(), "4 working hours");
//! assert_eq!(Limit::read("soon", "Time limit").map_err(|fault| fault.to_string()), Err("Time limit can't be read from “soon”.".into()));
//! # Ok::<(), domain::Fault>(())
//! ```

mod admission;
pub mod agreement;
pub mod capture;
mod change;
pub mod checker;
pub mod cost;
pub mod diagnosis;
mod fault;
mod field;
#[cfg(test)]
mod fixture;
pub mod holidays;
mod id;
mod lineage;
pub mod meeting;
mod names;
pub mod outcome;
pub mod plan;
mod review;
pub mod rule;
pub mod sample;
pub mod scorecard;
pub mod signing;
pub mod sla;
mod stage;
pub mod succession;
pub mod template;
mod value;
pub mod vocabulary;
pub mod words;
mod workspace;

pub use admission::{Misfit, admit};
pub use agreement::{Answer, Digest, How, Item, Meaning, Vote, Words};
pub use change::{Applied, Change, FieldPath, ListPath, Note, RowPath, apply, note, put_back, value_of};
pub use fault::Fault;
pub use id::{
    ActionId, AnswerId, BlockId, ClockId, CommitmentId, CriterionId, DecisionId, EscalationStepId, ExampleId, ExitId,
    FieldId, Fresh, GoalId, InitiativeId, IssueId, LineageId, MeasureId, MeetingEventId, NamedRuleId, NotAnId,
    OverdueId, PacketFieldId, PersonId, ProfileLineId, ReasonId, ReviewId, RiskId, RitualId, RivalId, ScenarioId,
    ScoreLineId, SegmentId, ShiftId, SignatureId, SourceId, StageId, StageLineId, StandingPromiseId, Uuid, WaiverId,
    WaveId, WinId, WorkspaceId,
};
pub use lineage::{Descent, Lineage, Origin};
pub use meeting::{MeetingEvent, MeetingEventKind};
pub use names::{model, most_points, names, own as own_name};
pub use plan::{Plan, PlanField, Scenario, ScenarioField, SolveFor};
pub use review::{
    Action, ActionField, ActionState, Axis, Cadence, Contested, Cost, CostField, Counts, DataField, DataFieldField,
    Decision, DecisionField, Fate, Filled, Held, Initiative, InitiativeField, Issue, IssueField, IssueKind, NamedRule,
    NamedRuleField, ProfileLine, ProfileLineField, Risk, RiskField, Ritual, RitualField, Rival, RivalField, RivalState,
    ScoreLine, ScoreLineField, Segment, SegmentField, StandingPromise, StandingPromiseField, TripWire, Want, Win,
    WinField,
};
pub use review::{
    Block, BlockField, Chapter, Commitment, CommitmentField, CountsFor, DateUsed, Direction, Goal, GoalField, GoalSide,
    Metric, Next, PacketField, PacketFieldField, Phase, Reason, ReasonField, Review, ReviewField, SharedChoice,
    SharedNumber, SharedNumberField, Source, SourceField, SourcingRule,
};
pub use review::{
    Diagnosis, DiagnosisField, Measure, MeasureField, Opinion, Overdue, OverdueField, Shift, ShiftField, Topic, Wave,
    WaveField,
};
pub use stage::{
    Act, Call, Clock, ClockField, Criterion, CriterionField, EscalationStep, EscalationStepField, Example,
    ExampleField, Exit, ExitField, ExitKind, ExitTo, Joined, LineKind, Stage, StageField, StageLine, StageLineField,
    TIME_LIMIT, Unit,
};
pub use value::{
    Count, Currency, Dates, DayHours, Days, Ends, Estimable, Estimate, Figure, FigureUnit, Limit, LimitUnit, Line,
    Minutes, Money, Name, Percent, Prose, Quantity, Quarter, Ratings, Refers, Score, Sentence, Share, Span, TimeOfDay,
    Typed, Weeks, Weight, WorkingDays, Zone, capitalised, clean, lowered,
};
pub use workspace::{Company, CompanyField, Language, Person, PersonField, Role, Side, Stance, Workspace};

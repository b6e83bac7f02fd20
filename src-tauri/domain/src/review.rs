//! A review: one quarter's half day and all it settles.

mod agenda;
mod commitment;
mod cost;
mod diagnosis;
mod field;
mod goal;
mod handoff;
mod initiative;
mod profile;
mod record;
mod rhythm;
mod risk;
mod rota;
mod scorecard;
mod scoring;
mod shared_number;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::agreement::Answer;
use crate::change::FieldPath;
use crate::field::fields;
use crate::id::{ClockId, PersonId, ReviewId, StageId};
use crate::meeting::MeetingEvent;
use crate::plan::{Plan, Scenario};
use crate::rule::{Number, RuleText};
use crate::signing::{Signature, Waiver};
use crate::stage::{Clock, Stage};
use crate::value::{Count, Money, Prose, Quarter, TimeOfDay};
use crate::workspace::Side;

pub use agenda::{Block, BlockField, Chapter};
pub use commitment::{Commitment, CommitmentField, Direction, Metric};
pub use cost::{Cost, CostField};
pub use diagnosis::{Diagnosis, DiagnosisField, Opinion, Topic};
pub use field::{Counts, DataField, DataFieldField, Filled};
pub use goal::{Goal, GoalField, GoalSide};
pub use handoff::{Next, PacketField, PacketFieldField, Phase, Reason, ReasonField};
pub use initiative::{Initiative, InitiativeField};
pub use profile::{ProfileLine, ProfileLineField, Segment, SegmentField, Want};
pub(crate) use record::MOST_RIVALS;
pub use record::{
    Action, ActionField, ActionState, Contested, Decision, DecisionField, Fate, Issue, IssueField, IssueKind, Rival,
    RivalField, RivalState, Win, WinField,
};
pub use rhythm::{Cadence, Held, Ritual, RitualField, StandingPromise, StandingPromiseField};
pub use risk::{Risk, RiskField, TripWire};
pub use rota::{Shift, ShiftField, Wave, WaveField};
pub use scorecard::{Measure, MeasureField, Overdue, OverdueField};
pub use scoring::{Axis, NamedRule, NamedRuleField, ScoreLine, ScoreLineField};
pub use shared_number::{
    CountsFor, DateUsed, SharedChoice, SharedNumber, SharedNumberField, Source, SourceField, SourcingRule,
};

/// One quarter's planning review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Review {
    /// Identity.
    pub id: ReviewId,
    /// The quarter that is planned.
    pub quarter: Quarter,
    /// The day of the meeting.
    pub date: NaiveDate,
    /// When it starts.
    pub starts: TimeOfDay,
    /// What the definitions are for, in the company's words.
    pub purpose: Prose,
    /// From when the definitions hold.
    pub effective: Option<NaiveDate>,
    /// The person who owns the middle: MQL to SQO conversion.
    pub middle_owner: Option<PersonId>,
    /// The funnel, in order.
    pub stages: Vec<Stage>,
    /// The fields of the CRM that rules speak of.
    pub fields: Vec<DataField>,
    /// Rules with a name that other rules use.
    pub named_rules: Vec<NamedRule>,
    /// The lines of both scoring tables.
    pub scores: Vec<ScoreLine>,
    /// The least fit that counts.
    pub fit_threshold: Option<Number>,
    /// The least engagement that counts.
    pub engagement_threshold: Option<Number>,
    /// Why a lead may be rejected or disqualified.
    pub reasons: Vec<Reason>,
    /// What travels with a handed-over lead.
    pub packet: Vec<PacketField>,
    /// The promises of both sides.
    pub commitments: Vec<Commitment>,
    /// The one number both answer for.
    pub shared_number: SharedNumber,
    /// What each side answered alone.
    pub diagnosis: Diagnosis,
    /// What the gap between the sides costs in a year.
    pub cost: Cost,
    /// The values of the CRM's source field, each with the side it counts for.
    pub sources: Vec<Source>,
    /// What the plan starts from.
    pub plan: Plan,
    /// Other ways in which the quarter may go.
    pub scenarios: Vec<Scenario>,
    /// What the quarter is to reach.
    pub goals: Vec<Goal>,
    /// The blocks of the half day.
    pub blocks: Vec<Block>,
    /// Whom we want and whom we turn down.
    pub profile: Vec<ProfileLine>,
    /// The kinds of customer, each with its message.
    pub segments: Vec<Segment>,
    /// The campaigns and changes of the quarter.
    pub initiatives: Vec<Initiative>,
    /// Why the quarter may be missed.
    pub risks: Vec<Risk>,
    /// What is in the way: live and parked.
    pub issues: Vec<Issue>,
    /// What was settled, in the order it was recorded.
    pub decisions: Vec<Decision>,
    /// Who does what by when.
    pub actions: Vec<Action>,
    /// What the sides won together.
    pub wins: Vec<Win>,
    /// Other words for statements and criteria, open and put aside.
    pub rivals: Vec<Rival>,
    /// The meetings between this review and the next.
    pub rituals: Vec<Ritual>,
    /// What both leaders promise in person.
    pub standing_promises: Vec<StandingPromise>,
    /// What the quarter is watched by.
    pub measures: Vec<Measure>,
    /// Leads that are past their limit.
    pub overdue: Vec<Overdue>,
    /// Who works handed-over leads, and when.
    pub shifts: Vec<Shift>,
    /// When leads arrive, the most urgent first.
    pub waves: Vec<Wave>,
    /// What the sides said, oldest first.
    pub answers: Vec<Answer>,
    /// What the room did with the clock, oldest first.
    pub meeting: Vec<MeetingEvent>,
    /// By when both leaders sign what was agreed in the room.
    pub signatures_due: Option<NaiveDate>,
    /// Errors that both leaders let stand, oldest first.
    pub waivers: Vec<Waiver>,
    /// The leaders' names under both documents, oldest first; ended ones stay.
    pub signatures: Vec<Signature>,
}

impl Review {
    /// The stage with this identity.
    pub fn stage(&self, id: StageId) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.id == id)
    }

    /// The stage that marketing hands over; none while no stage is marketing's.
    pub fn handed_over(&self) -> Option<&Stage> {
        self.stages.iter().rev().find(|stage| stage.side == Side::Marketing)
    }

    /// The time limit with this identity.
    pub fn clock(&self, id: ClockId) -> Option<&Clock> {
        let mut clocks = self.stages.iter().flat_map(|stage| &stage.clocks);
        clocks.find(|clock| clock.id == id)
    }

    /// The time limit of this name, that of the stage handed over before any other.
    pub(crate) fn clock_named(&self, name: &str) -> Option<&Clock> {
        let clocks = self.handed_over().into_iter().chain(&self.stages);
        let mut clocks = clocks.flat_map(|stage| &stage.clocks);
        clocks.find(|clock| clock.name.as_str() == name)
    }

    /// Every rule of the review with the field it stands in: those of the stages, the scores, the names.
    pub fn rules(&self) -> impl Iterator<Item = (FieldPath, &RuleText)> {
        let stages = self.stages.iter().flat_map(Stage::rules);
        let scores = self.scores.iter();
        let scores = scores.map(|row| (FieldPath::ScoreLine(row.id, ScoreLineField::Rule), &row.rule));
        let named = self.named_rules.iter();
        let named = named.map(|row| (FieldPath::NamedRule(row.id, NamedRuleField::Rule), &row.rule));
        let beside = scores.chain(named);
        stages.chain(beside.filter_map(|(path, rule)| Some((path, rule.as_ref()?))))
    }

    /// Every rule of the review, to be changed.
    pub(crate) fn rules_mut(&mut self) -> impl Iterator<Item = &mut RuleText> {
        let stages = self.stages.iter_mut().flat_map(Stage::rules_mut);
        let scores = self.scores.iter_mut().map(|row| &mut row.rule);
        let named = self.named_rules.iter_mut().map(|row| &mut row.rule);
        stages.chain(scores.chain(named).flatten())
    }

    /// Whether a source is listed, in any capitals.
    pub fn has_source(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        self.sources
            .iter()
            .any(|source| source.name.as_str().to_lowercase() == name)
    }

    /// The least points of an axis that count.
    pub fn threshold(&self, axis: Axis) -> Option<Number> {
        match axis {
            Axis::Fit => self.fit_threshold,
            Axis::Engagement => self.engagement_threshold,
        }
    }

    /// How often the meaning of the definitions has changed, from 1.
    pub fn version(&self) -> u32 {
        let changes = self.stages.iter().map(|stage| stage.version.saturating_sub(1));
        changes.fold(1, u32::saturating_add)
    }

    /// The SQOs that all initiatives are to bring, and what they may cost in hundredths of the currency; as much as can be
    /// counted where that is more.
    pub fn initiatives_together(&self) -> (u32, i64) {
        let sqos = self.initiatives.iter().filter_map(|one| one.sqos).map(Count::get);
        let budgets = self
            .initiatives
            .iter()
            .filter_map(|one| one.budget)
            .map(Money::hundredths);
        (sqos.fold(0, u32::saturating_add), budgets.fold(0, i64::saturating_add))
    }

    /// Minutes of all blocks together.
    pub fn minutes(&self) -> u32 {
        self.blocks.iter().map(|block| block.minutes.get()).sum()
    }
}

fields! {
    /// A field of [`Review`].
    ReviewField of Review {
        Quarter = "quarter", "Quarter" => quarter;
        Date = "date", "Date" => date;
        Starts = "starts", "Start" => starts;
        Purpose = "purpose", "Purpose" => purpose;
        Effective = "effective", "In force from" => effective;
        MiddleOwner = "middle_owner", "Owner of the middle" => middle_owner;
        FitThreshold = "fit_threshold", "Fit threshold" => fit_threshold;
        EngagementThreshold = "engagement_threshold", "Engagement threshold" => engagement_threshold;
        SignaturesDue = "signatures_due", "Signatures due by" => signatures_due;
    }
}

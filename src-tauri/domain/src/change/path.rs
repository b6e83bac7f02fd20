//! Paths: how a field, a row or a list of a review is named by screens, commands, drafts, undo and messages.
//!
//! `stage/ID/statement` is a field, `criterion/ID` a row, `stage/ID/criteria` a list; `review/date` and
//! `shared_number/choice` belong to the review that is open, `company/name` to the workspace.

use std::fmt;
use std::str::FromStr;

use crate::fault::{Fault, shortened};
use crate::id::MeasureId;
use crate::id::OverdueId;
use crate::id::ShiftId;
use crate::id::WaveId;
use crate::id::{
    ActionId, BlockId, ClockId, CommitmentId, CriterionId, DecisionId, EscalationStepId, ExampleId, ExitId, FieldId,
    GoalId, InitiativeId, IssueId, NamedRuleId, PacketFieldId, PersonId, ProfileLineId, ReasonId, RiskId, RitualId,
    RivalId, ScenarioId, ScoreLineId, SegmentId, SourceId, StageId, StageLineId, StandingPromiseId, WinId,
};
use crate::plan::{PlanField, ScenarioField};
use crate::review::BlockField;
use crate::review::CommitmentField;
use crate::review::GoalField;
use crate::review::MeasureField;
use crate::review::OverdueField;
use crate::review::ReviewField;
use crate::review::SourceField;
use crate::review::{
    ActionField, Contested, DecisionField, IssueField, IssueKind, RivalField, SharedNumberField, ShiftField, WaveField,
    WinField,
};
use crate::review::{Axis, DataFieldField, NamedRuleField, ScoreLineField};
use crate::review::{CostField, DiagnosisField};
use crate::review::{InitiativeField, ProfileLineField, RiskField, SegmentField, Want};
use crate::review::{PacketFieldField, ReasonField};
use crate::review::{RitualField, StandingPromiseField};
use crate::stage::{
    ClockField, CriterionField, EscalationStepField, ExampleField, ExitField, LineKind, StageField, StageLineField,
};
use crate::workspace::CompanyField;
use crate::workspace::{PersonField, Side};

macro_rules! rows {
    ($($variant:ident $id:ident $field:ident $word:literal $noun:literal;)+) => {
        /// A row of a list.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum RowPath { $(#[doc = $noun] $variant($id),)+ }

        /// A field of a row, of the review, of the shared number or of the company.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum FieldPath {
            /// Of the company.
            Company(CompanyField),
            /// Of the open review.
            Review(ReviewField),
            /// Of the open review's shared number.
            SharedNumber(SharedNumberField),
            /// Of what each side answered alone.
            Diagnosis(DiagnosisField),
            /// Of the open review's cost of the gap.
            Cost(CostField),
            /// Of the open review's plan.
            Plan(PlanField),
            $(#[doc = $noun] $variant($id, $field),)+
        }

        impl RowPath {
            /// What the row is called in a sentence.
            pub fn noun(self) -> &'static str {
                match self { $(RowPath::$variant(_) => $noun),+ }
            }
        }

        impl FieldPath {
            /// The label of the field.
            pub fn label(self) -> &'static str {
                match self {
                    FieldPath::Company(field) => field.label(),
                    FieldPath::Review(field) => field.label(),
                    FieldPath::SharedNumber(field) => field.label(),
                    FieldPath::Diagnosis(field) => field.label(),
                    FieldPath::Cost(field) => field.label(),
                    FieldPath::Plan(field) => field.label(),
                    $(FieldPath::$variant(_, field) => field.label(),)+
                }
            }
        }

        impl fmt::Display for RowPath {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $(RowPath::$variant(id) => write!(f, concat!($word, "/{}"), id),)+ }
            }
        }

        impl fmt::Display for FieldPath {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    FieldPath::Company(field) => write!(f, "company/{}", field.name()),
                    FieldPath::Review(field) => write!(f, "review/{}", field.name()),
                    FieldPath::SharedNumber(field) => write!(f, "shared_number/{}", field.name()),
                    FieldPath::Diagnosis(field) => write!(f, "diagnosis/{}", field.name()),
                    FieldPath::Cost(field) => write!(f, "cost/{}", field.name()),
                    FieldPath::Plan(field) => write!(f, "plan/{}", field.name()),
                    $(FieldPath::$variant(id, field) => write!(f, concat!($word, "/{}/{}"), id, field.name()),)+
                }
            }
        }

        impl FromStr for RowPath {
            type Err = Fault;

            fn from_str(text: &str) -> Result<Self, Fault> {
                let (word, id) = text.split_once('/').ok_or_else(|| nowhere(text))?;
                match word {
                    $($word => id.parse().map(RowPath::$variant).map_err(|_| nowhere(text)),)+
                    _ => Err(nowhere(text)),
                }
            }
        }

        impl FromStr for FieldPath {
            type Err = Fault;

            fn from_str(text: &str) -> Result<Self, Fault> {
                let (word, rest) = text.split_once('/').ok_or_else(|| nowhere(text))?;
                let found = match word {
                    "company" => CompanyField::named(rest).map(FieldPath::Company),
                    "review" => ReviewField::named(rest).map(FieldPath::Review),
                    "shared_number" => SharedNumberField::named(rest).map(FieldPath::SharedNumber),
                    "diagnosis" => DiagnosisField::named(rest).map(FieldPath::Diagnosis),
                    "cost" => CostField::named(rest).map(FieldPath::Cost),
                    "plan" => PlanField::named(rest).map(FieldPath::Plan),
                    $($word => rest.split_once('/').and_then(|(id, field)| {
                        Some(FieldPath::$variant(id.parse().ok()?, $field::named(field)?))
                    }),)+
                    _ => None,
                };
                found.ok_or_else(|| nowhere(text))
            }
        }
    };
}

rows! {
    Person PersonId PersonField "person" "person";
    Stage StageId StageField "stage" "stage";
    Criterion CriterionId CriterionField "criterion" "criterion";
    Exit ExitId ExitField "exit" "exit";
    Example ExampleId ExampleField "example" "example";
    Clock ClockId ClockField "clock" "time limit";
    Escalation EscalationStepId EscalationStepField "escalation" "escalation step";
    Line StageLineId StageLineField "line" "line";
    Reason ReasonId ReasonField "reason" "reason";
    Packet PacketFieldId PacketFieldField "packet" "packet field";
    Commitment CommitmentId CommitmentField "commitment" "promise";
    Source SourceId SourceField "source" "source";
    Goal GoalId GoalField "goal" "goal";
    Block BlockId BlockField "block" "block";
    Decision DecisionId DecisionField "decision" "decision";
    Issue IssueId IssueField "issue" "issue";
    Action ActionId ActionField "action" "action";
    Win WinId WinField "win" "win";
    Rival RivalId RivalField "rival" "other wording";
    Risk RiskId RiskField "risk" "risk";
    Initiative InitiativeId InitiativeField "initiative" "initiative";
    Scenario ScenarioId ScenarioField "scenario" "scenario";
    ProfileLine ProfileLineId ProfileLineField "profile_line" "line";
    Segment SegmentId SegmentField "segment" "segment";
    Ritual RitualId RitualField "ritual" "meeting";
    StandingPromise StandingPromiseId StandingPromiseField "standing_promise" "standing promise";
    Measure MeasureId MeasureField "measure" "measure";
    Overdue OverdueId OverdueField "overdue" "leads past their limit";
    Shift ShiftId ShiftField "shift" "shift";
    Wave WaveId WaveField "wave" "arrivals";
    DataField FieldId DataFieldField "field" "field";
    NamedRule NamedRuleId NamedRuleField "named_rule" "named rule";
    ScoreLine ScoreLineId ScoreLineField "score" "line of a score";
}

/// A list that rows are added to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ListPath {
    /// `people`
    People,
    /// `stages`
    Stages,
    /// `stage/ID/criteria`
    Criteria(StageId),
    /// `stage/ID/exits`
    Exits(StageId),
    /// `stage/ID/examples`
    Examples(StageId),
    /// `stage/ID/clocks`
    Clocks(StageId),
    /// `stage/ID/escalation`
    Escalation(StageId),
    /// `stage/ID/exclusions`, `…/route_arounds`, `…/on_entry`, `…/required_fields`
    Lines(StageId, LineKind),
    /// `reasons`
    Reasons,
    /// `packet`
    Packet,
    /// `commitments/marketing`, `commitments/sales`
    Commitments(Side),
    /// `sources`
    Sources,
    /// `goals`
    Goals,
    /// `blocks`
    Blocks,
    /// `decisions`
    Decisions,
    /// `issues/live`, `issues/parked`
    Issues(IssueKind),
    /// `actions`
    Actions,
    /// `wins`
    Wins,
    /// `stage/ID/statement/rivals`, `criterion/ID/text/rivals`
    Rivals(Contested),
    /// `risks`
    Risks,
    /// `initiatives`
    Initiatives,
    /// `scenarios`
    Scenarios,
    /// `profile/yes`, `profile/no`
    Profile(Want),
    /// `segments`
    Segments,
    /// `rituals`
    Rituals,
    /// `standing_promises/marketing`, `standing_promises/sales`
    StandingPromises(Side),
    /// `measures`
    Measures,
    /// `overdue`
    Overdue,
    /// `shifts`
    Shifts,
    /// `waves`
    Waves,
    /// `fields`
    Fields,
    /// `named_rules`
    NamedRules,
    /// `scores/fit`, `scores/engagement`
    Scores(Axis),
}

impl FromStr for ListPath {
    type Err = Fault;

    fn from_str(text: &str) -> Result<Self, Fault> {
        let parts: Vec<&str> = text.split('/').collect();
        let stage = |id: &str| id.parse::<StageId>().map_err(|_| nowhere(text));
        match parts.as_slice() {
            ["people"] => Ok(ListPath::People),
            ["stages"] => Ok(ListPath::Stages),
            ["reasons"] => Ok(ListPath::Reasons),
            ["packet"] => Ok(ListPath::Packet),
            ["commitments", side] => worded(Side::ALL, Side::word, side, text).map(ListPath::Commitments),
            ["sources"] => Ok(ListPath::Sources),
            ["goals"] => Ok(ListPath::Goals),
            ["blocks"] => Ok(ListPath::Blocks),
            ["decisions"] => Ok(ListPath::Decisions),
            ["issues", kind] => worded(IssueKind::ALL, IssueKind::word, kind, text).map(ListPath::Issues),
            ["actions"] => Ok(ListPath::Actions),
            ["wins"] => Ok(ListPath::Wins),
            ["risks"] => Ok(ListPath::Risks),
            ["initiatives"] => Ok(ListPath::Initiatives),
            ["scenarios"] => Ok(ListPath::Scenarios),
            ["profile", want] => worded(Want::ALL, Want::word, want, text).map(ListPath::Profile),
            ["segments"] => Ok(ListPath::Segments),
            ["rituals"] => Ok(ListPath::Rituals),
            ["standing_promises", side] => worded(Side::ALL, Side::word, side, text).map(ListPath::StandingPromises),
            ["measures"] => Ok(ListPath::Measures),
            ["overdue"] => Ok(ListPath::Overdue),
            ["shifts"] => Ok(ListPath::Shifts),
            ["waves"] => Ok(ListPath::Waves),
            ["fields"] => Ok(ListPath::Fields),
            ["named_rules"] => Ok(ListPath::NamedRules),
            ["scores", axis] => worded(Axis::ALL, Axis::word, axis, text).map(ListPath::Scores),
            ["stage", id, "criteria"] => stage(id).map(ListPath::Criteria),
            ["stage", id, "exits"] => stage(id).map(ListPath::Exits),
            ["stage", id, "examples"] => stage(id).map(ListPath::Examples),
            ["stage", id, "clocks"] => stage(id).map(ListPath::Clocks),
            ["stage", id, "escalation"] => stage(id).map(ListPath::Escalation),
            [.., "rivals"] => {
                let field = text.strip_suffix("/rivals").unwrap_or(text);
                field.parse().map(ListPath::Rivals).map_err(|_| nowhere(text))
            }
            ["stage", id, kind] => {
                let kind = worded(LineKind::ALL, LineKind::word, kind, text)?;
                stage(id).map(|id| ListPath::Lines(id, kind))
            }
            _ => Err(nowhere(text)),
        }
    }
}

/// The choice with this fixed word; labels are no part of a path.
fn worded<T: Copy>(all: &[T], word: fn(T) -> &'static str, given: &str, path: &str) -> Result<T, Fault> {
    let found = all.iter().copied().find(|choice| word(*choice) == given);
    found.ok_or_else(|| nowhere(path))
}

fn nowhere(text: &str) -> Fault {
    Fault::Nowhere { path: shortened(text) }
}

//! What is signed: every part of both documents, in words, without identities and times.
//!
//! The order of rows that has no meaning makes no difference, and what is empty is left out, so that a field that a later
//! version of Accord adds changes no digest of before.

use crate::agreement::{Digest, Item, Told};
use crate::id::StageId;
use crate::plan::{PlanField, ScenarioField};
use crate::review::{
    ActionField, CostField, DataFieldField, DecisionField, GoalField, InitiativeField, IssueField, NamedRuleField,
    ProfileLineField, Review, RiskField, RitualField, ScoreLineField, SegmentField, SharedNumberField, ShiftField,
    StandingPromiseField, WaveField, WinField,
};
use crate::stage::{ExampleField, StageField};
use crate::value::{Refers, Typed};
use crate::workspace::{PersonField, Workspace};

/// The digests of the two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digests {
    /// Of the definitions document.
    pub definitions: Digest,
    /// Of the quarterly plan.
    pub plan: Digest,
}

/// The digests of what a review says now.
pub fn digests(workspace: &Workspace, review: &Review) -> Digests {
    digests_of(workspace, review, &Told::of(workspace, review))
}

/// The same where it is known already what the review says.
pub fn digests_of(workspace: &Workspace, review: &Review, told: &Told) -> Digests {
    let teller = Teller {
        workspace,
        review,
        told,
    };
    let shared = teller.shared();
    let of = |own: Vec<Part>| {
        let parts: Vec<_> = shared
            .iter()
            .chain(&own)
            .filter(|(_, rows)| rows.iter().any(|row| !row.is_empty()))
            .collect();
        Digest::of(&serde_json::to_string(&parts).unwrap_or_default())
    };
    Digests {
        definitions: of(teller.definitions()),
        plan: of(teller.plan()),
    }
}

/// A part of a document: its name and its rows.
type Part = (&'static str, Vec<String>);

/// The rows of nouns: each with all its fields but those named, “name: value” a line.
macro_rules! rows {
    ($teller:expr, $field:ident, $nouns:expr $(, $skipped:ident)*) => {{
        let skipped: &[$field] = &[$($field::$skipped),*];
        let mut rows = Vec::new();
        for noun in $nouns {
            let mut row = Vec::new();
            for field in $field::ALL.iter().copied().filter(|field| !skipped.contains(field)) {
                let value = $teller.value(noun.refers(field), noun.get(field));
                if !value.is_empty() {
                    row.push(format!("{}: {value}", field.name()));
                }
            }
            rows.push(row.join("\n"));
        }
        rows
    }};
}

/// Rows whose order has no meaning.
fn in_any_order(mut rows: Vec<String>) -> Vec<String> {
    rows.sort_unstable();
    rows
}

struct Teller<'a> {
    workspace: &'a Workspace,
    review: &'a Review,
    told: &'a Told,
}

impl Teller<'_> {
    /// What stands in both documents.
    fn shared(&self) -> Vec<Part> {
        let Self { workspace, review, .. } = self;
        let cover = [
            ("company", workspace.company.name.show()),
            ("currency", workspace.company.currency.show()),
            ("quarter", review.quarter.to_string()),
            ("effective", review.effective.show()),
            ("middle", workspace.name_of(review.middle_owner).to_owned()),
        ];
        let cover = cover.into_iter().filter(|(_, value)| !value.is_empty());
        let leaders = workspace
            .people
            .iter()
            .filter(|person| person.role == crate::Role::Leader);
        let promises = review.commitments.iter();
        vec![
            ("cover", cover.map(|(key, value)| format!("{key}: {value}")).collect()),
            ("leaders", in_any_order(rows!(self, PersonField, leaders))),
            ("number", rows!(self, SharedNumberField, [&review.shared_number])),
            ("shared number", self.item(Item::SharedNumber)),
            (
                "promises",
                in_any_order(
                    promises
                        .flat_map(|promise| self.item(Item::Commitment(promise.id)))
                        .collect(),
                ),
            ),
            // Identities and times are no words: where a decision was made shows in what it changed.
            ("decisions", rows!(self, DecisionField, &review.decisions, At, Changed)),
            ("issues", in_any_order(rows!(self, IssueField, &review.issues, At))),
            ("meetings", in_any_order(rows!(self, RitualField, &review.rituals))),
            (
                "standing promises",
                in_any_order(rows!(self, StandingPromiseField, &review.standing_promises)),
            ),
            ("waivers", in_any_order(self.waivers())),
        ]
    }

    /// What stands in the definitions document alone.
    fn definitions(&self) -> Vec<Part> {
        let review = self.review;
        let thresholds = [
            ("fit", review.fit_threshold),
            ("engagement", review.engagement_threshold),
        ];
        let thresholds = thresholds
            .into_iter()
            .filter_map(|(axis, threshold)| Some(format!("{axis}: {}", threshold?)));
        let mut parts = vec![
            (
                "purpose",
                vec![review.purpose.show()]
                    .into_iter()
                    .filter(|text| !text.is_empty())
                    .collect(),
            ),
            ("handoff", self.item(Item::Handoff)),
            ("fields", in_any_order(rows!(self, DataFieldField, &review.fields))),
            ("scores", in_any_order(rows!(self, ScoreLineField, &review.scores))),
            ("thresholds", thresholds.collect()),
            (
                "named rules",
                in_any_order(rows!(self, NamedRuleField, &review.named_rules)),
            ),
        ];
        // The stages in their order: the funnel is the order.
        for stage in &review.stages {
            parts.push(("stage", rows!(self, StageField, [stage], Notes)));
            parts.push(("meaning", self.item(Item::Stage(stage.id))));
            parts.push(("examples", in_any_order(rows!(self, ExampleField, &stage.examples))));
        }
        parts
    }

    /// What stands in the plan alone.
    fn plan(&self) -> Vec<Part> {
        let Self { workspace, review, .. } = self;
        vec![
            ("goals", in_any_order(rows!(self, GoalField, &review.goals))),
            ("profile", in_any_order(rows!(self, ProfileLineField, &review.profile))),
            ("segments", in_any_order(rows!(self, SegmentField, &review.segments))),
            (
                "initiatives",
                in_any_order(rows!(self, InitiativeField, &review.initiatives)),
            ),
            ("risks", in_any_order(rows!(self, RiskField, &review.risks))),
            // How far an action is goes on after signing.
            (
                "actions",
                in_any_order(rows!(self, ActionField, &review.actions, At, State)),
            ),
            ("plan", rows!(self, PlanField, [&review.plan])),
            ("planned", self.item(Item::Plan)),
            ("scenarios", in_any_order(rows!(self, ScenarioField, &review.scenarios))),
            ("cost", rows!(self, CostField, [&review.cost])),
            // The order of arrivals is their priority; what the rota keeps is printed.
            ("arrivals", rows!(self, WaveField, &review.waves)),
            ("rota", in_any_order(rows!(self, ShiftField, &review.shifts))),
            ("wins", in_any_order(rows!(self, WinField, &review.wins))),
            ("people", in_any_order(rows!(self, PersonField, &workspace.people))),
        ]
    }

    /// The words of an item, by their digest: the order of rows makes no difference there either.
    fn item(&self, item: Item) -> Vec<String> {
        let digest = self.told.digest(item);
        digest.map(|digest| digest.as_str().to_owned()).into_iter().collect()
    }

    fn waivers(&self) -> Vec<String> {
        let standing = self.review.waivers.iter().filter(|waiver| waiver.ended_at.is_none());
        standing
            .map(|waiver| format!("{}: {}", waiver.sentence, waiver.reason))
            .collect()
    }

    /// A value in words: people by their names, stages by their abbreviations.
    fn value(&self, refers: Refers, text: String) -> String {
        match refers {
            Refers::Person => self.workspace.name_of(text.parse().ok()).to_owned(),
            Refers::Stage => {
                let stage = text.parse::<StageId>().ok().and_then(|id| self.review.stage(id));
                stage.map_or(text, |stage| stage.abbreviation.to_string())
            }
            Refers::Clock => {
                let clock = text.parse().ok().and_then(|id| self.review.clock(id));
                clock.map_or(text, |clock| clock.name.to_string())
            }
            Refers::Nothing | Refers::Rule | Refers::Decay => text,
        }
    }
}

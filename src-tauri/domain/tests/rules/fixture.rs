//! A workspace to edit: the sample in the morning, identities that count up, and edits at random.

use std::sync::LazyLock;

use domain::sample::sample;
use domain::{Change, Fresh, Review, ReviewId, Stage, Uuid, Workspace, apply};
use proptest::prelude::*;

/// Identities in order, the same in every run.
#[derive(Clone, Default)]
pub(crate) struct Counting(u64);

impl Fresh for Counting {
    fn uuid(&mut self) -> Uuid {
        self.0 += 1;
        let mut random = [0; 10];
        random[2..].copy_from_slice(&self.0.to_be_bytes());
        Uuid::v7(chrono::DateTime::UNIX_EPOCH, random)
    }
}

/// The sample is made once: what reads its hundreds of texts takes longer than most tests.
static MADE: LazyLock<Room> = LazyLock::new(Room::made);

/// A workspace with one review open, edited one change after another.
#[derive(Clone)]
pub(crate) struct Room {
    pub(crate) workspace: Workspace,
    pub(crate) id: ReviewId,
    pub(crate) fresh: Counting,
}

impl Room {
    pub(crate) fn new() -> Self {
        MADE.clone()
    }

    fn made() -> Self {
        let mut fresh = Counting::default();
        let mut made = sample(&mut fresh).expect("the sample is taken");
        // One review is enough to edit; the quarter before would be copied with every change.
        made.workspace.reviews.retain(|review| review.id == made.review);
        Self {
            workspace: made.workspace,
            id: made.review,
            fresh,
        }
    }

    pub(crate) fn review(&self) -> &Review {
        self.workspace.review(self.id).expect("open")
    }

    pub(crate) fn stage(&self, name: &str) -> &Stage {
        let mut stages = self.review().stages.iter();
        stages.find(|stage| stage.abbreviation.as_str() == name).expect("there")
    }

    /// Applies a change that is taken; the name of the step, empty when nothing changed.
    pub(crate) fn change(&mut self, change: &Change) -> Result<String, domain::Fault> {
        match apply(&self.workspace, self.id, change, &mut self.fresh)? {
            Some(applied) => {
                self.workspace = applied.workspace;
                Ok(applied.name)
            }
            None => Ok(String::new()),
        }
    }

    pub(crate) fn set(&mut self, target: impl Into<String>, value: &str) -> String {
        self.change(&Change::Set {
            target: target.into(),
            value: value.into(),
        })
        .expect("taken")
    }
}

/// An edit at random: where it goes is picked when it is known what is there.
#[derive(Clone, Debug)]
pub(crate) struct Edit {
    kind: u8,
    place: prop::sample::Index,
    other: prop::sample::Index,
    text: String,
}

/// Edits at random, many of which make no sense.
pub(crate) fn edits(most: usize) -> impl Strategy<Value = Vec<Edit>> {
    let texts = prop_oneof![
        "[a-c]{0,3}",
        Just("12%".to_owned()),
        Just("1.2m".to_owned()),
        Just("8-10-12%".to_owned()),
        Just("60/30/10".to_owned()),
        Just("0".to_owned()),
        Just("3 working days".to_owned()),
        Just("yes".to_owned()),
        Just("marketing".to_owned()),
        Just("or".to_owned()),
        Just("MQL".to_owned()),
        Just("2027-02-10".to_owned()),
        Just("Priya Nair".to_owned()),
        Just("in".to_owned()),
        Just("[a] = 5 OR high intent".to_owned()),
        Just("NOT excluded".to_owned()),
        Just("FOR 3 DAYS SINCE [Last visit]".to_owned()),
        Just("number".to_owned()),
        "\\PC{0,12}",
    ];
    let edit = (
        0_u8..4,
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        texts,
    );
    let edit = edit.prop_map(|(kind, place, other, text)| Edit {
        kind,
        place,
        other,
        text,
    });
    prop::collection::vec(edit, 1..most)
}

impl Edit {
    /// The change this edit is in the room as it stands.
    pub(crate) fn in_room(&self, room: &Room) -> Change {
        let review = room.review();
        let rows = rows(&room.workspace, review);
        let row = self.place.get(&rows);
        match self.kind {
            0 => Change::Set {
                target: format!("{}/{}", row.0, self.other.get(&row.1)),
                value: self.text.clone(),
            },
            1 => {
                let stage = self.place.get(&review.stages);
                let lists = [
                    "criteria",
                    "statement/rivals",
                    "exits",
                    "examples",
                    "clocks",
                    "escalation",
                    "exclusions",
                    "required_fields",
                ];
                let flat = [
                    "people",
                    "stages",
                    "reasons",
                    "packet",
                    "commitments/sales",
                    "sources",
                    "goals",
                    "blocks",
                    "decisions",
                    "issues/live",
                    "issues/parked",
                    "actions",
                    "wins",
                    "risks",
                    "initiatives",
                    "scenarios",
                    "profile/yes",
                    "profile/no",
                    "segments",
                    "rituals",
                    "standing_promises/sales",
                    "fields",
                    "named_rules",
                    "scores/engagement",
                ];
                let at = self.other.index(lists.len() + flat.len());
                let list = match flat.get(at) {
                    Some(list) => (*list).to_owned(),
                    None => format!("stage/{}/{}", stage.id, lists[at - flat.len()]),
                };
                Change::Add {
                    list,
                    value: self.text.clone(),
                    after: Some(row.0.clone()).filter(|row| row.contains('/')),
                }
            }
            2 => Change::Remove { target: row.0.clone() },
            _ => Change::Move {
                target: row.0.clone(),
                to: self.other.index(12),
            },
        }
    }
}

/// Every row there is, with the names of its fields.
fn rows(workspace: &Workspace, review: &Review) -> Vec<(String, Vec<&'static str>)> {
    macro_rules! fields {
        ($field:ident) => {
            domain::$field::ALL
                .iter()
                .map(|field| field.name())
                .collect::<Vec<_>>()
        };
    }
    let mut rows = vec![
        ("company".to_owned(), fields!(CompanyField)),
        ("review".to_owned(), fields!(ReviewField)),
        ("shared_number".to_owned(), fields!(SharedNumberField)),
        ("diagnosis".to_owned(), fields!(DiagnosisField)),
        ("cost".to_owned(), fields!(CostField)),
        ("plan".to_owned(), fields!(PlanField)),
    ];
    rows.extend(
        workspace
            .people
            .iter()
            .map(|row| (format!("person/{}", row.id), fields!(PersonField))),
    );
    for stage in &review.stages {
        rows.push((format!("stage/{}", stage.id), fields!(StageField)));
        rows.extend(
            stage
                .criteria
                .iter()
                .map(|row| (format!("criterion/{}", row.id), fields!(CriterionField))),
        );
        rows.extend(
            stage
                .exits
                .iter()
                .map(|row| (format!("exit/{}", row.id), fields!(ExitField))),
        );
        rows.extend(
            stage
                .examples
                .iter()
                .map(|row| (format!("example/{}", row.id), fields!(ExampleField))),
        );
        rows.extend(
            stage
                .clocks
                .iter()
                .map(|row| (format!("clock/{}", row.id), fields!(ClockField))),
        );
        rows.extend(
            stage
                .escalation
                .iter()
                .map(|row| (format!("escalation/{}", row.id), fields!(EscalationStepField))),
        );
        rows.extend(
            stage
                .lines
                .iter()
                .map(|row| (format!("line/{}", row.id), fields!(StageLineField))),
        );
    }
    rows.extend(
        review
            .measures
            .iter()
            .map(|row| (format!("measure/{}", row.id), fields!(MeasureField))),
    );
    rows.extend(
        review
            .overdue
            .iter()
            .map(|row| (format!("overdue/{}", row.id), fields!(OverdueField))),
    );
    rows.extend(
        review
            .shifts
            .iter()
            .map(|row| (format!("shift/{}", row.id), fields!(ShiftField))),
    );
    rows.extend(
        review
            .waves
            .iter()
            .map(|row| (format!("wave/{}", row.id), fields!(WaveField))),
    );
    rows.extend(
        review
            .reasons
            .iter()
            .map(|row| (format!("reason/{}", row.id), fields!(ReasonField))),
    );
    rows.extend(
        review
            .packet
            .iter()
            .map(|row| (format!("packet/{}", row.id), fields!(PacketFieldField))),
    );
    rows.extend(
        review
            .commitments
            .iter()
            .map(|row| (format!("commitment/{}", row.id), fields!(CommitmentField))),
    );
    rows.extend(
        review
            .goals
            .iter()
            .map(|row| (format!("goal/{}", row.id), fields!(GoalField))),
    );
    rows.extend(
        review
            .blocks
            .iter()
            .map(|row| (format!("block/{}", row.id), fields!(BlockField))),
    );
    macro_rules! beside {
        ($($list:ident $word:literal $field:ident;)+) => {$(
            rows.extend(
                review
                    .$list
                    .iter()
                    .map(|row| (format!(concat!($word, "/{}"), row.id), fields!($field))),
            );
        )+};
    }
    beside! {
        sources "source" SourceField;
        decisions "decision" DecisionField;
        issues "issue" IssueField;
        actions "action" ActionField;
        wins "win" WinField;
        rivals "rival" RivalField;
        risks "risk" RiskField;
        initiatives "initiative" InitiativeField;
        scenarios "scenario" ScenarioField;
        profile "profile_line" ProfileLineField;
        segments "segment" SegmentField;
        rituals "ritual" RitualField;
        standing_promises "standing_promise" StandingPromiseField;
        fields "field" DataFieldField;
        named_rules "named_rule" NamedRuleField;
        scores "score" ScoreLineField;
    }
    rows
}

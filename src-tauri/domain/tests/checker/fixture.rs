//! A review in which everything is there, to take one thing away from.

use std::sync::LazyLock;

use domain::checker::{Code, Point, points};
use domain::sample::sample;
use domain::{Change, Fresh, Metric, Review, ReviewId, Stage, Uuid, Workspace, apply};

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

/// Filling a review takes hundreds of changes, so it is done once.
static COMPLETE: LazyLock<Room> = LazyLock::new(Room::filled);

/// A review under check.
#[derive(Clone)]
pub(crate) struct Room {
    pub(crate) workspace: Workspace,
    pub(crate) id: ReviewId,
    pub(crate) fresh: Counting,
}

impl Room {
    /// The sample before anyone has said anything, with every gap filled that the checker finds in it.
    pub(crate) fn complete() -> Self {
        COMPLETE.clone()
    }

    fn filled() -> Self {
        let mut fresh = Counting::default();
        let mut made = sample(&mut fresh).expect("the sample is taken");
        made.workspace.reviews.retain(|review| review.id == made.review);
        let mut room = Self {
            workspace: made.workspace,
            id: made.review,
            fresh,
        };
        let mut fills: Vec<(String, &str)> = Vec::new();
        for stage in &room.review().stages {
            let fields = stage.criteria.iter().filter(|row| row.crm_field.is_empty());
            fills.extend(fields.map(|row| (format!("criterion/{}/crm_field", row.id), "Lead status")));
            fills.push((format!("stage/{}/open_question", stage.id), ""));
            let splits = stage.examples.iter().filter(|row| row.is_split());
            fills.extend(splits.map(|row| (format!("example/{}/sales", row.id), "in")));
        }
        fills.push((room.clock("SQO"), "60 days"));
        fills.push(("plan/reps".to_owned(), "5"));
        let volume = room.review().commitments.iter();
        let volume = volume.filter(|promise| promise.metric == Some(Metric::Volume));
        fills.extend(volume.map(|promise| (format!("commitment/{}/target", promise.id), "430")));
        for (target, value) in fills {
            room.set(&target, value);
        }
        // What stands beside the agreed items is filled in by the kind of field that is open.
        for point in room.points() {
            let value = match point.target.rsplit('/').next() {
                Some("owner" | "tie_breaker") => "Priya Nair",
                Some("due" | "first" | "trip_date") => "2027-03-01",
                Some("fate") => "dropped",
                Some("trip_metric") => "acceptance",
                Some("kill_rule" | "response") => "Stop and ask both leaders",
                _ => continue,
            };
            room.set(&point.target, value);
        }
        for point in room
            .points()
            .iter()
            .filter(|point| point.code == Code::TripWireIncomplete)
        {
            let value = match point.target.rsplit('/').next() {
                Some("trip_direction") => "at_most",
                Some("trip_date") => "2027-03-01",
                _ => "50%",
            };
            room.set(&point.target, value);
        }
        // A name that nothing uses yet waits for its rule.
        for point in room.points().iter().filter(|point| point.code == Code::TermUnused) {
            room.set(&point.target.replace("/name", "/rule"), "");
        }
        room
    }

    pub(crate) fn review(&self) -> &Review {
        self.workspace.review(self.id).expect("open")
    }

    pub(crate) fn stage(&self, name: &str) -> &Stage {
        let mut stages = self.review().stages.iter();
        stages.find(|stage| stage.abbreviation.as_str() == name).expect("there")
    }

    /// The path of a field of a stage.
    pub(crate) fn of(&self, name: &str, field: &str) -> String {
        format!("stage/{}/{field}", self.stage(name).id)
    }

    /// The path of the limit of a stage's first clock.
    pub(crate) fn clock(&self, name: &str) -> String {
        format!("clock/{}/limit", self.stage(name).clocks[0].id)
    }

    /// The path of a field of one of a stage's exits.
    pub(crate) fn exit(&self, name: &str, at: usize, field: &str) -> String {
        format!("exit/{}/{field}", self.stage(name).exits[at].id)
    }

    /// The path of a field of one of a stage's criteria.
    pub(crate) fn criterion(&self, name: &str, at: usize, field: &str) -> String {
        format!("criterion/{}/{field}", self.stage(name).criteria[at].id)
    }

    pub(crate) fn change(&mut self, change: &Change) -> String {
        let applied = apply(&self.workspace, self.id, change, &mut self.fresh).expect("taken");
        let applied = applied.expect("it changes something");
        self.workspace = applied.workspace;
        applied.target
    }

    pub(crate) fn set(&mut self, target: &str, value: &str) {
        let change = Change::Set {
            target: target.into(),
            value: value.into(),
        };
        if let Some(applied) = apply(&self.workspace, self.id, &change, &mut self.fresh).expect("taken") {
            self.workspace = applied.workspace;
        }
    }

    /// Adds a row and gives back its path.
    pub(crate) fn add(&mut self, list: &str, value: &str) -> String {
        let target = self.change(&Change::Add {
            list: list.into(),
            value: value.into(),
            after: None,
        });
        target.rsplit_once('/').expect("a field of a row").0.to_owned()
    }

    pub(crate) fn remove(&mut self, target: &str) {
        self.change(&Change::Remove { target: target.into() });
    }

    pub(crate) fn points(&self) -> Vec<Point> {
        points(&self.workspace, self.review())
    }

    /// What is open besides answers, which nobody has given here.
    pub(crate) fn gaps(&self) -> Vec<Point> {
        let answers = [
            Code::StageNotAgreed,
            Code::PromiseNotAgreed,
            Code::HandoffNotAgreed,
            Code::SharedNumberNotAgreed,
            Code::PlanNotAgreed,
            Code::GoalsNotAgreed,
        ];
        let mut gaps = self.points();
        gaps.retain(|point| !answers.contains(&point.code));
        gaps
    }
}

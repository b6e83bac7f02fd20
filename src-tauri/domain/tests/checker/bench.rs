//! What the checker asks again after a change of the largest review there can be, and how long that takes.

use std::time::{Duration, Instant};

use domain::agreement::Told;
use domain::checker::{Memory, points, points_anew};
use domain::rule::RuleText;
use domain::{ExitTo, Stage, StageId};

use crate::fixture::Room;

const STAGES: usize = 40;
const CRITERIA: usize = 500;
const RUNS: usize = 40;

/// A rule unlike that of any other row, of every kind that rules are made of.
fn rule(stage: usize, row: usize) -> RuleText {
    let text = match row % 5 {
        0 => format!("[Company size] >= {}", 10 * stage + row),
        1 => format!("engagement >= {}", stage + row),
        2 => format!("[Industry] IN (\"Software\", \"Fintech {stage}\") OR high intent"),
        3 => format!("fit AND NOT excluded AND [Company size] < {}", 5_000 + stage),
        _ => format!(
            "[Last action] = \"Webinar {row}\" OR [Last visit] WITHIN {} DAYS",
            stage + 1
        ),
    };
    RuleText::try_from(text).expect("a rule")
}

/// The sample with as many stages as there may be, and as many criteria in them.
fn large() -> Room {
    let mut room = Room::complete();
    let pattern = room.stage("MQL").clone();
    let ids: Vec<StageId> = (0..STAGES).map(|_| StageId::fresh(&mut room.fresh)).collect();
    let stages = (0..STAGES).map(|at| {
        let count = CRITERIA / STAGES + usize::from(at < CRITERIA % STAGES);
        let criteria = (0..count).map(|row| {
            let mut criterion = pattern.criteria[row % pattern.criteria.len()].clone();
            criterion.rule = Some(rule(at, row));
            criterion
        });
        let mut exits = pattern.exits.clone();
        for (row, exit) in exits.iter_mut().enumerate() {
            exit.rule = Some(rule(at, row));
        }
        // Every stage leads on to the next, so that each pair is searched for a gap.
        exits[0].to = ids.get(at + 1).copied().map(ExitTo::Stage);
        Stage {
            id: ids[at],
            criteria: criteria.collect(),
            exits,
            ..pattern.clone()
        }
    });
    let stages = stages.collect::<Vec<_>>();
    let id = room.id;
    let review = room.workspace.reviews.iter_mut().find(|review| review.id == id);
    review.expect("open").stages = stages;
    room
}

/// A review that is checked after one change and another.
struct Checked {
    room: Room,
    memory: Memory,
    turn: usize,
}

impl Checked {
    fn new() -> Self {
        let mut checked = Self {
            room: large(),
            memory: Memory::default(),
            turn: 0,
        };
        checked.changed();
        checked
    }

    /// Changes one rule, and says how long the checker takes after it.
    fn changed(&mut self) -> Duration {
        let id = self.room.id;
        let review = self.room.workspace.reviews.iter_mut().find(|review| review.id == id);
        let stages = &mut review.expect("open").stages;
        let at = self.turn % stages.len();
        self.turn += 1;
        stages[at].criteria[0].rule = Some(rule(STAGES + self.turn, 0));
        let started = Instant::now();
        let (workspace, review) = (&self.room.workspace, self.room.review());
        drop(points_anew(
            workspace,
            review,
            &Told::of(workspace, review),
            &mut self.memory,
        ));
        started.elapsed()
    }
}

#[test]
fn a_change_of_one_stage_asks_again_only_what_that_stage_bears_on() {
    let mut checked = Checked::new();
    let all = checked.memory.answered();
    checked.changed();
    let again = checked.memory.answered();
    // Its own entry and exits, and the exit of the stage before it: one stage in forty, and a little of another.
    assert!(again > 0 && again * 20 < all, "{again} questions of {all}");
}

#[test]
#[ignore = "a figure of the released program: cargo xtask bench"]
#[expect(clippy::print_stdout, reason = "the figure is what the run is for")]
fn checking_the_largest_review_after_a_change_is_measured() {
    let mut checked = Checked::new();
    let mut times: Vec<Duration> = (0..RUNS).map(|_| checked.changed()).collect();
    times.sort_unstable();
    let started = Instant::now();
    drop(points(&checked.room.workspace, checked.room.review()));
    let cold = started.elapsed();
    println!(
        "checker after a change, {STAGES} stages with {CRITERIA} criteria: p50 {:.1?}, p95 {:.1?}; {cold:.1?} when nothing is \
         known yet",
        times[RUNS / 2],
        times[RUNS * 95 / 100],
    );
}

#[test]
fn what_is_remembered_changes_no_answer() {
    let mut room = Room::complete();
    let mut memory = Memory::default();
    let steps = [
        (room.exit("MQL", 0, "rule"), "[Company size] >= 50"),
        (room.criterion("SAL", 0, "rule"), "[Company size] >= 100"),
        (room.exit("MQL", 0, "rule"), "[Company size] >= 100"),
        ("review/fit_threshold".to_owned(), "500"),
        ("review/fit_threshold".to_owned(), "70"),
        (room.criterion("SAL", 0, "rule"), ""),
    ];
    for (target, value) in steps {
        room.set(&target, value);
        let told = Told::of(&room.workspace, room.review());
        let anew = points_anew(&room.workspace, room.review(), &told, &mut memory);
        assert_eq!(anew, room.points(), "after {target} is {value}");
    }
}

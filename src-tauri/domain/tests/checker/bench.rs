//! How long the checker takes on the largest review there can be, beside what every view works out anyway.

use std::time::{Duration, Instant};

use domain::checker::{Memory, points, points_anew};
use domain::rule::RuleText;
use domain::{ExitTo, Item, Stage, StageId, agreement};

use crate::fixture::Room;

const STAGES: usize = 40;
const CRITERIA: usize = 500;
const RUNS: usize = 15;

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

/// The middle of the times that something done several times says it took.
fn median<T: Timed>(runs: usize, mut once: impl FnMut() -> T) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let started = Instant::now();
            let own = once().own();
            own.unwrap_or_else(|| started.elapsed())
        })
        .collect();
    times.sort_unstable();
    times[runs / 2]
}

/// What a run leaves behind: its own time, where only a part of it counts.
trait Timed {
    fn own(self) -> Option<Duration>;
}

impl Timed for () {
    fn own(self) -> Option<Duration> {
        None
    }
}

impl Timed for Duration {
    fn own(self) -> Option<Duration> {
        Some(self)
    }
}

/// How long the checker takes at first, how long after one rule has changed, and how long the words of all stages take, which
/// every view works out anyway.
fn measured() -> [Duration; 3] {
    let mut room = large();
    let cold = {
        let review = room.review();
        median(3, || drop(points(&room.workspace, review)))
    };
    let mut memory = Memory::default();
    drop(points_anew(&room.workspace, room.review(), &mut memory));
    let mut turn = 0;
    let changed = median(RUNS, || {
        turn += 1;
        let review = room.workspace.reviews.iter_mut().find(|review| review.id == room.id);
        let stage = &mut review.expect("open").stages[turn % STAGES];
        stage.criteria[0].rule = Some(rule(STAGES + turn, 0));
        let again = Instant::now();
        drop(points_anew(&room.workspace, room.review(), &mut memory));
        again.elapsed()
    });
    let told = median(RUNS, || {
        for stage in &room.review().stages {
            let meaning = agreement::meaning(&room.workspace, room.review(), Item::Stage(stage.id));
            drop(meaning.map(|meaning| meaning.digest()));
        }
    });
    [cold, changed, told]
}

#[test]
fn checking_a_change_of_the_largest_review_grows_no_faster_than_the_words_of_its_items() {
    let [_, changed, told] = measured();
    let ratio = changed.as_secs_f64() / told.as_secs_f64();
    // Seven to eight times on a quiet machine; work that grew with the square of the rules would be many times that.
    assert!(
        ratio < 16.0,
        "{changed:?} is {ratio:.1} times what the words of all stages take"
    );
}

#[test]
#[ignore = "a figure of the released program: cargo xtask bench"]
#[expect(clippy::print_stdout, reason = "the figure is what the run is for")]
fn checking_the_largest_review_after_a_change_is_measured() {
    let [cold, changed, told] = measured();
    let ratio = changed.as_secs_f64() / told.as_secs_f64();
    println!(
        "checker after a change, {STAGES} stages with {CRITERIA} criteria: p50 {changed:.1?}, {ratio:.1} times the words of \
         all stages; {cold:.1?} when nothing is known yet"
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
        let anew = points_anew(&room.workspace, room.review(), &mut memory);
        assert_eq!(anew, room.points(), "after {target} is {value}");
    }
}

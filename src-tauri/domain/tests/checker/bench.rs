//! How long the checker takes on the largest review there can be, beside what every view works out anyway.

use std::time::{Duration, Instant};

use domain::checker::points;
use domain::{Item, Stage, StageId, agreement};

use crate::fixture::Room;

const STAGES: usize = 40;
const CRITERIA: usize = 500;
const RUNS: usize = 15;

/// The sample with as many stages as there may be, and as many criteria in them.
fn large() -> Room {
    let mut room = Room::complete();
    let pattern = room.stage("MQL").clone();
    let stages = (0..STAGES).map(|at| {
        let mut criteria = Vec::new();
        while criteria.len() < CRITERIA / STAGES + 1 {
            criteria.extend(pattern.criteria.iter().cloned());
        }
        criteria.truncate(CRITERIA / STAGES + usize::from(at < CRITERIA % STAGES));
        Stage {
            id: StageId::fresh(&mut room.fresh),
            criteria,
            ..pattern.clone()
        }
    });
    let stages = stages.collect::<Vec<_>>();
    let id = room.id;
    let review = room.workspace.reviews.iter_mut().find(|review| review.id == id);
    review.expect("open").stages = stages;
    room
}

/// The middle of the times of something done several times.
fn median(mut once: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let started = Instant::now();
            once();
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[RUNS / 2]
}

#[test]
#[expect(
    clippy::print_stdout,
    reason = "the figure is shown where the test is run with --nocapture"
)]
fn checking_the_largest_review_takes_no_longer_than_the_words_of_its_items_a_few_times() {
    let room = large();
    let review = room.review();
    let checked = median(|| drop(points(&room.workspace, review)));
    let told = median(|| {
        for stage in &review.stages {
            let meaning = agreement::meaning(&room.workspace, review, Item::Stage(stage.id));
            drop(meaning.map(|meaning| meaning.digest()));
        }
    });
    let ratio = checked.as_secs_f64() / told.as_secs_f64();
    println!("checked in {checked:.1?}, {ratio:.1} times the words of all stages");
    assert!(
        ratio < 8.0,
        "{checked:?} is {ratio:.1} times what the words of all stages take"
    );
}

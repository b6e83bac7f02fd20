//! How long a change takes until it is acknowledged, beside what the disk takes to keep 4 KiB at all.

#[path = "keeping/fixture.rs"]
#[expect(
    dead_code,
    reason = "the measurement needs a disk, not the folder in memory that tests take"
)]
mod fixture;

use std::fs::File;
use std::io::Write as _;
use std::time::{Duration, Instant};

use fixture::{Counting, edit, set, store};

const CHANGES: u32 = 1_000;

/// Sorted times of something done many times.
fn times(mut once: impl FnMut(u32)) -> Vec<Duration> {
    let mut times: Vec<Duration> = (0..CHANGES)
        .map(|number| {
            let started = Instant::now();
            once(number);
            started.elapsed()
        })
        .collect();
    times.sort_unstable();
    times
}

/// The value below which that share of a hundred of the sorted times lies.
fn at(sorted: &[Duration], percent: usize) -> Duration {
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}

#[test]
#[ignore = "a measurement, run by cargo xtask bench"]
#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
fn changes_beside_what_the_disk_takes() {
    let place = tempfile::tempdir().expect("a folder on the disk");
    let mut fresh = Counting::default();
    let mut kept = store(&place.path().join("kept"), &mut fresh);
    let changes = times(|number| {
        edit(
            &mut kept,
            &set("review/purpose", &format!("Count {number}")),
            &mut fresh,
            i64::from(number),
        )
        .expect("stored");
    });
    let mut file = File::create(place.path().join("beside")).expect("made");
    let disk = times(|_| {
        file.write_all(&[7; 4096])
            .and_then(|()| file.sync_data())
            .expect("kept")
    });
    let ratio = at(&changes, 50).as_secs_f64() / at(&disk, 50).as_secs_f64();
    println!(
        "change: p50 {:.1?}, p90 {:.1?}, p99 {:.1?}",
        at(&changes, 50),
        at(&changes, 90),
        at(&changes, 99)
    );
    println!(
        "4 KiB on this disk: p50 {:.1?}, p99 {:.1?}; a change takes {ratio:.1} times that at p50",
        at(&disk, 50),
        at(&disk, 99)
    );
}

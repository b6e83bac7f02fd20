//! `bench`, `fuzz` and `kills`: how long a change, a check and a document take, whether a broken text ever does harm, and
//! whether a kill ever loses what was acknowledged.

mod content;
mod peers;

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::Stop;
use crate::documents::{DOCUMENTS, Program};
use crate::place::Place;
use crate::setup::{self, Aim};
use crate::step::step;

/// Runs of each document: enough for a ninetieth percentile, short enough to wait for.
const RUNS: usize = 20;

type Measure = fn(&Place) -> Result<(), Stop>;

/// What can be measured, each by a name under which it runs alone, in the order of a whole run.
const PARTS: [(&str, Measure); 6] = [
    ("changes", |place| measured(place, "changes", "store")),
    ("checker", |place| {
        let test = ["--test", "checker", "--", "--ignored", "--nocapture", "is_measured"];
        released(place, "checker", &test, &[], "p50")
    }),
    ("plan", |place| {
        let test = ["--test", "rules", "--", "--ignored", "--nocapture", "is_measured"];
        released(place, "plan", &test, &[], "p50")
    }),
    ("documents", documents),
    ("window", typing),
    ("typesetters", peers::bench),
];

/// Prints percentiles, as ratios of what the machine does anyway, so that figures of two machines can be compared: of
/// everything, or of the parts that are named.
pub(crate) fn bench(place: &Place, named: &[&str]) -> Result<(), Stop> {
    if named.iter().any(|name| PARTS.iter().all(|(part, _)| part != name)) {
        let parts = PARTS.map(|(part, _)| part).join(", ");
        return Err(Stop::Missing(format!("what can be measured alone: {parts}")));
    }
    setup::machine(place, Aim::Measure)?;
    for (part, measure) in PARTS {
        if named.is_empty() || named.contains(&part) {
            measure(place)?;
        }
    }
    Ok(())
}

/// How long the pages on screen take after an edit, and the shipped program to start and to write each document of the
/// sample.
fn documents(place: &Place) -> Result<(), Stop> {
    measured(place, "pages", "api")?;
    let program = Program::shipped(place)?;
    program.sample(place)?;
    let start = times(|| {
        let mut version = program.command();
        version
            .arg("--version")
            .stdout(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    })?;
    println!(
        "  start of the program: p50 {:.1?}, p90 {:.1?}",
        at(&start, 50),
        at(&start, 90)
    );
    for document in DOCUMENTS {
        let file = place.own.join(format!("{document}.pdf"));
        let taken = times(|| {
            let mut export = program.export_one(document, &file);
            export
                .stdout(Stdio::null())
                .status()
                .is_ok_and(|status| status.success())
        })?;
        let ratio = at(&taken, 50).as_secs_f64() / at(&start, 50).as_secs_f64();
        println!(
            "  {document}: p50 {:.1?}, p90 {:.1?}, {ratio:.1} times a start",
            at(&taken, 50),
            at(&taken, 90)
        );
    }
    Ok(())
}

/// How long a key takes to show in the real window, in a review as large as one gets.
fn typing(place: &Place) -> Result<(), Stop> {
    let node = setup::with_interface(place, Aim::Pictures)?;
    step(place, "interface", node.npm(place, &["run", "build"])).or_stop("interface")?;
    let window = [
        "test",
        "--release",
        "--locked",
        "-p",
        "accord",
        "--features",
        "custom-protocol",
    ];
    let mut command = place.cargo(&window);
    command.args(["--test", "desktop", "--", "--ignored", "--nocapture", "typing"]);
    let said = step(place, "typing", command).or_stop("typing")?;
    for line in said.lines().filter(|line| line.starts_with("typing in ")) {
        println!("  {line}");
    }
    Ok(())
}

/// What a crate measures of itself in its test `bench`, line by line.
fn measured(place: &Place, name: &str, package: &str) -> Result<(), Stop> {
    let arguments = ["test", "--release", "--locked", "-p", package, "--test", "bench"];
    let mut command = place.cargo(&arguments);
    command.args(["--", "--ignored", "--nocapture"]);
    let said = step(place, name, command).or_stop(name)?;
    shown(name, &said, "p50")
}

/// Shows the lines that say this; a measurement that says nothing measured nothing.
fn shown(name: &str, said: &str, what: &str) -> Result<(), Stop> {
    let mut lines = said.lines().filter(|line| line.contains(what)).peekable();
    if lines.peek().is_none() {
        return Err(Stop::Missing(format!("{name} measured nothing")));
    }
    for line in lines {
        println!("  {line}");
    }
    Ok(())
}

/// The long form of the test that packs come out of an empty store as they went in.
pub(crate) fn rounds(place: &Place, count: u32) -> Result<(), Stop> {
    setup::machine(place, Aim::Headless)?;
    let mut command = place.cargo(&["test", "--release", "--locked", "-p", "tests", "--test", "round_trip"]);
    command.env("ACCORD_ROUNDS", count.to_string());
    let said = step(place, "rounds", command).or_stop("rounds")?;
    for line in said.lines().filter(|line| line.starts_with("test result")) {
        println!("  {line}");
    }
    Ok(())
}

/// The long form of the tests that hold the clock of time limits against one that looks at every minute.
pub(crate) fn cases(place: &Place, count: u32) -> Result<(), Stop> {
    setup::machine(place, Aim::Headless)?;
    let mut command = place.cargo(&[
        "test",
        "--release",
        "--locked",
        "-p",
        "domain",
        "--test",
        "rules",
        "clock::",
    ]);
    command.env("PROPTEST_CASES", count.to_string());
    let said = step(place, "cases", command).or_stop("cases")?;
    for line in said.lines().filter(|line| line.starts_with("test result")) {
        println!("  {line}");
    }
    Ok(())
}

/// The long form of the language's test with broken texts, each run from another start.
pub(crate) fn fuzz(place: &Place, seconds: u64) -> Result<(), Stop> {
    setup::machine(place, Aim::Headless)?;
    let seed = std::process::id();
    let environment = [
        ("ACCORD_FUZZ_SECONDS", seconds.to_string()),
        ("ACCORD_FUZZ_SEED", seed.to_string()),
    ];
    let fuzzer = ["--test", "language", "--", "--ignored", "--nocapture"];
    released(place, "fuzz", &fuzzer, &environment, " executions ")
}

/// Runs a test of the domain as it is released, and shows the lines that say this.
fn released(place: &Place, name: &str, test: &[&str], environment: &[(&str, String)], says: &str) -> Result<(), Stop> {
    let arguments = [&["test", "--release", "--locked", "-p", "domain"], test].concat();
    let mut command = place.cargo(&arguments);
    command.envs(environment.iter().map(|(key, value)| (key, value)));
    let said = step(place, name, command).or_stop(name)?;
    shown(name, &said, says)
}

/// The long form of the store's test of kills.
pub(crate) fn kills(place: &Place, count: u32) -> Result<(), Stop> {
    setup::machine(place, Aim::Headless)?;
    let mut command = place.cargo(&[
        "test",
        "--locked",
        "-p",
        "store",
        "--test",
        "kill9",
        "--",
        "--nocapture",
    ]);
    command.env("ACCORD_KILLS", count.to_string());
    let said = step(place, "kills", command).or_stop("kills")?;
    for line in said.lines().filter(|line| line.contains(" kills, ")) {
        println!("  {line}");
    }
    Ok(())
}

/// Sorted times of a program that has to succeed each time.
fn times(mut once: impl FnMut() -> bool) -> Result<Vec<Duration>, Stop> {
    let mut times = Vec::with_capacity(RUNS);
    for _ in 0..RUNS {
        let started = Instant::now();
        if !once() {
            return Err(Stop::Step("a measured program failed".into()));
        }
        times.push(started.elapsed());
    }
    times.sort();
    Ok(times)
}

/// The value below which that share of a hundred of the sorted times lies.
fn at(sorted: &[Duration], percent: usize) -> Duration {
    sorted[(sorted.len() * percent / 100).min(sorted.len() - 1)]
}

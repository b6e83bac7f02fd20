//! How long the pages take on screen: after an edit and while scrolling, beside setting them for the first time.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use api::{ChangeRequest, Desk, DocumentKind, Host, Nothing, Paper, PreviewRequest, verbs};
use chrono::{DateTime, NaiveDateTime, Utc};
use domain::Change;

const EDITS: usize = 60;

/// A machine whose clock stands still and that nobody sits in front of.
#[derive(Default)]
struct Still(AtomicU64);

impl Host for Still {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).expect("in range")
    }

    fn local(&self, at: DateTime<Utc>) -> NaiveDateTime {
        at.naive_utc()
    }

    fn moment(&self, local: NaiveDateTime) -> DateTime<Utc> {
        local.and_utc()
    }

    fn random(&self) -> [u8; 10] {
        let mut bytes = [0; 10];
        bytes[2..].copy_from_slice(&self.0.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        bytes
    }

    fn folder(&self) -> Option<PathBuf> {
        None
    }
}

/// A desk with the sample open, and what a window beside it knows.
struct Office {
    desk: Desk,
    known: Vec<String>,
}

impl Office {
    fn new(data: PathBuf) -> Self {
        let mut desk = Desk::new(Still::default(), data);
        verbs::open_sample(&mut desk, Nothing {}).expect("the sample opens");
        Self {
            desk,
            known: Vec::new(),
        }
    }

    fn edit(&mut self, number: usize) {
        let change = Change::Set {
            target: "review/purpose".into(),
            value: format!("One meaning for every stage, said {number} times."),
        };
        verbs::change(&mut self.desk, ChangeRequest { change }).expect("changed");
    }

    /// How long the pages in sight take.
    fn look(&mut self, from: usize) -> Duration {
        let request = PreviewRequest {
            document: DocumentKind::Definitions,
            paper: Paper::A4,
            pages: (from..from + 3).collect(),
            known: self.known.clone(),
        };
        let started = Instant::now();
        let preview = verbs::preview(&mut self.desk, request).expect("set");
        let taken = started.elapsed();
        self.known.extend(preview.pages.into_iter().map(|page| page.print));
        taken
    }
}

/// The value below which that share of a hundred of the times lies.
fn at(times: &mut [Duration], percent: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * percent / 100).min(times.len() - 1)]
}

#[test]
#[ignore = "a measurement, run by cargo xtask bench"]
#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
fn pages_after_an_edit_beside_the_first_time() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let mut first: Vec<Duration> = (0..8)
        .map(|number| Office::new(place.path().join(number.to_string())).look(0))
        .collect();
    let mut office = Office::new(place.path().join("edited"));
    office.look(0);
    let mut scrolled: Vec<Duration> = (0..EDITS).map(|number| office.look(number % 12)).collect();
    let mut edited: Vec<Duration> = (0..EDITS)
        .map(|number| {
            office.edit(number);
            office.look(0)
        })
        .collect();
    let whole = at(&mut first, 50);
    println!("pages for the first time: p50 {whole:.1?}");
    for (what, times) in [("after an edit", &mut edited), ("while scrolling", &mut scrolled)] {
        let (half, most) = (at(times, 50), at(times, 90));
        let share = half.as_secs_f64() / whole.as_secs_f64();
        println!("pages {what}: p50 {half:.1?}, p90 {most:.1?}; {share:.2} of the first time at p50");
    }
}

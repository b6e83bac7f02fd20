//! How long the pages take on screen: after an edit and while scrolling, beside setting them for the first time; of the
//! sample, and of a review as large as the design means it to be, in which an edit is to be seen within 300 ms.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use api::{
    ChangeRequest, Desk, DocumentKind, Host, Nothing, Paper, PreviewRequest, ShareRequest, TakeIn, TakeInAs, verbs,
};
use chrono::{DateTime, NaiveDateTime, Utc};
use documents::shared_file::SharedFile;
use domain::{Change, CriterionId, Fresh, LineageId, Stage, StageId, Typed, Uuid, Workspace};

const EDITS: usize = 60;
const STAGES: usize = 40;
const CRITERIA: usize = 500;

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

    /// The same with the sample grown to the size of a large review.
    fn large(data: PathBuf) -> Self {
        let mut office = Self::new(data.join("sample"));
        let file = data.join("Kestrel.accord");
        verbs::share_file(&mut office.desk, ShareRequest::default(), &file).expect("shared");
        let mut shared = SharedFile::read(&std::fs::read(&file).expect("readable")).expect("a shared file");
        grow(&mut shared.workspace);
        std::fs::write(&file, shared.write().expect("written")).expect("kept");
        let mut desk = Desk::new(Still::default(), data.join("large"));
        verbs::look_at(&mut desk, &file).expect("a shared file");
        verbs::take_in(&mut desk, TakeIn { how: TakeInAs::Open }).expect("taken in");
        Self {
            desk,
            known: Vec::new(),
        }
    }

    /// How long an edit takes, and the pages in sight with it.
    fn edit(&mut self, number: usize) -> [Duration; 2] {
        let change = Change::Set {
            target: "review/purpose".into(),
            value: format!("One meaning for every stage, said {number} times."),
        };
        let started = Instant::now();
        verbs::change(&mut self.desk, ChangeRequest { change }).expect("changed");
        [started.elapsed(), self.look(0)]
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
    let mut edited: Vec<Duration> = (0..EDITS).map(|number| office.edit(number)[1]).collect();
    let whole = at(&mut first, 50);
    println!("pages for the first time: p50 {whole:.1?}");
    for (what, times) in [("after an edit", &mut edited), ("while scrolling", &mut scrolled)] {
        let (half, most) = (at(times, 50), at(times, 90));
        let share = half.as_secs_f64() / whole.as_secs_f64();
        println!("pages {what}: p50 {half:.1?}, p90 {most:.1?}; {share:.2} of the first time at p50");
    }
}

#[test]
#[ignore = "a measurement, run by cargo xtask bench"]
#[expect(clippy::print_stdout, reason = "the figures are what it is for")]
fn an_edit_of_a_large_review_until_its_pages_are_there() {
    let place = tempfile::tempdir().expect("a temporary folder");
    let sample = Office::new(place.path().join("small"));
    let large = Office::large(place.path().to_owned());
    for (what, mut office) in [("the sample", sample), ("40 stages, 500 criteria", large)] {
        let first = office.look(0);
        let (mut changes, mut looks): (Vec<Duration>, Vec<Duration>) = (0..EDITS)
            .map(|number| office.edit(number))
            .map(|[change, look]| (change, look))
            .unzip();
        let mut both: Vec<Duration> = changes.iter().zip(&looks).map(|(one, other)| *one + *other).collect();
        println!(
            "an edit of {what} until its pages are there: p50 {:.1?}, p90 {:.1?} (change {:.1?}, pages {:.1?}; first time {first:.1?})",
            at(&mut both, 50),
            at(&mut both, 90),
            at(&mut changes, 50),
            at(&mut looks, 50),
        );
    }
}

/// Identities far from those of the sample.
struct Beyond(u64);

impl Fresh for Beyond {
    fn uuid(&mut self) -> Uuid {
        self.0 += 1;
        let mut random = [0xff; 10];
        random[2..].copy_from_slice(&self.0.to_be_bytes());
        Uuid::v7(DateTime::UNIX_EPOCH, random)
    }
}

/// Adds stages and criteria to the newest review.
fn grow(workspace: &mut Workspace) {
    let fresh = &mut Beyond(0);
    let review = workspace
        .reviews
        .iter_mut()
        .max_by_key(|review| review.date)
        .expect("there is one");
    let known = review.stages.clone();
    while review.stages.len() < STAGES {
        let number = review.stages.len() + 1;
        let like = known[number % known.len()].clone();
        review.stages.push(Stage {
            id: StageId::fresh(fresh),
            lineage: LineageId::fresh(fresh),
            name: read(&format!("{}, kind {number}", like.abbreviation)),
            abbreviation: read(&format!("S{number}")),
            exits: Vec::new(),
            criteria: Vec::new(),
            examples: Vec::new(),
            clocks: Vec::new(),
            escalation: Vec::new(),
            lines: Vec::new(),
            figures: Default::default(),
            ..like
        });
    }
    let criterion = known[0].criteria[0].clone();
    let there: usize = review.stages.iter().map(|stage| stage.criteria.len()).sum();
    for number in there..CRITERIA {
        let mut criterion = criterion.clone();
        criterion.id = CriterionId::fresh(fresh);
        criterion.text = read(&format!("Criterion {number} holds on the day of entry"));
        review.stages[number % STAGES].criteria.push(criterion);
    }
}

fn read<T: Typed>(text: &str) -> T {
    T::read(text, "Text").expect("readable")
}

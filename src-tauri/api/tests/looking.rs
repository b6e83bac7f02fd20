//! A file is chosen and read beside the desk, which keeps drafts meanwhile, and is laid aside once it is known what it is.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use api::{Desk, DraftRequest, Host, Looking, Nothing, Refusal, ShareRequest, TakeIn, TakeInAs, verbs};
use chrono::{DateTime, NaiveDateTime, Utc};
use tempfile::TempDir;

/// A person who chooses a file when the test says so.
struct Person {
    chosen: Mutex<Receiver<Option<PathBuf>>>,
    given: AtomicU64,
}

impl Host for Person {
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
        bytes[2..].copy_from_slice(&self.given.fetch_add(1, Ordering::Relaxed).to_be_bytes());
        bytes
    }

    fn folder(&self) -> Option<PathBuf> {
        None
    }

    fn file(&self) -> Option<PathBuf> {
        let chosen = self.chosen.lock().expect("nobody panicked");
        chosen.recv_timeout(Duration::from_secs(60)).expect("the test chooses")
    }
}

struct Office {
    root: TempDir,
    desk: Desk,
    choose: Sender<Option<PathBuf>>,
}

impl Office {
    /// A desk with the sample open.
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a temporary folder");
        let (choose, chosen) = channel();
        let person = Person {
            chosen: Mutex::new(chosen),
            given: AtomicU64::new(0),
        };
        let mut desk = Desk::new(person, root.path().join("data"));
        verbs::open_sample(&mut desk, Nothing {}).expect("the sample opens");
        Self { root, desk, choose }
    }

    fn ask(&mut self) -> Result<Looking, Refusal> {
        verbs::look_at_file(&mut self.desk, Nothing {})
    }

    /// Chooses a file, and waits until it is known what it is.
    fn end(&mut self, file: Option<PathBuf>) -> Result<Looking, Refusal> {
        self.choose.send(file).expect("somebody asks");
        for _ in 0..6_000 {
            match verbs::looking(&mut self.desk, Nothing {}) {
                Ok(now) if now.under_way => std::thread::park_timeout(Duration::from_millis(10)),
                ended => return ended,
            }
        }
        panic!("the file was never known");
    }
}

#[test]
fn drafts_are_kept_while_a_file_is_being_chosen_and_then_it_can_be_taken_in() {
    let mut office = Office::new();
    let path = office.root.path().join("Kestrel.accord");
    verbs::share_file(&mut office.desk, ShareRequest::default(), &path).expect("shared");
    assert!(office.ask().expect("asked").under_way);
    let now = verbs::looking(&mut office.desk, Nothing {}).expect("the desk is free");
    assert!(now.under_way && now.file.is_none());
    let draft = DraftRequest {
        target: "company/name".into(),
        text: Some("Kest".into()),
    };
    verbs::draft(&mut office.desk, draft).expect("the desk is free");
    assert_eq!(office.ask().expect_err("one at a time").code, "looking");
    let early = verbs::take_in(&mut office.desk, TakeIn { how: TakeInAs::Open });
    assert_eq!(early.expect_err("it is not known yet").code, "no_file");
    let found = office
        .end(Some(path))
        .expect("a shared file")
        .file
        .expect("it was chosen");
    assert_eq!(
        (found.name.as_str(), found.company.as_str()),
        ("Kestrel.accord", "Kestrel")
    );
    verbs::take_in(&mut office.desk, TakeIn { how: found.ways[0] }).expect("taken in");
}

#[test]
fn who_changes_ones_mind_or_chooses_something_else_can_choose_again() {
    let mut office = Office::new();
    office.ask().expect("asked");
    assert!(office.end(None).expect("nothing is wrong").file.is_none());
    office.ask().expect("asked again");
    let folder = office.root.path().to_path_buf();
    assert_eq!(office.end(Some(folder)).expect_err("a folder").code, "not_a_file");
    let nothing = verbs::looking(&mut office.desk, Nothing {}).expect_err("that was it");
    assert_eq!(nothing.code, "no_file");
    office.ask().expect("and again");
    assert!(office.end(None).expect("nothing is wrong").file.is_none());
}

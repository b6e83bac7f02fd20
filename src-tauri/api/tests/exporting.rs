//! Exports beside the desk: asked for a folder without holding it, written whole or not at all, verified before they are said to be.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use api::{
    ChangeRequest, Desk, DocumentKind, DraftRequest, ExportRequest, ExportState, Exporting, FindRequest, Host, Nothing,
    Paper, Preview, PreviewRequest, ShareRequest, verbs,
};
use chrono::{DateTime, NaiveDateTime, Utc};
use documents::shared_file::SharedFile;
use domain::Change;
use tempfile::TempDir;

/// A person who answers when the test says so, and a file manager that notes what it was shown.
#[derive(Clone)]
struct Person {
    answers: Arc<Mutex<Receiver<Option<PathBuf>>>>,
    revealed: Sender<PathBuf>,
    given: Arc<AtomicU64>,
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
        let answers = self.answers.lock().expect("nobody panicked");
        answers.recv_timeout(Duration::from_secs(60)).expect("the test answers")
    }

    fn reveal(&self, folder: &Path) -> io::Result<()> {
        self.revealed.send(folder.to_path_buf()).map_err(io::Error::other)
    }
}

struct Office {
    root: TempDir,
    desk: Desk,
    answer: Sender<Option<PathBuf>>,
    revealed: Receiver<PathBuf>,
}

impl Office {
    /// A desk with the sample open.
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a temporary folder");
        let ((answer, answers), (show, revealed)) = (channel(), channel());
        let person = Person {
            answers: Arc::new(Mutex::new(answers)),
            revealed: show,
            given: Arc::default(),
        };
        let mut desk = Desk::new(person, root.path().join("data"));
        verbs::open_sample(&mut desk, Nothing {}).expect("the sample opens");
        Self {
            root,
            desk,
            answer,
            revealed,
        }
    }

    fn folder(&self) -> PathBuf {
        let folder = self.root.path().join("out");
        fs::create_dir_all(&folder).expect("made");
        folder
    }

    fn start(&mut self, documents: &[DocumentKind]) -> Exporting {
        let documents = documents.to_vec();
        let request = ExportRequest {
            documents,
            paper: Paper::A4,
        };
        verbs::export(&mut self.desk, request).expect("it starts")
    }

    fn now(&mut self) -> Exporting {
        verbs::exporting(&mut self.desk, Nothing {}).expect("there is one")
    }

    /// Answers the question for a folder, and waits for the end.
    fn end(&mut self, folder: Option<PathBuf>) -> Exporting {
        self.answer.send(folder).expect("somebody asks");
        for _ in 0..6_000 {
            let now = self.now();
            if !matches!(now.state, ExportState::Asking | ExportState::Writing) {
                return now;
            }
            std::thread::yield_now();
            std::thread::park_timeout(Duration::from_millis(10));
        }
        panic!("the export did not end: {:?}", self.now());
    }

    fn rename_company(&mut self, name: &str) {
        let change = Change::Set {
            target: "company/name".into(),
            value: name.into(),
        };
        verbs::change(&mut self.desk, ChangeRequest { change }).expect("it is a name");
    }

    fn preview(&mut self, pages: &[usize], known: &[String]) -> Preview {
        let request = PreviewRequest {
            document: DocumentKind::Definitions,
            paper: Paper::A4,
            pages: pages.to_vec(),
            known: known.to_vec(),
        };
        verbs::preview(&mut self.desk, request).expect("it is set")
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("listable");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

const BOTH: [DocumentKind; 2] = [DocumentKind::Definitions, DocumentKind::Plan];

#[test]
fn drafts_are_kept_while_a_folder_is_being_chosen_and_then_both_documents_are_there() {
    let mut office = Office::new();
    assert_eq!(office.start(&BOTH).state, ExportState::Asking);
    let draft = DraftRequest {
        target: "company/name".into(),
        text: Some("Kest".into()),
    };
    verbs::draft(&mut office.desk, draft).expect("the desk is free");
    let twice = ExportRequest {
        documents: BOTH.to_vec(),
        paper: Paper::A4,
    };
    let refusal = verbs::export(&mut office.desk, twice).expect_err("one at a time");
    assert_eq!(refusal.code, "exporting");
    let folder = office.folder();
    let done = office.end(Some(folder.clone()));
    assert_eq!((done.state, done.done), (ExportState::Done, done.of));
    let written: Vec<&str> = done.exported.written.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names(&folder), written);
    for file in &done.exported.written {
        let bytes = fs::read(folder.join(&file.name)).expect("readable");
        assert_eq!(bytes.len() as u64, file.bytes);
        assert_eq!(documents::pdf::pages_in(&bytes), Ok(file.pages));
    }
    verbs::reveal_export(&mut office.desk, Nothing {}).expect("the folder is shown");
    assert_eq!(office.revealed.try_recv(), Ok(folder.clone()));
    fs::remove_dir_all(&folder).expect("removed");
    let refusal = verbs::reveal_export(&mut office.desk, Nothing {}).expect_err("it is gone");
    assert_eq!(
        (refusal.code.as_str(), refusal.field.as_deref()),
        ("not_revealed", Some("folder"))
    );
}

#[test]
fn a_workspace_is_shared_beside_the_desk_as_it_was_when_that_began() {
    let mut office = Office::new();
    let begun = verbs::share(&mut office.desk, ShareRequest::default()).expect("it starts");
    assert_eq!(begun.state, ExportState::Asking);
    office.rename_company("Osprey");
    let folder = office.folder();
    let done = office.end(Some(folder.clone()));
    assert_eq!((done.state, done.done), (ExportState::Done, done.of));
    assert_eq!(names(&folder), ["Kestrel.accord"]);
    let [file] = done.exported.written.as_slice() else {
        panic!("one file: {:?}", done.exported)
    };
    assert_eq!((file.document, file.pages), (None, 0));
    let shared = SharedFile::read(&fs::read(folder.join(&file.name)).expect("readable")).expect("it opens");
    assert_eq!(shared.workspace.company.name.as_str(), "Kestrel");
}

#[test]
fn changing_ones_mind_or_stopping_leaves_nothing() {
    let mut office = Office::new();
    office.start(&BOTH);
    let ended = office.end(None);
    assert_eq!(ended.state, ExportState::Stopped);
    let folder = office.folder();
    office.start(&BOTH);
    verbs::stop_export(&mut office.desk, Nothing {}).expect("it can be stopped");
    let ended = office.end(Some(folder.clone()));
    assert_eq!(ended.state, ExportState::Stopped);
    assert_eq!(names(&folder), [""; 0]);
    let refusal = verbs::reveal_export(&mut office.desk, Nothing {}).expect_err("there is nothing to show");
    assert_eq!(refusal.code, "no_export");
}

#[test]
fn a_file_that_is_there_is_replaced_and_a_folder_of_its_name_is_left_alone() {
    let mut office = Office::new();
    let folder = office.folder();
    let name = verbs::export_name(&office.desk, DocumentKind::Definitions).expect("it has a name");
    fs::write(folder.join(&name), "an older one").expect("written");
    office.start(&BOTH[..1]);
    assert_eq!(office.end(Some(folder.clone())).state, ExportState::Done);
    assert!(fs::read(folder.join(&name)).expect("readable").starts_with(b"%PDF-"));
    assert_eq!(names(&folder), std::slice::from_ref(&name));

    fs::remove_file(folder.join(&name)).expect("removed");
    fs::create_dir(folder.join(&name)).expect("made");
    office.start(&BOTH[..1]);
    let ended = office.end(Some(folder.clone()));
    assert_eq!(ended.state, ExportState::Refused);
    let refusal = ended.refusal.expect("it says why");
    assert_eq!(
        (refusal.code.as_str(), refusal.field.as_deref()),
        ("unwritable", Some("folder"))
    );
    assert!(refusal.message.ends_with("it is a folder."), "{refusal}");
    assert_eq!(names(&folder), [name]);
}

#[test]
fn a_folder_that_vanished_while_it_was_chosen_is_not_made_again() {
    let mut office = Office::new();
    let gone = office.root.path().join("stick/folder");
    office.start(&BOTH);
    let refusal = office.end(Some(gone.clone())).refusal.expect("it says why");
    assert!(refusal.message.contains("no longer there"), "{refusal}");
    assert!(!gone.exists());
    let file = office.root.path().join("file");
    fs::write(&file, "no folder").expect("written");
    office.start(&BOTH);
    let refusal = office.end(Some(file)).refusal.expect("it says why");
    assert!(
        refusal.message.contains("a file stands where a folder should be"),
        "{refusal}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_in_which_nothing_may_be_made_is_said() {
    let refusal = {
        let mut office = Office::new();
        office.start(&BOTH[..1]);
        // A folder of the system in which nobody, not even its keeper, may make a file.
        office.end(Some("/proc/self".into())).refusal.expect("it says why")
    };
    assert_eq!(
        (refusal.code.as_str(), refusal.field.as_deref()),
        ("unwritable", Some("folder"))
    );
    assert!(
        refusal.message.contains("/proc/self") && refusal.message.contains("can’t be written"),
        "{refusal}"
    );
}

#[test]
fn whatever_the_company_is_called_both_files_have_names_of_their_own_inside_the_folder() {
    let mut office = Office::new();
    for company in [
        "../x",
        "CON",
        "a:b",
        "dots...",
        "会社".repeat(38).as_str(),
        "gpj\u{202e}.exe",
    ] {
        office.rename_company(company);
        let folder = office.folder();
        office.start(&BOTH);
        let done = office.end(Some(folder.clone()));
        assert_eq!(done.state, ExportState::Done, "{company}: {done:?}");
        assert_eq!(names(&folder).len(), 2, "{company}");
        assert_eq!(
            names(office.root.path()),
            ["data", "out"],
            "{company}: nothing beside the folder"
        );
        fs::remove_dir_all(&folder).expect("removed");
    }
}

#[test]
fn only_pages_in_sight_are_sent_and_of_those_only_what_is_not_known() {
    let mut office = Office::new();
    let first = office.preview(&[0, 1, 999], &[]);
    assert!(first.draft && first.cards.len() > 5);
    assert_eq!(first.pages.len(), 2, "pages that don't exist are passed over");
    assert!(first.pages[0].svg.starts_with("<svg"));
    let known: Vec<String> = first.pages.iter().map(|page| page.print.clone()).collect();
    assert_eq!(known, [first.cards[0].print.clone(), first.cards[1].print.clone()]);
    let again = office.preview(&[0, 1, 2], &known);
    assert_eq!(again.pages.len(), 1);
    assert_eq!(again.pages[0].print, first.cards[2].print);
    office.rename_company("Merlin");
    let changed = office.preview(&[0, 1], &known);
    assert_eq!(changed.pages.len(), 2, "every page names the company");
    let all: Vec<usize> = (0..10_000).collect();
    assert!(office.preview(&all, &[]).pages.len() <= 32);
}

#[test]
fn every_place_of_a_text_is_found_on_its_page() {
    let mut office = Office::new();
    let mut find = |text: &str| {
        let request = FindRequest {
            document: DocumentKind::Definitions,
            paper: Paper::A4,
            text: text.into(),
        };
        verbs::find_in_document(&mut office.desk, request)
            .expect("it is set")
            .matches
    };
    let found = find("MQL");
    assert!(found.len() > 3);
    assert!(found.is_sorted_by_key(|place| place.page));
    assert_eq!(find("mql").len(), found.len(), "case does not matter");
    assert!(
        found
            .iter()
            .all(|place| place.areas.iter().all(|area| area.width > 0.0 && area.height > 0.0))
    );
    assert_eq!(find("no such words anywhere").len(), 0);
}

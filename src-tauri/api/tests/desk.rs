//! The verbs on a desk with a clock of its own: what screens are given, and when backups are taken.

#[path = "desk/calendar.rs"]
mod calendar;
#[path = "desk/capturing.rs"]
mod capturing;
#[path = "desk/meeting.rs"]
mod meeting;
#[path = "desk/rehearsing.rs"]
mod rehearsing;
#[path = "desk/restoring.rs"]
mod restoring;
#[path = "desk/wall.rs"]
mod wall;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU64, Ordering};

use api::{
    AnswerRequest, CaptureRequest, ChangeRequest, Desk, Host, Length, MendRequest, Named, Nothing, PrepareReview,
    Refusal, Said, View, Wall, verbs,
};
use chrono::{DateTime, NaiveDateTime, Utc};
use domain::capture::CaptureKind;
use domain::{Change, GoalSide, Item, Vote};
use tempfile::TempDir;

/// A machine whose clock stands still until it is moved.
#[derive(Clone, Default)]
struct Still {
    minutes: Arc<AtomicI64>,
    given: Arc<AtomicU64>,
    window: Window,
    filled: Arc<AtomicBool>,
}

/// A window for the room that is only open or not.
#[derive(Clone, Default)]
struct Window(Arc<AtomicBool>);

impl Wall for Window {
    fn open(&self) -> std::io::Result<()> {
        self.0.store(true, Ordering::Relaxed);
        Ok(())
    }

    fn close(&self) {
        self.0.store(false, Ordering::Relaxed);
    }

    fn is_open(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Host for Still {
    fn now(&self) -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000 + 60 * self.minutes.load(Ordering::Relaxed), 0).expect("in range")
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

    fn zone(&self) -> Option<String> {
        Some("Europe/Berlin".into())
    }

    fn folder(&self) -> Option<PathBuf> {
        None
    }

    fn full_screen(&self) -> std::io::Result<bool> {
        Ok(!self.filled.fetch_xor(true, Ordering::Relaxed))
    }

    fn wall(&self) -> Option<&dyn Wall> {
        Some(&self.window)
    }
}

struct Office {
    root: TempDir,
    host: Still,
    desk: Desk,
}

impl Office {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a temporary folder");
        let host = Still::default();
        let desk = Desk::new(host.clone(), root.path().join("data"));
        Self { root, host, desk }
    }

    fn prepare(&mut self) -> Result<View, Refusal> {
        let named = |name: &str| Named {
            name: name.into(),
            title: String::new(),
        };
        let request = PrepareReview {
            company: "Kestrel".into(),
            quarter: "Q2 2027".into(),
            marketing: named("Amara Osei"),
            sales: named("Daniel Brandt"),
            date: "2027-04-15".into(),
            starts: "09:00".into(),
            length: Length::HalfDay,
        };
        verbs::prepare_review(&mut self.desk, request)
    }

    fn set(&mut self, target: String, value: &str) -> View {
        let change = Change::Set {
            target,
            value: value.into(),
        };
        verbs::change(&mut self.desk, ChangeRequest { change }).expect("taken")
    }

    fn agree(&mut self, item: Item) -> View {
        let yes = || {
            Some(Said {
                vote: Vote::Yes,
                wish: String::new(),
            })
        };
        let request = AnswerRequest {
            items: vec![item],
            marketing: yes(),
            sales: yes(),
        };
        verbs::answer(&mut self.desk, request).expect("taken")
    }

    fn backups(&self) -> usize {
        let workspaces = self.root.path().join("data/workspaces");
        let folders = std::fs::read_dir(workspaces)
            .expect("listable")
            .map(|entry| entry.expect("readable").path());
        let backups = folders.filter_map(|folder| std::fs::read_dir(folder.join("backups")).ok());
        backups.map(Iterator::count).sum()
    }
}

/// The window works on one desk from whichever thread a command comes on.
const _: fn() = || {
    fn goes_between_threads<T: Send>() {}
    goes_between_threads::<Desk>();
};

#[test]
fn a_new_review_is_proposed_for_a_working_day_and_the_next_quarter() {
    let mut office = Office::new();
    for (days, proposed) in [
        (0, "2027-01-29"),
        (1, "2027-02-01"),
        (2, "2027-02-01"),
        (3, "2027-02-01"),
        (4, "2027-02-02"),
    ] {
        office.host.minutes.store(days * 24 * 60, Ordering::Relaxed);
        let home = verbs::home(&mut office.desk, Nothing {}).expect("always");
        assert_eq!(home.date, proposed, "{days} days on");
        assert_eq!(home.quarters[0], "Q2 2027");
    }
}

#[test]
fn a_workspace_that_changes_is_backed_up_every_ten_minutes() {
    let mut office = Office::new();
    office.prepare().expect("taken");
    let before = office.backups();
    office.set("review/purpose".into(), "One");
    assert_eq!(office.backups(), before, "the clock has not moved");
    office.host.minutes.fetch_add(10, Ordering::Relaxed);
    office.set("review/purpose".into(), "Two");
    assert_eq!(office.backups(), before + 1);
    office.set("review/purpose".into(), "Three");
    assert_eq!(office.backups(), before + 1);
}

#[test]
fn a_statement_is_given_in_pieces_with_what_changed_since_a_yes() {
    let mut office = Office::new();
    let view = office.prepare().expect("taken");
    let mql = view.review.stages[2].stage.clone();
    office.agree(Item::Stage(mql.id));
    office.set(
        format!("stage/{}/statement", mql.id),
        "Someone who really fits our profile, called within {time limit}.",
    );
    let view = office.set(format!("clock/{}/limit", mql.clocks[0].id), "2 working hours");
    let stage = &view.review.stages[2];
    let told: Vec<_> = stage
        .runs
        .iter()
        .map(|run| (run.text.as_str(), run.live, run.changed))
        .collect();
    assert_eq!(
        told,
        [
            ("Someone who ", false, false),
            ("really ", false, true),
            ("fits our ", false, false),
            ("profile, called ", false, true),
            ("within ", false, false),
            ("2 working hours", true, true),
            (".", false, false),
        ]
    );
    assert_eq!(stage.agreement.sentence, "Both sides have changes to read");
    assert_eq!(stage.missed, "Reassigned at 4 hours");
    let limit = stage
        .agreement
        .marks
        .iter()
        .find(|mark| mark.target.starts_with("clock/"))
        .expect("marked");
    assert_eq!((limit.old.as_str(), limit.gone.as_str()), ("4 working hours", "4"));
}

#[test]
fn an_undo_that_would_reopen_an_agreed_stage_says_so() {
    let mut office = Office::new();
    let view = office.prepare().expect("taken");
    let lead = view.review.stages[1].stage.id;
    let view = office.set(format!("stage/{lead}/statement"), "A lead is a lead.");
    assert_eq!(view.undo.expect("a step").reopens, "");
    let view = office.agree(Item::Stage(lead));
    let step = view.undo.expect("an answer is no step");
    assert_eq!(step.name, "edit statement");
    assert_eq!(step.reopens, "This reopens Lead, agreed 08:00");
    let view = verbs::undo(&mut office.desk, Nothing {}).expect("undone");
    assert_eq!(view.touched, format!("stage/{lead}/statement"));
    assert_eq!(
        view.review.stages[1].agreement.sentence,
        "Both sides have changes to read"
    );
}

#[test]
fn an_undo_says_so_for_whatever_is_agreed() {
    let mut office = Office::new();
    office.prepare().expect("taken");
    office.set("shared_number/report".into(), "Bookings by close date");
    let view = office.agree(Item::SharedNumber);
    assert_eq!(
        view.undo.expect("a step").reopens,
        "This reopens Shared number, agreed 08:00"
    );
    let reason = view.review.reasons[0].id;
    office.set(format!("reason/{reason}/label"), "Not reachable");
    let view = office.agree(Item::Handoff);
    assert_eq!(
        view.undo.expect("a step").reopens,
        "This reopens Reasons and packet, agreed 08:00"
    );
}

#[test]
fn a_new_workspace_counts_on_the_clock_of_the_machine_it_is_made_on() {
    let view = Office::new().prepare().expect("taken");
    assert_eq!(view.company.zone.to_string(), "Europe/Berlin");
}

#[test]
fn a_folder_that_cannot_be_made_is_one_sentence_and_nothing_is_open() {
    let mut office = Office::new();
    std::fs::write(office.root.path().join("data"), "a file where a folder should be").expect("written");
    let refusal = office.prepare().expect_err("nowhere to keep it");
    assert!(refusal.message.ends_with('.'), "{}", refusal.message);
    let nothing = verbs::view(&mut office.desk, Nothing {}).expect_err("nothing is open");
    assert_eq!(nothing.code, "nothing_open");
}

#[test]
fn one_person_cannot_answer_for_both_sides_and_a_quarter_has_one_review() {
    let mut office = Office::new();
    office.prepare().expect("taken");
    let again = office.prepare().expect_err("the quarter has its review");
    assert_eq!(
        (again.code.as_str(), again.field.as_deref()),
        ("taken", Some("quarter"))
    );
    let named = |name: &str| Named {
        name: name.into(),
        title: String::new(),
    };
    let request = PrepareReview {
        company: "Falk".into(),
        quarter: "Q2 2027".into(),
        marketing: named("Amara Osei"),
        sales: named("amara  osei"),
        date: "2027-04-15".into(),
        starts: "09:00".into(),
        length: Length::Short,
    };
    let refusal = verbs::prepare_review(&mut office.desk, request).expect_err("one person, two sides");
    assert_eq!(refusal.field.as_deref(), Some("sales/name"));
}

#[test]
fn a_new_review_reads_in_a_few_lines_and_each_leads_to_every_field_it_is_about() {
    let mut office = Office::new();
    let view = office.prepare().expect("prepared");
    let told: Vec<_> = view
        .open_points
        .iter()
        .map(|point| (point.text.as_str(), point.note.as_str(), point.each.len()))
        .collect();
    assert_eq!(told[0], ("Nobody owns the middle, MQL to SQO", "", 1));
    let owners = (
        "7 stages have no owner",
        "Inquiry, Lead, MQL, SAL, SQL, SQO, Customer",
        7,
    );
    assert_eq!(told[1], owners);
    assert!(told.len() < 16, "so many lines are a wall: {told:#?}");
    assert_eq!(view.open_points[1].each[2].text, "MQL has no owner");
}

#[test]
fn mending_an_open_point_is_one_step_that_undo_takes_back() {
    let mut office = Office::new();
    let view = office.prepare().expect("prepared");
    let exit = &view.review.stages[3].stage.exits[2];
    let wait = format!("exit/{}/wait", exit.id);
    let lines = |view: &View| -> Vec<_> { view.open_points.iter().map(|point| point.code.clone()).collect() };
    let whole = lines(&view);
    let view = office.set(wait.clone(), "");
    let code = "circle-without-wait".to_owned();
    let open = view
        .open_points
        .iter()
        .find(|point| point.code == code)
        .expect("it is open");
    assert_eq!(open.each[0].fix.as_deref(), Some("Set the waiting days to 90"));
    let request = MendRequest {
        code,
        target: open.each[0].target.clone(),
    };
    let view = verbs::mend(&mut office.desk, request.clone()).expect("mended");
    assert_eq!(lines(&view), whole);
    assert_eq!(view.touched, wait);
    let view = verbs::undo(&mut office.desk, Nothing {}).expect("undone");
    assert!(lines(&view).contains(&request.code));
    verbs::mend(&mut office.desk, request.clone()).expect("mended again");
    let again = verbs::mend(&mut office.desk, request).expect_err("there is nothing left to mend");
    assert_eq!((again.code.as_str(), again.field), ("unknown", Some(wait)));
}

#[test]
fn a_change_suggests_a_decision_for_two_minutes_from_where_it_began() {
    let mut office = Office::new();
    office.prepare().expect("made");
    let recent = |office: &mut Office| verbs::recent(&mut office.desk, Nothing {}).expect("open").proposals;
    assert!(recent(&mut office).is_empty());
    office.set("shared_number/window".into(), "90");
    office.host.minutes.fetch_add(1, Ordering::Relaxed);
    office.set("shared_number/window".into(), "120");
    let told: Vec<String> = recent(&mut office).into_iter().map(|proposal| proposal.text).collect();
    assert_eq!(
        told,
        ["Shared number: look-back in days 120"],
        "from where it began: nothing"
    );
    verbs::undo(&mut office.desk, Nothing {}).expect("undone");
    verbs::undo(&mut office.desk, Nothing {}).expect("undone");
    assert!(recent(&mut office).is_empty(), "undone changes are nothing to decide");
    verbs::redo(&mut office.desk, Nothing {}).expect("redone");
    assert_eq!(recent(&mut office).len(), 1);
    office.host.minutes.fetch_add(3, Ordering::Relaxed);
    assert!(recent(&mut office).is_empty(), "three minutes later");
}

#[test]
fn a_captured_decision_keeps_what_the_field_said_before() {
    let mut office = Office::new();
    office.prepare().expect("made");
    office.set("shared_number/window".into(), "90");
    let request = CaptureRequest {
        kind: CaptureKind::Decision,
        line: "Shared number: look-back in days 90 @amara".into(),
        changed: Some("shared_number/window".into()),
        asked_by: Some(GoalSide::Sales),
    };
    let view = verbs::capture(&mut office.desk, request).expect("recorded");
    let made = view.review.decisions.last().expect("added");
    assert_eq!(
        (made.field.as_str(), made.before.as_str(), made.after.as_str()),
        ("Shared number: look-back in days", "", "90")
    );
    assert_eq!(made.decision.owner, Some(view.marketing.id));
    assert_eq!(made.decision.asked_by, Some(GoalSide::Sales));
    let recent = verbs::recent(&mut office.desk, Nothing {}).expect("open");
    assert!(recent.proposals.is_empty(), "it has its decision");
    let empty = CaptureRequest {
        kind: CaptureKind::Action,
        line: " @amara by tomorrow".into(),
        changed: None,
        asked_by: None,
    };
    assert_eq!(
        verbs::capture(&mut office.desk, empty).expect_err("says nothing").code,
        "empty"
    );
}

//! The meeting as a window is given it: started, run, broken off by a crash, adjourned and resumed.

use std::sync::atomic::Ordering;

use api::{
    ChangeRequest, MeetingView, NextBlock, Nothing, OpenReview, PutBack, Refusal, ReopenRequest, ResumeBlock, Severity,
    SignRequest, View, WaiveRequest, verbs,
};
use domain::meeting::{BlockState, MeetingPhase, Warning};
use domain::signing::Manner;
use domain::{BlockId, Change, Chapter, Side};

use crate::Office;

impl Office {
    fn minutes(&self, minutes: i64) {
        self.host.minutes.fetch_add(minutes, Ordering::Relaxed);
    }

    fn clock(&mut self) -> MeetingView {
        verbs::clock(&mut self.desk, Nothing {}).expect("open")
    }

    fn next(&mut self, view: &View) -> Result<View, Refusal> {
        let from = on(view);
        verbs::next_block(&mut self.desk, NextBlock { from, to: None })
    }
}

fn on(view: &View) -> Option<BlockId> {
    view.review.meeting.on.as_ref().and_then(|on| on.block)
}

fn named(view: &View, block: Option<BlockId>) -> &str {
    let mut blocks = view.review.blocks.iter();
    let found = blocks.find(|one| Some(one.block.id) == block);
    found.map_or("", |one| one.block.name.as_str())
}

#[test]
fn a_meeting_is_started_run_and_adjourned_and_its_clock_is_told_in_words() {
    let mut office = Office::new();
    let view = office.prepare().expect("prepared");
    assert_eq!(view.review.meeting.phase, MeetingPhase::Prepare);
    assert_eq!(view.review.meeting.on, None);
    let view = verbs::start_meeting(&mut office.desk, Nothing {}).expect("started");
    assert_eq!(named(&view, on(&view)), "Open");
    office.minutes(6);
    let clock = office.clock();
    assert_eq!(
        (clock.now.as_str(), clock.pace.as_str(), clock.ends.as_str()),
        ("08:06", "on time", "12:00")
    );
    let told = clock.on.expect("it runs");
    assert_eq!(
        (told.left, told.warns_at, told.until.as_str()),
        (240, [120, 30], "08:10")
    );
    let view = office.next(&view).expect("the next block");
    assert_eq!(view.review.meeting.pace, "4 min ahead");
    assert_eq!(named(&view, on(&view)), "Gap and cost");
    assert_eq!(view.review.meeting.blocks[0].state, BlockState::Done);
    assert_eq!(view.undo.map(|step| step.name), None, "the clock is no undo step");
    office.minutes(40);
    let clock = office.clock();
    let told = clock.on.expect("it runs");
    assert_eq!(
        (told.left, told.warning, told.until.as_str()),
        (-1_200, Warning::Over, "")
    );
    assert_eq!(clock.pace, "16 min behind");
    assert_eq!(clock.savings[0].text, "Lead and MQL: 40 to 27 min");
    let saved = office.set(clock.savings[0].target.clone(), &clock.savings[0].minutes);
    assert_eq!(saved.review.meeting.pace, "3 min behind");
    let view = verbs::adjourn(&mut office.desk, Nothing {}).expect("adjourned");
    assert_eq!(view.review.meeting.phase, MeetingPhase::After);
    assert_eq!(view.review.meeting.adjourned, "08:46");
}

#[test]
fn a_meeting_goes_on_after_a_crash_as_if_nothing_had_been() {
    let mut office = Office::new();
    let view = office.prepare().expect("prepared");
    verbs::start_meeting(&mut office.desk, Nothing {}).expect("started");
    office.minutes(3);
    verbs::pause_clock(&mut office.desk, Nothing {}).expect("paused");
    office.minutes(10);
    let before = verbs::run_clock(&mut office.desk, Nothing {}).expect("runs again");
    let (workspace, review) = (view.workspace, view.review.id);
    // The program is gone and comes back two minutes later.
    let data = office.root.path().join("data");
    office.desk = api::Desk::new(office.host.clone(), data.clone());
    office.minutes(2);
    let after = verbs::open_review(&mut office.desk, OpenReview { workspace, review }).expect("opens");
    assert_eq!(on(&after), on(&before));
    assert_eq!(after.review.meeting.on.expect("it runs").left, 5 * 60);
    assert_eq!(after.review.meeting.pace, "10 min behind");
}

#[test]
fn one_key_pressed_twice_ends_one_block_and_a_wrong_end_is_taken_back() {
    let mut office = Office::new();
    office.prepare().expect("prepared");
    let first = verbs::start_meeting(&mut office.desk, Nothing {}).expect("started");
    office.minutes(3);
    let second = office.next(&first).expect("the next block");
    let again = office.next(&first).expect_err("it is another block by now");
    assert_eq!(again.code, "out_of_turn");
    let block = second.review.meeting.ended_last.expect("Open was ended");
    let back = verbs::resume_block(&mut office.desk, ResumeBlock { block }).expect("taken up again");
    assert_eq!(on(&back), on(&first));
    assert_eq!(back.review.meeting.on.expect("it runs").left, 7 * 60);
}

#[test]
fn a_break_and_the_end_of_a_sitting_are_backed_up() {
    let mut office = Office::new();
    office.prepare().expect("prepared");
    let mut view = verbs::start_meeting(&mut office.desk, Nothing {}).expect("started");
    let before = office.backups();
    let chapter = |view: &View| {
        let mut blocks = view.review.blocks.iter();
        blocks
            .find(|one| Some(one.block.id) == on(view))
            .map(|one| one.block.chapter)
    };
    while chapter(&view) != Some(Chapter::Break) {
        assert_eq!(office.backups(), before);
        view = office.next(&view).expect("the next block");
    }
    assert_eq!(office.backups(), before + 1);
    verbs::adjourn(&mut office.desk, Nothing {}).expect("adjourned");
    assert_eq!(office.backups(), before + 2);
    assert_eq!(
        verbs::adjourn(&mut office.desk, Nothing {})
            .map_err(|refusal| refusal.message)
            .err(),
        Some("No meeting is running.".into())
    );
}

#[test]
fn a_removed_row_can_be_put_back_until_the_block_ends() {
    let mut office = Office::new();
    office.prepare().expect("prepared");
    let view = verbs::start_meeting(&mut office.desk, Nothing {}).expect("started");
    let example = view.review.stages[2].stage.exits[0].clone();
    let target = format!("exit/{}", example.id);
    let remove = |office: &mut Office| {
        let change = Change::Remove { target: target.clone() };
        verbs::change(&mut office.desk, ChangeRequest { change }).expect("removed")
    };
    let put_back = |office: &mut Office| verbs::put_back(&mut office.desk, PutBack { target: target.clone() });
    remove(&mut office);
    office.set("review/purpose".into(), "Something else meanwhile.");
    let back = put_back(&mut office).expect("put back");
    assert_eq!(back.review.stages[2].stage.exits[0], example);
    assert_eq!(back.review.purpose, "Something else meanwhile.");
    assert_eq!(back.undo.map(|step| step.name), Some("put back exit".into()));
    let gone = remove(&mut office);
    office.next(&gone).expect("the next block");
    assert_eq!(
        put_back(&mut office).map_err(|refusal| refusal.code).err(),
        Some("unknown".into())
    );
}

#[test]
fn the_second_signature_ends_the_sitting_and_a_reopened_review_is_found_adjourned() {
    let mut office = Office::new();
    office.prepare().expect("prepared");
    let mut view = verbs::start_meeting(&mut office.desk, Nothing {}).expect("started");
    let blocking = |view: &View| {
        let mut points = view.signing.points.iter();
        let open = points.find(|one| one.severity == Severity::Error && one.waived.is_none());
        open.map(|one| (one.code.to_string(), one.target.clone()))
    };
    while let Some((code, target)) = blocking(&view) {
        let reason = "It comes in March.".into();
        view = verbs::waive(&mut office.desk, WaiveRequest { code, target, reason }).expect("it blocks");
    }
    for (side, name, phase) in [
        (Side::Sales, "Daniel Brandt", MeetingPhase::Meet),
        (Side::Marketing, "Amara Osei", MeetingPhase::After),
    ] {
        let request = SignRequest {
            side,
            name: name.into(),
            manner: Manner::Own,
            reason: String::new(),
        };
        view = verbs::sign(&mut office.desk, request).expect("nothing blocks");
        assert_eq!(view.review.meeting.phase, phase, "{name} has signed");
    }
    assert_eq!(view.review.meeting.on, None);
    assert!(!view.review.meeting.running);
    office.minutes(60 * 24);
    let because = "The office moved.".into();
    view = verbs::reopen(&mut office.desk, ReopenRequest { because }).expect("signed");
    assert_eq!(view.review.meeting.phase, MeetingPhase::After);
    assert_eq!(view.review.meeting.adjourned, office.clock().adjourned);
    assert!(
        !view.review.meeting.adjourned.is_empty(),
        "it was adjourned as it was signed"
    );
}

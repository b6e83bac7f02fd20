//! The meeting's clock: what a half day looks like on it, and what holds whatever the room does.

use chrono::{DateTime, TimeDelta, Utc};
use domain::meeting::{
    BlockState, Clock, MeetingPhase, Warning, adjourn, go_on, next_block, pause, savings, start, take_up,
};
use domain::{BlockId, Fault, MeetingEventKind, Workspace};
use proptest::prelude::*;

use crate::fixture::Room;

/// That many seconds after nine on the day of the sample's meeting.
fn at(seconds: i64) -> DateTime<Utc> {
    "2027-01-21T09:00:00Z".parse::<DateTime<Utc>>().expect("an instant") + TimeDelta::seconds(seconds)
}

fn minutes(minutes: i64) -> DateTime<Utc> {
    at(60 * minutes)
}

/// What the room does, with the blocks named by their place in the agenda.
#[derive(Clone, Copy, Debug)]
enum Act {
    Start,
    Next,
    To(usize),
    TakeUp(usize),
    Pause,
    GoOn,
    Adjourn,
}

impl Room {
    fn clock(&self, now: DateTime<Utc>) -> Clock<'_> {
        Clock::at(self.review(), now)
    }

    fn block(&self, place: usize) -> BlockId {
        let blocks = &self.review().blocks;
        blocks[place % blocks.len()].id
    }

    fn act(&mut self, act: Act, now: DateTime<Utc>) -> Result<(), Fault> {
        let (workspace, id) = (&self.workspace, self.id);
        let on = self.clock(now).on().map(|block| block.id);
        let places = match act {
            Act::To(place) | Act::TakeUp(place) => place,
            _ => 0,
        };
        let block = self.block(places);
        let fresh = &mut self.fresh;
        let next: Workspace = match act {
            Act::Start => start(workspace, id, now, fresh),
            Act::Next => next_block(workspace, id, on, None, now, fresh),
            Act::To(_) => next_block(workspace, id, on, Some(block), now, fresh),
            Act::TakeUp(_) => take_up(workspace, id, block, now, fresh),
            Act::Pause => pause(workspace, id, now, fresh),
            Act::GoOn => go_on(workspace, id, now, fresh),
            Act::Adjourn => adjourn(workspace, id, now, fresh),
        }?;
        self.workspace = next;
        Ok(())
    }

    fn acts(&mut self, acts: &[(i64, Act)]) {
        for (after, act) in acts {
            self.act(*act, minutes(*after))
                .unwrap_or_else(|fault| panic!("{act:?} at {after}: {fault}"));
        }
    }

    fn on_at(&self, minute: i64) -> (String, i64, i64) {
        let clock = self.clock(minutes(minute));
        let on = clock.on().expect("a block is on");
        let ahead = clock.ahead().expect("it runs").num_minutes();
        (on.name.to_string(), clock.left(on).num_minutes(), ahead)
    }
}

#[test]
fn a_meeting_is_prepared_until_it_starts_and_over_once_it_is_adjourned() {
    let mut room = Room::new();
    assert_eq!(room.clock(minutes(0)).phase(), MeetingPhase::Prepare);
    room.acts(&[(0, Act::Start)]);
    let clock = room.clock(minutes(4));
    assert_eq!((clock.phase(), clock.sittings()), (MeetingPhase::Meet, 1));
    assert_eq!(clock.ends(), minutes(240), "nine to one");
    assert_eq!(
        clock.next().map(|block| block.name.to_string()),
        Some("Check-in".into())
    );
    room.acts(&[(10, Act::Next), (15, Act::Next), (30, Act::Adjourn)]);
    let clock = room.clock(minutes(900));
    assert_eq!(
        (clock.phase(), clock.adjourned()),
        (MeetingPhase::After, Some(minutes(30)))
    );
    assert_eq!(clock.ahead(), None);
}

#[test]
fn minutes_saved_and_overrun_show_as_ahead_and_behind_and_the_clock_never_advances_by_itself() {
    let mut room = Room::new();
    room.acts(&[(0, Act::Start)]);
    assert_eq!(room.on_at(9), ("Open".into(), 1, 0));
    assert_eq!(room.on_at(13), ("Open".into(), -3, -3), "it stays on, however long");
    assert_eq!(room.on_at(500).0, "Open");
    room.acts(&[(13, Act::Next), (15, Act::Next)]);
    assert_eq!(
        room.on_at(15),
        ("Last quarter".into(), 30, 0),
        "three late and three saved"
    );
    room.acts(&[(41, Act::Next)]);
    assert_eq!(room.on_at(45), ("Where we differ".into(), 11, 4));
    assert_eq!(room.clock(minutes(45)).ends(), minutes(236));
}

#[test]
fn a_pause_stops_the_clock_and_moves_the_end() {
    let mut room = Room::new();
    room.acts(&[(0, Act::Start), (4, Act::Pause)]);
    assert_eq!(room.on_at(24), ("Open".into(), 6, -20));
    room.acts(&[(24, Act::GoOn)]);
    assert_eq!(room.on_at(26), ("Open".into(), 4, -20));
    assert_eq!(
        room.act(Act::GoOn, minutes(26)).map_err(|fault| fault.code()),
        Err("out_of_turn")
    );
}

#[test]
fn a_block_ended_by_mistake_gets_its_minutes_back_and_the_one_begun_waits_again() {
    let mut room = Room::new();
    room.acts(&[(0, Act::Start), (3, Act::Next)]);
    let ended = room.clock(minutes(4)).ended_last().expect("Open").id;
    assert_eq!(room.block(0), ended);
    room.acts(&[(4, Act::TakeUp(0))]);
    let clock = room.clock(minutes(4));
    assert_eq!(room.on_at(4), ("Open".into(), 7, 0));
    assert_eq!(clock.state(room.block(1)), BlockState::Later);
    assert_eq!(clock.next().map(|block| block.id), Some(room.block(1)));
    assert_eq!(clock.ended_last(), None);
    assert!(room.act(Act::TakeUp(5), minutes(5)).is_err(), "it was never on");
}

#[test]
fn a_block_passed_over_comes_back_when_the_others_are_done() {
    let mut room = Room::new();
    let last = room.review().blocks.len() - 1;
    room.acts(&[(0, Act::Start), (10, Act::To(last))]);
    let clock = room.clock(minutes(10));
    assert_eq!(clock.next().map(|block| block.id), Some(room.block(1)));
    assert_eq!(clock.state(room.block(1)), BlockState::Later);
}

#[test]
fn the_same_key_pressed_twice_ends_one_block() {
    let mut room = Room::new();
    room.acts(&[(0, Act::Start)]);
    let on = Some(room.block(0));
    let (workspace, id) = (room.workspace.clone(), room.id);
    room.workspace = next_block(&workspace, id, on, None, minutes(9), &mut room.fresh).expect("the next one");
    let again = next_block(&room.workspace, id, on, None, minutes(9), &mut room.fresh);
    assert_eq!(again.map_err(|fault| fault.code()), Err("out_of_turn"));
}

#[test]
fn another_sitting_goes_on_where_the_last_one_stopped_with_a_clock_of_its_own() {
    let mut room = Room::new();
    room.acts(&[
        (0, Act::Start),
        (10, Act::Next),
        (12, Act::Adjourn),
        (5_000, Act::Start),
    ]);
    assert_eq!(room.on_at(5_001), ("Check-in".into(), 2, 0));
    let clock = room.clock(minutes(5_001));
    assert_eq!((clock.sittings(), clock.ends()), (2, minutes(5_000 + 228)));
}

#[test]
fn a_block_warns_at_a_fifth_and_a_twentieth_and_when_it_runs_over() {
    let mut room = Room::new();
    room.acts(&[(0, Act::Start)]);
    let warns = |seconds: i64| {
        let clock = room.clock(at(seconds));
        clock.warning(clock.on().expect("Open"))
    };
    let told = [0, 479, 480, 569, 570, 600, 601].map(warns);
    let [none, low, last, over] = [Warning::None, Warning::Low, Warning::Last, Warning::Over];
    assert_eq!(told, [none, none, low, low, last, last, over]);
}

#[test]
fn a_meeting_behind_is_told_where_it_could_save_and_never_at_the_close() {
    let mut room = Room::new();
    room.acts(&[(0, Act::Start)]);
    assert_eq!(savings(&room.clock(minutes(10))), []);
    let told: Vec<_> = savings(&room.clock(minutes(32)))
        .iter()
        .map(|saving| (saving.from, saving.to))
        .collect();
    assert_eq!(
        told,
        [(40, 27), (30, 21)],
        "22 minutes behind: stages first, then last quarter"
    );
    let saving = savings(&room.clock(minutes(13)));
    assert_eq!(saving.len(), 1);
    room.set(format!("block/{}/minutes", saving[0].block), &saving[0].to.to_string());
    assert_eq!(
        room.clock(minutes(13)).ahead(),
        Some(TimeDelta::zero()),
        "taken, it is on time"
    );
}

#[test]
fn a_block_that_left_the_agenda_keeps_its_time_and_the_meeting_its_next_block() {
    let mut room = Room::new();
    room.acts(&[(0, Act::Start), (10, Act::Next)]);
    let target = format!("block/{}", room.block(1));
    room.change(&domain::Change::Remove { target }).expect("removed");
    let clock = room.clock(minutes(14));
    assert_eq!(clock.on(), None);
    assert_eq!(clock.used_by_all(), TimeDelta::minutes(14));
    room.acts(&[(14, Act::Next)]);
    assert_eq!(room.on_at(14).0, "Last quarter");
}

/// Acts at random, with the seconds since the one before.
fn acts() -> impl Strategy<Value = Vec<(i64, Act)>> {
    let act = prop_oneof![
        2 => Just(Act::Start),
        4 => Just(Act::Next),
        1 => (0_usize..14).prop_map(Act::To),
        2 => (0_usize..14).prop_map(Act::TakeUp),
        2 => Just(Act::Pause),
        2 => Just(Act::GoOn),
        1 => Just(Act::Adjourn),
    ];
    prop::collection::vec((-50_i64..2_000, act), 1..40)
}

proptest! {
    #[test]
    fn the_times_of_all_blocks_are_the_time_on_the_wall_less_pauses(acts in acts(), after in 0_i64..5_000) {
        let mut room = Room::new();
        let mut now = 0;
        for (since, act) in acts {
            now += since.max(0);
            let _refused = room.act(act, at(now));
        }
        let end = now + after;
        // The same told by the events alone: time passes while a sitting runs and is not paused.
        let (mut told, mut runs_since) = (0, None::<i64>);
        for event in &room.review().meeting {
            let seconds = (event.at - at(0)).num_seconds();
            match event.kind {
                MeetingEventKind::Started | MeetingEventKind::WentOn => runs_since = Some(seconds),
                MeetingEventKind::Paused | MeetingEventKind::Adjourned => {
                    told += runs_since.take().map_or(0, |since| seconds - since);
                }
                MeetingEventKind::Next | MeetingEventKind::TakenUp => {}
            }
        }
        told += runs_since.map_or(0, |since| end - since);
        prop_assert_eq!(room.clock(at(end)).used_by_all(), TimeDelta::seconds(told));
    }

    #[test]
    fn a_machine_whose_clock_jumps_never_takes_time_from_a_block(acts in acts()) {
        let mut room = Room::new();
        let (mut now, mut before) = (0, TimeDelta::zero());
        for (since, act) in acts {
            now += since * 3 - 2_000;
            let _refused = room.act(act, at(now));
            // Looked at from before everything: what the acts alone have counted.
            let counted = room.clock(at(-10_000_000)).used_by_all();
            prop_assert!(counted >= before);
            before = counted;
        }
    }

    #[test]
    fn savings_never_take_more_than_is_missing_nor_a_whole_block(acts in acts(), after in 0_i64..9_000) {
        let mut room = Room::new();
        let mut now = 0;
        room.act(Act::Start, at(0)).expect("started");
        for (since, act) in acts {
            now += since.max(0);
            let _refused = room.act(act, at(now));
        }
        let clock = room.clock(at(now + after));
        let behind = clock.ahead().map_or(0, |ahead| -ahead.num_minutes());
        let proposed = savings(&clock);
        let given: i64 = proposed.iter().map(|saving| i64::from(saving.from - saving.to)).sum();
        prop_assert!(given <= behind.max(0));
        prop_assert!(proposed.iter().all(|saving| saving.to > 0 && saving.to < saving.from));
    }
}

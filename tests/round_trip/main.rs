//! Out, into an empty store, out again: the pack of whatever edits make is the same byte for byte.
//!
//! `ACCORD_ROUNDS` sets how many reviews are tried; `cargo xtask rounds N` is the long form.

#[expect(dead_code, reason = "the domain's own tests use all of it")]
#[path = "../../src-tauri/domain/tests/rules/fixture.rs"]
mod fixture;

use std::path::Path;

use chrono::{DateTime, Utc};
use documents::pack;
use documents::shared_file::SharedFile;
use domain::agreement::{Said, answer};
use domain::{Item, Line, Side, Vote, meeting};
use fixture::{Room, edits};
use proptest::prelude::*;
use serde_json::Value;
use store::Store;
use tempfile::TempDir;

const ROUNDS: u32 = 60;

fn rounds() -> u32 {
    let asked = std::env::var("ACCORD_ROUNDS").ok();
    asked.and_then(|asked| asked.parse().ok()).unwrap_or(ROUNDS)
}

/// A folder in memory where there is such a place: syncing it proves nothing here.
fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let folder = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    };
    folder.expect("a folder")
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000 + seconds, 0).expect("in range")
}

/// A review after edits at random, with what both sides say of one of its stages and a sitting that was cut short.
fn room(edits: &[fixture::Edit], stage: prop::sample::Index) -> Room {
    let mut room = Room::new();
    for edit in edits {
        let change = edit.in_room(&room);
        // What makes no sense changes nothing.
        let _refused = room.change(&change);
    }
    let stages = &room.review().stages;
    let items = [Item::Stage(stages[stage.index(stages.len())].id), Item::Goals];
    let said = [(Side::Marketing, Vote::Yes), (Side::Sales, Vote::CanLive)].map(|(side, vote)| Said {
        side,
        vote,
        wish: Line::default(),
    });
    room.workspace = answer(&room.workspace, room.id, &items, &said, at(0), &mut room.fresh).expect("taken");
    for (act, seconds) in [meeting::start, meeting::pause, meeting::adjourn].iter().zip(1..) {
        // An agenda that lost all its blocks has nothing to start with.
        if let Ok(next) = act(&room.workspace, room.id, at(60 * seconds), &mut room.fresh) {
            room.workspace = next;
        }
    }
    room
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(rounds()))]

    #[test]
    fn a_pack_comes_out_of_an_empty_store_as_it_went_in(edits in edits(30), stage in any::<prop::sample::Index>()) {
        let Room { workspace, .. } = room(&edits, stage);
        let out = pack::write(&workspace);
        let read = pack::read(&out).expect("what is written can be read");
        let (first, second) = (folder(), folder());
        let here = Store::create(first.path(), &workspace, at(1)).expect("a new store");
        let file = SharedFile { workspace: read, origin: here.origin().clone() };
        let bytes = file.write().expect("written");
        let SharedFile { workspace, origin } = SharedFile::read(&bytes).expect("readable");
        drop(Store::create_from(second.path(), &workspace, origin, at(2)).expect("an empty store"));
        let there = Store::open(second.path(), at(3)).expect("opens");
        prop_assert_eq!(pack::write(there.workspace()), out);
        let again = SharedFile { workspace: there.workspace().clone(), origin: there.origin().clone() };
        prop_assert_eq!(again.write(), Ok(bytes));
        prop_assert_eq!(pack::digest(there.workspace()), pack::digest(here.workspace()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(rounds().min(ROUNDS)))]

    #[test]
    fn every_pack_is_valid_under_the_published_schema(edits in edits(30), stage in any::<prop::sample::Index>()) {
        let schema: Value = serde_json::from_str(pack::SCHEMA).expect("JSON");
        let validator = jsonschema::draft202012::new(&schema).expect("a schema");
        let Room { workspace, .. } = room(&edits, stage);
        let given: Value = serde_json::from_slice(&pack::write(&workspace)).expect("JSON");
        let errors: Vec<String> = validator.iter_errors(&given).map(|error| error.to_string()).collect();
        prop_assert!(errors.is_empty(), "{:?}", errors);
    }
}

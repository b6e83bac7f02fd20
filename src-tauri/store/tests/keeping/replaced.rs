//! A store that is moved, replaced or removed while it is open acknowledges nothing more.
#![cfg(unix)]

use std::fs;
use std::path::Path;

use store::{Store, StoreError};

use crate::fixture::{Counting, add, at, edit, folder, set, store};

fn noticed(take_away: impl FnOnce(&Path)) {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    edit(&mut store, &set("review/purpose", "Acknowledged"), &mut fresh, 1).expect("changed");
    let before = store.workspace().clone();
    take_away(&folder.path().join("store.db"));
    for second in 2..5 {
        let error = edit(&mut store, &add("goals", "third"), &mut fresh, second).expect_err("not ours any more");
        assert_eq!(*store.workspace(), before);
        let StoreError::Replaced { rescue: Some(rescue) } = error else {
            panic!("{error:?}")
        };
        let copy = crate::fixture::folder();
        fs::copy(&rescue, copy.path().join("store.db")).expect("the rescued copy");
        let rescued = Store::open(copy.path(), at(10)).expect("it is verified");
        assert_eq!(*rescued.workspace(), before, "everything acknowledged is in it");
    }
    assert_eq!(
        store
            .draft_put("review/purpose", "x", at(6))
            .expect_err("nor drafts")
            .code(),
        "replaced"
    );
    assert_eq!(store.undo(at(7)).expect_err("nor undo").code(), "replaced");
}

#[test]
fn a_removed_store_is_noticed() {
    noticed(|file| fs::remove_file(file).expect("removed"));
}

#[test]
fn a_moved_store_is_noticed() {
    noticed(|file| fs::rename(file, file.with_extension("old")).expect("moved"));
}

#[test]
fn a_replaced_store_is_noticed() {
    noticed(|file| {
        let copy = file.with_extension("copy");
        fs::copy(file, &copy).expect("copied");
        fs::rename(copy, file).expect("replaced");
    });
}

#[test]
fn a_store_that_only_has_a_second_name_is_still_ours() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    fs::hard_link(folder.path().join("store.db"), folder.path().join("second.db")).expect("linked");
    edit(&mut store, &add("goals", "third"), &mut fresh, 1).expect("nothing was moved");
}

#[test]
fn a_folder_that_is_moved_away_is_noticed_and_not_made_again() {
    let (outer, mut fresh) = (folder(), Counting::default());
    let (here, there) = (outer.path().join("here"), outer.path().join("there"));
    let mut store = store(&here, &mut fresh);
    fs::rename(&here, &there).expect("moved");
    let error = edit(&mut store, &add("goals", "third"), &mut fresh, 1).expect_err("not ours any more");
    assert!(matches!(error, StoreError::Replaced { rescue: None }) && !here.exists());
    drop(store);
    Store::open(&there, at(2)).expect("opens where it is now");
}

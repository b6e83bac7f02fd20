//! Backups count only when they are verified, and every one of them can be put in the store's place.

use std::fs;

use store::Store;

use crate::fixture::{Counting, add, at, edit, folder, set, store};

#[test]
fn opening_backs_a_changed_store_up_once() {
    let (folder, mut fresh) = (folder(), Counting::default());
    drop(store(folder.path(), &mut fresh));
    for second in 1..4 {
        let store = Store::open(folder.path(), at(second)).expect("opens");
        assert!(store.backup_failure().is_none());
        assert_eq!(store.backups().expect("listed").len(), 1, "nothing changed in between");
    }
    let mut store = Store::open(folder.path(), at(5)).expect("opens");
    edit(&mut store, &add("goals", "third"), &mut fresh, 6).expect("changed");
    let made = store.back_up(at(7)).expect("backed up");
    assert_eq!(store.back_up(at(8)).expect("the same state"), made);
    assert_eq!(
        store.backups().expect("listed").first(),
        Some(&made),
        "the newest first"
    );
}

#[test]
fn a_restore_brings_the_backup_back_and_can_be_undone() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    let early = (store.back_up(at(1)).expect("backed up"), store.workspace().clone());
    edit(&mut store, &add("goals", "third"), &mut fresh, 2).expect("changed");
    edit(&mut store, &set("review/purpose", "Later"), &mut fresh, 3).expect("changed");
    let late = store.workspace().clone();
    let held = Store::restore(folder.path(), &early.0.path, at(4))
        .map(drop)
        .expect_err("it is open");
    assert_eq!(held.code(), "in_use");
    drop(store);

    let (mut store, aside) = Store::restore(folder.path(), &early.0.path, at(5)).expect("restored");
    assert_eq!(*store.workspace(), early.1);
    assert_eq!(store.undo_step(), None, "undo stops at a restored backup");
    assert!(aside.join("store.db").is_file(), "what was replaced is still there");
    edit(&mut store, &add("goals", "other"), &mut fresh, 6).expect("changes go on");
    let newest = store.backups().expect("listed").remove(0);
    assert!(
        newest.sequence > 3,
        "numbers go on above all those before, so that order holds"
    );
    let before = store
        .backups()
        .expect("listed")
        .into_iter()
        .find(|backup| backup.sequence == 3);
    drop(store);

    let before = before.expect("the state before the restore was backed up");
    let (store, _) = Store::restore(folder.path(), &before.path, at(8)).expect("undone");
    assert_eq!(*store.workspace(), late);
    store.verify().expect("sound");
    drop(store);
    assert_eq!(*Store::open(folder.path(), at(9)).expect("opens").workspace(), late);
}

#[test]
fn a_damaged_or_missing_store_is_restored_and_put_aside_as_it_was() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let store = store(folder.path(), &mut fresh);
    let (backup, before) = (store.back_up(at(1)).expect("backed up"), store.workspace().clone());
    drop(store);
    let (file, log) = (folder.path().join("store.db"), folder.path().join("store.db-wal"));
    let mut flipped = fs::read(&file).expect("read");
    let place = flipped
        .windows(9)
        .position(|bytes| bytes == b"Northwind")
        .expect("the company's name");
    flipped[place] = b'M';
    for damaged in [b"SQLite format 3\0 but not for long".to_vec(), flipped] {
        fs::write(&file, &damaged).expect("damaged");
        // A log left by a process that died; beside another store it would make that one malformed.
        fs::write(&log, [7; 5000]).expect("a stale log");
        let (store, aside) = Store::restore(folder.path(), &backup.path, at(2)).expect("restored");
        assert_eq!(*store.workspace(), before);
        assert_eq!(fs::read(aside.join("store.db")).expect("kept"), damaged);
        assert_eq!(
            fs::read(aside.join("store.db-wal")).ok(),
            Some(vec![7; 5000]),
            "{}",
            damaged.len()
        );
    }
    fs::remove_file(&file).expect("gone");
    let (store, _) = Store::restore(folder.path(), &backup.path, at(3)).expect("restored");
    assert_eq!(*store.workspace(), before);
}

#[test]
fn a_backup_that_does_not_pass_examination_is_not_restored() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let store = store(folder.path(), &mut fresh);
    let backup = store.back_up(at(1)).expect("backed up");
    let before = store.workspace().clone();
    drop(store);
    let sound = fs::read(&backup.path).expect("read");
    let place = sound
        .windows(9)
        .position(|bytes| bytes == "Northwind".as_bytes())
        .expect("the company's name");
    let mut other = sound.clone();
    other[place] = b'M';
    fs::write(&backup.path, &other).expect("one letter changed");
    let error = Store::restore(folder.path(), &backup.path, at(2))
        .map(drop)
        .expect_err("refused");
    assert_eq!(error.code(), "damaged");
    assert_eq!(
        *Store::open(folder.path(), at(3))
            .expect("the store itself is as it was")
            .workspace(),
        before
    );
    fs::write(&backup.path, &sound).expect("whole again");
    Store::restore(folder.path(), &backup.path, at(4)).expect("and then it is restored");
}

#[test]
fn a_backup_that_was_damaged_since_does_not_count() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let store = store(folder.path(), &mut fresh);
    let first = store.back_up(at(1)).expect("backed up");
    fs::write(&first.path, b"no backup any more").expect("damaged");
    let second = store.back_up(at(2)).expect("backed up again");
    assert_ne!(first.path, second.path);
    assert_eq!(store.back_up(at(3)).expect("the same state"), second);
}

#[test]
fn what_a_dead_process_left_of_a_backup_or_a_store_is_cleared_away() {
    let (folder, mut fresh) = (folder(), Counting::default());
    fs::write(folder.path().join("store.part"), b"half a store").expect("written");
    let store = store(folder.path(), &mut fresh);
    let left = folder.path().join("backups").join("backup.part");
    fs::create_dir_all(folder.path().join("backups")).expect("made");
    fs::write(&left, b"half a backup").expect("written");
    store.back_up(at(1)).expect("backed up");
    assert!(!left.exists() && !folder.path().join("store.part").exists());
}

#[test]
fn every_backup_that_is_kept_can_be_restored() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut store = store(folder.path(), &mut fresh);
    let mut states = Vec::new();
    for step in 0..15 {
        edit(
            &mut store,
            &set("review/purpose", &format!("State {step}")),
            &mut fresh,
            step,
        )
        .expect("changed");
        let backup = store.back_up(at(step)).expect("backed up");
        states.push((backup, store.workspace().clone()));
    }
    let kept = store.backups().expect("listed");
    assert_eq!(kept.len(), 12, "all were made within the hour");
    drop(store);
    // The oldest first: the backup that the restore makes before it begins pushes that one out.
    for (backup, state) in states.iter().filter(|(backup, _)| kept.contains(backup)).take(1) {
        let (store, _) = Store::restore(folder.path(), &backup.path, at(99)).expect("restored");
        assert_eq!(store.workspace(), state);
        assert!(!backup.path.exists(), "twelve are kept");
    }
    let kept = Store::open(folder.path(), at(100))
        .expect("opens")
        .backups()
        .expect("listed");
    for (backup, state) in states.iter().filter(|(backup, _)| kept.contains(backup)).take(4) {
        let (store, _) = Store::restore(folder.path(), &backup.path, at(100)).expect("restored");
        assert_eq!(store.workspace(), state);
    }
}

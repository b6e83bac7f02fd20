//! Opening and refusing: one holder at a time, and nothing is touched that is not ours to touch.

use std::fs;
use std::path::Path;

use store::{Store, StoreError};

use crate::fixture::{Counting, at, edit, folder, set, store, workspace};

/// Opening must fail with this code and leave every file as it is.
fn refused(folder: &Path, code: &str) -> StoreError {
    let file = folder.join("store.db");
    let before = fs::read(&file).ok();
    let error = Store::open(folder, at(50)).map(drop).expect_err(code);
    assert_eq!(error.code(), code, "{error}");
    assert_eq!(fs::read(&file).ok(), before, "byte for byte the same");
    error
}

fn overwrite(file: &Path, at: usize, bytes: &[u8]) {
    let mut content = fs::read(file).expect("read");
    content[at..at + bytes.len()].copy_from_slice(bytes);
    fs::write(file, content).expect("written");
}

#[test]
fn a_second_opener_is_turned_away_at_once_and_the_first_keeps_its_store() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut first = store(folder.path(), &mut fresh);
    for _ in 0..3 {
        assert_eq!(
            Store::open(folder.path(), at(1)).map(drop).expect_err("held").code(),
            "in_use"
        );
    }
    edit(&mut first, &set("review/purpose", "Still ours"), &mut fresh, 2).expect("changed");
    drop(first);
    Store::open(folder.path(), at(3)).expect("free again");
}

#[test]
fn what_reads_the_file_past_the_folder_is_kept_out_too() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let held = store(folder.path(), &mut fresh);
    let other = rusqlite::Connection::open(folder.path().join("store.db")).expect("opened");
    other.busy_timeout(std::time::Duration::ZERO).expect("set");
    assert!(
        other.query_row("SELECT count(*) FROM journal", (), |_| Ok(())).is_err(),
        "locked"
    );
    drop(held);
    other
        .query_row("SELECT count(*) FROM journal", (), |_| Ok(()))
        .expect("free again");
}

#[test]
fn a_newer_store_is_refused_with_the_version_it_needs_and_stays_as_it_is() {
    let (folder, mut fresh) = (folder(), Counting::default());
    drop(store(folder.path(), &mut fresh));
    let newer: u32 = 2_034_500_017 / 1_000 * 1_000 + 17;
    overwrite(&folder.path().join("store.db"), 60, &newer.to_be_bytes());
    let error = refused(folder.path(), "store_too_new");
    assert!(error.to_string().contains("203.45.0"), "{error}");
}

#[test]
fn what_is_no_store_is_refused_and_stays_as_it_is() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let file = folder.path().join("store.db");
    refused(folder.path(), "not_found");
    for content in [&b""[..], b"PK\x03\x04", b"SQLite format 3\0", &[0; 4096]] {
        fs::write(&file, content).expect("written");
        refused(folder.path(), "not_a_store");
    }
    fs::remove_file(&file).expect("removed");
    let other = rusqlite::Connection::open(&file).expect("another program's file");
    other
        .execute_batch("PRAGMA user_version = 100001; CREATE TABLE t (x)")
        .expect("made");
    drop(other);
    refused(folder.path(), "not_a_store");
    fs::remove_file(&file).expect("removed");
    fs::create_dir(&file).expect("a folder in its place");
    refused(folder.path(), "not_a_store");
    fs::remove_dir(&file).expect("removed");
    store(folder.path(), &mut fresh);
    refused_twice(folder.path(), &mut fresh);
}

fn refused_twice(folder: &Path, fresh: &mut Counting) {
    let again = Store::create(folder, &workspace(fresh), at(1))
        .map(drop)
        .expect_err("taken");
    assert_eq!(again.code(), "exists");
    assert_eq!(
        Store::open(&folder.join("nowhere"), at(1))
            .map(drop)
            .expect_err("none")
            .code(),
        "not_found"
    );
}

#[test]
fn a_store_cut_short_is_refused_and_stays_as_it_is() {
    let (folder, mut fresh) = (folder(), Counting::default());
    drop(store(folder.path(), &mut fresh));
    let file = folder.path().join("store.db");
    let whole = fs::read(&file).expect("read");
    // The last byte of a file may be one of padding, without which nothing is missing.
    for length in [100, 4096, whole.len() / 2, whole.len() - 4096] {
        fs::write(&file, &whole[..length]).expect("written");
        refused(folder.path(), "damaged");
    }
    fs::write(&file, &whole).expect("written");
    Store::open(folder.path(), at(51)).expect("whole again");
}

#[test]
fn a_folder_named_like_an_address_is_a_folder() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let odd = folder.path().join("file:x?mode=memory&vfs=none");
    drop(store(&odd, &mut fresh));
    assert!(odd.join("store.db").is_file());
    Store::open(&odd, at(1)).expect("opens");
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_folder_and_its_files() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, mut fresh) = (folder(), Counting::default());
    let path = folder.path().join("workspaces").join("one");
    drop(store(&path, &mut fresh));
    let mut store = Store::open(&path, at(1)).expect("opens and backs up");
    edit(&mut store, &set("review/purpose", "Written"), &mut fresh, 2).expect("changed");
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&path), 0o700);
    assert_eq!(mode(&path.join("backups")), 0o700);
    let mut files = vec![path.join("store.db"), path.join("store.db-wal")];
    files.extend(store.backups().expect("listed").into_iter().map(|backup| backup.path));
    assert_eq!(files.len(), 3);
    for file in files {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
    assert!(
        !path.join("store.db-shm").exists(),
        "nothing is shared with another process"
    );
}

//! Bit flips: every one that changes what the file says is found on opening.

use std::fs;
use std::path::Path;

use domain::{Item, Side};
use rusqlite::Connection;
use rusqlite::types::Value;
use store::Store;

use crate::answers::answer;
use crate::fixture::{Counting, add, at, edit, folder, set, store};

/// How many flips that change content are tried.
const FLIPS: usize = 1_000;

/// Everything a file says: its mark and version, its declarations, and every value of every table.
///
/// A flip changes content when this reads differently afterwards or can't be read at all; a flip in a page's unused bytes,
/// in an index or in a counter that SQLite ignores does not, and is not counted.
fn content(file: &Path) -> Option<Vec<Vec<Value>>> {
    let connection = Connection::open(file).ok()?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE").ok()?;
    let read = |sql: &str| -> Option<Vec<Vec<Value>>> {
        let mut statement = connection.prepare(sql).ok()?;
        let columns = statement.column_count();
        let rows = statement.query_map((), |row| (0..columns).map(|place| row.get(place)).collect());
        rows.ok()?.collect::<Result<_, _>>().ok()
    };
    let mut said = read("PRAGMA application_id")?;
    said.extend(read("PRAGMA user_version")?);
    said.extend(read(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name",
    )?);
    for table in read("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")? {
        let Value::Text(table) = &table[0] else { return None };
        said.extend(read(&format!("SELECT * FROM \"{table}\" NOT INDEXED"))?);
    }
    Some(said)
}

/// What SQLite alone finds, for comparison.
fn sqlite_finds(file: &Path) -> bool {
    let check = |connection: Connection| connection.query_row("PRAGMA quick_check", (), |row| row.get::<_, String>(0));
    !Connection::open(file)
        .and_then(check)
        .is_ok_and(|verdict| verdict == "ok")
}

fn numbers(mut state: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).expect("below a usize")
    }
}

fn clear(file: &Path) {
    for ending in ["-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(format!("{}{ending}", file.display()));
    }
}

#[test]
fn every_one_of_a_thousand_flips_that_change_content_is_found() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let mut held = store(folder.path(), &mut fresh);
    for step in 0..20 {
        let purpose = format!("Purpose {step}. ").repeat(200);
        edit(&mut held, &set("review/purpose", &purpose), &mut fresh, step).expect("changed");
    }
    answer(&mut held, Item::Goals, Side::Sales, &mut fresh, 20).expect("answered");
    edit(&mut held, &add("goals", "third"), &mut fresh, 21).expect("changed");
    held.undo(at(22)).expect("undone");
    held.draft_put("review/purpose", &"half a thou ".repeat(500), at(23))
        .expect("kept");
    drop(held);
    drop(Store::open(folder.path(), at(24)).expect("sound, and backed up"));

    let file = folder.path().join("store.db");
    let sound = fs::read(&file).expect("read");
    let probe = folder.path().join("probe.db");
    fs::write(&probe, &sound).expect("written");
    let said = content(&probe).expect("the sound file reads");
    let (mut changed, mut unchanged, mut by_sqlite, mut missed) = (0, 0, 0, Vec::new());
    let mut below = numbers(0x5eed_acc0_4d00_0001);
    while changed < FLIPS {
        let (place, bit) = (below(sound.len()), below(8));
        let mut flipped = sound.clone();
        flipped[place] ^= 1 << bit;
        clear(&probe);
        fs::write(&probe, &flipped).expect("written");
        if content(&probe).as_ref() == Some(&said) {
            unchanged += 1;
            continue;
        }
        changed += 1;
        clear(&probe);
        fs::write(&probe, &flipped).expect("written");
        by_sqlite += usize::from(sqlite_finds(&probe));
        fs::write(&file, &flipped).expect("written");
        match Store::open(folder.path(), at(30)) {
            Ok(_) => missed.push((place, bit)),
            Err(error) => assert!(
                ["damaged", "not_a_store", "store_too_new"].contains(&error.code()),
                "{error}"
            ),
        }
        assert!(
            fs::read(&file).expect("read") == flipped,
            "refused without being touched"
        );
        clear(&file);
    }
    let counts = format!(
        "{} bytes: {changed} flips changed content, {} found, {by_sqlite} by SQLite alone; {unchanged} changed none",
        sound.len(),
        changed - missed.len(),
    );
    assert!(missed.is_empty(), "{counts}; missed {missed:?}");
    assert!(
        by_sqlite < changed / 2,
        "most flips would pass SQLite's own check, or this shows nothing: {counts}"
    );
    fs::write(&file, &sound).expect("written");
    Store::open(folder.path(), at(31)).expect("the sound file still opens");
    crate::say(&counts);
}

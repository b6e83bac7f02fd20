//! Migrations on a store with rows: what they keep, what makes them fail, and what stands around them.

use std::fs;
use std::path::Path;

use rusqlite::Connection;

use super::{ALL, Migration};
use crate::database::folder::Folder;
use crate::database::header::Layout;
use crate::fixture::{Counting, at, folder, workspace};
use crate::journal::{Kind, Line};
use crate::ledger::{self, Ledger};
use crate::{Damage, Store, StoreError, backup, rows};

const fn next(sql: &'static str) -> [Migration; 2] {
    let layout = Layout {
        number: 2,
        since: (0, 2, 0),
    };
    [ALL[0], Migration { layout, sql }]
}

static REBUILDS_A_PARENT: [Migration; 2] = next(include_str!("tests/rebuilds_a_parent.sql"));
static LOSES_A_ROW: [Migration; 2] = next("DELETE FROM block WHERE position = 0");
static BREAKS_A_REFERENCE: [Migration; 2] = next("UPDATE stage SET owner = 'nobody'");
static IS_NOT_SQL: [Migration; 2] =
    next("ALTER TABLE person ADD COLUMN colour TEXT; ALTER TABLE elsewhere RENAME TO nowhere");

fn made(folder: &Path) -> domain::Workspace {
    let mut workspace = workspace(&mut Counting::default());
    drop(Store::create(folder, &workspace, at(0)).expect("a store of layout 1"));
    let mut store = Store::open(folder, at(1)).expect("opens");
    let op = crate::Op {
        name: "edit".to_owned(),
        target: "x".to_owned(),
        side: None,
        kind: crate::OpKind::Step,
    };
    workspace.people[2].title = serde_json::from_value("Chair".into()).expect("a title");
    store.transact(op, at(2), workspace.clone()).expect("changed");
    workspace
}

fn open(folder: &Path, migrations: &'static [Migration]) -> Result<Ledger, StoreError> {
    ledger::open(Folder::hold(folder)?, migrations, at(60))
}

#[test]
fn a_rebuilt_parent_keeps_every_child_and_every_row() {
    let folder = folder();
    let before = made(folder.path());
    let ledger = open(folder.path(), &REBUILDS_A_PARENT).expect("brought up to date");
    assert_eq!(rows::load(ledger.connection()).expect("read"), before);
    let owned = "SELECT count(*) FROM stage JOIN person ON person.id = stage.owner WHERE person.colour = 'none'";
    assert_eq!(
        ledger.connection().query_row(owned, (), |row| row.get::<_, i64>(0)),
        Ok(1)
    );
    assert!(ledger.to_undo().is_none(), "undo does not pass a change of layout");
    let on: bool = ledger
        .connection()
        .pragma_query_value(None, "foreign_keys", |row| row.get(0))
        .expect("read");
    assert!(on, "references are watched again");
    drop(ledger);
    open(folder.path(), &REBUILDS_A_PARENT).expect("the journal goes on from the new layout");
}

#[test]
fn the_same_rebuilding_with_references_watched_would_fail() {
    let folder = folder();
    made(folder.path());
    let connection = Connection::open(folder.path().join("store.db")).expect("opened");
    connection.pragma_update(None, "foreign_keys", true).expect("set");
    let rebuilt = connection.execute_batch(&format!("BEGIN; {}; COMMIT", REBUILDS_A_PARENT[1].sql));
    assert!(
        rebuilt.is_err(),
        "which is why the runner switches them off before it begins"
    );
}

#[test]
fn a_migration_that_fails_leaves_the_store_as_it_was() {
    for (migrations, why) in [
        (&LOSES_A_ROW, "block has another number of rows"),
        (&BREAKS_A_REFERENCE, "a row refers to one that is not there"),
        (&IS_NOT_SQL, "no such table"),
    ] {
        let folder = folder();
        let before = made(folder.path());
        let file = folder.path().join("store.db");
        let bytes = fs::read(&file).expect("read");
        let error = open(folder.path(), migrations).map(drop).expect_err(why);
        assert!(
            matches!(&error, StoreError::Migration { number: 2, .. }) && error.to_string().contains(why),
            "{error}"
        );
        assert_eq!(fs::read(&file).expect("read"), bytes);
        let mut store = Store::open(folder.path(), at(61)).expect("the layout before still opens");
        assert_eq!(*store.workspace(), before);
        assert!(store.undo(at(62)).expect("undone").is_some());
    }
}

#[test]
fn a_backup_of_the_layout_before_is_there_and_can_be_restored() {
    let folder = folder();
    let before = made(folder.path());
    drop(open(folder.path(), &REBUILDS_A_PARENT).expect("brought up to date"));
    let error = Store::open(folder.path(), at(70))
        .map(drop)
        .expect_err("too new for layout 1");
    assert!(
        matches!(&error, StoreError::TooNew { needs } if needs == "0.2.0"),
        "{error}"
    );
    let backups = backup::list(&Folder::hold(folder.path()).expect("held")).expect("listed");
    let taken = backups
        .into_iter()
        .find(|backup| backup.sequence == 2)
        .expect("taken before the migration");
    let (store, _) = Store::restore(folder.path(), &taken.path, at(80)).expect("restored");
    assert_eq!(*store.workspace(), before);
}

#[test]
fn a_table_declared_otherwise_is_damage() {
    let folder = folder();
    made(folder.path());
    let connection = Connection::open(folder.path().join("store.db")).expect("opened");
    connection
        .execute_batch("ALTER TABLE goal ADD COLUMN colour TEXT")
        .expect("changed");
    drop(connection);
    let error = open(folder.path(), ALL)
        .map(drop)
        .expect_err("not as this version made it");
    assert!(
        matches!(&error, StoreError::Damaged(Damage::Schema(name)) if name == "goal"),
        "{error}"
    );
}

#[test]
fn the_journal_takes_no_change_and_no_removal() {
    let folder = folder();
    made(folder.path());
    let mut ledger = open(folder.path(), ALL).expect("opens");
    for sql in [
        "UPDATE journal SET name = 'other'",
        "DELETE FROM journal",
        "UPDATE person SET id = id || 'x'",
    ] {
        let changed = ledger.write(|transaction| Ok(transaction.execute(sql, ())?));
        assert!(changed.is_err(), "{sql}");
    }
    ledger.examine().expect("sound");
}

#[test]
fn what_a_cascade_does_is_recorded_and_undone_with_its_cause() {
    static CASCADES: [Migration; 2] = next(include_str!("tests/cascades.sql"));
    let folder = folder();
    made(folder.path());
    let mut ledger = open(folder.path(), &CASCADES).expect("brought up to date");
    let insert = "INSERT INTO parent VALUES ('p', 'one'); INSERT INTO child VALUES ('c1', 'p'), ('c2', 'p')";
    let step = |kind| Line {
        kind,
        name: String::new(),
        target: String::new(),
        side: None,
        at: at(61),
        cites: None,
        adopted: None,
    };
    let run = |ledger: &mut Ledger, sql: &'static str| {
        ledger.record(
            step(Kind::Step),
            |connection| Ok(connection.execute_batch(sql)?),
            |_| Ok(()),
        )
    };
    assert_eq!(run(&mut ledger, insert).expect("added").len(), 3);
    assert_eq!(
        run(&mut ledger, "DELETE FROM parent").expect("removed").len(),
        3,
        "the children's images too"
    );
    assert_eq!(
        run(&mut ledger, "UPDATE parent SET name = 'x'").expect("nothing").len(),
        0
    );
    let children = |ledger: &Ledger| {
        ledger
            .connection()
            .query_row("SELECT count(*) FROM child", (), |row| row.get::<_, i64>(0))
            .expect("counted")
    };
    assert_eq!(children(&ledger), 0);
    ledger.undo(at(62), |_| Ok(())).expect("undone");
    assert_eq!(children(&ledger), 2);
    ledger.examine().expect("sound");
}

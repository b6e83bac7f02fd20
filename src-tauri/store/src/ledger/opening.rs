//! Making a store and opening one: refused or sound, never half.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::{Examined, Ledger, examine};
use crate::database::folder::{self, Folder};
use crate::journal::{self, Head, History, Line};
use crate::migration::{self, Migration};
use crate::{StoreError, backup, database, time};

/// Makes a store whose first entry says `line` and holds the rows that `write` adds, then opens it.
///
/// It is built under another name; a process that ends in between leaves no half store.
///
/// # Errors
/// `Exists` when the folder holds one.
pub(crate) fn create(
    folder: Folder,
    migrations: &'static [Migration],
    line: Line,
    write: impl FnOnce(&Connection) -> Result<(), StoreError>,
) -> Result<Ledger, StoreError> {
    let now = line.at;
    let store = folder.store();
    if store.symlink_metadata().is_ok() {
        return Err(StoreError::Exists {
            folder: folder.path().to_path_buf(),
        });
    }
    let part = store.with_extension("part");
    for leftover in folder::companions(&part).iter().chain([&part]) {
        folder::remove(leftover)?;
    }
    folder::make_empty(&part)?;
    let mut connection = database::open_new(&part)?;
    database::trust(&connection)?;
    migration::make(&mut connection, migrations)?;
    let tables = journal::tables(&connection)?;
    journal::watch(&connection, &tables)?;
    let mut ledger = Ledger {
        connection,
        tables,
        migrations,
        head: Head::root(),
        history: History::default(),
        origin: journal::nothing(),
        saved: None,
        lost: None,
        folder,
    };
    ledger.record(line, write, |_| Ok(()))?;
    let Ledger { connection, folder, .. } = ledger;
    connection.close().map_err(|(_, error)| error)?;
    folder::settle(&part, &store)?;
    open(folder, migrations, now)
}

/// Opens a store: examines it, saves it before its layout is changed, and brings it up to date.
///
/// # Errors
/// `Missing`, `NotAStore`, `TooNew` or `Damaged`; the files are then byte for byte as they were.
pub(crate) fn open(folder: Folder, migrations: &'static [Migration], now: DateTime<Utc>) -> Result<Ledger, StoreError> {
    let store = folder.store();
    if store.symlink_metadata().is_err() {
        return Err(StoreError::Missing {
            folder: folder.path().to_path_buf(),
        });
    }
    let newest = migration::newest(migrations);
    database::header::read(&store)?.known_to(newest.number)?;
    let mut connection = database::open(&store)?;
    let Examined {
        head, history, origin, ..
    } = sound_and_new(&folder, &mut connection, migrations, now)?;
    database::trust(&connection)?;
    let tables = journal::tables(&connection)?;
    journal::watch(&connection, &tables)?;
    journal::guard(&connection, &tables)?;
    let saved = connection.query_row("SELECT at FROM journal ORDER BY sequence DESC LIMIT 1", (), |row| {
        row.get::<_, String>("at")
    })?;
    let saved = time::parse(&saved);
    Ok(Ledger {
        connection,
        tables,
        migrations,
        head,
        history,
        origin,
        saved,
        lost: None,
        folder,
    })
}

fn sound_and_new(
    folder: &Folder,
    connection: &mut Connection,
    migrations: &[Migration],
    now: DateTime<Utc>,
) -> Result<Examined, StoreError> {
    let examined = examine(connection, migrations)?;
    if examined.layout == migration::newest(migrations) {
        return Ok(examined);
    }
    backup::take(folder, connection, &examined.head, migrations, now)?;
    migration::bring_up(connection, migrations, examined.layout, &examined.head, now)?;
    examine(connection, migrations)
}

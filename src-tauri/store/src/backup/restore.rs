//! Putting a backup in the store's place. The store it replaces is backed up or put aside, so this can be undone the same way.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::{examine_copy, list, take, whole_second};
use crate::database::folder::{self, Folder};
use crate::journal::{self, Entry, Kind, Line};
use crate::migration::Migration;
use crate::{StoreError, database, ledger};

/// Puts the backup at `source` in the store's place and returns the folder where the files it replaced now lie.
///
/// The journal goes on above every number ever used here, so that backups keep their order.
///
/// # Errors
/// Those of an examination when the backup is not sound; nothing was moved then.
pub(crate) fn restore(
    folder: Folder,
    migrations: &'static [Migration],
    source: &Path,
    now: DateTime<Utc>,
) -> Result<(Folder, PathBuf), StoreError> {
    let examined = examine_copy(source, migrations)?;
    // First of all: the backup of the present state may push this one out.
    let part = folder.store().with_extension("part");
    copy(source, &part)?;
    let highest = present_state(&folder, migrations, now)?;
    let highest = list(&folder)?
        .first()
        .map_or(highest, |newest| highest.max(newest.sequence));
    let line = Line {
        kind: Kind::Restored,
        name: "restore".to_owned(),
        target: String::new(),
        side: None,
        at: now,
        cites: None,
        adopted: None,
    };
    let entry = Entry::after(&examined.head, highest.max(examined.head.sequence) + 1, line, &[]);
    let connection = database::open(&part)?;
    database::trust(&connection)?;
    let transaction = connection.unchecked_transaction()?;
    journal::append(&transaction, &entry)?;
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    let aside = put_aside(&folder, now)?;
    folder::settle(&part, &folder.store())?;
    Ok((folder, aside))
}

/// Backs up the store that is to be replaced and returns its last number; one that can't be opened is only put aside.
fn present_state(folder: &Folder, migrations: &'static [Migration], now: DateTime<Utc>) -> Result<i64, StoreError> {
    let store = folder.store();
    let Ok(connection) = database::header::read(&store).and_then(|_| database::open(&store)) else {
        return Ok(0);
    };
    let Ok(examined) = ledger::examine(&connection, migrations) else {
        return Ok(0);
    };
    take(folder, &connection, &examined.head, migrations, now)?;
    // Folds the log in: from here to the end the store is whole by itself, even if this process dies.
    database::trust(&connection)?;
    connection.close().map_err(|(_, error)| error)?;
    Ok(examined.head.sequence)
}

fn copy(source: &Path, part: &Path) -> Result<(), StoreError> {
    for leftover in folder::companions(part).iter().map(PathBuf::as_path).chain([part]) {
        folder::remove(leftover)?;
    }
    let failed = |error| StoreError::file(part, error);
    let mut written = folder::make_empty(part)?;
    let mut read = fs::File::open(source).map_err(|error| StoreError::file(source, error))?;
    std::io::copy(&mut read, &mut written).map_err(failed)?;
    written.sync_all().map_err(failed)
}

/// Keeps the present files in a folder of their own. The store keeps its name until the backup takes it over; what lies
/// beside it goes first, since a stale log beside another store makes that one malformed.
fn put_aside(folder: &Folder, now: DateTime<Utc>) -> Result<PathBuf, StoreError> {
    let store = folder.store();
    let failed = |error| StoreError::file(&store, error);
    let stamp = whole_second(now).format(super::STAMP).to_string();
    let names = std::iter::once(format!("aside-{stamp}")).chain((2..).map(|number| format!("aside-{stamp}-{number}")));
    let aside = names
        .map(|name| folder.path().join(name))
        .find(|path| !path.exists())
        .expect("numbers do not end");
    fs::create_dir(&aside).map_err(failed)?;
    if store.exists() {
        let kept = aside.join("store.db");
        fs::hard_link(&store, &kept)
            .or_else(|_| fs::copy(&store, &kept).map(drop))
            .map_err(failed)?;
    }
    for (companion, name) in folder::companions(&store).iter().zip(["store.db-wal", "store.db-shm"]) {
        if companion.exists() {
            fs::rename(companion, aside.join(name)).map_err(failed)?;
        }
    }
    folder::sync_names(&aside.join("store.db"))?;
    folder::sync_names(&aside)?;
    Ok(aside)
}

//! The file of a store and the one SQLite connection to it: where it lies, how it is opened, what it is set to, and whether
//! it is still there.

pub(crate) mod folder;
pub(crate) mod header;
mod settings;

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use self::header::APPLICATION_ID;
use crate::StoreError;

/// Opens an existing file for this connection alone and checks every setting.
///
/// # Errors
/// `InUse` at once when another process reads or writes it.
pub(crate) fn open(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    harden(&connection)?;
    settings::apply(&connection)?;
    settings::check(&connection)?;
    Ok(connection)
}

/// Opens an empty file and marks it as Accord's; otherwise as [`open`].
pub(crate) fn open_new(path: &Path) -> Result<Connection, StoreError> {
    let connection = open(path)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(connection)
}

/// Opens a finished copy for reading; it leaves no companion files.
pub(crate) fn open_copy(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    harden(&connection)?;
    Ok(connection)
}

/// Reads the packed layout; the file's own header may be older than a change that still lies beside it.
pub(crate) fn layout(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Lets SQLite fold the log into the file when the connection is closed; until then whatever is refused stays as it is.
pub(crate) fn trust(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}

/// Says whether the open file no longer lies under its name.
#[cfg(unix)]
pub(crate) fn has_moved(connection: &Connection) -> Result<bool, StoreError> {
    let mut moved: std::ffi::c_int = 0;
    connection.file_control(Some("main"), rusqlite::FileControl::HasMoved(&mut moved))?;
    Ok(moved != 0)
}

/// An open file can't be moved or replaced where the system locks its name.
#[cfg(not(unix))]
pub(crate) fn has_moved(_connection: &Connection) -> Result<bool, StoreError> {
    Ok(false)
}

/// Takes away what a file could do to its reader, and waiting for somebody else's lock.
fn harden(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(Duration::ZERO)?;
    for (setting, wanted) in settings::HARDENED {
        if connection.set_db_config(*setting, *wanted)? != *wanted {
            return Err(StoreError::Sqlite(format!("{setting:?} could not be set to {wanted}")));
        }
    }
    Ok(())
}

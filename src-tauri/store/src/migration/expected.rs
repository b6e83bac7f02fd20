//! What the tables of a layout must look like: exactly what its migrations make in an empty database.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::Migration;
use crate::{Damage, StoreError};

/// Checks that a store's tables and indexes are those of layout `number`, letter for letter.
///
/// A damaged declaration would otherwise read every row under another name, or without its checks.
pub(crate) fn matches_layout(connection: &Connection, migrations: &[Migration], number: u32) -> Result<(), StoreError> {
    let made = Connection::open_in_memory()?;
    made.pragma_update(None, "foreign_keys", false)?;
    for migration in migrations.iter().filter(|migration| migration.layout.number <= number) {
        made.execute_batch(migration.sql)?;
    }
    let mut wanted = declarations(&made)?;
    for (key, found) in declarations(connection)? {
        if wanted.remove(&key) != Some(found) {
            return Err(Damage::Schema(key.1).into());
        }
    }
    match wanted.into_keys().next() {
        Some(missing) => Err(Damage::Schema(missing.1).into()),
        None => Ok(()),
    }
}

type Declarations = BTreeMap<(String, String), (String, Option<String>)>;

fn declarations(connection: &Connection) -> Result<Declarations, StoreError> {
    let mut rows = connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema")?;
    let rows = rows.query_map((), |row| {
        Ok((
            (row.get("type")?, row.get("name")?),
            (row.get("tbl_name")?, row.get("sql")?),
        ))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

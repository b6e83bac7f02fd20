//! The full examination of a store: can SQLite read it, are its tables ours, does the journal hold, and do all rows say what
//! it says?

use domain::Origin;
use rusqlite::Connection;

use crate::database::header::Layout;
use crate::journal::{self, Head, History};
use crate::migration::{self, Migration};
use crate::{Damage, StoreError, database};

/// What a sound store's journal adds up to.
#[derive(Debug)]
pub(crate) struct Examined {
    /// End of the journal.
    pub(crate) head: Head,
    /// What can be undone and redone.
    pub(crate) history: History,
    /// What the content is the outcome of.
    pub(crate) origin: Origin,
    /// Its layout, perhaps an older one.
    pub(crate) layout: Layout,
}

/// Examines a store without changing it.
///
/// # Errors
/// `Damaged`, naming what no longer holds; `TooNew` when the layout is none of `migrations`.
pub(crate) fn examine(connection: &Connection, migrations: &[Migration]) -> Result<Examined, StoreError> {
    every_part(connection, migrations).map_err(|error| match error {
        // A question that a sound store answers, and this one can't.
        StoreError::Sqlite(why) => Damage::File(why).into(),
        other => other,
    })
}

fn every_part(connection: &Connection, migrations: &[Migration]) -> Result<Examined, StoreError> {
    let layout = Layout::unpacked(database::layout(connection)?);
    layout.known_to(migration::newest(migrations).number)?;
    if !migrations.iter().any(|known| known.layout == layout) {
        return Err(Damage::File("its version number was never given out".to_owned()).into());
    }
    readable(connection)?;
    migration::matches_layout(connection, migrations, layout.number)?;
    let recital = journal::recite(connection)?;
    journal::rows_match(connection, &journal::tables(connection)?, recital.rows)?;
    journal::drafts_match_seal(connection)?;
    Ok(Examined {
        head: recital.head,
        history: recital.history,
        origin: recital.origin,
        layout,
    })
}

/// SQLite's own examination, which reads every page and index, and every reference between rows.
fn readable(connection: &Connection) -> Result<(), StoreError> {
    let verdict: String = connection.query_row("PRAGMA integrity_check(1)", (), |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Damage::File(verdict).into());
    }
    let mut broken = connection.prepare("PRAGMA foreign_key_check")?;
    let broken = broken
        .query_map((), |row| row.get::<_, String>("table"))?
        .next()
        .transpose()?;
    broken.map_or(Ok(()), |table| Err(Damage::Schema(table).into()))
}

//! Drafts: text somebody has typed but not left the field with. Kept on the disk, outside the journal, under a seal.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, named_params};

use crate::{Damage, StoreError, journal, time};

/// Text typed into a field and not yet taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Path of the field.
    pub target: String,
    /// The text as typed.
    pub text: String,
    /// When it was last typed into.
    pub at: DateTime<Utc>,
}

/// Keeps a draft in place of the one before.
pub(crate) fn put(connection: &Connection, target: &str, text: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
    let mut put = connection.prepare_cached(include_str!("draft.sql"))?;
    put.execute(named_params! { ":target": target, ":text": text, ":at": time::text(now) })?;
    journal::seal_drafts(connection)
}

/// Drops a draft, if there is one.
pub(crate) fn remove(connection: &Connection, target: &str) -> Result<(), StoreError> {
    if connection
        .prepare_cached("DELETE FROM draft WHERE target = ?1")?
        .execute([target])?
        > 0
    {
        journal::seal_drafts(connection)?;
    }
    Ok(())
}

/// Lists the drafts by target.
pub(crate) fn list(connection: &Connection) -> Result<Vec<Draft>, StoreError> {
    let mut drafts = connection.prepare_cached("SELECT target, text, at FROM draft ORDER BY target")?;
    let drafts = drafts.query_map((), |row| {
        Ok((row.get("target")?, row.get("text")?, row.get::<_, String>("at")?))
    })?;
    drafts
        .map(|draft| {
            let (target, text, at) = draft?;
            let at = time::parse(&at).ok_or(Damage::Seal("drafts"))?;
            Ok(Draft { target, text, at })
        })
        .collect()
}

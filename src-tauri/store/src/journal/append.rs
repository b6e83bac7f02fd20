//! Writing to the journal: entries, the seal over where it ends, and rows put back from their images.

use rusqlite::{Connection, named_params};

use super::entry::digest;
use super::{Entry, Image, Table};
use crate::{Damage, StoreError, time};

/// Adds an entry and moves the seal to it.
pub(crate) fn append(connection: &Connection, entry: &Entry) -> Result<(), StoreError> {
    let mut insert = connection.prepare_cached(include_str!("append.sql"))?;
    insert.execute(named_params! {
        ":sequence": entry.sequence,
        ":kind": entry.line.kind.word(),
        ":name": entry.line.name,
        ":target": entry.line.target,
        ":side": entry.line.side,
        ":at": time::text(entry.line.at),
        ":cites": entry.line.cites,
        ":adopted": entry.line.adopted_text(),
        ":images": entry.images,
        ":previous": entry.previous,
        ":hash": entry.hash,
    })?;
    let mut seal = connection.prepare_cached("UPDATE seal SET sequence = :sequence, hash = :hash")?;
    seal.execute(named_params! { ":sequence": entry.sequence, ":hash": entry.hash })?;
    Ok(())
}

/// Puts rows into their state after the images.
///
/// # Errors
/// `Damaged` when a row is not in its state before.
pub(crate) fn replay(connection: &Connection, tables: &[Table], images: &[Image]) -> Result<(), StoreError> {
    for image in images {
        let row = || Damage::Row {
            table: image.table.clone(),
            id: image.id.clone(),
        };
        let table = tables.iter().find(|table| table.name == image.table).ok_or_else(row)?;
        if present(connection, table, &image.id)?.as_deref() != image.before() {
            return Err(row().into());
        }
        match image.after() {
            Some(after) => connection.prepare_cached(&table.put())?.execute([after])?,
            None => connection.execute(&format!("DELETE FROM \"{}\" WHERE id = ?1", table.name), [&image.id])?,
        };
    }
    Ok(())
}

/// Renews the seal over the drafts.
pub(crate) fn seal_drafts(connection: &Connection) -> Result<(), StoreError> {
    connection.execute("UPDATE seal SET drafts = ?1", [drafts_digest(connection)?])?;
    Ok(())
}

/// Hashes all drafts in the order of their targets.
pub(super) fn drafts_digest(connection: &Connection) -> Result<String, StoreError> {
    let mut drafts = connection.prepare_cached("SELECT target, text, at FROM draft ORDER BY target")?;
    let fields = drafts.query_map((), |row| Ok([row.get("target")?, row.get("text")?, row.get("at")?]))?;
    let fields: Vec<[String; 3]> = fields.collect::<Result<_, _>>()?;
    Ok(digest(fields.iter().flatten().map(|field| Some(field.as_str()))))
}

fn present(connection: &Connection, table: &Table, id: &str) -> Result<Option<String>, StoreError> {
    let sql = format!("SELECT {} FROM \"{}\" AS t WHERE id = ?1", table.image("t"), table.name);
    let mut image = connection.prepare_cached(&sql)?;
    let mut rows = image.query([id])?;
    Ok(rows.next()?.map(|row| row.get(0)).transpose()?)
}

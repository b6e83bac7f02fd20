//! The runner: all missing migrations, their checks, the journal entry and the new layout number in one exclusive
//! transaction.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use serde_json::value::RawValue;

use super::{Migration, newest};
use crate::StoreError;
use crate::database::header::Layout;
use crate::journal::{self, Entry, Head, Image, Kind, Line};

/// Makes the tables of the newest layout in an empty store.
pub(crate) fn make(connection: &mut Connection, migrations: &[Migration]) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    for migration in migrations {
        transaction.execute_batch(migration.sql)?;
    }
    transaction.execute(
        "INSERT INTO seal (id, sequence, hash, drafts) VALUES (1, 0, '', '')",
        (),
    )?;
    journal::seal_drafts(&transaction)?;
    transaction.pragma_update(None, "user_version", newest(migrations).packed())?;
    Ok(transaction.commit()?)
}

/// Brings a verified store from layout `from` to the newest, and records it as an entry that no undo passes.
///
/// # Errors
/// `Migration` when a step fails, breaks a reference or loses a row; the store is then as it was.
pub(crate) fn bring_up(
    connection: &mut Connection,
    migrations: &[Migration],
    from: Layout,
    head: &Head,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    // Inside a transaction this would do nothing, and rebuilding a table would delete the rows that refer to it.
    connection.pragma_update(None, "foreign_keys", false)?;
    let brought = all_or_nothing(connection, migrations, from, head, now);
    connection.pragma_update(None, "foreign_keys", true)?;
    brought?;
    // The layout number has to stand in the file itself, where an older Accord looks for it before it opens the store.
    Ok(connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |_| Ok(()))?)
}

fn all_or_nothing(
    connection: &mut Connection,
    migrations: &[Migration],
    from: Layout,
    head: &Head,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    for Migration { layout, sql } in migrations
        .iter()
        .filter(|migration| migration.layout.number > from.number)
    {
        let failed = |why: String| StoreError::Migration {
            number: layout.number,
            why,
        };
        let before = counts(&transaction)?;
        transaction
            .execute_batch(sql)
            .map_err(|error| failed(error.to_string()))?;
        let after = counts(&transaction)?;
        if let Some((table, _)) = before
            .iter()
            .find(|(table, count)| after.get(*table).is_some_and(|now| now != *count))
        {
            return Err(failed(format!("{table} has another number of rows")));
        }
        if transaction.prepare("PRAGMA foreign_key_check")?.exists(())? {
            return Err(failed("a row refers to one that is not there".to_owned()));
        }
    }
    let line = Line {
        kind: Kind::Migrated,
        name: "bring up to date".to_owned(),
        target: String::new(),
        side: None,
        at: now,
        cites: None,
        adopted: None,
    };
    journal::append(
        &transaction,
        &Entry::after(head, head.sequence + 1, line, &every_row(&transaction)?),
    )?;
    transaction.pragma_update(None, "user_version", newest(migrations).packed())?;
    Ok(transaction.commit()?)
}

fn counts(connection: &Connection) -> Result<BTreeMap<String, i64>, StoreError> {
    let count = |name: String| {
        let count = connection.query_row(&format!("SELECT count(*) FROM \"{name}\""), (), |row| row.get(0))?;
        Ok((name, count))
    };
    journal::tables(connection)?
        .into_iter()
        .map(|table| count(table.name))
        .collect()
}

/// Images of all rows as they stand, as if each had just been added.
fn every_row(connection: &Connection) -> Result<Vec<Image>, StoreError> {
    let mut images = Vec::new();
    for table in journal::tables(connection)? {
        for (id, image) in table.rows(connection)? {
            let after = RawValue::from_string(image).expect("json_object writes JSON");
            images.push(Image {
                table: table.name.clone(),
                id,
                before: None,
                after: Some(after),
            });
        }
    }
    Ok(images)
}

//! Temporary triggers that write down every row a change touches, whoever wrote the SQL.

use std::collections::HashMap;

use rusqlite::Connection;
use serde_json::value::RawValue;

use super::{Image, Table};
use crate::StoreError;

/// Sets the triggers up; they live as long as the connection and are never part of the file.
pub(crate) fn watch(connection: &Connection, tables: &[Table]) -> Result<(), StoreError> {
    connection.execute_batch(
        "CREATE TEMP TABLE captured (number INTEGER PRIMARY KEY, name TEXT, id TEXT, before TEXT, after TEXT) STRICT",
    )?;
    for table in tables {
        let name = &table.name;
        for (event, id, before, after) in [
            ("INSERT", "NEW.id", "NULL".to_owned(), table.image("NEW")),
            ("DELETE", "OLD.id", table.image("OLD"), "NULL".to_owned()),
            ("UPDATE", "NEW.id", table.image("OLD"), table.image("NEW")),
        ] {
            connection.execute_batch(&format!(
                "CREATE TEMP TRIGGER capture_{event}_{name} AFTER {event} ON main.\"{name}\" BEGIN
                    INSERT INTO captured (name, id, before, after) VALUES ('{name}', {id}, {before}, {after});
                END"
            ))?;
        }
    }
    Ok(())
}

/// Lets nobody change or remove an entry of the journal, nor a row's id, on this connection.
pub(crate) fn guard(connection: &Connection, tables: &[Table]) -> Result<(), StoreError> {
    for event in ["UPDATE", "DELETE"] {
        connection.execute_batch(&format!(
            "CREATE TEMP TRIGGER guard_{event}_journal BEFORE {event} ON main.journal BEGIN
                SELECT RAISE(ABORT, 'the journal is only ever added to');
            END"
        ))?;
    }
    for Table { name, .. } in tables {
        connection.execute_batch(&format!(
            "CREATE TEMP TRIGGER guard_id_{name} BEFORE UPDATE OF id ON main.\"{name}\" WHEN OLD.id IS NOT NEW.id BEGIN
                SELECT RAISE(ABORT, 'an id never changes');
            END"
        ))?;
    }
    Ok(())
}

/// Takes what was captured since the last call: one image a row, its first before and its last after; rows that ended as
/// they began are left out.
pub(crate) fn take(connection: &Connection) -> Result<Vec<Image>, StoreError> {
    let mut captured =
        connection.prepare_cached("SELECT name, id, before, after FROM temp.captured ORDER BY number")?;
    let mut rows = captured.query(())?;
    let mut images: Vec<Image> = Vec::new();
    let mut places = HashMap::new();
    while let Some(row) = rows.next()? {
        let key: (String, String) = (row.get("name")?, row.get("id")?);
        let after = raw(row.get("after")?);
        let place = *places.entry(key.clone()).or_insert(images.len());
        match images.get_mut(place) {
            Some(image) => image.after = after,
            None => images.push(Image {
                table: key.0,
                id: key.1,
                before: raw(row.get("before")?),
                after,
            }),
        }
    }
    connection.execute("DELETE FROM temp.captured", ())?;
    images.retain(|image| image.before() != image.after());
    Ok(images)
}

fn raw(json: Option<String>) -> Option<Box<RawValue>> {
    json.map(|json| RawValue::from_string(json).expect("json_object writes JSON"))
}

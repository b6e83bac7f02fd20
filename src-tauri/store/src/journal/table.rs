//! The tables whose rows the journal keeps, as the store itself lists them.

use rusqlite::Connection;

use crate::{Damage, StoreError};

/// The store's own tables; their rows are sealed in other ways.
const OWN: &[&str] = &["journal", "draft", "seal"];

/// A table with a text `id` and its columns in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    /// Name.
    pub(crate) name: String,
    /// Columns, all of text or whole numbers.
    pub(crate) columns: Vec<String>,
}

impl Table {
    /// SQL of a row's image; `row` is the alias it goes by, such as `NEW`.
    pub(super) fn image(&self, row: &str) -> String {
        let columns: Vec<_> = self
            .columns
            .iter()
            .map(|column| format!("'{column}', {row}.\"{column}\""))
            .collect();
        format!("json_object({})", columns.join(", "))
    }

    /// Reads the images of all rows, with their ids.
    pub(crate) fn rows(&self, connection: &Connection) -> Result<Vec<(String, String)>, StoreError> {
        let sql = format!(
            "SELECT id, {} AS image FROM \"{}\" AS t ORDER BY id",
            self.image("t"),
            self.name
        );
        let mut rows = connection.prepare(&sql)?;
        let rows = rows.query_map((), |row| Ok((row.get("id")?, row.get("image")?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// SQL that puts a row back from its image, given as `?1`.
    pub(super) fn put(&self) -> String {
        let list = |each: &dyn Fn(&String) -> String| self.columns.iter().map(each).collect::<Vec<_>>().join(", ");
        format!(
            "INSERT INTO \"{}\" ({}) SELECT {} WHERE true ON CONFLICT (id) DO UPDATE SET {}",
            self.name,
            list(&|column| format!("\"{column}\"")),
            list(&|column| format!("json_extract(?1, '$.\"{column}\"')")),
            list(&|column| format!("\"{column}\" = excluded.\"{column}\"")),
        )
    }
}

/// Lists the tables under the journal, by name.
///
/// # Errors
/// `Damaged` when a table has no `id` or a column whose values JSON would not carry exactly.
pub(crate) fn tables(connection: &Connection) -> Result<Vec<Table>, StoreError> {
    let mut names = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names = names.query_map((), |row| row.get::<_, String>("name"))?;
    let names = names.collect::<Result<Vec<_>, _>>()?.into_iter();
    names
        .filter(|name| !OWN.contains(&name.as_str()) && !name.starts_with("sqlite_"))
        .map(|name| describe(connection, name))
        .collect()
}

fn describe(connection: &Connection, name: String) -> Result<Table, StoreError> {
    let mut columns = Vec::new();
    let mut kept = true;
    connection.pragma(None, "table_info", &name, |row| {
        let kind: String = row.get("type")?;
        kept &= matches!(kind.as_str(), "TEXT" | "INTEGER");
        columns.push(row.get("name")?);
        Ok(())
    })?;
    if kept && columns.first().is_some_and(|column| column == "id") {
        Ok(Table { name, columns })
    } else {
        Err(Damage::Schema(name).into())
    }
}

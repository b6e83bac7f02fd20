//! The columns of a row: written by name, read by name, and only as what the noun's own type lets in.

use std::collections::HashMap;
use std::fmt::Display;

use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, ToSql};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::{Damage, StoreError};

/// A table and the statement that adds a row or changes it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Table {
    /// Name.
    pub(crate) name: &'static str,
    /// Statement with one parameter a column.
    pub(crate) put: &'static str,
}

impl Table {
    /// Starts a row.
    pub(crate) fn row(self, id: impl Display) -> Row {
        let id = id.to_string();
        Row {
            table: self,
            columns: vec![("id", Value::Text(id.clone()))],
            id,
        }
    }

    /// Reads all rows in their order.
    pub(crate) fn read<T>(
        self,
        connection: &Connection,
        read: impl FnMut(&Columns<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        self.select(connection, "position, id", read)
    }

    /// Reads all rows of a table that holds one row for each of another.
    pub(crate) fn read_each<T>(
        self,
        connection: &Connection,
        read: impl FnMut(&Columns<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        self.select(connection, "id", read)
    }

    fn select<T>(
        self,
        connection: &Connection,
        order: &str,
        mut read: impl FnMut(&Columns<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = connection.prepare_cached(&format!("SELECT * FROM {} ORDER BY {order}", self.name))?;
        let mut rows = statement.query(())?;
        let mut nouns = Vec::new();
        while let Some(row) = rows.next()? {
            nouns.push(read(&Columns { table: self.name, row })?);
        }
        Ok(nouns)
    }

    /// Reads all rows into one list for each value of `parent`.
    pub(crate) fn lists<T>(
        self,
        connection: &Connection,
        parent: &str,
        mut read: impl FnMut(&Columns<'_>) -> Result<T, StoreError>,
    ) -> Result<Lists<T>, StoreError> {
        let mut lists = Lists(HashMap::new());
        for (of, noun) in self.read(connection, |columns| {
            Ok((columns.get::<String>(parent)?, read(columns)?))
        })? {
            lists.0.entry(of).or_default().push(noun);
        }
        Ok(lists)
    }
}

/// Nouns by the identity of what they belong to.
#[derive(Debug)]
pub(crate) struct Lists<T>(HashMap<String, Vec<T>>);

impl<T> Lists<T> {
    /// Takes one list out; none is an empty one.
    pub(crate) fn take(&mut self, of: impl Display) -> Vec<T> {
        self.0.remove(&of.to_string()).unwrap_or_default()
    }
}

/// Writes the nouns of a list in their order, each as the row of its table.
pub(crate) fn listed<O, T>(of: &O, list: &[T], row: fn(&O, usize, &T) -> Row) -> impl Iterator<Item = Row> {
    list.iter().enumerate().map(move |(place, noun)| row(of, place, noun))
}

/// One noun as the columns of its table.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    table: Table,
    id: String,
    columns: Vec<(&'static str, Value)>,
}

impl PartialEq for Table {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Row {
    /// Adds a column; the value is the text, number, flag or nothing that its type is written as everywhere.
    pub(crate) fn set(mut self, column: &'static str, value: &impl Serialize) -> Self {
        let value = match serde_json::to_value(value).expect("a field is written as text, number or flag") {
            Json::Null => Value::Null,
            Json::Bool(flag) => Value::Integer(flag.into()),
            Json::Number(number) => Value::Integer(number.as_i64().expect("numbers of fields are whole")),
            Json::String(text) => Value::Text(text),
            Json::Array(_) | Json::Object(_) => unreachable!("a field is never a list"),
        };
        self.columns.push((column, value));
        self
    }

    /// Names the row.
    pub(crate) fn key(&self) -> (&'static str, &str) {
        (self.table.name, &self.id)
    }

    /// Reads a text column.
    pub(crate) fn text(&self, column: &str) -> Option<&str> {
        self.columns.iter().find_map(|(name, value)| match value {
            Value::Text(text) if *name == column => Some(text.as_str()),
            _ => None,
        })
    }

    /// Adds the row or changes the one with its id.
    pub(crate) fn put(&self, connection: &Connection) -> Result<(), StoreError> {
        let mut statement = connection.prepare_cached(self.table.put)?;
        let parameters = (1..=statement.parameter_count()).map(|place| {
            let name = statement.parameter_name(place).map(|name| name.trim_start_matches(':'));
            let column = self.columns.iter().find(|(column, _)| Some(*column) == name);
            &column.expect("every column of the table is set").1 as &dyn ToSql
        });
        let parameters: Vec<&dyn ToSql> = parameters.collect();
        statement.execute(parameters.as_slice())?;
        Ok(())
    }

    /// Removes the row.
    pub(crate) fn remove(&self, connection: &Connection) -> Result<(), StoreError> {
        connection
            .prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", self.table.name))?
            .execute([&self.id])?;
        Ok(())
    }
}

/// A row of the store, read column by column.
pub(crate) struct Columns<'a> {
    table: &'static str,
    row: &'a rusqlite::Row<'a>,
}

impl Columns<'_> {
    /// Reads a column into the type of its field.
    ///
    /// # Errors
    /// `Damaged` when that type does not let the value in.
    pub(crate) fn get<T: DeserializeOwned>(&self, column: &str) -> Result<T, StoreError> {
        let value = match self.row.get_ref(column)? {
            ValueRef::Null => Json::Null,
            ValueRef::Integer(number) => number.into(),
            ValueRef::Text(_) => Json::String(self.row.get(column)?),
            ValueRef::Real(_) | ValueRef::Blob(_) => {
                return Err(self.unreadable(column, &"it is no text and no whole number"));
            }
        };
        serde_json::from_value(value).map_err(|error| self.unreadable(column, &error))
    }

    /// Reads a column that says yes or no.
    pub(crate) fn flag(&self, column: &str) -> Result<bool, StoreError> {
        match self.get::<i64>(column)? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(self.unreadable(column, &"it is neither yes nor no")),
        }
    }

    /// Damage for a row that should lie beside this one.
    pub(crate) fn missing(&self, table: &str) -> StoreError {
        Damage::Row {
            table: table.to_owned(),
            id: self.row.get("id").unwrap_or_default(),
        }
        .into()
    }

    fn unreadable(&self, column: &str, why: &dyn Display) -> StoreError {
        let id = self.row.get("id").unwrap_or_default();
        Damage::Value {
            table: self.table.to_owned(),
            id,
            why: format!("{column}: {why}"),
        }
        .into()
    }
}

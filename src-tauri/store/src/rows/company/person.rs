//! Rows of `person`: the people of the workspace.

use domain::Person;

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "person",
    put: include_str!("put_person.sql"),
};

/// Writes a person as its row.
pub(crate) fn row(position: usize, person: &Person) -> Row {
    let Person {
        id,
        name,
        title,
        side,
        role,
    } = person;
    TABLE
        .row(id)
        .set("position", &position)
        .set("name", name)
        .set("title", title)
        .set("side", side)
        .set("role", role)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Person, StoreError> {
    Ok(Person {
        id: columns.get("id")?,
        name: columns.get("name")?,
        title: columns.get("title")?,
        side: columns.get("side")?,
        role: columns.get("role")?,
    })
}

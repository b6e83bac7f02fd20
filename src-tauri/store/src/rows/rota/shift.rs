//! Rows of `shift`: who works handed-over leads, and when.

use domain::{ReviewId, Shift};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "shift",
    put: include_str!("put_shift.sql"),
};

/// Writes one as its row.
pub(crate) fn row(review: &ReviewId, position: usize, shift: &Shift) -> Row {
    let Shift {
        id,
        name,
        days,
        starts,
        ends,
        people,
    } = shift;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("name", name)
        .set("days", days)
        .set("starts", starts)
        .set("ends", ends)
        .set("people", people)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Shift, StoreError> {
    Ok(Shift {
        id: columns.get("id")?,
        name: columns.get("name")?,
        days: columns.get("days")?,
        starts: columns.get("starts")?,
        ends: columns.get("ends")?,
        people: columns.get("people")?,
    })
}

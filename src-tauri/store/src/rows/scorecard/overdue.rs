//! Rows of `overdue`: leads past their limit, by reason.

use domain::{Overdue, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "overdue",
    put: include_str!("put_overdue.sql"),
};

/// Writes one as its row.
pub(crate) fn row(review: &ReviewId, position: usize, overdue: &Overdue) -> Row {
    let Overdue {
        id,
        reason,
        leads,
        oldest,
        owner,
    } = overdue;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("reason", reason)
        .set("leads", leads)
        .set("oldest", oldest)
        .set("owner", owner)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Overdue, StoreError> {
    Ok(Overdue {
        id: columns.get("id")?,
        reason: columns.get("reason")?,
        leads: columns.get("leads")?,
        oldest: columns.get("oldest")?,
        owner: columns.get("owner")?,
    })
}

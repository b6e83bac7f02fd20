//! Rows of `source`: the values of the CRM's source field, each with the side it counts for.

use domain::{ReviewId, Source};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "source",
    put: include_str!("put_source.sql"),
};

/// Writes a source as its row.
pub(crate) fn row(review: &ReviewId, position: usize, source: &Source) -> Row {
    let Source { id, name, counts_for } = source;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("name", name)
        .set("counts_for", counts_for)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Source, StoreError> {
    Ok(Source {
        id: columns.get("id")?,
        name: columns.get("name")?,
        counts_for: columns.get("counts_for")?,
    })
}

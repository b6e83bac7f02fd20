//! Rows of `segment`: the kinds of customer and their messages.

use domain::{ReviewId, Segment};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "segment",
    put: include_str!("put_segment.sql"),
};

/// Writes a segment as its row.
pub(crate) fn row(review: &ReviewId, position: usize, segment: &Segment) -> Row {
    let Segment {
        id,
        lineage,
        name,
        message,
    } = segment;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("lineage", lineage)
        .set("name", name)
        .set("message", message)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Segment, StoreError> {
    Ok(Segment {
        id: columns.get("id")?,
        lineage: columns.get("lineage")?,
        name: columns.get("name")?,
        message: columns.get("message")?,
    })
}

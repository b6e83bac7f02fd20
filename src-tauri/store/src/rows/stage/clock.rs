//! Rows of `clock`: the time limits of a stage.

use domain::{Clock, StageId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "clock",
    put: include_str!("put_clock.sql"),
};

/// Writes a clock as its row.
pub(crate) fn row(stage: &StageId, position: usize, clock: &Clock) -> Row {
    let Clock {
        id,
        name,
        applies_to,
        starts,
        stops,
        pauses,
        proof,
        limit,
    } = clock;
    TABLE
        .row(id)
        .set("stage", stage)
        .set("position", &position)
        .set("name", name)
        .set("applies_to", applies_to)
        .set("starts", starts)
        .set("stops", stops)
        .set("pauses", pauses)
        .set("proof", proof)
        .set("limit", limit)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Clock, StoreError> {
    Ok(Clock {
        id: columns.get("id")?,
        name: columns.get("name")?,
        applies_to: columns.get("applies_to")?,
        starts: columns.get("starts")?,
        stops: columns.get("stops")?,
        pauses: columns.get("pauses")?,
        proof: columns.get("proof")?,
        limit: columns.get("limit")?,
    })
}

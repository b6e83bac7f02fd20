//! Rows of `wave`: when leads arrive.

use domain::{ReviewId, Wave};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "wave",
    put: include_str!("put_wave.sql"),
};

/// Writes one as its row.
pub(crate) fn row(review: &ReviewId, position: usize, wave: &Wave) -> Row {
    let Wave {
        id,
        name,
        days,
        starts,
        ends,
        leads,
        clock,
        minutes,
    } = wave;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("name", name)
        .set("days", days)
        .set("starts", starts)
        .set("ends", ends)
        .set("leads", leads)
        .set("clock", clock)
        .set("minutes", minutes)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Wave, StoreError> {
    Ok(Wave {
        id: columns.get("id")?,
        name: columns.get("name")?,
        days: columns.get("days")?,
        starts: columns.get("starts")?,
        ends: columns.get("ends")?,
        leads: columns.get("leads")?,
        clock: columns.get("clock")?,
        minutes: columns.get("minutes")?,
    })
}

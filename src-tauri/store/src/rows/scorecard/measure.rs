//! Rows of `measure`: what the quarter is watched by.

use domain::{Measure, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "measure",
    put: include_str!("put_measure.sql"),
};

/// Writes one as its row.
pub(crate) fn row(review: &ReviewId, position: usize, measure: &Measure) -> Row {
    let Measure {
        id,
        lineage,
        name,
        metric,
        side,
        direction,
        target,
        adds_up,
        weeks,
    } = measure;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("lineage", lineage)
        .set("name", name)
        .set("metric", metric)
        .set("side", side)
        .set("direction", direction)
        .set("target", target)
        .set("adds_up", adds_up)
        .set("weeks", weeks)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Measure, StoreError> {
    Ok(Measure {
        id: columns.get("id")?,
        lineage: columns.get("lineage")?,
        name: columns.get("name")?,
        metric: columns.get("metric")?,
        side: columns.get("side")?,
        direction: columns.get("direction")?,
        target: columns.get("target")?,
        adds_up: columns.flag("adds_up")?,
        weeks: columns.get("weeks")?,
    })
}

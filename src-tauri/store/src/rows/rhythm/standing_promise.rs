//! Rows of `standing_promise`: what both leaders promise in person.

use domain::{ReviewId, StandingPromise};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "standing_promise",
    put: include_str!("put_standing_promise.sql"),
};

/// Writes a promise as its row.
pub(crate) fn row(review: &ReviewId, position: usize, promise: &StandingPromise) -> Row {
    let StandingPromise {
        id,
        lineage,
        side,
        text,
    } = promise;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("lineage", lineage)
        .set("side", side)
        .set("text", text)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<StandingPromise, StoreError> {
    Ok(StandingPromise {
        id: columns.get("id")?,
        lineage: columns.get("lineage")?,
        side: columns.get("side")?,
        text: columns.get("text")?,
    })
}

//! Rows of `commitment`: the promises of both sides.

use domain::{Commitment, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "commitment",
    put: include_str!("put_commitment.sql"),
};

/// Writes a commitment as its row.
pub(crate) fn row(review: &ReviewId, position: usize, commitment: &Commitment) -> Row {
    let Commitment {
        id,
        lineage,
        side,
        promise,
        metric,
        baseline,
        missed_because,
        direction,
        target,
        window,
        source,
        consequence,
        reviewer,
    } = commitment;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("lineage", lineage)
        .set("side", side)
        .set("promise", promise)
        .set("metric", metric)
        .set("baseline", baseline)
        .set("missed_because", missed_because)
        .set("direction", direction)
        .set("target", target)
        .set("window", window)
        .set("source", source)
        .set("consequence", consequence)
        .set("reviewer", reviewer)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Commitment, StoreError> {
    Ok(Commitment {
        id: columns.get("id")?,
        lineage: columns.get("lineage")?,
        side: columns.get("side")?,
        promise: columns.get("promise")?,
        metric: columns.get("metric")?,
        baseline: columns.get("baseline")?,
        missed_because: columns.get("missed_because")?,
        direction: columns.get("direction")?,
        target: columns.get("target")?,
        window: columns.get("window")?,
        source: columns.get("source")?,
        consequence: columns.get("consequence")?,
        reviewer: columns.get("reviewer")?,
    })
}

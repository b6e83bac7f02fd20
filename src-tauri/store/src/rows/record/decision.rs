//! Rows of `decision`: what was settled.

use domain::{Decision, ReviewId, TripWire};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "decision",
    put: include_str!("put_decision.sql"),
};

/// Writes a decision as its row.
pub(crate) fn row(review: &ReviewId, position: usize, decision: &Decision) -> Row {
    let Decision {
        id,
        text,
        changed,
        before,
        after,
        owner,
        asked_by,
        rationale,
        dissent,
        trip_wire,
        at,
    } = decision;
    let TripWire {
        metric,
        direction,
        threshold,
        date,
    } = trip_wire;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("text", text)
        .set("changed", changed)
        .set("before", before)
        .set("after", after)
        .set("owner", owner)
        .set("asked_by", asked_by)
        .set("rationale", rationale)
        .set("dissent", dissent)
        .set("trip_metric", metric)
        .set("trip_direction", direction)
        .set("trip_threshold", threshold)
        .set("trip_date", date)
        .set("at", at)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Decision, StoreError> {
    Ok(Decision {
        id: columns.get("id")?,
        text: columns.get("text")?,
        changed: columns.get("changed")?,
        before: columns.get("before")?,
        after: columns.get("after")?,
        owner: columns.get("owner")?,
        asked_by: columns.get("asked_by")?,
        rationale: columns.get("rationale")?,
        dissent: columns.get("dissent")?,
        trip_wire: TripWire {
            metric: columns.get("trip_metric")?,
            direction: columns.get("trip_direction")?,
            threshold: columns.get("trip_threshold")?,
            date: columns.get("trip_date")?,
        },
        at: columns.get("at")?,
    })
}

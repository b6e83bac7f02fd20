//! Rows of `risk`: why the quarter may be missed.

use domain::{ReviewId, Risk, TripWire};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "risk",
    put: include_str!("put_risk.sql"),
};

/// Writes a risk as its row.
pub(crate) fn row(review: &ReviewId, position: usize, risk: &Risk) -> Row {
    let Risk {
        id,
        text,
        side,
        owner,
        trip_wire,
        response,
    } = risk;
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
        .set("side", side)
        .set("owner", owner)
        .set("trip_metric", metric)
        .set("trip_direction", direction)
        .set("trip_threshold", threshold)
        .set("trip_date", date)
        .set("response", response)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Risk, StoreError> {
    Ok(Risk {
        id: columns.get("id")?,
        text: columns.get("text")?,
        side: columns.get("side")?,
        owner: columns.get("owner")?,
        trip_wire: TripWire {
            metric: columns.get("trip_metric")?,
            direction: columns.get("trip_direction")?,
            threshold: columns.get("trip_threshold")?,
            date: columns.get("trip_date")?,
        },
        response: columns.get("response")?,
    })
}

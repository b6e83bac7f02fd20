//! Rows of `ritual`: the meetings that return.

use domain::{ReviewId, Ritual};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "ritual",
    put: include_str!("put_ritual.sql"),
};

/// Writes a ritual as its row.
pub(crate) fn row(review: &ReviewId, position: usize, ritual: &Ritual) -> Row {
    let Ritual {
        id,
        lineage,
        name,
        cadence,
        purpose,
        covers,
        attendees,
        owner,
        first,
        starts,
        minutes,
    } = ritual;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("lineage", lineage)
        .set("name", name)
        .set("cadence", cadence)
        .set("purpose", purpose)
        .set("covers", covers)
        .set("attendees", attendees)
        .set("owner", owner)
        .set("first", first)
        .set("starts", starts)
        .set("minutes", minutes)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Ritual, StoreError> {
    Ok(Ritual {
        id: columns.get("id")?,
        lineage: columns.get("lineage")?,
        name: columns.get("name")?,
        cadence: columns.get("cadence")?,
        purpose: columns.get("purpose")?,
        covers: columns.get("covers")?,
        attendees: columns.get("attendees")?,
        owner: columns.get("owner")?,
        first: columns.get("first")?,
        starts: columns.get("starts")?,
        minutes: columns.get("minutes")?,
    })
}

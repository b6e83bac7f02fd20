//! Rows of `action`: who does what by when.

use domain::{Action, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "action",
    put: include_str!("put_action.sql"),
};

/// Writes an action as its row.
pub(crate) fn row(review: &ReviewId, position: usize, action: &Action) -> Row {
    let Action {
        id,
        lineage,
        text,
        owner,
        due,
        state,
        at,
    } = action;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("lineage", lineage)
        .set("text", text)
        .set("owner", owner)
        .set("due", due)
        .set("state", state)
        .set("at", at)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Action, StoreError> {
    Ok(Action {
        id: columns.get("id")?,
        lineage: columns.get("lineage")?,
        text: columns.get("text")?,
        owner: columns.get("owner")?,
        due: columns.get("due")?,
        state: columns.get("state")?,
        at: columns.get("at")?,
    })
}

//! Rows of `rival`: other words for a statement or a criterion.

use domain::{ReviewId, Rival};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "rival",
    put: include_str!("put_rival.sql"),
};

/// Writes a wording as its row.
pub(crate) fn row(review: &ReviewId, position: usize, rival: &Rival) -> Row {
    let Rival { id, of, text, state } = rival;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("of", of)
        .set("text", text)
        .set("state", state)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Rival, StoreError> {
    Ok(Rival {
        id: columns.get("id")?,
        of: columns.get("of")?,
        text: columns.get("text")?,
        state: columns.get("state")?,
    })
}

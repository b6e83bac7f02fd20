//! Rows of `win`: what was won together.

use domain::{ReviewId, Win};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "win",
    put: include_str!("put_win.sql"),
};

/// Writes a win as its row.
pub(crate) fn row(review: &ReviewId, position: usize, win: &Win) -> Row {
    let Win { id, text } = win;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("text", text)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Win, StoreError> {
    Ok(Win {
        id: columns.get("id")?,
        text: columns.get("text")?,
    })
}

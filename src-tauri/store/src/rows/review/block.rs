//! Rows of `block`: the timed parts of the half day.

use domain::{Block, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "block",
    put: include_str!("put_block.sql"),
};

/// Writes a block as its row.
pub(crate) fn row(review: &ReviewId, position: usize, block: &Block) -> Row {
    let Block {
        id,
        chapter,
        name,
        minutes,
        what,
        note,
    } = block;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("chapter", chapter)
        .set("name", name)
        .set("minutes", minutes)
        .set("what", what)
        .set("note", note)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Block, StoreError> {
    Ok(Block {
        id: columns.get("id")?,
        chapter: columns.get("chapter")?,
        name: columns.get("name")?,
        minutes: columns.get("minutes")?,
        what: columns.get("what")?,
        note: columns.get("note")?,
    })
}

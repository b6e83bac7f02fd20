//! Rows of `profile_line`: whom we want and whom we turn down.

use domain::{ProfileLine, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "profile_line",
    put: include_str!("put_profile_line.sql"),
};

/// Writes a line as its row.
pub(crate) fn row(review: &ReviewId, position: usize, line: &ProfileLine) -> Row {
    let ProfileLine { id, want, text } = line;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("want", want)
        .set("text", text)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<ProfileLine, StoreError> {
    Ok(ProfileLine {
        id: columns.get("id")?,
        want: columns.get("want")?,
        text: columns.get("text")?,
    })
}

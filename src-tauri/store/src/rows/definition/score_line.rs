//! Rows of `score_line`: the lines of both scoring tables.

use domain::{ReviewId, ScoreLine};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "score_line",
    put: include_str!("put_score_line.sql"),
};

/// Writes a line as its row.
pub(crate) fn row(review: &ReviewId, position: usize, line: &ScoreLine) -> Row {
    let ScoreLine {
        id,
        axis,
        text,
        rule,
        points,
        decay,
    } = line;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("axis", axis)
        .set("text", text)
        .set("rule", rule)
        .set("points", points)
        .set("decay", decay)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<ScoreLine, StoreError> {
    Ok(ScoreLine {
        id: columns.get("id")?,
        axis: columns.get("axis")?,
        text: columns.get("text")?,
        rule: columns.get("rule")?,
        points: columns.get("points")?,
        decay: columns.get("decay")?,
    })
}

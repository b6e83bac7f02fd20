//! Rows of `stage_line`: the lines of a stage's short lists.

use domain::{StageId, StageLine};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "stage_line",
    put: include_str!("put_stage_line.sql"),
};

/// Writes a stage line as its row.
pub(crate) fn row(stage: &StageId, position: usize, line: &StageLine) -> Row {
    let StageLine { id, kind, text, rule } = line;
    TABLE
        .row(id)
        .set("stage", stage)
        .set("position", &position)
        .set("kind", kind)
        .set("text", text)
        .set("rule", rule)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<StageLine, StoreError> {
    Ok(StageLine {
        id: columns.get("id")?,
        kind: columns.get("kind")?,
        text: columns.get("text")?,
        rule: columns.get("rule")?,
    })
}

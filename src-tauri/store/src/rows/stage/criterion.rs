//! Rows of `criterion`: the criteria of a stage's entry rule.

use domain::{Criterion, StageId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "criterion",
    put: include_str!("put_criterion.sql"),
};

/// Writes a criterion as its row.
pub(crate) fn row(stage: &StageId, position: usize, criterion: &Criterion) -> Row {
    let Criterion {
        id,
        joined,
        text,
        crm_field,
        rule,
    } = criterion;
    TABLE
        .row(id)
        .set("stage", stage)
        .set("position", &position)
        .set("joined", joined)
        .set("text", text)
        .set("crm_field", crm_field)
        .set("rule", rule)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Criterion, StoreError> {
    Ok(Criterion {
        id: columns.get("id")?,
        joined: columns.get("joined")?,
        text: columns.get("text")?,
        crm_field: columns.get("crm_field")?,
        rule: columns.get("rule")?,
    })
}

//! Rows of `example`: the cases both sides judge.

use domain::{Example, StageId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "example",
    put: include_str!("put_example.sql"),
};

/// Writes an example as its row.
pub(crate) fn row(stage: &StageId, position: usize, example: &Example) -> Row {
    let Example {
        id,
        text,
        marketing,
        sales,
    } = example;
    TABLE
        .row(id)
        .set("stage", stage)
        .set("position", &position)
        .set("text", text)
        .set("marketing", marketing)
        .set("sales", sales)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Example, StoreError> {
    Ok(Example {
        id: columns.get("id")?,
        text: columns.get("text")?,
        marketing: columns.get("marketing")?,
        sales: columns.get("sales")?,
    })
}

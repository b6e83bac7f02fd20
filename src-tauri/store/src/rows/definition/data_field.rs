//! Rows of `data_field`: the fields of the CRM that rules speak of.

use domain::{DataField, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "data_field",
    put: include_str!("put_data_field.sql"),
};

/// Writes a field as its row.
pub(crate) fn row(review: &ReviewId, position: usize, field: &DataField) -> Row {
    let DataField {
        id,
        name,
        kind,
        counts,
        meaning,
        crm_property,
        filled,
    } = field;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("name", name)
        .set("kind", kind)
        .set("counts", counts)
        .set("meaning", meaning)
        .set("crm_property", crm_property)
        .set("filled", filled)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<DataField, StoreError> {
    Ok(DataField {
        id: columns.get("id")?,
        name: columns.get("name")?,
        kind: columns.get("kind")?,
        counts: columns.get("counts")?,
        meaning: columns.get("meaning")?,
        crm_property: columns.get("crm_property")?,
        filled: columns.get("filled")?,
    })
}

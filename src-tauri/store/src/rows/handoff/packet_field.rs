//! Rows of `packet_field`: the fields that travel with a handed-over lead.

use domain::{PacketField, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "packet_field",
    put: include_str!("put_packet_field.sql"),
};

/// Writes a packet field as its row.
pub(crate) fn row(review: &ReviewId, position: usize, field: &PacketField) -> Row {
    let PacketField {
        id,
        label,
        required,
        crm_field,
    } = field;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("label", label)
        .set("required", required)
        .set("crm_field", crm_field)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<PacketField, StoreError> {
    Ok(PacketField {
        id: columns.get("id")?,
        label: columns.get("label")?,
        required: columns.flag("required")?,
        crm_field: columns.get("crm_field")?,
    })
}

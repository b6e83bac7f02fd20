//! Rows of `reason`: the reasons for turning a lead down.

use domain::{Reason, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "reason",
    put: include_str!("put_reason.sql"),
};

/// Writes a reason as its row.
pub(crate) fn row(review: &ReviewId, position: usize, reason: &Reason) -> Row {
    let Reason {
        id,
        label,
        phase,
        sub_reason,
        next,
        days,
        fixed_by,
        active,
    } = reason;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("label", label)
        .set("phase", phase)
        .set("sub_reason", sub_reason)
        .set("next", next)
        .set("days", days)
        .set("fixed_by", fixed_by)
        .set("active", active)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Reason, StoreError> {
    Ok(Reason {
        id: columns.get("id")?,
        label: columns.get("label")?,
        phase: columns.get("phase")?,
        sub_reason: columns.flag("sub_reason")?,
        next: columns.get("next")?,
        days: columns.get("days")?,
        fixed_by: columns.get("fixed_by")?,
        active: columns.flag("active")?,
    })
}

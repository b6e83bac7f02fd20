//! Rows of `waiver`: errors that both leaders let stand. No step makes or changes one.

use domain::ReviewId;
use domain::signing::Waiver;

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "waiver",
    put: include_str!("put_waiver.sql"),
};

/// Writes a waiver as its row.
pub(crate) fn row(review: &ReviewId, position: usize, waiver: &Waiver) -> Row {
    let Waiver {
        id,
        code,
        target,
        sentence,
        bound,
        reason,
        marketing,
        sales,
        recorded_by,
        at,
        ended_at,
    } = waiver;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("code", code)
        .set("target", target)
        .set("sentence", sentence)
        .set("bound", bound)
        .set("reason", reason)
        .set("marketing", marketing)
        .set("sales", sales)
        .set("recorded_by", recorded_by)
        .set("at", at)
        .set("ended_at", ended_at)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Waiver, StoreError> {
    Ok(Waiver {
        id: columns.get("id")?,
        code: columns.get("code")?,
        target: columns.get("target")?,
        sentence: columns.get("sentence")?,
        bound: columns.get("bound")?,
        reason: columns.get("reason")?,
        marketing: columns.get("marketing")?,
        sales: columns.get("sales")?,
        recorded_by: columns.get("recorded_by")?,
        at: columns.get("at")?,
        ended_at: columns.get("ended_at")?,
    })
}

//! Rows of `shared_number`: one a review, under the review's identity.

use std::collections::HashMap;

use domain::{ReviewId, SharedNumber};
use rusqlite::Connection;

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "shared_number",
    put: include_str!("put_shared_number.sql"),
};

/// Writes a review's shared number as its row.
pub(crate) fn row(review: &ReviewId, shared: &SharedNumber) -> Row {
    let SharedNumber {
        choice,
        sourcing_rule,
        window,
        date_used,
        amount_as_of,
        blank_amounts,
        exclusions,
        report,
        checked_by,
        target,
        marketing_stops,
        marketing_stops_from,
        sales_stops,
        sales_stops_from,
    } = shared;
    TABLE
        .row(review)
        .set("choice", choice)
        .set("sourcing_rule", sourcing_rule)
        .set("window", window)
        .set("date_used", date_used)
        .set("amount_as_of", amount_as_of)
        .set("blank_amounts", blank_amounts)
        .set("exclusions", exclusions)
        .set("report", report)
        .set("checked_by", checked_by)
        .set("target", target)
        .set("marketing_stops", marketing_stops)
        .set("marketing_stops_from", marketing_stops_from)
        .set("sales_stops", sales_stops)
        .set("sales_stops_from", sales_stops_from)
}

/// Reads every review's shared number.
pub(crate) fn by_review(connection: &Connection) -> Result<HashMap<ReviewId, SharedNumber>, StoreError> {
    let rows = TABLE.read_each(connection, |columns| Ok((columns.get("id")?, read(columns)?)))?;
    Ok(rows.into_iter().collect())
}

fn read(columns: &Columns<'_>) -> Result<SharedNumber, StoreError> {
    Ok(SharedNumber {
        choice: columns.get("choice")?,
        sourcing_rule: columns.get("sourcing_rule")?,
        window: columns.get("window")?,
        date_used: columns.get("date_used")?,
        amount_as_of: columns.get("amount_as_of")?,
        blank_amounts: columns.get("blank_amounts")?,
        exclusions: columns.get("exclusions")?,
        report: columns.get("report")?,
        checked_by: columns.get("checked_by")?,
        target: columns.get("target")?,
        marketing_stops: columns.get("marketing_stops")?,
        marketing_stops_from: columns.get("marketing_stops_from")?,
        sales_stops: columns.get("sales_stops")?,
        sales_stops_from: columns.get("sales_stops_from")?,
    })
}

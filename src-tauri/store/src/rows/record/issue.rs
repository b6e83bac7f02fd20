//! Rows of `issue`: what is in the way.

use domain::{Issue, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "issue",
    put: include_str!("put_issue.sql"),
};

/// Writes an issue as its row.
pub(crate) fn row(review: &ReviewId, position: usize, issue: &Issue) -> Row {
    let Issue {
        id,
        lineage,
        kind,
        text,
        raised_by,
        owner,
        second_owner,
        due,
        tie_breaker,
        fate,
        solved_by,
        at,
    } = issue;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("lineage", lineage)
        .set("kind", kind)
        .set("text", text)
        .set("raised_by", raised_by)
        .set("owner", owner)
        .set("second_owner", second_owner)
        .set("due", due)
        .set("tie_breaker", tie_breaker)
        .set("fate", fate)
        .set("solved_by", solved_by)
        .set("at", at)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Issue, StoreError> {
    Ok(Issue {
        id: columns.get("id")?,
        lineage: columns.get("lineage")?,
        kind: columns.get("kind")?,
        text: columns.get("text")?,
        raised_by: columns.get("raised_by")?,
        owner: columns.get("owner")?,
        second_owner: columns.get("second_owner")?,
        due: columns.get("due")?,
        tie_breaker: columns.get("tie_breaker")?,
        fate: columns.get("fate")?,
        solved_by: columns.get("solved_by")?,
        at: columns.get("at")?,
    })
}

//! Rows of `named_rule`: rules with a name.

use domain::{NamedRule, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "named_rule",
    put: include_str!("put_named_rule.sql"),
};

/// Writes a named rule as its row.
pub(crate) fn row(review: &ReviewId, position: usize, named: &NamedRule) -> Row {
    let NamedRule {
        id,
        name,
        meaning,
        rule,
    } = named;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("name", name)
        .set("meaning", meaning)
        .set("rule", rule)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<NamedRule, StoreError> {
    Ok(NamedRule {
        id: columns.get("id")?,
        name: columns.get("name")?,
        meaning: columns.get("meaning")?,
        rule: columns.get("rule")?,
    })
}

//! Rows of `initiative`: the campaigns and changes of the quarter.

use domain::{Initiative, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "initiative",
    put: include_str!("put_initiative.sql"),
};

/// Writes an initiative as its row.
pub(crate) fn row(review: &ReviewId, position: usize, initiative: &Initiative) -> Row {
    let Initiative {
        id,
        lineage,
        name,
        side,
        owner,
        budget,
        sqos,
        start,
        end,
        kill_rule,
    } = initiative;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("lineage", lineage)
        .set("name", name)
        .set("side", side)
        .set("owner", owner)
        .set("budget", budget)
        .set("sqos", sqos)
        .set("start", start)
        .set("end", end)
        .set("kill_rule", kill_rule)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Initiative, StoreError> {
    Ok(Initiative {
        id: columns.get("id")?,
        lineage: columns.get("lineage")?,
        name: columns.get("name")?,
        side: columns.get("side")?,
        owner: columns.get("owner")?,
        budget: columns.get("budget")?,
        sqos: columns.get("sqos")?,
        start: columns.get("start")?,
        end: columns.get("end")?,
        kill_rule: columns.get("kill_rule")?,
    })
}

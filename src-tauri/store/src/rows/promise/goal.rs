//! Rows of `goal`: the targets for the quarter.

use domain::{Goal, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "goal",
    put: include_str!("put_goal.sql"),
};

/// Writes a goal as its row.
pub(crate) fn row(review: &ReviewId, position: usize, goal: &Goal) -> Row {
    let Goal {
        id,
        lineage,
        name,
        metric,
        side,
        owner,
        baseline,
        baseline_source,
        missed_because,
        direction,
        floor,
        target,
        stretch,
        due,
        linked,
    } = goal;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("lineage", lineage)
        .set("name", name)
        .set("metric", metric)
        .set("side", side)
        .set("owner", owner)
        .set("baseline", baseline)
        .set("baseline_source", baseline_source)
        .set("missed_because", missed_because)
        .set("direction", direction)
        .set("floor", floor)
        .set("target", target)
        .set("stretch", stretch)
        .set("due", due)
        .set("linked", linked)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Goal, StoreError> {
    Ok(Goal {
        id: columns.get("id")?,
        lineage: columns.get("lineage")?,
        name: columns.get("name")?,
        metric: columns.get("metric")?,
        side: columns.get("side")?,
        owner: columns.get("owner")?,
        baseline: columns.get("baseline")?,
        baseline_source: columns.get("baseline_source")?,
        missed_because: columns.get("missed_because")?,
        direction: columns.get("direction")?,
        floor: columns.get("floor")?,
        target: columns.get("target")?,
        stretch: columns.get("stretch")?,
        due: columns.get("due")?,
        linked: columns.flag("linked")?,
    })
}

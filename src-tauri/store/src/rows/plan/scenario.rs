//! Rows of `scenario`: other ways in which the quarter may go.

use domain::{ReviewId, Scenario};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "scenario",
    put: include_str!("put_scenario.sql"),
};

/// Writes a scenario as its row.
pub(crate) fn row(review: &ReviewId, position: usize, scenario: &Scenario) -> Row {
    let Scenario {
        id,
        name,
        target,
        average_deal,
        win_rate,
        sourcing_share,
        rates,
    } = scenario;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("name", name)
        .set("target", target)
        .set("average_deal", average_deal)
        .set("win_rate", win_rate)
        .set("sourcing_share", sourcing_share)
        .set("rates", rates)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Scenario, StoreError> {
    Ok(Scenario {
        id: columns.get("id")?,
        name: columns.get("name")?,
        target: columns.get("target")?,
        average_deal: columns.get("average_deal")?,
        win_rate: columns.get("win_rate")?,
        sourcing_share: columns.get("sourcing_share")?,
        rates: columns.get("rates")?,
    })
}

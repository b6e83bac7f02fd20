//! Rows of `cost`: what the gap between the sides costs, one a review, under the review's identity.

use std::collections::HashMap;

use domain::{Cost, ReviewId};
use rusqlite::Connection;

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "cost",
    put: include_str!("put_cost.sql"),
};

/// Writes a review's cost of the gap as its row.
pub(crate) fn row(review: &ReviewId, cost: &Cost) -> Row {
    let Cost {
        leads,
        lead_cost,
        worked,
        people,
        hours,
        hourly_cost,
        weeks,
        late_leads,
        in_time,
        late,
        later,
        deal,
        margin,
        forecast,
        actual,
        revenue,
        source,
    } = cost;
    TABLE
        .row(review)
        .set("leads", leads)
        .set("lead_cost", lead_cost)
        .set("worked", worked)
        .set("people", people)
        .set("hours", hours)
        .set("hourly_cost", hourly_cost)
        .set("weeks", weeks)
        .set("late_leads", late_leads)
        .set("in_time", in_time)
        .set("late", late)
        .set("later", later)
        .set("deal", deal)
        .set("margin", margin)
        .set("forecast", forecast)
        .set("actual", actual)
        .set("revenue", revenue)
        .set("source", source)
}

/// Reads every review's cost of the gap.
pub(crate) fn by_review(connection: &Connection) -> Result<HashMap<ReviewId, Cost>, StoreError> {
    let rows = TABLE.read_each(connection, |columns| Ok((columns.get("id")?, read(columns)?)))?;
    Ok(rows.into_iter().collect())
}

fn read(columns: &Columns<'_>) -> Result<Cost, StoreError> {
    Ok(Cost {
        leads: columns.get("leads")?,
        lead_cost: columns.get("lead_cost")?,
        worked: columns.get("worked")?,
        people: columns.get("people")?,
        hours: columns.get("hours")?,
        hourly_cost: columns.get("hourly_cost")?,
        weeks: columns.get("weeks")?,
        late_leads: columns.get("late_leads")?,
        in_time: columns.get("in_time")?,
        late: columns.get("late")?,
        later: columns.get("later")?,
        deal: columns.get("deal")?,
        margin: columns.get("margin")?,
        forecast: columns.get("forecast")?,
        actual: columns.get("actual")?,
        revenue: columns.get("revenue")?,
        source: columns.get("source")?,
    })
}

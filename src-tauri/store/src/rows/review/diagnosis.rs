//! Rows of `diagnosis`: what each side answered alone, one a review, under the review's identity.

use std::collections::HashMap;

use domain::{Diagnosis, ReviewId};
use rusqlite::Connection;

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "diagnosis",
    put: include_str!("put_diagnosis.sql"),
};

/// Writes what the sides of a review answered as its row.
pub(crate) fn row(review: &ReviewId, diagnosis: &Diagnosis) -> Row {
    let Diagnosis {
        incentives,
        data,
        middle,
        leadership,
        messaging,
        systems,
        blame,
        mql_to_sql,
        wasted_spend,
        mixed_messages,
        marketing_ratings,
        sales_ratings,
    } = diagnosis;
    TABLE
        .row(review)
        .set("incentives", incentives)
        .set("data", data)
        .set("middle", middle)
        .set("leadership", leadership)
        .set("messaging", messaging)
        .set("systems", systems)
        .set("blame", blame)
        .set("mql_to_sql", mql_to_sql)
        .set("wasted_spend", wasted_spend)
        .set("mixed_messages", mixed_messages)
        .set("marketing_ratings", marketing_ratings)
        .set("sales_ratings", sales_ratings)
}

/// Reads what the sides of every review answered.
pub(crate) fn by_review(connection: &Connection) -> Result<HashMap<ReviewId, Diagnosis>, StoreError> {
    let rows = TABLE.read_each(connection, |columns| Ok((columns.get("id")?, read(columns)?)))?;
    Ok(rows.into_iter().collect())
}

fn read(columns: &Columns<'_>) -> Result<Diagnosis, StoreError> {
    Ok(Diagnosis {
        incentives: columns.get("incentives")?,
        data: columns.get("data")?,
        middle: columns.get("middle")?,
        leadership: columns.get("leadership")?,
        messaging: columns.get("messaging")?,
        systems: columns.get("systems")?,
        blame: columns.get("blame")?,
        mql_to_sql: columns.get("mql_to_sql")?,
        wasted_spend: columns.get("wasted_spend")?,
        mixed_messages: columns.get("mixed_messages")?,
        marketing_ratings: columns.get("marketing_ratings")?,
        sales_ratings: columns.get("sales_ratings")?,
    })
}

//! Rows of `signature`: the leaders' names under both documents. No step makes or changes one.

use domain::ReviewId;
use domain::signing::Signature;

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "signature",
    put: include_str!("put_signature.sql"),
};

/// Writes a signature as its row.
pub(crate) fn row(review: &ReviewId, position: usize, signature: &Signature) -> Row {
    let Signature {
        id,
        side,
        person,
        leader,
        title,
        name,
        manner,
        reason,
        recorded_by,
        at,
        definitions,
        plan,
        content,
        ended_at,
        ended_by,
        reopened_because,
    } = signature;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("side", side)
        .set("person", person)
        .set("leader", leader)
        .set("title", title)
        .set("name", name)
        .set("manner", manner)
        .set("reason", reason)
        .set("recorded_by", recorded_by)
        .set("at", at)
        .set("definitions", definitions)
        .set("plan", plan)
        .set("content", content)
        .set("ended_at", ended_at)
        .set("ended_by", ended_by)
        .set("reopened_because", reopened_because)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Signature, StoreError> {
    Ok(Signature {
        id: columns.get("id")?,
        side: columns.get("side")?,
        person: columns.get("person")?,
        leader: columns.get("leader")?,
        title: columns.get("title")?,
        name: columns.get("name")?,
        manner: columns.get("manner")?,
        reason: columns.get("reason")?,
        recorded_by: columns.get("recorded_by")?,
        at: columns.get("at")?,
        definitions: columns.get("definitions")?,
        plan: columns.get("plan")?,
        content: columns.get("content")?,
        ended_at: columns.get("ended_at")?,
        ended_by: columns.get("ended_by")?,
        reopened_because: columns.get("reopened_because")?,
    })
}

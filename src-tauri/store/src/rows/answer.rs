//! Rows of `answer`: what the sides said. No step makes, changes or takes one back.

use domain::{Answer, ReviewId};

use super::{Columns, Row, Table};
use crate::StoreError;

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "answer",
    put: include_str!("answer/put_answer.sql"),
};

/// Writes an answer as its row.
pub(super) fn row(review: &ReviewId, position: usize, answer: &Answer) -> Row {
    let Answer {
        id,
        item,
        side,
        person,
        name,
        vote,
        wish,
        how,
        recorded_by,
        at,
        words,
        digest,
    } = answer;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("item", item)
        .set("side", side)
        .set("person", person)
        .set("name", name)
        .set("vote", vote)
        .set("wish", wish)
        .set("how", how)
        .set("recorded_by", recorded_by)
        .set("at", at)
        .set("words", words)
        .set("digest", digest)
}

/// Reads a row.
pub(super) fn read(columns: &Columns<'_>) -> Result<Answer, StoreError> {
    Ok(Answer {
        id: columns.get("id")?,
        item: columns.get("item")?,
        side: columns.get("side")?,
        person: columns.get("person")?,
        name: columns.get("name")?,
        vote: columns.get("vote")?,
        wish: columns.get("wish")?,
        how: columns.get("how")?,
        recorded_by: columns.get("recorded_by")?,
        at: columns.get("at")?,
        words: columns.get("words")?,
        digest: columns.get("digest")?,
    })
}

//! Rows of `meeting_event`: what the room did with the clock. No step makes, changes or takes one back.

use domain::{MeetingEvent, ReviewId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "meeting_event",
    put: include_str!("put_meeting_event.sql"),
};

/// Writes an event as its row.
pub(crate) fn row(review: &ReviewId, position: usize, event: &MeetingEvent) -> Row {
    let MeetingEvent {
        id,
        at,
        kind,
        block,
        promised,
    } = event;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("at", at)
        .set("kind", kind)
        .set("block", block)
        .set("promised", promised)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<MeetingEvent, StoreError> {
    Ok(MeetingEvent {
        id: columns.get("id")?,
        at: columns.get("at")?,
        kind: columns.get("kind")?,
        block: columns.get("block")?,
        promised: columns.get("promised")?,
    })
}

//! Nouns as rows: which table each noun lies in, how it is written and how it is read back.

mod answer;
mod columns;
mod company;
mod definition;
mod difference;
mod handoff;
mod load;
mod outlook;
mod plan;
mod profile;
mod promise;
mod record;
mod review;
mod rhythm;
mod rota;
mod scorecard;
mod signing;
mod stage;

pub(crate) use columns::{Columns, Lists, Row, Table, listed};
pub(crate) use difference::write;
pub(crate) use load::load;

/// The tables of what undo passes over: no step makes, changes or takes back a row of theirs, and they outlive the review.
const PASSED: [Table; 3] = [answer::TABLE, review::meeting_event::TABLE, signing::waiver::TABLE];

/// Whether undo passes over the rows of this table.
pub(crate) fn is_passed(table: &str) -> bool {
    PASSED.iter().any(|passed| passed.name == table)
}

/// Whether undo stops at the rows of this table, which outlive the review as well.
pub(crate) fn is_signed(table: &str) -> bool {
    table == signing::signature::TABLE.name
}

//! Rows of `exit`: the ways out of a stage. One that leads to a stage refers to it; a side state is a word.

use domain::{Exit, ExitTo, StageId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "exit",
    put: include_str!("put_exit.sql"),
};

/// Writes an exit as its row.
pub(crate) fn row(stage: &StageId, position: usize, exit: &Exit) -> Row {
    let Exit {
        id,
        kind,
        text,
        to,
        wait,
        passes,
        rule,
    } = exit;
    let (to_stage, to_state) = match to {
        Some(ExitTo::Stage(stage)) => (Some(stage), None),
        state => (None, *state),
    };
    TABLE
        .row(id)
        .set("stage", stage)
        .set("position", &position)
        .set("kind", kind)
        .set("text", text)
        .set("to_stage", &to_stage)
        .set("to_state", &to_state)
        .set("wait", wait)
        .set("passes", passes)
        .set("rule", rule)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<Exit, StoreError> {
    let stage: Option<StageId> = columns.get("to_stage")?;
    Ok(Exit {
        id: columns.get("id")?,
        kind: columns.get("kind")?,
        text: columns.get("text")?,
        to: stage.map(ExitTo::Stage).or(columns.get("to_state")?),
        wait: columns.get("wait")?,
        passes: columns.get("passes")?,
        rule: columns.get("rule")?,
    })
}

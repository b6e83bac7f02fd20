//! Rows of `escalation_step`: the steps taken as a stage's limit runs out.

use domain::{EscalationStep, StageId};

use crate::StoreError;
use crate::rows::{Columns, Row, Table};

/// The table.
pub(crate) const TABLE: Table = Table {
    name: "escalation_step",
    put: include_str!("put_escalation_step.sql"),
};

/// Writes an escalation step as its row.
pub(crate) fn row(stage: &StageId, position: usize, step: &EscalationStep) -> Row {
    let EscalationStep {
        id,
        at,
        act,
        person,
        role,
    } = step;
    TABLE
        .row(id)
        .set("stage", stage)
        .set("position", &position)
        .set("at", at)
        .set("act", act)
        .set("person", person)
        .set("role", role)
}

/// Reads a row.
pub(crate) fn read(columns: &Columns<'_>) -> Result<EscalationStep, StoreError> {
    Ok(EscalationStep {
        id: columns.get("id")?,
        at: columns.get("at")?,
        act: columns.get("act")?,
        person: columns.get("person")?,
        role: columns.get("role")?,
    })
}

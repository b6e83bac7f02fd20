//! Rows of `stage` and of the lists in one.

pub(super) mod clock;
pub(super) mod criterion;
pub(super) mod escalation_step;
pub(super) mod example;
pub(super) mod exit;
pub(super) mod stage_line;

use domain::plan::StageFigures;
use domain::{ReviewId, Stage, StageId};
use rusqlite::Connection;

use super::{Columns, Lists, Row, Table, listed};
use crate::StoreError;

/// The table.
pub(super) const TABLE: Table = Table {
    name: "stage",
    put: include_str!("stage/put_stage.sql"),
};

/// Writes a stage and its lists.
pub(super) fn rows(review: &ReviewId, position: usize, stage: &Stage) -> Vec<Row> {
    let Stage {
        criteria,
        exits,
        examples,
        clocks,
        escalation,
        lines,
        id,
        ..
    } = stage;
    let mut rows = vec![row(review, position, stage)];
    rows.extend(listed(id, criteria, criterion::row));
    rows.extend(listed(id, exits, exit::row));
    rows.extend(listed(id, examples, example::row));
    rows.extend(listed(id, clocks, clock::row));
    rows.extend(listed(id, escalation, escalation_step::row));
    rows.extend(listed(id, lines, stage_line::row));
    rows
}

fn row(review: &ReviewId, position: usize, stage: &Stage) -> Row {
    let Stage {
        id,
        lineage,
        abbreviation,
        name,
        statement,
        guiding_question,
        side,
        owner_role,
        owner,
        unit,
        rule,
        assignment,
        fallback,
        evidence_object,
        evidence_field,
        evidence_value,
        evidence_stamp,
        open_question,
        notes,
        version,
        criteria: _,
        exits: _,
        examples: _,
        clocks: _,
        escalation: _,
        lines: _,
        figures,
    } = stage;
    let StageFigures {
        volume,
        rate,
        rate_locked,
        count,
        lag,
    } = figures;
    TABLE
        .row(id)
        .set("review", review)
        .set("position", &position)
        .set("lineage", lineage)
        .set("abbreviation", abbreviation)
        .set("name", name)
        .set("statement", statement)
        .set("guiding_question", guiding_question)
        .set("side", side)
        .set("owner_role", owner_role)
        .set("owner", owner)
        .set("unit", unit)
        .set("rule", rule)
        .set("assignment", assignment)
        .set("fallback", fallback)
        .set("evidence_object", evidence_object)
        .set("evidence_field", evidence_field)
        .set("evidence_value", evidence_value)
        .set("evidence_stamp", evidence_stamp)
        .set("open_question", open_question)
        .set("notes", notes)
        .set("version", version)
        .set("volume", volume)
        .set("rate", rate)
        .set("rate_locked", rate_locked)
        .set("count", count)
        .set("lag", lag)
}

/// Reads all stages with their lists, by review.
pub(super) fn read(connection: &Connection) -> Result<Lists<Stage>, StoreError> {
    let mut criteria = of(criterion::TABLE, connection, criterion::read)?;
    let mut exits = of(exit::TABLE, connection, exit::read)?;
    let mut examples = of(example::TABLE, connection, example::read)?;
    let mut clocks = of(clock::TABLE, connection, clock::read)?;
    let mut escalation = of(escalation_step::TABLE, connection, escalation_step::read)?;
    let mut lines = of(stage_line::TABLE, connection, stage_line::read)?;
    TABLE.lists(connection, "review", |columns| {
        let id: StageId = columns.get("id")?;
        Ok(Stage {
            id,
            lineage: columns.get("lineage")?,
            abbreviation: columns.get("abbreviation")?,
            name: columns.get("name")?,
            statement: columns.get("statement")?,
            guiding_question: columns.get("guiding_question")?,
            side: columns.get("side")?,
            owner_role: columns.get("owner_role")?,
            owner: columns.get("owner")?,
            unit: columns.get("unit")?,
            rule: columns.get("rule")?,
            assignment: columns.get("assignment")?,
            fallback: columns.get("fallback")?,
            evidence_object: columns.get("evidence_object")?,
            evidence_field: columns.get("evidence_field")?,
            evidence_value: columns.get("evidence_value")?,
            evidence_stamp: columns.get("evidence_stamp")?,
            open_question: columns.get("open_question")?,
            notes: columns.get("notes")?,
            version: columns.get("version")?,
            criteria: criteria.take(id),
            exits: exits.take(id),
            examples: examples.take(id),
            clocks: clocks.take(id),
            escalation: escalation.take(id),
            lines: lines.take(id),
            figures: StageFigures {
                volume: columns.get("volume")?,
                rate: columns.get("rate")?,
                rate_locked: columns.flag("rate_locked")?,
                count: columns.get("count")?,
                lag: columns.get("lag")?,
            },
        })
    })
}

fn of<T>(
    table: Table,
    connection: &Connection,
    read: impl Fn(&Columns<'_>) -> Result<T, StoreError>,
) -> Result<Lists<T>, StoreError> {
    table.lists(connection, "stage", read)
}

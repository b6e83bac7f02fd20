//! New rows, each with what its list starts from.

mod beside;

use crate::change::{ListPath, RowPath};
use crate::fault::Fault;
use crate::id::{
    BlockId, ClockId, CommitmentId, CriterionId, EscalationStepId, ExampleId, ExitId, Fresh, GoalId, LineageId,
    PacketFieldId, PersonId, ReasonId, ReviewId, StageId, StageLineId,
};
use crate::plan::StageFigures;
use crate::review::Review;
use crate::review::{Block, Chapter};
use crate::review::{Commitment, Direction};
use crate::review::{Goal, GoalSide};
use crate::review::{Next, PacketField, Phase, Reason};
use crate::stage::{
    Act, Call, Clock, Criterion, EscalationStep, Example, Exit, ExitKind, Joined, Stage, StageLine, Unit,
};
use crate::value::Minutes;
use crate::value::{Line, Prose, Typed};
use crate::workspace::Workspace;
use crate::workspace::{Person, Role, Side, Stance};

/// The new row and the field its first text went into.
pub(super) struct Added {
    pub(super) row: RowPath,
    pub(super) first_field: &'static str,
}

/// Adds a row behind another one or at the end of a list.
pub(super) fn add(
    workspace: &mut Workspace,
    review: ReviewId,
    list: ListPath,
    value: &str,
    after: Option<RowPath>,
    fresh: &mut dyn Fresh,
) -> Result<Added, Fault> {
    if list == ListPath::People {
        let id = PersonId::fresh(fresh);
        let name = Typed::read(value, "Name")?;
        let person = Person {
            id,
            name,
            title: Line::default(),
            side: Stance::Neutral,
            role: Role::Member,
        };
        insert(&mut workspace.people, person, after, |row| RowPath::Person(row.id));
        return Ok(Added {
            row: RowPath::Person(id),
            first_field: "name",
        });
    }
    let review = workspace.reviews.iter_mut().find(|r| r.id == review);
    let review = review.ok_or_else(|| Fault::Nowhere { path: "review".into() })?;
    match list {
        ListPath::People => Err(Fault::Nowhere { path: "people".into() }),
        ListPath::Stages => add_stage(review, value, after, fresh),
        ListPath::Criteria(_)
        | ListPath::Exits(_)
        | ListPath::Examples(_)
        | ListPath::Clocks(_)
        | ListPath::Escalation(_)
        | ListPath::Lines(..) => add_to_stage(review, list, value, after, fresh),
        ListPath::Reasons | ListPath::Packet => add_to_handoff(review, list, value, after, fresh),
        ListPath::Commitments(side) => add_commitment(review, side, value, after, fresh),
        ListPath::Goals => add_goal(review, value, after, fresh),
        ListPath::Blocks => add_block(review, value, after, fresh),
        _ => beside::add(review, list, value, after, fresh),
    }
}

fn insert<T>(rows: &mut Vec<T>, row: T, after: Option<RowPath>, path: impl Fn(&T) -> RowPath) {
    let at = after.and_then(|after| rows.iter().position(|row| path(row) == after));
    rows.insert(at.map_or(rows.len(), |at| at + 1), row);
}

fn add_stage(review: &mut Review, value: &str, after: Option<RowPath>, fresh: &mut dyn Fresh) -> Result<Added, Fault> {
    let id = StageId::fresh(fresh);
    let stage = Stage {
        id,
        lineage: LineageId::fresh(fresh),
        abbreviation: Typed::read(value, "Short name")?,
        name: Line::default(),
        statement: Prose::default(),
        guiding_question: Line::default(),
        side: Side::Marketing,
        owner_role: Line::default(),
        owner: None,
        unit: Unit::Person,
        rule: Prose::default(),
        assignment: Line::default(),
        fallback: None,
        evidence_object: Line::default(),
        evidence_field: Line::default(),
        evidence_value: Line::default(),
        evidence_stamp: Line::default(),
        open_question: Line::default(),
        notes: Prose::default(),
        version: 1,
        criteria: Vec::new(),
        exits: Vec::new(),
        examples: Vec::new(),
        clocks: Vec::new(),
        escalation: Vec::new(),
        lines: Vec::new(),
        figures: StageFigures::default(),
    };
    insert(&mut review.stages, stage, after, |row| RowPath::Stage(row.id));
    Ok(Added {
        row: RowPath::Stage(id),
        first_field: "abbreviation",
    })
}

fn add_to_stage(
    review: &mut Review,
    list: ListPath,
    value: &str,
    after: Option<RowPath>,
    fresh: &mut dyn Fresh,
) -> Result<Added, Fault> {
    let (ListPath::Criteria(stage)
    | ListPath::Exits(stage)
    | ListPath::Examples(stage)
    | ListPath::Clocks(stage)
    | ListPath::Escalation(stage)
    | ListPath::Lines(stage, _)) = list
    else {
        return Err(Fault::Nowhere { path: "stage".into() });
    };
    let nowhere = || Fault::Nowhere {
        path: format!("stage/{stage}"),
    };
    let stage = review
        .stages
        .iter_mut()
        .find(|row| row.id == stage)
        .ok_or_else(nowhere)?;
    let (row, first_field) = match list {
        ListPath::Exits(_) => {
            let id = ExitId::fresh(fresh);
            let text = Typed::read(value, "Exit")?;
            let exit = Exit {
                id,
                kind: ExitKind::Advance,
                text,
                to: None,
                wait: None,
                passes: None,
                rule: None,
            };
            insert(&mut stage.exits, exit, after, |row| RowPath::Exit(row.id));
            (RowPath::Exit(id), "text")
        }
        ListPath::Examples(_) => {
            let id = ExampleId::fresh(fresh);
            let text = Typed::read(value, "Example")?;
            let example = Example {
                id,
                text,
                marketing: Call::Open,
                sales: Call::Open,
            };
            insert(&mut stage.examples, example, after, |row| RowPath::Example(row.id));
            (RowPath::Example(id), "text")
        }
        ListPath::Clocks(_) => {
            let id = ClockId::fresh(fresh);
            let clock = Clock {
                id,
                name: Typed::read(value, "What is timed")?,
                applies_to: Line::default(),
                starts: Line::default(),
                stops: Line::default(),
                pauses: Line::default(),
                proof: Line::default(),
                limit: None,
            };
            insert(&mut stage.clocks, clock, after, |row| RowPath::Clock(row.id));
            (RowPath::Clock(id), "name")
        }
        ListPath::Escalation(_) => {
            let id = EscalationStepId::fresh(fresh);
            let at = Typed::read(value, "At % of the limit")?;
            let step = EscalationStep {
                id,
                at,
                act: Act::Tell,
                person: None,
                role: Line::default(),
            };
            insert(&mut stage.escalation, step, after, |row| RowPath::Escalation(row.id));
            (RowPath::Escalation(id), "at")
        }
        ListPath::Lines(_, kind) => {
            let id = StageLineId::fresh(fresh);
            let line = StageLine {
                id,
                kind,
                text: Typed::read(value, "Line")?,
                rule: None,
            };
            insert(&mut stage.lines, line, after, |row| RowPath::Line(row.id));
            (RowPath::Line(id), "text")
        }
        _ => {
            let id = CriterionId::fresh(fresh);
            let text = Typed::read(value, "Criterion")?;
            let criterion = Criterion {
                id,
                joined: Joined::And,
                text,
                crm_field: Line::default(),
                rule: None,
            };
            insert(&mut stage.criteria, criterion, after, |row| RowPath::Criterion(row.id));
            (RowPath::Criterion(id), "text")
        }
    };
    Ok(Added { row, first_field })
}

fn add_to_handoff(
    review: &mut Review,
    list: ListPath,
    value: &str,
    after: Option<RowPath>,
    fresh: &mut dyn Fresh,
) -> Result<Added, Fault> {
    if list == ListPath::Packet {
        let id = PacketFieldId::fresh(fresh);
        let field = PacketField {
            id,
            label: Typed::read(value, "Field")?,
            required: true,
            crm_field: Line::default(),
        };
        insert(&mut review.packet, field, after, |row| RowPath::Packet(row.id));
        return Ok(Added {
            row: RowPath::Packet(id),
            first_field: "label",
        });
    }
    let id = ReasonId::fresh(fresh);
    let reason = Reason {
        id,
        label: Typed::read(value, "Reason")?,
        phase: Phase::AfterWork,
        sub_reason: false,
        next: Next::Archive,
        days: None,
        fixed_by: Line::default(),
        active: review.reasons.iter().filter(|reason| reason.active).count() < Reason::MOST_ACTIVE,
    };
    insert(&mut review.reasons, reason, after, |row| RowPath::Reason(row.id));
    Ok(Added {
        row: RowPath::Reason(id),
        first_field: "label",
    })
}

fn add_commitment(
    review: &mut Review,
    side: Side,
    value: &str,
    after: Option<RowPath>,
    fresh: &mut dyn Fresh,
) -> Result<Added, Fault> {
    let id = CommitmentId::fresh(fresh);
    let commitment = Commitment {
        id,
        lineage: LineageId::fresh(fresh),
        side,
        promise: Typed::read(value, "Promise")?,
        metric: None,
        baseline: None,
        missed_because: Line::default(),
        direction: Direction::AtLeast,
        target: None,
        window: Line::default(),
        source: Line::default(),
        consequence: Line::default(),
        reviewer: None,
    };
    insert(&mut review.commitments, commitment, after, |row| {
        RowPath::Commitment(row.id)
    });
    Ok(Added {
        row: RowPath::Commitment(id),
        first_field: "promise",
    })
}

fn add_goal(review: &mut Review, value: &str, after: Option<RowPath>, fresh: &mut dyn Fresh) -> Result<Added, Fault> {
    let id = GoalId::fresh(fresh);
    let goal = Goal {
        id,
        lineage: LineageId::fresh(fresh),
        name: Typed::read(value, "Goal")?,
        metric: None,
        side: GoalSide::Both,
        owner: None,
        baseline: None,
        baseline_source: Line::default(),
        missed_because: Line::default(),
        direction: Direction::AtLeast,
        floor: None,
        target: None,
        stretch: None,
        due: None,
        linked: false,
    };
    insert(&mut review.goals, goal, after, |row| RowPath::Goal(row.id));
    Ok(Added {
        row: RowPath::Goal(id),
        first_field: "name",
    })
}

fn add_block(review: &mut Review, value: &str, after: Option<RowPath>, fresh: &mut dyn Fresh) -> Result<Added, Fault> {
    let id = BlockId::fresh(fresh);
    let minutes = Minutes::read("10", "Minutes")?;
    let block = Block {
        id,
        chapter: Chapter::Open,
        name: Typed::read(value, "Block")?,
        minutes,
        what: Line::default(),
        note: Prose::default(),
    };
    insert(&mut review.blocks, block, after, |row| RowPath::Block(row.id));
    Ok(Added {
        row: RowPath::Block(id),
        first_field: "name",
    })
}

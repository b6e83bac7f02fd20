//! Where a path leads: the field read or set, the row removed or moved.

use crate::change::{FieldPath, RowPath};
use crate::fault::Fault;
use crate::id::ReviewId;
use crate::value::Refers;
use crate::workspace::Workspace;

/// Finds the noun of a field path in a workspace and runs `$body` with it as `$noun` and its field as `$field`.
macro_rules! at_field {
    ($workspace:ident, $id:ident, $path:ident, $iter:ident, $($as:ident)?; |$noun:ident, $field:ident| $body:expr) => {{
        let nowhere = || Fault::Nowhere { path: $path.to_string() };
        match $path {
            FieldPath::Company($field) => {
                let $noun = & $($as)? $workspace.company;
                $body
            }
            FieldPath::Person(id, $field) => {
                let $noun = $workspace.people.$iter().find(|row| row.id == id).ok_or_else(nowhere)?;
                $body
            }
            _ => {
                let review = $workspace.reviews.$iter().find(|review| review.id == $id).ok_or_else(nowhere)?;
                match $path {
                    FieldPath::Review($field) => {
                        let $noun = review;
                        $body
                    }
                    FieldPath::SharedNumber($field) => {
                        let $noun = & $($as)? review.shared_number;
                        $body
                    }
                    FieldPath::Diagnosis($field) => {
                        let $noun = & $($as)? review.diagnosis;
                        $body
                    }
                    FieldPath::Cost($field) => {
                        let $noun = & $($as)? review.cost;
                        $body
                    }
                    FieldPath::Plan($field) => {
                        let $noun = & $($as)? review.plan;
                        $body
                    }
                    FieldPath::Stage(id, $field) => at_field!(@row review.stages.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Criterion(id, $field) => {
                        at_field!(@row review.stages.$iter().flat_map(|s| s.criteria.$iter()), id, nowhere, $noun, $body)
                    }
                    FieldPath::Exit(id, $field) => {
                        at_field!(@row review.stages.$iter().flat_map(|s| s.exits.$iter()), id, nowhere, $noun, $body)
                    }
                    FieldPath::Example(id, $field) => {
                        at_field!(@row review.stages.$iter().flat_map(|s| s.examples.$iter()), id, nowhere, $noun, $body)
                    }
                    FieldPath::Clock(id, $field) => {
                        at_field!(@row review.stages.$iter().flat_map(|s| s.clocks.$iter()), id, nowhere, $noun, $body)
                    }
                    FieldPath::Escalation(id, $field) => {
                        at_field!(@row review.stages.$iter().flat_map(|s| s.escalation.$iter()), id, nowhere, $noun, $body)
                    }
                    FieldPath::Line(id, $field) => {
                        at_field!(@row review.stages.$iter().flat_map(|s| s.lines.$iter()), id, nowhere, $noun, $body)
                    }
                    FieldPath::Reason(id, $field) => at_field!(@row review.reasons.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Packet(id, $field) => at_field!(@row review.packet.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Commitment(id, $field) => {
                        at_field!(@row review.commitments.$iter(), id, nowhere, $noun, $body)
                    }
                    FieldPath::Source(id, $field) => at_field!(@row review.sources.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Goal(id, $field) => at_field!(@row review.goals.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Block(id, $field) => at_field!(@row review.blocks.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Decision(id, $field) => at_field!(@row review.decisions.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Issue(id, $field) => at_field!(@row review.issues.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Action(id, $field) => at_field!(@row review.actions.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Win(id, $field) => at_field!(@row review.wins.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Rival(id, $field) => at_field!(@row review.rivals.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Risk(id, $field) => at_field!(@row review.risks.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Initiative(id, $field) => at_field!(@row review.initiatives.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Scenario(id, $field) => at_field!(@row review.scenarios.$iter(), id, nowhere, $noun, $body),
                    FieldPath::ProfileLine(id, $field) => at_field!(@row review.profile.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Segment(id, $field) => at_field!(@row review.segments.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Ritual(id, $field) => at_field!(@row review.rituals.$iter(), id, nowhere, $noun, $body),
                    FieldPath::StandingPromise(id, $field) => at_field!(@row review.standing_promises.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Measure(id, $field) => at_field!(@row review.measures.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Overdue(id, $field) => at_field!(@row review.overdue.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Shift(id, $field) => at_field!(@row review.shifts.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Wave(id, $field) => at_field!(@row review.waves.$iter(), id, nowhere, $noun, $body),
                    FieldPath::DataField(id, $field) => at_field!(@row review.fields.$iter(), id, nowhere, $noun, $body),
                    FieldPath::NamedRule(id, $field) => at_field!(@row review.named_rules.$iter(), id, nowhere, $noun, $body),
                    FieldPath::ScoreLine(id, $field) => at_field!(@row review.scores.$iter(), id, nowhere, $noun, $body),
                    FieldPath::Company(_) | FieldPath::Person(..) => Err(nowhere()),
                }
            }
        }
    }};
    (@row $rows:expr, $id:ident, $nowhere:ident, $noun:ident, $body:expr) => {{
        let $noun = $rows.into_iter().find(|row| row.id == $id).ok_or_else($nowhere)?;
        $body
    }};
}

/// The text of a field.
pub(super) fn get(workspace: &Workspace, id: ReviewId, path: FieldPath) -> Result<String, Fault> {
    at_field!(workspace, id, path, iter,; |noun, field| Ok(noun.get(field)))
}

/// A text of a field as people say it.
pub(super) fn said(workspace: &Workspace, id: ReviewId, path: FieldPath, text: &str) -> Result<String, Fault> {
    at_field!(workspace, id, path, iter,; |noun, field| Ok(noun.said(field, text)))
}

/// What a field's value points to.
pub(super) fn refers(workspace: &Workspace, id: ReviewId, path: FieldPath) -> Result<Refers, Fault> {
    at_field!(workspace, id, path, iter,; |noun, field| Ok(noun.refers(field)))
}

/// Reads a text into a field.
pub(super) fn set(workspace: &mut Workspace, id: ReviewId, path: FieldPath, text: &str) -> Result<(), Fault> {
    at_field!(workspace, id, path, iter_mut, mut; |noun, field| noun.set(field, text))
}

/// Finds the list that holds a row and runs `$body` with it as `$rows` and the row's position as `$at`.
macro_rules! at_row {
    ($workspace:ident, $review:ident, $row:ident; |$rows:ident, $at:ident| $body:expr) => {{
        let nowhere = || Fault::Nowhere { path: $row.to_string() };
        if let RowPath::Person(id) = $row {
            let $rows = &mut $workspace.people;
            let $at = $rows.iter().position(|row| row.id == id).ok_or_else(nowhere)?;
            $body
        } else {
            let review = $workspace.reviews.iter_mut().find(|review| review.id == $review).ok_or_else(nowhere)?;
            match $row {
                RowPath::Person(_) => {}
                RowPath::Stage(id) => at_row!(@list review.stages, id, nowhere, $rows, $at, $body),
                RowPath::Reason(id) => at_row!(@list review.reasons, id, nowhere, $rows, $at, $body),
                RowPath::Packet(id) => at_row!(@list review.packet, id, nowhere, $rows, $at, $body),
                RowPath::Commitment(id) => at_row!(@list review.commitments, id, nowhere, $rows, $at, $body),
                RowPath::Source(id) => at_row!(@list review.sources, id, nowhere, $rows, $at, $body),
                RowPath::Goal(id) => at_row!(@list review.goals, id, nowhere, $rows, $at, $body),
                RowPath::Block(id) => at_row!(@list review.blocks, id, nowhere, $rows, $at, $body),
                RowPath::Decision(id) => at_row!(@list review.decisions, id, nowhere, $rows, $at, $body),
                RowPath::Issue(id) => at_row!(@list review.issues, id, nowhere, $rows, $at, $body),
                RowPath::Action(id) => at_row!(@list review.actions, id, nowhere, $rows, $at, $body),
                RowPath::Win(id) => at_row!(@list review.wins, id, nowhere, $rows, $at, $body),
                RowPath::Rival(id) => at_row!(@list review.rivals, id, nowhere, $rows, $at, $body),
                RowPath::Risk(id) => at_row!(@list review.risks, id, nowhere, $rows, $at, $body),
                RowPath::Initiative(id) => at_row!(@list review.initiatives, id, nowhere, $rows, $at, $body),
                RowPath::Scenario(id) => at_row!(@list review.scenarios, id, nowhere, $rows, $at, $body),
                RowPath::ProfileLine(id) => at_row!(@list review.profile, id, nowhere, $rows, $at, $body),
                RowPath::Segment(id) => at_row!(@list review.segments, id, nowhere, $rows, $at, $body),
                RowPath::Ritual(id) => at_row!(@list review.rituals, id, nowhere, $rows, $at, $body),
                RowPath::StandingPromise(id) => at_row!(@list review.standing_promises, id, nowhere, $rows, $at, $body),
                RowPath::Measure(id) => at_row!(@list review.measures, id, nowhere, $rows, $at, $body),
                RowPath::Overdue(id) => at_row!(@list review.overdue, id, nowhere, $rows, $at, $body),
                RowPath::Shift(id) => at_row!(@list review.shifts, id, nowhere, $rows, $at, $body),
                RowPath::Wave(id) => at_row!(@list review.waves, id, nowhere, $rows, $at, $body),
                RowPath::DataField(id) => at_row!(@list review.fields, id, nowhere, $rows, $at, $body),
                RowPath::NamedRule(id) => at_row!(@list review.named_rules, id, nowhere, $rows, $at, $body),
                RowPath::ScoreLine(id) => at_row!(@list review.scores, id, nowhere, $rows, $at, $body),
                RowPath::Criterion(id) => at_row!(@nested review, criteria, id, nowhere, $rows, $at, $body),
                RowPath::Exit(id) => at_row!(@nested review, exits, id, nowhere, $rows, $at, $body),
                RowPath::Example(id) => at_row!(@nested review, examples, id, nowhere, $rows, $at, $body),
                RowPath::Clock(id) => at_row!(@nested review, clocks, id, nowhere, $rows, $at, $body),
                RowPath::Escalation(id) => at_row!(@nested review, escalation, id, nowhere, $rows, $at, $body),
                RowPath::Line(id) => at_row!(@nested review, lines, id, nowhere, $rows, $at, $body),
            }
        }
    }};
    (@list $list:expr, $id:ident, $nowhere:ident, $rows:ident, $at:ident, $body:expr) => {{
        let $rows = &mut $list;
        let $at = $rows.iter().position(|row| row.id == $id).ok_or_else($nowhere)?;
        $body
    }};
    (@nested $review:ident, $list:ident, $id:ident, $nowhere:ident, $rows:ident, $at:ident, $body:expr) => {{
        let holds = |stage: &&mut crate::Stage| stage.$list.iter().any(|row| row.id == $id);
        let stage = $review.stages.iter_mut().find(holds).ok_or_else($nowhere)?;
        at_row!(@list stage.$list, $id, $nowhere, $rows, $at, $body)
    }};
}

/// Removes a row.
pub(super) fn remove(workspace: &mut Workspace, review: ReviewId, row: RowPath) -> Result<(), Fault> {
    super::check::removable(workspace, review, row)?;
    at_row!(workspace, review, row; |rows, at| drop(rows.remove(at)));
    Ok(())
}

/// Moves a row to another position of its list, as the screen shows it.
pub(super) fn shift(workspace: &mut Workspace, review: ReviewId, row: RowPath, to: usize) -> Result<(), Fault> {
    let nowhere = || Fault::Nowhere { path: row.to_string() };
    let open = workspace
        .reviews
        .iter_mut()
        .find(|open| open.id == review)
        .ok_or_else(nowhere)?;
    macro_rules! shift_in {
        ($list:expr, $id:ident, $kin:expr) => {{
            let at = $list.iter().position(|row| row.id == $id).ok_or_else(nowhere)?;
            shift_among(&mut $list, at, to, $kin);
        }};
    }
    match row {
        RowPath::Line(id) => {
            let mut stages = open.stages.iter_mut();
            let stage = stages
                .find(|stage| stage.lines.iter().any(|line| line.id == id))
                .ok_or_else(nowhere)?;
            shift_in!(stage.lines, id, |a, b| a.kind == b.kind);
        }
        RowPath::Commitment(id) => shift_in!(open.commitments, id, |a, b| a.side == b.side),
        RowPath::ScoreLine(id) => shift_in!(open.scores, id, |a, b| a.axis == b.axis),
        RowPath::Issue(id) => shift_in!(open.issues, id, |a, b| a.kind == b.kind),
        RowPath::Rival(id) => shift_in!(open.rivals, id, |a, b| a.of == b.of && a.state == b.state),
        RowPath::ProfileLine(id) => shift_in!(open.profile, id, |a, b| a.want == b.want),
        RowPath::StandingPromise(id) => shift_in!(open.standing_promises, id, |a, b| a.side == b.side),
        _ => at_row!(workspace, review, row; |rows, at| shift_among(rows, at, to, |_, _| true)),
    }
    Ok(())
}

/// Moves a row of a list that holds several shown lists: the position counts among its kin.
fn shift_among<T>(rows: &mut Vec<T>, at: usize, to: usize, kin: impl Fn(&T, &T) -> bool) {
    let moved = rows.remove(at);
    let places: Vec<usize> = (0..rows.len()).filter(|place| kin(&rows[*place], &moved)).collect();
    let place = places
        .get(to)
        .copied()
        .or_else(|| places.last().map(|last| last + 1))
        .unwrap_or(at);
    rows.insert(place, moved);
}

//! Putting what the room says on record in one line.

use domain::capture::{self, Capture, CaptureKind, ChangedField, Understood, proposal};
use domain::{FieldPath, value_of};
use store::OpKind;

use crate::compose::{compose, day_in_words};
use crate::desk::Desk;
use crate::{
    CaptureRequest, MakeAction, MakeIssue, Nothing, Proposal, Recent, Refusal, UnderstandRequest, UnderstoodView, View,
};

/// Records a decision, a parked issue or an action; one step.
///
/// # Errors
/// `empty` for a line that says nothing beside a name and a day, `too_long` for more than a sentence.
pub fn capture(desk: &mut Desk, request: CaptureRequest) -> Result<View, Refusal> {
    let CaptureRequest {
        kind,
        line,
        changed,
        asked_by,
    } = request;
    let now = desk.host().now();
    let today = desk.host().local(now).date();
    let open = desk.opened()?;
    let changed = changed.and_then(|target| {
        let change = open.changes.since(now).find(|change| change.target == target)?;
        let path: FieldPath = target.parse().ok()?;
        Some(ChangedField {
            after: value_of(open.workspace(), open.review, path).ok()?,
            before: change.before.clone(),
            target,
        })
    });
    let given = Capture {
        kind,
        line,
        changed,
        asked_by,
    };
    let applied = capture::capture(
        open.workspace(),
        open.review,
        &given,
        now,
        today,
        &mut desk.identities(),
    )?;
    desk.transact(&applied.name, &applied.target, OpKind::Step, applied.workspace)?;
    compose(desk, applied.target)
}

/// Makes an action of an issue, which is solved by that; one step.
///
/// # Errors
/// When the review has no such issue, or is signed.
pub fn make_action(desk: &mut Desk, request: MakeAction) -> Result<View, Refusal> {
    let now = desk.host().now();
    let open = desk.opened()?;
    let applied = capture::make_action(
        open.workspace(),
        open.review,
        request.issue,
        now,
        &mut desk.identities(),
    )?;
    desk.transact(&applied.name, &applied.target, OpKind::Step, applied.workspace)?;
    compose(desk, applied.target)
}

/// Makes an issue of an action, which is dropped by that; one step.
///
/// # Errors
/// When the review has no such action, or is signed.
pub fn make_issue(desk: &mut Desk, request: MakeIssue) -> Result<View, Refusal> {
    let now = desk.host().now();
    let open = desk.opened()?;
    let applied = capture::make_issue(
        open.workspace(),
        open.review,
        request.action,
        now,
        &mut desk.identities(),
    )?;
    desk.transact(&applied.name, &applied.target, OpKind::Step, applied.workspace)?;
    compose(desk, applied.target)
}

/// What a line says so far: who is named in it, and by when.
///
/// # Errors
/// `nothing_open`.
pub fn understand(desk: &mut Desk, request: UnderstandRequest) -> Result<UnderstoodView, Refusal> {
    let today = desk.host().local(desk.host().now()).date();
    // A decision has no day.
    let today = (request.kind != CaptureKind::Decision).then_some(today);
    let workspace = desk.opened()?.workspace();
    let Understood { owner, due, .. } = capture::understand(&request.line, &workspace.people, today);
    Ok(UnderstoodView {
        owner: workspace.name_of(owner).to_owned(),
        due: due.map(day_in_words).unwrap_or_default(),
    })
}

/// What changed within the last two minutes and could be a decision.
///
/// # Errors
/// `nothing_open`.
pub fn recent(desk: &mut Desk, _: Nothing) -> Result<Recent, Refusal> {
    let open = desk.opened()?;
    let review = open.review()?;
    let proposed = |change: &crate::desk::Changed| {
        let path: FieldPath = change.target.parse().ok()?;
        let after = value_of(open.workspace(), open.review, path).ok()?;
        let text = proposal(open.workspace(), review, path, &change.before, &after)?;
        let decided = review.decisions.iter().any(|decision| {
            decision.changed.as_str() == change.target && decision.after.as_str() == after && decision.at >= change.at
        });
        (!decided).then(|| Proposal {
            field: capture::name_of_field(review, path).unwrap_or_default(),
            target: change.target.clone(),
            text,
        })
    };
    Ok(Recent {
        proposals: open.changes.since(desk.host().now()).filter_map(proposed).collect(),
    })
}

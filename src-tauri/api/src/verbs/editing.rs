//! Looking at and editing the open review.

use domain::sla::feasibility;
use domain::{FieldPath, ListPath, RowPath, Workspace, apply, checker, value_of};
use store::OpKind;

use crate::compose::{clock_time, compose};
use crate::desk::Desk;
use crate::{ChangeRequest, DraftRequest, MakeEnough, MendRequest, Nothing, PutBack, Refusal, Saved, View};

/// The most characters of half-typed text that are kept.
const MOST_DRAFTED: usize = 100_000;

/// The open review.
///
/// # Errors
/// `nothing_open`.
pub fn view(desk: &mut Desk, _: Nothing) -> Result<View, Refusal> {
    compose(desk, String::new())
}

/// Applies one edit: one operation, one undo step.
///
/// # Errors
/// The domain's fault, with the field it is about; the store's, when the edit could not be made durable.
pub fn change(desk: &mut Desk, request: ChangeRequest) -> Result<View, Refusal> {
    let field = match &request.change {
        domain::Change::Set { target, .. }
        | domain::Change::Remove { target }
        | domain::Change::Take { target }
        | domain::Change::Move { target, .. } => target,
        domain::Change::Add { list, .. } => list,
    };
    let open = desk.opened()?;
    let applied = apply(open.workspace(), open.review, &request.change, &mut desk.identities())
        .map_err(|fault| Refusal::from(fault).at(field.clone()))?;
    let set: Option<FieldPath> = match (&request.change, &applied) {
        (domain::Change::Set { .. } | domain::Change::Take { .. }, Some(applied)) => applied.target.parse().ok(),
        _ => None,
    };
    let before = set.and_then(|path| value_of(open.workspace(), open.review, path).ok());
    let removed: Option<(RowPath, Workspace)> = match &request.change {
        domain::Change::Remove { target } => target.parse().ok().map(|row| (row, open.workspace_alone())),
        _ => None,
    };
    match applied {
        Some(applied) => {
            desk.transact(&applied.name, &applied.target, OpKind::Step, applied.workspace)?;
            if let Some(before) = before {
                desk.note_changed(applied.target.clone(), before);
            }
            if let Some((row, before)) = removed {
                desk.note_removed(row, before);
            }
            compose(desk, applied.target)
        }
        None => {
            let field = field.clone();
            desk.with_store(|store, _| store.draft_drop(&field))?;
            compose(desk, field)
        }
    }
}

/// Puts a row back where it stood before it was removed in this block, as one step.
///
/// # Errors
/// `unknown` for a row nobody removed of late, `out_of_turn` when it is back already, or the domain's fault.
pub fn put_back(desk: &mut Desk, request: PutBack) -> Result<View, Refusal> {
    let row: RowPath = request.target.parse()?;
    let open = desk.opened()?;
    let gone = || Refusal::input("unknown", "This row can’t be put back any more.").hint("Undo still reaches it.");
    let before = open.removed.before(row).ok_or_else(gone)?;
    let back = domain::put_back(open.workspace(), open.review, before, row)?;
    desk.transact(&back.name, &back.target, OpKind::Step, back.workspace)?;
    compose(desk, back.target)
}

/// Mends an open point in the one certain way it carries: one operation, one undo step.
///
/// # Errors
/// `unknown` for a point that is not there any more, or that needs a choice.
pub fn mend(desk: &mut Desk, request: MendRequest) -> Result<View, Refusal> {
    let MendRequest { code, target } = request;
    let open = desk.opened()?;
    let mended = checker::mend(
        open.workspace(),
        open.review,
        code.parse()?,
        &target,
        &mut desk.identities(),
    )
    .map_err(|fault| Refusal::from(fault).at(target.clone()))?;
    if let Some(mended) = mended {
        desk.transact(&mended.name, &mended.target, OpKind::Step, mended.workspace)?;
    }
    compose(desk, target)
}

/// Changes rota or limit so that what is promised can be kept, in one of the ways the view names: one undo step.
///
/// # Errors
/// `unknown` for a way that would not be enough any more.
pub fn make_enough(desk: &mut Desk, request: MakeEnough) -> Result<View, Refusal> {
    let open = desk.opened()?;
    let adopted = feasibility::adopt(open.workspace(), open.review, &request.key, &mut desk.identities())?;
    let mut touched = String::new();
    if let Some(adopted) = adopted {
        desk.transact(&adopted.name, &adopted.target, OpKind::Step, adopted.workspace)?;
        touched = adopted.target;
    }
    compose(desk, touched)
}

/// Keeps half-typed text, or drops it.
///
/// # Errors
/// `unknown` for a field that is not there, `too_long` for more text than any field could take.
pub fn draft(desk: &mut Desk, request: DraftRequest) -> Result<Saved, Refusal> {
    let DraftRequest { target, text } = request;
    let open = desk.opened()?;
    match text {
        Some(text) if text.len() > MOST_DRAFTED => {
            let message = format!(
                "This is too long to keep: {} characters, at most {MOST_DRAFTED}.",
                text.chars().count()
            );
            return Err(Refusal::input("too_long", message).at(target));
        }
        Some(text) => {
            let unknown = |fault: domain::Fault| Refusal::from(fault).at(target.clone());
            // Under the path of a list stands the text of a row that is yet to be added.
            if target.parse::<ListPath>().is_err() {
                let path: FieldPath = target.parse().map_err(unknown)?;
                value_of(open.workspace(), open.review, path).map_err(unknown)?;
            }
            desk.with_store(|store, now| store.draft_put(&target, &text, now))?;
        }
        None => desk.with_store(|store, _| store.draft_drop(&target))?,
    }
    Ok(Saved {
        saved: clock_time(desk.host(), desk.host().now()),
    })
}

/// Takes the newest step back.
///
/// # Errors
/// `nothing_to_undo`, or the store's.
pub fn undo(desk: &mut Desk, _: Nothing) -> Result<View, Refusal> {
    let step = desk.with_store(|store, now| store.undo(now))?;
    let step = step.ok_or_else(|| Refusal::input("nothing_to_undo", "There is nothing to undo."))?;
    desk.stay_on_a_review();
    compose(desk, step.target)
}

/// Does the step again that was taken back last.
///
/// # Errors
/// `nothing_to_redo`, or the store's.
pub fn redo(desk: &mut Desk, _: Nothing) -> Result<View, Refusal> {
    let step = desk.with_store(|store, now| store.redo(now))?;
    let step = step.ok_or_else(|| Refusal::input("nothing_to_redo", "There is nothing to redo."))?;
    compose(desk, step.target)
}

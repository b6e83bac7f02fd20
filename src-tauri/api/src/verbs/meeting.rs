//! Running the meeting: sittings, blocks and the clock. None of it is an undo step.

use domain::meeting::{self, MeetingPhase};
use domain::{Chapter, Workspace};
use store::OpKind;

use crate::compose::{compose, meeting as meeting_view};
use crate::desk::Desk;
use crate::{MeetingView, NextBlock, Nothing, Refusal, ResumeBlock, View};

/// What the journal says an act of the meeting touches.
pub(super) const TARGET: &str = "meeting";

/// Starts the meeting or, once it was adjourned, its next sitting.
///
/// # Errors
/// `out_of_turn` while it runs, `needed` without a block in the agenda.
pub fn start_meeting(desk: &mut Desk, _: Nothing) -> Result<View, Refusal> {
    let (open, now) = (desk.opened()?, desk.host().now());
    let next = meeting::start(open.workspace(), open.review, now, &mut desk.identities())?;
    keep(desk, "start meeting", next)
}

/// Ends the block that is on and begins the next one, or the one named.
///
/// # Errors
/// `out_of_turn` while no meeting runs, when another block is on than the person saw, or when none is left.
pub fn next_block(desk: &mut Desk, request: NextBlock) -> Result<View, Refusal> {
    let (open, now) = (desk.opened()?, desk.host().now());
    let NextBlock { from, to } = request;
    let next = meeting::next_block(open.workspace(), open.review, from, to, now, &mut desk.identities())?;
    let view = keep(desk, "next block", next)?;
    desk.forget_removed();
    if is_in_a_break(&view) {
        checkpoint(desk);
    }
    Ok(view)
}

/// Takes a block up again that was ended: it has its minutes back.
///
/// # Errors
/// `out_of_turn` while no meeting runs, or when the block was not ended.
pub fn resume_block(desk: &mut Desk, request: ResumeBlock) -> Result<View, Refusal> {
    let (open, now) = (desk.opened()?, desk.host().now());
    let next = meeting::take_up(
        open.workspace(),
        open.review,
        request.block,
        now,
        &mut desk.identities(),
    )?;
    keep(desk, "resume block", next)
}

/// Stops the clock.
///
/// # Errors
/// `out_of_turn` when it does not run.
pub fn pause_clock(desk: &mut Desk, _: Nothing) -> Result<View, Refusal> {
    let (open, now) = (desk.opened()?, desk.host().now());
    let next = meeting::pause(open.workspace(), open.review, now, &mut desk.identities())?;
    keep(desk, "pause clock", next)
}

/// Lets the clock go on.
///
/// # Errors
/// `out_of_turn` when it runs already.
pub fn run_clock(desk: &mut Desk, _: Nothing) -> Result<View, Refusal> {
    let (open, now) = (desk.opened()?, desk.host().now());
    let next = meeting::go_on(open.workspace(), open.review, now, &mut desk.identities())?;
    keep(desk, "run clock", next)
}

/// Ends the sitting.
///
/// # Errors
/// `out_of_turn` while no meeting runs.
pub fn adjourn(desk: &mut Desk, _: Nothing) -> Result<View, Refusal> {
    let (open, now) = (desk.opened()?, desk.host().now());
    let next = meeting::adjourn(open.workspace(), open.review, now, &mut desk.identities())?;
    let view = keep(desk, "adjourn", next)?;
    checkpoint(desk);
    Ok(view)
}

/// The meeting as it stands now, asked for while its clock runs.
///
/// # Errors
/// `nothing_open`.
pub fn clock(desk: &mut Desk, _: Nothing) -> Result<MeetingView, Refusal> {
    Ok(meeting_view(desk.host(), desk.opened()?.review()?))
}

fn keep(desk: &mut Desk, name: &str, next: Workspace) -> Result<View, Refusal> {
    desk.transact(name, TARGET, OpKind::Passed, next)?;
    compose(desk, TARGET.to_owned())
}

fn is_in_a_break(view: &View) -> bool {
    let on = view.review.meeting.on.as_ref().and_then(|on| on.block);
    let blocks = view.review.blocks.iter();
    view.review.meeting.phase == MeetingPhase::Meet
        && blocks
            .filter(|one| Some(one.block.id) == on)
            .any(|one| one.block.chapter == Chapter::Break)
}

/// Backs up what the room did so far. What is acknowledged does not depend on it, so a failure refuses nothing.
fn checkpoint(desk: &mut Desk) {
    let _missed = desk.with_store(|store, now| store.back_up(now));
}

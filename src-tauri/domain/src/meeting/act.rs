//! What the room may do with the clock: each act is one event, or a fault that says why it makes no sense now.

use chrono::{DateTime, Utc};

use super::clock::{Clock, MeetingPhase};
use super::event::{MOST_EVENTS, MeetingEvent, MeetingEventKind};
use crate::fault::Fault;
use crate::id::{BlockId, Fresh, MeetingEventId, ReviewId};
use crate::review::Review;
use crate::value::Count;
use crate::workspace::Workspace;

/// Starts the meeting with its first block or, once it was adjourned, the next sitting with the block it stopped in.
///
/// # Errors
/// [`Fault::OutOfTurn`] while a sitting runs, [`Fault::Needed`] without a block to begin with.
pub fn start(
    workspace: &Workspace,
    review: ReviewId,
    at: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Workspace, Fault> {
    let open = opened(workspace, review)?;
    let clock = Clock::at(open, at);
    if clock.phase() == MeetingPhase::Meet {
        return Err(out_of_turn("The meeting is already running"));
    }
    let stopped_in = clock.on().filter(|block| !clock.was_ended(block.id));
    let block = stopped_in.or_else(|| clock.next()).or_else(|| clock.on());
    let block = block.ok_or(Fault::Needed {
        what: "A block of the agenda",
    })?;
    // Rounded up: a promise of 40 seconds is a minute.
    let seconds = clock.to_come().num_seconds();
    let minutes = u32::try_from((seconds + 59) / 60).unwrap_or(u32::MAX).min(10_000);
    let happened = Happened {
        kind: MeetingEventKind::Started,
        block: Some(block.id),
        promised: Some(Count::try_from(minutes)?),
    };
    happened.keep(workspace, review, at, fresh)
}

/// Ends the block that is on and begins another: the one named, else the next. `from` is the block the room takes to be on,
/// so that one key pressed twice ends one block.
///
/// # Errors
/// [`Fault::OutOfTurn`] while no sitting runs, when another block is on, or when none is left.
pub fn next_block(
    workspace: &Workspace,
    review: ReviewId,
    from: Option<BlockId>,
    to: Option<BlockId>,
    at: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Workspace, Fault> {
    let clock = Clock::at(opened(workspace, review)?, at);
    running(&clock)?;
    if clock.on().map(|block| block.id) != from {
        return Err(out_of_turn("Another block is on by now"));
    }
    let next = match to {
        Some(to) => {
            let wanted = clock.block(to).ok_or_else(|| Fault::Unknown {
                kind: "block",
                given: to.to_string(),
            })?;
            Some(wanted).filter(|block| Some(block.id) != from)
        }
        None => clock.next(),
    };
    let next = next.ok_or_else(|| out_of_turn("No block is left to begin"))?;
    Happened::block(MeetingEventKind::Next, next.id).keep(workspace, review, at, fresh)
}

/// Takes an ended block up again: its clock goes on where it stood, so it has its minutes back, and the block begun in
/// its place waits.
///
/// # Errors
/// [`Fault::OutOfTurn`] while no sitting runs or when the block was not ended.
pub fn take_up(
    workspace: &Workspace,
    review: ReviewId,
    block: BlockId,
    at: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Workspace, Fault> {
    let clock = Clock::at(opened(workspace, review)?, at);
    running(&clock)?;
    if clock.block(block).is_none() || !clock.was_ended(block) {
        return Err(out_of_turn("That block was not ended"));
    }
    Happened::block(MeetingEventKind::TakenUp, block).keep(workspace, review, at, fresh)
}

/// Stops the clock.
///
/// # Errors
/// [`Fault::OutOfTurn`] when it does not run.
pub fn pause(
    workspace: &Workspace,
    review: ReviewId,
    at: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Workspace, Fault> {
    let clock = Clock::at(opened(workspace, review)?, at);
    running(&clock)?;
    if !clock.is_running() {
        return Err(out_of_turn("The clock is paused already"));
    }
    Happened::plain(MeetingEventKind::Paused).keep(workspace, review, at, fresh)
}

/// Lets the clock go on after a pause.
///
/// # Errors
/// [`Fault::OutOfTurn`] when it was not stopped.
pub fn go_on(
    workspace: &Workspace,
    review: ReviewId,
    at: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Workspace, Fault> {
    let clock = Clock::at(opened(workspace, review)?, at);
    running(&clock)?;
    if clock.is_running() {
        return Err(out_of_turn("The clock is running already"));
    }
    Happened::plain(MeetingEventKind::WentOn).keep(workspace, review, at, fresh)
}

/// Ends the sitting. The block that is on keeps what is left of its minutes.
///
/// # Errors
/// [`Fault::OutOfTurn`] while no sitting runs.
pub fn adjourn(
    workspace: &Workspace,
    review: ReviewId,
    at: DateTime<Utc>,
    fresh: &mut dyn Fresh,
) -> Result<Workspace, Fault> {
    running(&Clock::at(opened(workspace, review)?, at))?;
    Happened::plain(MeetingEventKind::Adjourned).keep(workspace, review, at, fresh)
}

/// An event that is about to be kept.
struct Happened {
    kind: MeetingEventKind,
    block: Option<BlockId>,
    promised: Option<Count>,
}

impl Happened {
    fn block(kind: MeetingEventKind, block: BlockId) -> Self {
        Self {
            block: Some(block),
            ..Self::plain(kind)
        }
    }

    fn plain(kind: MeetingEventKind) -> Self {
        Self {
            kind,
            block: None,
            promised: None,
        }
    }

    fn keep(
        self,
        workspace: &Workspace,
        review: ReviewId,
        at: DateTime<Utc>,
        fresh: &mut dyn Fresh,
    ) -> Result<Workspace, Fault> {
        let mut next = workspace.clone();
        if let Some(open) = next.reviews.iter_mut().find(|open| open.id == review) {
            if open.meeting.len() >= MOST_EVENTS {
                return Err(Fault::TooMany {
                    what: "acts of a meeting",
                    limit: MOST_EVENTS,
                });
            }
            open.meeting.push(MeetingEvent {
                id: MeetingEventId::fresh(fresh),
                at,
                kind: self.kind,
                block: self.block,
                promised: self.promised,
            });
        }
        Ok(next)
    }
}

fn opened(workspace: &Workspace, review: ReviewId) -> Result<&Review, Fault> {
    workspace
        .review(review)
        .ok_or_else(|| Fault::Nowhere { path: "review".into() })
}

fn running(clock: &Clock<'_>) -> Result<(), Fault> {
    match clock.phase() {
        MeetingPhase::Meet => Ok(()),
        MeetingPhase::Prepare | MeetingPhase::After => Err(out_of_turn("No meeting is running")),
    }
}

fn out_of_turn(what: &'static str) -> Fault {
    Fault::OutOfTurn { what }
}

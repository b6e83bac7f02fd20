//! The meeting: who started which block when, and the clock that follows from it.
//!
//! The room's acts are kept as events, in the order they were acknowledged. Nothing else is kept: how long a block has run,
//! what is left and when the meeting ends are a function of events and agenda at an instant ([`Clock::at`]), so a crash or
//! a closed lid can't lose it, and nothing ever advances by itself. Events are no undo steps; a wrong one is put right by
//! another ([`take_up`] gives an ended block its minutes back).
//!
//! A meeting has one or more sittings, each with the end it promised when it began.

mod act;
mod clock;
mod event;
mod saving;

pub use act::{adjourn, go_on, next_block, pause, start, take_up};
pub use clock::{BlockState, Clock, MeetingPhase, Warning};
pub(crate) use event::MOST_EVENTS;
pub use event::{MeetingEvent, MeetingEventKind};
pub use saving::{Saving, savings};

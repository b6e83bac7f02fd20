//! Composing the meeting: its clock in words and seconds.

use chrono::{TimeDelta, Utc};
use domain::meeting::{Clock, MeetingPhase, savings};
use domain::{FieldPath, Review};

use super::time::{clock_time, day_and_time};
use crate::host::Host;
use crate::view::{BlockClock, MeetingView, OnView, SavingView};

/// The meeting of a review, now.
pub(crate) fn meeting(host: &dyn Host, review: &Review) -> MeetingView {
    let now = host.now();
    let clock = Clock::at(review, now);
    let wall = |at: chrono::DateTime<Utc>| clock_time(host, at);
    // Signed by both, it is over, whatever the clock was told.
    let phase = if review.is_signed() {
        MeetingPhase::After
    } else {
        clock.phase()
    };
    let on_now = phase == MeetingPhase::Meet;
    MeetingView {
        phase,
        sittings: clock.sittings(),
        now: wall(now),
        pace: clock.ahead().map(pace).unwrap_or_default(),
        ends: if on_now { wall(clock.ends()) } else { String::new() },
        adjourned: clock.adjourned().map(|at| day_and_time(host, at)).unwrap_or_default(),
        running: on_now && clock.is_running(),
        on: on_now.then(|| on(host, &clock)),
        next: clock.next().map(|block| block.id),
        ended_last: clock.ended_last().map(|block| block.id),
        blocks: review
            .blocks
            .iter()
            .map(|block| BlockClock {
                block: block.id,
                state: clock.state(block.id),
            })
            .collect(),
        savings: savings(&clock)
            .into_iter()
            .filter_map(|saving| {
                let block = review.blocks.iter().find(|block| block.id == saving.block)?;
                Some(SavingView {
                    target: FieldPath::Block(saving.block, domain::BlockField::Minutes).to_string(),
                    minutes: saving.to.to_string(),
                    text: format!("{}: {} to {} min", block.name, saving.from, saving.to),
                })
            })
            .collect(),
    }
}

fn on(host: &dyn Host, clock: &Clock<'_>) -> OnView {
    let now = host.now();
    let Some(block) = clock.on() else {
        return OnView {
            block: None,
            left: 0,
            warns_at: [0, 0],
            warning: domain::meeting::Warning::Over,
            until: String::new(),
        };
    };
    let left = clock.left(block);
    let runs_to = clock.is_running() && left > TimeDelta::zero();
    OnView {
        block: Some(block.id),
        left: left.num_seconds(),
        warns_at: Clock::warns_at(block).map(|left| left.num_seconds()),
        warning: clock.warning(block),
        until: if runs_to {
            clock_time(host, now + left)
        } else {
            String::new()
        },
    }
}

/// “4 min ahead”, in whole minutes.
fn pace(ahead: TimeDelta) -> String {
    match ahead.num_minutes() {
        0 => "on time".into(),
        minutes if minutes > 0 => format!("{minutes} min ahead"),
        minutes => format!("{} min behind", -minutes),
    }
}

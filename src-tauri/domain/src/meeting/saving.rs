//! Where a meeting that is behind could save time: which blocks could be shorter, and by how much.

use chrono::TimeDelta;

use super::clock::Clock;
use crate::id::BlockId;
use crate::review::{Block, Chapter};

/// The most of a block's minutes that may go, as one part in so many.
const A_PART: u32 = 3;
/// What a break keeps at the least, in minutes.
const A_BREAK: u32 = 5;
/// So many blocks are proposed at the most: more is a new agenda, not a saving.
const MOST: usize = 3;

/// A block that could be shorter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saving {
    /// Which.
    pub block: BlockId,
    /// Its minutes now.
    pub from: u32,
    /// Its minutes then.
    pub to: u32,
}

/// Blocks to come that could be shorter so that the meeting ends as promised: those with the most to give first. Empty
/// while it is not a whole minute behind. The close is never cut, and no block goes: what there is no time for is carried
/// over by the room, not by the clock.
pub fn savings(clock: &Clock<'_>) -> Vec<Saving> {
    let behind = clock.ahead().map_or(TimeDelta::zero(), |ahead| -ahead);
    let mut wanted = u32::try_from(behind.num_minutes()).unwrap_or(0);
    let mut able: Vec<(u32, &Block)> = clock.later().map(|block| (room(block), block)).collect();
    // A stable sort: of two that could give the same, the earlier one.
    able.sort_by_key(|(room, _)| std::cmp::Reverse(*room));
    let mut found = Vec::new();
    for (room, block) in able.into_iter().take(MOST) {
        let given = room.min(wanted);
        if given == 0 {
            break;
        }
        wanted -= given;
        let from = block.minutes.get();
        found.push(Saving {
            block: block.id,
            from,
            to: from - given,
        });
    }
    found
}

/// How many minutes a block could give.
fn room(block: &Block) -> u32 {
    let minutes = block.minutes.get();
    match block.chapter {
        Chapter::Sign => 0,
        Chapter::Break => minutes.saturating_sub(A_BREAK),
        _ => minutes / A_PART,
    }
}

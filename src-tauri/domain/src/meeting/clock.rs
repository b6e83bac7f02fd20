//! The clock of the meeting at an instant: a function of its events, the agenda and the time.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::event::{MeetingEvent, MeetingEventKind};
use crate::id::BlockId;
use crate::review::{Block, Review};
use crate::value::choices;

/// The shares of a block's minutes, in per cent, at which it warns (product.md, The half day).
const WARNS_AT: [i32; 2] = [20, 5];

choices! {
    /// Where a review stands: facts say it, nobody sets it.
    MeetingPhase {
        /// Until the meeting is started.
        Prepare = "prepare", "Prepare";
        /// While a sitting runs.
        Meet = "meet", "Meet";
        /// Once it was adjourned.
        After = "after", "After";
    }
}

choices! {
    /// Where a block stands.
    BlockState {
        /// Its time is still to come, or was broken off.
        Later = "later", "Later";
        /// It is on.
        Now = "now", "Now";
        /// It was ended.
        Done = "done", "Done";
    }
}

choices! {
    /// How near a block's time is to its end.
    Warning {
        /// More than a fifth is left.
        None = "none", "";
        /// At most a fifth is left.
        Low = "low", "Little time left";
        /// At most a twentieth is left.
        Last = "last", "Nearly over";
        /// It runs over.
        Over = "over", "Over time";
    }
}

/// The state of a meeting at an instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock<'a> {
    blocks: &'a [Block],
    now: DateTime<Utc>,
    sittings: usize,
    /// The sitting that runs: its beginning and its promised end.
    sitting: Option<(DateTime<Utc>, DateTime<Utc>)>,
    adjourned: Option<DateTime<Utc>>,
    paused: bool,
    on: Option<BlockId>,
    used: BTreeMap<BlockId, TimeDelta>,
    /// In the order they were ended.
    ended: Vec<BlockId>,
    /// Up to when time was counted; it never goes back, whatever the machine's clock did.
    counted: DateTime<Utc>,
}

impl<'a> Clock<'a> {
    /// The clock of a review at `now`.
    pub fn at(review: &'a Review, now: DateTime<Utc>) -> Self {
        let begins = review.meeting.first().map_or(now, |event| event.at);
        let mut clock = Self {
            blocks: &review.blocks,
            now,
            sittings: 0,
            sitting: None,
            adjourned: None,
            paused: false,
            on: None,
            used: BTreeMap::new(),
            ended: Vec::new(),
            counted: begins,
        };
        for event in &review.meeting {
            clock.follow(event);
        }
        clock.count_to(now);
        clock
    }

    /// Where the review stands.
    pub fn phase(&self) -> MeetingPhase {
        match (self.sitting, self.sittings) {
            (Some(_), _) => MeetingPhase::Meet,
            (None, 0) => MeetingPhase::Prepare,
            (None, _) => MeetingPhase::After,
        }
    }

    /// Whether time runs: a sitting is on and the clock was not stopped.
    pub fn is_running(&self) -> bool {
        self.sitting.is_some() && !self.paused
    }

    /// How many sittings were begun.
    pub fn sittings(&self) -> usize {
        self.sittings
    }

    /// When the last sitting ended; none before that and while one runs.
    pub fn adjourned(&self) -> Option<DateTime<Utc>> {
        self.adjourned
    }

    /// The block that is on, or that a resumed meeting goes on with; none when it has left the agenda.
    pub fn on(&self) -> Option<&'a Block> {
        self.on.and_then(|id| self.block(id))
    }

    /// The block that comes after the one that is on: the next in the agenda that was not ended, else one passed over
    /// before it.
    pub fn next(&self) -> Option<&'a Block> {
        let place = self.blocks.iter().position(|block| Some(block.id) == self.on);
        let from = place.map_or(0, |place| place + 1);
        let open = |block: &&Block| Some(block.id) != self.on && !self.ended.contains(&block.id);
        let ahead = self.blocks[from..].iter().find(open);
        ahead.or_else(|| self.blocks[..from].iter().find(open))
    }

    /// The block that was ended last and is still in the agenda.
    pub fn ended_last(&self) -> Option<&'a Block> {
        self.ended.iter().rev().find_map(|id| self.block(*id))
    }

    /// Where a block stands.
    pub fn state(&self, block: BlockId) -> BlockState {
        if self.on == Some(block) && self.sitting.is_some() {
            BlockState::Now
        } else if self.ended.contains(&block) {
            BlockState::Done
        } else {
            BlockState::Later
        }
    }

    /// How long a block has been on, pauses left out.
    pub fn used(&self, block: BlockId) -> TimeDelta {
        self.used.get(&block).copied().unwrap_or_default()
    }

    /// How long all blocks together have been on, also those that have left the agenda.
    pub fn used_by_all(&self) -> TimeDelta {
        self.used.values().sum()
    }

    /// What is left of a block's minutes; below zero when it runs over.
    pub fn left(&self, block: &Block) -> TimeDelta {
        length(block) - self.used(block.id)
    }

    /// How near the end of its time a block is.
    pub fn warning(&self, block: &Block) -> Warning {
        let left = self.left(block);
        let [low, last] = Self::warns_at(block);
        if left < TimeDelta::zero() {
            Warning::Over
        } else if left <= last {
            Warning::Last
        } else if left <= low {
            Warning::Low
        } else {
            Warning::None
        }
    }

    /// What is left of a block when it warns: first, and once more.
    pub fn warns_at(block: &Block) -> [TimeDelta; 2] {
        WARNS_AT.map(|share| length(block) * share / 100)
    }

    /// What the agenda still comes to: what is left of all blocks that were not ended.
    pub fn to_come(&self) -> TimeDelta {
        let open = self.blocks.iter().filter(|block| !self.ended.contains(&block.id));
        open.map(|block| self.left(block).max(TimeDelta::zero())).sum()
    }

    /// When the sitting ends if every block keeps to its minutes from now on.
    pub fn ends(&self) -> DateTime<Utc> {
        self.now.max(self.counted) + self.to_come()
    }

    /// How far the sitting is ahead of the end it promised; below zero when it is behind. None while no sitting runs.
    pub fn ahead(&self) -> Option<TimeDelta> {
        self.sitting.map(|(_, promised)| promised - self.ends())
    }

    /// The block with this identity, if it is in the agenda.
    pub(super) fn block(&self, id: BlockId) -> Option<&'a Block> {
        self.blocks.iter().find(|block| block.id == id)
    }

    /// The blocks that are still to come after the one that is on.
    pub(super) fn later(&self) -> impl Iterator<Item = &'a Block> {
        let open = |block: &&Block| Some(block.id) != self.on && !self.ended.contains(&block.id);
        self.blocks.iter().filter(open)
    }

    pub(super) fn was_ended(&self, block: BlockId) -> bool {
        self.ended.contains(&block)
    }

    fn follow(&mut self, event: &MeetingEvent) {
        self.count_to(event.at);
        match event.kind {
            MeetingEventKind::Started => {
                let promised = TimeDelta::minutes(event.promised.map_or(0, |minutes| minutes.get().into()));
                self.sittings += 1;
                self.sitting = Some((self.counted, self.counted + promised));
                self.adjourned = None;
                self.paused = false;
                self.put_on(event.block);
            }
            MeetingEventKind::Next => {
                if let Some(before) = self.on {
                    self.ended.retain(|id| *id != before);
                    self.ended.push(before);
                }
                self.put_on(event.block);
            }
            MeetingEventKind::TakenUp => self.put_on(event.block),
            MeetingEventKind::Paused => self.paused = true,
            MeetingEventKind::WentOn => self.paused = false,
            MeetingEventKind::Adjourned => {
                self.sitting = None;
                self.paused = false;
                self.adjourned = Some(event.at);
            }
        }
    }

    fn put_on(&mut self, block: Option<BlockId>) {
        self.on = block.or(self.on);
        self.ended.retain(|id| Some(*id) != self.on);
    }

    /// Counts the time up to `at` to the block that is on.
    fn count_to(&mut self, at: DateTime<Utc>) {
        if at <= self.counted {
            return;
        }
        if let Some(on) = self.on.filter(|_| self.sitting.is_some() && !self.paused) {
            *self.used.entry(on).or_default() += at - self.counted;
        }
        self.counted = at;
    }
}

/// A block's minutes as a span of time.
fn length(block: &Block) -> TimeDelta {
    TimeDelta::minutes(block.minutes.get().into())
}

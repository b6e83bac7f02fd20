//! What the room sees in a window of its own: made by the presenter's window, carried here, shown by the other.
//!
//! The room's window is given nothing but what it shows, so nothing private can ever be in it: it asks with one command,
//! and what comes back is the text the presenter's window wrote last. It says in return into how many parts each page
//! flows at its size, because the presenter turns the pages.

use serde::{Deserialize, Serialize};

use crate::Refusal;

/// What is to be shown to the room.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ShowWall {
    /// What the window shows, as the interface wrote it; none when that stays.
    pub text: Option<String>,
}

/// What the room's window has, and asks to go on from.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WatchWall {
    /// The number of what it shows; 0 at the start.
    pub seen: u32,
    /// The item whose pages it measured.
    pub of: String,
    /// Into how many parts each of its pages flows.
    pub parts: Vec<u32>,
}

/// Whether the room has a window, and how its pages flow there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WallState {
    /// Whether the window is open.
    pub open: bool,
    /// The item whose pages it measured last; empty before.
    pub of: String,
    /// Into how many parts each of them flows.
    pub parts: Vec<u32>,
}

/// Whether the presenter's window fills its screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FullScreen {
    /// Whether it does now.
    pub on: bool,
}

/// What the room's window is to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct WallShown {
    /// The number of it, which grows with each.
    pub number: u32,
    /// The text; none when the window has it already.
    pub text: Option<String>,
}

/// The most that is carried, in bytes, and the most pages that are measured.
const MOST_TEXT: usize = 1_000_000;
const MOST_PAGES: usize = 200;
/// The longest name of an item.
const MOST_NAME: usize = 200;

/// What is carried between the two windows. It is no part of the review and is kept nowhere.
#[derive(Debug, Default)]
pub(crate) struct Carried {
    number: u32,
    text: String,
    of: String,
    parts: Vec<u32>,
}

impl Carried {
    /// Takes what is to be shown; what is there already is no news.
    pub(crate) fn show(&mut self, text: Option<String>) -> Result<(), Refusal> {
        let Some(text) = text else { return Ok(()) };
        if text.len() > MOST_TEXT {
            return Err(Refusal::input("too_long", "That is more than a wall can hold."));
        }
        if text != self.text {
            self.number = self.number.wrapping_add(1).max(1);
            self.text = text;
        }
        Ok(())
    }

    /// Takes what the room's window measured and gives what it does not have.
    pub(crate) fn watch(&mut self, watch: WatchWall) -> WallShown {
        let WatchWall { seen, of, parts } = watch;
        if of.len() <= MOST_NAME && parts.len() <= MOST_PAGES {
            self.of = of;
            self.parts = parts;
        }
        WallShown {
            number: self.number,
            text: (seen != self.number).then(|| self.text.clone()),
        }
    }

    /// Forgets all of it but the number, so that a window that is still there learns that there is nothing.
    pub(crate) fn clear(&mut self) {
        *self = Self {
            number: self.number.wrapping_add(1).max(1),
            ..Self::default()
        };
    }

    /// How the room's window flows its pages.
    pub(crate) fn state(&self, open: bool) -> WallState {
        WallState {
            open,
            of: self.of.clone(),
            parts: self.parts.clone(),
        }
    }
}

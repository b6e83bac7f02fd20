//! What drives the window: a display, a driver, and a window spoken to in a person's words.

mod display;
mod driver;
mod http;
mod keyboard;
mod process;
mod window;

pub(crate) use keyboard::Keyboard;
pub(crate) use process::kill;
pub(crate) use window::{Window, FIND};

use std::time::{Duration, Instant};

/// How long anything may take on a machine that builds other things meanwhile.
const LIMIT: Duration = Duration::from_secs(30);

/// How often a condition is looked at.
const PAUSE: Duration = Duration::from_millis(25);

/// Waits until a condition holds, and fails by its name when it does not in time.
pub(crate) fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < LIMIT, "waited {LIMIT:?} in vain: {what}");
        std::thread::park_timeout(PAUSE);
    }
}

//! A keyboard of the display: keys struck by their place, under whatever layout is set, as a hand strikes them. A driver's own keys know
//! no layout.

use std::process::{Command, Stdio};

use super::display::Display;
use super::until;

/// Keys of the display on which a window is shown.
pub(crate) struct Keyboard<'a>(&'a Display);

impl<'a> Keyboard<'a> {
    /// The keyboard of this display, with the keys going to the window of this name.
    pub(crate) fn of(display: &'a Display, window: &str) -> Self {
        let keyboard = Self(display);
        // Nobody manages windows here, so nobody else gives them the keyboard.
        until("the window has the keyboard", || {
            keyboard.tool("xdotool", &["search", "--onlyvisible", "--name", window, "windowfocus"])
        });
        keyboard
    }

    /// Sets the layout: us, fr, de, ru.
    pub(crate) fn set(&self, layout: &str) {
        assert!(self.tool("setxkbmap", &[layout]), "there is no layout {layout:?}");
    }

    /// Strikes keys by their number on the keyboard, with modifiers by name: “ctrl+52”.
    pub(crate) fn strike(&self, keys: &str) {
        assert!(
            self.tool("xdotool", &["key", "--delay", "1", keys]),
            "{keys:?} can't be struck"
        );
    }

    fn tool(&self, name: &str, arguments: &[&str]) -> bool {
        let mut command = Command::new(name);
        command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        self.0.show(&mut command);
        let status = command.status();
        status
            .unwrap_or_else(|error| panic!("{name} has to be installed: {error}"))
            .success()
    }
}

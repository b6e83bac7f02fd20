//! A display that nobody looks at, for tests and pictures of the real window.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::Stop;

/// Xvfb on a display of its own choosing; ends with this value.
pub(crate) struct Display {
    server: Child,
    /// What DISPLAY has to be, such as `:99`.
    pub(crate) name: String,
}

impl Display {
    /// Starts Xvfb and waits until it answers with its number.
    pub(crate) fn start() -> Result<Self, Stop> {
        let failed = |error| Stop::Io("Xvfb".into(), error);
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(failed)?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output).read_line(&mut number).map_err(failed)?;
        }
        if number.trim().is_empty() {
            drop(server.kill());
            drop(server.wait());
            return Err(Stop::Missing("Xvfb did not start; run it by hand to see why.".into()));
        }
        Ok(Self {
            server,
            name: format!(":{}", number.trim()),
        })
    }

    /// Makes a command show its windows here, and nowhere else.
    pub(crate) fn show(&self, command: &mut Command) {
        command
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11");
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have gone already, which is all that is wanted.
        drop(self.server.kill());
        drop(self.server.wait());
    }
}

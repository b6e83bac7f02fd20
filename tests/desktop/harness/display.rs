//! A display that nobody looks at.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::process::Process;

/// Xvfb on a display of its own choosing; ends with this value.
pub(crate) struct Display {
    _server: Process,
    name: String,
}

impl Display {
    /// Starts Xvfb and waits until it answers with its number.
    pub(crate) fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb has to be installed");
        let output = server.stdout.take().expect("its output is piped");
        let server = Process::of(server);
        let mut number = String::new();
        BufReader::new(output)
            .read_line(&mut number)
            .expect("Xvfb says its number");
        assert!(!number.trim().is_empty(), "Xvfb ended without a display");
        Self {
            _server: server,
            name: format!(":{}", number.trim()),
        }
    }

    /// Makes a program show its windows here, and nowhere else.
    pub(crate) fn show(&self, command: &mut Command) {
        command
            .env("DISPLAY", &self.name)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY");
    }
}

//! One step: a program that runs behind one line of progress, with its whole output kept.

use std::io::{BufRead, BufReader, IsTerminal, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use crate::Stop;
use crate::place::Place;
use crate::tally::plain;

/// How much of a failed step's output is shown; all of it is in the log.
const TAIL: usize = 120;
/// How long to wait for output from what a finished step left running.
const LEFTOVER: Duration = Duration::from_secs(2);

/// What became of a step.
pub(crate) struct Outcome {
    /// Whether the program ended with success.
    pub(crate) ok: bool,
    /// What it printed to either stream, in order.
    pub(crate) output: String,
}

impl Outcome {
    /// Turns failure into the end of the command.
    pub(crate) fn or_stop(self, name: &str) -> Result<String, Stop> {
        if self.ok {
            Ok(self.output)
        } else {
            Err(Stop::Step(name.to_owned()))
        }
    }
}

/// Runs a program to its end behind a line that ends with its time; shows the end of its output if it fails.
pub(crate) fn step(place: &Place, name: &str, mut command: Command) -> Outcome {
    let started = Instant::now();
    let line = Line {
        name,
        live: std::io::stdout().is_terminal(),
    };
    line.begin();
    let outcome = match spawn(&mut command) {
        Ok((child, lines)) => follow(child, &lines, |last| line.tick(started, last)),
        Err(error) => Outcome {
            ok: false,
            output: format!("{}: {error}", command.get_program().display()),
        },
    };
    line.end(started, outcome.ok);
    let log = place.own.join(format!("{}.log", name.replace([' ', ','], "-")));
    let kept = std::fs::write(&log, &outcome.output).is_ok();
    if !outcome.ok {
        let lines: Vec<&str> = outcome.output.lines().filter(|line| tells(line)).collect();
        for line in &lines[lines.len().saturating_sub(TAIL)..] {
            println!("  {line}");
        }
        if kept {
            println!("  All of it: {}", log.display());
        }
    }
    outcome
}

/// Whether a line of a failed step says more than that something else went well.
fn tells(line: &str) -> bool {
    let line = plain(line);
    let line = line.trim();
    let well = [
        "Compiling ",
        "Checking ",
        "Running ",
        "Doc-tests ",
        "running ",
        "test result: ok.",
    ];
    !line.is_empty() && !line.ends_with("... ok") && !well.iter().any(|start| line.starts_with(start))
}

/// Starts a program with both its streams in one pipe, so that lines keep their order.
fn spawn(command: &mut Command) -> std::io::Result<(Child, Receiver<String>)> {
    let (reader, writer) = std::io::pipe()?;
    let child = command
        .stdin(Stdio::null())
        .stdout(writer.try_clone()?)
        .stderr(writer)
        .spawn()?;
    // The command holds the pipe's writing end until it is dropped or changed; the reader would never see the end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let (send, lines) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(reader).split(b'\n').map_while(Result::ok) {
            if send.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                return;
            }
        }
    });
    Ok((child, lines))
}

fn follow(mut child: Child, lines: &Receiver<String>, tick: impl Fn(&str)) -> Outcome {
    let mut output = String::new();
    let mut last = String::new();
    let mut ended: Option<(bool, Instant)> = None;
    loop {
        match lines.recv_timeout(Duration::from_millis(200)) {
            Ok(line) => {
                output.push_str(&line);
                output.push('\n');
                last = line;
                continue;
            }
            Err(RecvTimeoutError::Disconnected) => {
                let ok = ended.map_or_else(|| child.wait().is_ok_and(|status| status.success()), |(ok, _)| ok);
                return Outcome { ok, output };
            }
            Err(RecvTimeoutError::Timeout) => tick(&last),
        }
        if ended.is_none() {
            ended = child
                .try_wait()
                .ok()
                .flatten()
                .map(|status| (status.success(), Instant::now()));
        }
        if let Some((ok, at)) = ended
            && at.elapsed() > LEFTOVER
        {
            return Outcome { ok, output };
        }
    }
}

/// The line of progress; on a terminal it also shows what the program said last.
struct Line<'a> {
    name: &'a str,
    live: bool,
}

impl Line<'_> {
    fn begin(&self) {
        print!("▸ {} …", self.name);
        flush();
    }

    fn tick(&self, started: Instant, last: &str) {
        if self.live {
            let said: String = plain(last)
                .trim()
                .chars()
                .filter(|c| !c.is_control())
                .take(60)
                .collect();
            print!("\r\x1b[2K▸ {} … {} s  {said}", self.name, started.elapsed().as_secs());
            flush();
        }
    }

    fn end(&self, started: Instant, ok: bool) {
        let seconds = started.elapsed().as_secs();
        let failed = if ok { "" } else { ", failed" };
        if self.live {
            println!("\r\x1b[2K▸ {} … {seconds} s{failed}", self.name);
        } else {
            println!(" {seconds} s{failed}");
        }
    }
}

fn flush() {
    // A closed terminal is no reason to stop working.
    drop(std::io::stdout().flush());
}

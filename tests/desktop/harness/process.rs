//! Programs that a test starts, and everything they start in turn, ended by their ids when the test is over.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::until;

/// A running program; it and its descendants end with this value.
pub(crate) struct Process(Child);

impl Process {
    /// Starts a program that says nothing worth reading.
    pub(crate) fn start(command: &mut Command) -> Self {
        let started = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn();
        Self(started.unwrap_or_else(|error| panic!("{command:?} has to be installed: {error}")))
    }

    /// Takes over a program that was started already.
    pub(crate) fn of(child: Child) -> Self {
        Self(child)
    }

    /// Its own id and those of everything below it, parents first.
    pub(crate) fn family(&self) -> Vec<u32> {
        let mut family = vec![self.0.id()];
        let parents = parents();
        let mut at = 0;
        while at < family.len() {
            let of = family[at];
            family.extend(parents.iter().filter(|(_, parent)| *parent == of).map(|(id, _)| *id));
            at += 1;
        }
        family
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let family = self.family();
        kill(&family);
        // It has just been killed, so this only takes it off the list of processes.
        drop(self.0.wait());
    }
}

/// Ends processes at once, by their ids, as a crash would; answers when they are gone.
pub(crate) fn kill(ids: &[u32]) {
    let names = ids.iter().map(u32::to_string);
    let mut command = Command::new("kill");
    // One that has gone by itself is gone too.
    drop(command.arg("-9").args(names).stderr(Stdio::null()).status());
    until("the processes are gone", || ids.iter().all(|id| !runs(*id)));
}

/// The name of a running program, as the system shortens it.
pub(crate) fn name(id: u32) -> String {
    std::fs::read_to_string(format!("/proc/{id}/comm"))
        .unwrap_or_default()
        .trim()
        .to_owned()
}

/// Whether a process still runs; one that is dead and waits for its parent to notice does not.
fn runs(id: u32) -> bool {
    status(Path::new(&format!("/proc/{id}"))).is_some_and(|(state, _)| state != "Z" && state != "X")
}

/// Every process with its parent.
fn parents() -> Vec<(u32, u32)> {
    let processes = std::fs::read_dir("/proc").expect("the system lists its processes");
    processes
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let id = entry.file_name().to_str()?.parse().ok()?;
            Some((id, status(&entry.path())?.1))
        })
        .collect()
}

/// A process's state and parent. Its name, which comes before them in brackets, may hold anything.
fn status(process: &Path) -> Option<(String, u32)> {
    let line = std::fs::read_to_string(process.join("stat")).ok()?;
    let mut rest = line.rsplit_once(") ")?.1.split(' ');
    Some((rest.next()?.to_owned(), rest.next()?.parse().ok()?))
}

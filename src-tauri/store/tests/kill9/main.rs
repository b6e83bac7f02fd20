//! Kills a process that writes, again and again, and looks whether anything it had acknowledged is gone.
//!
//! The child is this very program, started again on one test with a folder in its environment. It counts up in the review's
//! purpose, keeps a draft for every count, and says each number once the store has it. `ACCORD_KILLS` sets the number of
//! kills (200).

#[path = "../keeping/fixture.rs"]
mod fixture;

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{self, Command, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use store::Store;

use fixture::{Counting, at, edit, folder, set, store};

const FOLDER: &str = "ACCORD_KILL9_FOLDER";
const LIES: &str = "ACCORD_KILL9_LIES";
const DRAFT: &str = "review/quarter";

/// What a folder's store holds, which opening has examined: the number in the purpose and the number in the draft.
fn held(folder: &Path) -> (u64, u64) {
    let store = Store::open(folder, at(1)).expect("sound after every kill");
    let drafts = store.drafts().expect("read");
    (
        count(store.workspace().reviews[0].purpose.as_str()),
        drafts.first().map_or(0, |draft| count(&draft.text)),
    )
}

fn count(text: &str) -> u64 {
    text.strip_prefix("Count ")
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

/// The child's life: count, store, say, until it is killed.
#[test]
#[ignore = "only the other tests start this, with a folder"]
fn child_counts_until_it_is_killed() {
    let Ok(folder) = env::var(FOLDER) else { return };
    let lies = env::var_os(LIES).is_some();
    let mut say = std::io::stdout();
    let mut say = |word: &str, number: u64| {
        writeln!(say, "{word} {number}")
            .and_then(|()| say.flush())
            .expect("the parent listens");
    };
    let mut store = Store::open(Path::new(&folder), at(2)).expect("opens");
    let mut fresh = Counting::default();
    let mut number = count(store.workspace().reviews[0].purpose.as_str());
    say("ready", number);
    loop {
        number += 1;
        let text = format!("Count {number}");
        if lies {
            say("stored", number);
        }
        edit(&mut store, &set("review/purpose", &text), &mut fresh, 3).expect("stored");
        if !lies {
            say("stored", number);
        }
        store.draft_put(DRAFT, &text, at(4)).expect("kept");
        say("drafted", number);
    }
}

/// Another child's life: put the one state in place of the other, again and again, until it is killed.
#[test]
#[ignore = "only the other tests start this, with a folder"]
fn child_restores_until_it_is_killed() {
    let Ok(folder) = env::var(FOLDER) else { return };
    let backups = ["1.db", "2.db"].map(|name| Path::new(&folder).with_extension(name));
    let mut say = std::io::stdout();
    for number in 0..=u64::MAX {
        writeln!(say, "restored {number}")
            .and_then(|()| say.flush())
            .expect("the parent listens");
        let backup = &backups[usize::from(number.is_multiple_of(2))];
        drop(Store::restore(Path::new(&folder), backup, at(5)).expect("restored"));
    }
}

/// What a child does.
#[derive(Clone, Copy, PartialEq)]
enum Child {
    Counts,
    Lies,
    Restores,
}

fn start(folder: &Path, kind: Child) -> (process::Child, Receiver<(String, u64)>) {
    let life = match kind {
        Child::Counts | Child::Lies => "child_counts_until_it_is_killed",
        Child::Restores => "child_restores_until_it_is_killed",
    };
    let mut command = Command::new(env::current_exe().expect("this program"));
    command
        .args([life, "--exact", "--ignored", "--nocapture"])
        .env(FOLDER, folder);
    if kind == Child::Lies {
        command.env(LIES, "yes");
    }
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("started");
    let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let (send, said) = mpsc::channel();
    std::thread::spawn(move || {
        for line in lines.map_while(Result::ok) {
            if let Some((word, number)) = line.split_once(' ')
                && let Ok(number) = number.parse()
                && send.send((word.to_owned(), number)).is_err()
            {
                return;
            }
        }
    });
    (child, said)
}

/// Lets a child write for a while and kills it; gives the last number it said of each word.
fn life(folder: &Path, delay: Duration, from_ready: bool, kind: Child) -> (u64, u64) {
    let (mut child, said) = start(folder, kind);
    let (mut stored, mut drafted) = (0, 0);
    let mut take = |(word, number): (String, u64)| match word.as_str() {
        "stored" => stored = number,
        "drafted" => drafted = number,
        _ => {}
    };
    if from_ready {
        take(
            said.recv_timeout(Duration::from_secs(20))
                .expect("the child gets ready"),
        );
    }
    let end = Instant::now() + delay;
    loop {
        match said.recv_timeout(end.saturating_duration_since(Instant::now())) {
            Ok(line) => take(line),
            Err(RecvTimeoutError::Timeout) => break,
            Err(RecvTimeoutError::Disconnected) => panic!("the child ended by itself"),
        }
    }
    child.kill().expect("killed");
    child.wait().expect("gone");
    // What it said before it died counts as acknowledged, heard or not.
    said.iter().for_each(take);
    (stored, drafted)
}

/// Delays of 1 to 40 milliseconds, in no order; every third counts from the start of the process, not from its first word.
fn delay(cycle: u64) -> (Duration, bool) {
    (Duration::from_millis(cycle * 23 % 40 + 1), !cycle.is_multiple_of(3))
}

#[test]
fn no_kill_loses_what_was_acknowledged() {
    let kills: u64 = env::var("ACCORD_KILLS")
        .ok()
        .and_then(|kills| kills.parse().ok())
        .unwrap_or(200);
    let (folder, mut fresh) = (folder(), Counting::default());
    drop(store(folder.path(), &mut fresh));
    let (mut count, mut draft, mut unacknowledged) = (0, 0, 0);
    for cycle in 0..kills {
        let (wait, from_ready) = delay(cycle);
        let (stored, drafted) = life(folder.path(), wait, from_ready, Child::Counts);
        let (stored, drafted) = (stored.max(count), drafted.max(draft));
        (count, draft) = held(folder.path());
        assert!(
            count >= stored,
            "kill {cycle}: {stored} was acknowledged, {count} is there"
        );
        assert!(
            count <= stored + 1,
            "kill {cycle}: {stored} was acknowledged last, yet {count} is there"
        );
        assert!(
            (drafted..=stored + 1).contains(&draft),
            "kill {cycle}: draft {drafted} was acknowledged, {draft} is there"
        );
        unacknowledged += u64::from(count > stored);
    }
    assert!(
        count > kills,
        "the children have to write, or this shows nothing: {count}"
    );
    say(&format!(
        "{kills} kills, {count} changes: 0 lost, 0 corrupt, {unacknowledged} unacknowledged ones present"
    ));
}

#[test]
fn a_child_that_speaks_before_it_has_stored_is_caught() {
    let (folder, mut fresh) = (folder(), Counting::default());
    drop(store(folder.path(), &mut fresh));
    let caught = (0..200).any(|cycle| {
        let (stored, _) = life(folder.path(), delay(cycle).0, true, Child::Lies);
        held(folder.path()).0 < stored
    });
    assert!(caught, "the harness would not notice a lost change");
}

#[test]
fn no_kill_during_a_restore_leaves_anything_but_one_of_the_two_states() {
    let (outer, mut fresh) = (folder(), Counting::default());
    let folder = outer.path().join("workspace");
    let mut first = store(&folder, &mut fresh);
    for number in [1, 2] {
        edit(
            &mut first,
            &set("review/purpose", &format!("Count {number}")),
            &mut fresh,
            1,
        )
        .expect("stored");
        let backup = first.back_up(at(2)).expect("backed up");
        std::fs::copy(backup.path, folder.with_extension(format!("{number}.db"))).expect("kept for the child");
    }
    drop(first);
    let mut seen = [0, 0, 0];
    for cycle in 0..24 {
        life(
            &folder,
            Duration::from_millis(cycle * 47 % 120 + 1),
            true,
            Child::Restores,
        );
        seen[usize::try_from(held(&folder).0).expect("small")] += 1;
    }
    assert_eq!(seen[0], 0, "no other state is ever there");
    assert!(
        seen[1] > 0 && seen[2] > 0,
        "kills have to strike around restores, or this shows nothing: {seen:?}"
    );
    let backups = Store::open(&folder, at(6)).expect("sound").backups().expect("listed");
    for backup in backups.iter().take(3) {
        Store::restore(&folder, &backup.path, at(7)).expect("every backup is whole");
    }
}

#[expect(clippy::print_stdout, reason = "a harness reports its figures")]
fn say(counts: &str) {
    println!("{counts}");
}

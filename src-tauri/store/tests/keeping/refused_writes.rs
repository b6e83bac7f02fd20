//! A disk that refuses a write in the middle of the log, as a quota does: the limit on file sizes of a child of this program.
#![cfg(target_os = "linux")]

use std::env;
use std::path::Path;
use std::process::{self, Command};

use store::Store;

use crate::fixture::{Counting, add, at, edit, folder, set, store, text};

const FOLDER: &str = "ACCORD_REFUSED_FOLDER";

/// Writes until the system refuses, goes on once it may write again, and leaves what it was acknowledged in the purpose.
#[test]
#[ignore = "only the other test starts this, with a folder and under a limit"]
fn writes_until_it_is_refused_and_then_goes_on() {
    let Ok(folder) = env::var(FOLDER) else { return };
    let mut store = Store::open(Path::new(&folder), at(1)).expect("opens");
    let mut fresh = Counting::default();
    // Beyond the identities that the parent has used.
    (0..1_000).for_each(|_| drop(text(&mut fresh)));
    let mut acknowledged = 0;
    let error = loop {
        let before = store.workspace().clone();
        let purpose = format!("{acknowledged} {}", "room ".repeat(600));
        match edit(&mut store, &set("review/purpose", &purpose), &mut fresh, 2) {
            Ok(_) => acknowledged += 1,
            Err(error) => {
                assert_eq!(*store.workspace(), before);
                break error;
            }
        }
        assert!(acknowledged < 1_000, "the limit is never met");
    };
    assert!(
        acknowledged > 0 && ["store_failed", "disk_full"].contains(&error.code()),
        "{acknowledged}: {error}"
    );
    store.verify().expect("sound, and what is in memory");
    let me = process::id().to_string();
    let raised = Command::new("prlimit")
        .args(["--pid", &me, "--fsize=unlimited"])
        .status()
        .expect("prlimit is there");
    assert!(raised.success());
    for _ in 0..50 {
        edit(&mut store, &add("blocks", "Another"), &mut fresh, 3).expect("there is room again");
    }
    edit(
        &mut store,
        &set("review/purpose", &acknowledged.to_string()),
        &mut fresh,
        4,
    )
    .expect("there is room again");
}

#[test]
fn a_refused_write_loses_nothing_and_the_next_changes_work() {
    let (folder, mut fresh) = (folder(), Counting::default());
    let first = store(folder.path(), &mut fresh);
    let blocks = first.workspace().reviews[0].blocks.len();
    drop(first);
    // 1,200 blocks of 512 bytes; the signal that comes with the limit is ignored, so that the write fails instead.
    let script = "trap '' XFSZ; ulimit -S -f 1200; exec \"$0\" \"$@\"";
    let mut child = Command::new("sh");
    child
        .args(["-c", script])
        .arg(env::current_exe().expect("this program"));
    child.args([
        "refused_writes::writes_until_it_is_refused_and_then_goes_on",
        "--exact",
        "--ignored",
    ]);
    let ended = child.env(FOLDER, folder.path()).output().expect("started");
    let said = String::from_utf8_lossy(&ended.stdout);
    assert!(ended.status.success() && said.contains("1 passed"), "{said}");
    let mut store = Store::open(folder.path(), at(9)).expect("sound");
    let acknowledged: usize = store.workspace().reviews[0].purpose.as_str().parse().expect("a number");
    assert_eq!(store.workspace().reviews[0].blocks.len(), blocks + 50);
    let mut steps = 0;
    while store.undo(at(10)).expect("undone").is_some() {
        steps += 1;
    }
    assert_eq!(steps, acknowledged + 51, "as many steps as were acknowledged");
}

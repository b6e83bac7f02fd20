//! Power cuts and failing disks while a file is written: every prefix of the calls, rebuilt in every way a disk may keep it.
//!
//! What a disk promises: data last after the file's sync, names after the folder's. Before that anything may be kept or
//! lost, in any order, in blocks; a file's length may last without its data. A rename itself is never torn.

mod recorder;

use std::collections::BTreeSet;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

use super::disk::Disk;
use super::replace;
use recorder::Recorder;

const TARGET: &str = "folder/Definitions.pdf";
const OLD: &[u8] = b"the old file, which somebody may have signed";

/// Seven blocks and a part of one, no two alike.
fn new() -> Vec<u8> {
    (0..recorder::BLOCK * 7 + 5).map(|at| (at % 251) as u8 + 1).collect()
}

/// What the target may hold after a power cut at each point of the recorded calls: nothing, or bytes.
fn outcomes(disk: &Recorder) -> Vec<BTreeSet<Option<Vec<u8>>>> {
    disk.prefixes().map(|prefix| prefix.states(Path::new(TARGET))).collect()
}

fn whole(states: &BTreeSet<Option<Vec<u8>>>, before: Option<&[u8]>) -> bool {
    let new = new();
    states
        .iter()
        .all(|state| state.as_deref() == before || state.as_deref() == Some(&new))
}

#[test]
fn a_power_cut_leaves_the_old_file_or_the_new_one_and_never_anything_between() {
    for before in [Some(OLD), None] {
        let disk = Recorder::holding(TARGET, before);
        replace(&disk, Path::new(TARGET), &new(), |_| Ok(())).expect("the disk takes all");
        let outcomes = outcomes(&disk);
        assert!(disk.built() > 500, "{} states were built", disk.built());
        for (calls, states) in outcomes.iter().enumerate() {
            assert!(whole(states, before), "torn after {calls} calls: {:?}", disk.log());
        }
        let last = outcomes.last().expect("something was called");
        assert_eq!(
            *last,
            BTreeSet::from([Some(new())]),
            "what is said to be written has to be there"
        );
    }
}

#[test]
fn plain_writing_would_be_found_out() {
    let disk = Recorder::holding(TARGET, Some(OLD));
    let mut file = disk.create(Path::new(TARGET)).expect("made");
    file.write_all(&new()).expect("written");
    assert!(outcomes(&disk).iter().any(|states| !whole(states, Some(OLD))));
}

#[test]
fn renaming_before_the_data_last_would_be_found_out() {
    let disk = Recorder::holding(TARGET, Some(OLD));
    let beside = Path::new("folder/beside");
    disk.create(beside)
        .and_then(|mut file| file.write_all(&new()))
        .expect("written");
    disk.rename(beside, Path::new(TARGET)).expect("renamed");
    assert!(outcomes(&disk).iter().any(|states| !whole(states, Some(OLD))));
}

#[test]
fn saying_so_before_the_folder_lasts_would_be_found_out() {
    let disk = Recorder::holding(TARGET, Some(OLD));
    let beside = Path::new("folder/beside");
    let mut file = disk.create(beside).expect("made");
    file.write_all(&new()).and_then(|()| disk.sync(&file)).expect("written");
    disk.rename(beside, Path::new(TARGET)).expect("renamed");
    let outcomes = outcomes(&disk);
    assert!(outcomes.iter().all(|states| whole(states, Some(OLD))));
    assert_eq!(
        outcomes.last().map(BTreeSet::len),
        Some(2),
        "the old file may still be there"
    );
}

#[test]
fn whichever_call_fails_the_target_is_whole_and_nothing_is_left_beside_it() {
    for kind in [ErrorKind::StorageFull, ErrorKind::Other] {
        let mut refused = 0;
        for failing in 0.. {
            let disk = Recorder::holding(TARGET, Some(OLD)).failing(failing, kind);
            let done = replace(&disk, Path::new(TARGET), &new(), |_| Ok(()));
            let (target, others) = disk.live(Path::new(TARGET));
            let Err(error) = done else {
                assert_eq!(target.as_deref(), Some(&*new()));
                break;
            };
            refused += 1;
            assert_eq!(error.kind(), kind);
            assert!(
                target.as_deref() == Some(OLD) || target.as_deref() == Some(&*new()),
                "call {failing}"
            );
            assert_eq!(others, 0, "call {failing} left something behind");
        }
        assert!(refused >= 6, "only {refused} calls could fail");
    }
}

#[test]
fn a_disk_that_keeps_other_bytes_is_not_believed() {
    let disk = Recorder::holding(TARGET, Some(OLD)).lying();
    let error = replace(&disk, Path::new(TARGET), &new(), |_| Ok(())).expect_err("it reads otherwise");
    assert_eq!(error.kind(), io::ErrorKind::Other);
    assert_eq!(disk.live(Path::new(TARGET)), (Some(OLD.to_vec()), 0));
}

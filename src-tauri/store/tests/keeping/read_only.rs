//! A folder that may not be written, as an ordinary user meets it; root, who may write everywhere, hands the test to one.
#![cfg(unix)]

use std::env;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

use store::Store;

use crate::fixture::{Counting, at, store};

const FOLDER: &str = "ACCORD_READ_ONLY_FOLDER";
const NOBODY: u32 = 65_534;

fn refused(folder: &Path) {
    let error = Store::open(folder, at(1)).map(drop).expect_err("it may not be written");
    assert_eq!(
        (error.code(), error.to_string().as_str()),
        ("read_only", "the workspace's folder can't be written")
    );
    let error = Store::create(
        &folder.join("new"),
        &crate::fixture::workspace(&mut Counting::default()),
        at(1),
    );
    assert_eq!(error.map(drop).expect_err("nor a new one").code(), "read_only");
}

#[test]
#[ignore = "only the other test starts this, with a folder, when it runs as root"]
fn an_ordinary_user_is_refused() {
    if let Ok(folder) = env::var(FOLDER) {
        refused(Path::new(&folder));
    }
}

#[test]
fn a_folder_that_may_not_be_written_is_refused_in_one_sentence() {
    // Not in memory: programs may not be started there.
    let outer = tempfile::tempdir().expect("a folder");
    let folder = outer.path().join("workspace");
    drop(store(&folder, &mut Counting::default()));
    let root = fs::metadata(&folder).expect("there").uid() == 0;
    let mode = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).expect("set");
    mode(&folder, 0o500);
    if root {
        mode(outer.path(), 0o755);
        for path in [folder.clone(), folder.join("store.db"), folder.join("store.lock")] {
            chown(path, Some(NOBODY), Some(NOBODY)).expect("given away");
        }
        let program = outer.path().join("program");
        fs::copy(env::current_exe().expect("this program"), &program).expect("copied");
        let mut child = Command::new(&program);
        child
            .args(["read_only::an_ordinary_user_is_refused", "--exact", "--ignored"])
            .env(FOLDER, &folder);
        let ended = child
            .current_dir(outer.path())
            .uid(NOBODY)
            .gid(NOBODY)
            .output()
            .expect("started");
        let said = String::from_utf8_lossy(&ended.stdout);
        assert!(ended.status.success() && said.contains("1 passed"), "{said}");
    } else {
        refused(&folder);
    }
    mode(&folder, 0o700);
    if !root {
        Store::open(&folder, at(2)).expect("opens once it may be written");
    }
}

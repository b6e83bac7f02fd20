//! Writing a file so that it is there whole or not at all, and reading it back before anyone says it is.

mod disk;
mod name;
#[cfg(test)]
mod powerloss;

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use disk::{Disk, Real};
pub(crate) use name::{name_of, safe_name};

use crate::Refusal;
use crate::error::unwritable;

/// Writes a file: a temporary one in the same folder, synced, read back, renamed, the folder synced.
///
/// # Errors
/// `unwritable`; the file that was there before is then still whole.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    write_checked(path, bytes, |_| Ok(()))
}

/// Writes a file that `check` has to accept as it was read back from the disk, before it takes the place of another.
///
/// # Errors
/// `unwritable`; the file that was there before is then still whole.
pub(crate) fn write_checked(
    path: &Path,
    bytes: &[u8],
    check: impl FnOnce(&[u8]) -> io::Result<()>,
) -> Result<(), Refusal> {
    replace(&Real, path, bytes, check).map_err(|error| unwritable(path, &error))
}

fn replace<D: Disk>(
    disk: &D,
    path: &Path,
    bytes: &[u8],
    check: impl FnOnce(&[u8]) -> io::Result<()>,
) -> io::Result<()> {
    if disk.is_folder(path) {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // A rename would put it aside, and somebody meant it to stay.
    if disk.is_read_only(path) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let temporary = beside(path);
    let placed = put(disk, &temporary, bytes, check).and_then(|()| disk.rename(&temporary, path));
    if placed.is_err() {
        // What is left of the attempt has no worth; that it could not be removed changes nothing.
        let _gone = disk.remove(&temporary);
        return placed;
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    disk.sync_folder(folder.unwrap_or(Path::new(".")))?;
    same(&disk.read(path)?, bytes)
}

fn put<D: Disk>(disk: &D, path: &Path, bytes: &[u8], check: impl FnOnce(&[u8]) -> io::Result<()>) -> io::Result<()> {
    let mut file = disk.create(path)?;
    file.write_all(bytes)?;
    disk.sync(&file)?;
    drop(file);
    let read = disk.read(path)?;
    same(&read, bytes)?;
    check(&read)
}

fn same(read: &[u8], written: &[u8]) -> io::Result<()> {
    if read == written {
        Ok(())
    } else {
        Err(io::Error::other("what was read back differs from what was written"))
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".part");
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn names(folder: &Path) -> usize {
        fs::read_dir(folder).expect("listable").count()
    }

    #[test]
    fn a_file_is_replaced_whole_and_a_folder_in_its_place_is_an_error() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("out.pdf");
        write(&path, b"one").expect("written");
        write(&path, b"two").expect("written again");
        assert_eq!(fs::read(&path).expect("readable"), b"two");
        assert_eq!(names(folder.path()), 1, "nothing is left beside it");
        fs::create_dir(folder.path().join("taken.pdf")).expect("made");
        let refusal = write(&folder.path().join("taken.pdf"), b"x").expect_err("a folder is in the way");
        assert_eq!(refusal.code, "unwritable");
        assert!(refusal.message.ends_with("it is a folder."), "{refusal}");
        let refusal = write(&folder.path().join("gone/out.pdf"), b"x").expect_err("the folder is not there");
        assert_eq!(refusal.code, "unwritable");
        assert!(refusal.message.contains("no longer there"), "{refusal}");
    }

    #[test]
    fn a_file_that_is_set_to_be_read_only_stays() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("signed.pdf");
        write(&path, b"signed").expect("written");
        let mut kept = path.metadata().expect("it is there").permissions();
        kept.set_readonly(true);
        fs::set_permissions(&path, kept).expect("set");
        let refusal = write(&path, b"draft").expect_err("it is to stay");
        assert_eq!(refusal.code, "unwritable");
        assert!(refusal.message.ends_with("it is set to be read only."), "{refusal}");
        assert_eq!(fs::read(&path).expect("readable"), b"signed");
        assert_eq!(names(folder.path()), 1);
    }

    #[test]
    fn what_is_not_accepted_when_read_back_replaces_nothing_and_leaves_nothing() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("out.pdf");
        write(&path, b"old").expect("written");
        let refuse = |_: &[u8]| Err(io::Error::other("it has the wrong pages"));
        let refusal = write_checked(&path, b"new", refuse).expect_err("it was not accepted");
        assert!(refusal.message.contains("wrong pages"), "{refusal}");
        assert_eq!(fs::read(&path).expect("readable"), b"old");
        assert_eq!(names(folder.path()), 1);
    }
}

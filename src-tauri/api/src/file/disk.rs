//! What writing a file asks of a disk: few calls, so that a test can record them and build every way a power cut may leave them.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// A disk.
pub(super) trait Disk {
    /// A file open for writing.
    type File: Write;

    /// Whether a folder is there.
    fn is_folder(&self, path: &Path) -> bool;

    /// Whether a file is there that somebody set to be read only.
    fn is_read_only(&self, path: &Path) -> bool;

    /// Makes an empty file, or empties the one that is there.
    fn create(&self, path: &Path) -> io::Result<Self::File>;

    /// Makes what was written to a file lasting.
    fn sync(&self, file: &Self::File) -> io::Result<()>;

    /// Reads a file from its start to its end.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;

    /// Gives a file another name; a file that has it already is replaced.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;

    /// Makes the names in a folder lasting.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;

    /// Removes a file.
    fn remove(&self, path: &Path) -> io::Result<()>;
}

/// The disk of this machine.
pub(super) struct Real;

impl Disk for Real {
    type File = File;

    fn is_folder(&self, path: &Path) -> bool {
        path.is_dir()
    }

    fn is_read_only(&self, path: &Path) -> bool {
        path.metadata().is_ok_and(|file| file.permissions().readonly())
    }

    fn create(&self, path: &Path) -> io::Result<File> {
        File::create(path)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }

    /// Folders can't be opened for syncing here; the rename itself is durable.
    #[cfg(not(unix))]
    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }
}

//! A workspace's folder: where its files lie, who may read them, and who holds it.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::StoreError;

/// Folder of one workspace, held against every other process and store for as long as the value lives.
///
/// The hold is a lock on a file beside the store. SQLite's own locks would vanish as soon as the same process opened and
/// closed the store once more; this one does not.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
    _hold: File,
}

impl Folder {
    /// Makes the folder, readable by its owner only, and holds it.
    pub(crate) fn make(path: &Path) -> Result<Self, StoreError> {
        fs::create_dir_all(path).map_err(|source| StoreError::file(path, source))?;
        Self::hold(path)
    }

    /// Holds an existing folder.
    ///
    /// # Errors
    /// `Missing` when there is none, `InUse` when somebody else holds it.
    pub(crate) fn hold(path: &Path) -> Result<Self, StoreError> {
        let path = fs::canonicalize(path).map_err(|source| match source.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => StoreError::Missing {
                folder: path.to_path_buf(),
            },
            _ => StoreError::file(path, source),
        })?;
        let lock = path.join("store.lock");
        let hold = private(OpenOptions::new().write(true).create(true)).open(&lock);
        let hold = hold.map_err(|source| StoreError::file(&lock, source))?;
        match hold.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::InUse),
            Err(TryLockError::Error(source)) => return Err(StoreError::file(&lock, source)),
        }
        keep_private(&path)?;
        Ok(Self { path, _hold: hold })
    }

    /// Folder itself, absolute.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The live store.
    pub(crate) fn store(&self) -> PathBuf {
        self.path.join("store.db")
    }

    /// Folder of the verified backups, made when it is missing.
    pub(crate) fn backups(&self) -> Result<PathBuf, StoreError> {
        let path = self.path.join("backups");
        // One level only: a folder that was moved away is not made again.
        match fs::create_dir(&path) {
            Err(source) if source.kind() != ErrorKind::AlreadyExists => Err(StoreError::file(&path, source)),
            _ => keep_private(&path).map(|()| path),
        }
    }
}

/// Makes an empty file that only its owner may read; fails when the name is taken.
pub(crate) fn make_empty(path: &Path) -> Result<File, StoreError> {
    private(OpenOptions::new().write(true).create_new(true))
        .open(path)
        .map_err(|source| StoreError::file(path, source))
}

/// Removes a file that may not be there.
pub(crate) fn remove(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != ErrorKind::NotFound => Err(StoreError::file(path, source)),
        _ => Ok(()),
    }
}

/// Brings a written file to the disk, gives it its name, and brings the name to the disk.
pub(crate) fn settle(written: &Path, name: &Path) -> Result<(), StoreError> {
    let sync = |path: &Path| File::options().write(true).open(path)?.sync_all();
    sync(written).map_err(|source| StoreError::file(written, source))?;
    fs::rename(written, name).map_err(|source| StoreError::file(name, source))?;
    sync_names(name)
}

/// Brings the names beside `path` to the disk; without it a renamed file may come back under its old name after a power cut.
pub(crate) fn sync_names(path: &Path) -> Result<(), StoreError> {
    let Some(folder) = path.parent() else { return Ok(()) };
    if cfg!(unix) {
        let synced = File::open(folder).and_then(|folder| folder.sync_all());
        synced.map_err(|source| StoreError::file(folder, source))?;
    }
    Ok(())
}

/// The file SQLite keeps beside a store for changes not yet folded in, and its index.
pub(crate) fn companions(store: &Path) -> [PathBuf; 2] {
    ["-wal", "-shm"].map(|ending| {
        let mut name = store.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    })
}

#[cfg(unix)]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    options.mode(0o600)
}

#[cfg(not(unix))]
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(unix)]
fn keep_private(folder: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(folder)
        .map_err(|source| StoreError::file(folder, source))?
        .permissions()
        .mode();
    if mode & 0o077 == 0 {
        return Ok(());
    }
    let owners = fs::Permissions::from_mode(mode & 0o700);
    fs::set_permissions(folder, owners).map_err(|source| StoreError::file(folder, source))
}

#[cfg(not(unix))]
fn keep_private(_folder: &Path) -> Result<(), StoreError> {
    Ok(())
}

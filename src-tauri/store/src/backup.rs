//! Backups: written under another name, brought to the disk, opened again and examined as a whole before they count.

mod restore;
mod retention;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use rusqlite::Connection;

pub(crate) use restore::restore;

use crate::database::folder::{self, Folder};
use crate::journal::Head;
use crate::ledger::{Examined, examine};
use crate::migration::Migration;
use crate::{Damage, StoreError, database, time};

const STAMP: &str = "%Y%m%dT%H%M%SZ";

/// A verified copy of the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// Last journal entry in it; of two backups the one with the higher number is the newer.
    pub sequence: i64,
    /// When it was made, to the second.
    pub at: DateTime<Utc>,
    mark: String,
}

impl Backup {
    fn name(&self) -> String {
        format!("{:010}-{}-{}.db", self.sequence, self.at.format(STAMP), self.mark)
    }

    /// Reads what a backup's file name says; other files are not ours.
    fn read(path: PathBuf) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        let mut parts = name.strip_suffix(".db")?.splitn(3, '-');
        let sequence = parts.next()?.parse().ok()?;
        let at = NaiveDateTime::parse_from_str(parts.next()?, STAMP).ok()?.and_utc();
        let mark = parts.next()?.to_owned();
        let backup = Self {
            path: path.clone(),
            sequence,
            at,
            mark,
        };
        (backup.name() == name).then_some(backup)
    }
}

/// Lists the backups, newest first.
pub(crate) fn list(folder: &Folder) -> Result<Vec<Backup>, StoreError> {
    let path = folder.backups()?;
    let entries = fs::read_dir(&path).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let entries: Vec<_> = entries.map_err(|source| StoreError::file(&path, source))?;
    let mut backups: Vec<_> = entries.into_iter().filter_map(Backup::read).collect();
    backups.sort_by(|a, b| (b.sequence, b.at, &b.mark).cmp(&(a.sequence, a.at, &a.mark)));
    Ok(backups)
}

/// Writes a verified backup, unless the newest one holds this very state, and drops those no longer kept.
///
/// # Errors
/// `Damaged` when the store or the copy does not pass examination; then no backup is added and none dropped.
pub(crate) fn take(
    folder: &Folder,
    connection: &Connection,
    head: &Head,
    migrations: &[Migration],
    now: DateTime<Utc>,
) -> Result<Backup, StoreError> {
    let kept = list(folder)?;
    let mark = head.hash.chars().take(8).collect();
    let path = folder.backups()?;
    let mut backup = Backup {
        path: PathBuf::new(),
        sequence: head.sequence,
        at: whole_second(now),
        mark,
    };
    if let Some(newest) = kept.first()
        && (newest.sequence, &newest.mark) == (backup.sequence, &backup.mark)
        && examine_copy(&newest.path, migrations).is_ok_and(|examined| examined.head == *head)
    {
        return Ok(newest.clone());
    }
    let part = path.join("backup.part");
    folder::remove(&part)?;
    backup.path = path.join(backup.name());
    let copied = copy(connection, &part, head, migrations).and_then(|()| folder::settle(&part, &backup.path));
    if let Err(error) = copied {
        // What is left of it would only take up room; the first error is the one to report.
        let _ = folder::remove(&part);
        return Err(error);
    }
    for outdated in retention::outdated(&list(folder)?, now) {
        folder::remove(&outdated.path)?;
    }
    Ok(backup)
}

fn copy(connection: &Connection, part: &Path, head: &Head, migrations: &[Migration]) -> Result<(), StoreError> {
    folder::make_empty(part)?;
    let name = part.to_str().ok_or_else(|| {
        let unsaid = std::io::Error::new(std::io::ErrorKind::InvalidFilename, "the name is not text");
        StoreError::file(part, unsaid)
    })?;
    connection.execute("VACUUM INTO ?1", [name])?;
    if examine_copy(part, migrations)?.head == *head {
        Ok(())
    } else {
        Err(Damage::Seal("journal").into())
    }
}

/// Examines a copy that nobody writes to.
fn examine_copy(path: &Path, migrations: &[Migration]) -> Result<Examined, StoreError> {
    examine(&database::open_copy(path)?, migrations)
}

fn whole_second(at: DateTime<Utc>) -> DateTime<Utc> {
    DateTime::from_timestamp(time::kept(at).timestamp(), 0).unwrap_or(at)
}

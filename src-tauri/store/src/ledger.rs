//! The ledger: an open store's file together with its journal. Everything written goes through it, in one transaction each,
//! and counts only once the file is known to be ours still.

mod examine;
mod opening;

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use domain::Origin;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

pub(crate) use examine::{Examined, examine};
pub(crate) use opening::{create, open};

use crate::backup::{self, Backup};
use crate::database;
use crate::database::folder::Folder;
use crate::journal::{self, Entry, Head, History, Image, Kind, Line, Reversible, Table};
use crate::migration::Migration;
use crate::{Damage, StoreError, time};

/// An open, verified store. The connection comes first so that it is closed before the folder is let go.
#[derive(Debug)]
pub(crate) struct Ledger {
    connection: Connection,
    tables: Vec<Table>,
    migrations: &'static [Migration],
    head: Head,
    history: History,
    origin: Origin,
    saved: Option<DateTime<Utc>>,
    lost: Option<Option<PathBuf>>,
    folder: Folder,
}

impl Ledger {
    /// Opens the connection to reading.
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Names the step undo reverses next.
    pub(crate) fn to_undo(&self) -> Option<&Reversible> {
        self.history.to_undo()
    }

    /// Names the step redo does again next.
    pub(crate) fn to_redo(&self) -> Option<&Reversible> {
        self.history.to_redo()
    }

    /// What the content is the outcome of.
    pub(crate) fn origin(&self) -> &Origin {
        &self.origin
    }

    /// When the newest entry was written.
    pub(crate) fn saved(&self) -> Option<DateTime<Utc>> {
        self.saved
    }

    /// Writes rows and their entry in one transaction; writes nothing when no row ended up different and nothing
    /// was taken over.
    ///
    /// `judge` looks at what changed before it is kept.
    pub(crate) fn record(
        &mut self,
        line: Line,
        write: impl FnOnce(&Connection) -> Result<(), StoreError>,
        judge: impl FnOnce(&[Image]) -> Result<(), StoreError>,
    ) -> Result<Vec<Image>, StoreError> {
        let head = self.head.clone();
        let (images, entry) = self.write(|transaction| {
            // References may point at rows that are still to come; they are checked at the end of the transaction.
            transaction.execute_batch("PRAGMA defer_foreign_keys = ON")?;
            write(transaction)?;
            let images = journal::take(transaction)?;
            if images.is_empty() && line.adopted.is_none() {
                return Ok((images, None));
            }
            judge(&images)?;
            let entry = Entry::after(&head, head.sequence + 1, line, &images);
            journal::append(transaction, &entry)?;
            Ok((images, Some(entry)))
        })?;
        if let Some(entry) = entry {
            self.head = entry.head();
            self.saved = Some(entry.line.at);
            let follows = self.history.follow(entry.sequence, &entry.line);
            assert!(follows, "an entry cites what the history itself named next");
            journal::follow(&mut self.origin, &entry).expect("an entry's hash is one");
        }
        Ok(images)
    }

    /// Reverses the newest step that still stands; `check` may look at the result before it is kept.
    pub(crate) fn undo<T>(
        &mut self,
        now: DateTime<Utc>,
        check: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<Option<(Line, T)>, StoreError> {
        let Some(next) = self.history.to_undo().cloned() else {
            return Ok(None);
        };
        let mut images = self.images_of(next.step)?;
        images.reverse();
        let images: Vec<_> = images.into_iter().map(Image::reversed).collect();
        self.apply(Kind::Undo, next, &images, now, check).map(Some)
    }

    /// Does the newest undone step again; otherwise as [`Ledger::undo`].
    pub(crate) fn redo<T>(
        &mut self,
        now: DateTime<Utc>,
        check: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<Option<(Line, T)>, StoreError> {
        let Some(next) = self.history.to_redo().cloned() else {
            return Ok(None);
        };
        let images = self.images_of(next.step)?;
        self.apply(Kind::Redo, next, &images, now, check).map(Some)
    }

    /// Runs one transaction on a file that is ours before and after it.
    ///
    /// # Errors
    /// `Replaced` once the file was moved, replaced or removed; nothing is acknowledged from then on.
    pub(crate) fn write<T>(
        &mut self,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.still_ours()?;
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let written = write(&transaction)?;
        transaction.commit()?;
        self.still_ours()?;
        Ok(written)
    }

    /// When an entry last touched a target or something below it.
    pub(crate) fn changed_at(&self, target: &str) -> Result<Option<DateTime<Utc>>, StoreError> {
        let mut newest = self.connection.prepare_cached(include_str!("ledger/changed_at.sql"))?;
        let at: Option<String> = newest.query_row([target], |row| row.get("at")).optional()?;
        Ok(at.as_deref().and_then(time::parse))
    }

    /// Examines the whole store as on opening.
    pub(crate) fn examine(&self) -> Result<Examined, StoreError> {
        let examined = examine(&self.connection, self.migrations)?;
        if examined.head == self.head {
            Ok(examined)
        } else {
            Err(Damage::Seal("journal").into())
        }
    }

    /// Writes a verified backup, unless the newest one holds this very state.
    pub(crate) fn back_up(&self, now: DateTime<Utc>) -> Result<Backup, StoreError> {
        backup::take(&self.folder, &self.connection, &self.head, self.migrations, now)
    }

    /// Lists the backups, newest first.
    pub(crate) fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        backup::list(&self.folder)
    }

    fn apply<T>(
        &mut self,
        kind: Kind,
        next: Reversible,
        images: &[Image],
        now: DateTime<Utc>,
        check: impl FnOnce(&Connection) -> Result<T, StoreError>,
    ) -> Result<(Line, T), StoreError> {
        let line = Line {
            kind,
            at: now,
            cites: Some(next.cites),
            ..next.line.clone()
        };
        let tables = self.tables.clone();
        let mut checked = None;
        self.record(
            line,
            |connection| {
                journal::replay(connection, &tables, images)?;
                checked = Some(check(connection)?);
                Ok(())
            },
            |_| Ok(()),
        )?;
        Ok((next.line, checked.expect("record runs what it is given")))
    }

    fn images_of(&self, sequence: i64) -> Result<Vec<Image>, StoreError> {
        let images: String =
            self.connection
                .query_row("SELECT images FROM journal WHERE sequence = ?1", [sequence], |row| {
                    row.get(0)
                })?;
        serde_json::from_str(&images).map_err(|_| Damage::Chain { sequence }.into())
    }

    fn still_ours(&mut self) -> Result<(), StoreError> {
        if self.lost.is_none() && database::has_moved(&self.connection)? {
            // The file is still open: what it holds is saved beside the place where it was.
            let now = self.saved.unwrap_or_default();
            self.lost = Some(self.back_up(now).ok().map(|backup| backup.path));
        }
        match &self.lost {
            Some(rescue) => Err(StoreError::Replaced { rescue: rescue.clone() }),
            None => Ok(()),
        }
    }
}

//! The store: one workspace in memory and, always first, on the disk.

mod adoption;
mod draft;
mod op;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use domain::Workspace;

pub use draft::Draft;
pub use op::{Op, OpKind, Step, Touch, Touched};

use crate::backup::{self, Backup};
use crate::database::folder::Folder;
use crate::journal::{Kind, Line};
use crate::ledger::{self, Ledger};
use crate::{StoreError, migration, rows, time};

/// One workspace, open. Every change is on the disk before it shows here; after an error nothing has changed.
#[derive(Debug)]
pub struct Store {
    ledger: Ledger,
    workspace: Workspace,
    backup_failure: Option<StoreError>,
}

impl Store {
    /// Makes a store for a workspace in a folder, which is made too, and opens it.
    ///
    /// # Errors
    /// `Exists` when the folder holds a store.
    pub fn create(folder: &Path, workspace: &Workspace, now: DateTime<Utc>) -> Result<Self, StoreError> {
        let folder = Folder::make(folder)?;
        let line = Line {
            kind: Kind::Created,
            name: "new workspace".to_owned(),
            target: String::new(),
            side: None,
            at: time::kept(now),
            cites: None,
            adopted: None,
        };
        let write = |connection: &_| rows::write(connection, None, workspace);
        Self::loaded(ledger::create(folder, migration::ALL, line, write)?)
    }

    /// Opens a folder's store: examines all of it, brings it up to date, and backs it up when it changed since the last
    /// backup.
    ///
    /// # Errors
    /// `Missing`, `InUse`, `TooNew`, `NotAStore` or `Damaged`; a store that is refused stays byte for byte as it is.
    pub fn open(folder: &Path, now: DateTime<Utc>) -> Result<Self, StoreError> {
        let folder = Folder::hold(folder)?;
        let mut store = Self::loaded(ledger::open(folder, migration::ALL, time::kept(now))?)?;
        // A store that can be read is opened even where no backup can be written; whoever opens it is told.
        store.backup_failure = store.back_up(now).err();
        Ok(store)
    }

    /// Puts a backup in the place of a folder's store, which must not be open, and opens it.
    ///
    /// The state before is backed up first, so that restoring that backup undoes this; the files replaced lie in the
    /// folder returned.
    ///
    /// # Errors
    /// `Damaged` or `NotAStore` when the backup is not sound; nothing has changed then.
    pub fn restore(folder: &Path, backup: &Path, now: DateTime<Utc>) -> Result<(Self, PathBuf), StoreError> {
        let folder = Folder::hold(folder)?;
        let now = time::kept(now);
        let (folder, aside) = backup::restore(folder, migration::ALL, backup, now)?;
        let mut store = Self::loaded(ledger::open(folder, migration::ALL, now)?)?;
        store.backup_failure = store.back_up(now).err();
        Ok((store, aside))
    }

    /// The workspace as acknowledged last.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// Why the backup due on opening could not be written, if it could not.
    pub fn backup_failure(&self) -> Option<&StoreError> {
        self.backup_failure.as_ref()
    }

    /// Makes `next` the workspace: one transaction, one journal entry, one undo step. The draft of the operation's target
    /// goes with it. A value that changes nothing makes no entry.
    ///
    /// # Errors
    /// Any; the workspace is then what it was, in memory and on the disk.
    pub fn transact(&mut self, op: Op, now: DateTime<Utc>, next: Workspace) -> Result<Vec<Touched>, StoreError> {
        let (old, kind, target) = (&self.workspace, op.kind, op.target.clone());
        let images = self.ledger.record(
            op.line(time::kept(now)),
            |connection| {
                rows::write(connection, Some(old), &next)?;
                draft::remove(connection, &target)
            },
            |images| kind.fits(images),
        )?;
        self.workspace = next;
        Ok(images.into_iter().map(Touched::from).collect())
    }

    /// Takes back the newest step that still stands.
    ///
    /// # Errors
    /// As [`Store::transact`].
    pub fn undo(&mut self, now: DateTime<Utc>) -> Result<Option<Step>, StoreError> {
        let undone = self.ledger.undo(time::kept(now), rows::load)?;
        Ok(undone.map(|undone| self.take_over(undone)))
    }

    /// Does the step again that was taken back last.
    ///
    /// # Errors
    /// As [`Store::transact`].
    pub fn redo(&mut self, now: DateTime<Utc>) -> Result<Option<Step>, StoreError> {
        let redone = self.ledger.redo(time::kept(now), rows::load)?;
        Ok(redone.map(|redone| self.take_over(redone)))
    }

    /// The step undo would take back.
    pub fn undo_step(&self) -> Option<Step> {
        self.ledger.to_undo().map(|next| Step::from(&next.line))
    }

    /// The step redo would do again.
    pub fn redo_step(&self) -> Option<Step> {
        self.ledger.to_redo().map(|next| Step::from(&next.line))
    }

    /// Keeps half-typed text for a field.
    ///
    /// # Errors
    /// Any; the draft before it is then still there.
    pub fn draft_put(&mut self, target: &str, text: &str, now: DateTime<Utc>) -> Result<(), StoreError> {
        self.ledger
            .write(|transaction| draft::put(transaction, target, text, now))
    }

    /// Drops a field's draft, if there is one.
    ///
    /// # Errors
    /// Any; the draft is then still there.
    pub fn draft_drop(&mut self, target: &str) -> Result<(), StoreError> {
        self.ledger.write(|transaction| draft::remove(transaction, target))
    }

    /// Lists the drafts by target.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        draft::list(self.ledger.connection())
    }

    /// When an entry last touched a target or something below it; undo and redo count.
    ///
    /// # Errors
    /// When the file can't be read.
    pub fn changed_at(&self, target: &str) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.ledger.changed_at(target)
    }

    /// When the newest change was acknowledged.
    pub fn last_saved(&self) -> Option<DateTime<Utc>> {
        self.ledger.saved()
    }

    /// Examines the whole store as on opening, and that it says what is in memory.
    ///
    /// # Errors
    /// `Damaged`, naming what no longer holds.
    pub fn verify(&self) -> Result<(), StoreError> {
        self.ledger.examine()?;
        if rows::load(self.ledger.connection())? == self.workspace {
            Ok(())
        } else {
            Err(crate::Damage::Seal("workspace in memory").into())
        }
    }

    /// Writes a verified backup, unless the newest one holds this very state.
    ///
    /// # Errors
    /// Any; then no backup was added and none dropped.
    pub fn back_up(&self, now: DateTime<Utc>) -> Result<Backup, StoreError> {
        self.ledger.back_up(now)
    }

    /// Lists the backups, newest first.
    ///
    /// # Errors
    /// When their folder can't be read.
    pub fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        self.ledger.backups()
    }

    /// Lists the backups in a folder whose store is not open, perhaps because it can't be; newest first.
    ///
    /// # Errors
    /// `InUse` when it is open; when the folder can't be read.
    pub fn backups_in(folder: &Path) -> Result<Vec<Backup>, StoreError> {
        backup::list(&Folder::hold(folder)?)
    }

    fn take_over(&mut self, (line, workspace): (Line, Workspace)) -> Step {
        self.workspace = workspace;
        Step::from(&line)
    }

    fn loaded(ledger: Ledger) -> Result<Self, StoreError> {
        let workspace = rows::load(ledger.connection())?;
        Ok(Self {
            ledger,
            workspace,
            backup_failure: None,
        })
    }
}

//! Taking over the content of another copy, whole: into a new store, or into one whose every change that copy holds.

use std::path::Path;

use chrono::{DateTime, Utc};
use domain::{Descent, Origin, Workspace};

use super::Store;
use crate::backup::Backup;
use crate::database::folder::Folder;
use crate::journal::{Kind, Line};
use crate::{StoreError, ledger, migration, rows, time};

impl Store {
    /// What the content is the outcome of: changes made here and changes taken over.
    ///
    /// Taking over and bringing up to date make no content, and so are no changes; two copies that were only opened and
    /// shared stay the same.
    pub fn origin(&self) -> &Origin {
        self.ledger.origin()
    }

    /// Makes a store in a folder, which is made too, for a workspace that comes from elsewhere, and opens it.
    ///
    /// # Errors
    /// `Exists` when the folder holds a store.
    pub fn create_from(
        folder: &Path,
        workspace: &Workspace,
        origin: Origin,
        now: DateTime<Utc>,
    ) -> Result<Self, StoreError> {
        let folder = Folder::make(folder)?;
        let line = line(Kind::Created, origin, time::kept(now));
        let write = |connection: &_| rows::write(connection, None, workspace);
        Self::loaded(ledger::create(folder, migration::ALL, line, write)?)
    }

    /// Makes the content of a newer copy the workspace, and backs up what was there first.
    ///
    /// It is one entry of the journal, and no undo step: it may hold answers, and undo removes none. The way back is the
    /// backup returned.
    ///
    /// # Errors
    /// `NotNewer` when that copy does not hold every change of this one, or is another workspace; any error leaves the
    /// workspace as it was.
    pub fn adopt(&mut self, next: Workspace, origin: &Origin, now: DateTime<Utc>) -> Result<Backup, StoreError> {
        let (here, known) = (&self.workspace, &self.origin().lineage);
        let same = (here.id, here.lineage) == (next.id, next.lineage);
        if !same || known.descent(&origin.lineage) != Descent::Newer {
            return Err(StoreError::NotNewer);
        }
        let news = Origin {
            changed: origin.changed,
            lineage: origin.lineage.beyond(known),
        };
        let backup = self.ledger.back_up(time::kept(now))?;
        let line = line(Kind::Adopted, news, time::kept(now));
        let old = &self.workspace;
        self.ledger
            .record(line, |connection| rows::write(connection, Some(old), &next), |_| Ok(()))?;
        self.workspace = next;
        Ok(backup)
    }
}

fn line(kind: Kind, adopted: Origin, at: DateTime<Utc>) -> Line {
    Line {
        kind,
        name: "take over a file".to_owned(),
        target: String::new(),
        side: None,
        at,
        cites: None,
        adopted: Some(adopted),
    }
}

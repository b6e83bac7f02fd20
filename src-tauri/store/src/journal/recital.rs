//! Reading the journal from its first entry to its last: does the chain hold, and what do its entries add up to?

use std::collections::HashMap;

use chrono::DateTime;
use domain::{Lineage, Origin};
use rusqlite::Connection;

use super::entry::{Entry, Head, Kind};
use super::{History, Image};
use crate::{Damage, StoreError};

/// What the journal as a whole says.
#[derive(Debug)]
pub(crate) struct Recital {
    /// Its end.
    pub(crate) head: Head,
    /// What can be undone and redone.
    pub(crate) history: History,
    /// What the content is the outcome of.
    pub(crate) origin: Origin,
    /// Newest after-image of every row that should be there, by table and id.
    pub(crate) rows: HashMap<(String, String), String>,
}

/// Recites the journal.
///
/// # Errors
/// `Damaged` at the first entry that does not follow from the one before, or when the end is not the sealed one.
pub(crate) fn recite(connection: &Connection) -> Result<Recital, StoreError> {
    let mut recital = Recital {
        head: Head::root(),
        history: History::default(),
        origin: nothing(),
        rows: HashMap::new(),
    };
    let mut entries = connection.prepare(include_str!("recital.sql"))?;
    let mut entries = entries.query(())?;
    while let Some(row) = entries.next()? {
        let entry = Entry::read(row)?;
        if !entry.follows(&recital.head) || !recital.history.follow(entry.sequence, &entry.line) {
            return Err(broken(entry.sequence));
        }
        recital.head = entry.head();
        follow(&mut recital.origin, &entry).ok_or_else(|| broken(entry.sequence))?;
        recital.take(&entry)?;
    }
    let seal: (i64, String) = connection.query_row("SELECT sequence, hash FROM seal", (), |row| {
        Ok((row.get("sequence")?, row.get("hash")?))
    })?;
    if seal != (recital.head.sequence, recital.head.hash.clone()) {
        return Err(Damage::Seal("journal").into());
    }
    Ok(recital)
}

impl Recital {
    fn take(&mut self, entry: &Entry) -> Result<(), StoreError> {
        let images: Vec<Image> = serde_json::from_str(&entry.images).map_err(|_| broken(entry.sequence))?;
        if entry.line.kind == Kind::Migrated {
            self.rows.clear();
        }
        for image in images {
            let after = image.after().map(str::to_owned);
            let key = (image.table, image.id);
            match after {
                Some(after) => self.rows.insert(key, after),
                None => self.rows.remove(&key),
            };
        }
        Ok(())
    }
}

/// What an empty workspace is the outcome of.
pub(crate) fn nothing() -> Origin {
    Origin {
        changed: DateTime::UNIX_EPOCH,
        lineage: Lineage::default(),
    }
}

/// Takes the next entry into what the content is the outcome of; none when its hash is none.
pub(crate) fn follow(origin: &mut Origin, entry: &Entry) -> Option<()> {
    let (changed, lineage) = match &entry.line.adopted {
        Some(adopted) => (adopted.changed, adopted.lineage.clone()),
        None if entry.line.makes_content() => {
            let hash = entry.hash.clone().try_into().ok()?;
            (entry.line.at, Lineage::of([(entry.sequence, hash)]))
        }
        None => return Some(()),
    };
    origin.changed = changed;
    origin.lineage.extend(lineage);
    Some(())
}

/// Damage at an entry.
pub(super) fn broken(sequence: i64) -> StoreError {
    Damage::Chain { sequence }.into()
}

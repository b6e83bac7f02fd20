//! An entry of the journal and the hash that ties it to the one before.

use chrono::{DateTime, Utc};
use domain::Origin;
use rusqlite::Row;
use sha2::{Digest, Sha256};

use super::Image;
use crate::{StoreError, time};

/// What an entry did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Made the workspace.
    Created,
    /// Changed the review; can be undone.
    Step,
    /// Recorded a side's answer or a waiver; undo passes over it.
    Passed,
    /// Recorded a signature, or that one ended; undo stops here.
    Signed,
    /// Reversed the step it cites.
    Undo,
    /// Reversed the undo it cites.
    Redo,
    /// Brought the tables to a newer layout; undo stops here.
    Migrated,
    /// Took the place of another state, from a backup; undo stops here.
    Restored,
    /// Took over the content of a newer copy; undo stops here.
    Adopted,
}

const KINDS: &[(Kind, &str)] = &[
    (Kind::Created, "created"),
    (Kind::Step, "step"),
    (Kind::Passed, "passed"),
    (Kind::Signed, "signed"),
    (Kind::Undo, "undo"),
    (Kind::Redo, "redo"),
    (Kind::Migrated, "migrated"),
    (Kind::Restored, "restored"),
    (Kind::Adopted, "adopted"),
];

impl Kind {
    /// Its word in the store.
    pub(crate) fn word(self) -> &'static str {
        KINDS
            .iter()
            .find(|(kind, _)| *kind == self)
            .expect("every kind is listed")
            .1
    }

    fn parse(word: &str) -> Option<Self> {
        KINDS.iter().find(|(_, known)| *known == word).map(|(kind, _)| *kind)
    }
}

/// What an entry says besides the rows.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    /// What it did.
    pub(crate) kind: Kind,
    /// Name of the change as a person reads it after "Undo".
    pub(crate) name: String,
    /// Path of the item and field it touched.
    pub(crate) target: String,
    /// Side that made it, when a side did.
    pub(crate) side: Option<String>,
    /// When.
    pub(crate) at: DateTime<Utc>,
    /// Entry it reverses.
    pub(crate) cites: Option<i64>,
    /// Where the content comes from that it took over from another copy, so far as it was not known here.
    pub(crate) adopted: Option<Origin>,
}

impl Line {
    /// Says what was taken over as it is written.
    pub(super) fn adopted_text(&self) -> Option<String> {
        let text = |origin| serde_json::to_string(origin).expect("an origin is plain JSON");
        self.adopted.as_ref().map(text)
    }

    /// Whether the entry made content, and did not take it over or bring it into another layout.
    pub(super) fn makes_content(&self) -> bool {
        self.adopted.is_none() && self.kind != Kind::Migrated
    }
}

/// Where the journal ends: what the next entry follows from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    /// Number of the last entry, 0 before the first.
    pub(crate) sequence: i64,
    /// Its hash.
    pub(crate) hash: String,
}

impl Head {
    /// What the first entry follows from.
    pub(crate) fn root() -> Self {
        Self {
            sequence: 0,
            hash: String::new(),
        }
    }
}

/// One entry as it lies in the store.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// Number, rising by one except over a restored backup.
    pub(crate) sequence: i64,
    /// What it says.
    pub(crate) line: Line,
    /// Images of the rows it touched, as JSON.
    pub(crate) images: String,
    /// Hash of the entry before.
    pub(crate) previous: String,
    /// Hash over all of the above.
    pub(crate) hash: String,
}

impl Entry {
    /// Writes the entry that follows `head`, under the number `sequence`.
    pub(crate) fn after(head: &Head, sequence: i64, line: Line, images: &[Image]) -> Self {
        let images = serde_json::to_string(images).expect("images are plain JSON");
        let mut entry = Self {
            sequence,
            line,
            images,
            previous: head.hash.clone(),
            hash: String::new(),
        };
        entry.hash = entry.digest();
        entry
    }

    /// Reads one entry by column name.
    pub(super) fn read(row: &Row<'_>) -> Result<Self, StoreError> {
        let sequence = row.get("sequence")?;
        let broken = || super::recital::broken(sequence);
        let line = Line {
            kind: Kind::parse(&row.get::<_, String>("kind")?).ok_or_else(broken)?,
            name: row.get("name")?,
            target: row.get("target")?,
            side: row.get("side")?,
            at: time::parse(&row.get::<_, String>("at")?).ok_or_else(broken)?,
            cites: row.get("cites")?,
            adopted: read_adopted(row.get("adopted")?).map_err(|()| broken())?,
        };
        Ok(Self {
            sequence,
            line,
            images: row.get("images")?,
            previous: row.get("previous")?,
            hash: row.get("hash")?,
        })
    }

    /// Says whether the entry follows `head` and its hash is its own.
    pub(super) fn follows(&self, head: &Head) -> bool {
        self.sequence > head.sequence && self.previous == head.hash && self.hash == self.digest()
    }

    /// Place of the entry.
    pub(crate) fn head(&self) -> Head {
        Head {
            sequence: self.sequence,
            hash: self.hash.clone(),
        }
    }

    /// SHA-256 over every field, each preceded by its length so that no two entries share a text.
    fn digest(&self) -> String {
        let line = &self.line;
        let cites = line.cites.map(|sequence| sequence.to_string());
        let fields = [
            Some(self.sequence.to_string()),
            Some(line.kind.word().to_owned()),
            Some(line.name.clone()),
            Some(line.target.clone()),
            line.side.clone(),
            Some(time::text(line.at)),
            cites,
            line.adopted_text(),
            Some(self.previous.clone()),
        ];
        digest(fields.iter().map(Option::as_deref).chain([Some(self.images.as_str())]))
    }
}

/// Reads what was taken over; only the one spelling that is written.
fn read_adopted(text: Option<String>) -> Result<Option<Origin>, ()> {
    let Some(text) = text else { return Ok(None) };
    let origin = serde_json::from_str::<Origin>(&text).map_err(|_| ())?;
    if serde_json::to_string(&origin).is_ok_and(|again| again == text) {
        Ok(Some(origin))
    } else {
        Err(())
    }
}

/// SHA-256 in hexadecimal over fields, each preceded by its length; a missing one differs from an empty one.
pub(super) fn digest<'a>(fields: impl IntoIterator<Item = Option<&'a str>>) -> String {
    let mut hash = Sha256::new();
    for field in fields {
        match field {
            Some(text) => {
                hash.update((text.len() as u64).to_be_bytes());
                hash.update(text);
            }
            None => hash.update(u64::MAX.to_be_bytes()),
        }
    }
    let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half)]);
    let bytes = hash.finalize();
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}

//! The entry `lineage`: which changes the pack beside it holds, and no content.

use chrono::{DateTime, Utc};
use domain::{Digest, Lineage, Origin};
use serde::{Deserialize, Serialize};
use sha2::Digest as _;

use super::SharedFileError;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// SHA-256 of the pack's bytes.
    pack: Digest,
    /// When the newest change was made.
    changed: DateTime<Utc>,
    /// Number and hash of each change, by number.
    lineage: Lineage,
}

/// Writes the entry for a pack.
pub(super) fn write(pack: &[u8], origin: &Origin) -> Vec<u8> {
    let entry = Entry {
        pack: digest(pack),
        changed: origin.changed,
        lineage: origin.lineage.clone(),
    };
    let mut bytes = serde_json::to_vec(&entry).expect("an origin is plain data");
    bytes.push(b'\n');
    bytes
}

/// Reads the entry that goes with a pack; only the one spelling that is written.
pub(super) fn read(bytes: &[u8], pack: &[u8]) -> Result<Origin, SharedFileError> {
    let entry: Entry = serde_json::from_slice(bytes).map_err(|_| SharedFileError::OtherHistory)?;
    let origin = Origin {
        changed: entry.changed,
        lineage: entry.lineage,
    };
    let first = origin.lineage.changes().next();
    if first.is_some_and(|(number, _)| *number > 0) && write(pack, &origin) == bytes {
        Ok(origin)
    } else {
        Err(SharedFileError::OtherHistory)
    }
}

fn digest(bytes: &[u8]) -> Digest {
    let digits: String = sha2::Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    digits.try_into().expect("64 hexadecimal digits are a digest")
}

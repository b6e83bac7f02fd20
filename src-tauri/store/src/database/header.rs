//! The first hundred bytes of a store, read without SQLite so that a file that is not ours stays byte for byte as it is.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::{Damage, StoreError};

/// Marks a SQLite file as Accord's: "Acrd".
pub(crate) const APPLICATION_ID: u32 = 0x4163_7264;

/// Says which layout a store has and which Accord is the first to know it.
///
/// Both are packed into SQLite's one version number, so that an Accord too old for the file can still name the version that
/// is needed: 0.1.0 and layout 1 make 100001.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Layout {
    /// Number of the last migration.
    pub(crate) number: u32,
    /// First Accord that knows it: major, minor, patch; minor and patch below 100.
    pub(crate) since: (u32, u32, u32),
}

impl Layout {
    /// Packs the layout into SQLite's version number.
    pub(crate) fn packed(self) -> u32 {
        let (major, minor, patch) = self.since;
        major * 10_000_000 + minor * 100_000 + patch * 1_000 + self.number
    }

    /// Unpacks SQLite's version number.
    pub(crate) fn unpacked(version: u32) -> Self {
        let since = (version / 10_000_000, version / 100_000 % 100, version / 1_000 % 100);
        Self {
            number: version % 1_000,
            since,
        }
    }

    /// Refuses layouts newer than `known`.
    pub(crate) fn known_to(self, known: u32) -> Result<(), StoreError> {
        let (major, minor, patch) = self.since;
        if self.number <= known {
            Ok(())
        } else {
            Err(StoreError::TooNew {
                needs: format!("{major}.{minor}.{patch}"),
            })
        }
    }
}

/// Reads a store's layout.
///
/// # Errors
/// `NotAStore` unless `path` is a regular SQLite file with Accord's mark and a layout number; `Damaged` when it does not even
/// hold a page.
pub(crate) fn read(path: &Path) -> Result<Layout, StoreError> {
    let foreign = || StoreError::NotAStore {
        path: path.to_path_buf(),
    };
    let kind = path
        .symlink_metadata()
        .map_err(|source| StoreError::file(path, source))?;
    if !kind.is_file() {
        return Err(foreign());
    }
    let mut bytes = [0; 100];
    let mut file = File::open(path).map_err(|source| StoreError::file(path, source))?;
    if file.read_exact(&mut bytes).is_err() || !bytes.starts_with(b"SQLite format 3\0") {
        return Err(foreign());
    }
    let layout = Layout::unpacked(number_at(&bytes, 60));
    if number_at(&bytes, 68) != APPLICATION_ID || layout.number == 0 {
        return Err(foreign());
    }
    // SQLite takes a file shorter than a page for a new one, and throws away the log beside it.
    let page = u64::from(u16::from_be_bytes([bytes[16], bytes[17]]));
    if kind.len() < if page == 1 { 65_536 } else { page.max(512) } {
        return Err(Damage::File("the file is cut short".to_owned()).into());
    }
    Ok(layout)
}

fn number_at(bytes: &[u8; 100], at: usize) -> u32 {
    u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layout_survives_packing() {
        for (number, since) in [(1, (0, 1, 0)), (999, (213, 99, 99)), (7, (1, 20, 3))] {
            let layout = Layout { number, since };
            assert_eq!(Layout::unpacked(layout.packed()), layout);
        }
        assert!(
            Layout {
                number: 999,
                since: (213, 99, 99)
            }
            .packed()
                < i32::MAX as u32,
            "SQLite keeps it signed"
        );
    }

    #[test]
    fn a_newer_layout_names_the_version_it_needs() {
        let error = Layout {
            number: 3,
            since: (0, 4, 2),
        }
        .known_to(2)
        .expect_err("3 is newer than 2");
        assert_eq!(
            (error.code(), error.to_string().contains("0.4.2")),
            ("store_too_new", true)
        );
    }
}

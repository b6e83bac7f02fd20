//! The shared file, `NAME.accord`: a workspace to hand to somebody else, with what its content is the outcome of.
//!
//! It is a zip of two entries in a fixed order, with fixed times: `pack.json`, the [pack](crate::pack), and `lineage`, the
//! number and hash of every change the workspace holds, bound to the pack by its SHA-256. The same workspace with the same
//! changes gives the same bytes.

mod container;
mod error;
mod lineage;

use domain::{Origin, Workspace};

pub use container::LARGEST;
pub use error::SharedFileError;

use crate::pack;

/// What a shared file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedFile {
    /// The workspace, admitted.
    pub workspace: Workspace,
    /// What it is the outcome of.
    pub origin: Origin,
}

impl SharedFile {
    /// The bytes of the file, read back and compared.
    ///
    /// # Errors
    /// `TooLarge` for a workspace that nobody could open again.
    pub fn write(&self) -> Result<Vec<u8>, SharedFileError> {
        let pack = pack::write(&self.workspace);
        let lineage = lineage::write(&pack, &self.origin);
        let bytes = container::write(&[(container::PACK, &pack), (container::LINEAGE, &lineage)])?;
        if Self::read(&bytes)? == *self {
            Ok(bytes)
        } else {
            Err(SharedFileError::NotTheSame)
        }
    }

    /// Reads a file's bytes.
    ///
    /// # Errors
    /// Says what is wrong; nothing but the bytes was looked at.
    pub fn read(bytes: &[u8]) -> Result<Self, SharedFileError> {
        let [pack, lineage] = container::read(bytes)?;
        let origin = lineage::read(&lineage, &pack)?;
        let workspace = pack::read(&pack)?;
        Ok(Self { workspace, origin })
    }
}

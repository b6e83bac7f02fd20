//! Why a shared file can't be read or written.

use crate::pack::PackError;

/// Reasons why a file is not one that Accord shares. Nothing of it has been taken over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SharedFileError {
    /// There is nothing in it.
    #[error("it is empty")]
    Empty,
    /// It is a file of another kind, whatever its name says.
    #[error("it is no file that Accord shares")]
    NotAccord,
    /// It is the database of a workspace, which is never passed on.
    #[error("it is a database, and workspaces are passed on as .accord files")]
    Database,
    /// It begins like a shared file and ends before its end.
    #[error("it is not all there")]
    CutShort,
    /// It is larger than any shared file.
    #[error("it is larger than {} MB", limit / (1024 * 1024))]
    TooLarge {
        /// The most bytes.
        limit: usize,
    },
    /// An entry would take up far more room than it does in the file.
    #[error("“{entry}” in it would blow up to many times its size")]
    BlowsUp {
        /// The entry.
        entry: String,
    },
    /// An entry that no shared file has.
    #[error("it holds “{entry}”, which this version does not know")]
    UnknownEntry {
        /// The entry's name, shortened.
        entry: String,
    },
    /// An entry that every shared file has.
    #[error("it lacks “{entry}”")]
    MissingEntry {
        /// The entry.
        entry: String,
    },
    /// The bytes are not what was written.
    #[error("it was damaged on the way: {why}")]
    Damaged {
        /// What does not hold.
        why: String,
    },
    /// Lineage and pack do not belong together.
    #[error("what it says of its own history does not fit what it holds")]
    OtherHistory,
    /// The pack in it can't be read.
    #[error("{0}")]
    Pack(#[from] PackError),
    /// What was written does not read back the same.
    #[error("what was written does not read back the same")]
    NotTheSame,
}

//! What can go wrong between a workspace and its file, with the facts a message needs.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// Reasons why a store could not be opened, read or written.
///
/// After every error the workspace in memory and the file still hold what was acknowledged last.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder holds no store.
    #[error("no workspace is kept in {}", folder.display())]
    Missing {
        /// Folder that was asked for.
        folder: PathBuf,
    },
    /// A store is there already and is never overwritten.
    #[error("{} already holds a workspace", folder.display())]
    Exists {
        /// Folder that was to be used.
        folder: PathBuf,
    },
    /// Another window or program holds the store.
    #[error("the workspace is open in another window or program")]
    InUse,
    /// A newer Accord wrote the store; nothing was touched.
    #[error("the workspace needs Accord {needs} or newer")]
    TooNew {
        /// First version of Accord that reads the store.
        needs: String,
    },
    /// The file is something else; nothing was touched.
    #[error("{} is not an Accord workspace", path.display())]
    NotAStore {
        /// File that was looked at.
        path: PathBuf,
    },
    /// The file no longer says what was written to it.
    #[error("the workspace file is damaged: {0}")]
    Damaged(#[from] Damage),
    /// Not enough room to write.
    #[error("the disk is full")]
    Full,
    /// The file or its folder may not be written.
    #[error("the workspace's folder can't be written")]
    ReadOnly,
    /// The file was moved, replaced or removed while it was open; nothing is acknowledged any more.
    #[error("the workspace file was moved or replaced while it was open")]
    Replaced {
        /// Verified copy of the last state, if one could be written.
        rescue: Option<PathBuf>,
    },
    /// A copy that was to be taken over lacks a change made here, or is another workspace.
    #[error("the other copy is no newer one of this workspace")]
    NotNewer,
    /// What was said or signed and a change of the review were mixed in one operation.
    #[error("an answer or a signature and another change can't be one operation ({table})")]
    Mixed {
        /// Table of the row that does not belong.
        table: String,
    },
    /// Moving the store to the present version failed and was taken back.
    #[error("step {number} of bringing the workspace up to date failed: {why}")]
    Migration {
        /// Number of the migration.
        number: u32,
        /// What it ran into.
        why: String,
    },
    /// A file operation failed for another reason.
    #[error("{}: {source}", path.display())]
    File {
        /// File or folder concerned.
        path: PathBuf,
        /// The system's words.
        source: io::Error,
    },
    /// SQLite refused for another reason, or did not take a setting.
    #[error("the store failed: {0}")]
    Sqlite(String),
}

/// What exactly no longer holds in a store.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// SQLite itself can't read the file.
    #[error("the file can't be read ({0})")]
    File(String),
    /// A table or index is not the one this version made.
    #[error("{0} is not laid out as this version made it")]
    Schema(String),
    /// The chain of journal entries breaks.
    #[error("entry {sequence} of the journal does not follow from the one before it")]
    Chain {
        /// Number of the entry.
        sequence: i64,
    },
    /// The journal does not end where it was sealed, or the drafts are not the ones sealed.
    #[error("the {0} does not match its seal")]
    Seal(&'static str),
    /// A row differs from what the journal last recorded of it, is missing, or was never recorded.
    #[error("{table} {id} is not what the journal recorded last")]
    Row {
        /// Table of the row.
        table: String,
        /// Id of the row.
        id: String,
    },
    /// A value that this version can't read.
    #[error("{table} {id} can't be read: {why}")]
    Value {
        /// Table of the row.
        table: String,
        /// Id of the row.
        id: String,
        /// What is wrong with it.
        why: String,
    },
}

impl StoreError {
    /// Stable name by which callers tell errors apart.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "not_found",
            Self::Exists { .. } => "exists",
            Self::InUse => "in_use",
            Self::TooNew { .. } => "store_too_new",
            Self::NotAStore { .. } => "not_a_store",
            Self::Damaged(_) => "damaged",
            Self::Full => "disk_full",
            Self::ReadOnly => "read_only",
            Self::Replaced { .. } => "replaced",
            Self::NotNewer => "not_newer",
            Self::Mixed { .. } | Self::Migration { .. } | Self::File { .. } | Self::Sqlite(_) => "store_failed",
        }
    }

    /// Gives an operation on `path` that failed its place among the reasons.
    pub(crate) fn file(path: &Path, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::File {
                path: path.to_path_buf(),
                source,
            },
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::Error::{
            FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, QueryReturnedNoRows, Utf8Error,
        };
        if matches!(
            error,
            FromSqlConversionFailure(..)
                | IntegralValueOutOfRange(..)
                | InvalidColumnType(..)
                | QueryReturnedNoRows
                | Utf8Error(..)
        ) {
            return Damage::File(error.to_string()).into();
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
                Self::InUse
            }
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Damage::File(error.to_string()).into(),
            _ => Self::Sqlite(error.to_string()),
        }
    }
}

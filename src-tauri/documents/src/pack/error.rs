//! Why a pack can't be read.

use domain::Misfit;

/// Reasons why a pack can't be read or written. Nothing of it has been taken over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// There is nothing in it.
    #[error("it is empty")]
    Empty,
    /// It is longer than any pack.
    #[error("it is larger than {} MB", limit / (1024 * 1024))]
    TooLarge {
        /// The most bytes a pack has.
        limit: usize,
    },
    /// It is not JSON, or ends too early.
    #[error("it is not sound JSON: {why} (line {line}, column {column})")]
    NotJson {
        /// What the reader ran into.
        why: String,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// It is JSON, but does not say that it is a pack.
    #[error("it is no pack of Accord")]
    NotAPack,
    /// A newer Accord wrote it.
    #[error("it was written by a newer Accord, in version {version} of the format")]
    TooNew {
        /// The version it names.
        version: i64,
    },
    /// It names a version there never was.
    #[error("it names version {version} of the format, which there never was")]
    NoVersion {
        /// The version it names.
        version: i64,
    },
    /// A value that its place does not take.
    #[error("{path}: {why}")]
    Value {
        /// Where, such as `workspace.people[0].name`.
        path: String,
        /// What is wrong with it.
        why: String,
    },
    /// A field that this version does not know and would drop.
    #[error("{path} is a field that this version does not know")]
    Unknown {
        /// Where.
        path: String,
    },
    /// What the whole of it says can't be true of a workspace.
    #[error("{0}")]
    Misfit(#[from] Misfit),
}

//! What comes of looking at a file from elsewhere.

use serde::Serialize;

use crate::request::TakeInAs;

/// A file that is to be looked at: it is chosen and read beside the desk.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Looking {
    /// Whether it is still being chosen or read.
    pub under_way: bool,
    /// What it is; none before that is known, and when the person changed their mind.
    pub file: Option<FileCard>,
}

/// What a file is, before anything of it is taken in.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct FileCard {
    /// The file's name.
    pub name: String,
    /// The company.
    pub company: String,
    /// The quarters of its reviews, the newest first.
    pub quarters: Vec<String>,
    /// Whose it is and when it was last changed: “Ana Sol for marketing, Ben Roy for sales. Last changed …”.
    pub from: String,
    /// What it is against what is on this computer.
    pub sentence: String,
    /// What can be done with it, the usual way first.
    pub ways: Vec<TakeInAs>,
    /// The digest of its content, shortened: “7f3a 91c2 04be”.
    pub digest: String,
}

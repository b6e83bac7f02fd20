//! What a row was before a change and after it.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

/// One row's two images; a missing one means the row was not there.
///
/// The JSON is kept letter for letter as SQLite wrote it, so that two images are equal exactly when their texts are.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Image {
    /// Table of the row.
    pub(crate) table: String,
    /// Its id.
    pub(crate) id: String,
    /// Its columns before.
    pub(crate) before: Option<Box<RawValue>>,
    /// Its columns after.
    pub(crate) after: Option<Box<RawValue>>,
}

impl Image {
    /// Reads the row's columns before the change.
    pub(crate) fn before(&self) -> Option<&str> {
        self.before.as_deref().map(RawValue::get)
    }

    /// Reads the row's columns after the change.
    pub(crate) fn after(&self) -> Option<&str> {
        self.after.as_deref().map(RawValue::get)
    }

    /// Swaps before and after.
    pub(crate) fn reversed(self) -> Self {
        Self {
            before: self.after,
            after: self.before,
            ..self
        }
    }
}

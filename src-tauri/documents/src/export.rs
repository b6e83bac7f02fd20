//! One call from a document to the bytes of its file.

use chrono::{DateTime, Utc};

use crate::flow::lay_out;
use crate::model::Document;
use crate::pdf;

/// Why a document could not be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// A bundled font could not be cut down to the glyphs used.
    #[error("the font {name} could not be prepared")]
    Font {
        /// The font's PostScript name.
        name: String,
    },
    /// The parts of the file could not be put together.
    #[error("the file could not be put together")]
    Structure,
    /// Whoever watched it had it stopped.
    #[error("it was stopped")]
    Stopped,
}

/// Sets a document and writes it as PDF. `clock` becomes its date; the same document and clock give the same bytes.
///
/// # Errors
/// When a font or the file can't be put together; no content of a document leads there.
pub fn export(document: &Document, clock: DateTime<Utc>) -> Result<Vec<u8>, ExportError> {
    pdf::write(&lay_out(document), clock)
}

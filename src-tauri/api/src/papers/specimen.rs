//! A document to test with.

use ::documents::model::{Block, Document, Paper, Running};

/// A draft of these blocks.
pub(super) fn document(blocks: Vec<Block>) -> Document {
    Document {
        title: "Definitions".into(),
        author: "Kestrel".into(),
        subject: String::new(),
        language: "en".into(),
        paper: Paper::A4,
        running: Running {
            head: "Kestrel".into(),
            foot: "Version 1".into(),
            draft: true,
        },
        blocks,
    }
}

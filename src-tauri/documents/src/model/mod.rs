//! The document model: what a page says, before anyone decides where it stands. Pure data, no fonts, no positions.

mod block;
mod inline;
mod table;
mod text;

pub use block::{Block, Callout, Cover, Heading, List};
pub use inline::{Half, Inline, Link, Mark, Tone};
pub use table::{Align, Column, Row, Rules, Table, TableKind};
pub use text::{Piece, Role, Text};

use serde::{Deserialize, Serialize};

/// A whole document: metadata, what is printed on every page, and its blocks in reading order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The title, as the reader's window and the outline show it.
    pub title: String,
    /// Who the document speaks for, usually the company.
    pub author: String,
    /// One sentence saying what the document is.
    pub subject: String,
    /// The language as a BCP 47 tag, such as `en`.
    pub language: String,
    /// The paper.
    pub paper: Paper,
    /// What stands at head and foot of every page but the cover.
    pub running: Running,
    /// The content in reading order.
    pub blocks: Vec<Block>,
}

/// What every page but the cover carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Running {
    /// At the head, left.
    pub head: String,
    /// At the foot, left; the page number stands at the right.
    pub foot: String,
    /// Whether each page says DRAFT.
    pub draft: bool,
}

/// A paper size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// ISO A4, 210 by 297 mm.
    #[default]
    A4,
    /// US Letter, 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// Width and height in points.
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.276, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

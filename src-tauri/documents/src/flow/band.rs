//! Bands: slices of the page's full width that are never cut. A paragraph gives one a line, a table one a row.

use std::ops::Range;

use super::pages::{FieldArea, Item, OutlineMark};

/// A slice of the text's width, placed whole.
#[derive(Debug, Clone, Default)]
pub(super) struct Band {
    /// Space above, dropped at the top of a page.
    pub(super) before: f32,
    /// Its height.
    pub(super) height: f32,
    /// What stands in it, from its top left corner.
    pub(super) items: Vec<Item>,
    /// Whether it must not stand at the foot of a page without the next band.
    pub(super) keep: bool,
    /// Whether it starts a page.
    pub(super) breaks: bool,
    /// Whether its page is a cover: no head, no foot.
    pub(super) cover: bool,
    /// The table it belongs to.
    pub(super) table: Option<usize>,
    /// The head that is repeated above it where its table goes on on a new page.
    pub(super) head: Option<usize>,
    /// The heading that starts here, and the name links to it use.
    pub(super) mark: Option<(OutlineMark, String)>,
    /// The fields its figure shows, from its top left corner.
    pub(super) fields: Vec<FieldArea>,
}

/// Bands in reading order, with the heads of the tables among them.
#[derive(Debug, Clone, Default)]
pub(super) struct Bands {
    /// The bands.
    pub(super) bands: Vec<Band>,
    /// The heads that are repeated.
    pub(super) heads: Vec<Band>,
    /// How many tables there are.
    pub(super) tables: usize,
    /// The tables of contents.
    pub(super) contents: Vec<Contents>,
}

/// A table of contents among the bands.
#[derive(Debug, Clone)]
pub(super) struct Contents {
    /// Its bands.
    pub(super) bands: Range<usize>,
    /// What it says.
    pub(super) entries: Vec<Entry>,
}

/// One line of the table of contents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    /// The heading's words.
    pub(super) words: String,
    /// The number of its page, from 1.
    pub(super) page: String,
    /// The name links to the heading use.
    pub(super) anchor: String,
    /// Its node.
    pub(super) node: usize,
}

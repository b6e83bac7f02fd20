//! Pages: every glyph, line and shape with its place. Origin at the top left of the page, y downwards, points.

mod areas;
mod nodes;

pub use areas::{Anchor, Area, FieldArea, LinkArea, Target, Word};
pub(in crate::flow) use nodes::Tree;
pub use nodes::{Node, Tag};

use serde::{Deserialize, Serialize};

use crate::text::{FontSet, GlyphRun, PathStep};
use crate::theme::Colour;

/// A document set on pages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pages {
    /// The document's title.
    pub title: String,
    /// Who it speaks for.
    pub author: String,
    /// What it is, in a sentence.
    pub subject: String,
    /// The language tag.
    pub language: String,
    /// Width and height of each page.
    pub size: (f32, f32),
    /// The pages.
    pub pages: Vec<Page>,
    /// The headings in order, with their places.
    pub outline: Vec<OutlineMark>,
    /// What each piece of text is, as a tree in reading order; items point here.
    pub nodes: Vec<Node>,
    /// The places links lead to.
    pub anchors: Vec<Anchor>,
    /// The characters no font has; each stands as an empty box.
    pub missing: Vec<char>,
    /// How many control characters and the like were left out.
    pub removed: usize,
    /// The fonts the glyphs are from.
    #[serde(skip)]
    pub fonts: FontSet,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Page {
    /// What stands on it, in reading order.
    pub items: Vec<Item>,
    /// Where it leads elsewhere.
    pub links: Vec<LinkArea>,
    /// Which fields it shows, those around others first.
    pub fields: Vec<FieldArea>,
}

/// One thing on a page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// Glyphs on a baseline.
    Glyphs {
        /// The glyphs; the run's own `x` is its left end on the page.
        run: GlyphRun,
        /// The baseline.
        y: f32,
        /// The index of its node, or none for what repeats on every page.
        node: Option<usize>,
    },
    /// A filled rectangle: a rule or a bar.
    Rect {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Its colour.
        colour: Colour,
        /// The index of its node when it is part of a figure.
        node: Option<usize>,
    },
    /// A drawn shape.
    Path {
        /// The steps of its outline.
        steps: Vec<PathStep>,
        /// The colour inside, if it is filled.
        fill: Option<Colour>,
        /// The colour and thickness of its line, if it has one.
        stroke: Option<(Colour, f32)>,
        /// The index of its node when it is part of a figure.
        node: Option<usize>,
    },
}

/// A heading in the outline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OutlineMark {
    /// Its level, from 1.
    pub level: u8,
    /// Its words.
    pub title: String,
    /// The page, from 0.
    pub page: usize,
    /// Its top edge.
    pub y: f32,
    /// Its node.
    pub node: usize,
}

impl Page {
    /// The words on the page in reading order, a space between runs; what repeats on every page is left out. A word parted
    /// by a hyphen at the end of a line is whole again.
    pub fn words(&self) -> String {
        let mut words = String::new();
        for item in &self.items {
            if let Item::Glyphs { run, node: Some(_), .. } = item {
                if words.ends_with('\u{ad}') {
                    words.pop();
                } else if !words.is_empty() {
                    words.push(' ');
                }
                words.push_str(run.text.trim());
            }
        }
        words
    }
}

impl Item {
    /// The same item moved right and down.
    #[must_use]
    pub fn moved(mut self, dx: f32, dy: f32) -> Self {
        match &mut self {
            Self::Glyphs { run, y, .. } => {
                run.x += dx;
                *y += dy;
            }
            Self::Rect { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            Self::Path { steps, .. } => steps
                .iter_mut()
                .for_each(|step| *step = step.map(|x, y| (x + dx, y + dy))),
        }
        self
    }

    /// The same item as one that repeats: it belongs to no node.
    #[must_use]
    pub fn repeated(self) -> Self {
        self.under(None)
    }

    /// The same item as part of another node, or of none.
    fn under(mut self, of: Option<usize>) -> Self {
        let (Self::Glyphs { node, .. } | Self::Rect { node, .. } | Self::Path { node, .. }) = &mut self;
        *node = of;
        self
    }

    /// The index of its node, or none for what only decorates or repeats.
    pub fn node(&self) -> Option<usize> {
        let (Self::Glyphs { node, .. } | Self::Rect { node, .. } | Self::Path { node, .. }) = self;
        *node
    }
}

//! Pages: every glyph, line and shape with its place. Origin at the top left of the page, y downwards, points.

use serde::{Deserialize, Serialize};

use crate::text::{GlyphRun, PathStep};
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
    /// What each piece of text is, in reading order; items point here.
    pub nodes: Vec<Node>,
    /// The characters no bundled font has; each stands as an empty box.
    pub missing: Vec<char>,
}

/// One page.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Page {
    /// What stands on it, in reading order.
    pub items: Vec<Item>,
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
    },
    /// A drawn shape.
    Path {
        /// The steps of its outline.
        steps: Vec<PathStep>,
        /// The colour inside, if it is filled.
        fill: Option<Colour>,
        /// The colour and thickness of its line, if it has one.
        stroke: Option<(Colour, f32)>,
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
}

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Node {
    /// A heading of a level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
}

impl Page {
    /// The words on the page in reading order, a space between runs; what repeats on every page is left out.
    pub fn words(&self) -> String {
        let mut words = Vec::new();
        for item in &self.items {
            if let Item::Glyphs { run, node: Some(_), .. } = item {
                words.push(run.text.trim());
            }
        }
        words.join(" ")
    }
}

impl Item {
    /// The same item moved right and down.
    pub fn moved(&self, dx: f32, dy: f32) -> Self {
        let mut item = self.clone();
        match &mut item {
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
        item
    }

    /// The same item as one that repeats: it belongs to no node.
    pub fn repeated(&self) -> Self {
        let mut item = self.clone();
        if let Self::Glyphs { node, .. } = &mut item {
            *node = None;
        }
        item
    }
}

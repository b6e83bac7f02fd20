//! What setting text gives: lines of glyph runs and marks, positions relative to the line's left end and baseline.

use serde::{Deserialize, Serialize};

use crate::model::Mark;
use crate::theme::{Colour, Face};

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its height, the leading.
    pub height: f32,
    /// The baseline, from the line's top.
    pub baseline: f32,
    /// The advance of what stands in it, without trailing space.
    pub width: f32,
    /// Whether it is read from right to left.
    pub rtl: bool,
    /// Its glyph runs, left to right.
    pub runs: Vec<LineRun>,
    /// Its marks.
    pub marks: Vec<PlacedMark>,
}

/// A run of glyphs in a line.
#[derive(Debug, Clone, PartialEq)]
pub struct LineRun {
    /// The glyphs; the run's own `x` counts from the left end of the line.
    pub glyphs: GlyphRun,
    /// The inline it comes from, by its place in the text, when that is a link or in a language of its own.
    pub inline: Option<usize>,
}

/// Glyphs of one face, size and colour on one baseline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GlyphRun {
    /// The face.
    pub face: Face,
    /// The size in points.
    pub size: f32,
    /// The colour.
    pub colour: Colour,
    /// Where the run starts, from the left.
    pub x: f32,
    /// How far it reaches, from its start to the end of its last glyph.
    pub width: f32,
    /// The text the glyphs stand for, in the order of the glyphs.
    pub text: String,
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
}

/// One glyph.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Glyph {
    /// Its number in the face.
    pub id: u16,
    /// Its origin, from the start of the run.
    pub x: f32,
    /// How far above the baseline it stands.
    pub rise: f32,
    /// How many bytes of the run's text it stands for.
    pub bytes: u16,
}

/// A mark in a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlacedMark {
    /// Its left edge, from the left end of the line.
    pub x: f32,
    /// Its width and height.
    pub size: f32,
    /// What it shows.
    pub mark: Mark,
}

impl GlyphRun {
    /// Each glyph with the text it stands for.
    pub fn glyphs_with_text(&self) -> impl Iterator<Item = (Glyph, &str)> {
        let mut at = 0;
        self.glyphs.iter().map(move |&glyph| {
            let from = at;
            at += usize::from(glyph.bytes);
            (glyph, &self.text[from..at])
        })
    }
}

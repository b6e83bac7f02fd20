//! Outlines: the shape of a glyph, for what is drawn rather than written.

use serde::{Deserialize, Serialize};
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{GlyphId, MetadataProvider};

use super::fonts::FontSet;
use crate::theme::Face;

/// One step of an outline, y downwards.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PathStep {
    /// Lifts the pen and sets it down.
    Move(f32, f32),
    /// Draws a straight line.
    Line(f32, f32),
    /// Draws a cubic Bézier curve: two handles and an end.
    Curve([f32; 6]),
    /// Closes the outline.
    Close,
}

impl PathStep {
    /// Its points: handles, then the end.
    pub fn points(self) -> impl Iterator<Item = (f32, f32)> {
        let points = match self {
            Self::Move(x, y) | Self::Line(x, y) => [None, None, Some((x, y))],
            Self::Curve([a, b, c, d, x, y]) => [Some((a, b)), Some((c, d)), Some((x, y))],
            Self::Close => [None; 3],
        };
        points.into_iter().flatten()
    }

    /// The same step with every point, as x and y, sent through `to`.
    pub fn map(self, to: impl Fn(f32, f32) -> (f32, f32)) -> Self {
        match self {
            Self::Move(x, y) => {
                let (x, y) = to(x, y);
                Self::Move(x, y)
            }
            Self::Line(x, y) => {
                let (x, y) = to(x, y);
                Self::Line(x, y)
            }
            Self::Curve([a, b, c, d, x, y]) => {
                let ((a, b), (c, d), (x, y)) = (to(a, b), to(c, d), to(x, y));
                Self::Curve([a, b, c, d, x, y])
            }
            Self::Close => Self::Close,
        }
    }
}

/// The outline of a glyph `size` points large, its origin at 0, 0.
pub fn outline(set: &FontSet, face: Face, glyph: u16, size: f32) -> Vec<PathStep> {
    let font = set.font(face);
    let mut pen = Pen::default();
    if let Some(shape) = font.outline_glyphs().get(GlyphId::from(glyph)) {
        let settings = DrawSettings::unhinted(Size::new(size), LocationRef::default());
        // A glyph of a bundled font that can't be drawn leaves an empty outline.
        let _ = shape.draw(settings, &mut pen);
    }
    pen.steps
}

#[derive(Default)]
struct Pen {
    steps: Vec<PathStep>,
    at: (f32, f32),
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = (x, -y);
        self.steps.push(PathStep::Move(x, -y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.at = (x, -y);
        self.steps.push(PathStep::Line(x, -y));
    }

    /// A quadratic curve is a cubic whose handles lie two thirds of the way to its one handle.
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (from, control, to) = (self.at, (cx, -cy), (x, -y));
        let third = |end: (f32, f32)| {
            (
                end.0 + (control.0 - end.0) * 2.0 / 3.0,
                end.1 + (control.1 - end.1) * 2.0 / 3.0,
            )
        };
        let (a, b) = (third(from), third(to));
        self.steps.push(PathStep::Curve([a.0, a.1, b.0, b.1, to.0, to.1]));
        self.at = to;
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.at = (x, -y);
        self.steps.push(PathStep::Curve([ax, -ay, bx, -by, x, -y]));
    }

    fn close(&mut self) {
        self.steps.push(PathStep::Close);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_capital_stands_on_its_baseline_and_is_closed() {
        let set = FontSet::bundled();
        let glyph = set.font(Face::Sans).charmap().map('D').expect("Inter has a D");
        let steps = outline(&set, Face::Sans, u16::try_from(glyph.to_u32()).expect("fits"), 100.0);
        assert_eq!(
            steps.iter().filter(|step| **step == PathStep::Close).count(),
            2,
            "D has an outer and an inner edge"
        );
        for step in steps {
            if let PathStep::Move(x, y) | PathStep::Line(x, y) = step {
                assert!(
                    (0.0..=100.0).contains(&x) && (-80.0..=0.5).contains(&y),
                    "{x}, {y} is not within the letter"
                );
            }
        }
    }
}

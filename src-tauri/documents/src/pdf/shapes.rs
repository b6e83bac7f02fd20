//! Drawn shapes into operators.

use printpdf::{
    Color, LineCapStyle, LineJoinStyle, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing, Pt, Rgb, WindingOrder,
};

use crate::text::PathStep;
use crate::theme::Colour;

/// Adds a shape on a page of `height` points.
pub(super) fn path(
    steps: &[PathStep],
    fill: Option<Colour>,
    stroke: Option<(Colour, f32)>,
    height: f32,
    ops: &mut Vec<Op>,
) {
    let closed = steps.last() == Some(&PathStep::Close);
    let mut rings = rings(steps, height);
    if let Some(colour) = fill {
        ops.push(Op::SetFillColor { col: colour_of(colour) });
    }
    if let Some((colour, thickness)) = stroke {
        ops.push(Op::SetOutlineColor { col: colour_of(colour) });
        ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
        ops.push(Op::SetLineCapStyle {
            cap: LineCapStyle::Round,
        });
        ops.push(Op::SetLineJoinStyle {
            join: LineJoinStyle::Round,
        });
    }
    let mode = match (fill, stroke) {
        (Some(_), Some(_)) => PaintMode::FillStroke,
        (Some(_), None) => PaintMode::Fill,
        (None, _) => PaintMode::Stroke,
    };
    ops.push(if closed {
        Op::DrawPolygon {
            polygon: Polygon {
                rings,
                mode,
                winding_order: WindingOrder::NonZero,
            },
        }
    } else {
        let points = rings.pop().map_or_else(Vec::new, |ring| ring.points);
        Op::DrawLine {
            line: printpdf::Line {
                points,
                is_closed: false,
            },
        }
    });
}

/// One ring for each time the pen is set down.
fn rings(steps: &[PathStep], height: f32) -> Vec<PolygonRing> {
    let point = |x: f32, y: f32, bezier| LinePoint {
        p: Point {
            x: Pt(x),
            y: Pt(height - y),
        },
        bezier,
    };
    let mut rings: Vec<PolygonRing> = Vec::new();
    for step in steps {
        if matches!(step, PathStep::Move(..)) || rings.is_empty() {
            rings.push(PolygonRing::default());
        }
        let Some(ring) = rings.last_mut() else { continue };
        match *step {
            PathStep::Move(x, y) | PathStep::Line(x, y) => ring.points.push(point(x, y, false)),
            PathStep::Curve([a, b, c, d, x, y]) => {
                ring.points
                    .extend([point(a, b, true), point(c, d, true), point(x, y, false)]);
            }
            PathStep::Close => {}
        }
    }
    rings
}

/// A colour of the theme for the writer.
pub(super) fn colour_of(colour: Colour) -> Color {
    let [r, g, b] = colour.channels();
    Color::Rgb(Rgb {
        r,
        g,
        b,
        icc_profile: None,
    })
}

//! Pages into operators. PDF counts upwards from the bottom edge, pages downwards from the top.

use printpdf::{
    Codepoint, Color, LineCapStyle, LineJoinStyle, LinePoint, Op, PaintMode, PdfFontHandle, Point, Polygon,
    PolygonRing, Pt, Rect, Rgb, TextItem, TextMatrix, WindingOrder,
};

use super::fonts::Fonts;
use super::structure::Marks;
use crate::flow::{Item, Page};
use crate::text::{GlyphRun, PathStep};
use crate::theme::Colour;

/// The operators of one page of `height` points; what is tagged enters `marks`.
pub(super) fn operators(page: &Page, height: f32, fonts: &Fonts, marks: &mut Marks) -> Vec<Op> {
    let mut ops = Vec::new();
    marks.start_page();
    for item in &page.items {
        let node = match item {
            Item::Glyphs { node, .. } => *node,
            Item::Rect { .. } | Item::Path { .. } => None,
        };
        ops.extend(marks.enter(node));
        match item {
            Item::Glyphs { run, y, .. } => glyphs(run, height - y, fonts, &mut ops),
            Item::Rect {
                x,
                y,
                width,
                height: tall,
                colour,
            } => {
                ops.push(Op::SetFillColor {
                    col: colour_of(*colour),
                });
                let mut rectangle = Rect::from_xywh(Pt(*x), Pt(height - y - tall), Pt(*width), Pt(*tall));
                rectangle.mode = Some(PaintMode::Fill);
                ops.push(Op::DrawRectangle { rectangle });
            }
            Item::Path { steps, fill, stroke } => path(steps, *fill, *stroke, height, &mut ops),
        }
    }
    ops.extend(marks.leave());
    ops
}

/// One run as one text object; each rise above the baseline starts a new matrix.
fn glyphs(run: &GlyphRun, baseline: f32, fonts: &Fonts, ops: &mut Vec<Op>) {
    let subset = fonts.get(run.face);
    ops.push(Op::StartTextSection);
    ops.push(Op::SetFillColor {
        col: colour_of(run.colour),
    });
    ops.push(Op::SetFont {
        font: PdfFontHandle::External(subset.id.clone()),
        size: Pt(run.size),
    });
    let mut shown: Vec<Codepoint> = Vec::new();
    let mut start = 0.0;
    let mut rise = f32::NAN;
    let mut pen = 0.0_f64;
    for (glyph, text) in run.glyphs_with_text() {
        if glyph.rise != rise {
            flush(&mut shown, ops);
            (start, rise, pen) = (glyph.x, glyph.rise, 0.0);
            let matrix = [1.0, 0.0, 0.0, 1.0, run.x + start, baseline + rise];
            ops.push(Op::SetTextMatrix {
                matrix: TextMatrix::Raw(matrix),
            });
        }
        // Rounded against the running pen, so that no error builds up.
        let wanted = f64::from(glyph.x - start) / f64::from(run.size) * 1000.0;
        let kern = (pen - wanted).round();
        if kern != 0.0
            && let Some(last) = shown.last_mut()
        {
            last.offset = kern as f32;
            pen -= kern;
        }
        let id = subset.glyph(glyph.id);
        pen += subset.width(id) as f64;
        shown.push(Codepoint::with_cid(id, 0.0, text.to_owned()));
    }
    flush(&mut shown, ops);
    ops.push(Op::EndTextSection);
}

fn flush(shown: &mut Vec<Codepoint>, ops: &mut Vec<Op>) {
    if !shown.is_empty() {
        ops.push(Op::ShowText {
            items: vec![TextItem::GlyphIds(std::mem::take(shown))],
        });
    }
}

fn path(steps: &[PathStep], fill: Option<Colour>, stroke: Option<(Colour, f32)>, height: f32, ops: &mut Vec<Op>) {
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

fn colour_of(colour: Colour) -> Color {
    let [r, g, b] = colour.channels();
    Color::Rgb(Rgb {
        r,
        g,
        b,
        icc_profile: None,
    })
}

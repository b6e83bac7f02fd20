//! Pages into operators. PDF counts upwards from the bottom edge, pages downwards from the top.

use std::collections::BTreeMap;

use printpdf::{DictItem, Op, PaintMode, PdfFontHandle, Pt, Rect, TextMatrix};

use super::fonts::Fonts;
use super::shapes::{colour_of, path};
use super::shown::Shown;
use super::spans;
use super::structure::Marks;
use crate::flow::{Item, Page};
use crate::text::GlyphRun;

/// The operators of one page of `height` points; what is tagged enters `marks`.
pub(super) fn operators(page: &Page, height: f32, fonts: &Fonts, marks: &mut Marks) -> Vec<Op> {
    let mut ops = Vec::new();
    for item in &page.items {
        ops.extend(marks.enter(item.node()));
        match item {
            Item::Glyphs { run, y, .. } => glyphs(run, height - y, fonts, &mut ops),
            Item::Rect {
                x,
                y,
                width,
                height: tall,
                colour,
                ..
            } => {
                ops.push(Op::SetFillColor {
                    col: colour_of(*colour),
                });
                let mut rectangle = Rect::from_xywh(Pt(*x), Pt(height - y - tall), Pt(*width), Pt(*tall));
                rectangle.mode = Some(PaintMode::Fill);
                ops.push(Op::DrawRectangle { rectangle });
            }
            Item::Path {
                steps, fill, stroke, ..
            } => path(steps, *fill, *stroke, height, &mut ops),
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
    let mut shown = Shown::default();
    let mut start = 0.0;
    let mut rise = f32::NAN;
    let mut pen = 0.0_f64;
    for span in spans::of(run) {
        let plain = matches!(span.glyphs, [glyph] if subset.said(subset.glyph(glyph.id)) == span.text);
        if !plain {
            shown.flush(ops);
            ops.push(actual_text(span.text));
        }
        for glyph in span.glyphs {
            if glyph.rise != rise {
                shown.flush(ops);
                (start, rise, pen) = (glyph.x, glyph.rise, 0.0);
                let matrix = [1.0, 0.0, 0.0, 1.0, run.x + start, baseline + rise];
                ops.push(Op::SetTextMatrix {
                    matrix: TextMatrix::Raw(matrix),
                });
            }
            // Rounded against the running pen, so that no error builds up.
            let wanted = f64::from(glyph.x - start) / f64::from(run.size) * 1000.0;
            let kern = (pen - wanted).round();
            if kern != 0.0 {
                shown.kern(kern as i64);
                pen -= kern;
            }
            let number = subset.glyph(glyph.id);
            shown.glyph(number);
            pen += subset.width(number) as f64;
        }
        if !plain {
            shown.flush(ops);
            ops.push(Op::EndMarkedContent);
        }
    }
    shown.flush(ops);
    ops.push(Op::EndTextSection);
}

/// Starts a stretch that stands for other text than its glyphs do elsewhere.
fn actual_text(text: &str) -> Op {
    let bytes = std::iter::once(0xfeff).chain(text.encode_utf16());
    let text = DictItem::Bytes(bytes.flat_map(u16::to_be_bytes).collect());
    Op::BeginMarkedContentWithProperties {
        tag: "Span".to_owned(),
        properties: DictItem::Dict {
            map: BTreeMap::from([("ActualText".to_owned(), text)]),
        },
    }
}

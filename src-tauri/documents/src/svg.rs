//! Pages as SVG, one image a page, for showing on screen. Glyphs are outlines and every colour is an attribute, so an
//! image needs no font, no style and no script.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::flow::{Item, Page, Pages};
use crate::text::{FontSet, GlyphRun, PathStep, outline};
use crate::theme::{Colour, Face};

/// The size glyph outlines are drawn at; each use scales them.
const EM: f32 = 1000.0;

/// One page as an SVG image.
pub fn page(pages: &Pages, page: &Page) -> String {
    image(page, pages.size, &pages.fonts)
}

/// One SVG image a page.
pub fn write(pages: &Pages) -> Vec<String> {
    let images = pages.pages.iter().map(|page| image(page, pages.size, &pages.fonts));
    images.collect()
}

fn image(page: &Page, size: (f32, f32), set: &FontSet) -> String {
    let mut shapes: BTreeMap<(Face, u16), String> = BTreeMap::new();
    let mut body = String::new();
    for item in &page.items {
        match item {
            Item::Glyphs { run, y, .. } => glyphs(run, *y, set, &mut shapes, &mut body),
            Item::Rect {
                x,
                y,
                width,
                height,
                colour,
                ..
            } => {
                let (x, y, width, height) = (number(*x), number(*y), number(*width), number(*height));
                add(
                    &mut body,
                    format_args!(
                        r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="{}"/>"#,
                        colour.hex()
                    ),
                );
            }
            Item::Path {
                steps, fill, stroke, ..
            } => {
                let paint = paint(*fill, *stroke);
                add(&mut body, format_args!(r#"<path d="{}" {paint}/>"#, data(steps)));
            }
        }
    }
    let mut defs = String::new();
    for ((face, glyph), shape) in &shapes {
        add(
            &mut defs,
            format_args!(r#"<path id="{}" d="{shape}"/>"#, name(*face, *glyph)),
        );
    }
    let (width, height) = (number(size.0), number(size.1));
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"><defs>{defs}</defs><rect width="{width}" height="{height}" fill="#ffffff"/>{body}</svg>"##
    )
}

fn glyphs(run: &GlyphRun, y: f32, set: &FontSet, shapes: &mut BTreeMap<(Face, u16), String>, body: &mut String) {
    let scale = run.size / EM;
    let (left, top) = (number(run.x), number(y));
    add(
        body,
        format_args!(
            r#"<g fill="{}" transform="translate({left} {top}) scale({scale:.5})">"#,
            run.colour.hex()
        ),
    );
    for glyph in &run.glyphs {
        let shape = shapes
            .entry((run.face, glyph.id))
            .or_insert_with(|| data(&outline(set, run.face, glyph.id, EM)));
        if shape.is_empty() {
            continue;
        }
        let (x, y) = (number(glyph.x / scale), number(-glyph.rise / scale));
        let name = name(run.face, glyph.id);
        add(body, format_args!(r##"<use href="#{name}" x="{x}" y="{y}"/>"##));
    }
    body.push_str("</g>");
}

fn name(face: Face, glyph: u16) -> String {
    format!("f{}g{glyph}", face.number())
}

fn paint(fill: Option<Colour>, stroke: Option<(Colour, f32)>) -> String {
    let mut out = fill.map_or_else(
        || r#"fill="none""#.to_owned(),
        |colour| format!(r#"fill="{}""#, colour.hex()),
    );
    if let Some((colour, width)) = stroke {
        let width = number(width);
        let ends = r#"stroke-linecap="round" stroke-linejoin="round""#;
        add(
            &mut out,
            format_args!(r#" stroke="{}" stroke-width="{width}" {ends}"#, colour.hex()),
        );
    }
    out
}

fn data(steps: &[PathStep]) -> String {
    let mut out = String::new();
    for step in steps {
        match *step {
            PathStep::Move(x, y) => add(&mut out, format_args!("M{} {}", number(x), number(y))),
            PathStep::Line(x, y) => add(&mut out, format_args!("L{} {}", number(x), number(y))),
            PathStep::Curve(points) => add(&mut out, format_args!("C{}", points.map(number).join(" "))),
            PathStep::Close => out.push('Z'),
        }
    }
    out
}

/// A number with at most two decimals and no needless zeros.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn add(out: &mut String, what: std::fmt::Arguments<'_>) {
    out.write_fmt(what).expect("writing to a string never fails");
}

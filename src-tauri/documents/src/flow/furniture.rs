//! What every page but the cover carries: running head, foot with the page's number, and DRAFT up the right margin.

use super::pages::{Item, Page};
use crate::model::{Inline, Role, Running};
use crate::text::{Setter, outline};
use crate::theme::{self, palette};

const DRAFT: &str = "DRAFT";
/// Where the pale word at the side starts from the top edge, and where its letters stand from the right edge.
const SIDE_PLACE: (f32, f32) = (73.0, 36.0);

/// Adds head and foot to page `number` of `count`, both from 1.
pub(super) fn furnish(
    page: &mut Page,
    running: &Running,
    setter: &mut Setter,
    size: (f32, f32),
    number: usize,
    count: usize,
) {
    let (width, height) = size;
    let text = width - 2.0 * theme::SIDE;
    let mut at = |inlines: &[Inline], y: f32, right: bool, share: f32| {
        let Some(line) = setter.set(inlines, Role::Running, text * share).into_iter().next() else {
            return;
        };
        let x = theme::SIDE + if right { text - line.width } else { 0.0 };
        page.items.extend(line.runs.into_iter().map(|mut run| {
            run.x += x;
            Item::Glyphs { run, y, node: None }
        }));
    };
    at(
        &[Inline::plain(running.head.as_str())],
        theme::HEAD_BASELINE,
        false,
        0.8,
    );
    if running.draft {
        at(&[Inline::strong(DRAFT)], theme::HEAD_BASELINE, true, 0.2);
    }
    at(
        &[Inline::plain(running.foot.as_str())],
        height - theme::FOOT_BASELINE,
        false,
        0.8,
    );
    at(
        &[Inline::plain(format!("{number} of {count}"))],
        height - theme::FOOT_BASELINE,
        true,
        0.2,
    );
    if running.draft {
        page.items.extend(side(setter, width));
    }
}

/// DRAFT down the right margin, drawn and not written: who copies a page's text doesn't get its letters.
fn side(setter: &mut Setter, width: f32) -> Option<Item> {
    let line = setter
        .set(&[Inline::plain(DRAFT)], Role::Side, f32::MAX)
        .into_iter()
        .next()?;
    let (top, edge) = SIDE_PLACE;
    let mut steps = Vec::new();
    for run in &line.runs {
        for glyph in &run.glyphs {
            let along = run.x + glyph.x;
            let shape = outline(setter.fonts(), run.face, glyph.id, run.size);
            // A quarter turn clockwise: what ran to the right runs down, what stood up points right.
            steps.extend(
                shape
                    .into_iter()
                    .map(|step| step.map(|x, y| (width - edge - y, top + along + x))),
            );
        }
    }
    Some(Item::Path {
        steps,
        fill: Some(palette::PALE),
        stroke: None,
    })
}

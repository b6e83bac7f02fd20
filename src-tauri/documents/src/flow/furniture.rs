//! What every page but the cover carries: running head, foot with the page's number, and DRAFT up the right margin.

use super::pages::{Item, Page};
use crate::model::{Inline, Role, Running};
use crate::text::{Setter, outline};
use crate::theme::{self, palette};

/// What the frame itself says, in the language of the document.
struct Words {
    draft: &'static str,
    of: &'static str,
}

const ENGLISH: Words = Words {
    draft: "DRAFT",
    of: "of",
};
const GERMAN: Words = Words {
    draft: "ENTWURF",
    of: "von",
};
/// Where the pale word at the side starts from the top edge, and where its letters stand from the right edge.
const SIDE_PLACE: (f32, f32) = (73.0, 36.0);

/// Head and foot of one document, set once for all its pages.
pub(super) struct Furniture {
    size: (f32, f32),
    items: Vec<Item>,
    words: &'static Words,
}

impl Furniture {
    /// Sets what is the same on every page of a document in this language.
    pub(super) fn new(running: &Running, language: &str, setter: &mut Setter, size: (f32, f32)) -> Self {
        let words = if language.starts_with("de") { &GERMAN } else { &ENGLISH };
        let foot = size.1 - theme::FOOT_BASELINE;
        let mut items = line(
            setter,
            size,
            Inline::plain(running.head.as_str()),
            theme::HEAD_BASELINE,
            false,
        );
        if running.draft {
            items.extend(line(
                setter,
                size,
                Inline::strong(words.draft),
                theme::HEAD_BASELINE,
                true,
            ));
        }
        items.extend(line(setter, size, Inline::plain(running.foot.as_str()), foot, false));
        if running.draft {
            items.extend(side(words.draft, setter, size.0));
        }
        Self { size, items, words }
    }

    /// Adds head and foot to page `number` of `count`, counted from 1.
    pub(super) fn add(&self, page: &mut Page, setter: &mut Setter, number: usize, count: usize) {
        page.items.extend(self.items.iter().cloned());
        let words = Inline::plain(format!("{number} {} {count}", self.words.of));
        page.items
            .extend(line(setter, self.size, words, self.size.1 - theme::FOOT_BASELINE, true));
    }
}

/// The first line of `words` on the baseline `y`, at the left or the right edge of the text.
fn line(setter: &mut Setter, size: (f32, f32), words: Inline, y: f32, right: bool) -> Vec<Item> {
    let text = size.0 - 2.0 * theme::SIDE;
    let share = if right { 0.2 } else { 0.8 };
    let Some(line) = setter.set(&[words], Role::Running, text * share).into_iter().next() else {
        return Vec::new();
    };
    let x = theme::SIDE + if right { text - line.width } else { 0.0 };
    let placed = line.runs.into_iter().map(|run| {
        let mut run = run.glyphs;
        run.x += x;
        Item::Glyphs { run, y, node: None }
    });
    placed.collect()
}

/// DRAFT down the right margin, drawn and not written: who copies a page's text doesn't get its letters.
fn side(draft: &str, setter: &mut Setter, width: f32) -> Option<Item> {
    let line = setter
        .set(&[Inline::plain(draft)], Role::Side, f32::MAX)
        .into_iter()
        .next()?;
    let (top, edge) = SIDE_PLACE;
    let mut steps = Vec::new();
    for run in line.runs.iter().map(|run| &run.glyphs) {
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
        node: None,
    })
}

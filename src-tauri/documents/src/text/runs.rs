//! Shaped runs into glyph runs: each glyph with its place and the text it stands for, so that readers can copy it.

use std::ops::Range;

use super::hyphens::SOFT;
use super::line::{Glyph, GlyphRun, LineRun};
use crate::theme::{Colour, Face};

/// What a stretch of text is painted with: its colour, and the inline it comes from when that matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Ink {
    pub(super) colour: Colour,
    pub(super) inline: Option<usize>,
}

/// What is never taken apart: the glyphs that stand together for a stretch of text.
struct Atom {
    text: Range<usize>,
    glyphs: Range<usize>,
    ink: Ink,
}

/// The glyphs of one shaped run in `face`, as one run for each ink in it.
pub(super) fn glyph_runs(face: Face, first: &parley::GlyphRun<'_, Ink>, text: &str, size: f32, out: &mut Vec<LineRun>) {
    let run = first.run();
    let rtl = run.is_rtl();
    let mut atoms: Vec<Atom> = Vec::with_capacity(run.len());
    let mut glyphs: Vec<parley::layout::Glyph> = Vec::with_capacity(run.len());
    for cluster in run.clusters() {
        let range = cluster.text_range();
        if cluster.is_ligature_continuation() {
            if let Some(atom) = atoms.last_mut() {
                atom.text.end = range.end;
            }
            continue;
        }
        let from = glyphs.len();
        glyphs.extend(cluster.glyphs());
        atoms.push(Atom {
            text: range,
            glyphs: from..glyphs.len(),
            ink: cluster.style().brush,
        });
    }
    if rtl {
        atoms.reverse();
    }
    let mut pen = first.offset();
    let mut current: Option<LineRun> = None;
    for atom in atoms {
        let same = |run: &LineRun| run.glyphs.colour == atom.ink.colour && run.inline == atom.ink.inline;
        if current.as_ref().is_some_and(|run| !same(run)) {
            out.extend(current.take());
        }
        let here = current.get_or_insert_with(|| LineRun {
            glyphs: GlyphRun {
                face,
                size,
                colour: atom.ink.colour,
                x: pen,
                width: 0.0,
                text: String::new(),
                glyphs: Vec::new(),
            },
            inline: atom.ink.inline,
        });
        pen = add(&mut here.glyphs, &text[atom.text], &glyphs[atom.glyphs], rtl, pen);
    }
    out.extend(current.filter(|run| !run.glyphs.glyphs.is_empty()));
}

/// Adds the glyphs of one atom, which stand for `words`, and gives where the pen is then.
fn add(run: &mut GlyphRun, words: &str, glyphs: &[parley::layout::Glyph], rtl: bool, mut pen: f32) -> f32 {
    // What breaks a line, or only might, is no text and draws nothing.
    let mut chars = words.chars().filter(|c| !matches!(*c, '\n' | SOFT)).map(as_read);
    let (Some(single), second) = (chars.next(), chars.next()) else {
        return pen + glyphs.iter().map(|glyph| glyph.advance).sum::<f32>();
    };
    let all: Vec<char> = match second {
        None => Vec::new(),
        Some(second) => [single, second].into_iter().chain(chars).collect(),
    };
    for (index, glyph) in glyphs.iter().enumerate() {
        let before = run.text.len();
        let logical = if rtl { glyphs.len() - 1 - index } else { index };
        if all.is_empty() {
            if logical == 0 {
                run.text.push(single);
            }
        } else if glyphs.len() == all.len() {
            run.text.push(all[logical]);
        } else if logical == 0 && rtl {
            // A ligature read from right to left is written reversed: readers reverse what they copy, and only so do its
            // letters come out in order.
            run.text.extend(all.iter().rev());
        } else if logical == 0 {
            run.text.extend(&all);
        }
        let Ok(bytes) = u16::try_from(run.text.len() - before) else {
            run.text.truncate(before);
            continue;
        };
        run.glyphs.push(Glyph {
            id: u16::try_from(glyph.id).unwrap_or(0),
            x: pen + glyph.x - run.x,
            rise: -glyph.y,
            bytes,
        });
        pen += glyph.advance;
    }
    run.width = pen - run.x;
    pen
}

/// Drops the space at the visual end of a line, so that nothing stands beyond the edge.
pub(super) fn drop_trailing_space(runs: &mut Vec<LineRun>) {
    while let Some(run) = runs.last_mut() {
        let run = &mut run.glyphs;
        while run.text.ends_with(char::is_whitespace) {
            let Some(glyph) = run.glyphs.pop() else { break };
            run.text.truncate(run.text.len() - usize::from(glyph.bytes));
            run.width = glyph.x;
        }
        if !run.glyphs.is_empty() {
            break;
        }
        runs.pop();
    }
}

/// Drops the space at the visual start of a line read from right to left, where such a line ends.
pub(super) fn drop_leading_space(runs: &mut Vec<LineRun>) {
    while let Some(run) = runs.first_mut() {
        let run = &mut run.glyphs;
        let spaces = run.text.len() - run.text.trim_start().len();
        let mut dropped = 0;
        let glyphs = run.glyphs.iter().take_while(|glyph| {
            dropped += usize::from(glyph.bytes);
            dropped <= spaces
        });
        let count = glyphs.count();
        let start = run.glyphs.get(count).map_or(run.width, |glyph| glyph.x);
        let bytes: usize = run.glyphs.drain(..count).map(|glyph| usize::from(glyph.bytes)).sum();
        run.text.drain(..bytes);
        run.glyphs.iter_mut().for_each(|glyph| glyph.x -= start);
        run.x += start;
        run.width -= start;
        if !run.glyphs.is_empty() {
            break;
        }
        runs.remove(0);
    }
}

/// A no-break space is read as a space.
fn as_read(c: char) -> char {
    if c == '\u{a0}' { ' ' } else { c }
}

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

/// The glyphs of the runs of one line.
pub(super) struct Glyphs<'t> {
    /// The text of all lines.
    text: &'t str,
    /// Where the line's text ends, without the space at its end.
    end: usize,
    size: f32,
    /// How wide the space was that has been left out so far.
    left_out: f32,
    pub(super) runs: Vec<LineRun>,
}

impl<'t> Glyphs<'t> {
    /// No glyphs yet, for the line of `text` in that range.
    pub(super) fn new(text: &'t str, line: &Range<usize>, size: f32) -> Self {
        Self {
            text,
            end: line.start + text[line.clone()].trim_end().len(),
            size,
            left_out: 0.0,
            runs: Vec::new(),
        }
    }

    /// Where something that was set at `x` stands now.
    pub(super) fn moved(&self, x: f32) -> f32 {
        x - self.left_out
    }

    /// Adds a shaped run in `face`, as one run for each ink in it. The space a line ends with is left out wherever it
    /// stands: after words read from right to left that is in the middle of the line.
    pub(super) fn add(&mut self, face: Face, first: &parley::GlyphRun<'_, Ink>) {
        let start = self.moved(first.offset());
        self.left_out += glyph_runs(self, face, first, start);
    }
}

/// Adds the glyphs of one shaped run from `start`, and gives how wide the space is that was left out.
fn glyph_runs(line: &mut Glyphs<'_>, face: Face, first: &parley::GlyphRun<'_, Ink>, start: f32) -> f32 {
    let (text, size) = (line.text, line.size);
    let mut left_out = 0.0;
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
        if range.start >= line.end {
            left_out += cluster.advance();
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
    let mut pen = start;
    let mut current: Option<LineRun> = None;
    for atom in atoms {
        let same = |run: &LineRun| run.glyphs.colour == atom.ink.colour && run.inline == atom.ink.inline;
        if current.as_ref().is_some_and(|run| !same(run)) {
            line.runs.extend(current.take());
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
    line.runs.extend(current.filter(|run| !run.glyphs.glyphs.is_empty()));
    left_out
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

/// A no-break space is read as a space.
fn as_read(c: char) -> char {
    if c == '\u{a0}' { ' ' } else { c }
}

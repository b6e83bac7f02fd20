//! Shaped runs into glyph runs: each glyph with its place and the text it stands for, so that readers can copy it.

use super::line::{Glyph, GlyphRun, LineRun};
use crate::theme::{Colour, Face};

/// What a stretch of text is painted with: its colour, and the inline it comes from when that matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Ink {
    pub(super) colour: Colour,
    pub(super) inline: Option<usize>,
}

/// The glyphs of one shaped run in `face`, as one run for each ink in it.
pub(super) fn glyph_runs(face: Face, first: &parley::GlyphRun<'_, Ink>, text: &str, size: f32, out: &mut Vec<LineRun>) {
    let run = first.run();
    let mut atoms: Vec<(String, Vec<parley::layout::Glyph>, Ink)> = Vec::new();
    for cluster in run.clusters() {
        let words = &text[cluster.text_range()];
        if cluster.is_ligature_continuation() {
            if let Some(atom) = atoms.last_mut() {
                atom.0.push_str(words);
            }
        } else {
            atoms.push((words.to_owned(), cluster.glyphs().collect(), cluster.style().brush));
        }
    }
    if run.is_rtl() {
        atoms.reverse();
    }
    let mut pen = first.offset();
    let mut current: Option<LineRun> = None;
    for (words, glyphs, ink) in atoms {
        let chars: Vec<char> = words.chars().filter(|c| *c != '\n').map(as_read).collect();
        let same = |run: &LineRun| run.glyphs.colour == ink.colour && run.inline == ink.inline;
        if current.as_ref().is_some_and(|run| !same(run)) {
            out.extend(current.take());
        }
        for (index, glyph) in glyphs.iter().enumerate() {
            let x = pen + glyph.x;
            pen += glyph.advance;
            if chars.is_empty() {
                continue;
            }
            let here = current.get_or_insert_with(|| LineRun {
                glyphs: GlyphRun {
                    face,
                    size,
                    colour: ink.colour,
                    x,
                    width: 0.0,
                    text: String::new(),
                    glyphs: Vec::new(),
                },
                inline: ink.inline,
            });
            let run_here = &mut here.glyphs;
            let meant = meaning(&chars, index, glyphs.len(), run.is_rtl());
            let id = u16::try_from(glyph.id).unwrap_or(0);
            let bytes = u16::try_from(meant.len()).unwrap_or(0);
            run_here.glyphs.push(Glyph {
                id,
                x: x - run_here.x,
                rise: -glyph.y,
                bytes,
            });
            run_here.width = pen - run_here.x;
            run_here.text.push_str(if bytes == 0 { "" } else { &meant });
        }
    }
    out.extend(current);
}

/// Drops the space a line ends with, so that nothing stands beyond the edge.
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

/// The characters the glyph at `index` of `count` stands for. A ligature read from right to left is written reversed:
/// readers reverse what they copy, and only so do its letters come out in order.
fn meaning(chars: &[char], index: usize, count: usize, rtl: bool) -> String {
    let logical = if rtl { count - 1 - index } else { index };
    if count == chars.len() {
        chars[logical].to_string()
    } else if logical == 0 {
        if rtl {
            chars.iter().rev().collect()
        } else {
            chars.iter().collect()
        }
    } else {
        String::new()
    }
}

/// A no-break space is read as a space.
fn as_read(c: char) -> char {
    if c == '\u{a0}' { ' ' } else { c }
}

//! Spans: the fewest glyphs of a run that stand for a piece of its text together.

use crate::text::{Glyph, GlyphRun};

/// Neighbouring glyphs and the text they stand for together.
pub(super) struct Span<'a> {
    pub(super) glyphs: &'a [Glyph],
    pub(super) text: &'a str,
}

/// The spans of a run in the order of its glyphs. A glyph without text belongs to the one before it, or, at the start of
/// the run, to the one after.
pub(super) fn of(run: &GlyphRun) -> impl Iterator<Item = Span<'_>> {
    let mut glyphs = run.glyphs.as_slice();
    let mut text = run.text.as_str();
    std::iter::from_fn(move || {
        let first = glyphs.iter().position(|glyph| glyph.bytes > 0).unwrap_or(0);
        let after = glyphs.get(first + 1..)?;
        let rest = after.iter().position(|glyph| glyph.bytes > 0).unwrap_or(after.len());
        let (said, left) = text.split_at_checked(usize::from(glyphs[first].bytes))?;
        let (span, others) = glyphs.split_at(first + 1 + rest);
        (glyphs, text) = (others, left);
        Some(Span {
            glyphs: span,
            text: said,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::{Face, palette};

    #[test]
    fn glyphs_without_text_join_their_neighbour() {
        let glyphs = [0, 1, 0, 2, 1]
            .map(|bytes| Glyph {
                id: 1,
                x: 0.0,
                rise: 0.0,
                bytes,
            })
            .to_vec();
        let run = GlyphRun {
            width: 0.0,
            face: Face::Sans,
            size: 10.0,
            colour: palette::LINE,
            x: 0.0,
            text: "aäb".to_owned(),
            glyphs,
        };
        let spans: Vec<(usize, &str)> = of(&run).map(|span| (span.glyphs.len(), span.text)).collect();
        assert_eq!(spans, [(3, "a"), (1, "ä"), (1, "b")]);
    }
}

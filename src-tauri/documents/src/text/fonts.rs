//! The fonts a document is set from: ours, and behind them any given as bytes. No system font is ever looked at here, so
//! the same document and fonts are the same bytes on every machine.

use std::sync::Arc;

use skrifa::instance::{LocationRef, Size};
use skrifa::raw::TableProvider as _;
use skrifa::string::StringId;
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::theme::Face;

/// The fonts a document is set from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FontSet {
    fallback: Arc<Vec<Fallback>>,
}

/// A font for what ours don't have.
#[derive(Debug, PartialEq, Eq)]
struct Fallback {
    bytes: Arc<Vec<u8>>,
    name: String,
}

impl FontSet {
    /// Inter and Source Serif 4, as shipped with the app.
    pub fn bundled() -> Self {
        Self::default()
    }

    /// The same fonts, and behind them the given files, asked in their order for what ours don't have; of a collection the
    /// first font counts. What is no font, or draws its glyphs as pictures only, is left out.
    pub fn with_fallback(self, files: Vec<Vec<u8>>) -> Self {
        let usable = files.into_iter().filter_map(Fallback::read);
        // The number of a face is a byte.
        let fallback = usable.take(usize::from(u8::MAX)).collect();
        Self {
            fallback: Arc::new(fallback),
        }
    }

    /// Every face of the set: ours, then the fallback.
    pub fn faces(&self) -> impl Iterator<Item = Face> + '_ {
        let fallback = (0..self.fallback.len()).filter_map(|index| u8::try_from(index).ok());
        Face::OURS.into_iter().chain(fallback.map(Face::Fallback))
    }

    /// The font file of a face; of a collection its first font counts.
    pub fn bytes(&self, face: Face) -> &[u8] {
        match face {
            Face::Fallback(index) => &self.fallback(index).bytes,
            ours => Self::ours(ours),
        }
    }

    /// The file of a face of ours; nothing for others.
    fn ours(face: Face) -> &'static [u8] {
        match face {
            Face::Sans => include_bytes!("../../fonts/Inter-Regular.ttf"),
            Face::SansStrong => include_bytes!("../../fonts/Inter-SemiBold.ttf"),
            Face::Serif => include_bytes!("../../fonts/SourceSerif4-Regular.ttf"),
            Face::SerifItalic => include_bytes!("../../fonts/SourceSerif4-It.ttf"),
            Face::SerifSubhead => include_bytes!("../../fonts/SourceSerif4Subhead-Regular.ttf"),
            Face::SerifDisplay => include_bytes!("../../fonts/SourceSerif4Display-Regular.ttf"),
            Face::Fallback(_) => &[],
        }
    }

    /// The same, shared with whoever keeps it.
    pub(super) fn shared(&self, face: Face) -> Arc<dyn AsRef<[u8]> + Send + Sync> {
        match face {
            Face::Fallback(index) => Arc::clone(&self.fallback(index).bytes) as _,
            ours => Arc::new(Self::ours(ours)),
        }
    }

    /// The parsed font of a face.
    pub fn font(&self, face: Face) -> FontRef<'_> {
        FontRef::from_index(self.bytes(face), 0).expect("bundled fonts parse, and others were read before")
    }

    /// The PostScript name of a face.
    pub fn postscript_name(&self, face: Face) -> &str {
        match face {
            Face::Sans => "Inter-Regular",
            Face::SansStrong => "Inter-SemiBold",
            Face::Serif => "SourceSerif4-Regular",
            Face::SerifItalic => "SourceSerif4-It",
            Face::SerifSubhead => "SourceSerif4Subhead-Regular",
            Face::SerifDisplay => "SourceSerif4Display-Regular",
            Face::Fallback(index) => &self.fallback(index).name,
        }
    }

    /// Whether any face has a glyph for `c`.
    pub fn covers(&self, c: char) -> bool {
        self.faces()
            .filter(|face| matches!(face, Face::Sans | Face::Serif | Face::Fallback(_)))
            .any(|face| self.font(face).charmap().map(c).is_some())
    }

    fn fallback(&self, index: u8) -> &Fallback {
        let found = self.fallback.get(usize::from(index));
        found.expect("a face is only ever one of its set")
    }
}

impl Fallback {
    /// Reads a font that documents may be set from.
    fn read(bytes: Vec<u8>) -> Option<Self> {
        let font = usable(&bytes)?;
        let name = font.localized_strings(StringId::POSTSCRIPT_NAME).english_or_first();
        let name: String = name.map_or_else(String::new, |name| name.chars().collect());
        // A name in a PDF and in a font stack is plain letters.
        let name: String = name
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
            .take(60)
            .collect();
        let name = if name.is_empty() { "Fallback".to_owned() } else { name };
        let bytes = Arc::new(bytes);
        Some(Self { bytes, name })
    }
}

/// Those of some characters that a font file has glyphs for; none of them when no document can be set from it.
pub fn drawn_by(file: &[u8], characters: &[char]) -> Vec<char> {
    let Some(font) = usable(file) else { return Vec::new() };
    let map = font.charmap();
    let drawn = characters.iter().copied().filter(|c| map.map(*c).is_some());
    drawn.collect()
}

/// The first font of a file, if its glyphs have outlines and its maker lets it be embedded.
fn usable(file: &[u8]) -> Option<FontRef<'_>> {
    // OS/2 fsType: the bits that say how a font may be embedded, and what they say when it may not be at all.
    const EMBEDDING: u16 = 0x000f;
    const NOT_AT_ALL: u16 = 0x0002;
    let font = FontRef::from_index(file, 0).ok()?;
    let outlines = font.glyf().is_ok() || font.cff().is_ok() || font.cff2().is_ok();
    let allowed = font.os2().map_or(true, |os2| os2.fs_type() & EMBEDDING != NOT_AT_ALL);
    (outlines && allowed && font.cmap().is_ok()).then_some(font)
}

/// The advance of a glyph in font units, and the units an em has.
pub fn advances<'a>(font: &FontRef<'a>) -> (impl Fn(u16) -> f32 + 'a, u16) {
    let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
    let units = font.metrics(Size::unscaled(), LocationRef::default()).units_per_em;
    (
        move |glyph: u16| metrics.advance_width(GlyphId::from(glyph)).unwrap_or(0.0),
        units,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_parses_and_names_itself() {
        let set = FontSet::bundled();
        for face in set.faces() {
            let name = set
                .font(face)
                .localized_strings(StringId::POSTSCRIPT_NAME)
                .english_or_first();
            assert_eq!(
                name.map(|name| name.to_string()).as_deref(),
                Some(set.postscript_name(face))
            );
        }
    }

    #[test]
    fn letters_are_covered_and_emoji_are_not() {
        let set = FontSet::bundled();
        assert!("aß→Ωж".chars().all(|c| set.covers(c)));
        assert!(!set.covers('🦊'));
        assert!(!set.covers('語'));
    }

    #[test]
    fn what_is_no_font_is_left_out_of_the_fallback() {
        let bytes = FontSet::bundled().bytes(Face::Serif).to_vec();
        let set =
            FontSet::bundled().with_fallback(vec![Vec::new(), b"%PDF-1.7".to_vec(), bytes[..900].to_vec(), bytes]);
        assert_eq!(set.faces().count(), 7);
        assert_eq!(set.postscript_name(Face::Fallback(0)), "SourceSerif4-Regular");
    }
}

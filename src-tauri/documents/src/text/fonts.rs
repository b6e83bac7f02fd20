//! The bundled fonts: no system font is ever looked at, so the same document is the same bytes on every machine.

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use crate::theme::Face;

/// The fonts a document is set from.
#[derive(Debug, Clone)]
pub struct FontSet {
    faces: [&'static [u8]; 6],
}

impl FontSet {
    /// Inter and Source Serif 4, as shipped with the app.
    pub fn bundled() -> Self {
        Self {
            faces: [
                include_bytes!("../../fonts/Inter-Regular.ttf"),
                include_bytes!("../../fonts/Inter-SemiBold.ttf"),
                include_bytes!("../../fonts/SourceSerif4-Regular.ttf"),
                include_bytes!("../../fonts/SourceSerif4-It.ttf"),
                include_bytes!("../../fonts/SourceSerif4Subhead-Regular.ttf"),
                include_bytes!("../../fonts/SourceSerif4Display-Regular.ttf"),
            ],
        }
    }

    /// The font file of a face.
    pub fn bytes(&self, face: Face) -> &'static [u8] {
        self.faces[face as usize]
    }

    /// The parsed font of a face.
    pub fn font(&self, face: Face) -> FontRef<'static> {
        FontRef::new(self.bytes(face)).expect("bundled fonts parse")
    }

    /// The PostScript name of a face.
    pub fn postscript_name(face: Face) -> &'static str {
        match face {
            Face::Sans => "Inter-Regular",
            Face::SansStrong => "Inter-SemiBold",
            Face::Serif => "SourceSerif4-Regular",
            Face::SerifItalic => "SourceSerif4-It",
            Face::SerifSubhead => "SourceSerif4Subhead-Regular",
            Face::SerifDisplay => "SourceSerif4Display-Regular",
        }
    }

    /// Whether any face has a glyph for `c`.
    pub fn covers(&self, c: char) -> bool {
        [Face::Sans, Face::Serif]
            .iter()
            .any(|&face| self.font(face).charmap().map(c).is_some())
    }
}

/// The advance of a glyph in font units, and the units an em has.
pub fn advances(font: &FontRef<'_>) -> (impl Fn(u16) -> f32, u16) {
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
        for face in Face::ALL {
            let font = set.font(face);
            let name = font
                .localized_strings(skrifa::string::StringId::POSTSCRIPT_NAME)
                .english_or_first();
            assert_eq!(
                name.map(|name| name.to_string()).as_deref(),
                Some(FontSet::postscript_name(face))
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
}

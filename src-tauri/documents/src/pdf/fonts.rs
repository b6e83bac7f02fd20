//! Font subsets: each face cut down to the glyphs the document uses, before `printpdf` sees it (without its text layout
//! it would embed whole fonts).

use std::collections::BTreeMap;

use printpdf::{FontId, ParsedFont, PdfDocument, PdfFont};
use subsetter::GlyphRemapper;

use crate::export::ExportError;
use crate::flow::{Item, Pages};
use crate::text::{FontSet, advances};
use crate::theme::Face;

/// The subset faces of one document.
pub(super) struct Fonts {
    faces: BTreeMap<Face, Subset>,
}

/// One face as embedded.
pub(super) struct Subset {
    /// Its name among the document's resources.
    pub(super) id: FontId,
    remap: GlyphRemapper,
    widths: Vec<i64>,
}

impl Fonts {
    /// Cuts down every face that `pages` use and registers them with `document`.
    pub(super) fn subset(pages: &Pages, set: &FontSet, document: &mut PdfDocument) -> Result<Self, ExportError> {
        let mut used: BTreeMap<Face, GlyphRemapper> = BTreeMap::new();
        for item in pages.pages.iter().flat_map(|page| &page.items) {
            if let Item::Glyphs { run, .. } = item {
                let remap = used.entry(run.face).or_default();
                for glyph in &run.glyphs {
                    remap.remap(glyph.id);
                }
            }
        }
        let mut faces = BTreeMap::new();
        for (face, remap) in used {
            let name = FontSet::postscript_name(face);
            let failed = || ExportError::Font { name: name.to_owned() };
            let small = subsetter::subset(set.bytes(face), 0, &remap).map_err(|_| failed())?;
            let mut parsed = ParsedFont::from_bytes(&small, 0, &mut Vec::new()).ok_or_else(failed)?;
            parsed.font_name = Some(format!("{}+{name}", tag(face)));
            // F1 to F14 are the names of the built-in fonts.
            let id = FontId(format!("A{}", face as usize));
            document.resources.fonts.map.insert(id.clone(), PdfFont::new(parsed));
            let widths = widths(set, face, &remap);
            faces.insert(face, Subset { id, remap, widths });
        }
        Ok(Self { faces })
    }

    /// The subset of a face that is used.
    pub(super) fn get(&self, face: Face) -> &Subset {
        self.faces.get(&face).expect("every face on a page was subset")
    }
}

impl Subset {
    /// The number of a glyph in the subset.
    pub(super) fn glyph(&self, id: u16) -> u16 {
        self.remap.get(id).unwrap_or(0)
    }

    /// The width printpdf writes for a glyph of the subset, in thousandths of an em.
    pub(super) fn width(&self, glyph: u16) -> i64 {
        self.widths.get(usize::from(glyph)).copied().unwrap_or(0)
    }
}

/// `printpdf` cuts widths off to whole thousandths; positions are computed against the same.
fn widths(set: &FontSet, face: Face, remap: &GlyphRemapper) -> Vec<i64> {
    let font = set.font(face);
    let (advance, units) = advances(&font);
    remap
        .remapped_gids()
        .map(|id| (advance(id) as i64) * 1000 / i64::from(units))
        .collect()
}

/// The six capitals that mark a subset; the face decides them, so they are the same in every run.
fn tag(face: Face) -> String {
    let letter = char::from(b'A' + face as u8);
    format!("ACCOR{letter}")
}

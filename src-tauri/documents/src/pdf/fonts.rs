//! Font subsets: each face cut down to the glyphs the document uses, before `printpdf` sees it (without its text layout
//! it would embed whole fonts).

use std::collections::BTreeMap;

use printpdf::{Codepoint, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, Pt, TextItem};
use subsetter::GlyphRemapper;

use super::spans;
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
    /// The number in the subset of each glyph of the face, 0 for what is not used.
    numbers: Vec<u16>,
    /// Its name in the file.
    name: String,
    /// The widths printpdf writes, in thousandths of an em, by number in the subset.
    widths: Vec<i64>,
    /// The text a reader takes each glyph for, by number in the subset.
    said: Vec<String>,
}

impl Fonts {
    /// Cuts down every face that `pages` use and registers them with `document`.
    pub(super) fn subset(pages: &Pages, set: &FontSet, document: &mut PdfDocument) -> Result<Self, ExportError> {
        let mut used: BTreeMap<Face, Used> = BTreeMap::new();
        for item in pages.pages.iter().flat_map(|page| &page.items) {
            if let Item::Glyphs { run, .. } = item {
                let used = used.entry(run.face).or_default();
                for span in spans::of(run) {
                    for glyph in span.glyphs {
                        used.add(glyph.id, span.text);
                    }
                }
            }
        }
        let mut faces = BTreeMap::new();
        for (face, used) in used {
            let name = set.postscript_name(face);
            let failed = || ExportError::Font { name: name.to_owned() };
            let small = subsetter::subset(set.bytes(face), 0, &used.remap).map_err(|_| failed())?;
            let mut parsed = ParsedFont::from_bytes(&small, 0, &mut Vec::new()).ok_or_else(failed)?;
            let name = subset_name(set, face);
            parsed.font_name = Some(name.clone());
            // F1 to F14 are the names of the built-in fonts.
            let id = FontId(format!("A{}", face.number()));
            document.resources.fonts.map.insert(id.clone(), PdfFont::new(parsed));
            let widths = widths(set, face, &used.remap);
            let Used { numbers, said, .. } = used;
            faces.insert(
                face,
                Subset {
                    id,
                    name,
                    numbers,
                    widths,
                    said,
                },
            );
        }
        Ok(Self { faces })
    }

    /// The subset of a face that is used.
    pub(super) fn get(&self, face: Face) -> &Subset {
        self.faces.get(&face).expect("every face on a page was subset")
    }

    /// Operators that show each glyph once with its text. `printpdf` reads from them which glyphs a font has, how wide they
    /// are and what they stand for; the page they stand on is no part of the file.
    pub(super) fn register(&self) -> Vec<Op> {
        let mut ops = vec![Op::StartTextSection];
        for subset in self.faces.values() {
            let font = PdfFontHandle::External(subset.id.clone());
            ops.push(Op::SetFont { font, size: Pt(1.0) });
            let glyphs = subset.said.iter().zip(0..);
            let glyphs = glyphs.map(|(said, number)| Codepoint::with_cid(number, 0.0, said.clone()));
            ops.push(Op::ShowText {
                items: vec![TextItem::GlyphIds(glyphs.collect())],
            });
        }
        ops.push(Op::EndTextSection);
        ops
    }

    /// How many glyphs the subset of that name holds, the one for missing characters included.
    pub(super) fn glyph_count(&self, base_font: &str) -> Option<usize> {
        let subset = self.faces.values().find(|subset| base_font == subset.name)?;
        Some(subset.said.len())
    }
}

impl Subset {
    /// The number of a glyph in the subset.
    pub(super) fn glyph(&self, id: u16) -> u16 {
        self.numbers.get(usize::from(id)).copied().unwrap_or(0)
    }

    /// The width printpdf writes for a glyph of the subset, in thousandths of an em.
    pub(super) fn width(&self, glyph: u16) -> i64 {
        self.widths.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    /// The text a reader takes a glyph of the subset for.
    pub(super) fn said(&self, glyph: u16) -> &str {
        self.said.get(usize::from(glyph)).map_or("", String::as_str)
    }
}

/// The glyphs of one face that a document uses.
struct Used {
    remap: GlyphRemapper,
    numbers: Vec<u16>,
    said: Vec<String>,
}

impl Default for Used {
    fn default() -> Self {
        Self {
            remap: GlyphRemapper::new(),
            numbers: Vec::new(),
            // Number 0 is the box for missing characters; it needs a text that Unicode allows everywhere.
            said: vec!["\u{25a1}".to_owned()],
        }
    }
}

impl Used {
    fn add(&mut self, id: u16, text: &str) {
        let at = usize::from(id);
        if at >= self.numbers.len() {
            self.numbers.resize(at + 1, 0);
        }
        if id == 0 {
            return;
        }
        if self.numbers[at] == 0 {
            self.numbers[at] = self.remap.remap(id);
            self.said.push(text.to_owned());
        } else if text.chars().count() == 1 && text != "\u{ad}" {
            // What it stands for alone beats what it stood for in company or at the end of a line.
            let said = &mut self.said[usize::from(self.numbers[at])];
            if said == "\u{ad}" || said.chars().nth(1).is_some() {
                text.clone_into(said);
            }
        }
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

/// The name of a subset: six capitals that the face decides, so that they are the same in every run, and the face's own.
fn subset_name(set: &FontSet, face: Face) -> String {
    let number = u8::try_from(face.number()).unwrap_or(u8::MAX);
    let letter = |digit: u8| char::from(b'A' + digit);
    let tag = [letter(number / 26), letter(number % 26)].iter().collect::<String>();
    format!("ACCO{tag}+{}", set.postscript_name(face))
}

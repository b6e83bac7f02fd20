//! The PDF writer, the only code that knows `printpdf` and `lopdf`: it subsets the fonts, turns pages into operators, lets
//! `printpdf` write objects and then adds what that library lacks: language, outline, structure, metadata, fixed ids.

mod finish;
mod fonts;
mod ops;
mod outline;
mod structure;
mod xmp;

use chrono::{DateTime, Utc};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};

use crate::export::ExportError;
use crate::flow::Pages;
use crate::text::FontSet;

/// Writes pages as PDF 1.7. The same pages and time give the same bytes.
///
/// # Errors
/// When a font can't be cut down to the glyphs used, or the file can't be put together.
pub fn write(pages: &Pages, clock: DateTime<Utc>) -> Result<Vec<u8>, ExportError> {
    let mut document = PdfDocument::new(&pages.title);
    let fonts = fonts::Fonts::subset(pages, &FontSet::bundled(), &mut document)?;
    let paper = Rect::from_wh(Pt(pages.size.0), Pt(pages.size.1));
    let mut marks = structure::Marks::default();
    for page in &pages.pages {
        let ops = ops::operators(page, pages.size.1, &fonts, &mut marks);
        let [media_box, trim_box, crop_box] = [(); 3].map(|()| paper.clone());
        document.pages.push(PdfPage {
            media_box,
            trim_box,
            crop_box,
            ops,
        });
    }
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let objects = document.to_lopdf_document(&options, &mut warnings);
    finish::finish(objects, pages, &marks, clock)
}

//! The PDF writer, the only code that knows `printpdf` and `lopdf`: it subsets the fonts, turns pages into operators, lets
//! `printpdf` write objects and then adds what that library lacks: language, outline, structure, metadata, fixed ids.

mod conformance;
mod finish;
mod fonts;
mod ops;
mod outline;
mod reach;
mod reading;
mod shapes;
mod shown;
mod spans;
mod streams;
mod structure;
mod words;
mod xmp;

pub use conformance::Conformance;
pub use reading::pages_in;

use chrono::{DateTime, Utc};
use printpdf::PdfDocument;

use crate::export::ExportError;
use crate::flow::Pages;

/// Writes pages as PDF 1.7 for archives and assistive readers (PDF/A-2a, PDF/UA-1); without the claim when a character has
/// no glyph, since both forbid that. The same pages and time give the same bytes.
///
/// # Errors
/// When a font can't be cut down to the glyphs used, or the file can't be put together.
pub fn write(pages: &Pages, clock: DateTime<Utc>) -> Result<Vec<u8>, ExportError> {
    write_as(pages, Conformance::of(pages), clock)
}

/// Writes pages like [`write`], and says now and then how many are done; stops when told `false`.
///
/// # Errors
/// As [`write`], and `Stopped`.
pub fn write_watched(pages: &Pages, clock: DateTime<Utc>, watch: &Watch<'_>) -> Result<Vec<u8>, ExportError> {
    written(pages, Conformance::of(pages), clock, watch)
}

/// Is told how many pages are done, from more than one thread; answers whether to go on.
pub type Watch<'a> = dyn Fn(usize) -> bool + Sync + 'a;

/// Writes pages as a file that claims what `conformance` says.
///
/// # Errors
/// When a font can't be cut down to the glyphs used, or the file can't be put together.
pub fn write_as(pages: &Pages, conformance: Conformance, clock: DateTime<Utc>) -> Result<Vec<u8>, ExportError> {
    written(pages, conformance, clock, &|_| true)
}

fn written(
    pages: &Pages,
    conformance: Conformance,
    clock: DateTime<Utc>,
    watch: &Watch<'_>,
) -> Result<Vec<u8>, ExportError> {
    let mut document = PdfDocument::new("");
    let fonts = fonts::Fonts::subset(pages, &pages.fonts, &mut document)?;
    let written = streams::write(pages, &fonts, watch)?;
    let empty = pages.pages.iter().map(|_| streams::page(pages.size, Vec::new()));
    document.pages.extend(empty);
    document.pages.push(streams::page(pages.size, fonts.register()));
    let objects = document.to_lopdf_document(&streams::options(), &mut Vec::new());
    finish::finish(objects, pages, written, &fonts, conformance, clock)
}

//! Page streams: the operators of each page as `printpdf` writes them, compressed, on two threads.

use std::io::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Document, Object, Stream, dictionary};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};

use super::Watch;
use super::fonts::Fonts;
use super::ops;
use super::structure::Marks;
use crate::export::ExportError;
use crate::flow::{Page, Pages};

/// Pages translated at once: enough to be worth a call, few enough to keep little in memory.
const BATCH: usize = 8;
/// Fewer pages are not worth a second thread.
const WORTH_A_THREAD: usize = 16;

/// A page as it will stand in the file.
pub(super) struct Written {
    /// Its compressed operators.
    pub(super) content: Stream,
    /// Which nodes its marked pieces belong to.
    pub(super) marks: Marks,
}

/// Writes the streams of all pages.
///
/// # Errors
/// When `printpdf` gives a page without a stream; `Stopped`.
pub(super) fn write(pages: &Pages, fonts: &Fonts, watch: &Watch<'_>) -> Result<Vec<Written>, ExportError> {
    let done = AtomicUsize::new(0);
    let all = |part: &[Page]| -> Result<Vec<Written>, ExportError> {
        let mut written = Vec::with_capacity(part.len());
        for batch in part.chunks(BATCH) {
            translate(batch, pages.size, fonts, &mut written)?;
            let before = done.fetch_add(batch.len(), Ordering::Relaxed);
            if !watch(before + batch.len()) {
                return Err(ExportError::Stopped);
            }
        }
        Ok(written)
    };
    if pages.pages.len() < WORTH_A_THREAD {
        return all(&pages.pages);
    }
    let (front, back) = pages.pages.split_at(pages.pages.len() / 2);
    std::thread::scope(|scope| {
        let back = scope.spawn(|| all(back));
        let mut written = all(front)?;
        written.extend(back.join().map_err(|_| ExportError::Structure)??);
        Ok(written)
    })
}

/// How `printpdf` is asked to write: nothing dropped, nothing optimised, nothing subset again.
pub(super) fn options() -> PdfSaveOptions {
    PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    }
}

/// An empty page, or one with operators.
pub(super) fn page(size: (f32, f32), ops: Vec<printpdf::Op>) -> PdfPage {
    let paper = Rect::from_wh(Pt(size.0), Pt(size.1));
    let [media_box, trim_box, crop_box] = [(); 3].map(|()| paper.clone());
    PdfPage {
        media_box,
        trim_box,
        crop_box,
        ops,
    }
}

/// No font is registered here: glyphs are numbers already, and `printpdf` would search and embed them once a batch.
fn translate(batch: &[Page], size: (f32, f32), fonts: &Fonts, out: &mut Vec<Written>) -> Result<(), ExportError> {
    let mut document = PdfDocument::new("");
    let mut marked = Vec::with_capacity(batch.len());
    for content in batch {
        let mut marks = Marks::default();
        let ops = ops::operators(content, size.1, fonts, &mut marks);
        document.pages.push(page(size, ops));
        marked.push(marks);
    }
    let mut objects = document.to_lopdf_document(&options(), &mut Vec::new());
    drop(document);
    for (id, marks) in objects.get_pages().into_values().zip(marked) {
        let bytes = content_of(&mut objects, id).ok_or(ExportError::Structure)?;
        let content = compressed(&bytes);
        out.push(Written { content, marks });
    }
    Ok(())
}

fn content_of(objects: &mut Document, page: lopdf::ObjectId) -> Option<Vec<u8>> {
    let content = objects.get_dictionary(page).ok()?.get(b"Contents").ok()?;
    let id = content.as_reference().ok()?;
    match objects.objects.remove(&id)? {
        Object::Stream(stream) => Some(stream.content),
        _ => None,
    }
}

/// A stream of these bytes, compressed.
pub(super) fn compressed(bytes: &[u8]) -> Stream {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(bytes.len() / 3), Compression::default());
    let squeezed = encoder.write_all(bytes).and_then(|()| encoder.finish());
    // Writing into memory does not fail; if it ever did, the bytes as they are serve as well.
    match squeezed {
        Ok(squeezed) => Stream::new(dictionary! { "Filter" => "FlateDecode" }, squeezed).with_compression(false),
        Err(_) => Stream::new(dictionary! {}, bytes.to_vec()),
    }
}

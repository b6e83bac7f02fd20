//! The last pass over the objects: what `printpdf` can't write, and everything it would make up at random.

use chrono::{DateTime, Utc};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest as _, Sha256};

use super::conformance::Conformance;
use super::fonts::Fonts;
use super::streams::Written;
use super::words::text_string;
use super::{outline, reach, structure, xmp};
use crate::export::ExportError;
use crate::flow::Pages;

/// Completes the objects and writes the file. The last page of `document` only names the glyphs and is dropped.
pub(super) fn finish(
    mut document: Document,
    pages: &Pages,
    written: Vec<Written>,
    fonts: &Fonts,
    conformance: Conformance,
    clock: DateTime<Utc>,
) -> Result<Vec<u8>, ExportError> {
    conformance.version().clone_into(&mut document.version);
    let mut ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    let register = ids.pop().ok_or(ExportError::Structure)?;
    let identity = identity(pages, &written, conformance, clock);
    let marks = place(&mut document, &ids, register, written).ok_or(ExportError::Structure)?;
    let mut catalog = document.catalog().map_err(|_| ExportError::Structure)?.clone();
    if let Some(outline) = outline::write(&mut document, &pages.outline, &ids, pages.size.1) {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    let structure = structure::write(&mut document, &marks, pages, &ids);
    catalog.set("StructTreeRoot", structure);
    catalog.set("Lang", text_string(&pages.language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Metadata", document.add_object(metadata(pages, conformance, clock)));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("PageLayout", "SinglePage");
    let counted = dictionary! { "S" => "D" };
    catalog.set("PageLabels", dictionary! { "Nums" => vec![0.into(), counted.into()] });
    conformance.add_output_intent(&mut document, &mut catalog);
    conformance.add_glyph_sets(&mut document, fonts);
    *document.catalog_mut().map_err(|_| ExportError::Structure)? = catalog;
    let information = document.add_object(information(pages, clock));
    document.trailer.set("Info", information);
    document.trailer.set("ID", identity);
    reach::keep_reachable(&mut document);
    document.compress();
    let mut bytes = Vec::new();
    let saved = if conformance.packs_objects() {
        document.save_modern(&mut bytes)
    } else {
        document.save_to(&mut bytes)
    };
    saved.map_err(|_| ExportError::Structure)?;
    Ok(bytes)
}

/// Puts the streams on their pages, which share their resources, and takes the page with the glyphs out.
fn place(
    document: &mut Document,
    ids: &[ObjectId],
    register: ObjectId,
    written: Vec<Written>,
) -> Option<Vec<structure::Marks>> {
    let last = document.get_dictionary(register).ok()?;
    let resources = last.get(b"Resources").ok()?.clone();
    let tree = last.get(b"Parent").and_then(Object::as_reference).ok()?;
    let kids: Vec<Object> = ids.iter().map(|&id| id.into()).collect();
    let tree = document.get_dictionary_mut(tree).ok()?;
    tree.set("Count", i64::try_from(kids.len()).ok()?);
    tree.set("Kids", kids);
    let mut marks = Vec::with_capacity(ids.len());
    for (&id, written) in ids.iter().zip(written) {
        let page = document.get_dictionary_mut(id).ok()?;
        // Links are added with the structure; the other boxes say the same as the first.
        for key in [b"Annots".as_slice(), b"TrimBox", b"CropBox"] {
            page.remove(key);
        }
        page.set("Resources", resources.clone());
        let content = page.get(b"Contents").and_then(Object::as_reference).ok()?;
        document.set_object(content, written.content);
        marks.push(written.marks);
    }
    Some(marks)
}

fn metadata(pages: &Pages, conformance: Conformance, clock: DateTime<Utc>) -> Stream {
    let described = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let mut stream = Stream::new(described, xmp::packet(pages, conformance, clock).into_bytes());
    // Tools that don't read PDF look for this text as it stands.
    stream.allows_compression = false;
    stream
}

fn information(pages: &Pages, clock: DateTime<Utc>) -> Dictionary {
    let date = Object::string_literal(clock.format("D:%Y%m%d%H%M%SZ").to_string());
    dictionary! {
        "Title" => text_string(&pages.title),
        "Author" => text_string(&pages.author),
        "Subject" => text_string(&pages.subject),
        "Creator" => text_string("Accord"),
        "Producer" => text_string("Accord"),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    }
}

/// The file's identity: the first half of a hash of all it holds, so that it is the same for the same content and for no
/// other.
fn identity(pages: &Pages, written: &[Written], conformance: Conformance, clock: DateTime<Utc>) -> Object {
    let mut hash = Sha256::new();
    let about = [&pages.title, &pages.author, &pages.subject, &pages.language];
    let about = about.into_iter().map(|text| text.as_bytes());
    let streams = written.iter().map(|page| page.content.content.as_slice());
    for part in about.chain([conformance.version().as_bytes()]).chain(streams) {
        // With its length, so that no part runs into the next.
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.update(clock.timestamp().to_be_bytes());
    let half = hash.finalize()[..16].to_vec();
    let id = Object::String(half, StringFormat::Hexadecimal);
    vec![id.clone(), id].into()
}

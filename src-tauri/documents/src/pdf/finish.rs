//! The last pass over the objects: what `printpdf` can't write, and everything it would make up at random.

use chrono::{DateTime, Utc};
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use super::structure::Marks;
use super::{outline, xmp};
use crate::export::ExportError;
use crate::flow::Pages;

/// Completes the objects and writes the file.
pub(super) fn finish(
    mut document: Document,
    pages: &Pages,
    marks: &Marks,
    clock: DateTime<Utc>,
) -> Result<Vec<u8>, ExportError> {
    document.version = "1.7".to_owned();
    let ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    let outline = outline::write(&mut document, &pages.outline, &ids, pages.size.1);
    let structure = marks.write(&mut document, &pages.nodes, &ids);
    let metadata = document.add_object(metadata(pages, clock));
    for id in &ids {
        if let Ok(page) = document.get_dictionary_mut(*id) {
            page.remove(b"Annots");
        }
    }
    let catalog = document.catalog_mut().map_err(|_| ExportError::Structure)?;
    catalog.set("Lang", text_string(&pages.language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", structure);
    catalog.set("Metadata", metadata);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("PageLayout", "SinglePage");
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    let information = document.add_object(information(pages, clock));
    document.trailer.set("Info", information);
    document.trailer.set("ID", identity(pages, clock));
    document.prune_objects();
    document.compress();
    let mut bytes = Vec::new();
    document.save_modern(&mut bytes).map_err(|_| ExportError::Structure)?;
    Ok(bytes)
}

fn metadata(pages: &Pages, clock: DateTime<Utc>) -> Stream {
    let described = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let mut stream = Stream::new(described, xmp::packet(pages, clock).into_bytes());
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

/// The file's identity: two hashes of what it holds (FNV-1a, 64 bits each), so that it is the same for the same content.
fn identity(pages: &Pages, clock: DateTime<Utc>) -> Object {
    let mut hashes = [0xcbf2_9ce4_8422_2325_u64, 0x8422_2325_cbf2_9ce4];
    let mut eat = |bytes: &[u8]| {
        for hash in &mut hashes {
            for &byte in bytes {
                *hash = (*hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
            }
        }
    };
    eat(pages.title.as_bytes());
    eat(&clock.timestamp().to_be_bytes());
    for page in &pages.pages {
        eat(page.words().as_bytes());
    }
    let bytes: Vec<u8> = hashes.iter().flat_map(|hash| hash.to_be_bytes()).collect();
    let id = Object::String(bytes, StringFormat::Hexadecimal);
    vec![id.clone(), id].into()
}

/// A text string: as it is when plain ASCII, else UTF-16 with its mark.
pub(super) fn text_string(text: &str) -> Object {
    if text.is_ascii() {
        return Object::string_literal(text);
    }
    let bytes = std::iter::once(0xfeff)
        .chain(text.encode_utf16())
        .flat_map(u16::to_be_bytes);
    Object::String(bytes.collect(), StringFormat::Hexadecimal)
}

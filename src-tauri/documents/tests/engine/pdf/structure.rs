//! What assistive readers are told: language, title, tags.

use documents::model::Paper;
use lopdf::{Document, Object};

use super::written;
use crate::readers::ask;

#[test]
fn language_title_and_structure_are_there_for_assistive_readers() {
    let bytes = written(Paper::A4);
    let file = Document::load_mem(&bytes).expect("it reads back");
    let catalog = file.catalog().expect("a catalog");
    assert_eq!(catalog.get(b"Lang").and_then(Object::as_str).ok(), Some(&b"en"[..]));
    let marked = catalog
        .get(b"MarkInfo")
        .and_then(Object::as_dict)
        .and_then(|info| info.get(b"Marked"));
    assert!(matches!(marked, Ok(Object::Boolean(true))));
    assert!(catalog.has(b"StructTreeRoot"));
    for page in file.page_iter() {
        assert!(file.get_dictionary(page).is_ok_and(|page| page.has(b"StructParents")));
    }
    let about = ask("pdfinfo", &["-isodates", "FILE"], &bytes);
    for wanted in [
        "Kestrel, Definitions, Q1 2027",
        "Kestrel R&D",
        "2027-01-21T10:30:00Z",
        "Tagged:          yes",
    ] {
        assert!(about.contains(wanted), "{wanted} is missing in {about}");
    }
    let headings = ask("pdfinfo", &["-struct-text", "FILE"], &bytes);
    assert!(
        headings.contains("H1") && headings.contains("The funnel on one page"),
        "{headings}"
    );
    assert!(
        !headings.contains("DRAFT\n"),
        "what repeats on every page is no part of the structure"
    );
}

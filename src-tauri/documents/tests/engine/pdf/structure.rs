//! What assistive readers are told: language, title, tags, links; and where the outline leads.

use documents::model::{Block, Heading, Inline, Link, List, Paper, Role, Text};
use lopdf::{Dictionary, Document, Object, ObjectId};

use super::{clock, written};
use crate::pages::with;
use crate::readers::{ask, errors_by_outloud, text_of_pages};
use crate::specimen::long_table;
use crate::tree::figure;

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
    assert!(catalog.has(b"PageLabels"));
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

#[test]
fn each_kind_of_block_is_told_apart() {
    let bytes = everything();
    let tree = ask("pdfinfo", &["-struct", "FILE"], &bytes);
    let names: Vec<&str> = tree
        .lines()
        .map(|line| line.trim().split([' ', '(', ':']).next().unwrap_or_default())
        .collect();
    for name in [
        "Document", "Sect", "H1", "H2", "P", "TOC", "TOCI", "Link", "Table", "TR", "TH", "TD", "L", "LI", "Lbl",
        "LBody", "Figure", "Caption",
    ] {
        assert!(names.contains(&name), "{name} is missing in {tree}");
    }
    for attribute in ["/Scope /Column", "/ListNumbering /Decimal", "/BBox"] {
        assert!(tree.contains(attribute), "{attribute} is missing in {tree}");
    }
    assert_eq!(errors_by_outloud(&bytes), [""; 0]);
}

#[test]
fn links_lead_to_their_place_and_say_so_to_everyone() {
    let file = Document::load_mem(&everything()).expect("it reads back");
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let links: Vec<&Dictionary> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|entry| name(entry, b"Subtype") == "Link")
        .collect();
    let words = |link: &Dictionary| {
        let said = link.get(b"Contents").and_then(Object::as_str).expect("words");
        String::from_utf8_lossy(said).into_owned()
    };
    let web = links
        .iter()
        .find(|link| words(link) == "our site")
        .expect("a link outside");
    let action = web.get(b"A").and_then(Object::as_dict).expect("an action");
    assert_eq!(
        action.get(b"URI").and_then(Object::as_str).ok(),
        Some(&b"https://kestrel.example/a%20b"[..])
    );
    let inside = links
        .iter()
        .find(|link| words(link) == "the list")
        .expect("a link inside");
    let place = inside.get(b"Dest").and_then(Object::as_array).expect("a place");
    assert_eq!(place[0].as_reference().ok(), pages.last().copied());
    for link in &links {
        assert!(link.has(b"StructParent") && !words(link).is_empty());
        let border = link.get(b"Border").and_then(Object::as_array).expect("a border");
        assert!(
            border.iter().all(|side| side.as_i64().is_ok_and(|side| side == 0)),
            "no frame is drawn"
        );
    }
    let told = file.objects.values().filter_map(|object| object.as_dict().ok());
    let told = told.filter(|element| name(element, b"S") == "Link").count();
    assert_eq!(
        told,
        links.len(),
        "each is an element of the tree, and the one that leads nowhere is not"
    );
}

#[test]
fn the_outline_leads_to_the_top_of_each_heading() {
    let pages = documents::lay_out(&with(blocks()));
    let bytes = documents::pdf::write(&pages, clock()).expect("it is written");
    let file = Document::load_mem(&bytes).expect("it reads back");
    let ids: Vec<ObjectId> = file.page_iter().collect();
    let entries = file.objects.values().filter_map(|object| object.as_dict().ok());
    let entries: Vec<&Dictionary> = entries
        .filter(|entry| entry.has(b"Title") && entry.has(b"Parent"))
        .collect();
    assert_eq!(entries.len(), pages.outline.len());
    for mark in &pages.outline {
        let entry = entries
            .iter()
            .find(|entry| entry.get(b"Title").and_then(Object::as_str).ok() == Some(mark.title.as_bytes()));
        let place = entry
            .expect("an entry")
            .get(b"Dest")
            .and_then(Object::as_array)
            .expect("a place");
        assert_eq!(place[0].as_reference().ok(), Some(ids[mark.page]));
        let top = place[3].as_float().expect("a height");
        assert!((top - (pages.size.1 - mark.y)).abs() < 0.1, "{}: {top}", mark.title);
    }
}

#[test]
fn a_glyph_that_stands_for_other_text_here_is_copied_as_that_text() {
    // The micro sign and the Greek letter are drawn by one glyph.
    let bytes = documents::export(
        &with(vec![Block::text(Role::Body, "\u{b5}s, \u{3bc}s, \u{b5}m")]),
        clock(),
    );
    let bytes = bytes.expect("it is written");
    let found = text_of_pages(&bytes);
    assert!(found[0].contains("\u{b5}s, \u{3bc}s, \u{b5}m"), "{}", found[0]);
}

/// One of every block that means something of its own.
fn blocks() -> Vec<Block> {
    let words = vec![
        Inline::plain("See "),
        Inline::plain("our site").to(Link::Web("https://kestrel.example/a b".to_owned())),
        Inline::plain(", "),
        Inline::plain("the list").to(Link::Section("list".to_owned())),
        Inline::plain(" and "),
        Inline::plain("nothing").to(Link::Section("nowhere".to_owned())),
        Inline::plain("."),
    ];
    vec![
        Block::Contents("Contents".to_owned()),
        Block::title("Reasons"),
        Block::Text(Text::of(Role::Body, words)),
        Block::Table(long_table(60)),
        Block::subtitle("A figure"),
        Block::Chart(figure()),
        Block::PageBreak,
        Block::Heading(Heading::new(1, "In order").anchored("list")),
        Block::List(List {
            numbered: true,
            items: vec![
                vec![Text::new(Role::Body, "Call")],
                vec![Text::new(Role::Body, "Write")],
            ],
        }),
    ]
}

fn everything() -> Vec<u8> {
    documents::export(&with(blocks()), clock()).expect("it is written")
}

fn name(entry: &Dictionary, key: &[u8]) -> String {
    let name = entry.get(key).and_then(Object::as_name).unwrap_or_default();
    String::from_utf8_lossy(name).into_owned()
}

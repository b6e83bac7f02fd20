//! What other programs make of every document's file: five readers open it, its fonts are whole, its outline is its
//! headings, its words come out in order, and who does not see it loses nothing.

use std::path::Path;

use chrono::DateTime;
use documents::flow::{Item, Page};
use documents::model::{Block, Document, Inline, Piece, Text};
use documents::pdf::{self, Conformance};
use documents::text::clean;

use crate::printed::{Printed, named, printed, printed_huge};
use crate::readers::{ask, errors_by_outloud_in, outline_of, preflight, text_of_pages, texts_by_pdfium};

#[test]
fn five_readers_accept_every_document() {
    for one in printed() {
        accepted(one);
        ask("pdftoppm", &["-r", "9", "-gray", "FILE"], &one.bytes);
    }
}

#[test]
fn five_readers_accept_a_huge_document() {
    accepted(&printed_huge()[0]);
}

#[test]
fn every_font_of_every_document_is_embedded_cut_down_and_readable() {
    for one in printed().iter().chain(printed_huge()) {
        let fonts = ask("pdffonts", &["FILE"], &one.bytes);
        let rows: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(rows.len() >= 3, "{}: {fonts}", one.name);
        assert!(
            rows.iter().all(|row| row.contains("yes yes yes")),
            "{}: {fonts}",
            one.name
        );
    }
}

#[test]
fn outloud_finds_no_error_in_any_document() {
    let files: Vec<&Path> = printed().iter().map(|one| one.file.as_path()).collect();
    assert_eq!(errors_by_outloud_in(&files), [""; 0]);
}

#[test]
#[ignore = "takes outloud a minute"]
fn outloud_finds_no_error_in_a_huge_review() {
    let files: Vec<&Path> = printed_huge().iter().map(|one| one.file.as_path()).collect();
    assert_eq!(errors_by_outloud_in(&files), [""; 0]);
}

#[test]
fn preflight_passes_the_sample_in_the_form_for_old_archives() {
    for name in ["sample-definitions", "sample-plan-german"] {
        let old = pdf::write_as(&named(name).pages, Conformance::OldArchive, DateTime::UNIX_EPOCH);
        let (valid, said) = preflight(&old.expect("it is written"));
        assert!(valid, "{name}: {said}");
    }
}

#[test]
fn every_document_set_again_is_the_same_bytes() {
    for one in printed() {
        let again = documents::export(&one.document, DateTime::UNIX_EPOCH).expect("it is written");
        assert!(again == one.bytes, "{} is other bytes the second time", one.name);
    }
}

#[test]
fn the_outline_of_every_document_is_its_headings_in_order() {
    for one in printed().iter().chain(printed_huge()) {
        let headings = one.document.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) => Some((heading.level, heading.entry().to_owned())),
            _ => None,
        });
        let headings: Vec<(u8, String)> = headings.collect();
        assert!(!headings.is_empty(), "{} has headings", one.name);
        assert_eq!(outline_of(&one.bytes), headings, "{}", one.name);
    }
}

#[test]
fn poppler_and_pdfium_find_the_words_of_every_document_in_order() {
    let all: Vec<&Printed> = printed().iter().chain(printed_huge()).collect();
    let files: Vec<&Path> = all.iter().map(|one| one.file.as_path()).collect();
    for (one, by_pdfium) in all.iter().zip(texts_by_pdfium(&files)) {
        for (reader, found) in [("poppler", text_of_pages(&one.bytes)), ("PDFium", by_pdfium)] {
            assert_eq!(found.len(), one.pages.pages.len(), "{}, {reader}", one.name);
            for (number, (page, found)) in one.pages.pages.iter().zip(&found).enumerate() {
                let wanted = whole(&set(page));
                assert!(
                    whole(found) == wanted,
                    "{reader} reads page {} of {} as {found}, not as {wanted}",
                    number + 1,
                    one.name
                );
            }
        }
    }
}

#[test]
fn every_word_of_every_document_stands_on_its_pages_in_order() {
    for one in printed().iter().chain(printed_huge()) {
        let words: Vec<String> = one.pages.pages.iter().map(Page::words).collect();
        let words = close(&words.join(" "));
        let mut rest = words.as_str();
        for text in texts(&one.document) {
            let said = said(&text.inlines);
            // What trails the first line is read behind it, between two words.
            let parts: Vec<&str> = match text.trailing.is_empty() {
                true => vec![&said],
                false => said.split_whitespace().collect(),
            };
            for part in parts {
                let part = close(part);
                let at = rest.find(&part);
                let at = at.unwrap_or_else(|| panic!("{} lacks “{part}” behind what stands before it", one.name));
                rest = &rest[at + part.len()..];
            }
        }
    }
}

/// Holds a file to the readers that have nothing to say of it but complaints; poppler and PDFium also read each file where
/// its words are compared.
fn accepted(one: &Printed) {
    let said = ask("qpdf", &["--check", "FILE"], &one.bytes);
    assert!(
        said.contains("No syntax or stream encoding errors found"),
        "{}: {said}",
        one.name
    );
    let drawn = ["draw", "-q", "-N", "-r", "9", "-F", "pbm", "-o", "/dev/null", "FILE"];
    ask("mutool", &drawn, &one.bytes);
    let run = [
        "-q",
        "-dBATCH",
        "-dNOPAUSE",
        "-dPDFSTOPONERROR",
        "-sDEVICE=nullpage",
        "FILE",
    ];
    ask("gs", &run, &one.bytes);
}

/// What was set on a page, furniture and all; runs that touch are one word.
fn set(page: &Page) -> String {
    let mut words = String::new();
    let mut end = (0.0, 0.0);
    for item in &page.items {
        let Item::Glyphs { run, y, .. } = item else { continue };
        let touches = (end.1 - y).abs() < 0.1 && (run.x - end.0).abs() < 0.5;
        words.push_str(if touches { "" } else { " " });
        words.push_str(&run.text);
        end = (run.x + run.width, *y);
    }
    words
}

/// Letters only, as they follow each other.
fn close(text: &str) -> String {
    let shown = clean(text);
    shown.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect()
}

/// Words with one space between, those parted at the end of a line joined again. PDFium writes a soft hyphen there as a
/// control character of its own, and leaves out a hyphen that stands there anyway.
fn whole(text: &str) -> String {
    let text = text.replace(['\u{2}', '\u{fffe}'], "\u{ad}");
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.replace("\u{ad} ", "").replace('\u{ad}', "").replace("- ", "")
}

/// The texts of a document in the order they are read; what trails a line, the contents and figures are not among them.
fn texts(document: &Document) -> Vec<&Text> {
    let mut texts = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Text(text) => texts.push(text),
            Block::List(list) => texts.extend(list.items.iter().flatten()),
            Block::Callout(callout) => texts.extend(&callout.texts),
            Block::Table(table) => {
                let pieces = table.rows.iter().flat_map(|row| row.cells.iter().flatten());
                texts.extend(pieces.filter_map(|piece| match piece {
                    Piece::Text(text) => Some(text),
                    Piece::Gap(_) | Piece::Rule => None,
                }));
            }
            Block::Cover(_) | Block::Heading(_) | Block::Chart(_) | Block::Contents(_) | Block::PageBreak => {}
        }
    }
    texts
}

fn said(inlines: &[Inline]) -> String {
    let words = inlines.iter().filter_map(|inline| match inline {
        Inline::Words { text, .. } => Some(text.as_str()),
        Inline::Mark(_) => None,
    });
    words.collect()
}

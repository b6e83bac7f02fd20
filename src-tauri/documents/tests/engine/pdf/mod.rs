//! The file: the same bytes each time, every word where it was set, the outline of its headings.

mod conformance;
mod library;
mod structure;

use chrono::{DateTime, TimeZone, Utc};
use documents::flow::Item;
use documents::model::Paper;

use crate::readers::{ask, outline_of, text_by_pdfium, text_of_pages};
use crate::specimen::specimen;

/// Where a second process writes its file; unset in a normal run.
const SECOND_PROCESS: &str = "ACCORD_DOCUMENTS_TEST_FILE";

#[test]
fn two_processes_write_the_same_bytes() {
    let bytes = written(Paper::A4);
    if let Ok(path) = std::env::var(SECOND_PROCESS) {
        std::fs::write(path, bytes).expect("the file is written");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("other.pdf");
    let status = std::process::Command::new(std::env::current_exe().expect("the test knows itself"))
        .args(["--exact", "pdf::two_processes_write_the_same_bytes"])
        .env(SECOND_PROCESS, &path)
        .output()
        .expect("the test can be started again");
    assert!(status.status.success());
    assert!(
        bytes == std::fs::read(path).expect("the other process wrote"),
        "two processes wrote different bytes"
    );
}

#[test]
fn another_time_changes_only_the_dates() {
    let document = specimen(Paper::A4);
    let later = documents::export(&document, clock() + chrono::TimeDelta::days(1)).expect("it is written");
    assert!(later != written(Paper::A4), "the date is in the file");
    assert_eq!(text_of_pages(&later), text_of_pages(&written(Paper::A4)));
}

#[test]
fn two_readers_find_the_words_of_each_page_in_order() {
    let pages = documents::lay_out(&specimen(Paper::A4));
    let bytes = documents::pdf::write(&pages, clock()).expect("it is written");
    for found in [text_of_pages(&bytes), text_by_pdfium(&bytes)] {
        assert_eq!(found.len(), pages.pages.len());
        for (page, found) in pages.pages.iter().zip(&found) {
            let runs = page.items.iter().filter_map(|item| match item {
                Item::Glyphs { run, .. } => Some(run.text.as_str()),
                _ => None,
            });
            let wanted: Vec<&str> = runs.flat_map(str::split_whitespace).collect();
            let found: Vec<&str> = found.split_whitespace().collect();
            assert_eq!(found, wanted);
        }
    }
}

/// Holds the writer to what it relies on in printpdf: the sign of offsets and the widths it writes.
#[test]
fn a_reader_finds_each_word_where_it_was_set() {
    let pages = documents::lay_out(&specimen(Paper::A4));
    let bytes = documents::pdf::write(&pages, clock()).expect("it is written");
    let boxes = ask("pdftotext", &["-bbox", "FILE", "-"], &bytes);
    let mut words = 0;
    for (page, found) in pages.pages.iter().zip(boxes.split("<page ").skip(1)) {
        let set: Vec<(String, f32)> = page.items.iter().flat_map(words_with_place).collect();
        for line in found.lines().filter(|line| line.contains("<word ")) {
            let (attributes, word) = line
                .trim()
                .trim_end_matches("</word>")
                .split_once('>')
                .expect("a word and its box");
            let word = word.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            let at: f32 = attributes
                .split('"')
                .nth(1)
                .and_then(|text| text.parse().ok())
                .expect("its left edge");
            let near = set.iter().any(|(other, x)| *other == word && (x - at).abs() < 0.4);
            assert!(near, "{word} was not set at {at}");
            words += 1;
        }
    }
    assert!(words > 1_500, "only {words} words were found");
}

/// The words of a run, each with where it starts.
fn words_with_place(item: &Item) -> Vec<(String, f32)> {
    let Item::Glyphs { run, .. } = item else {
        return Vec::new();
    };
    let mut words: Vec<(String, f32)> = Vec::new();
    let mut inside = false;
    for (glyph, text) in run.glyphs_with_text() {
        let space = text.trim().is_empty();
        match words.last_mut() {
            Some((word, _)) if inside && !space => word.push_str(text),
            _ if !space => words.push((text.to_owned(), run.x + glyph.x)),
            _ => {}
        }
        inside = !space;
    }
    words
}

#[test]
fn the_outline_is_the_headings_in_order() {
    let pages = documents::lay_out(&specimen(Paper::A4));
    let found = outline_of(&documents::pdf::write(&pages, clock()).expect("it is written"));
    let wanted: Vec<(u8, String)> = pages
        .outline
        .iter()
        .map(|mark| (mark.level, mark.title.clone()))
        .collect();
    assert_eq!(found, wanted);
}

pub(crate) fn written(paper: Paper) -> Vec<u8> {
    documents::export(&specimen(paper), clock()).expect("the specimen is written")
}

pub(crate) fn clock() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2027, 1, 21, 10, 30, 0)
        .single()
        .expect("a real time")
}

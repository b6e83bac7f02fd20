//! What a file claims, judged by the programs that check such claims.

use documents::model::Paper;
use documents::pdf::Conformance;

use super::{clock, written};
use crate::readers::{ask, errors_by_outloud, preflight, text_of_pages};
use crate::specimen::specimen;

#[test]
fn five_readers_accept_the_file() {
    for paper in [Paper::A4, Paper::Letter] {
        let bytes = written(paper);
        let said = ask("qpdf", &["--check", "FILE"], &bytes);
        assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
        assert!(said.contains("PDF Version: 1.7"), "{said}");
        ask("pdftoppm", &["-r", "18", "FILE"], &bytes);
        ask(
            "mutool",
            &["draw", "-q", "-N", "-r", "18", "-F", "pbm", "-o", "/dev/null", "FILE"],
            &bytes,
        );
        ask(
            "gs",
            &[
                "-q",
                "-dBATCH",
                "-dNOPAUSE",
                "-dPDFSTOPONERROR",
                "-sDEVICE=nullpage",
                "FILE",
            ],
            &bytes,
        );
    }
}

#[test]
fn every_font_is_embedded_cut_down_and_readable() {
    let fonts = ask("pdffonts", &["FILE"], &written(Paper::A4));
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert_eq!(rows.len(), 6, "{fonts}");
    assert!(rows.iter().all(|row| row.contains("yes yes yes")), "{fonts}");
}

#[test]
fn preflight_passes_the_form_for_old_archives() {
    for paper in [Paper::A4, Paper::Letter] {
        let (valid, said) = preflight(&written_as(paper, Conformance::OldArchive));
        assert!(valid, "{said}");
    }
    let (valid, said) = preflight(&written_as(Paper::A4, Conformance::Plain));
    assert!(!valid, "a file that claims nothing does not pass: {said}");
}

#[test]
fn the_form_for_old_archives_holds_the_same_pages() {
    let old = written_as(Paper::A4, Conformance::OldArchive);
    assert!(old.starts_with(b"%PDF-1.4"));
    assert_eq!(text_of_pages(&old), text_of_pages(&written(Paper::A4)));
    assert!(ask("qpdf", &["--check", "FILE"], &old).contains("No syntax or stream encoding errors found"));
}

#[test]
fn outloud_finds_no_error() {
    assert_eq!(errors_by_outloud(&written(Paper::A4)), [""; 0]);
}

#[test]
fn a_file_says_what_it_conforms_to_unless_a_character_has_no_glyph() {
    let claimed = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        text.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A<") && text.contains("<pdfuaid:part>1<")
    };
    let mut document = specimen(Paper::A4);
    assert!(claimed(&documents::export(&document, clock()).expect("it is written")));
    document.blocks.push(documents::model::Block::title("\u{1f3af}"));
    let pages = documents::lay_out(&document);
    assert_eq!(pages.missing, ['\u{1f3af}']);
    assert!(!claimed(
        &documents::pdf::write(&pages, clock()).expect("it is written")
    ));
}

fn written_as(paper: Paper, conformance: Conformance) -> Vec<u8> {
    let pages = documents::lay_out(&specimen(paper));
    documents::pdf::write_as(&pages, conformance, clock()).expect("the specimen is written")
}

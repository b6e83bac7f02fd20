//! What the writer relies on in printpdf, held one by one, so that a newer version that does otherwise is noticed here
//! and not on paper.

use std::collections::BTreeMap;

use documents::text::FontSet;
use documents::theme::Face;
use lopdf::{Document, Object, Stream};
use printpdf::{
    Codepoint, DictItem, FontId, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt,
    Rect, TextItem, TextMatrix,
};

#[test]
fn the_version_and_the_ids_are_ours_to_set() {
    let [one, other] = [(); 2].map(|()| written(Vec::new()));
    assert_eq!(one.version, "1.3");
    assert_ne!(
        one.trailer.get(b"ID").ok(),
        other.trailer.get(b"ID").ok(),
        "made up anew each time"
    );
}

#[test]
fn pages_keep_their_order_and_have_one_stream_each() {
    let mut document = PdfDocument::new("");
    for number in 0..12 {
        document.pages.push(page(vec![Op::Marker {
            id: format!("page{number}"),
        }]));
    }
    let file = document.to_lopdf_document(&options(), &mut Vec::new());
    let contents: Vec<String> = file.get_pages().into_values().map(|id| content(&file, id)).collect();
    let wanted: Vec<String> = (0..12).map(|number| format!("/page{number} MP")).collect();
    assert_eq!(contents, wanted);
}

#[test]
fn an_operator_it_does_not_know_passes_through_where_it_stands() {
    let every: Vec<u8> = (0..=255).collect();
    let shown = DictItem::Array(vec![
        DictItem::String {
            data: every.clone(),
            literal: true,
        },
        DictItem::Int(-25),
        DictItem::String {
            data: vec![0, 1],
            literal: true,
        },
    ]);
    let file = written(vec![
        Op::StartTextSection,
        Op::SetFont {
            font: PdfFontHandle::External(FontId("A0".to_owned())),
            size: Pt(10.5),
        },
        Op::SetTextMatrix {
            matrix: TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, 72.5, 700.25]),
        },
        Op::Unknown {
            key: "TJ".to_owned(),
            value: vec![shown],
        },
        Op::EndTextSection,
    ]);
    let page = first(&file);
    let read = lopdf::content::Content::decode(&file.get_page_content(page)).expect("it parses");
    let operators: Vec<&str> = read.operations.iter().map(|op| op.operator.as_str()).collect();
    assert_eq!(operators, ["BT", "Tf", "Tm", "TJ", "ET"]);
    let items = read.operations[3].operands[0].as_array().expect("an array");
    assert_eq!(items[0].as_str().ok(), Some(every.as_slice()), "each byte as it was");
    assert_eq!(items[1].as_i64().ok(), Some(-25));
    assert_eq!(read.operations[2].operands[5].as_float().ok(), Some(700.25));
}

#[test]
fn marked_content_passes_through_with_its_properties() {
    let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(3))]);
    let file = written(vec![
        Op::BeginMarkedContentWithProperties {
            tag: "P".to_owned(),
            properties: DictItem::Dict { map },
        },
        Op::BeginMarkedContent {
            tag: "Artifact".to_owned(),
        },
        Op::EndMarkedContent,
        Op::EndMarkedContent,
    ]);
    let text = content(&file, first(&file));
    assert_eq!(text, "/P <</MCID 3>> BDC\n/Artifact BMC\nEMC\nEMC");
}

#[test]
fn widths_are_cut_off_to_whole_thousandths() {
    // 2048 units an em: 1355 units are 661.6 thousandths.
    let font = parsed(&subset(&[36, 37, 38]));
    let cut =
        |number: u16| i64::from(font.glyph_widths[&number]) * 1000 / i64::from(font.pdf_font_metrics.units_per_em);
    let exact = |number: u16| f64::from(font.glyph_widths[&number]) * 1000.0 / 2048.0;
    assert!(
        (1..=3).any(|number| exact(number).fract() > 0.5),
        "one that rounding would raise"
    );
    let wanted: Vec<i64> = (0..=3).map(cut).collect();
    let file = showing(font, &["\u{25a1}", "A", "B", "C"], &[]);
    let descendant = find(&file, |dictionary| dictionary.has(b"DescendantFonts"));
    let descendant = descendant
        .get(b"DescendantFonts")
        .and_then(Object::as_array)
        .expect("one")[0]
        .clone();
    let list = descendant
        .as_dict()
        .and_then(|font| font.get(b"W"))
        .and_then(Object::as_array);
    let list = list.expect("widths");
    assert_eq!(list[0].as_i64().ok(), Some(0));
    let widths: Vec<i64> = list[1]
        .as_array()
        .expect("a run")
        .iter()
        .filter_map(|width| width.as_i64().ok())
        .collect();
    assert_eq!(widths, wanted);
}

#[test]
fn a_font_is_embedded_as_given_under_the_name_given() {
    let small = subset(&[36, 37, 38]);
    let file = showing(parsed(&small), &["\u{25a1}", "A"], &[]);
    let descriptor = find(&file, |dictionary| dictionary.has(b"FontFile2"));
    assert_eq!(
        descriptor.get(b"FontName").and_then(Object::as_name).ok(),
        Some(&b"ACCORA+Inter"[..])
    );
    let program = descriptor
        .get(b"FontFile2")
        .and_then(Object::as_reference)
        .expect("a program");
    let program = file.get_object(program).and_then(Object::as_stream).expect("a stream");
    assert!(plain(program) == small, "not cut down a second time");
}

#[test]
fn the_last_text_of_a_glyph_is_what_readers_take_it_for() {
    let file = showing(parsed(&subset(&[36])), &["\u{25a1}", "first"], &["\u{25a1}", "last"]);
    let font = find(&file, |dictionary| dictionary.has(b"ToUnicode"));
    let map = font.get(b"ToUnicode").and_then(Object::as_reference).expect("a map");
    let map = plain(file.get_object(map).and_then(Object::as_stream).expect("a stream"));
    let map = String::from_utf8(map).expect("text");
    assert!(map.contains("<0001> <006C006100730074>"), "{map}");
}

/// Glyphs of Inter as a font of their own.
fn subset(glyphs: &[u16]) -> Vec<u8> {
    let mut remap = subsetter::GlyphRemapper::new();
    for &glyph in glyphs {
        remap.remap(glyph);
    }
    subsetter::subset(FontSet::bundled().bytes(Face::Sans), 0, &remap).expect("a subset")
}

fn parsed(bytes: &[u8]) -> ParsedFont {
    let mut font = ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).expect("it parses");
    font.font_name = Some("ACCORA+Inter".to_owned());
    font
}

/// A file with two pages that show the glyphs of a font, numbered from 0, with the texts they stand for.
fn showing(font: ParsedFont, texts: &[&str], later: &[&str]) -> Document {
    let mut document = PdfDocument::new("");
    let id = FontId("A0".to_owned());
    document.resources.fonts.map.insert(id.clone(), PdfFont::new(font));
    for texts in [texts, later] {
        let glyphs = texts.iter().zip(0..);
        let glyphs = glyphs.map(|(text, number)| Codepoint::with_cid(number, 0.0, (*text).to_owned()));
        let ops = vec![
            Op::StartTextSection,
            Op::SetFont {
                font: PdfFontHandle::External(id.clone()),
                size: Pt(1.0),
            },
            Op::ShowText {
                items: vec![TextItem::GlyphIds(glyphs.collect())],
            },
            Op::EndTextSection,
        ];
        document.pages.push(page(ops));
    }
    document.to_lopdf_document(&options(), &mut Vec::new())
}

fn written(ops: Vec<Op>) -> Document {
    let mut document = PdfDocument::new("");
    document.pages.push(page(ops));
    document.to_lopdf_document(&options(), &mut Vec::new())
}

fn page(ops: Vec<Op>) -> PdfPage {
    let paper = Rect::from_wh(Pt(595.0), Pt(842.0));
    let [media_box, trim_box, crop_box] = [(); 3].map(|()| paper.clone());
    PdfPage {
        media_box,
        trim_box,
        crop_box,
        ops,
    }
}

fn options() -> PdfSaveOptions {
    PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    }
}

fn first(file: &Document) -> lopdf::ObjectId {
    file.page_iter().next().expect("a page")
}

fn content(file: &Document, page: lopdf::ObjectId) -> String {
    let text = String::from_utf8(file.get_page_content(page)).expect("text");
    text.trim_end().to_owned()
}

fn plain(stream: &Stream) -> Vec<u8> {
    stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())
}

fn find(file: &Document, wanted: impl Fn(&lopdf::Dictionary) -> bool) -> lopdf::Dictionary {
    let mut all = file.objects.values().filter_map(|object| object.as_dict().ok());
    all.find(|dictionary| wanted(dictionary)).expect("it is there").clone()
}

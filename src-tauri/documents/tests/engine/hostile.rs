//! Text nobody should send, and that must print or be reported all the same.

use documents::model::{Block, Document, Paper, Role, Running, Table, Text};

use crate::pages::with;
use crate::readers::ask;
use crate::specimen::specimen;

#[test]
fn hostile_text_is_printed_or_reported_and_never_breaks_the_file() {
    let long_word = "x".repeat(20_000);
    let cases = [
        ("one long word", long_word.as_str()),
        ("markup", "R&D <x> </text> %s {{7*7}} =1+1 \"'`"),
        ("control characters", "a\u{0}b\u{8}c\u{b}d\u{1b}[31me\u{7f}"),
        ("direction override", "invoice\u{202e}fdp.exe \u{2066}x\u{2069}"),
        (
            "stacked marks",
            "Z\u{351}\u{36b}\u{343}\u{36a}\u{302}\u{36b}\u{33d}\u{34f}\u{334}\u{319}\u{324}",
        ),
        ("scripts without a font", "日本語 العربية עברית 🦊👩‍👩‍👧"),
        ("odd spaces", "a\u{a0}b\u{202f}c\u{2009}d\u{200b}e\u{feff}f\u{3000}g"),
        ("non-characters", "\u{fffe}\u{ffff}\u{fffd}"),
        ("nothing", ""),
        ("only space", " \n \t "),
    ];
    for (name, text) in cases {
        let mut table = Table::new(&[1.0, 6.0]).with_head(&[text, "Right"]);
        table.push(vec![
            vec![Text::new(Role::Body, text).into()],
            vec![Text::new(Role::Statement, text).into()],
        ]);
        let document = Document {
            title: text.to_owned(),
            author: text.to_owned(),
            running: Running {
                head: text.to_owned(),
                foot: text.to_owned(),
                draft: true,
            },
            ..with(vec![
                Block::title(text),
                Block::text(Role::Lead, text),
                Block::Table(table),
            ])
        };
        let bytes = documents::export(&document, chrono::DateTime::UNIX_EPOCH)
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        ask("qpdf", &["--check", "FILE"], &bytes);
    }
}

#[test]
fn ten_thousand_line_breaks_take_no_extra_page() {
    let text = format!("above{}below", "\n".repeat(10_000));
    let pages = documents::lay_out(&with(vec![Block::text(Role::Body, text)]));
    assert_eq!(pages.pages.len(), 1);
    assert_eq!(
        pages.pages[0].words().split_whitespace().collect::<Vec<_>>(),
        ["above", "below"]
    );
}

#[test]
fn characters_without_a_font_are_named_once_each() {
    let pages = documents::lay_out(&with(vec![
        Block::text(Role::Body, "🦊 and 語, again 🦊"),
        Block::title("🦊"),
    ]));
    assert_eq!(pages.missing, ['語', '🦊']);
}

#[test]
fn a_document_without_content_is_one_page() {
    let mut document = specimen(Paper::A4);
    document.blocks.clear();
    assert_eq!(documents::lay_out(&document).pages.len(), 1);
    let mut empty = Table::new(&[]);
    empty.push(Vec::new());
    let blocks = vec![
        Block::Table(empty),
        Block::Table(Table::facts(Vec::new())),
        Block::PageBreak,
        Block::PageBreak,
    ];
    assert_eq!(documents::lay_out(&with(blocks)).pages.len(), 1);
}

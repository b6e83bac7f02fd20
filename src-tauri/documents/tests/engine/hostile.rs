//! Text nobody should send, and that must print or be reported all the same.

use documents::flow::Pages;
use documents::model::{Block, Document, Paper, Role, Running, Table, Text};
use documents::theme;

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

#[test]
fn a_word_of_two_hundred_thousand_letters_stays_inside_its_column() {
    let long = "x".repeat(200_000);
    let mut table = Table::new(&[1.0, 6.0]).with_head(&["Case", "What happens"]);
    table.push(vec![
        vec![Text::new(Role::Body, "short").into()],
        vec![Text::new(Role::Body, long.as_str()).into()],
    ]);
    let pages = documents::lay_out(&with(vec![Block::text(Role::Body, long.as_str()), Block::Table(table)]));
    inside(&pages);
    let letters: usize = pages.pages.iter().map(|page| page.words().matches('x').count()).sum();
    assert_eq!(letters, 400_000);
}

#[test]
fn five_thousand_rows_are_all_printed_under_their_head() {
    let mut table = Table::new(&[1.0, 4.0]).with_head(&["Number", "Decision"]);
    for number in 0..5_000 {
        let words = format!("decision-{number}-taken");
        table.push(vec![
            vec![Text::new(Role::Figure, number.to_string()).into()],
            vec![Text::new(Role::Body, words).into()],
        ]);
    }
    let pages = documents::lay_out(&with(vec![Block::Table(table)]));
    inside(&pages);
    let mut wanted = (0..5_000).map(|number| format!("decision-{number}-taken"));
    for page in &pages.pages {
        let words = page.words_with_places();
        assert_eq!(words.iter().filter(|word| word.text == "Decision").count(), 1);
        for word in words.iter().filter(|word| word.text.starts_with("decision-")) {
            assert_eq!(Some(&word.text), wanted.next().as_ref());
        }
    }
    assert_eq!(wanted.next(), None);
}

#[test]
fn a_thousand_marks_on_one_letter_stay_one_letter() {
    let text = format!("a{}b", "\u{301}".repeat(1_000));
    let pages = documents::lay_out(&with(vec![Block::text(Role::Body, text.as_str())]));
    inside(&pages);
    assert!(pages.missing.is_empty(), "{:?}", pages.missing);
    let words = pages.pages[0].words();
    assert!(words.starts_with('a') || words.starts_with('á'), "{words}");
    assert!(words.ends_with('b'));
}

#[test]
fn what_cannot_be_shown_is_counted_once_however_often_pages_are_found() {
    let blocks = vec![
        Block::Contents("Contents".into()),
        Block::title("Stage\u{7}s"),
        Block::text(Role::Body, "in\u{202e}voice\u{fffe} and\u{0} more, \u{ad}soft"),
    ];
    let mut document = with(blocks);
    document.running = Running {
        head: String::new(),
        foot: String::new(),
        draft: false,
    };
    let pages = documents::lay_out(&document);
    assert_eq!(pages.removed, 4, "one in the heading, three in the text");
}

#[test]
fn forty_columns_stay_on_the_page() {
    let mut table = Table::new(&[1.0; 40]).with_head(&["Wide"; 40]).with_right(&[39]);
    table.push((0..40).map(|_| vec![Text::new(Role::Body, "ii").into()]).collect());
    inside(&documents::lay_out(&with(vec![Block::Table(table)])));
}

/// Holds all glyphs to the margins.
fn inside(pages: &Pages) {
    let (width, height) = pages.size;
    for item in pages.pages.iter().flat_map(|page| &page.items) {
        let area = item.area();
        if item.node().is_some() {
            let right = area.x + area.width;
            assert!(
                area.x >= theme::SIDE - 0.1 && right <= width - theme::SIDE + 0.1,
                "{item:?} is from {} to {right}",
                area.x
            );
            let foot = height - theme::BOTTOM + 4.0;
            assert!(area.y >= theme::TOP - 6.0 && area.y + area.height <= foot, "{area:?}");
        }
    }
}

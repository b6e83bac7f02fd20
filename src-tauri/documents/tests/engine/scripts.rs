//! Writing other than Latin: right where a font is given, named where none is.

use documents::flow::{Item, Pages};
use documents::model::{Align, Block, Inline, Role, Table, Text};
use documents::text::FontSet;
use documents::theme::{self, Face};

use crate::pages::with;
use crate::readers::ask;

const JAPANESE: &str = "日本語の定義を、両部門が合意する。";
const ARABIC: &str = "المعنى في لا يقبل قسم المبيعات إلا العملاء المؤهلين";
const HEBREW: &str = "הסכם בין שיווק למכירות.";

/// Our fonts with a few letters of other scripts behind them.
pub(crate) fn fonts() -> FontSet {
    let files = [
        &include_bytes!("../fonts/NotoSansArabic.ttf")[..],
        include_bytes!("../fonts/NotoSansHebrew.ttf"),
        include_bytes!("../fonts/DroidSansFallback.ttf"),
        include_bytes!("../fonts/NotoEmoji.ttf"),
    ];
    FontSet::bundled().with_fallback(files.map(<[u8]>::to_vec).into())
}

fn set(text: &str) -> Pages {
    documents::lay_out_with(&with(vec![Block::text(Role::Body, text)]), &fonts())
}

fn runs(pages: &Pages) -> Vec<&documents::text::GlyphRun> {
    let items = pages.pages[0].items.iter();
    items
        .filter_map(|item| match item {
            Item::Glyphs { run, node: Some(_), .. } => Some(run),
            _ => None,
        })
        .collect()
}

#[test]
fn every_script_with_a_font_is_set_in_it() {
    let scripts = [(ARABIC, 0), (HEBREW, 1), (JAPANESE, 2), ("🦊✅👍", 3)];
    for (text, number) in scripts {
        let pages = set(text);
        assert!(pages.missing.is_empty(), "{text}: {:?}", pages.missing);
        let mut glyphs = 0;
        for run in runs(&pages) {
            // Spaces and points may come from our own faces.
            if run.text.chars().any(char::is_alphabetic) || number == 3 {
                assert_eq!(run.face, Face::Fallback(number), "{}", run.text);
                assert!(run.glyphs.iter().all(|glyph| glyph.id != 0));
                glyphs += run.glyphs.len();
            }
        }
        assert!(glyphs >= 3, "{text}: {glyphs} glyphs");
    }
}

#[test]
fn without_a_font_each_character_is_named() {
    let text = format!("{JAPANESE} {HEBREW} 🦊");
    let pages = documents::lay_out(&with(vec![Block::text(Role::Body, &text)]));
    let mut wanted: Vec<char> = text.chars().filter(|c| !c.is_ascii()).collect();
    wanted.sort_unstable();
    wanted.dedup();
    assert_eq!(pages.missing, wanted);
}

#[test]
fn what_is_read_from_right_to_left_starts_at_the_right_edge() {
    for text in [ARABIC, HEBREW] {
        let pages = set(&format!("{text} ").repeat(8));
        let right = pages.size.0 - theme::SIDE;
        let measure = theme::style(Role::Body).measure.min(right - theme::SIDE);
        let mut lines = std::collections::BTreeMap::<u32, (f32, f32)>::new();
        for item in &pages.pages[0].items {
            if let Item::Glyphs { run, y, node: Some(_) } = item {
                let line = lines.entry(y.to_bits()).or_insert((f32::MAX, 0.0));
                *line = (line.0.min(run.x), line.1.max(run.x + run.width));
            }
        }
        assert!(lines.len() > 1);
        for (start, end) in lines.values() {
            assert!((end - right).abs() < 0.1, "a line ends at {end}, not {right}");
            assert!(right - start <= measure + 0.1, "a line starts at {start}");
        }
    }
}

#[test]
fn a_reader_copies_the_words_of_every_script() {
    for text in [ARABIC, HEBREW, JAPANESE, "Das Wort الاتفاق steht hier"] {
        let pages = set(text);
        let bytes = documents::pdf::write(&pages, chrono::DateTime::UNIX_EPOCH).expect("it is written");
        let found = ask("pdftotext", &["-raw", "FILE", "-"], &bytes);
        let found: String = found
            .chars()
            .filter(|c| !matches!(c, '\u{200e}'..='\u{202e}'))
            .collect();
        for word in text.split_whitespace() {
            let word = word.trim_end_matches('.');
            assert!(found.contains(word), "{word} is not in {found}");
        }
    }
}

#[test]
fn no_line_of_japanese_starts_with_what_may_only_end_one() {
    let mut table = Table::new(&[1.0, 3.0]);
    table.columns[0].align = Align::Left;
    table.push(vec![vec![Text::new(Role::Body, JAPANESE.repeat(12)).into()]]);
    let pages = documents::lay_out_with(&with(vec![Block::Table(table)]), &fonts());
    let lines: Vec<&str> = runs(&pages).iter().map(|run| run.text.as_str()).collect();
    assert!(lines.len() > 10);
    for line in lines {
        assert!(!line.starts_with(['、', '。', '」']), "{line}");
    }
}

#[test]
fn a_letter_with_a_font_shows_in_the_image_of_its_page() {
    let images = documents::svg::write(&set("🦊"));
    assert!(images[0].contains("id=\"f9g"), "the fox has an outline");
}

#[test]
fn long_words_are_parted_in_narrow_columns_and_only_there() {
    let word = "Verantwortlichkeiten der Wiedervorlagebearbeitung ";
    let mut document = with(vec![Block::text(Role::Body, word.repeat(6))]);
    document.language = "de-DE".into();
    let parted = |pages: &Pages| runs(pages).iter().filter(|run| run.text.ends_with('\u{ad}')).count();
    assert_eq!(parted(&documents::lay_out(&document)), 0);
    let mut table = Table::new(&[1.0, 1.0, 1.0, 1.0, 1.0]);
    let body = Text::of(Role::Body, vec![Inline::plain(word.repeat(6))]);
    table.push(vec![vec![body.into()]]);
    document.blocks = vec![Block::Table(table)];
    let pages = documents::lay_out(&document);
    assert!(parted(&pages) > 3, "{}", parted(&pages));
    assert_eq!(
        pages.pages[0].words().split_whitespace().collect::<Vec<_>>(),
        word.repeat(6).split_whitespace().collect::<Vec<_>>()
    );
    for run in runs(&pages) {
        let column = (pages.size.0 - 2.0 * theme::SIDE - 4.0 * theme::GUTTER) / 5.0;
        assert!(run.width <= column + 0.01, "{} is {} wide", run.text, run.width);
    }
    document.language = "fi".into();
    assert_eq!(parted(&documents::lay_out(&document)), 0, "no rules, no hyphens");
}

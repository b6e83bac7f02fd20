//! Pages: what stands where, reviewed as a whole.

use std::fmt::Write as _;

use documents::flow::{Item, Pages};
use documents::model::{Block, Callout, Document, List, Paper, Role, Table, Text};

use crate::specimen::{long_table, specimen};

#[test]
fn a_small_document_stands_where_it_should() {
    let mut document = specimen(Paper::A4);
    document.blocks.truncate(10);
    insta::assert_snapshot!(listing(&documents::lay_out(&document)));
}

#[test]
fn a_heading_never_stands_alone_at_the_foot_of_a_page() {
    for lines in 30..60 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::text(Role::Body, "One line.")).collect();
        blocks.push(Block::subtitle("A heading"));
        blocks.push(Block::text(Role::Body, "What it heads."));
        let pages = documents::lay_out(&with(blocks));
        let page = pages
            .pages
            .iter()
            .find(|page| page.words().contains("A heading"))
            .expect("the heading is set");
        assert!(
            page.words().ends_with("A heading What it heads."),
            "after {lines} lines the heading stands alone"
        );
    }
}

#[test]
fn the_title_of_a_callout_never_stands_alone_at_the_foot_of_a_page() {
    for lines in 30..60 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::text(Role::Body, "One line.")).collect();
        let texts = ["A title", "What it says."].map(|words| Text::new(Role::Body, words));
        blocks.push(Block::Callout(Callout { texts: texts.into() }));
        let pages = documents::lay_out(&with(blocks));
        let page = pages.pages.iter().find(|page| page.words().contains("A title"));
        assert!(
            page.is_some_and(|page| page.words().ends_with("A title What it says.")),
            "after {lines} lines the title stands alone"
        );
    }
}

#[test]
fn a_short_list_or_table_stays_whole_and_a_long_one_leaves_no_entry_alone() {
    let entry = |number: usize| vec![Text::new(Role::Body, format!("entry{number}"))];
    for (count, whole) in [(4, true), (30, false)] {
        for lines in 0..60 {
            let items = (0..count).map(entry).collect();
            let list = Block::List(List { numbered: false, items });
            let mut table = Table::new(&[1.0]).tightened();
            (0..count).for_each(|number| table.push(vec![vec![entry(number).remove(0).into()]]));
            for block in [list, Block::Table(table)] {
                let mut blocks: Vec<Block> = (0..lines).map(|_| Block::text(Role::Body, "One line.")).collect();
                blocks.push(block);
                let pages = documents::lay_out(&with(blocks));
                let on_pages = pages.pages.iter().map(|page| page.words().matches("entry").count());
                let on_pages: Vec<usize> = on_pages.filter(|entries| *entries > 0).collect();
                assert_eq!(on_pages.iter().sum::<usize>(), count);
                assert!(!on_pages.contains(&1), "after {lines} lines: {on_pages:?}");
                assert!(!whole || on_pages.len() == 1, "after {lines} lines: {on_pages:?}");
            }
        }
    }
}

#[test]
fn what_is_said_below_a_table_never_starts_a_page_without_it() {
    for lines in 20..60 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::text(Role::Body, "One line.")).collect();
        let mut table = Table::new(&[1.0]);
        (0..12).for_each(|number| table.push(vec![vec![Text::new(Role::Body, format!("row{number}")).into()]]));
        blocks.extend([
            Block::Table(table),
            Block::text(Role::Note, "Said below it."),
            Block::title("What comes next"),
            Block::text(Role::Body, "Its words."),
        ]);
        let pages = documents::lay_out(&with(blocks));
        let said = pages.pages.iter().map(documents::flow::Page::words);
        let said: Vec<String> = said.filter(|words| words.contains("Said below it.")).collect();
        assert!(
            said[0].contains("row11 Said below it."),
            "after {lines} lines: {}",
            said[0]
        );
    }
}

#[test]
fn no_page_starts_or_ends_with_a_single_line_of_a_paragraph() {
    for before in 0..45 {
        let mut blocks: Vec<Block> = (0..before).map(|_| Block::text(Role::Body, "One line.")).collect();
        blocks.push(Block::text(
            Role::Body,
            "Words that fill several lines of a paragraph. ".repeat(8),
        ));
        let pages = documents::lay_out(&with(blocks));
        for page in &pages.pages {
            let runs = page
                .items
                .iter()
                .filter(|item| matches!(item, Item::Glyphs { run, node: Some(_), .. } if run.text != "One line."));
            assert!(runs.count() != 1, "{before} lines before leave one line alone");
        }
    }
}

#[test]
fn a_table_over_many_pages_keeps_every_row_and_repeats_its_head() {
    let pages = documents::lay_out(&with(vec![Block::Table(long_table(200))]));
    assert!(pages.pages.len() > 5);
    let words: Vec<String> = pages.pages.iter().map(documents::flow::Page::words).collect();
    let all = words.join(" ");
    for number in 1..=200 {
        let row = format!("Reason {number} The lead");
        assert_eq!(all.matches(&row).count(), 1, "row {number} is not printed once");
    }
    for page in &pages.pages {
        let heads = page
            .items
            .iter()
            .filter(|item| matches!(item, Item::Glyphs { run, .. } if run.text == "Reason"));
        assert_eq!(heads.count(), 1, "each page has the head of the table");
    }
}

#[test]
fn what_rows_are_about_is_said_again_where_they_go_on() {
    let mut table = Table::new(&[1.0, 2.0]).with_head(&["What", "Now"]);
    for number in 0..90 {
        let about = Text::new(Role::Entry, format!("about{}", number / 30));
        let names = (number % 30 == 0).then(|| about.clone().into());
        let now = Text::new(Role::Body, format!("row{number}\nsecond line"));
        table.push_about(about, "stages", vec![names.into_iter().collect(), vec![now.into()]]);
    }
    let pages = documents::lay_out(&with(vec![Block::Table(table)]));
    assert!(pages.pages.len() > 3);
    for page in &pages.pages {
        let words = page.words_with_places().into_iter().map(|word| word.text);
        let page = words.collect::<Vec<_>>().join(" ");
        let row = page.split("row").nth(1).and_then(|rest| rest.split(' ').next());
        let first: usize = row.and_then(|number| number.parse().ok()).expect("a row");
        // Once, be it as part of the row or above it.
        assert!(page.starts_with(&format!("What Now about{} row", first / 30)), "{page}");
        assert_eq!(page.matches(&format!("about{} ", first / 30)).count(), 1, "{page}");
    }
}

#[test]
fn a_row_taller_than_a_page_goes_on_over_the_next() {
    let mut table = Table::new(&[1.0, 2.0]).with_head(&["Left", "Right"]);
    let words: Vec<String> = (0..3_000).map(|number| format!("w{number}")).collect();
    table.push(vec![
        vec![Text::new(Role::Body, "short").into()],
        vec![Text::new(Role::Body, words.join(" ")).into()],
    ]);
    let pages = documents::lay_out(&with(vec![Block::Table(table)]));
    assert!(pages.pages.len() > 2);
    let all: Vec<String> = pages.pages.iter().map(documents::flow::Page::words).collect();
    assert!(
        all.join(" ").ends_with(&words.join(" ")),
        "every word is there, in order"
    );
}

#[test]
fn contents_name_the_page_each_section_starts_on() {
    let pages = documents::lay_out(&specimen(Paper::Letter));
    let contents = pages.pages[1].words();
    for mark in pages.outline.iter().filter(|mark| mark.level == 1) {
        assert!(
            contents.contains(&format!("{} {}", mark.title, mark.page + 1)),
            "{contents}"
        );
    }
}

#[test]
fn every_page_but_the_cover_says_draft_and_which_it_is() {
    let pages = documents::lay_out(&specimen(Paper::A4));
    let count = pages.pages.len();
    let furniture = |index: usize| -> Vec<String> {
        let items = pages.pages[index].items.iter();
        let texts = items.filter_map(|item| match item {
            Item::Glyphs { run, node: None, .. } => Some(run.text.clone()),
            _ => None,
        });
        texts.collect()
    };
    assert!(furniture(0).is_empty());
    for index in 1..count {
        let said = furniture(index);
        assert!(
            said.contains(&"DRAFT".to_owned()) && said.contains(&format!("{} of {count}", index + 1)),
            "{said:?}"
        );
    }
}

pub(crate) fn with(blocks: Vec<Block>) -> Document {
    Document {
        blocks,
        ..specimen(Paper::A4)
    }
}

/// Everything on the pages, one thing a line, to a tenth of a point.
fn listing(pages: &Pages) -> String {
    let mut out = String::new();
    for (number, page) in pages.pages.iter().enumerate() {
        writeln!(out, "page {}", number + 1).expect("strings take all");
        for item in &page.items {
            match item {
                Item::Glyphs { run, y, node } => {
                    let node = node.map_or_else(
                        || "every page".to_owned(),
                        |node| format!("{:?}", pages.nodes[node].tag),
                    );
                    let end = run.glyphs.last().map_or(0.0, |glyph| glyph.x) + run.x;
                    writeln!(
                        out,
                        "  {:.1}-{end:.1} {y:.1} {:?} {} {node}: {}",
                        run.x, run.face, run.size, run.text
                    )
                }
                Item::Rect {
                    x,
                    y,
                    width,
                    height,
                    colour,
                    ..
                } => {
                    writeln!(out, "  {x:.1} {y:.1} rule {width:.1} x {height:.2} {}", colour.hex())
                }
                Item::Path {
                    steps, fill, stroke, ..
                } => {
                    let paint = |colour: documents::theme::Colour| colour.hex();
                    let (fill, stroke) = (fill.map(paint), stroke.map(|(colour, _)| paint(colour)));
                    writeln!(out, "  {} steps, inside {fill:?}, line {stroke:?}", steps.len())
                }
            }
            .expect("strings take all");
        }
    }
    out
}

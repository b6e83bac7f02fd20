//! Properties that hold for any document.

use documents::flow::{Item, Page};
use documents::model::{Block, Callout, Inline, List, Paper, Role, Rules, Table, Text};
use documents::theme;
use proptest::prelude::*;

use crate::pages::with;
use crate::scripts::fonts;
use crate::specimen::specimen;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn nothing_leaves_the_margins_and_no_word_is_lost(blocks in prop::collection::vec(block(), 1..12), letter in any::<bool>()) {
        let paper = if letter { Paper::Letter } else { Paper::A4 };
        let mut document = specimen(paper);
        document.blocks = blocks;
        let pages = documents::lay_out_with(&document, &fonts());
        let (width, height) = pages.size;
        for item in pages.pages.iter().flat_map(|page| &page.items) {
            if let Item::Glyphs { run, y, node: Some(_) } = item {
                let end = run.x + run.width;
                prop_assert!(run.x >= theme::SIDE - 0.1 && end <= width - theme::SIDE + 0.1, "{} to {end}: {}", run.x, run.text);
                prop_assert!(*y >= theme::TOP && *y <= height - theme::BOTTOM, "{y}: {}", run.text);
                prop_assert!(run.glyphs.iter().all(|glyph| glyph.id != 0), "{}", run.text);
                let bytes: usize = run.glyphs.iter().map(|glyph| usize::from(glyph.bytes)).sum();
                prop_assert_eq!(bytes, run.text.len());
            }
        }
        let given = squeezed(&document.blocks.iter().map(words_of).collect::<String>());
        let printed = squeezed(&pages.pages.iter().map(Page::words).collect::<String>());
        prop_assert_eq!(printed, given);
    }

    #[test]
    fn what_was_set_before_changes_no_page(one in prop::collection::vec(block(), 1..6), other in prop::collection::vec(block(), 1..6)) {
        let mut typesetter = documents::Typesetter::new(fonts());
        let mut document = specimen(Paper::A4);
        for blocks in [&one, &other, &one] {
            document.blocks = blocks.clone();
            prop_assert_eq!(typesetter.lay_out(&document), documents::lay_out_with(&document, &fonts()));
        }
    }

    #[test]
    fn a_table_stands_under_its_head_on_every_page(before in 0..50_usize, rows in 1..120_usize, lines in 1..6_usize) {
        let mut blocks: Vec<Block> = (0..before).map(|_| Block::text(Role::Body, "One line.")).collect();
        let mut table = Table::new(&[1.0, 2.0]).with_head(&["Reason", "Days"]);
        for number in 0..rows {
            let words = vec!["words"; 1 + number % lines].join("\n");
            table.push(vec![vec![Text::new(Role::Entry, format!("row{number}")).into()], vec![Text::new(Role::Body, words).into()]]);
        }
        blocks.push(Block::Table(table));
        blocks.push(Block::text(Role::Body, "After it."));
        let pages = documents::lay_out(&with(blocks));
        let mut next = 0;
        for page in &pages.pages {
            let words = page.words_with_places();
            let rows: Vec<_> = words.iter().filter(|word| word.text.starts_with("row")).collect();
            let head = words.iter().find(|word| word.text == "Reason");
            prop_assert_eq!(head.is_some(), !rows.is_empty());
            if let (Some(head), Some(row)) = (head, rows.first()) {
                prop_assert!(head.area.y < row.area.y);
                // The first time it is part of the table; repeated it is no part of the document.
                prop_assert_eq!(head.node.is_some(), next == 0);
            }
            for row in rows {
                prop_assert_eq!(&row.text, &format!("row{next}"));
                next += 1;
            }
        }
        prop_assert_eq!(next, rows);
    }

    #[test]
    fn any_text_is_set_or_named(text in any::<String>()) {
        let text = text.replace(SUBSTITUTE, "");
        let pages = documents::lay_out(&with(vec![Block::text(Role::Body, text.as_str())]));
        let boxes = pages.pages.iter().map(|page| page.words().matches(SUBSTITUTE).count()).sum::<usize>();
        prop_assert_eq!(boxes > 0, !pages.missing.is_empty());
        let glyphs = pages.pages.iter().flat_map(|page| &page.items).filter_map(|item| match item {
            Item::Glyphs { run, .. } => Some(&run.glyphs),
            _ => None,
        });
        prop_assert!(glyphs.flatten().all(|glyph| glyph.id != 0));
    }
}

/// What stands for a character no font has.
const SUBSTITUTE: char = '\u{25a1}';

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        text().prop_map(Block::Text),
        "[a-zé ]{1,40}".prop_map(Block::title),
        "[a-z ]{1,40}".prop_map(Block::subtitle),
        (
            1..5_usize,
            prop::collection::vec(prop::collection::vec(text(), 1..3), 1..40)
        )
            .prop_map(table),
        (
            any::<bool>(),
            prop::collection::vec(prop::collection::vec(text(), 1..3), 1..8)
        )
            .prop_map(|(numbered, items)| Block::List(List { numbered, items })),
        prop::collection::vec(text(), 1..4).prop_map(|texts| Block::Callout(Callout { texts })),
        Just(Block::PageBreak),
    ]
}

fn text() -> impl Strategy<Value = Text> {
    let roles = prop_oneof![
        Just(Role::Body),
        Just(Role::Lead),
        Just(Role::Statement),
        Just(Role::Label),
        Just(Role::Figure),
        Just(Role::Question)
    ];
    (
        roles,
        prop::collection::vec(
            prop_oneof![
                3 => "[a-zA-Zäß0-9,.\n -]{0,60}( [a-z]{0,8}){0,12}",
                1 => "[a-z]{0,40}([見込客定義両部門。、]{0,30}|[הסכםביןשוקלמרת ]{0,30}|[المعنفيقب ]{0,30})[0-9 ]{0,4}",
            ],
            1..4,
        ),
    )
        .prop_map(|(role, parts)| {
            let tones = [Inline::plain, Inline::strong, Inline::quiet];
            Text::of(
                role,
                parts
                    .into_iter()
                    .enumerate()
                    .map(|(index, part)| tones[index % 3](part))
                    .collect(),
            )
        })
}

fn table((columns, cells): (usize, Vec<Vec<Text>>)) -> Block {
    let mut table = Table::new(&vec![1.0; columns]);
    table.rules = Rules::Around;
    for row in cells.chunks(columns) {
        let cells = row
            .iter()
            .map(|texts| texts.iter().cloned().map(Into::into).collect())
            .collect();
        table.push(cells);
    }
    Block::Table(table)
}

fn words_of(block: &Block) -> String {
    let of = |text: &Text| -> String {
        let parts = text.inlines.iter().map(|inline| match inline {
            Inline::Words { text, .. } => text.clone(),
            Inline::Mark(_) => String::new(),
        });
        parts.collect()
    };
    match block {
        Block::Text(text) => of(text),
        Block::Heading(heading) => heading.text.clone(),
        Block::Callout(callout) => callout.texts.iter().map(of).collect(),
        Block::List(list) => {
            let entries = list.items.iter().enumerate();
            let entries = entries.map(|(number, item)| {
                let sign = if list.numbered {
                    format!("{}.", number + 1)
                } else {
                    "•".to_owned()
                };
                let words: String = item.iter().map(of).collect();
                // An entry without words has no sign either.
                if words.trim().is_empty() {
                    String::new()
                } else {
                    sign + &words
                }
            });
            entries.collect()
        }
        Block::Table(table) => {
            let pieces = table.rows.iter().flat_map(|row| &row.cells).flatten();
            let texts = pieces.filter_map(|piece| match piece {
                documents::model::Piece::Text(text) => Some(of(text)),
                _ => None,
            });
            texts.collect()
        }
        _ => String::new(),
    }
}

/// Letters and signs without any space or drawn hyphen, sorted: where words break is the setter's business, and the cells of
/// a row cut over two pages interleave.
fn squeezed(text: &str) -> String {
    let mut signs: Vec<char> = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{ad}').collect();
    signs.sort_unstable();
    signs.into_iter().collect()
}

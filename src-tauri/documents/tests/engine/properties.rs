//! Properties that hold for any document.

use documents::flow::{Item, Page};
use documents::model::{Block, Inline, Paper, Role, Rules, Table, Text};
use documents::theme;
use proptest::prelude::*;

use crate::specimen::specimen;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn nothing_leaves_the_margins_and_no_word_is_lost(blocks in prop::collection::vec(block(), 1..12), letter in any::<bool>()) {
        let paper = if letter { Paper::Letter } else { Paper::A4 };
        let mut document = specimen(paper);
        document.blocks = blocks;
        let pages = documents::lay_out(&document);
        let (width, height) = pages.size;
        for item in pages.pages.iter().flat_map(|page| &page.items) {
            if let Item::Glyphs { run, y, node: Some(_) } = item {
                let end = run.x + run.glyphs.last().map_or(0.0, |glyph| glyph.x);
                prop_assert!(run.x >= theme::SIDE - 0.5 && end <= width - theme::SIDE + 0.5, "{} to {end}: {}", run.x, run.text);
                prop_assert!(*y >= theme::TOP && *y <= height - theme::BOTTOM, "{y}: {}", run.text);
                prop_assert!(run.glyphs.iter().all(|glyph| glyph.id != 0));
            }
        }
        let given = squeezed(&document.blocks.iter().map(words_of).collect::<String>());
        let printed = squeezed(&pages.pages.iter().map(Page::words).collect::<String>());
        prop_assert_eq!(printed, given);
    }
}

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
        prop::collection::vec("[a-zA-Zäß0-9,.\n -]{0,60}( [a-z]{0,8}){0,12}", 1..4),
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

/// Letters and signs without any space, sorted: where words break is the setter's business, and the cells of a row cut
/// over two pages interleave.
fn squeezed(text: &str) -> String {
    let mut signs: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
    signs.sort_unstable();
    signs.into_iter().collect()
}

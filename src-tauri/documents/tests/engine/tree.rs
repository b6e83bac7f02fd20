//! The structure of a document: what each piece of text is, for readers who do not see the page.

use std::fmt::Write as _;

use documents::chart::{Anchor, Columns, Figure, Mark, MarkRole, Shape, Standing};
use documents::flow::{Item, Pages, Tag};
use documents::model::{Block, Callout, Heading, Inline, Link, List, Paper, Role, Table, Text};

use crate::pages::with;
use crate::specimen::{long_table, specimen};

#[test]
fn every_block_has_its_place_in_the_tree() {
    let mut data = Table::new(&[1.0, 1.0]).with_head(&["Reason", "Days"]);
    data.push(vec![vec![Text::new(Role::Body, "Bad data").into()], Vec::new()]);
    let spoken = vec![Inline::plain("They say "), Inline::plain("Anfrage").spoken("de")];
    let blocks = vec![
        Block::title("Reasons"),
        Block::Table(data),
        Block::subtitle("In words"),
        Block::Text(Text::of(Role::Body, spoken)),
        Block::List(List {
            numbered: true,
            items: vec![vec![Text::new(Role::Body, "Call")]],
        }),
        Block::title("Facts"),
        Block::Table(Table::facts(vec![("Who".into(), Text::new(Role::Body, "Maya"))])),
        Block::Callout(Callout {
            texts: vec![Text::new(Role::Body, "Not settled.")],
        }),
        Block::Chart(figure()),
    ];
    insta::assert_snapshot!(outline(&documents::lay_out(&with(blocks))));
}

#[test]
fn every_parent_stands_before_its_children_and_every_item_points_into_the_tree() {
    let pages = documents::lay_out(&specimen(Paper::A4));
    assert_eq!(pages.nodes[0].tag, Tag::Document);
    for (index, node) in pages.nodes.iter().enumerate().skip(1) {
        let mut before = Some(index - 1);
        while let Some(up) = before.filter(|&up| Some(up) != node.parent) {
            before = pages.nodes[up].parent;
        }
        assert!(
            before.is_some(),
            "node {index} is no part of what stands before it: {node:?}"
        );
    }
    let inner: Vec<usize> = pages.nodes.iter().filter_map(|node| node.parent).collect();
    for item in pages.pages.iter().flat_map(|page| &page.items) {
        if let Item::Glyphs {
            node: Some(node), run, ..
        } = item
        {
            let mixed = matches!(pages.nodes[*node].tag, Tag::Paragraph);
            assert!(
                mixed || !inner.contains(node),
                "{} stands beside its node's children",
                run.text
            );
        }
    }
}

#[test]
fn a_head_repeated_on_the_next_page_belongs_to_no_node() {
    let pages = documents::lay_out(&with(vec![Block::Table(long_table(80))]));
    let heads = |page: usize| {
        let items = pages.pages[page].items.iter();
        items.filter_map(|item| match item {
            Item::Glyphs { run, node, .. } if run.text == "Reason" => Some(*node),
            _ => None,
        })
    };
    assert!(heads(0).all(|node| node.is_some()));
    assert_eq!(heads(1).collect::<Vec<_>>(), [None]);
}

#[test]
fn a_link_that_runs_a_script_is_plain_words() {
    let script = Inline::plain("click").to(Link::Web("javascript:alert(1)".into()));
    let pages = documents::lay_out(&with(vec![Block::Text(Text::of(Role::Body, vec![script]))]));
    assert!(!pages.nodes.iter().any(|node| matches!(node.tag, Tag::Link(_))));
    assert!(pages.pages[0].links.is_empty());
}

#[test]
fn words_too_wide_for_their_place_in_a_figure_end_in_an_ellipsis() {
    let pages = documents::lay_out(&with(vec![Block::Chart(figure())]));
    let words = pages.pages[0].words();
    assert!(words.contains("Marketing qualified\u{2026}"), "{words}");
    assert!(words.contains("412"), "{words}");
}

#[test]
fn no_month_and_no_number_is_cut_off_however_many_there_are() {
    for (count, said) in (1..=27).flat_map(|count| [(count, "1,093"), (count, "1,234,567")]) {
        let columns = (0..count).map(|number| Standing {
            name: ["Aug 2026", "Sep 2026", "Dez 2026", "Mär 2027"][number % 4].to_owned(),
            value: number as f64,
            said: said.to_owned(),
            past: number < 3,
        });
        let figure = Columns {
            columns: columns.collect(),
            head: ["Month".into(), "Leads".into()],
            reading: String::new(),
            path: "plan/target".to_owned(),
        };
        let words = documents::lay_out(&with(vec![Block::Chart(figure.figure())])).pages[0].words();
        assert!(
            words.contains("Aug 2026") && !words.contains('\u{2026}'),
            "{count}: {words}"
        );
        assert!(
            said.len() > 5 || !(2..=10).contains(&count) || words.matches(" 202").count() == count,
            "{count}: {words}"
        );
    }
}

#[test]
fn a_figure_is_never_cut() {
    for lines in 20..50 {
        let mut blocks: Vec<Block> = (0..lines).map(|_| Block::text(Role::Body, "One line.")).collect();
        blocks.push(Block::Chart(figure()));
        let pages = documents::lay_out(&with(blocks));
        let holding = pages.pages.iter().filter(|page| {
            let words = page.words();
            words.contains("412") || words.contains("Half of the leads")
        });
        assert_eq!(holding.count(), 1, "after {lines} lines the figure is on two pages");
    }
}

#[test]
fn a_heading_keeps_its_own_name_for_links() {
    let blocks = vec![Heading::new(1, "MQL").anchored("stage-mql").into(), Block::title("SAL")];
    let pages = documents::lay_out(&with(blocks));
    let names: Vec<&str> = pages.anchors.iter().map(|anchor| anchor.name.as_str()).collect();
    assert_eq!(names, ["stage-mql", "heading-1"]);
}

/// A figure of one bar with its words.
pub(crate) fn figure() -> Figure {
    let mark = |shape, role| Mark {
        shape,
        role,
        label: "MQL, 412".into(),
        series: String::new(),
        source: Some("stage/7".into()),
    };
    let text = |x, text: &str, room| Shape::Text {
        x,
        y: 14.0,
        text: text.into(),
        anchor: Anchor::Start,
        room,
    };
    Figure {
        width: 300.0,
        height: 120.0,
        marks: vec![
            mark(
                Shape::Bar {
                    x: 100.0,
                    y: 0.0,
                    width: 180.0,
                    height: 20.0,
                },
                MarkRole::Marketing,
            ),
            mark(
                text(0.0, "Marketing qualified lead of the first kind", 100.0),
                MarkRole::Name,
            ),
            mark(text(285.0, "412", 40.0), MarkRole::Number),
        ],
        alt: "A bar of 412".into(),
        reading: "Half of the leads are taken.".into(),
        head: vec!["Stage".into(), "Leads".into()],
        rows: vec![vec!["MQL".into(), "412".into()]],
        source: Some("stages".into()),
    }
}

/// The tree, a node a line, with the words that belong to it.
fn outline(pages: &Pages) -> String {
    let mut out = String::new();
    for (index, node) in pages.nodes.iter().enumerate() {
        let mut depth = 0;
        let mut at = node.parent;
        while let Some(parent) = at {
            depth += 1;
            at = pages.nodes[parent].parent;
        }
        let words: Vec<&str> = pages
            .pages
            .iter()
            .flat_map(|page| &page.items)
            .filter_map(|item| match item {
                Item::Glyphs {
                    run, node: Some(node), ..
                } if *node == index => Some(run.text.trim()),
                _ => None,
            })
            .collect();
        let language = node
            .language
            .as_deref()
            .map_or(String::new(), |tag| format!(" in {tag}"));
        writeln!(
            out,
            "{}{:?}{language}: {}",
            "  ".repeat(depth),
            node.tag,
            words.join(" | ")
        )
        .expect("strings take all");
    }
    out.replace(": \n", "\n")
}

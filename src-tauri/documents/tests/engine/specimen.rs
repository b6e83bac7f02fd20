//! A hand-made document that holds one of everything.

use documents::model::{
    Block, Cover, Document, Half, Heading, Inline, Mark, Paper, Piece, Role, Row, Running, Table, Text,
};

/// One of every block, with a table over several pages.
pub(crate) fn specimen(paper: Paper) -> Document {
    let halves = Mark::Halves {
        marketing: Half::Full,
        sales: Half::Empty,
    };
    let mut blocks = vec![
        Block::Cover(Cover {
            mark: Mark::Halves {
                marketing: Half::Full,
                sales: Half::Full,
            },
            title: "Definitions".into(),
            subtitle: "Kestrel, first quarter of 2027".into(),
            details: vec![
                "DRAFT, version 8, 21 January 2027".into(),
                "In force from 1 February 2027".into(),
            ],
        }),
        Block::Contents("Contents".into()),
        Block::PageBreak,
        Block::Heading(Heading::new(1, "The funnel on one page").called("The funnel")),
        Block::text(
            Role::Intro,
            "Who is in each stage, and how far both sides agree on what it means.",
        ),
    ];
    let mut funnel = Table::new(&[1.0]);
    for (name, long, says, mark, state) in [
        (
            "Inquiry",
            "",
            "Someone who gave us a way to write back.",
            Mark::Agreed,
            "agreed",
        ),
        (
            "MQL",
            "Marketing qualified lead",
            MQL,
            halves,
            "marketing yes, sales not yet",
        ),
    ] {
        let state = vec![Inline::Mark(mark), Inline::quiet(state)];
        let name = Text::of(
            Role::Entry,
            vec![Inline::strong(name), Inline::quiet(format!(" {long}"))],
        )
        .with_trailing(state);
        funnel.push(vec![vec![name.into(), Text::new(Role::Statement, says).into()]]);
    }
    blocks.push(Block::Table(funnel));
    blocks.extend([
        Block::PageBreak,
        Block::title("Marketing qualified lead"),
        Block::text(Role::Lead, MQL),
        Block::Table(Table::facts(vec![
            ("Who answers".into(), Text::new(Role::Body, "Maya Lindqvist")),
            ("Time limit".into(), Text::new(Role::Body, "4 working hours")),
            (
                "If missed".into(),
                Text::new(Role::Question, "What happens when it is missed?"),
            ),
        ])),
        Block::subtitle("Reasons"),
    ]);
    blocks.push(Block::Table(long_table(120)));
    blocks.push(Block::subtitle("Afterwards"));
    blocks.push(Block::text(
        Role::Body,
        "Text & <signs> after a long table. ".repeat(40),
    ));
    blocks.push(Block::text(Role::Change, "Changed since Q4: lead score 50 to 65."));
    let mut signing = Table::new(&[1.0, 1.0]);
    let place = |name: &str| vec![Piece::Gap(40.0), Piece::Rule, Text::new(Role::Label, name).into()];
    signing.push(vec![
        place("Maya Lindqvist, for marketing"),
        place("Jonas Weber, for sales"),
    ]);
    blocks.push(Block::Table(signing));
    Document {
        title: "Kestrel, Definitions, Q1 2027".into(),
        author: "Kestrel R&D".into(),
        subject: "What each stage of the funnel means".into(),
        language: "en".into(),
        paper,
        running: Running {
            head: "Kestrel, Definitions, Q1 2027".into(),
            foot: "Version 8, 21 January 2027, digest 7f3a 91c2 04be".into(),
            draft: true,
        },
        blocks,
    }
}

/// A table of `count` numbered rows under a head.
pub(crate) fn long_table(count: usize) -> Table {
    let mut table = Table::new(&[3.0, 6.0, 1.5])
        .with_head(&["Reason", "What happens next", "Days"])
        .with_right(&[2]);
    for number in 1..=count {
        table.rows.push(Row {
            cells: vec![
                vec![Text::new(Role::Entry, format!("Reason {number}")).into()],
                vec![
                    Text::new(
                        Role::Body,
                        "The lead rests and comes back when its time has come, or not at all.",
                    )
                    .into(),
                ],
                vec![Text::new(Role::Figure, (number * 30).to_string()).into()],
            ],
            changed: number == 3,
            source: Some(format!("reason/{number}")),
            about: None,
        });
    }
    table
}

const MQL: &str =
    "Someone who fits our profile and shows enough intent that sales makes a first attempt within 4 working hours.";

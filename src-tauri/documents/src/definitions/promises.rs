//! The promises of both sides, facing each other, and how each is measured.

use std::collections::BTreeMap;

use domain::{Commitment, Item, Review, Side, Workspace};

use crate::model::{Block, Inline, Piece, Role, Table, Text};
use crate::wording::{lowered, state};

pub(super) fn promises(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let mut blocks = vec![
        Block::title("What each side promises"),
        Block::text(
            Role::Intro,
            "Promises bind both sides: a number, where it is read, and what happens when it is missed.",
        ),
    ];
    if review.commitments.is_empty() {
        blocks.push(Block::text(Role::Question, "What does each side promise the other?"));
        return blocks;
    }
    let of = |side: Side| review.commitments.iter().filter(move |promise| promise.side == side);
    let mut table = Table::new(&[1.0, 1.0]).with_head(&["Marketing promises sales", "Sales promises marketing"]);
    for row in 0..of(Side::Marketing).count().max(of(Side::Sales).count()) {
        let cells = [Side::Marketing, Side::Sales].map(|side| match of(side).nth(row) {
            Some(promise) => cell(workspace, review, promise),
            None if row == 0 => vec![unpromised(side).into()],
            None => Vec::new(),
        });
        table.push(cells.into());
    }
    blocks.push(Block::Table(table));
    blocks.extend(measures(review));
    blocks
}

/// The question that stands where a side promises nothing.
pub(crate) fn unpromised(side: Side) -> Text {
    Text::new(
        Role::Open,
        format!("What does {} promise?", side.label().to_lowercase()),
    )
}

fn cell(workspace: &Workspace, review: &Review, promise: &Commitment) -> Vec<Piece> {
    let note = |parts: Vec<Inline>| Piece::from(Text::of(Role::Note, parts));
    let or = |value: &str, question: &str| {
        if value.is_empty() {
            Inline::quiet(question)
        } else {
            Inline::plain(value)
        }
    };
    let metric = promise.metric.map_or(String::new(), |metric| lowered(metric.label()));
    vec![
        Text::new(Role::Statement, promise.promise.as_str()).into(),
        note(vec![Inline::strong(measured(workspace, promise))]),
        note(vec![
            Inline::quiet("Measured by "),
            or(&metric, "what?"),
            Inline::quiet(" over "),
            or(promise.window.as_str(), "which time?"),
            Inline::quiet(", read from "),
            or(promise.source.as_str(), "where?"),
        ]),
        note(vec![
            Inline::quiet("If missed: "),
            or(promise.consequence.as_str(), "what happens?"),
        ]),
        note(vec![
            Inline::quiet("Reviewed by "),
            or(workspace.name_of(promise.reviewer), "whom?"),
        ]),
        note(state(workspace, review, Item::Commitment(promise.id))),
    ]
}

/// From where to where: “today 71%, at least 75%”.
pub(crate) fn measured(workspace: &Workspace, promise: &Commitment) -> String {
    let figure = |figure: domain::Figure| figure.with_currency(&workspace.company.currency);
    let today = promise.baseline.map_or("not measured today".to_owned(), |baseline| {
        format!("today {}", figure(baseline))
    });
    let direction = promise.direction.label().to_lowercase();
    let target = promise.target.map_or("target not yet agreed".to_owned(), |target| {
        format!("{direction} {}", figure(target))
    });
    format!("{today}, {target}")
}

/// The formula of every metric that is promised.
fn measures(review: &Review) -> Vec<Block> {
    let used = review.commitments.iter().filter_map(|promise| promise.metric);
    let used: BTreeMap<&str, &str> = used.map(|metric| (metric.label(), metric.formula())).collect();
    if used.is_empty() {
        return Vec::new();
    }
    let mut table = Table::new(&[1.4, 3.6]).with_head(&["Measure", "Formula"]).tightened();
    for (label, formula) in used {
        table.push(vec![
            vec![Text::new(Role::DetailEntry, label).into()],
            vec![Text::new(Role::Detail, formula).into()],
        ]);
    }
    vec![Block::subtitle("How each is measured"), Block::Table(table)]
}

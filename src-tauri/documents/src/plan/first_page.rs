//! Page one of the plan: all that both leaders answer for, with the places to sign.

use domain::{Commitment, Goal, Item, Review, Side, Workspace};

use crate::definitions::{measured, stops, unpromised};
use crate::model::{Block, Heading, Inline, Piece, Role, Table, Text};
use crate::wording::{places_to_sign, state, text_or, uppercased};

pub(super) fn first_page(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let number = &review.shared_number;
    let title = format!("The plan for the {}", review.quarter.in_words());
    let target = number
        .target
        .map(|target| target.with_currency(&workspace.company.currency))
        .unwrap_or_default();
    let target = if target.is_empty() {
        Text::new(Role::Open, "What is it to reach?")
    } else {
        Text::new(Role::Entry, target)
    };
    let facts = vec![
        ("The shared number is to reach".to_owned(), target),
        (
            "Owner of the middle, MQL to SQO".to_owned(),
            text_or(workspace.name_of(review.middle_owner), "Who owns the middle?"),
        ),
        (
            "Agreement on the shared number".to_owned(),
            Text::of(Role::Body, state(workspace, review, Item::SharedNumber)),
        ),
    ];
    vec![
        Block::Heading(Heading::new(1, title).called("The plan on one page")),
        Block::text(Role::Statement, number.sentence()),
        Block::Table(Table::facts(facts)),
        Block::Table(stops(number)),
        Block::subtitle("Goals"),
        goals(workspace, review),
        Block::subtitle("Promises"),
        promises(workspace, review),
        places_to_sign(workspace),
    ]
}

fn goals(workspace: &Workspace, review: &Review) -> Block {
    if review.goals.is_empty() {
        return Block::text(Role::Question, "What is the quarter to reach?");
    }
    let mut table = Table::new(&[3.0, 2.0, 1.8])
        .with_head(&["Goal", "Owner", "Target"])
        .tightened()
        .with_right(&[2]);
    for goal in &review.goals {
        let owner = text_or(workspace.name_of(goal.owner), "Who owns it?");
        let name = Text::new(Role::Body, goal.name.as_str());
        table.push(vec![
            vec![name.into()],
            vec![owner.into()],
            vec![target(workspace, goal).into()],
        ]);
    }
    Block::Table(table)
}

fn target(workspace: &Workspace, goal: &Goal) -> Text {
    match goal.target {
        Some(target) => Text::new(Role::Figure, target.with_currency(&workspace.company.currency)),
        None => Text::new(Role::Open, "not yet agreed"),
    }
}

fn promises(workspace: &Workspace, review: &Review) -> Block {
    if review.commitments.is_empty() {
        return Block::text(Role::Question, "What does each side promise the other?");
    }
    let of = |side: Side| review.commitments.iter().filter(move |promise| promise.side == side);
    let mut table = Table::new(&[1.0, 1.0])
        .with_head(&["Marketing promises", "Sales promises"])
        .tightened();
    for row in 0..of(Side::Marketing).count().max(of(Side::Sales).count()) {
        let cells = [Side::Marketing, Side::Sales].map(|side| match of(side).nth(row) {
            Some(promise) => cell(workspace, promise),
            None if row == 0 => vec![unpromised(side).into()],
            None => Vec::new(),
        });
        table.push(cells.into());
    }
    Block::Table(table)
}

fn cell(workspace: &Workspace, promise: &Commitment) -> Vec<Piece> {
    let measured = uppercased(&measured(workspace, promise));
    let words = vec![
        Inline::plain(format!("{} ", promise.promise)),
        Inline::quiet(format!("{measured}.")),
    ];
    vec![Text::of(Role::Note, words).into()]
}

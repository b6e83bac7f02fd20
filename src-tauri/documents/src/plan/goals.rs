//! The goals in full: from where to where, by whom and when.

use domain::{Figure, Goal, Item, Review, Workspace};

use crate::model::{Block, Role, Table, Text};
use crate::wording::{day, joined, state};

pub(super) fn in_full(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let mut blocks = vec![
        Block::title("Goals in full"),
        Block::Text(Text::of(Role::Note, state(workspace, review, Item::Goals))),
        Block::text(
            Role::Intro,
            "The floor is what must be reached, the target what is planned, the stretch what would be more.",
        ),
    ];
    for goal in &review.goals {
        blocks.push(Block::subtitle(goal.name.as_str()));
        blocks.push(about(workspace, goal));
        blocks.push(Block::Table(figures(workspace, goal)));
    }
    blocks
}

/// Today, floor, target and stretch side by side.
fn figures(workspace: &Workspace, goal: &Goal) -> Table {
    let fact = |label: &str, figure: Option<Figure>| {
        let figure = match figure {
            Some(figure) => Text::new(Role::BigFigure, figure.with_currency(&workspace.company.currency)),
            None => Text::new(Role::Open, "not yet agreed"),
        };
        (label.to_owned(), figure)
    };
    let today = joined(["Today", goal.baseline_source.as_str()]);
    let facts = [
        (today.as_str(), goal.baseline),
        ("Floor", goal.floor),
        ("Target", goal.target),
        ("Stretch", goal.stretch),
    ];
    Table::facts(facts.map(|(label, figure)| fact(label, figure)).into()).tightened()
}

/// Whose it is, by when, and how it is measured.
fn about(workspace: &Workspace, goal: &Goal) -> Block {
    let owner = match workspace.name_of(goal.owner) {
        "" => "No owner yet".to_owned(),
        name => format!("Owned by {name}"),
    };
    let due = goal
        .due
        .map_or("no due date yet".to_owned(), |due| format!("due {}", day(due)));
    let side = format!("for {}", goal.side.label().to_lowercase());
    let linked = if goal.linked {
        "counts towards the shared number"
    } else {
        ""
    };
    let metric = goal.metric.map_or(String::new(), |metric| {
        format!("{}: {}", metric.label(), metric.formula())
    });
    let lines = [joined([&owner, &side, &due, linked]), metric];
    let said: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
    Block::text(Role::Note, said.join("\n"))
}

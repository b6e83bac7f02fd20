//! The promises from today's figure to the promised one, a table a side.

use domain::{Commitment, Review, Side, Workspace};

use crate::model::{Block, Inline, Piece, Role, Table, Text};
use crate::wording::{joined, text_or};

pub(super) fn targets(workspace: &Workspace, review: &Review) -> Vec<Block> {
    let mut blocks = vec![
        Block::title("Promises, from today to target"),
        Block::text(
            Role::Intro,
            "What each side promises the other, where it stands today, and what follows when it is missed.",
        ),
    ];
    for side in [Side::Marketing, Side::Sales] {
        blocks.push(Block::subtitle(format!("{} promises", side.label())));
        let mut table = Table::new(&[4.2, 1.0, 1.4, 2.1])
            .with_head(&["Promise", "Today", "Target", "Read from"])
            .with_right(&[1, 2])
            .tightened();
        for promise in review.commitments.iter().filter(|promise| promise.side == side) {
            table.push(cells(workspace, promise));
        }
        blocks.push(if table.rows.is_empty() {
            Block::text(
                Role::Question,
                format!("What does {} promise?", side.label().to_lowercase()),
            )
        } else {
            Block::Table(table)
        });
    }
    blocks
}

fn cells(workspace: &Workspace, promise: &Commitment) -> Vec<Vec<Piece>> {
    let figure = |figure: domain::Figure| figure.with_currency(&workspace.company.currency);
    let today = promise.baseline.map_or_else(
        || Text::new(Role::Open, "not measured"),
        |today| Text::new(Role::Figure, figure(today)),
    );
    let target = promise.target.map_or_else(
        || Text::new(Role::Open, "not yet agreed"),
        |target| {
            Text::new(
                Role::Figure,
                format!("{} {}", promise.direction.label().to_lowercase(), figure(target)),
            )
        },
    );
    let metric = promise.metric.map_or("Measured by what?", domain::Metric::label);
    let missed = match promise.consequence.as_str() {
        "" => Inline::quiet("If missed, what happens?"),
        consequence => Inline::plain(format!("If missed: {consequence}.")),
    };
    let notes = vec![Inline::plain(format!("{metric}. ")), missed];
    let source = joined([promise.source.as_str(), promise.window.as_str()]);
    vec![
        vec![
            Text::new(Role::Body, promise.promise.as_str()).into(),
            Text::of(Role::Note, notes).into(),
        ],
        vec![today.into()],
        vec![target.into()],
        vec![text_or(&source, "Where is it read?").into()],
    ]
}

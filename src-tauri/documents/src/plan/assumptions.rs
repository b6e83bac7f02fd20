//! The figures of today that the plan starts from, each with its source.

use domain::{Commitment, Goal};

use crate::brief::Brief;
use crate::model::{Block, Role, Table, Text};

/// The section; nothing when the plan starts from no figure.
pub(super) fn assumptions(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[3.4, 1.4, 2.4])
        .with_head(&[&say.what(), &say.figure_head(), &say.read_from()])
        .with_right(&[1])
        .tightened();
    let goals = brief.review.goals.iter().filter_map(|goal: &Goal| {
        let path = format!("goal/{}", goal.id);
        let name = goal.name.to_string();
        let source = ("baseline_source", goal.baseline_source.as_str());
        Some((path, name, goal.metric, goal.baseline?, source))
    });
    let promises = brief.review.commitments.iter().filter_map(|promise: &Commitment| {
        let path = format!("commitment/{}", promise.id);
        let name = promise
            .metric
            .map_or_else(|| promise.promise.to_string(), |metric| say.metric(metric).to_owned());
        let source = ("source", promise.source.as_str());
        Some((path, name, promise.metric, promise.baseline?, source))
    });
    let mut known = Vec::new();
    for (path, name, metric, figure, (field, source)) in goals.chain(promises) {
        // A promise and a goal may start from the same figure.
        if metric.is_some() && known.contains(&(metric, figure)) {
            continue;
        }
        known.push((metric, figure));
        let figure = Text::new(Role::Figure, say.figure(figure)).from_field(format!("{path}/baseline"));
        let source = brief.field(Role::Detail, source, &say.ask_source(), format!("{path}/{field}"));
        table.push(vec![
            vec![Text::new(Role::Detail, name).into()],
            vec![figure.into()],
            vec![source.into()],
        ]);
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    vec![
        Block::title(say.assumptions()),
        Block::text(Role::Intro, say.assumptions_intro()),
        Block::Table(table),
    ]
}

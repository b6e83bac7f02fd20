//! Measurement rules: the measures in use with their formulas, and what holds for all of them.

use domain::Metric;

use crate::brief::Brief;
use crate::model::{Block, List, Role, Table, Text};

/// The section; nothing when nothing is measured.
pub(super) fn measures(brief: &Brief<'_>) -> Vec<Block> {
    let say = brief.say;
    let mut table = Table::new(&[1.6, 3.4, 1.5])
        .with_head(&[&say.measure(), &say.formula_head(), &say.used_for()])
        .tightened();
    for (metric, uses) in used(brief) {
        table.push(vec![
            vec![Text::new(Role::DetailEntry, say.metric(metric)).into()],
            vec![Text::new(Role::Detail, say.formula(metric)).into()],
            vec![Text::new(Role::Detail, uses.join(", ")).into()],
        ]);
    }
    if table.rows.is_empty() {
        return Vec::new();
    }
    let rules = [
        say.rule_due(),
        say.rule_zero(),
        say.rule_median(),
        say.rule_provisional(),
        say.rule_versions(),
    ];
    vec![
        Block::title(say.measurement()),
        Block::text(Role::Intro, say.measurement_intro()),
        Block::Table(table),
        Block::subtitle(say.rules_for_all()),
        Block::List(List {
            numbered: false,
            items: rules
                .into_iter()
                .map(|rule| vec![Text::new(Role::Body, rule)])
                .collect(),
        }),
    ]
}

/// Each measure in use, by name, and what it is used for.
fn used(brief: &Brief<'_>) -> Vec<(Metric, Vec<String>)> {
    let say = brief.say;
    let mut used: Vec<(Metric, Vec<String>)> = Vec::new();
    let promised = brief.review.commitments.iter().filter_map(|promise| {
        let use_of = say.a_promise_of(say.side(promise.side));
        promise.metric.map(|metric| (metric, use_of))
    });
    let aimed = brief
        .review
        .goals
        .iter()
        .filter_map(|goal| goal.metric.map(|metric| (metric, say.a_goal())));
    for (metric, use_of) in promised.chain(aimed) {
        match used.iter_mut().find(|(known, _)| *known == metric) {
            Some((_, uses)) if uses.contains(&use_of) => {}
            Some((_, uses)) => uses.push(use_of),
            None => used.push((metric, vec![use_of])),
        }
    }
    used.sort_by_key(|(metric, _)| say.metric(*metric));
    used
}

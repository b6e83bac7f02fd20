//! What of a stage's meaning can be run: its rules in their canonical text, and all that these use by name.

use super::{Meaning, Row, exit_in_words, row};
use crate::names::model;
use crate::review::{Axis, Review};
use crate::rule::RuleText;
use crate::stage::{LineKind, Stage};

/// Adds the rules of a stage to its meaning.
pub(super) fn push(meaning: &mut Meaning, review: &Review, stage: &Stage) {
    let mut used = Vec::new();
    // Each rule stands with the words it is behind: the same rules behind other words mean something else.
    let mut of = |words: &str, rule: &Option<RuleText>, target: String| {
        let rule = rule.as_ref()?;
        used.extend(rule.rule().names().into_iter().map(str::to_owned));
        let behind = words.to_owned();
        Some(Row {
            behind,
            ..row(rule.as_str(), target)
        })
    };
    let entry: Vec<Row> = stage
        .criteria
        .iter()
        .filter_map(|criterion| {
            of(
                criterion.text.as_str(),
                &criterion.rule,
                format!("criterion/{}/rule", criterion.id),
            )
        })
        .collect();
    meaning.push_groups("entry_rules", "Entry, as rules", vec![entry]);
    let exits: Vec<Row> = stage
        .exits
        .iter()
        .filter_map(|exit| {
            of(
                &exit_in_words(review, exit),
                &exit.rule,
                format!("exit/{}/rule", exit.id),
            )
        })
        .collect();
    meaning.push_groups("exit_rules", "Exits, as rules", vec![exits]);
    for kind in LineKind::ALL {
        let lines: Vec<Row> = stage
            .lines_of(*kind)
            .filter_map(|line| of(line.text.as_str(), &line.rule, format!("line/{}/rule", line.id)))
            .collect();
        let key = format!("{}_rules", kind.word());
        meaning.push_groups(&key, &format!("{}, as rules", kind.label()), vec![lines]);
    }
    push_used(meaning, review, used);
}

/// Adds what the used names stand for, and what that uses in turn.
fn push_used(meaning: &mut Meaning, review: &Review, mut used: Vec<String>) {
    let mut axes = Vec::new();
    let mut named = Vec::new();
    while let Some(name) = used.pop() {
        if let Some(axis) = Axis::ALL.iter().copied().find(|axis| axis.word() == name) {
            if !axes.contains(&axis) {
                axes.push(axis);
                let parts = model(review, axis).parts;
                used.extend(parts.iter().flat_map(|part| part.rule.names()).map(str::to_owned));
            }
        } else if let Some(rule) = review.named_rules.iter().find(|rule| rule.name.as_str() == name)
            && !named.contains(&rule)
        {
            named.push(rule);
            let names = rule.rule.iter().flat_map(|rule| rule.rule().names());
            used.extend(names.map(str::to_owned));
        }
    }
    for axis in Axis::ALL.iter().filter(|axis| axes.contains(axis)) {
        let lines = review.scores.iter().filter(|line| line.axis == *axis);
        let lines = lines.filter_map(|line| Some(row(line.part()?.to_string(), format!("score/{}/rule", line.id))));
        let mut lines: Vec<Row> = lines.collect();
        if let Some(threshold) = model(review, *axis).threshold {
            let target = format!("review/{}_threshold", axis.word());
            lines.push(row(format!("reached at {threshold}"), target));
        }
        meaning.push_groups(
            &format!("score/{}", axis.word()),
            &format!("{} score", axis.label()),
            vec![lines],
        );
    }
    for rule in review.named_rules.iter().filter(|rule| named.contains(rule)) {
        if let Some(text) = &rule.rule {
            let target = format!("named_rule/{}/rule", rule.id);
            meaning.push(
                &format!("named/{}", rule.name),
                &format!("“{}”", rule.name),
                text.as_str(),
                target,
            );
        }
    }
}

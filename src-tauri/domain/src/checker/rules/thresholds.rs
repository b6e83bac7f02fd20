//! Thresholds: out of every lead's reach, passed with nothing, or said twice with two numbers; and what nothing uses.

use std::collections::BTreeMap;

use crate::names::most_points;
use crate::review::{Axis, Review};
use crate::rule::{Comparison, Leaf, Number, Rule, Subject, Test, Value};
use crate::stage::{ExitTo, Stage};

use super::super::reasoning::{Reasoner, Verdict};
use super::super::{Code, Found, Place};
use super::uses;

pub(super) fn look(review: &Review, reasoner: &Reasoner<'_>, found: &mut Found) {
    for axis in Axis::ALL {
        reach(review, *axis, reasoner, found);
    }
    for stage in &review.stages {
        twice(review, stage, found);
    }
    unused(review, reasoner, found);
}

/// Whether the lines of an axis can give what its threshold asks for, and something is needed for it at all.
fn reach(review: &Review, axis: Axis, reasoner: &Reasoner<'_>, found: &mut Found) {
    let Some(threshold) = review.threshold(axis) else {
        return;
    };
    let mut lines = review.scores.iter().filter(|line| line.axis == axis);
    let most = most_points(review, axis);
    let named = Rule::Named(axis.word().to_owned());
    let decided = lines.all(|line| line.rule.is_some());
    let label = axis.label();
    let at = found.at(Place::Names, format!("review/{}_threshold", axis.word()), label);
    if most < threshold {
        at.add(
            Code::ThresholdOutOfReach,
            format!(
                "No lead can reach {threshold} points of {}: its lines give {most} at most",
                axis.word()
            ),
        );
    } else if threshold <= Number::ZERO {
        at.add(
            Code::ThresholdForNothing,
            format!(
                "A lead without any {} reaches its threshold of {threshold}",
                axis.word()
            ),
        );
    } else if decided && reasoner.find(&[reasoner.know(&named)], &[]) == Verdict::Never {
        at.add(
            Code::ThresholdOutOfReach,
            format!(
                "No lead can reach {threshold} points of {}: its lines exclude one another",
                axis.word()
            ),
        );
    }
}

/// What lets a lead into a stage: its criteria, and the exits that lead to it.
fn ways_in<'a>(review: &'a Review, stage: &'a Stage) -> impl Iterator<Item = (String, &'a Rule)> {
    let criteria = stage
        .criteria
        .iter()
        .filter_map(|row| Some((format!("criterion/{}/rule", row.id), row.rule.as_ref()?.rule())));
    let exits = review.stages.iter().flat_map(|other| &other.exits);
    let exits = exits
        .filter(|exit| exit.to == Some(ExitTo::Stage(stage.id)))
        .filter_map(|exit| Some((format!("exit/{}/rule", exit.id), exit.rule.as_ref()?.rule())));
    criteria.chain(exits)
}

/// Two numbers for the least of one thing, both on the way into one stage.
fn twice(review: &Review, stage: &Stage, found: &mut Found) {
    let name = stage.abbreviation.as_str();
    let mut first: BTreeMap<String, Number> = BTreeMap::new();
    for axis in Axis::ALL {
        // On its own a score stands for its threshold.
        let stands = |leaf: Leaf<'_>| matches!(leaf, Leaf::Named(name) if name == axis.word());
        let named = ways_in(review, stage).any(|(_, rule)| rule.leaves().into_iter().any(stands));
        if let Some(threshold) = review.threshold(*axis).filter(|_| named) {
            first.insert(axis.word().to_owned(), threshold);
        }
    }
    for (target, rule) in ways_in(review, stage) {
        for (subject, least) in least_of(rule) {
            let known = *first.entry(subject.clone()).or_insert(least);
            if known != least {
                found.at(Place::Stages, target.clone(), name).add(
                    Code::ThresholdTwice,
                    format!("{name} asks for {subject} from {known} on in one place and from {least} on in another"),
                );
            }
        }
    }
}

/// What a rule asks the least of, and how much; alternatives inside one rule are meant to differ.
fn least_of(rule: &Rule) -> Vec<(String, Number)> {
    let parts: &[Rule] = match rule {
        Rule::All(parts) => parts,
        Rule::Any(_) | Rule::Not(_) => &[],
        single => std::slice::from_ref(single),
    };
    let leaves = parts.iter().filter(|part| !matches!(part, Rule::Any(_) | Rule::Not(_)));
    let leaves = leaves.flat_map(Rule::leaves).filter_map(|leaf| match leaf {
        Leaf::Test(
            subject @ (Subject::Field(_) | Subject::Score(_)),
            Test::Compare {
                by: Comparison::AtLeast | Comparison::More,
                value: Value::Number(least),
                ..
            },
        ) => Some((subject.to_string(), least.amount)),
        _ => None,
    });
    leaves.collect()
}

/// Scores and named rules that stand there and are used nowhere.
fn unused(review: &Review, reasoner: &Reasoner<'_>, found: &mut Found) {
    let of_stages = review.stages.iter().flat_map(Stage::rules);
    let used: Vec<&Rule> = of_stages.map(|(_, rule)| rule.rule()).collect();
    let is_used = |name: &str| used.iter().any(|rule| uses(reasoner.names, rule, name));
    for axis in Axis::ALL {
        let scored = review
            .scores
            .iter()
            .any(|line| line.axis == *axis && line.rule.is_some());
        if scored && !is_used(axis.word()) {
            found
                .at(Place::Names, format!("review/{}_threshold", axis.word()), axis.label())
                .add(
                    Code::TermUnused,
                    format!("{} is scored, but no stage asks for it", axis.label()),
                );
        }
    }
    let ruled = review.named_rules.iter().filter(|named| named.rule.is_some());
    for named in ruled.filter(|named| !is_used(named.name.as_str())) {
        found
            .at(
                Place::Names,
                format!("named_rule/{}/name", named.id),
                named.name.as_str(),
            )
            .add(
                Code::TermUnused,
                format!("“{}” is defined but used nowhere", named.name),
            );
    }
}

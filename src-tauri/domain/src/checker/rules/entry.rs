//! The entry rule of a stage: whether anyone can meet it, and whether one axis passes it alone though words ask for both.

use crate::review::{Axis, Review};
use crate::rule::Rule;
use crate::stage::{Criterion, LineKind, Stage};

use super::super::reasoning::{Known, Reasoner, Verdict};
use super::super::{Code, Found, Place};

/// Who a stage takes in, where all of it is rules.
pub(super) struct Entry<'a> {
    pub(super) rule: Known<'a>,
    pub(super) exclusions: Vec<Known<'a>>,
}

/// The entry of a stage in one rule; none where a criterion is words only.
pub(super) fn rule_of(stage: &Stage) -> Option<Rule> {
    let alternatives = stage.alternatives().into_iter();
    let alternatives = alternatives.map(|rows| Rule::all(rules_of(&rows)?.into_iter().cloned().collect()));
    Rule::any(alternatives.collect::<Option<Vec<Rule>>>()?)
}

impl<'a> Entry<'a> {
    /// The entry of a stage whose criteria are this rule, less those it excludes.
    pub(super) fn of(stage: &'a Stage, rule: &'a Rule, reasoner: &Reasoner<'_>) -> Self {
        let exclusions = stage.lines_of(LineKind::Exclusion);
        let exclusions = exclusions.filter_map(|line| line.rule.as_ref());
        Self {
            rule: reasoner.know(rule),
            exclusions: exclusions.map(|rule| reasoner.know(rule.rule())).collect(),
        }
    }

    /// A record that these rules take and the stage does not.
    pub(super) fn refused(&self, takes: &[Known<'_>], reasoner: &Reasoner<'_>) -> Verdict {
        let mut answer = reasoner.find(takes, &[self.rule]);
        for exclusion in &self.exclusions {
            if answer == Verdict::Never {
                answer = reasoner.find(&[takes, &[*exclusion]].concat(), &[]);
            }
        }
        answer
    }
}

fn rules_of<'a>(rows: &[&'a Criterion]) -> Option<Vec<&'a Rule>> {
    rows.iter()
        .map(|row| row.rule.as_ref().map(|rule| rule.rule()))
        .collect()
}

/// `entries` are those of the review's stages, in their order.
pub(super) fn look(review: &Review, entries: &[Option<Entry<'_>>], reasoner: &Reasoner<'_>, found: &mut Found) {
    for (stage, entry) in review.stages.iter().zip(entries) {
        let name = stage.abbreviation.as_str();
        if let Some(entry) = entry
            && reasoner.find(&[entry.rule], &entry.exclusions) == Verdict::Never
        {
            found
                .at(Place::Stages, format!("stage/{}/criteria", stage.id), name)
                .add(Code::EntryImpossible, format!("No lead can meet the entry of {name}"));
        }
        for rows in stage.alternatives() {
            if let Some(rules) = rules_of(&rows) {
                alone(review, stage, &rows, &rules, reasoner, found);
            }
        }
    }
}

/// Where the words of an alternative ask for fit and for engagement, a lead without either must not pass.
fn alone(
    review: &Review,
    stage: &Stage,
    rows: &[&Criterion],
    rules: &[&Rule],
    reasoner: &Reasoner<'_>,
    found: &mut Found,
) {
    let words = rows
        .iter()
        .map(|row| row.text.as_str().to_lowercase())
        .collect::<Vec<_>>()
        .join(" ");
    if Axis::ALL.iter().any(|axis| !words.contains(axis.word())) {
        return;
    }
    let name = stage.abbreviation.as_str();
    let rules: Vec<Known<'_>> = rules.iter().map(|rule| reasoner.know(rule)).collect();
    for axis in Axis::ALL {
        let lines = review.scores.iter().filter(|line| line.axis == *axis);
        let lines: Vec<Known<'_>> = lines
            .filter_map(|line| line.rule.as_ref())
            .map(|rule| reasoner.know(rule.rule()))
            .collect();
        if lines.is_empty() {
            continue;
        }
        if let Verdict::Record(_) = reasoner.find(&rules, &lines) {
            let (without, with) = match axis {
                Axis::Fit => ("fit", "engagement"),
                Axis::Engagement => ("engagement", "fit"),
            };
            let target = rows
                .first()
                .map(|row| format!("criterion/{}/rule", row.id))
                .unwrap_or_default();
            found.at(Place::Stages, target, name).add(
                Code::AxisAlone,
                format!("{name} asks for fit and engagement, but {with} passes its rule without any {without}"),
            );
        }
    }
}

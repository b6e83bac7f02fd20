//! What a stage must say to be one: who, from when, until when, and what then.

mod escalation;
mod flow;

use std::collections::HashSet;

use crate::change::Change;
use crate::review::Review;
use crate::stage::Stage;

use super::{Code, Found, Place, quoted};

pub(super) fn look(review: &Review, found: &mut Found) {
    let last = review.stages.len().saturating_sub(1);
    for (position, stage) in review.stages.iter().enumerate() {
        parts(stage, position, last, found);
        criteria(stage, found);
        room(stage, found);
    }
    flow::look(review, found);
    escalation::look(review, found);
}

fn parts(stage: &Stage, position: usize, last: usize, found: &mut Found) {
    let name = stage.abbreviation.as_str();
    let mut missing = |absent: bool, code: Code, field: &str, what: &str| {
        if absent {
            let target = format!("stage/{}/{field}", stage.id);
            found
                .at(Place::Stages, target, name)
                .add(code, format!("{name} has no {what}"));
        }
    };
    missing(
        stage.statement.is_empty(),
        Code::StageWithoutStatement,
        "statement",
        "statement",
    );
    missing(stage.owner.is_none(), Code::StageWithoutOwner, "owner", "owner");
    let entry = stage.criteria.is_empty() && stage.rule.is_empty();
    missing(entry, Code::StageWithoutEntry, "criteria", "entry");
    let exit = stage.exits.is_empty() && position != last;
    missing(exit, Code::StageWithoutExit, "exits", "exit");
    // Nobody handed the first stage over, and after the last there is nothing left to wait for.
    if position != 0 && position != last && stage.limit().is_none() {
        let target = match stage.clocks.first() {
            Some(clock) => format!("clock/{}/limit", clock.id),
            None => format!("stage/{}/clocks", stage.id),
        };
        found
            .at(Place::Stages, target, name)
            .add(Code::StageWithoutLimit, format!("{name} has no time limit"));
    }
}

fn criteria(stage: &Stage, found: &mut Found) {
    let name = stage.abbreviation.as_str();
    for alternative in stage.alternatives() {
        let mut seen = HashSet::new();
        for criterion in alternative {
            let row = format!("criterion/{}", criterion.id);
            let text = quoted(criterion.text.as_str());
            // A rule names its fields itself.
            if criterion.crm_field.is_empty() && criterion.rule.is_none() {
                found.at(Place::Stages, format!("{row}/crm_field"), name).add(
                    Code::CriterionWithoutField,
                    format!("{text} of {name} names no CRM field"),
                );
            }
            if !seen.insert(criterion.text.as_str().to_lowercase()) {
                found.at(Place::Stages, format!("{row}/text"), name).add_with_fix(
                    Code::CriterionTwice,
                    format!("{text} stands twice in the entry of {name}"),
                    "Remove the second",
                    vec![Change::Remove { target: row.clone() }],
                );
            }
        }
    }
}

/// What the room has not settled on a stage.
fn room(stage: &Stage, found: &mut Found) {
    let name = stage.abbreviation.as_str();
    for example in stage.examples.iter().filter(|example| example.is_split()) {
        found
            .at(Place::Stages, format!("example/{}/text", example.id), name)
            .add(Code::ExampleSplit, format!("Split on {name}: {}", example.text));
    }
    if !stage.open_question.is_empty() {
        found
            .at(Place::Stages, format!("stage/{}/open_question", stage.id), name)
            .add(Code::QuestionOpen, stage.open_question.as_str().trim_end_matches('.'));
    }
}

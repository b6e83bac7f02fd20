//! The shared number and the goals: chosen, owned, with a figure and a date.

use crate::review::{Goal, Review, SourcingRule};

use super::{Code, Found, Place};

pub(super) fn look(review: &Review, found: &mut Found) {
    let number = &review.shared_number;
    if number.choice.is_none() {
        found
            .at(Place::Targets, "shared_number/choice", "Shared number")
            .add(Code::SharedNumberOpen, "The shared number is not chosen");
    }
    for (stops, field, side) in [
        (&number.marketing_stops, "marketing_stops", "Marketing"),
        (&number.sales_stops, "sales_stops", "Sales"),
    ] {
        if stops.is_empty() {
            found.at(Place::Targets, format!("shared_number/{field}"), side).add(
                Code::StopsOpen,
                format!("What {} stops being judged on is not named", side.to_lowercase()),
            );
        }
    }
    sources(review, found);
    if review.goals.is_empty() {
        found
            .at(Place::Targets, "goals", "Goals")
            .add(Code::NoGoal, "No goal is set");
    }
    for goal in &review.goals {
        parts(goal, found);
    }
}

/// Where the original source decides whose an SQO is, each of its values belongs to somebody.
fn sources(review: &Review, found: &mut Found) {
    if review.sources.is_empty() && review.shared_number.sourcing_rule == Some(SourcingRule::OriginalSource) {
        found.at(Place::Targets, "sources", "Sources").add(
            Code::SourcesMissing,
            "The original source decides whose an SQO is, but no source is listed",
        );
    }
    for source in review.sources.iter().filter(|source| source.counts_for.is_none()) {
        let name = source.name.as_str();
        found
            .at(Place::Targets, format!("source/{}/counts_for", source.id), name)
            .add(
                Code::SourceUnassigned,
                format!("Nobody has said which side “{name}” counts for"),
            );
    }
}

fn parts(goal: &Goal, found: &mut Found) {
    let name = goal.name.as_str();
    let parts = [
        (goal.owner.is_none(), Code::GoalWithoutOwner, "owner", "no owner"),
        (goal.target.is_none(), Code::GoalWithoutTarget, "target", "no target"),
        (goal.due.is_none(), Code::GoalWithoutDate, "due", "no due date"),
    ];
    found.lacking(Place::Targets, &format!("goal/{}", goal.id), name, &parts);
}

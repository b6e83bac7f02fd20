//! Items that do not have a yes from both sides to their words as they stand.

use crate::agreement::{Item, Standing, Told};
use crate::review::Review;
use crate::workspace::Side;

use super::{Code, Found, Place, quoted};

pub(super) fn look(review: &Review, told: &Told, found: &mut Found) {
    let mut item = |item: Item, code: Code, place: Place, name: &str| {
        let stands = Side::ALL
            .iter()
            .map(|side| (*side, told.standing(review, item, *side)))
            .collect::<Vec<_>>();
        if stands.iter().any(|(_, standing)| *standing != Standing::Agreed) {
            found
                .at(place, item.to_string(), name)
                .add(code, format!("{name}: {}", said(&stands)));
        }
    };
    for stage in &review.stages {
        let name = stage.abbreviation.as_str();
        item(Item::Stage(stage.id), Code::StageNotAgreed, Place::Stages, name);
    }
    let shared = Item::SharedNumber.title(review);
    item(Item::SharedNumber, Code::SharedNumberNotAgreed, Place::Targets, shared);
    if review.plan.target.is_some() {
        let plan = Item::Plan.title(review);
        item(Item::Plan, Code::PlanNotAgreed, Place::Targets, plan);
    }
    if !review.goals.is_empty() {
        let goals = Item::Goals.title(review);
        item(Item::Goals, Code::GoalsNotAgreed, Place::Targets, goals);
    }
    for promise in &review.commitments {
        let name = quoted(promise.promise.as_str());
        item(
            Item::Commitment(promise.id),
            Code::PromiseNotAgreed,
            Place::Handoff,
            &name,
        );
    }
    let handoff = Item::Handoff.title(review);
    item(Item::Handoff, Code::HandoffNotAgreed, Place::Handoff, handoff);
}

/// Where both sides stand, in a clause.
fn said(stands: &[(Side, Standing)]) -> String {
    if stands.iter().all(|(_, standing)| *standing == Standing::NotYet) {
        return "not asked yet".to_owned();
    }
    let open = stands.iter().filter(|(_, standing)| *standing != Standing::Agreed);
    let open = open.map(|(side, standing)| {
        let side = side.label().to_lowercase();
        match standing {
            Standing::NotYet => format!("{side} not yet"),
            Standing::Earlier => format!("{side} agreed to earlier words"),
            Standing::No => format!("{side} said no"),
            Standing::Agreed => format!("{side} agreed"),
        }
    });
    open.collect::<Vec<_>>().join(", ")
}

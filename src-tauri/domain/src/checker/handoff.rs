//! Reasons for turning a lead down: each with what happens next and who mends the cause, one of them for bad data.

use crate::review::{Next, Reason, Review};

use super::{Code, Found, Place};

/// Days until a lead returns where nothing else is said (product.md, default reasons).
const USUAL_DAYS: u32 = 90;

pub(super) fn look(review: &Review, found: &mut Found) {
    let active = || review.reasons.iter().filter(|reason| reason.active);
    if !active().any(|reason| reason.next == Next::FixSource) {
        let at_rest = review.reasons.iter().find(|reason| reason.next == Next::FixSource);
        bad_data(at_rest.filter(|_| active().count() < Reason::MOST_ACTIVE), found);
    }
    for reason in active() {
        let label = reason.label.as_str();
        if reason.next == Next::Recycle && reason.days.is_none() {
            found
                .at(Place::Handoff, format!("reason/{}/days", reason.id), label)
                .add_with(
                    Code::ReasonWithoutAction,
                    format!("“{label}” says recycle, but not after how many days"),
                    format!("Set it to {USUAL_DAYS} days"),
                    USUAL_DAYS.to_string(),
                );
        }
        if reason.fixed_by.is_empty() {
            found
                .at(Place::Handoff, format!("reason/{}/fixed_by", reason.id), label)
                .add(Code::ReasonWithoutOwner, format!("Nobody fixes the cause of “{label}”"));
        }
    }
}

/// Without a reason for bad data, a wrong number counts as a bad lead. `at_rest` is one that only has to be used again.
fn bad_data(at_rest: Option<&Reason>, found: &mut Found) {
    let sentence = "No reason says that the data was bad and its source is fixed";
    match at_rest {
        Some(reason) => found
            .at(
                Place::Handoff,
                format!("reason/{}/active", reason.id),
                reason.label.as_str(),
            )
            .add_with(
                Code::NoReasonForBadData,
                sentence,
                format!("Use “{}” again", reason.label),
                "yes",
            ),
        None => found
            .at(Place::Handoff, "reasons", "Reasons")
            .add(Code::NoReasonForBadData, sentence),
    }
}

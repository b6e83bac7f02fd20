//! The record: who does what by when, how an issue comes to an end, who answers for a decision.

use crate::checker::{Code, Found, Place, quoted};
use crate::review::{Action, ActionState, Decision, Fate, Issue, IssueKind, Review};

use super::risks::trip_wire;

pub(super) fn look(review: &Review, found: &mut Found) {
    for issue in review.issues.iter().filter(|issue| issue.fate == Fate::Open) {
        ended(issue, found);
    }
    review.decisions.iter().for_each(|decision| owned(decision, found));
    for action in review.actions.iter().filter(|action| action.state == ActionState::Open) {
        done(action, found);
    }
}

/// A live issue has an owner and a day, and a disagreement somebody who decides; a parked one waits for its fate.
fn ended(issue: &Issue, found: &mut Found) {
    let (row, text) = (format!("issue/{}", issue.id), quoted(issue.text.as_str()));
    if issue.kind == IssueKind::Parked {
        found.at(Place::Issues, format!("{row}/fate"), &text).add(
            Code::IssueParked,
            format!("{text} is parked, and nothing has become of it yet"),
        );
        return;
    }
    let disagreed = issue.second_owner.is_some();
    let lacks = [
        (issue.owner.is_none(), Code::IssueWithoutOwner, "owner", "no owner"),
        (issue.due.is_none(), Code::IssueWithoutDate, "due", "no due date"),
        (
            disagreed && issue.tie_breaker.is_none(),
            Code::IssueWithoutTieBreaker,
            "tie_breaker",
            "two owners and nobody who decides",
        ),
    ];
    found.lacking(Place::Issues, &row, &text, &lacks);
}

fn owned(decision: &Decision, found: &mut Found) {
    let (row, text) = (format!("decision/{}", decision.id), quoted(decision.text.as_str()));
    let lacks = [(
        decision.owner.is_none(),
        Code::DecisionWithoutOwner,
        "owner",
        "no owner",
    )];
    found.lacking(Place::Record, &row, &text, &lacks);
    trip_wire(&decision.trip_wire, Place::Record, &row, &text, found);
}

fn done(action: &Action, found: &mut Found) {
    let (row, text) = (format!("action/{}", action.id), quoted(action.text.as_str()));
    let lacks = [
        (action.owner.is_none(), Code::ActionWithoutOwner, "owner", "no owner"),
        (action.due.is_none(), Code::ActionWithoutDate, "due", "no due date"),
    ];
    found.lacking(Place::Record, &row, &text, &lacks);
}

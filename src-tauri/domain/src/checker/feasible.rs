//! A promise about follow-up against the people who would keep it.

use crate::review::Review;
use crate::value::Typed;
use crate::workspace::Workspace;

use super::reasoning::Memory;
use super::{Code, Found, Place, quoted};

pub(super) fn look(workspace: &Workspace, review: &Review, memory: &mut Memory, found: &mut Found) {
    // Without a rota nobody has said who would keep it.
    if review.shifts.is_empty() {
        return;
    }
    let Ok(feasible) = memory.feasibility(workspace, review) else {
        return;
    };
    let promise = review.commitments.iter().find(|row| Some(row.id) == feasible.promise);
    let (Some(promise), Some(reached)) = (promise, feasible.all.of_hundred()) else {
        return;
    };
    if feasible.is_reached() {
        return;
    }
    let text = quoted(promise.promise.as_str());
    let sentence = format!(
        "{text} promises {}, but the rota reaches {reached} of 100 leads in time",
        promise.target.show()
    );
    found
        .at(Place::Handoff, format!("commitment/{}/target", promise.id), &text)
        .add(Code::PromiseOutOfReach, sentence);
}

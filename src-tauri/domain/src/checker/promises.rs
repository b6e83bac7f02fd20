//! What makes a promise one: a number, where it is read, and what follows when it is missed. On both sides.

use crate::review::{Commitment, Review};
use crate::workspace::Side;

use super::{Code, Found, Place, quoted};

pub(super) fn look(review: &Review, found: &mut Found) {
    let promised = |side: Side| review.commitments.iter().any(|promise| promise.side == side);
    for side in Side::ALL.iter().copied().filter(|side| !promised(*side)) {
        found
            .at(Place::Handoff, format!("commitments/{}", side.word()), side.label())
            .add(Code::SlaOneSided, format!("{} promises nothing", side.label()));
    }
    for promise in &review.commitments {
        parts(promise, found);
    }
}

fn parts(promise: &Commitment, found: &mut Found) {
    let text = quoted(promise.promise.as_str());
    let parts = [
        (
            promise.metric.is_none(),
            Code::PromiseWithoutMetric,
            "metric",
            "no metric",
        ),
        (
            promise.target.is_none(),
            Code::PromiseWithoutTarget,
            "target",
            "no target",
        ),
        (
            promise.source.is_empty(),
            Code::PromiseWithoutSource,
            "source",
            "no data source",
        ),
        (
            promise.consequence.is_empty(),
            Code::PromiseWithoutConsequence,
            "consequence",
            "nothing that follows when it is missed",
        ),
        (
            promise.reviewer.is_none(),
            Code::PromiseWithoutReviewer,
            "reviewer",
            "nobody who reviews it",
        ),
    ];
    found.lacking(Place::Handoff, &format!("commitment/{}", promise.id), &text, &parts);
}

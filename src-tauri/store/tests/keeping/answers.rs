//! Answers of the sides, recorded as the room gives them.

use domain::{Answer, Digest, Item, Side, agreement};
use serde_json::json;
use store::{Op, OpKind, Store, StoreError};

use crate::fixture::{Counting, at, text};

/// Records a side's answer to an item.
pub(crate) fn answer(
    store: &mut Store,
    item: Item,
    side: Side,
    fresh: &mut Counting,
    seconds: i64,
) -> Result<(), StoreError> {
    let mut next = store.workspace().clone();
    let leader = next.leader(side).expect("both sides are led").clone();
    let words = agreement::meaning(&next, &next.reviews[0], item)
        .expect("the item is there")
        .words();
    let answer: Answer = serde_json::from_value(json!({
        "id": text(fresh), "item": item, "side": side, "person": leader.id, "name": leader.name,
        "vote": "yes", "wish": "", "how": "room", "recorded_by": "F", "at": at(seconds),
        "words": words, "digest": Digest::of(words.as_str()),
    }))
    .expect("a sound answer");
    next.reviews[0].answers.push(answer);
    let op = Op {
        name: "answer".to_owned(),
        target: item.to_string(),
        side: Some(side),
        kind: OpKind::Passed,
    };
    store.transact(op, at(seconds), next).map(drop)
}

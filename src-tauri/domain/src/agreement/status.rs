//! Where each side stands on an item, and what has changed since it last said yes.

use crate::review::Review;
use crate::workspace::Side;
use crate::workspace::Workspace;

use super::meaning::{Meaning, Part, Row, meaning};
use super::{Answer, Digest, Item, Vote};

/// Where a side stands on an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Not asked yet, or its answer was taken back.
    NotYet,
    /// Agreed to these words.
    Agreed,
    /// Agreed to earlier words.
    Earlier,
    /// Said no to these words.
    No,
}

/// One change of meaning between two versions of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delta {
    /// The label of the part that changed.
    pub label: String,
    /// The path of the field that holds the new words; empty when a row is gone.
    pub target: String,
    /// The words before, unless they are new.
    pub old: Option<String>,
    /// The words now, unless they are gone.
    pub new: Option<String>,
}

/// The newest answer of a side on an item that was not taken back.
pub fn last_answer(review: &Review, item: Item, side: Side) -> Option<&Answer> {
    let last = review
        .answers
        .iter()
        .rev()
        .find(|answer| answer.item == item && answer.side == side)?;
    (last.vote != Vote::TakenBack).then_some(last)
}

/// Where a side stands on an item.
pub fn standing(workspace: &Workspace, review: &Review, item: Item, side: Side) -> Standing {
    let now = meaning(workspace, review, item).map(|now| now.digest());
    standing_among(last_answer(review, item, side), now.as_ref())
}

/// Where a side with this last answer stands on an item whose words have this digest.
pub(super) fn standing_among(last: Option<&Answer>, now: Option<&Digest>) -> Standing {
    let Some(answer) = last else {
        return Standing::NotYet;
    };
    let current = now == Some(&answer.digest);
    match (answer.vote, current) {
        (Vote::Yes | Vote::CanLive, true) => Standing::Agreed,
        (Vote::Yes | Vote::CanLive, false) => Standing::Earlier,
        (Vote::No, true) => Standing::No,
        (Vote::No | Vote::TakenBack, _) => Standing::NotYet,
    }
}

/// What changed from one meaning to another, part by part in reading order; rows that only moved are no change.
pub fn deltas(old: &Meaning, new: &Meaning) -> Vec<Delta> {
    let mut found = Vec::new();
    for part in &new.parts {
        match old.part(&part.key) {
            Some(before) => between(before, part, &mut found),
            None => found.extend(part.rows().map(|row| delta(part, None, Some(row)))),
        }
    }
    for part in old.parts.iter().filter(|part| new.part(&part.key).is_none()) {
        found.extend(part.rows().map(|row| delta(part, Some(row), None)));
    }
    found
}

fn between(old: &Part, new: &Part, found: &mut Vec<Delta>) {
    let mut gone: Vec<&Row> = old.rows().collect();
    let mut come: Vec<&Row> = Vec::new();
    for row in new.rows() {
        match gone.iter().position(|before| before.text == row.text) {
            Some(at) => drop(gone.remove(at)),
            None => come.push(row),
        }
    }
    if gone.is_empty() && come.is_empty() {
        // Where rules are behind other words now, the words are told in a part of their own.
        if behind(old) == behind(new) && old.in_any_order() != new.in_any_order() {
            let target = new.rows().next().map(|row| row.target.clone()).unwrap_or_default();
            found.push(Delta {
                label: new.label.clone(),
                target,
                old: Some(alternatives(old)),
                new: Some(alternatives(new)),
            });
        }
        return;
    }
    for row in come {
        // A changed row is told from a new one by the words it kept.
        let kin = gone
            .iter()
            .enumerate()
            .map(|(at, before)| (shared_words(&before.text, &row.text), at))
            .max();
        match kin {
            Some((shared, at)) if shared > 0 || old.rows().count() == 1 => {
                found.push(delta(new, Some(gone.remove(at)), Some(row)));
            }
            _ => found.push(delta(new, None, Some(row))),
        }
    }
    found.extend(gone.into_iter().map(|row| delta(new, Some(row), None)));
}

fn delta(part: &Part, old: Option<&Row>, new: Option<&Row>) -> Delta {
    Delta {
        label: part.label.clone(),
        target: new.map(|row| row.target.clone()).unwrap_or_default(),
        old: old.map(|row| row.text.clone()),
        new: new.map(|row| row.text.clone()),
    }
}

fn alternatives(part: &Part) -> String {
    let groups = part.groups.iter();
    let groups = groups.map(|rows| rows.iter().map(Row::whole).collect::<Vec<_>>().join(" and "));
    groups.collect::<Vec<_>>().join(", or ")
}

/// What the rules of a part are behind, sorted.
fn behind(part: &Part) -> Vec<&str> {
    let mut behind: Vec<&str> = part.rows().map(|row| row.behind.as_str()).collect();
    behind.sort_unstable();
    behind
}

fn shared_words(a: &str, b: &str) -> usize {
    let words: Vec<&str> = a.split_whitespace().collect();
    b.split_whitespace().filter(|word| words.contains(word)).count()
}
